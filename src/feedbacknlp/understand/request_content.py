"""What a request asks for, without the words by which it asks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from feedbacknlp.contracts import Segmenter
from feedbacknlp.languages import get_language
from feedbacknlp.languages.choices import choice_words
from feedbacknlp.languages.noun_cues import get_noun_cues
from feedbacknlp.understand.addressed import drop_frame, frame_words
from feedbacknlp.understand.naming_phrases import read_words

__all__ = ["read_asked"]

_CAPITAL = re.compile(r"(?<=[a-z,] )[A-Z]\w+")
"""A word with a capital letter within a sentence."""

_NAMED, _FEWEST_NAMED = 0.05, 4
"""Share and number of a language's requests that say a name from which it is the company's own, which tells no request
from another."""


def read_asked(texts: Sequence[str], codes: Sequence[str], segmenter: Segmenter) -> list[tuple[str, ...]]:
    """Content words of what each request asks for, in their order and in the form that counts; none where it only asks
    ("please do something about it").

    Parameters
    ----------
    texts : sequence of str
    codes : sequence of str
        Language of each text.
    segmenter : Segmenter
    """
    found: list[tuple[str, ...]] = [()] * len(texts)
    for code in sorted(set(codes)):
        rows = [row for row, own in enumerate(codes) if own == code]
        language, names = get_language(code), _names([texts[row] for row in rows], code)
        # "fix" and "buy" say nothing without a thing
        idle = language.feelings | language.fillers | language.negations | language.splitting.verbs | names
        idle |= frame_words(code) | frozenset(language.asking.unspecific)
        # "return" and "exchange" are verbs and what is asked about as well
        idle -= choice_words("errand", code)
        left = [drop_frame(texts[row], code) for row in rows]
        tokens = [
            [text[token.start : token.end] for token in cut]
            for text, cut in zip(left, segmenter.segment(left, code), strict=True)
        ]
        read = read_words(tokens, language, get_noun_cues(code))
        for row, words in zip(rows, read, strict=True):
            found[row] = tuple(word.key for word in words if word.shown not in idle and word.key not in idle)
    return found


def _names(texts: Sequence[str], code: str) -> frozenset[str]:
    """Words with a capital letter within a sentence that many of the requests hold, in small letters."""
    if get_noun_cues(code).capital_nouns:
        return frozenset()
    counted = Counter(word for text in texts for word in set(_CAPITAL.findall(text)))
    least = max(_FEWEST_NAMED, _NAMED * len(texts))
    return frozenset(word.casefold() for word, size in counted.items() if size >= least)
