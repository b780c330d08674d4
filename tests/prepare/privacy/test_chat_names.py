"""A dash behind a word makes no name of an account of it."""

from __future__ import annotations

import pytest

from feedbacknlp.prepare.privacy import find_personal_data


@pytest.mark.parametrize(
    ("text", "handles"),
    [
        ("Fun. It's an a line skirt- more flared. I am 5 feet", []),
        ("Fun. It's an a line skirt@- more flared. I am 5 feet", []),
        ("Fun. My line sunny-moon.7 is open", ["sunny-moon.7"]),
    ],
)
def test_only_a_sign_within_a_word_makes_it_a_handle(text: str, handles: list[str]) -> None:
    assert [text[span.start : span.end] for span in find_personal_data(text) if span.kind == "handle"] == handles
