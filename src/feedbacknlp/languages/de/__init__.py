"""German: cues, stop words, noise words and words beside personal data."""

from __future__ import annotations

from feedbacknlp.languages.de.asking import ASKING
from feedbacknlp.languages.de.noise import (
    EMPTY_CORES,
    EMPTY_PHRASES,
    EMPTY_WORDS,
    OFF_TOPIC_PHRASES,
    SPAM_PHRASES,
    SPAM_WORDS,
)
from feedbacknlp.languages.de.privacy import PRIVACY
from feedbacknlp.languages.de.splitting import SPLITTING
from feedbacknlp.languages.de.stop_words import STOP_WORDS
from feedbacknlp.languages.de.words import (
    BARE_PHRASES,
    FEELINGS,
    NEGATIONS,
    TELLING_WORDS,
    VERDICTS,
)
from feedbacknlp.languages.language import Language

__all__ = ["build"]


def build(code: str) -> Language:
    """German, under the code asked for."""
    return Language(
        code=code,
        name="Deutsch",
        stop_words=STOP_WORDS,
        telling_words=TELLING_WORDS,
        negations=NEGATIONS,
        feelings=FEELINGS,
        verdicts=VERDICTS,
        fillers=STOP_WORDS,
        bare_phrases=BARE_PHRASES,
        empty_phrases=EMPTY_PHRASES,
        empty_words=EMPTY_WORDS,
        empty_cores=EMPTY_CORES,
        off_topic_phrases=OFF_TOPIC_PHRASES,
        spam_words=SPAM_WORDS,
        spam_phrases=SPAM_PHRASES,
        splitting=SPLITTING,
        privacy=PRIVACY,
        asking=ASKING,
    )
