"""The LanguageIdentifier on clear texts."""

from __future__ import annotations

import pytest

from feedbacknlp.backends.language_id import EldcIdentifier, open_language_identifier

TEXTS = {
    "en": "The delivery was very slow and nobody answered the phone",
    "nb": "Jeg fikk aldri svar på hvorfor pakken ble borte",
    "zh-Hans": "物流太慢了，质量还可以",
    "zh-Hant": "物流太慢了，質量還可以",
    "pt": "O produto chegou antes do prazo e é muito bom",
    "de": "Die Lieferung war leider sehr langsam und teuer",
    "ja": "とても良い商品でした、ありがとう",
}


@pytest.fixture(scope="module")
def identifier() -> EldcIdentifier:
    return open_language_identifier()


def test_clear_texts(identifier: EldcIdentifier) -> None:
    told = identifier.identify(list(TEXTS.values()))
    assert [code for code, _ in told] == list(TEXTS)
    assert all(0 < confidence <= 1 for _, confidence in told)


def test_nothing_to_tell(identifier: EldcIdentifier) -> None:
    assert identifier.identify(["", "👍", "123", "\x00", "\ud800"]) == [("und", 0.0)] * 5
    assert identifier.identify([]) == []


def test_choice_is_limited(identifier: EldcIdentifier) -> None:
    [(code, _)] = identifier.identify(["Koppen er fin og pen"], among=["nb", "en"])
    assert code == "nb"
    [(code, _)] = identifier.identify(["fin og pen"], among=["sv", "de"])
    assert code in ("sv", "de")
    # the choice of one call does not stay for the next
    assert [code for code, _ in identifier.identify(list(TEXTS.values()))] == list(TEXTS)
