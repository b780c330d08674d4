from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from feedbacknlp.report.measure import fit_text, measure_text, shorten_text


def test_chinese_takes_two_columns() -> None:
    assert measure_text("退货 ok") == 7
    assert shorten_text("退货流程太复杂", 7) == "退货流…"
    assert shorten_text("one\n two", 10) == "one two"


def test_wide_letters_leave_room_for_fewer() -> None:
    assert fit_text("Payment methods missing", 9.7) == "Payment metho…"
    assert fit_text("till illustrations", 9.7) == "till illustrations"
    assert fit_text("退货流程太复杂", 4) == "退货流…"
    assert fit_text("é" * 9, 6) == fit_text("e\u0301" * 9, 6).replace("e\u0301", "é")


@given(st.text(max_size=60), st.integers(min_value=2, max_value=30))
def test_shortened_texts_fit(text: str, columns: int) -> None:
    shown = shorten_text(text, columns)
    assert measure_text(shown) <= columns
    assert "\n" not in shown
