"""Where sentences begin: the segmenter's tokens and line breaks; not behind abbreviations, not in personal data."""

from __future__ import annotations

import re
from collections.abc import Sequence

from feedbacknlp.contracts import Token
from feedbacknlp.languages import Language
from feedbacknlp.prepare.privacy import Span, falls_inside

__all__ = ["find_sentences", "holds_one_sentence"]

_ENDS = re.compile(r"[.!?。！？…؟।]\s*\S|\n", re.DOTALL)
_LINE = re.compile(r"\n+")
_LETTER_OR_DIGIT = re.compile(r"\w")
_ABBREVIATION = re.compile(r"([^\W\d_]+(?:\.[^\W\d_]+)*)\.\s*$")
_LIST_MARK = re.compile(r"\s*(?:\d{1,2}|[a-zA-Z])\s*[.)]\s*$")


def holds_one_sentence(text: str) -> bool:
    """Whether nothing in the text can end a sentence before its end, so that no tokens are needed."""
    return not _ENDS.search(text)


def find_sentences(
    text: str, tokens: Sequence[Token], *, language: Language, protected: Sequence[Span]
) -> list[tuple[int, int]]:
    """Start and end of each sentence, blanks at its edges left out.

    Parameters
    ----------
    text : str
        Tags and controls blanked.
    tokens : sequence of Token
        Of the text; none where :func:`holds_one_sentence`.
    language : Language
    protected : sequence of Span
        Pieces that stay whole.

    Returns
    -------
    list of (int, int)
        Empty where the text holds no sign at all.
    """
    starts = {0}
    for token in tokens:
        if token.starts_sentence and not _follows_abbreviation(text, token.start, language):
            starts.add(token.start)
    starts.update(found.end() for found in _LINE.finditer(text))
    inside = [start for start in sorted(starts) if not falls_inside(protected, start)]
    sentences: list[tuple[int, int]] = []
    for start, end in zip(inside, [*inside[1:], len(text)], strict=True):
        start, end = _trim(text, start, end)
        if start >= end:
            continue
        # a smiley or a closing bracket belongs to what it follows, a list mark to what it leads
        if (sentences and not _LETTER_OR_DIGIT.search(text, start, end)) or (
            sentences and _LIST_MARK.fullmatch(text, *sentences[-1])
        ):
            sentences[-1] = (sentences[-1][0], end)
        else:
            sentences.append((start, end))
    return sentences


def _follows_abbreviation(text: str, start: int, language: Language) -> bool:
    before = _ABBREVIATION.search(text, max(0, start - 24), start)
    if not before:
        return False
    word = before.group(1).casefold()
    if len(word) == 1 and word.isalpha() and text[before.start(1)].isupper():
        return True  # an initial: "Mrs E. Pargeter"
    if word not in language.splitting.abbreviations:
        return False
    # "no. 12" is a number, "said no. They" ends a sentence: words that are words too need a digit behind them
    if word in language.stop_words or word in language.negations or word in language.verdicts:
        return text[start : start + 1].isdigit() or text[start : start + 1] == "#"
    return True


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
