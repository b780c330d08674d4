"""Where a sentence of Portuguese may be cut into thoughts."""



from __future__ import annotations

from feedbacknlp.languages.language import Splitting

__all__ = ["SPLITTING"]

SPLITTING = Splitting(
    contrasts=frozenset(
        (
            "apesar de", "contudo", "embora", "entretanto", "exceto", "infelizmente", "mas", "no entanto",
            "o único ponto", "porém", "só que", "tirando", "todavia", "única coisa", "única reclamação",
            "único problema",
        )
    ),
    contrasts_after_break=frozenset(
        (
            "enquanto", "já", "pena",
        )
    ),
    not_contrasts=frozenset(
        (
            "nada mais que", "ninguém além de", "não apenas", "não só", "tudo menos",
        )
    ),
    concessions=frozenset(
        (
            "apesar de", "embora", "exceto", "tirando",
        )
    ),
    subordinators=frozenset(
        """
        quando se porque desde depois antes que quem onde para com sem como pois
        """.split()
    ),
    joiners=frozenset(
        """
        e & + ou
        """.split()
    ),
    starters=frozenset(
        """
        eu nós eles elas ele ela o a os as meu minha nosso não nunca nada tudo isso este esse veio chegou faltou
        """.split()
    ),
    subjects=frozenset(
        """
        eu nós eles elas ele ela tudo nada isso
        """.split()
    ),
    verbs=frozenset(
        """
        é era são está estão estava foi foram tem tinha pode deve chegou chega veio funciona falta faltou comprei pedi
        paguei recebi entregaram
        """.split()
    ),
    long_cuts=frozenset(
        """
        então porque pois assim depois eu e mas só
        """.split()
    ),
    abbreviations=frozenset(
        """
        ex etc aprox nº n tel sr sra dr dra av un r$
        """.split()
    ),
)
