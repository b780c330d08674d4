"""Words that tell Danish from its neighbours, negate, feel and judge."""



from __future__ import annotations

__all__ = ["BARE_PHRASES", "FEELINGS", "NEGATIONS", "TELLING_WORDS", "VERDICTS"]

TELLING_WORDS = frozenset(
    """
    af hvad efter blev blevet været noget nogen mig dig sig meget også ikke jeg gjort hvornår hvorfor vores jeres købt
    købte uger uge fejl god hurtig kunne skulle gerne bliver når bedre indtil igen fik fået igennem hjælp dårlig
    dårligt kvalitet varen pakken lækker rigtig dejlig altid aldrig nemt nem
    """.split()
)

NEGATIONS = frozenset(
    """
    ikke ingen intet aldrig uden mangler umulig umuligt
    """.split()
)

FEELINGS = frozenset(
    """
    god godt gode bedre bedst dårlig dårligt dårlige elendig elendigt fantastisk fremragende fin fint fine flot dejlig
    dejligt skøn super perfekt tilfreds utilfreds skuffet skuffende glad elsker hader forfærdelig forfærdeligt
    rædselsfuld okay ok anbefale anbefales anbefaler top glimrende ringe lorte utroligt rigtig meget bedste dårligst
    værst værre elendige fantastiske dejlige skuffelse sure vred ærgerlig ærgerligt pragtfuld superb katastrofe
    kedelig kedeligt rar
    """.split()
)

VERDICTS = frozenset(
    """
    hurtig hurtigt langsom langsomt dyr dyrt billig billigt nem nemt let svær svært besværlig venlig venlige hjælpsom
    hjælpsomme uvenlig sur flink høflig uhøflig defekt ødelagt gået i stykker mangler forsinket sen for sent rodet
    overskuelig pæn pænt forkert forkerte rig beskadiget snyd svindel ærlig ventede løst hjælp problemer problem fejl
    nemmere virker virkede
    """.split()
)

BARE_PHRASES = frozenset(
    (
        "tak", "mange tak", "alt ok", "alt godt", "intet at klage over", "ingen klager", "som forventet",
        "kan anbefales", "helt fint", "tommel op",
    )
)
