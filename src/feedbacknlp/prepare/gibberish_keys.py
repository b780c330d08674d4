"""How fingers walk over a keyboard: along rows and columns, key by key, or from both ends of a row."""

from __future__ import annotations

import re
from itertools import groupby, pairwise

__all__ = ["is_walk_over_keys"]

_ROWS = ("qwertyuiopå", "qwertzuiopü", "azertyuiop", "asdfghjkløæ", "qsdfghjklm", "zxcvbnm", "yxcvbnm")
_COLUMNS = ("1qaz", "2wsx", "3edc", "4rfv", "5tgb", "6yhn", "7ujm")
_VOWELS = frozenset("aeiouyæøåäöü")
_PIECE = re.compile(r"[^\W_]+")
_ENDS = 6
_AFTER_LATIN = "\u0250"
_ALTERNATIONS = 4
_LONGEST_BESIDE = 2
# Sizes, units and standards that mix digits and letters.
_MEASURED = re.compile(r"\d+(?:[a-z]{1,2}|gb|tb|mb|mah|ghz|mhz|kwh|x\d+|(?:st|nd|rd|th))|[a-z]\d+", re.ASCII)


def is_walk_over_keys(text: str, known: frozenset[str]) -> bool:
    """Whether all of a text was typed by fingers that walk.

    Parameters
    ----------
    text : str
    known : frozenset of str
        Words that mean something ("were" lies on one row, too): a text that holds one of them is no walk.

    Examples
    --------
    >>> [is_walk_over_keys(text, frozenset()) for text in ("qwe rty", "1qaz 2wsx", "qqwwee", "qpwoeiruty", "8u8u 7y7y")]
    [True, True, True, True, True]
    >>> is_walk_over_keys("see you soon", frozenset())
    False
    """
    pieces = _PIECE.findall(text.casefold())
    if not pieces or not known.isdisjoint(pieces):
        return False
    words = [piece for piece in pieces if not piece.isdigit()]
    # 干干净净整整齐齐 is a way to say "clean and tidy"
    if not words or not all(letter < _AFTER_LATIN for word in words for letter in word):
        return False
    return (
        ((len(words) >= 2 or len(words[0]) >= _ENDS) and all(_is_run(word) for word in words))
        or (sum(map(len, words)) >= _ENDS and all(_is_columns(word) for word in words))
        or any(_is_doubled(word) or _is_from_both_ends(word) for word in words)
        or _is_mixed(words)
    )


def _is_run(word: str) -> bool:
    """qwe, ytr: three neighbours and more in one direction."""
    return len(word) >= 3 and any(word in row or word[::-1] in row for row in _ROWS)


def _is_columns(word: str) -> bool:
    """2wsx, qazwsx, vfr: keys below each other, with or without the digit on top, each drawn out or not."""
    single = "".join(letter for letter, _ in groupby(word))
    while single:
        for column in _COLUMNS:
            found = next(
                (
                    piece
                    for whole in (column, column[::-1])
                    for piece in (whole, whole.strip("1234567"))
                    if single.startswith(piece)
                ),
                "",
            )
            if found:
                single = single[len(found) :]
                break
        else:
            return False
    return True


def _is_doubled(word: str) -> bool:
    """qqwwee, yyyhhhbbb: three keys and more, each of them pressed twice or longer."""
    runs = [(letter, len(list(same))) for letter, same in groupby(word)]
    single = "".join(letter for letter, _ in runs)
    return (
        len(runs) >= 3
        and all(length >= 2 for _, length in runs)
        and (_is_run(single) or not _VOWELS & set(single) - {"y"})
    )


def _is_from_both_ends(word: str) -> bool:
    """qpwoeiruty: left and right hand in turns, each along its row."""
    return len(word) >= _ENDS and _is_run(word[::2]) and _is_run(word[1::2])


def _is_mixed(words: list[str]) -> bool:
    """8u8u 7y7y, su3cl3 a8: digits and letters in turns, in two pieces and more, none of them a size or a word."""
    if len(words) < 2 or not all(map(_may_be_mixed, words)):
        return False
    changes = sum(former.isdigit() != letter.isdigit() for word in words for former, letter in pairwise(word))
    return changes >= _ALTERNATIONS


def _may_be_mixed(word: str) -> bool:
    return word.isascii() and not (word.isalpha() and len(word) > _LONGEST_BESIDE) and not _MEASURED.fullmatch(word)
