"""Where a sentence of French may be cut into thoughts."""



from __future__ import annotations

from feedbacknlp.languages.language import Splitting

__all__ = ["SPLITTING"]

SPLITTING = Splitting(
    contrasts=frozenset(
        (
            "bien que", "cependant", "dommage", "en revanche", "excepté", "hormis", "mais", "malgré",
            "malheureusement", "par contre", "petit bémol", "pourtant", "sauf", "seul bémol", "toutefois",
        )
    ),
    contrasts_after_break=frozenset(
        (
            "alors que", "dommage", "sinon",
        )
    ),
    not_contrasts=frozenset(
        (
            "n'importe quoi sauf", "non seulement", "pas seulement", "rien que", "tout sauf",
        )
    ),
    concessions=frozenset(
        (
            "bien que", "hormis", "malgré", "même si", "à part",
        )
    ),
    subordinators=frozenset(
        """
        quand lorsque si parce car depuis après avant qui que dont où pour avec sans afin
        """.split()
    ),
    joiners=frozenset(
        """
        et & + ainsi ou
        """.split()
    ),
    starters=frozenset(
        """
        je nous vous ils elles il elle on le la les mon ma mes notre aucun aucune rien jamais tout c'est j'ai ce pas
        """.split()
    ),
    subjects=frozenset(
        """
        je nous vous ils elles il elle on ça tout rien
        """.split()
    ),
    verbs=frozenset(
        """
        est était sont étaient a ai ont avait peut pouvait doit fait arrive arrivé reçu commandé acheté payé livré
        fonctionne manque attends attendu
        """.split()
    ),
    long_cuts=frozenset(
        """
        donc alors car parce je nous et mais puis
        """.split()
    ),
    abbreviations=frozenset(
        """
        ex p.ex etc env n° tel tél mr mme mlle st av cf svp
        """.split()
    ),
)
