from __future__ import annotations

import numpy as np

from feedbacknlp.contracts.tables import Changes, check_table
from feedbacknlp.explain import count_cells, measure_changes, measure_scores
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


def changes_of(answers: list[Answer], waves: list[str], scale=NPS) -> list[dict]:
    counts = count_cells(*make_study(answers, scale).rows)
    table = measure_changes(measure_scores(counts, [scale], thresholds=THRESHOLDS), waves)
    return check_table(table, Changes, stage="test").to_dict("records")


def test_a_fall() -> None:
    (change,) = changes_of(BEFORE + AFTER, ["Q1", "Q2"])
    assert (change["seen"], change["value_before"], change["value"], change["change"]) == (True, 50.0, 0.0, -50.0)
    assert change["low"] < -50 < change["high"] < 0


def test_the_same_backwards_rises() -> None:
    (change,) = changes_of(BEFORE + AFTER, ["Q2", "Q1"])
    assert (change["change"], change["seen"]) == (50.0, True)


def test_a_change_this_sample_can_not_show() -> None:
    few = [Answer(value, wave=wave) for wave, values in (("Q1", (9, 9, 3)), ("Q2", (9, 3, 3))) for value in values]
    (change,) = changes_of(few, ["Q1", "Q2"])
    assert not change["seen"]
    assert change["low"] < 0 < change["high"]


def test_a_wave_without_an_interval_shows_nothing() -> None:
    (change,) = changes_of([Answer(2, wave="Q1"), Answer(3, wave="Q2"), Answer(4, wave="Q2")], ["Q1", "Q2"], EFFORT)
    assert not change["seen"]
    assert np.isnan(change["low"])


def test_only_waves_that_follow_each_other_are_compared() -> None:
    third = [Answer(9, wave="Q3")]
    assert [(c["wave_before"], c["wave"]) for c in changes_of(BEFORE + AFTER + third, ["Q1", "Q2", "Q3"])] == [
        ("Q1", "Q2"),
        ("Q2", "Q3"),
    ]
    # A score that was not asked in Q2 follows on from Q1, as its split does.
    skipped = changes_of(BEFORE + third, ["Q1", "Q2", "Q3"])
    assert [(c["wave_before"], c["wave"]) for c in skipped] == [("Q1", "Q3")]
    assert changes_of(BEFORE, []) == []


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
    assert changes_of([], ["Q1", "Q2"]) == []
