"""Words looked up in text without blanks; a regular expression would try a thousand alternatives at each character."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

__all__ = ["Lexicon", "build_lexicon", "find_lead", "find_longest", "is_covered"]

Lexicon = Mapping[str, Mapping[int, frozenset[str]]]
"""First character -> length, longest first -> words."""


def build_lexicon(words: Iterable[str]) -> Lexicon:
    """The words by first character and length."""
    nested: dict[str, dict[int, set[str]]] = {}
    for word in words:
        nested.setdefault(word[0], {}).setdefault(len(word), set()).add(word)
    return {
        first: {size: frozenset(found) for size, found in sorted(sizes.items(), reverse=True)}
        for first, sizes in nested.items()
    }


def find_longest(text: str, lexicon: Lexicon) -> Iterator[tuple[int, str]]:
    """(position, word) of the longest word at each place, from left to right, none overlapping another."""
    at, end = 0, len(text)
    while at < end:
        word = _word_at(text, at, lexicon)
        if word:
            yield at, word
            at += len(word)
        else:
            at += 1


def find_lead(text: str, lexicon: Lexicon) -> str:
    """The longest word that the text begins with, or ''."""
    return _word_at(text, 0, lexicon) if text else ""


def is_covered(text: str, lexicon: Lexicon) -> bool:
    """Whether the text can be written as words of the lexicon end to end.

    Examples
    --------
    >>> is_covered("很不错", build_lexicon(["很", "不", "不错"]))
    True
    """
    reached = {0}
    for at in range(len(text)):
        if at in reached:
            for size, words in lexicon.get(text[at], {}).items():
                if text[at : at + size] in words:
                    reached.add(at + size)
    return len(text) in reached


def _word_at(text: str, at: int, lexicon: Lexicon) -> str:
    for size, words in lexicon.get(text[at], {}).items():
        word = text[at : at + size]
        if word in words:
            return word
    return ""
