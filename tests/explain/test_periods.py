from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from statsmodels.stats.contingency_tables import Table

from feedbacknlp.contracts.tables import DriverPeriods, DriverSlopes, Periods, check_table
from feedbacknlp.explain import measure_periods
from feedbacknlp.explain.periods import choose_unit, name_periods, smooth_values
from tests.explain.studies import NPS, THRESHOLDS, Answer, make_study


def dates(*texts: str | None) -> pd.Series:
    return pd.Series(pd.to_datetime(list(texts), utc=True, format="ISO8601")).astype("datetime64[us, UTC]")


def test_periods_follow_the_calendar() -> None:
    moments = dates("2026-01-01", "2024-12-30", "2027-01-03T23:59:59", None)
    assert name_periods(moments, "week").tolist()[:3] == ["2026-W01", "2025-W01", "2026-W53"]
    assert name_periods(moments, "month").tolist()[:3] == ["2026-01", "2024-12", "2027-01"]
    assert name_periods(moments, "quarter").tolist()[:3] == ["2026-Q1", "2024-Q4", "2027-Q1"]
    assert name_periods(moments, "week").isna().tolist() == [False, False, False, True]


@pytest.mark.parametrize(("days", "unit"), [(0.05, "week"), (0.3, "month"), (3.0, "quarter")])
def test_the_shortest_unit_with_enough_answers_is_taken(days: float, unit: str) -> None:
    moments = pd.Series(pd.Timestamp("2026-01-05", tz="UTC") + pd.to_timedelta(np.arange(600) * days, unit="D"))
    assert choose_unit(moments) == unit


def monthly(shares: list[float], size: int = 50, weights: tuple[float, ...] = (1.0,)):
    answers, stamps = [], []
    for month, share in enumerate(shares, start=1):
        for number in range(size):
            complains = number < round(share * size)
            weight = weights[number % len(weights)]
            answers.append(Answer(3 if complains else 9, "a-" if complains else "b+", weight=weight))
            stamps.append(f"2026-{month:02}-15")
    study = make_study(answers)
    responses = study.responses.assign(answered_at=dates(*stamps).to_numpy()).astype(
        {"answered_at": "datetime64[us, UTC]"}
    )
    tables = measure_periods(
        responses, study.comments, study.mentions, study.outcomes, [NPS], thresholds=THRESHOLDS, unit="month"
    )
    for table, contract in zip(tables, (Periods, DriverPeriods, DriverSlopes), strict=True):
        check_table(table, contract, stage="test")
    return tables


def test_slope_is_the_trend_test_of_cochran_and_armitage() -> None:
    _, shares, slopes = monthly([0.1, 0.14, 0.2, 0.26])
    assert shares[shares["driver_id"] == "a:negative"]["share"].tolist() == [0.1, 0.14, 0.2, 0.26]
    row = slopes.set_index("driver_id").loc["a:negative"]
    assert row["slope"] == pytest.approx(np.polyfit([0, 1, 2, 3], [0.1, 0.14, 0.2, 0.26], 1)[0])
    expected = Table(np.array([[5, 7, 10, 13], [45, 43, 40, 37]])).test_ordinal_association()
    error = (row["slope_high"] - row["slope"]) / 1.959964
    # statsmodels divides by n - 1 instead of n.
    assert abs(row["slope"] / error) == pytest.approx(abs(expected.zscore) * np.sqrt(200 / 199), rel=1e-4)


def test_slope_counts_effective_answers() -> None:
    # Weights 1 and 3 in turn: 100^2 / 250 = 40 effective answers a month of 50.
    _, _, slopes = monthly([0.08, 0.16, 0.24, 0.32], weights=(1.0, 3.0))
    row = slopes.set_index("driver_id").loc["a:negative"]
    assert row["slope"] == pytest.approx(0.08)
    # p = .2 in all, times -1.5 ... 1.5 around their mean: .2 x .8 / (40 x 5).
    assert row["slope_high"] - row["slope"] == pytest.approx(1.959964 * np.sqrt(0.16 / 200), rel=1e-5)


def test_new_rising_and_falling() -> None:
    _, _, slopes = monthly([0.1, 0.1, 0.5, 0.9])
    assert slopes.set_index("driver_id")["movement"].to_dict() == {"a:negative": "rising", "b:positive": "falling"}
    _, _, slopes = monthly([0.0, 0.0, 0.1, 0.2])
    assert slopes.set_index("driver_id").loc["a:negative", "movement"] == "new"
    _, _, slopes = monthly([0.3, 0.32, 0.3, 0.32])
    assert slopes["movement"].tolist() == ["", ""]


def test_a_month_without_answers_is_time_that_went_by() -> None:
    study = make_study([Answer(3, "a-")] * 10 + [Answer(9, "b+")] * 30)
    stamps = ["2026-01-15"] * 20 + ["2026-05-15"] * 20
    responses = study.responses.assign(answered_at=dates(*stamps).to_numpy()).astype(
        {"answered_at": "datetime64[us, UTC]"}
    )
    _, _, slopes = measure_periods(
        responses, study.comments, study.mentions, study.outcomes, [NPS], thresholds=THRESHOLDS, unit="month"
    )
    assert slopes.set_index("driver_id").loc["a:negative", "slope"] == pytest.approx(-0.5 / 4)


def test_a_jump_raises_an_alarm_and_noise_does_not() -> None:
    errors = np.full(12, 2.0)
    steady = 40 + np.tile([1.5, -1.5], 6)
    assert not smooth_values(steady, errors)[1].any()
    jumped = np.where(np.arange(12) > 8, 10.0, 40.0)
    smoothed, alarm, _ = smooth_values(jumped, errors)
    assert alarm[-1]
    assert smoothed[0] == pytest.approx(0.3 * 40 + 0.7 * jumped.mean())
    assert np.isnan(smooth_values(steady[:3], errors[:3])[0]).all()


def test_smoothing_and_its_limits_by_hand() -> None:
    # Equal errors of 2: the centre is the plain mean, 13; levels .3 y + .7 before, from the centre.
    smoothed, alarm, limits = smooth_values(np.array([10.0, 10.0, 10.0, 22.0]), np.full(4, 2.0))
    assert smoothed == pytest.approx([12.1, 11.47, 11.029, 14.3203])
    # Standard errors .3, .3662, .3946, .4078 of that of a value: with 2 no level is three of them away from 13, with
    # 1.05 the limits are .945, 1.15, 1.24, 1.28 and the levels .9, 1.53, 1.97, 1.32 away.
    assert not alarm.any()
    assert limits[:, 0] == pytest.approx([13 - 3 * 0.3 * 2, 13 + 3 * 0.3 * 2])
    assert limits[:, 3] == pytest.approx([13 - 3 * 0.4078 * 2, 13 + 3 * 0.4078 * 2], abs=1e-3)
    assert smooth_values(np.array([10.0, 10.0, 10.0, 22.0]), np.full(4, 1.05))[1].tolist() == [False, True, True, True]
    # A period without an error is passed over and smoothed as the one before.
    gaps = smooth_values(np.array([10.0, 10.0, 99.0, 10.0, 22.0]), np.array([2.0, 2.0, np.nan, 2.0, 2.0]))[0]
    assert gaps == pytest.approx([12.1, 11.47, 11.47, 11.029, 14.3203])


def test_without_dates_there_are_no_periods() -> None:
    study = make_study([Answer(3, "a-")] * 10)
    tables = measure_periods(*study.rows, [NPS], thresholds=THRESHOLDS)
    assert [len(table) for table in tables] == [0, 0, 0]
