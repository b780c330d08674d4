"""Words of a text, for lists of words: lower case, one apostrophe, no long-drawn letters."""

from __future__ import annotations

import re

__all__ = ["find_words", "has_stretched", "normalise_answer", "shorten_stretched"]

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_STRETCHED = re.compile(r"(.)\1{2,}")
_BLANKS = re.compile(r"\s+")
_EDGES = re.compile(r"^[^\w+]+|[^\w+]+$")


def find_words(text: str) -> list[str]:
    """Lower-case words of letters, apostrophes inside kept.

    Examples
    --------
    >>> find_words("Don’t BUY 2!")
    ["don't", 'buy']
    """
    return _WORD.findall(text.casefold().replace("’", "'").replace("`", "'"))


def has_stretched(text: str) -> bool:
    """Whether a letter stands three times in a row."""
    return bool(_STRETCHED.search(text))


def shorten_stretched(word: str, known: frozenset[str]) -> str:
    """The word without drawn-out letters where the short form is known: "goooood" -> "good".

    Parameters
    ----------
    word : str
    known : frozenset of str

    Examples
    --------
    >>> shorten_stretched("goooood", frozenset({"good"}))
    'good'
    """
    if word in known or not _STRETCHED.search(word):
        return word
    for keep in (r"\1", r"\1\1"):
        short = _STRETCHED.sub(keep, word)
        if short in known:
            return short
    return word


def normalise_answer(text: str) -> str:
    """A whole answer as lists of phrases hold it: lower case, single blanks, nothing but words at its edges.

    Examples
    --------
    >>> normalise_answer("  Nothing,   to add... ")
    'nothing, to add'
    """
    plain = _BLANKS.sub(" ", text.casefold().replace("’", "'"))
    return _EDGES.sub("", plain)
