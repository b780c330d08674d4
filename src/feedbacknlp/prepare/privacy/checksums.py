"""Checks of national numbers that no library at hand has."""

from __future__ import annotations

__all__ = ["is_hong_kong_id", "is_taiwanese_id"]

_TAIWANESE_LETTERS = "ABCDEFGHJKLMNPQRSTUVXYWZIO"
_BLANK = 36


def is_taiwanese_id(code: str) -> bool:
    """Whether a letter and nine digits are an identity number of Taiwan.

    Notes
    -----
    The letter stands for 10-35 in the order of the registry; its digits and the nine others are weighted 1, 9, 8 ...
    1, 1 and must sum to a multiple of 10. *Source:* Ministry of the Interior, rules of the national identification
    number.
    """
    letter = _TAIWANESE_LETTERS.index(code[0].upper()) + 10
    values = [letter // 10, letter % 10, *(int(digit) for digit in code[1:])]
    weights = (1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1)
    return sum(weight * value for weight, value in zip(weights, values, strict=True)) % 10 == 0


def is_hong_kong_id(code: str) -> bool:
    """Whether one or two letters, six digits and a check character are a number of a Hong Kong identity card.

    Notes
    -----
    Letters stand for 10-35 and a missing first letter for 36; the nine values are weighted 9 ... 1, the check
    character A stands for 10, and the sum must be a multiple of 11. *Source:* Immigration Department of Hong Kong.
    """
    values = [int(character, 36) for character in code]
    if len(values) == 8:
        values.insert(0, _BLANK)
    return sum(weight * value for weight, value in zip(range(9, 0, -1), values, strict=True)) % 11 == 0
