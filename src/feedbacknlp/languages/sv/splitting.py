"""Where a sentence of Swedish may be cut into thoughts."""



from __future__ import annotations

from feedbacknlp.languages.language import Splitting

__all__ = ["SPLITTING"]

SPLITTING = Splitting(
    contrasts=frozenset(
        (
            "bortsett från", "dock", "däremot", "enda minuset", "förutom", "men", "trots att", "tyvärr", "utom",
            "även om", "å andra sidan",
        )
    ),
    contrasts_after_break=frozenset(
        (
            "annars", "medan", "synd", "tyvärr",
        )
    ),
    not_contrasts=frozenset(
        (
            "allt utom", "ingen annan än", "inget annat än", "inte bara", "inte endast",
        )
    ),
    concessions=frozenset(
        (
            "bortsett från", "förutom", "trots att", "även om",
        )
    ),
    subordinators=frozenset(
        """
        när då om eftersom sedan efter innan som där att så för med utan till
        """.split()
    ),
    joiners=frozenset(
        """
        och & + samt eller
        """.split()
    ),
    starters=frozenset(
        """
        jag vi de det den där man min vår ingen inget aldrig allt alla inte han hon ni
        """.split()
    ),
    subjects=frozenset(
        """
        jag vi de det den man han hon allt ni
        """.split()
    ),
    verbs=frozenset(
        """
        är var blev blir har hade kan kunde ska skulle vill måste fick får kom kommer gick går fungerar fungerade
        saknas väntade köpte beställde betalade skickade
        """.split()
    ),
    long_cuts=frozenset(
        """
        så därför eftersom jag vi det och men
        """.split()
    ),
    abbreviations=frozenset(
        """
        t.ex tex bl.a dvs osv ca kl nr mvh st kr tel inkl exkl ang
        """.split()
    ),
)
