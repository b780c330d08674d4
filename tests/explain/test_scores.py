from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from feedbacknlp.config import ThresholdConfig
from feedbacknlp.contracts.tables import Scores, check_table
from feedbacknlp.errors import ContractError
from feedbacknlp.explain import count_cells, measure_scores
from tests.explain.studies import CSAT, EFFORT, NPS, THRESHOLDS, Answer, make_study


def scores_of(answers: list[Answer], scale=NPS, **options: object) -> pd.DataFrame:
    table = measure_scores(count_cells(*make_study(answers, scale).rows), [scale], thresholds=THRESHOLDS, **options)
    return check_table(table, Scores, stage="test")


def test_the_example_of_the_power_note() -> None:
    # 180 answers, 45 % promoters and 25 % detractors: sure to 12 points, and 24 points to be seen.
    row = scores_of([Answer(9)] * 81 + [Answer(7)] * 54 + [Answer(2)] * 45).iloc[0]
    assert row["value"] == pytest.approx(20)
    assert round((row["high"] - row["low"]) / 2) == 12
    assert round(row["seen_change"]) == 24
    assert row["base"] == 180


def test_share_in_percent_with_wilson() -> None:
    row = scores_of([Answer(5)] * 15 + [Answer(3)] * 100 + [Answer(1)] * 33, CSAT).iloc[0]
    assert [row["value"], row["low"], row["high"]] == pytest.approx([100 * 15 / 148, 6.24, 16.05], abs=5e-3)
    assert row["metric"] == "share_satisfied"


def test_mean_in_scale_points_with_t() -> None:
    values = [1, 2, 2, 3, 4, 5, 4]
    row = scores_of([Answer(value) for value in values], EFFORT).iloc[0]
    assert (row["low"], row["high"]) == pytest.approx(stats.t.interval(0.95, 6, np.mean(values), stats.sem(values)))
    assert row["seen_change"] == pytest.approx((1.959964 + 0.841621) * np.sqrt(2) * stats.sem(values), rel=1e-5)


def test_mean_interval_ends_with_the_scale() -> None:
    row = scores_of([Answer(1), Answer(5)], EFFORT).iloc[0]
    assert (row["low"], row["high"]) == (1, 5)


def test_share_with_a_band_that_counts_in_part_has_a_t_interval() -> None:
    from dataclasses import replace

    half = replace(CSAT, bands=(CSAT.bands[0], replace(CSAT.bands[1], points=50), CSAT.bands[2]))
    row = scores_of([Answer(1), Answer(3), Answer(5), Answer(3)], half).iloc[0]
    points = [0, 50, 100, 50]
    expected = stats.t.interval(0.95, 3, np.mean(points), stats.sem(points))
    assert (row["low"], row["high"]) == pytest.approx((max(expected[0], 0), min(expected[1], 100)))


def test_waves_stand_below_the_whole_in_their_order() -> None:
    answers = [Answer(9, "a+", wave="Wave 2"), Answer(2, wave="Wave 10"), Answer(9, wave=None)]
    table = scores_of(answers, waves=["Wave 2", "Wave 10", "Wave 11"])
    assert table[["wave", "value", "base", "wrote"]].to_dict("list") == {
        "wave": ["", "Wave 2", "Wave 10"],
        "value": [pytest.approx(100 / 3), 100.0, -100.0],
        "base": [3, 1, 1],
        "wrote": [1, 1, 0],
    }
    assert scores_of(answers)["wave"].tolist() == ["", "Wave 10", "Wave 2"]


def test_those_who_wrote_have_their_own_value() -> None:
    row = scores_of([Answer(2, "a-"), Answer(9), Answer(10, outcome="no_content", reason="gibberish")]).iloc[0]
    assert (row["wrote"], row["value_wrote"]) == (1, -100)


def test_the_shift_of_those_who_wrote_is_the_impact_of_the_silent() -> None:
    values, wrote = [2, 9, 10, 7, 3, 9, 0, 9, 8, 10], [1, 1, 0, 1, 1, 0, 1, 0, 0, 0]
    row = scores_of([Answer(v, "a0" if w else "") for v, w in zip(values, wrote, strict=True)]).iloc[0]
    points = np.select([np.array(values) >= 9, np.array(values) <= 6], [100.0, -100.0], 0.0)
    told = np.array(wrote, dtype=bool)
    assert row["writing_shift"] == pytest.approx(points[told].mean() - points.mean())
    # Share of the silent .5; Var = .5^2 (s_silent^2 / 5 + s_wrote^2 / 5) + distance^2 x .5 x .5 / 10.
    within = (points[told].var(ddof=1) + points[~told].var(ddof=1)) / 5
    margin = 1.959964 * np.sqrt(0.25 * within + (points[told].mean() - points[~told].mean()) ** 2 * 0.25 / 10)
    assert row["writing_high"] - row["writing_shift"] == pytest.approx(margin, rel=1e-5)
    assert row["writing_shift"] - row["writing_low"] == pytest.approx(margin, rel=1e-5)


def test_weights_move_the_value_and_widen_the_interval() -> None:
    equal = scores_of([Answer(9), Answer(9), Answer(2), Answer(2)] * 5).iloc[0]
    weighted = scores_of([Answer(9, weight=3.0), Answer(9), Answer(2), Answer(2)] * 5).iloc[0]
    assert weighted["value"] == pytest.approx(100 * (4 - 2) / 6)
    assert weighted["high"] - weighted["low"] > equal["high"] - equal["low"]
    assert weighted["base"] == 20


@pytest.mark.parametrize("scale", [NPS, CSAT, EFFORT])
def test_no_answer_and_no_weight_are_undefined(scale) -> None:
    for answers in ([], [Answer(5, weight=0.0)]):
        row = scores_of(answers, scale).iloc[0]
        assert row["base"] == len(answers)
        assert np.isnan([row["value"], row["low"], row["high"], row["seen_change"], row["value_wrote"]]).all()


def test_no_scale_gives_an_empty_table() -> None:
    table = measure_scores(count_cells(*make_study([]).rows), [], thresholds=THRESHOLDS)
    assert len(check_table(table, Scores, stage="test")) == 0


def test_confidence_is_respected() -> None:
    counts = count_cells(*make_study([Answer(9), Answer(2), Answer(7)] * 10).rows)
    wide, narrow = (
        measure_scores(counts, [NPS], thresholds=ThresholdConfig(confidence=confidence)).iloc[0]
        for confidence in (0.99, 0.8)
    )
    assert wide["low"] < narrow["low"] < narrow["high"] < wide["high"]
    assert wide["seen_change"] > narrow["seen_change"]


def test_a_score_without_a_scale_is_a_fault() -> None:
    counts = count_cells(*make_study([Answer(5)], CSAT).rows)
    with pytest.raises(ContractError, match="FB844"):
        measure_scores(counts, [NPS], thresholds=THRESHOLDS)
