"""English."""



from __future__ import annotations

from feedbacknlp.languages.en.asking import ASKING
from feedbacknlp.languages.en.feelings import BARE_PHRASES, FEELINGS, FILLERS, VERDICTS
from feedbacknlp.languages.en.negation import NEGATIONS
from feedbacknlp.languages.en.noise import (
    EMPTY_CORES,
    EMPTY_PHRASES,
    EMPTY_WORDS,
    OFF_TOPIC_OPENINGS,
    OFF_TOPIC_PHRASES,
    SPAM_PHRASES,
    SPAM_WORDS,
)
from feedbacknlp.languages.en.plain_facts import PLAIN_FACTS
from feedbacknlp.languages.en.privacy import PRIVACY
from feedbacknlp.languages.en.splitting import SPLITTING
from feedbacknlp.languages.en.stop_words import STOP_WORDS
from feedbacknlp.languages.language import Language

__all__ = ["build"]

# Function words that its neighbours do not have.
TELLING_WORDS = frozenset(
    """
    the and is was were are it's its this that with have has had not but you your they their my for of would could
    don't didn't can't i'm very which when because there been what why how who will just too really never always again
    wasn't doesn't isn't it be from if as we our got get still than then after before only about out
    """.split()
)


def build(code: str) -> Language:
    """English, under the code asked for."""
    return Language(
        code=code,
        name="English",
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
