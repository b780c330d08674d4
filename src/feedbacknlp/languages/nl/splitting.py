"""Where a sentence of Dutch may be cut into thoughts."""



from __future__ import annotations

from feedbacknlp.languages.language import Splitting

__all__ = ["SPLITTING"]

SPLITTING = Splitting(
    contrasts=frozenset(
        (
            "aan de andere kant", "behalve", "daarentegen", "echter", "enige minpunt", "enige nadeel", "helaas",
            "hoewel", "maar", "ondanks",
        )
    ),
    contrasts_after_break=frozenset(
        (
            "alleen", "jammer", "terwijl", "verder",
        )
    ),
    not_contrasts=frozenset(
        (
            "allesbehalve", "niemand behalve", "niet alleen", "niet meer dan", "niets dan",
        )
    ),
    concessions=frozenset(
        (
            "behalve", "hoewel", "ondanks", "terwijl",
        )
    ),
    subordinators=frozenset(
        """
        als toen wanneer omdat sinds nadat voordat die dat wie waar om voor met zonder want
        """.split()
    ),
    joiners=frozenset(
        """
        en & + of
        """.split()
    ),
    starters=frozenset(
        """
        ik wij we zij ze het de die dat er mijn onze geen nooit alles niets niet hij je
        """.split()
    ),
    subjects=frozenset(
        """
        ik wij we zij ze het alles niets hij je
        """.split()
    ),
    verbs=frozenset(
        """
        is was zijn waren werd wordt heb heeft had kan kon moet moest kwam komt ging werkt ontbreekt besteld gekocht
        betaald geleverd
        """.split()
    ),
    long_cuts=frozenset(
        """
        dus daarom omdat ik we het en maar dan
        """.split()
    ),
    abbreviations=frozenset(
        """
        bijv bv o.a enz ca nr incl excl evt tel mvr dhr st d.w.z m.b.t
        """.split()
    ),
)
