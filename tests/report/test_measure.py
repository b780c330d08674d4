from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from feedbacknlp.report.measure import measure_text, shorten_text, wrap_text


def test_chinese_takes_two_columns() -> None:
    assert measure_text("退货 ok") == 7
    assert shorten_text("退货流程太复杂", 7) == "退货流…"
    assert shorten_text("one\n two", 10) == "one two"


def test_lines_are_broken_between_words() -> None:
    assert wrap_text("Payment methods missing", 9.7, most=2) == ["Payment methods", "missing"]
    assert wrap_text("till illustrations", 9.7, most=2) == ["till illustrations"]
    assert wrap_text("Payment methods missing", 9.7, most=1) == ["Payment…"]
    assert wrap_text("退货流程太复杂", 4, most=2) == ["退货流程", "太复杂"]
    assert wrap_text("退货流程太复杂", 3, most=2) == ["退货流", "程太…"]
    assert wrap_text("", 4, most=2) == [""]


def test_a_word_that_is_longer_than_a_line_is_broken_within() -> None:
    assert wrap_text("Zahlungsabwicklungen", 6, most=3) == ["Zahlungsa", "bwicklunge", "n"]


@given(st.text(alphabet="abc é退 m", max_size=60), st.integers(min_value=2, max_value=30))
def test_wrapped_texts_lose_nothing_where_lines_are_enough(text: str, ems: int) -> None:
    lines = wrap_text(text, ems, most=100)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert len(wrap_text(text, ems, most=2)) <= 2


@given(st.text(max_size=60), st.integers(min_value=2, max_value=30))
def test_shortened_texts_fit(text: str, columns: int) -> None:
    shown = shorten_text(text, columns)
    assert measure_text(shown) <= columns
    assert "\n" not in shown
