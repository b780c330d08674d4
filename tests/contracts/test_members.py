"""Ids among other ids."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from feedbacknlp.contracts.members import IdIndex, are_members, find_places, sort_rows


def test_members_of_any_kind_of_collection() -> None:
    texts = pd.Series(["a", "好", None, "a", "c"], dtype="str")
    for others in (["a", "好"], {"a": 1, "好": 2}, {"a", "好"}, pd.Series(["好", "a", "a"], dtype="str")):
        np.testing.assert_array_equal(are_members(texts, others), [True, True, False, True, False])
    assert not are_members(texts, []).any()
    assert are_members(texts.iloc[:0], ["a"]).shape == (0,)


def test_places_are_the_first_ones() -> None:
    texts = pd.Series(["b", "x", None, "好", "a"], dtype="str")
    np.testing.assert_array_equal(find_places(texts, pd.Series(["a", "b", "好", "b"])), [1, -1, -1, 2, 0])


@pytest.mark.parametrize("hashes", ["own", "all alike"])
def test_an_index_finds_ids(monkeypatch: pytest.MonkeyPatch, hashes: str) -> None:
    """Also where every id has the hash of every other."""
    if hashes == "all alike":
        monkeypatch.setattr(pd.util, "hash_array", lambda texts, **_: np.zeros(len(texts), dtype=np.uint64))
    for ids in (["b", "a", "好", "c"], pd.Series(["b", "a", "好", "c"], dtype="str", index=[7, 7, 1, 2])):
        index = IdIndex(ids)
        np.testing.assert_array_equal(index.find(["好", "x", None, "b", "b"]), [2, -1, -1, 0, 0])
        np.testing.assert_array_equal(index.find(pd.Series(["c"], dtype="str").iloc[:0]), [])
    assert IdIndex([]).find(["a"]).tolist() == [-1]


def test_an_index_reads_ids_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    ids = pd.Series([f"comment-{number}" for number in range(100)], dtype="str")
    monkeypatch.setattr("feedbacknlp.contracts.members._AT_ONCE", 7)
    np.testing.assert_array_equal(IdIndex(ids).find(ids.iloc[::-1]), np.arange(100)[::-1])


def test_rows_are_sorted_as_python_sorts_them() -> None:
    rows = [("b", "x"), ("a", "好"), ("a", "Z"), ("a", "z"), ("Å", ""), ("a", "\U0001f600")]
    first, second = zip(*rows, strict=True)
    order = sort_rows({"first": pd.Series(first, dtype="str", index=[5, 5, 1, 2, 3, 4]), "second": second})
    assert [rows[place] for place in order] == sorted(rows)
