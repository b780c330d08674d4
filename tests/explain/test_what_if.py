from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from feedbacknlp.contracts.tables import WhatIf, check_table
from feedbacknlp.explain import measure_what_if
from tests.explain.planted import link
from tests.explain.studies import EFFORT, NPS, THRESHOLDS, Answer, make_study


def what_if(answers: list[Answer], scale=NPS) -> pd.DataFrame:
    table = measure_what_if(
        link(make_study(answers, scale)), [scale], {"a:negative": "A"}, thresholds=THRESHOLDS, seed=1
    )
    return check_table(table, WhatIf, stage="test").set_index("fall")


def test_people_are_moved_through_the_steps() -> None:
    # The mention goes with 4 steps less: 4 -> 8 passive, 6 -> 10 promoter, 2 -> 6 still a detractor.
    with_it, without = [4] * 10 + [6] * 10 + [2] * 10, [8] * 20 + [10] * 10 + [6] * 10
    table = what_if([Answer(v, "a-") for v in with_it] + [Answer(v, "b0") for v in without])
    mean_with, mean_without = np.mean(with_it), np.mean(without)
    assert mean_without - mean_with == 4.0
    full = table.loc[1.0]
    assert full["n"] == 30
    # +100 for each 4 and +200 for each 6, of 70 answers.
    assert full["change"] == pytest.approx((10 * 100 + 10 * 200) / 70, abs=1e-3)
    assert full["value_if"] == pytest.approx(full["value"] + full["change"])
    assert full["low"] < full["change"] < full["high"]
    # A straight line would have said: effect in points x share.
    assert table.loc[0.5, "change"] == pytest.approx(full["change"] / 2)


def test_between_two_values_the_chance_of_each_counts() -> None:
    # 2.5 steps less: a 6 becomes 8 or 9 with one half each, so 150 points more.
    table = what_if([Answer(6, "a-")] * 20 + [Answer(v, "b0") for v in (8, 9) * 20])
    assert table.loc[1.0, "change"] == pytest.approx(20 * 150 / 60, abs=1e-3)


def test_nobody_leaves_the_scale() -> None:
    table = what_if([Answer(v, "a-") for v in (9, 10) * 10] + [Answer(10, "b0")] * 30)
    assert table.loc[1.0, "change"] == pytest.approx(0, abs=1e-6)


def test_a_mean_moves_by_its_effect() -> None:
    table = what_if([Answer(5, "a-")] * 15 + [Answer(3, "a-")] * 15 + [Answer(2, "b0")] * 30, EFFORT)
    # The mention goes with 2 more: 5 -> 3 and 3 -> 1, though nobody gave a 1.
    assert table.loc[1.0, "change"] == pytest.approx(-30 * 2 / 60, abs=1e-3)


def test_rare_drivers_have_no_row() -> None:
    assert what_if([Answer(2, "a-")] * 4 + [Answer(9, "b0")] * 40).empty
