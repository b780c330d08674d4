"""Numbers with a check, against published examples."""

from __future__ import annotations

import pytest

from feedbacknlp.prepare.privacy import find_personal_data
from feedbacknlp.prepare.privacy.checksums import is_hong_kong_id, is_taiwanese_id


def test_taiwanese_id() -> None:
    # the example in the ministry's rules
    assert is_taiwanese_id("A123456789")
    assert not is_taiwanese_id("A123456788")


def test_hong_kong_id() -> None:
    # by hand: A123456(3): 36*9 + 10*8 + 1*7 + 2*6 + 3*5 + 4*4 + 5*3 + 6*2 + 3 = 484 = 44 * 11
    assert is_hong_kong_id("A1234563")
    assert not is_hong_kong_id("A1234564")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("paid 4111111111111111 twice", "card"),  # the test card of the payment industry
        ("IBAN GB82WEST12345698765432", "iban"),  # examples of the SWIFT registry
        ("til NO9386011117947", "iban"),
        ("til 8601 11 17947", "iban"),
        ("号码11010519491231002X", "id"),  # the example of GB 11643
        ("HKID A123456(3)", "id"),
        ("my SSN is 219-09-9999", "id"),
    ],
)
def test_a_number_with_a_check_is_found(text: str, kind: str) -> None:
    assert [span.kind for span in find_personal_data(text)] == [kind]


@pytest.mark.parametrize("text", ["EAN 5901234123457 is not found", "model 4111111111111111", "SKU AB-77120-12"])
def test_the_number_of_an_article_is_nobodys(text: str) -> None:
    assert find_personal_data(text) == []
