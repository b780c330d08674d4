"""Drift: a theme whose words changed is found, one that stayed is not; misfit by wave."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from feedbacknlp import codebook as edits
from feedbacknlp.codebook.drift import compare_words
from feedbacknlp.contracts import Vectors
from tests.codebook.books import small_book
from tests.suites.toys import ToySegmenter, toy_heads
from tests.understand.frames import statements_of

SIZE = 64


def study(*, moved: bool) -> tuple[pd.DataFrame, pd.DataFrame, pd.Series, Vectors]:
    rng = np.random.default_rng(4)
    texts, waves, rows = [], [], []
    for at in range(120):
        late = at >= 60
        word = "strike" if moved and late else "rain"
        texts.append(f"parcel held by {word} number {at}")
        waves.append("q2" if late else "q1")
        centre = np.zeros(8)
        centre[1 if moved and late else 0] = 1
        rows.append(centre + rng.normal(scale=0.4, size=8))
    statements = statements_of(texts)
    matrix = np.array(rows, dtype=np.float32)
    matrix = np.pad(matrix / np.linalg.norm(matrix, axis=1, keepdims=True), ((0, 0), (0, 2048 - 8)))
    mentions = pd.DataFrame(
        {
            "statement_id": statements["statement_id"],
            "comment_id": statements["comment_id"],
            "theme_id": "speed",
        }
    )
    wave_of = pd.Series(waves, index=statements["comment_id"])
    return mentions, statements, wave_of, Vectors(ids=tuple(statements["statement_id"]), matrix=matrix)


def drift(*, moved: bool, shuffle: bool = False) -> pd.Series:
    mentions, statements, wave_of, vectors = study(moved=moved)
    if shuffle:
        mentions, statements = (frame.sample(frac=1, random_state=1) for frame in (mentions, statements))
    table = edits.measure_drift(
        mentions,
        statements,
        wave_of,
        waves=("q1", "q2"),
        vectors=vectors,
        heads=toy_heads(),
        segmenter=ToySegmenter(),
        seed=1,
    )
    assert len(table) == 1
    return table.iloc[0]


def test_a_theme_that_moved_is_found_with_its_words() -> None:
    row = drift(moved=True)
    assert row["drifts"]
    assert row["moved"] > 3 * row["chance"]
    assert row["p_value"] == 0.001
    assert (row["words_up"], row["words_down"]) == ("strike", "rain")
    pd.testing.assert_series_equal(row, drift(moved=True, shuffle=True))


def test_a_theme_that_stayed_is_left_alone() -> None:
    row = drift(moved=False)
    assert not row["drifts"]
    assert row["words_up"] == row["words_down"] == ""


def test_words_by_hand() -> None:
    """Fifty of fifty texts say "rain" first and none after; a word that both say alike has not moved."""
    up, down = compare_words([["rain", "late"]] * 50, [["sun", "late"]] * 50)
    assert (up, down) == (["sun"], ["rain"])
    assert compare_words([], [["sun"]]) == ([], [])


def test_misfit_by_wave() -> None:
    mentions = pd.DataFrame(
        {
            "comment_id": ["c1", "c1", "c2", "c3", "c4"],
            "theme_id": ["speed", "other", "other", "found_one", "price"],
        }
    )
    wave_of = pd.Series({"c1": "q1", "c2": "q1", "c3": "q2"})
    table = edits.measure_misfit(mentions, wave_of, small_book(), waves=("q1", "q2", "q3"), confidence=0.95)
    assert table[["wave", "comments", "misfit"]].to_numpy().tolist() == [
        ["", 4, 2],
        ["q1", 2, 1],
        ["q2", 1, 1],
        ["q3", 0, 0],
    ]
    assert table["share"].tolist()[:3] == [0.5, 0.5, 1.0]
    assert np.isnan(table["share"].iloc[3])


def test_misfit_of_statements() -> None:
    """Two of five statements fit: one with a theme of the codebook beside "other", one with one alone."""
    mentions = pd.DataFrame(
        {
            "statement_id": ["s1", "s1", "s2", "s3", "s4", "s5"],
            "theme_id": ["speed", "other", "other", "found_one", "price", "other"],
        }
    )
    assert edits.share_misfit(mentions, small_book()) == pytest.approx(0.6)
    assert edits.share_misfit(mentions.iloc[:0], small_book()) == 0
    assert edits.share_misfit(mentions, replace(small_book(), themes=())) == 0
