"""Chinese, both scripts in the same lists."""

from __future__ import annotations

from feedbacknlp.languages.language import Language
from feedbacknlp.languages.zh.asking import ASKING
from feedbacknlp.languages.zh.feelings import BARE_PHRASES, DECOYS, FEELINGS, FILLERS, VERDICTS
from feedbacknlp.languages.zh.negation import NEGATIONS
from feedbacknlp.languages.zh.noise import (
    EMPTY_CORES,
    EMPTY_PHRASES,
    EMPTY_WORDS,
    OFF_TOPIC_OPENINGS,
    OFF_TOPIC_PHRASES,
    SPAM_PHRASES,
    SPAM_WORDS,
)
from feedbacknlp.languages.zh.plain_facts import PLAIN_FACTS
from feedbacknlp.languages.zh.privacy import PRIVACY
from feedbacknlp.languages.zh.splitting import SPLITTING
from feedbacknlp.languages.zh.stop_words import STOP_WORDS

__all__ = ["build"]


def build(code: str) -> Language:
    """Chinese, under the code asked for (``zh-Hans`` or ``zh-Hant``)."""
    return Language(
        code=code,
        name="繁體中文" if code == "zh-Hant" else "简体中文",
        spaced=False,
        stop_words=STOP_WORDS,
        negations=NEGATIONS,
        feelings=FEELINGS,
        verdicts=VERDICTS,
        decoys=DECOYS,
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
