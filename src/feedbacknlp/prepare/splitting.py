"""A comment cut into statements: sentences first, thoughts inside them second."""

from __future__ import annotations

from collections.abc import Sequence

from feedbacknlp.contracts import Token
from feedbacknlp.languages import get_language
from feedbacknlp.languages.scripts import count_han
from feedbacknlp.prepare.clauses import cut_spaced
from feedbacknlp.prepare.phrases import cut_unspaced
from feedbacknlp.prepare.privacy import Span
from feedbacknlp.prepare.sentences import find_sentences

__all__ = ["split_text"]

# What may stand at the edge of a statement and says nothing there; signs that end a sentence stay.
_LEADING = " \t\r\n,，、;；:：-–—*•·●▪►→~～|/>+.。"
_TRAILING = " \t\r\n,，、;；:：-–—*•·|/>"


def split_text(
    text: str, tokens: Sequence[Token], *, language: str, protected: Sequence[Span]
) -> list[tuple[int, int]]:
    """Statements of a comment as offsets, in order, none overlapping another.

    Parameters
    ----------
    text : str
        The whole comment, tags and controls blanked.
    tokens : sequence of Token
        Of the segmenter; may be empty where the text holds one sentence of an alphabet.
    language : str
        Of the comment.
    protected : sequence of Span
        Personal data, in order: no cut falls into it.

    Returns
    -------
    list of (int, int)
        Empty where the text holds nothing but blanks.
    """
    own = get_language(language)
    token_starts = frozenset() if own.spaced else frozenset(token.start for token in tokens)
    statements: list[tuple[int, int]] = []
    for start, end in find_sentences(text, tokens, language=own, protected=protected):
        if not own.spaced and (count_han(text[start:end]) or not text[start:end].isascii()):
            pieces = cut_unspaced(text, start, end, code=language, token_starts=token_starts, protected=protected)
        else:
            # a sentence in an alphabet inside a Chinese comment is most often English
            pieces = cut_spaced(text, start, end, code=language if own.spaced else "en", protected=protected)
        statements += [_trim(text, *piece) for piece in pieces]
    return [(start, end) for start, end in statements if start < end]


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The piece without signs at its edges, unless it is made of signs alone."""
    low, high = start, end
    while low < high and text[low] in _LEADING:
        low += 1
    while high > low and text[high - 1] in _TRAILING:
        high -= 1
    if low < high:
        return low, high
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
