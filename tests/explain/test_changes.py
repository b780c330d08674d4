from __future__ import annotations

import numpy as np
import pytest

from feedbacknlp.explain import (
    ScoreChange,
    count_cells,
    measure_driver_trends,
    measure_drivers,
    measure_scores,
    say_change,
    summarise_change,
)
from feedbacknlp.explain.intervals import difference_interval
from tests.explain.studies import EFFORT, NPS, THRESHOLDS, Answer, make_study

BEFORE = (
    [Answer(9, "delivery+", wave="Q1")] * 60
    + [Answer(3, "checkout-", wave="Q1")] * 10
    + [Answer(7, "price0", wave="Q1")] * 30
)
AFTER = (
    [Answer(9, "delivery+", wave="Q2")] * 40
    + [Answer(3, "checkout-", wave="Q2")] * 40
    + [Answer(7, "price0", wave="Q2")] * 20
)


def changes_of(answers: list[Answer], waves: list[str], scale=NPS, **options: int) -> tuple[ScoreChange, ...]:
    counts = count_cells(*make_study(answers, scale).rows)
    return summarise_change(
        measure_scores(counts, [scale], thresholds=THRESHOLDS),
        measure_drivers(counts, [scale], {"checkout:negative": "Checkout friction"}, thresholds=THRESHOLDS),
        measure_driver_trends(counts, [scale], waves, thresholds=THRESHOLDS),
        waves,
        thresholds=THRESHOLDS,
        **options,
    )


def test_a_fall_with_the_driver_behind_it() -> None:
    (change,) = changes_of(BEFORE + AFTER, ["Q1", "Q2"])
    assert (change.code, change.value_before, change.value, change.change) == ("fell", 50.0, 0.0, -50.0)
    assert change.low < -50 < change.high < 0
    first = change.drivers[0]
    assert (first.driver_id, first.name, first.seen) == ("checkout:negative", "Checkout friction", True)
    assert (first.share_before, first.share, first.change) == (0.1, 0.4, pytest.approx(0.3))
    assert say_change(change) == (
        "NPS fell by 50 points from Q1 to Q2: 50 → 0 (−71 to −27).",
        "Checkout friction: 10 % → 40 % of those who wrote (+18 to +41 percentage points).",
        "delivery:positive: 60 % → 40 % of those who wrote (−33 to −6.1 percentage points).",
    )


def test_the_same_backwards_rises() -> None:
    (change,) = changes_of(BEFORE + AFTER, ["Q2", "Q1"])
    assert change.code == "rose"
    assert (change.change, len(change.drivers)) == (50.0, 2)


def test_a_change_this_sample_can_not_show() -> None:
    few = [Answer(value, wave=wave) for wave, values in (("Q1", (9, 9, 3)), ("Q2", (9, 3, 3))) for value in values]
    (change,) = changes_of(few, ["Q1", "Q2"])
    assert change.code == "no_change_seen"
    assert change.low < 0 < change.high
    assert "no change this sample could show" in say_change(change)[0]


def test_a_wave_without_an_interval_is_unknown() -> None:
    (change,) = changes_of([Answer(2, wave="Q1"), Answer(3, wave="Q2"), Answer(4, wave="Q2")], ["Q1", "Q2"], EFFORT)
    assert change.code == "unknown"
    assert say_change(change, name_question=True) == (
        "CES “effort”: whether it changed from Q1 to Q2 can not be told.",
    )


def test_only_waves_that_follow_each_other_are_compared() -> None:
    third = [Answer(9, wave="Q3")]
    assert [(c.wave_before, c.wave) for c in changes_of(BEFORE + AFTER + third, ["Q1", "Q2", "Q3"])] == [
        ("Q1", "Q2"),
        ("Q2", "Q3"),
    ]
    assert [(c.wave_before, c.wave) for c in changes_of(BEFORE + third, ["Q1", "Q2", "Q3"])] == []
    assert changes_of(BEFORE, []) == ()
    assert len(changes_of(BEFORE + AFTER, ["Q1", "Q2"], most=1)[0].drivers) == 1


def test_the_interval_covers_the_truth_and_is_not_needlessly_wide() -> None:
    from feedbacknlp.explain.intervals import net_interval

    random = np.random.default_rng(20261121)
    points, bounds = np.array([-100.0, 0.0, 100.0]), []
    for shares, size in (((0.3, 0.3, 0.4), 80), ((0.2, 0.3, 0.5), 120)):
        cells = random.multinomial(size, shares, 4000)
        mean = cells @ points / size
        low, high, _ = net_interval(
            mean, cells @ points**2 / size, np.full(4000, float(size)), worst=-100, best=100, confidence=0.95
        )
        bounds.append((mean, low, high))
    low, high = difference_interval(*bounds[1], *bounds[0])
    assert 0.935 <= ((low <= 20) & (high >= 20)).mean() <= 0.97


def test_empty_tables_have_no_changes() -> None:
    assert changes_of([], ["Q1", "Q2"]) == ()
