from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from feedbacknlp.config import ThresholdConfig
from feedbacknlp.explain import (
    count_linked,
    focus_counts,
    focus_linked,
    focus_responses,
    judge_drivers,
    link_answers,
    measure_bands,
    measure_drivers,
    measure_scores,
    measure_what_if,
    read_focus,
)
from tests.explain.studies import NPS, THRESHOLDS, Answer, Study, make_study

KEY = (NPS.kind, NPS.question)


def wave(name: str, *, unhappy: int, happy: int, silent: int = 0) -> list[Answer]:
    return [
        *[Answer(3, "checkout-", wave=name)] * unhappy,
        *[Answer(10, "quality+", wave=name)] * happy,
        *[Answer(8, wave=name)] * silent,
    ]


def scores_of(answers: list[Answer], **thresholds: int) -> pd.DataFrame:
    study = make_study(answers)
    linked = link_answers(*study.rows, stage="test")
    return measure_scores(count_linked(linked), [NPS], thresholds=ThresholdConfig(**thresholds))


def tell(study: Study, focus: dict[tuple[str, str], str]) -> dict[str, pd.DataFrame]:
    linked = link_answers(*study.rows, stage="test")
    counts, present = focus_counts(count_linked(linked), focus), focus_linked(linked, focus)
    responses, rows = focus_responses(study.responses, focus), study.rows
    drivers = measure_drivers(counts, [NPS], {}, thresholds=THRESHOLDS)
    return {
        "drivers": judge_drivers(drivers, present, [NPS], thresholds=THRESHOLDS),
        "bands": measure_bands(counts, [NPS], responses, rows[1], rows[3], thresholds=THRESHOLDS),
        "what_if": measure_what_if(present, [NPS], {}, thresholds=THRESHOLDS, seed=1),
    }


@pytest.mark.parametrize(
    ("last", "focus"),
    [
        (wave("Q3", unhappy=60, happy=40), "Q3"),
        (wave("Q3", unhappy=60, happy=39), ""),  # 99 wrote, 100 are needed
        (wave("Q3", unhappy=60, happy=39, silent=400), ""),  # those who are silent tell no driver
        (wave("Q3", unhappy=10, happy=19), "Q2"),  # 29 answers: a wave that has hardly begun
        (wave("Q3", unhappy=10, happy=20), ""),
    ],
)
def test_the_last_wave_that_is_large_enough(last: list[Answer], focus: str) -> None:
    answers = wave("Q1", unhappy=10, happy=110) + wave("Q2", unhappy=50, happy=70) + last
    scores = scores_of(answers)
    assert scores.loc[scores["focus"], "wave"].tolist() == [focus]
    assert read_focus(scores) == ({KEY: focus} if focus else {})


def test_one_wave_or_none_is_the_whole() -> None:
    for name in ("Q1", ""):
        scores = scores_of(wave(name, unhappy=60, happy=60))
        assert scores.loc[scores["focus"], "wave"].tolist() == [""]


def test_the_setting_decides() -> None:
    answers = wave("Q1", unhappy=10, happy=30) + wave("Q2", unhappy=20, happy=20)
    assert read_focus(scores_of(answers)) == {}
    assert read_focus(scores_of(answers, smallest_wave=40)) == {KEY: "Q2"}


def test_figures_in_focus_are_those_of_the_wave_alone() -> None:
    """A score that fell: what is told of its last wave is what a study of that wave alone tells."""
    before, now = wave("Q1", unhappy=12, happy=120, silent=30), wave("Q2", unhappy=70, happy=50, silent=20)
    both, alone = make_study(before + now), make_study(now)
    told, expected = tell(both, {KEY: "Q2"}), tell(alone, {})
    for name, table in told.items():
        pd.testing.assert_frame_equal(table, expected[name])
    checkout = told["drivers"].set_index("driver_id").loc["checkout:negative"]
    # 120 wrote: 70 detractors, 50 promoters; without the 70 all are promoters
    assert (checkout["n"], checkout["base"]) == (70, 120)
    assert checkout["impact"] == pytest.approx(100 * (50 - 70) / 120 - 100)


def test_a_driver_that_nobody_mentions_any_more_keeps_its_row() -> None:
    before = [*wave("Q1", unhappy=20, happy=100), *[Answer(5, "parcel-", wave="Q1")] * 12]
    told = tell(make_study(before + wave("Q2", unhappy=70, happy=50)), {KEY: "Q2"})["drivers"].set_index("driver_id")
    gone = told.loc["parcel:negative"]
    assert (gone["n"], gone["base"], gone["share"]) == (0, 120, 0.0)
    assert np.isnan(gone["impact"])
    assert not gone["clear"]
    assert gone["role"] == ""
