"""Norwegian: bokmål, with nynorsk and dialect forms in the same lists."""



from __future__ import annotations

from feedbacknlp.languages.language import Language
from feedbacknlp.languages.nb.asking import ASKING
from feedbacknlp.languages.nb.feelings import BARE_PHRASES, FEELINGS, FILLERS, VERDICTS
from feedbacknlp.languages.nb.negation import NEGATIONS
from feedbacknlp.languages.nb.noise import (
    EMPTY_CORES,
    EMPTY_PHRASES,
    EMPTY_WORDS,
    OFF_TOPIC_OPENINGS,
    OFF_TOPIC_PHRASES,
    SPAM_PHRASES,
    SPAM_WORDS,
)
from feedbacknlp.languages.nb.plain_facts import PLAIN_FACTS
from feedbacknlp.languages.nb.privacy import PRIVACY
from feedbacknlp.languages.nb.splitting import SPLITTING
from feedbacknlp.languages.nb.stop_words import STOP_WORDS

__all__ = ["build"]

# Words that Danish, Swedish, German and Dutch do not have or spell otherwise.
TELLING_WORDS = frozenset(
    """
    av hva etter ble vært noe meg deg seg bare mye veldig ikkje eg ein ikke jeg og å på fra nei dere deres uke bra
    fikk fått opp også skuffa hvorfor kjøpte kjøpt bestilte nå når hvis kunne burde må får går være dette disse selv
    uten siden mot mellom før rask raskt treg tregt greit grei fornøyd størrelse pakken pakka frakt frakten
    kundeservice hjelp enkel enkelt deilig nydelig dårlig dårligere lett tatt blitt gjort kommet æ itj ho kva korleis
    berre mykje vart vore no frå noko nokon dei dykk hun han men som til med har hadde var er den det for om at en et
    ei sto sånn slik ventet skikkelig kjempe aldri igjen alltid ingenting ingen nesten jævlig helt
    """.split()
)


def build(code: str) -> Language:
    """Norwegian, under the code asked for (``nb`` or ``nn``)."""
    return Language(
        code=code,
        name="Norsk",
        stop_words=STOP_WORDS,
        telling_words=TELLING_WORDS,
        negations=NEGATIONS,
        feelings=FEELINGS,
        verdicts=VERDICTS,
        fillers=FILLERS,
        bare_phrases=BARE_PHRASES,
        empty_phrases=EMPTY_PHRASES,
        empty_words=EMPTY_WORDS,
        empty_cores=EMPTY_CORES,
        off_topic_phrases=OFF_TOPIC_PHRASES,
        off_topic_openings=OFF_TOPIC_OPENINGS,
        spam_words=SPAM_WORDS,
        spam_phrases=SPAM_PHRASES,
        splitting=SPLITTING,
        privacy=PRIVACY,
        asking=ASKING,
        plain_facts=PLAIN_FACTS,
    )
