"""A piece of personal data in a text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

__all__ = ["Span", "keep_first", "span_of"]

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
    """Add to ``taken`` those spans that overlap nothing in it; who comes first stays."""
    for span in spans:
        if span.start < span.end and not any(span.start < other.end and other.start < span.end for other in taken):
            taken.append(span)
