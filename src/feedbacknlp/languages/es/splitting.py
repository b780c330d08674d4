"""Where a sentence of Spanish may be cut into thoughts."""



from __future__ import annotations

from feedbacknlp.languages.language import Splitting

__all__ = ["SPLITTING"]

SPLITTING = Splitting(
    contrasts=frozenset(
        (
            "a pesar de", "aunque", "desgraciadamente", "excepto", "lamentablemente", "lo malo", "lo único malo",
            "no obstante", "pero", "por otro lado", "salvo", "sin embargo", "único inconveniente",
        )
    ),
    contrasts_after_break=frozenset(
        (
            "eso sí", "lástima", "mientras",
        )
    ),
    not_contrasts=frozenset(
        (
            "nada más que", "nada sino", "nadie más que", "no solo", "no sólo", "todo menos",
        )
    ),
    concessions=frozenset(
        (
            "a pesar de", "aunque", "excepto", "pese a", "salvo",
        )
    ),
    subordinators=frozenset(
        """
        cuando si porque desde después antes que quien donde para con sin como
        """.split()
    ),
    joiners=frozenset(
        """
        y e & + o
        """.split()
    ),
    starters=frozenset(
        """
        yo nosotros ellos ella él el la los las mi mis nuestro no nunca nada todo esto eso me se
        """.split()
    ),
    subjects=frozenset(
        """
        yo nosotros ellos ella él todo nada esto eso
        """.split()
    ),
    verbs=frozenset(
        """
        es era son está están estaba fue fueron ha han había tiene puede debe llegó llega funciona falta compré pedí
        pagué recibí vino
        """.split()
    ),
    long_cuts=frozenset(
        """
        entonces porque así luego yo y pero
        """.split()
    ),
    abbreviations=frozenset(
        """
        p.ej ej etc aprox núm tel sr sra srta dr dra av ud uds
        """.split()
    ),
)
