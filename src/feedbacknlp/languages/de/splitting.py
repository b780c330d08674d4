"""Where a sentence of German may be cut into thoughts."""



from __future__ import annotations

from feedbacknlp.languages.language import Splitting

__all__ = ["SPLITTING"]

SPLITTING = Splitting(
    contrasts=frozenset(
        (
            "aber", "allerdings", "andererseits", "außer", "ausser", "bis auf", "dagegen", "einziger minuspunkt",
            "jedoch",
            "leider", "obwohl", "trotzdem",
        )
    ),
    contrasts_after_break=frozenset(
        (
            "doch", "nur", "schade", "sonst", "während",
        )
    ),
    not_contrasts=frozenset(
        (
            "alles andere als", "nicht mehr als", "nicht nur", "nichts als", "nichts außer", "nichts ausser",
            "niemand außer", "niemand ausser",
        )
    ),
    concessions=frozenset(
        (
            "abgesehen von", "außer", "ausser", "obwohl", "trotz", "während",
        )
    ),
    subordinators=frozenset(
        """
        wenn als weil da seit nachdem bevor die der das welche dass damit für mit ohne um zu bis
        """.split()
    ),
    joiners=frozenset(
        """
        und & + sowie oder
        """.split()
    ),
    starters=frozenset(
        """
        ich wir sie es er der die das man mein meine unser kein keine nie alles nichts nicht
        """.split()
    ),
    subjects=frozenset(
        """
        ich wir sie es er das man alles nichts
        """.split()
    ),
    verbs=frozenset(
        """
        ist war sind waren wurde wird habe hat hatte kann konnte muss musste kam kommt ging geht funktioniert fehlt
        bestellt gekauft bezahlt geliefert
        """.split()
    ),
    long_cuts=frozenset(
        """
        deshalb daher weil ich wir es und aber dann
        """.split()
    ),
    abbreviations=frozenset(
        """
        z.b zb bzw d.h usw ca nr inkl exkl evtl ggf str tel mfg dr hr fr st min max
        """.split()
    ),
)
