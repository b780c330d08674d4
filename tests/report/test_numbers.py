from __future__ import annotations

import math

import pandas as pd
import pytest

from feedbacknlp.report.numbers import MISSING, Numbers

ENGLISH, NORWEGIAN, CHINESE = Numbers("en"), Numbers("nb"), Numbers("zh-Hans")


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (0.184, "18.4%"),
        (0.0864, "8.6%"),
        (0.0, "0%"),
        (1.0, "100%"),
        (0.0996, "10.0%"),
        (0.0004, "<0.1%"),
        (None, MISSING),
        (math.nan, MISSING),
    ],
)
def test_percent_has_one_digit(value: float | None, shown: str) -> None:
    assert ENGLISH.percent(value) == shown


def test_local_forms() -> None:
    assert NORWEGIAN.percent(0.0864) == "8,6\u00a0%"
    assert NORWEGIAN.percent_pattern("+0.0%;-0.0%") == '+0.0"\u00a0"%;-0.0"\u00a0"%'
    assert ENGLISH.percent_pattern("0.0%") == "0.0%"
    assert NORWEGIAN.difference(-14.36, "net") == "−14,4"
    assert CHINESE.percent(0.184) == "18.4%"
    assert ENGLISH.whole(1234567) == "1,234,567"
    assert NORWEGIAN.whole(1234567) == "1\u00a0234\u00a0567"


@pytest.mark.parametrize(
    ("value", "shown"),
    [(11.72, "+11.7"), (-0.04, "0.0"), (0.04, "0.0"), (-3.25, "−3.3"), (None, MISSING), (math.inf, "+∞")],
)
def test_difference_has_sign_and_true_minus(value: float | None, shown: str) -> None:
    assert ENGLISH.difference(value, "net") == shown


def test_halves_are_rounded_as_spreadsheets_do() -> None:
    assert ENGLISH.score(22.25, "net") == "+22.3"
    assert ENGLISH.score(-22.25, "net") == "−22.3"
    assert ENGLISH.decimal(2.675, 2) == "2.68"
    assert ENGLISH.whole(0.5) == "1"
    assert ENGLISH.decimal(-0.0004, 2) == "0.00"


def test_an_end_beside_zero_is_not_told_as_zero() -> None:
    assert ENGLISH.differences((-0.031, -0.0012), "mean") == ["−0.03", "−0.00"]
    assert ENGLISH.differences((0.00004, 0.02), "mean") == ["+0.00", "+0.02"]
    assert ENGLISH.differences((-0.03, 0.001), "mean") == ["−0.03", "0.00"]
    assert ENGLISH.differences((1.24, 3.0), "net") == ["+1.2", "+3.0"]
    assert ENGLISH.differences((None, 0.001), "mean") == [MISSING, "+0.00"]


def test_scores_by_metric() -> None:
    assert ENGLISH.score(23.44, "net") == "+23.4"
    assert ENGLISH.score(-0.02, "net") == "0.0"
    assert ENGLISH.score(71.64, "share") == "71.6%"
    assert [ENGLISH.end(100.0, metric) for metric in ("net", "share", "mean")] == ["+100", "100%", "100"]
    assert ENGLISH.score(5.3149, "mean") == "5.31"
    assert ENGLISH.difference(-0.123, "mean") == "−0.12"


def test_a_step_is_what_a_reader_subtracts() -> None:
    """25.34 and 19.19 are told as 25.3 and 19.2, which are 6.1 apart and not 6.2."""
    assert ENGLISH.step(25.34, 19.19, "net") == "−6.1"
    assert ENGLISH.step(4.104, 3.896, "mean") == "−0.20"
    assert ENGLISH.step(3.04, 3.01, "net") == "0.0"
    assert ENGLISH.step(None, 3.01, "net") == MISSING
    assert ENGLISH.points_between(0.1442, 0.0796) == "−6.4"
    assert ENGLISH.points_between(None, 0.0796) == MISSING


def test_chances_and_ratios() -> None:
    assert ENGLISH.chance(0.00012) == "<0.1%"
    assert ENGLISH.q_value(0.00012) == "<0.001"
    assert NORWEGIAN.chance(0.00012) == "<0,1\u00a0%"
    assert NORWEGIAN.q_value(0.00012) == "<0,001"
    assert [ENGLISH.chance(value) for value in (0.0421, 0.31, 0, None)] == ["4.2%", "31.0%", "<0.1%", MISSING]
    assert [ENGLISH.q_value(value) for value in (0.0421, None)] == ["0.042", MISSING]
    assert [ENGLISH.ratio(value) for value in (0.071, 3.14, 251.6, None)] == ["0.07", "3.1", "252", MISSING]


def test_levels_spans_values_and_days() -> None:
    assert [ENGLISH.level(value) for value in (0.95, 0.975, 0.05)] == ["95%", "97.5%", "5%"]
    assert [ENGLISH.span(0, 6), ENGLISH.span(3, 3)] == ["0–6", "3"]
    assert [ENGLISH.value(9.0), ENGLISH.value(8.5)] == ["9", "8.5"]
    assert ENGLISH.day("2026-11-21T10:00:00+00:00") == "Nov 21, 2026"
    assert CHINESE.day(pd.Timestamp("2026-11-21", tz="UTC")) == "2026年11月21日"
    assert ENGLISH.day(pd.NaT) == MISSING
