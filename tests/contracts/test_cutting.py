from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedbacknlp.contracts.cutting import ELLIPSIS, cut_text, end_whole


@pytest.mark.parametrize(
    ("text", "most", "shown"),
    [
        ("I work shifts in the hospital", 24, "I work shifts in the…"),
        ("I work shifts in the hospital", 22, "I work shifts in the…"),
        ("I work shifts in the hospital", 29, "I work shifts in the hospital"),
        ("希望可以选到货日，平日都在上班", 8, "希望可以选到货…"),
        ("希望有wireless充电", 7, "希望有…"),
        ("a" * 40, 10, "a" * 9 + "…"),
        ("", 10, ""),
    ],
)
def test_texts_are_cut_between_words(text: str, most: int, shown: str) -> None:
    assert cut_text(text, most) == shown


@given(st.text(alphabet="ab cd.，好", max_size=60), st.integers(2, 40))
def test_a_cut_text_is_a_beginning_of_whole_words(text: str, most: int) -> None:
    shown = cut_text(text, most)
    assert len(shown) <= most
    if shown != text:
        kept = shown.removesuffix(ELLIPSIS)
        assert text.startswith(kept)
        whole = {part for part in text.split() if not set(part) & set("，好")}
        last = kept.split()[-1] if kept.split() else ""
        assert not last or set(last) & set("，好") or last in whole or len(kept.split()) == 1


def test_nothing_is_lost_where_nothing_follows() -> None:
    assert end_whole("half a wor", "") == "half a wor"
    assert end_whole("half a ", "word") == "half a"
    assert end_whole("half a wor", "d") == "half a"
