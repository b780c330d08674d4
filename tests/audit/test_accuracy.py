"""Precision and recall from a stratified check: by hand, unbiased, and the faults of a marked sheet."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
import pytest

from feedbacknlp.audit import Marks, draw_statements, label_strata, measure_accuracy, read_marks
from feedbacknlp.errors import SettingError
from tests.audit.test_sampling import mentions_of, statements_of


def marks_of(themes: dict[str, dict[str, int]]) -> Marks:
    return Marks(themes=themes, left=0)


def accuracy(coders: list[Marks], mentions: pd.DataFrame, strata: pd.Series, themes: list[str]) -> pd.DataFrame:
    return measure_accuracy(coders, mentions, strata, themes, confidence=0.95, seed=1).set_index("theme_id")


def test_by_hand() -> None:
    # four statements, all checked (weight 1): the machine says late on 1, 2, 3; the coder on 1, 2, 4
    strata = pd.Series({"c1#1": "late", "c2#1": "late", "c3#1": "late", "c4#1": "other"})
    mentions = mentions_of(
        [("c1#1", "late", -1, 0.9), ("c2#1", "late", -1, 0.9), ("c3#1", "late", 1, 0.9), ("c4#1", "other", 0, 0.1)]
    )
    coder = marks_of({"c1#1": {"late": -1}, "c2#1": {"late": 1}, "c3#1": {}, "c4#1": {"late": -1}})
    row = accuracy([coder], mentions, strata, ["late"]).loc["late"]
    assert row["precision"] == pytest.approx(2 / 3)
    assert row["recall"] == pytest.approx(2 / 3)
    assert (row["coded"], row["marked"], row["share"]) == (3, 3, 0.75)
    # Wilson for 2 of 3: 0.2077 to 0.9385
    assert (row["precision_low"], row["precision_high"]) == pytest.approx((0.2077, 0.9385), abs=1e-4)
    # units (1,1) (1,1) (1,0) (0,1): n = 8, six 1 and two 0, two pairs differ: 1 - 7 * 4 / (64 - 40) = -1/6
    assert row["alpha"] == pytest.approx(1 - 7 * 4 / 24)
    # feelings seen by both: (-1, -1), (-1, 1): 1 - 3 * 2 / (16 - 10) = 0
    assert row["polarity_alpha"] == pytest.approx(0)
    assert math.isnan(row["alpha_coders"])


def test_weights_undo_the_strata() -> None:
    """The machine misses half of a theme within a large stratum of which few are checked."""
    rng = np.random.default_rng(5)
    ids = [f"c{at:05d}#1" for at in range(6000)]
    true = rng.random(6000) < 0.10
    coded = np.where(true, rng.random(6000) < 0.6, rng.random(6000) < 0.02)
    strata = pd.Series(np.where(coded, "late", "other"), index=ids)
    mentions = mentions_of([(name, theme, 0, 0.9) for name, theme in strata.items()])
    drawn = draw_statements(strata, 1500, seed=2)
    truth = dict(zip(ids, true, strict=True))
    coder = marks_of({name: ({"late": 0} if truth[name] else {}) for name in drawn.index})
    row = accuracy([coder], mentions, strata, ["late"]).loc["late"]
    recall = (coded & true).sum() / true.sum()
    assert row["recall_low"] < recall < row["recall_high"]
    assert row["recall"] == pytest.approx(recall, abs=0.08)
    assert row["corrected_low"] < true.mean() < row["corrected_high"]
    assert abs(row["corrected"] - true.mean()) < abs(row["share"] - true.mean())


def test_two_coders_share_a_doubt() -> None:
    strata = pd.Series({"c1#1": "late", "c2#1": "other"})
    mentions = mentions_of([("c1#1", "late", -1, 0.9), ("c2#1", "other", 0, 0.1)])
    coders = [marks_of({"c1#1": {"late": -1}, "c2#1": {}}), marks_of({"c1#1": {}, "c2#1": {}})]
    row = accuracy(coders, mentions, strata, ["late"]).loc["late"]
    assert row["precision"] == pytest.approx(0.5)
    # units (1,0) (0,0): n = 4, one 1 and three 0: 1 - 3 * 2 / (16 - 10) = 0
    assert row["alpha_coders"] == pytest.approx(0)


def test_a_theme_that_nobody_saw_has_no_rate() -> None:
    strata = pd.Series({"c1#1": "other"})
    table = accuracy([marks_of({"c1#1": {}})], mentions_of([("c1#1", "other", 0, 0.1)]), strata, ["late"])
    assert math.isnan(table.loc["late", "precision"])
    assert math.isnan(table.loc["late", "corrected"])


def test_nothing_marked_gives_rows_without_figures() -> None:
    strata = label_strata(statements_of({"c1#1": "late"}), mentions_of([("c1#1", "late", -1, 0.9)]))
    table = accuracy([marks_of({})], mentions_of([("c1#1", "late", -1, 0.9)]), strata, ["late"])
    assert table["checked"].tolist() == [0, 0]
    assert table["precision"].isna().all()


def sheet_of(*rows: tuple[str, ...]) -> pd.DataFrame:
    names = ["statement_id", *(name for at in (1, 2, 3) for name in (f"theme {at}", f"feeling {at}"))]
    filled = [(*row, *[""] * (len(names) - len(row))) for row in rows]
    return pd.DataFrame(filled, columns=names, index=range(2, len(rows) + 2))


def read(table: pd.DataFrame) -> Marks:
    return read_marks(table, theme_ids=["late", "rude"], statement_ids={"c1#1", "c2#1", "c3#1"}, where="check.xlsx")


def test_marks_are_read() -> None:
    marks = read(sheet_of(("c1#1", "late", "negative", "rude", ""), ("c2#1", "(none)"), ("c3#1",)))
    assert marks.themes == {"c1#1": {"late": -1, "rude": None}, "c2#1": {}}
    assert marks.left == 1


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (("c1#1", "lte", "negative"), "row 2, column theme 1: not in the list"),
        (("c1#1", "late", "bad"), "row 2, column feeling 1: one of"),
        (("c1#1", "", "negative"), "row 2, column theme 1: a feeling needs a theme"),
        (("c1#1", "late", "", "late"), "row 2, column theme 2: late stands twice"),
        (("c1#1", "late", "", "(none)"), "row 2, column theme 1: (none) stands beside a theme"),
        (("c9#1", "late"), "row 2, column statement_id: no statement"),
    ],
)
def test_faults_are_told_with_row_and_column(row: tuple[str, ...], told: str) -> None:
    with pytest.raises(SettingError) as failure:
        read(sheet_of(row))
    assert failure.value.code == "FB506"
    assert told in str(failure.value)


def test_a_statement_twice_and_a_lost_column() -> None:
    with pytest.raises(SettingError, match="row 3, column statement_id: stands twice"):
        read(sheet_of(("c1#1", "late"), ("c1#1", "rude")))
    with pytest.raises(SettingError, match="column theme 2: missing"):
        read(sheet_of(("c1#1", "late")).drop(columns="theme 2"))
