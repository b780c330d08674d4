"""The same value has the same number all over a study, whatever the order and the parts; no number tells a name."""

from __future__ import annotations

import hashlib
import itertools
import re

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feedbacknlp.prepare import number_pseudonyms
from feedbacknlp.prepare.privacy import PLACEHOLDER
from tests.prepare.toys import make_comments, prepare, stage_of

TEXTS = [
    "I spoke to Yvonne in returns about the lamp",
    "thanks to Keisha and Yvonne for it",
    "my mail is a@b.example, ask Keisha",
    "A@B.example had no answer from Bartholomew",
    "plain words about the parcel",
    "I spoke to Yvonne in returns about the lamp",
]
_NUMBER = re.compile(r"<([a-z]+)-(\d+)>")


def _shown(statements: pd.DataFrame) -> dict[str, str]:
    return dict(zip(statements["statement_id"], statements["shown_text"], strict=True))


def test_a_name_has_one_number_in_the_whole_study() -> None:
    shown = _shown(number_pseudonyms(prepare(TEXTS)))
    yvonne = re.search(r"spoke to (<name-\d>)", shown["c0#1"]).group(1)  # type: ignore[union-attr]
    keisha = re.search(r"thanks to (<name-\d>)", shown["c1#1"]).group(1)  # type: ignore[union-attr]
    assert shown["c1#1"] == f"thanks to {keisha} and {yvonne} for it"
    assert shown["c5#1"] == shown["c0#1"]
    assert shown["c2#1"] == f"my mail is <email-1>, ask {keisha}"
    assert shown["c3#1"].startswith("<email-1> had")
    assert shown["c4#1"] == TEXTS[4]
    assert {match for text in shown.values() for match in _NUMBER.findall(text)} == {
        ("email", "1"),
        ("name", "1"),
        ("name", "2"),
        ("name", "3"),
    }


@settings(deadline=None, max_examples=25)
@given(st.permutations(range(len(TEXTS))), st.integers(min_value=1, max_value=6))
def test_neither_the_order_of_rows_nor_the_parts_change_a_number(order: list[int], size: int) -> None:
    comments = make_comments(TEXTS)
    whole = _shown(number_pseudonyms(prepare(TEXTS)))
    stage, turned = stage_of(), comments.iloc[order]
    parts = [stage(turned.iloc[start : start + size]) for start in range(0, len(turned), size)]
    prepared = pd.concat(parts, ignore_index=True)
    assert _shown(number_pseudonyms(prepared)) == whole


def test_offsets_and_rows_stay_and_the_input_is_unchanged() -> None:
    before = prepare(TEXTS)
    kept = before.copy()
    after = number_pseudonyms(before)
    pd.testing.assert_frame_equal(before, kept)
    pd.testing.assert_frame_equal(after.drop(columns="shown_text"), before.drop(columns="shown_text"))
    assert any(map(PLACEHOLDER.search, before["shown_text"]))
    assert not any(map(PLACEHOLDER.search, after["shown_text"])), "no digest is left"
    empty = before.iloc[:0]
    assert number_pseudonyms(empty).empty


def test_who_knows_the_names_but_not_the_texts_can_not_redo_the_numbers() -> None:
    names = ["Yvonne", "Keisha", "Bartholomew", "Rosalind", "Dariusz", "Ingrid", "Marek"]

    def order(rest: str) -> tuple[str, ...]:
        shown = _shown(number_pseudonyms(prepare([f"I spoke to {name}" for name in names] + [rest])))
        return tuple(sorted(names, key=lambda name: shown[f"c{names.index(name)}#1"]))

    orders = {order(f"the lamp number {rest} broke") for rest in range(8)}
    assert len(orders) > 4, "another text gives another order"
    plain = [tuple(names), tuple(sorted(names))]
    for digest, prefix in itertools.product((hashlib.sha256, hashlib.md5, hashlib.blake2b), ("", "name-")):
        plain.append(tuple(sorted(names, key=lambda name: digest((prefix + name.casefold()).encode()).digest())))
    assert not orders & set(plain), "and none of them is that of the names or of a bare hash"


@pytest.mark.parametrize("typed", ["<name-1> was rude", "<name-" + "0" * 24 + "> was rude"])
def test_what_a_customer_typed_like_a_placeholder_harms_nothing(typed: str) -> None:
    shown = _shown(number_pseudonyms(prepare([typed, *TEXTS])))
    assert re.fullmatch(r"<name-\d> was rude", shown["c0#1"])
