"""Cues are found where the pattern alone finds them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feedbacknlp.prepare.privacy.cue_search import CueSearch, join_cues

CUES = ("order", "order no", "ordre nr.", "ref.", "訂單", "订单号", "número", "my case", "v信")
PATTERN = re.compile(rf"(?:{join_cues(CUES)})\s?(\d*)", re.IGNORECASE)
PIECES = [*CUES, *(cue.upper() for cue in CUES), "preorder", "orders", "我的", "_", "'", "-", " ", " ", "12", ".", "É"]


def _places(found: list[re.Match[str]]) -> list[tuple[int, int, int]]:
    return [(*one.span(), one.start(1)) for one in found]


@pytest.mark.parametrize(
    ("text", "cued"),
    [
        ("My ORDER no 12, order 3", ["ORDER no 12", "order 3"]),
        ("preorder 12 reorders", []),
        ("我的订单号12", ["订单号12"]),
        ("xref.7", ["ref.7"]),
        ("v信 12 und Número 4", ["v信 12", "Número 4"]),
    ],
)
def test_cues_are_words_in_alphabets_and_stand_anywhere_in_chinese(text: str, cued: list[str]) -> None:
    assert [found.group() for found in CueSearch(CUES, PATTERN).finditer(text)] == cued


@given(st.lists(st.sampled_from(PIECES), max_size=12))
@settings(max_examples=300, deadline=None)
def test_search_gives_what_the_pattern_gives(pieces: list[str]) -> None:
    text = "".join(pieces)
    found = list(CueSearch(CUES, PATTERN).finditer(text))
    assert _places(found) == _places(list(PATTERN.finditer(text)))
