"""Where a sentence of Italian may be cut into thoughts."""



from __future__ import annotations

from feedbacknlp.languages.language import Splitting

__all__ = ["SPLITTING"]

SPLITTING = Splitting(
    contrasts=frozenset(
        (
            "ma", "però", "tuttavia", "purtroppo", "anche se", "a parte", "tranne", "peccato che", "d'altra parte",
            "in compenso", "nonostante", "unico neo", "unica pecca",
        )
    ),
    contrast_adverbs=frozenset("purtroppo tuttavia".split()),
    contrasts_after_break=frozenset(
        (
            "invece", "mentre", "peccato", "solo che",
        )
    ),
    not_contrasts=frozenset(
        (
            "niente altro che", "non solo", "nessuno tranne", "tutto tranne",
        )
    ),
    concessions=frozenset(
        (
            "anche se", "benché", "nonostante", "sebbene", "malgrado",
        )
    ),
    subordinators=frozenset(
        """
        quando se perché poiché dopo prima che chi dove per con senza come
        """.split()
    ),
    joiners=frozenset(
        """
        e ed & + o
        """.split()
    ),
    starters=frozenset(
        """
        io noi loro lei lui il lo la i gli le mi mio mia nostro non mai niente tutto questo questa ci si
        """.split()
    ),
    subjects=frozenset(
        """
        io noi loro lei lui tutto niente questo questa
        """.split()
    ),
    verbs=frozenset(
        """
        è era sono erano sta stanno stato stata ha hanno aveva ho abbiamo può deve arrivato arrivata arriva funziona
        manca comprato ordinato pagato ricevuto venuto
        """.split()
    ),
    long_cuts=frozenset(
        """
        quindi perché così poi io e ma
        """.split()
    ),
    abbreviations=frozenset(
        """
        es ecc circa n tel sig sigg dott ing avv p.es nr
        """.split()
    ),
)
