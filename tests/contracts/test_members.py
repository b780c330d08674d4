"""Ids among other ids."""

from __future__ import annotations

import numpy as np
import pandas as pd

from feedbacknlp.contracts.members import are_members, find_places


def test_members_of_any_kind_of_collection() -> None:
    texts = pd.Series(["a", "好", None, "a", "c"], dtype="str")
    for others in (["a", "好"], {"a": 1, "好": 2}, {"a", "好"}, pd.Series(["好", "a", "a"], dtype="str")):
        np.testing.assert_array_equal(are_members(texts, others), [True, True, False, True, False])
    assert not are_members(texts, []).any()
    assert are_members(texts.iloc[:0], ["a"]).shape == (0,)


def test_places_are_the_first_ones() -> None:
    texts = pd.Series(["b", "x", None, "好", "a"], dtype="str")
    np.testing.assert_array_equal(find_places(texts, pd.Series(["a", "b", "好", "b"])), [1, -1, -1, 2, 0])
