from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from feedbacknlp.report.measure import measure_text, shorten_text


def test_chinese_takes_two_columns() -> None:
    assert measure_text("退货 ok") == 7
    assert shorten_text("退货流程太复杂", 7) == "退货流…"
    assert shorten_text("one\n two", 10) == "one two"


@given(st.text(max_size=60), st.integers(min_value=2, max_value=30))
def test_shortened_texts_fit(text: str, columns: int) -> None:
    shown = shorten_text(text, columns)
    assert measure_text(shown) <= columns
    assert "\n" not in shown
