"""The whole road on studies that hold almost nothing: well-formed tables, NaN where nothing is known, no warning."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

import feedbacknlp.explain as explain
from feedbacknlp.contracts import tables
from tests.explain.studies import ALL_SCALES, CSAT, EFFORT, NPS, THRESHOLDS, Answer, Study, make_study

STUDIES = {
    "nothing": [],
    "one": [Answer(3, "a-", wave="Q1")],
    "three": [Answer(1, "a-", wave="Q1"), Answer(3, "a+ b-", wave="Q2"), Answer(5, wave="Q2")],
    "one band": [Answer(5, "a+"), Answer(5, "b+ a+"), Answer(5)],
    "the same score": [Answer(4, "a+")] * 30,
    "everybody": [Answer(value, "a-", wave="Q1") for value in (1, 2, 3, 4, 5)],
    "no comments": [Answer(1), Answer(3), Answer(5)],
    "nothing said": [Answer(1, outcome="no_content", reason="empty"), Answer(5, outcome="no_content", reason="bare")],
    "no weight": [Answer(1, "a-", weight=0.0, wave="Q1"), Answer(5, "b+", weight=0.0, wave="Q2")],
    "one weight": [Answer(1, "a-", weight=1.0), Answer(5, "b+", weight=0.0)],
}


def walk(study: Study, scales: tuple[object, ...], waves: tuple[str, ...]) -> dict[str, pd.DataFrame]:
    counts = explain.count_cells(*study.rows)
    options = {"thresholds": THRESHOLDS}
    found = {
        "Counts": counts,
        "Scores": explain.measure_scores(counts, scales, **options),
        "Bands": explain.measure_bands(counts, scales, study.responses, study.comments, study.outcomes, **options),
        "Drivers": explain.measure_drivers(counts, scales, {}, **options),
        "DriverBands": explain.measure_driver_bands(counts, scales, **options),
        "DriverTrends": explain.measure_driver_trends(counts, scales, waves, **options),
        "Mismatches": explain.find_mismatches(
            study.responses, study.comments, study.statements, study.sentiments, scales
        ),
    }
    explain.measure_mismatch_effect(study.responses, found["Mismatches"], scales)
    for caution in explain.state_cautions(
        found["Scores"], found["Bands"], found["Drivers"], found["Mismatches"], THRESHOLDS
    ):
        assert explain.say_caution(caution, "nb")
    found["Changes"] = explain.measure_changes(found["Scores"], waves)
    return found


@pytest.mark.parametrize("scale", [NPS, CSAT, EFFORT], ids=lambda scale: scale.kind)
@pytest.mark.parametrize("name", STUDIES)
@pytest.mark.parametrize("waves", [(), ("Q1", "Q2")])
def test_almost_nothing(scale, name: str, waves: tuple[str, ...]) -> None:
    for table, frame in walk(make_study(STUDIES[name], scale), (scale,), waves).items():
        tables.check_table(frame, getattr(tables, table), stage=name)
        numbers = frame.select_dtypes("float")
        assert not np.isinf(numbers.to_numpy()).any()


def test_comments_without_any_score() -> None:
    written = make_study([Answer(1, "a-", id="x")])
    study = Study(written.responses.iloc[:0], written.comments, written.mentions, written.outcomes)
    for scales in ((), ALL_SCALES):
        found = walk(study, scales, ())
        for table, frame in found.items():
            tables.check_table(frame, getattr(tables, table), stage="test")
        assert len(found["Scores"]) == len(scales)
        assert len(found["Drivers"]) == 0


def test_bounds_hold_their_estimates() -> None:
    answers = [
        Answer(
            value % 6 if value % 6 else 1, f"t{value % 4}- t{value % 3}+", weight=0.1 + value % 5, wave=f"Q{value % 2}"
        )
        for value in range(60)
    ]
    for scale in (CSAT, EFFORT):
        found = walk(make_study(answers, scale), (scale,), ("Q0", "Q1"))
        for table, names in {
            "Scores": ("low", "value", "high"),
            "Bands": ("low", "share", "high"),
            "Drivers": ("share_low", "share", "share_high"),
            "DriverBands": ("low", "share", "high"),
            "DriverTrends": ("low", "share", "high"),
        }.items():
            low, value, high = (found[table][name].to_numpy() for name in names)
            assert ((low <= value) & (value <= high)).all()
        drivers = found["Drivers"].dropna(subset=["impact_low"])
        assert ((drivers["impact_low"] < drivers["impact"]) & (drivers["impact"] < drivers["impact_high"])).all()
        assert (drivers["odds_low"] < drivers["odds_ratio"]).all()


def test_public_names_are_sorted_and_there() -> None:
    assert list(explain.__all__) == sorted(explain.__all__)
    assert all(hasattr(explain, name) for name in explain.__all__)
