"""Numbers with a check, against published examples."""

from __future__ import annotations

import pytest

from feedbacknlp.prepare.privacy import find_personal_data
from feedbacknlp.prepare.privacy.checksums import (
    is_iban,
    is_norwegian_account,
    is_payment_card,
    is_spanish_id,
    is_taiwanese_id,
)


def test_taiwanese_id() -> None:
    # the example in the ministry's rules
    assert is_taiwanese_id("A123456789")
    assert not is_taiwanese_id("A123456788")


def test_iban() -> None:
    # examples of the SWIFT registry
    assert is_iban("GB82WEST12345698765432")
    assert is_iban("NO9386011117947")
    assert not is_iban("NO9386011117948")


def test_payment_card() -> None:
    # the example of ISO/IEC 7812-1: 7992739871 with the check digit 3
    assert [digit for digit in "0123456789" if is_payment_card("7992739871" + digit)] == ["3"]
    # an even number of digits is doubled from the other end
    assert is_payment_card("4111111111111111")
    assert not is_payment_card("4111111111111112")


def test_norwegian_account() -> None:
    assert is_norwegian_account("86011117947")
    assert not is_norwegian_account("86011117948")


def test_spanish_id() -> None:
    # 12345678 is 14 beyond a multiple of 23, and Z stands at 14; X1234567 is 01234567: 19, L
    assert is_spanish_id("12345678Z")
    assert is_spanish_id("X1234567L")
    assert not is_spanish_id("X1234567M")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("paid 4111111111111111 twice", "card"),  # the test card of the payment industry
        ("IBAN GB82WEST12345698765432", "iban"),  # examples of the SWIFT registry
        ("til NO9386011117947", "iban"),
        ("til 8601 11 17947", "iban"),
        ("号码11010519491231002X", "id"),  # the example of GB 11643
        ("HKID A123456(3)", "id"),
        # by hand: 36*9 + 10*8 + 1*7 + 2*6 + 3*5 + 4*4 + 5*3 + 6*2 + 3 = 484 = 44 * 11
        ("是A123456(3)才对", "id"),
        ("vis meg 070761-4285", "id"),  # the example of the Danish register
        ("se 811218-9876 igen", "id"),  # the example of the Swedish tax agency
        ("mon 2 55 08 14 168 025 38 est visible", "id"),  # the example of the French statistics office
        ("se veía 12345678Z", "id"),
        ("o 111.444.777-35 apareceu", "id"),  # the textbook example of a CPF
        ("si legge RSSMRA85T10A562S", "id"),  # the example of the Agenzia delle Entrate
        ("HKID A 123456 (3)", "id"),
        ("my SSN is 219-09-9999", "id"),
    ],
)
def test_a_number_with_a_check_is_found(text: str, kind: str) -> None:
    assert [span.kind for span in find_personal_data(text)] == [kind]


@pytest.mark.parametrize("text", ["EAN 5901234123457 is not found", "model 4111111111111111", "SKU AB-77120-12"])
def test_the_number_of_an_article_is_nobodys(text: str) -> None:
    assert find_personal_data(text) == []


@pytest.mark.parametrize(
    "text",
    ["从2019103119870615543起", "110199196001010000", "versjon 123456-7890", "modell 811218-9875 er ute", "12345678A"],
)
def test_a_number_whose_check_fails_is_no_national_number(text: str) -> None:
    assert "id" not in {span.kind for span in find_personal_data(text)}
