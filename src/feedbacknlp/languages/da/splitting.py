"""Where a sentence of Danish may be cut into thoughts."""



from __future__ import annotations

from feedbacknlp.languages.language import Splitting

__all__ = ["SPLITTING"]

SPLITTING = Splitting(
    contrasts=frozenset(
        (
            "bortset fra", "derimod", "derimot", "desværre", "dog", "eneste minus", "imidlertid", "men", "på trods af",
            "selvom", "til gengæld", "undtagen",
        )
    ),
    contrasts_after_break=frozenset(
        (
            "desværre", "ellers", "mens", "synd",
        )
    ),
    not_contrasts=frozenset(
        (
            "alt andet end", "ikke bare", "ikke kun", "ingen anden end", "intet andet end",
        )
    ),
    concessions=frozenset(
        (
            "bortset fra", "på trods af", "selvom",
        )
    ),
    subordinators=frozenset(
        """
        når da hvis fordi siden efter før som der hvor at så for med uden til
        """.split()
    ),
    joiners=frozenset(
        """
        og & + samt eller
        """.split()
    ),
    starters=frozenset(
        """
        jeg vi de det den der man min vores ingen aldrig alt alle ikke han hun
        """.split()
    ),
    subjects=frozenset(
        """
        jeg vi de det den man han hun alt
        """.split()
    ),
    verbs=frozenset(
        """
        er var blev bliver har havde kan kunne skal skulle vil ville må måtte fik får kom kommer gik går virker
        virkede mangler ventede købte bestilte betalte sendte modtog
        """.split()
    ),
    long_cuts=frozenset(
        """
        så derfor fordi jeg vi det og men
        """.split()
    ),
    abbreviations=frozenset(
        """
        f.eks fx bl.a dvs osv ca kl nr mvh hr fr stk kr tlf inkl ekskl
        """.split()
    ),
)
