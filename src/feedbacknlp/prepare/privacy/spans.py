"""A piece of personal data in a text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

__all__ = ["Span", "falls_inside", "find_touching", "keep_first", "span_of"]

_SEPARATORS = re.compile(r"[\s().,/_-]+")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Personal data from ``start`` to ``end`` (end excluded).

    Parameters
    ----------
    start, end : int
    kind : str
        ``email``, ``url``, ``iban``, ``card``, ``id``, ``phone``, ``order``, ``customer``, ``number``, ``handle``,
        ``address``, ``name``.
    value : str
        The same for two spellings of the same thing.
    """

    start: int
    end: int
    kind: str
    value: str


def span_of(kind: str, text: str, start: int, end: int) -> Span:
    """The span, its value without case and separators."""
    return Span(start, end, kind, _SEPARATORS.sub("", text[start:end].casefold()))


def keep_first(spans: Iterable[Span], taken: list[Span]) -> None:
    """Add to ``taken``, in order of place, those spans that overlap nothing in it; who comes first stays."""
    for span in spans:
        at = bisect_right(taken, span.start, key=_start)
        free_before = not at or taken[at - 1].end <= span.start
        free_behind = at == len(taken) or span.end <= taken[at].start
        if span.start < span.end and free_before and free_behind:
            taken.insert(at, span)


def falls_inside(spans: Sequence[Span], position: int) -> bool:
    """Whether the position lies within a span and not at its edge; spans in order, none overlapping another."""
    at = bisect_right(spans, position, key=_end)
    return at < len(spans) and spans[at].start < position


def find_touching(spans: Sequence[Span], start: int, end: int) -> Sequence[Span]:
    """The spans that share a character with the piece from ``start`` to ``end``.

    Parameters
    ----------
    spans : sequence of Span
        In order, none overlapping another.
    start, end : int
    """
    first = bisect_right(spans, start, key=_end)
    last = first
    while last < len(spans) and spans[last].start < end:
        last += 1
    return spans[first:last]


def _start(span: Span) -> int:
    return span.start


def _end(span: Span) -> int:
    return span.end
