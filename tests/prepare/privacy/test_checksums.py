"""Checksums against published examples."""

from __future__ import annotations

from feedbacknlp.prepare.privacy.checksums import is_chinese_id, is_iban, is_luhn, is_norwegian_id, is_taiwanese_id


def test_luhn() -> None:
    # the test card of the payment industry, and the example of ISO/IEC 7812
    assert is_luhn("4111111111111111")
    assert is_luhn("79927398713")
    assert not is_luhn("4111111111111112")


def test_iban() -> None:
    # examples of the SWIFT registry
    assert is_iban("GB82WEST12345698765432")
    assert is_iban("NO9386011117947")
    assert not is_iban("GB82WEST12345698765433")
    assert not is_iban("NO93")


def test_norwegian_id() -> None:
    # built by the rule: no such person
    assert is_norwegian_id("01010050053") == (_norwegian_digits("010100500") == "53")
    assert is_norwegian_id("010100500" + _norwegian_digits("010100500"))
    assert not is_norwegian_id("99999999999")
    assert not is_norwegian_id("0101")


def _norwegian_digits(nine: str) -> str:
    first = (11 - sum(w * int(d) for w, d in zip((3, 7, 6, 1, 8, 9, 4, 5, 2), nine, strict=True)) % 11) % 11
    second = (
        11 - sum(w * int(d) for w, d in zip((5, 4, 3, 2, 7, 6, 5, 4, 3, 2), f"{nine}{first}", strict=True)) % 11
    ) % 11
    return f"{first}{second}"


def test_chinese_id() -> None:
    # the example of GB 11643
    assert is_chinese_id("11010519491231002X")
    assert not is_chinese_id("110105194912310021")


def test_taiwanese_id() -> None:
    # the example in the ministry's rules
    assert is_taiwanese_id("A123456789")
    assert not is_taiwanese_id("A123456788")
