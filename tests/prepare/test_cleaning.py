"""Blanking holds every offset."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from feedbacknlp.prepare.cleaning import blank_out


@given(st.text())
def test_length_is_kept(text: str) -> None:
    assert len(blank_out(text)) == len(text)


def test_tags_and_entities_become_blanks() -> None:
    assert blank_out("<i>good</i>&nbsp;mug").split() == ["good", "mug"]
    assert blank_out("one<br/>two") == "one\n    two"
    assert blank_out("<!-- x -->ok").strip() == "ok"


def test_signs_that_are_text_stay() -> None:
    for text in ("I <3 it", "size < 40 and > 36", "A&B", "👩‍👩‍👧 ok", "tab\there", "fish & chips"):
        assert blank_out(text) == text


def test_controls_become_blanks_and_line_ends_stay() -> None:
    assert blank_out("a\x00b\u200bc") == "a b c"
    assert blank_out("a\r\nb") == "a\n\nb"
    assert blank_out("\ufeffgood").strip() == "good"
