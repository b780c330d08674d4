"""Checks of numbers: bank accounts, cards, and the national ones that the library of national numbers lacks."""

from __future__ import annotations

from idnumbers.nationalid import ESP

__all__ = ["is_iban", "is_norwegian_account", "is_payment_card", "is_spanish_id", "is_taiwanese_id"]

_TAIWANESE_LETTERS = "ABCDEFGHJKLMNPQRSTUVXYWZIO"
_SPANISH_FOREIGNERS = {"X": "0", "Y": "1", "Z": "2"}


def is_iban(code: str) -> bool:
    """Whether a code without blanks is an international bank account number.

    Notes
    -----
    The first four signs go to the end, letters stand for 10-35, and what is left of the number by 97 must be 1.
    *Source:* ISO 13616-1 with ISO/IEC 7064, MOD 97-10.
    """
    return int("".join(str(int(sign, 36)) for sign in code[4:] + code[:4])) % 97 == 1


def is_payment_card(digits: str) -> bool:
    """Whether digits have the check digit of a payment card.

    Notes
    -----
    From the right every second digit is doubled, 9 taken off where that has two digits; the sum must be a multiple of
    10. *Source:* ISO/IEC 7812-1, annex B (Luhn).
    """
    doubled = [2 * int(digit) for digit in digits[-2::-2]]
    return (sum(map(int, digits[-1::-2])) + sum(value - 9 * (value > 9) for value in doubled)) % 10 == 0


def is_norwegian_account(digits: str) -> bool:
    """Whether eleven digits are the number of a Norwegian bank account.

    Notes
    -----
    Weighted 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1 they must sum to a multiple of 11. *Source:* Bits, structure of Norwegian
    account numbers.
    """
    weights = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
    return sum(weight * int(digit) for weight, digit in zip(weights, digits, strict=True)) % 11 == 0


def is_spanish_id(code: str) -> bool:
    """Whether a code is a Spanish DNI, or an NIE, whose first letter X, Y or Z stands for 0, 1 or 2.

    Notes
    -----
    *Source:* Ministerio del Interior, calculation of the check letter of the NIF and NIE.
    """
    code = code.upper()
    return ESP.NationalID.validate(_SPANISH_FOREIGNERS.get(code[0], code[0]) + code[1:])


def is_taiwanese_id(code: str) -> bool:
    """Whether a letter and nine digits are an identity number of Taiwan, a citizen's or a resident's.

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
