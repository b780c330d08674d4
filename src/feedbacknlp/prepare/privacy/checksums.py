"""Checks that tell a real card, account or national number from any other run of digits."""

from __future__ import annotations

__all__ = ["is_chinese_id", "is_iban", "is_luhn", "is_norwegian_id", "is_taiwanese_id"]

_NORWEGIAN_WEIGHTS = ((3, 7, 6, 1, 8, 9, 4, 5, 2), (5, 4, 3, 2, 7, 6, 5, 4, 3, 2))
_CHINESE_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_TAIWANESE_LETTERS = "ABCDEFGHJKLMNPQRSTUVXYWZIO"


def is_luhn(digits: str) -> bool:
    """Whether the digits pass the Luhn check of payment cards.

    Notes
    -----
    From the right, every second digit is doubled (minus 9 where it exceeds 9); the sum must be a multiple of 10.
    *Source:* ISO/IEC 7812-1, annex B.
    """
    total = 0
    for position, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if position % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def is_iban(code: str) -> bool:
    """Whether letters and digits (no blanks) pass the check of an IBAN.

    Notes
    -----
    The first four characters moved to the end, letters as 10-35, must leave 1 modulo 97. *Source:* ISO 13616 /
    ISO/IEC 7064.
    """
    if not 15 <= len(code) <= 34:
        return False
    moved = code[4:] + code[:4]
    return int("".join(str(int(character, 36)) for character in moved)) % 97 == 1


def is_norwegian_id(digits: str) -> bool:
    """Whether eleven digits are a fødselsnummer or D-number.

    Notes
    -----
    Two check digits modulo 11 over fixed weights. *Source:* Skatteetaten, "Fødselsnummer og D-nummer".
    """
    if len(digits) != 11 or not 1 <= int(digits[:2]) % 40 <= 31 or not 1 <= int(digits[2:4]) % 40 <= 12:
        return False
    values = [int(digit) for digit in digits]
    return all(
        (11 - sum(weight * value for weight, value in zip(weights, values[:-1], strict=False)) % 11) % 11
        == values[len(weights)]
        for weights in _NORWEGIAN_WEIGHTS
    )


def is_chinese_id(code: str) -> bool:
    """Whether 17 digits and a check character are a resident identity number of the mainland.

    Notes
    -----
    *Source:* GB 11643-1999: weighted sum modulo 11 selects the check character from ``10X98765432``.
    """
    total = sum(weight * int(digit) for weight, digit in zip(_CHINESE_WEIGHTS, code[:17], strict=True))
    return code[17].upper() == "10X98765432"[total % 11]


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
