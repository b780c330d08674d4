"""Language of comments and statements."""

from __future__ import annotations

import pytest

from feedbacknlp.prepare.identifying import identify_languages, tell_foreign
from tests.prepare.toys import ToyIdentifier


def _tell(text: str, hint: str = "") -> str:
    return identify_languages([text], [hint], ToyIdentifier())[0]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The parcel was late again and nobody knew why", "en"),
        ("Varene kom ikke, og jeg venter fortsatt på svar", "nb"),
        ("Eg er kjempenøgd med kva eg fekk", "nb"),
        ("Jeg har ikke fået noget svar, det er meget dårligt", "da"),
        ("包裹太慢了", "zh-Hans"),
        ("包裹太慢囉，氣死", "zh-Hant"),
        ("helt greit", "nb"),
        ("very good", "en"),
        ("très bon", "fr"),
        ("👍👍", "und"),
        ("12345", "und"),
        ("", "und"),
    ],
)
def test_language_is_told(text: str, language: str) -> None:
    assert _tell(text) == language


def test_hint_decides_where_the_text_says_too_little() -> None:
    assert _tell("super", "German") == "de"
    assert _tell("ok", "nb-NO") == "nb"
    assert _tell("👍", "en") == "en"
    assert _tell("很好", "zh-TW") == "zh-Hant"
    assert _tell("很好", "nonsense ???") == "zh-Hans"


def test_clear_text_overrules_the_hint() -> None:
    assert _tell("The parcel was late again and nobody knew why", "nb") == "en"
    assert _tell("包裹太慢了", "en") == "zh-Hans"


@pytest.mark.parametrize(
    ("text", "language", "foreign"),
    [
        ("物流太慢", "en", "zh-Hans"),
        ("but the staff were nice", "zh-Hans", "?"),
        ("jeg fikk ikke svar på dette", "en", "nb"),
        ("the box was crushed", "en", ""),
        ("OK", "zh-Hans", ""),
        ("bra", "en", ""),
    ],
)
def test_statements_that_plainly_differ(text: str, language: str, foreign: str) -> None:
    assert tell_foreign(text, language) == foreign
