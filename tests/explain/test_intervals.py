from __future__ import annotations

import numpy as np
import pytest
from scipy import stats
from statsmodels.stats.contingency_tables import Table2x2

from feedbacknlp.explain.intervals import (
    difference_interval,
    mean_interval,
    net_interval,
    odds_ratio_interval,
    share_difference_interval,
    share_interval,
)


def one(number: float) -> np.ndarray:
    return np.array([float(number)])


@pytest.mark.parametrize(
    ("count", "size", "low", "high"),
    # Newcombe (1998), Statistics in Medicine 17:857-872, table I, method 3.
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilson_gives_the_published_values(count: int, size: int, low: float, high: float) -> None:
    found = share_interval(one(count / size), one(size), confidence=0.95)
    assert [bound[0] for bound in found] == pytest.approx([low, high], abs=5e-5)


def test_wilson_is_nan_where_nobody_answered_and_holds_the_share_at_the_ends() -> None:
    low, high = share_interval(np.array([np.nan, 0.0, 1.0]), np.array([0.0, 3.0, 3.0]), confidence=0.95)
    assert np.isnan([low[0], high[0]]).all()
    assert low[1] == 0
    assert high[2] == 1


@pytest.mark.parametrize(
    ("count", "size", "count_before", "size_before", "low", "high"),
    # Newcombe (1998), Statistics in Medicine 17:873-890, table II, method 10.
    [
        (56, 70, 48, 80, 0.0524, 0.3339),
        (9, 10, 3, 10, 0.1705, 0.8090),
        (10, 10, 0, 20, 0.6791, 1.0),
        (5, 56, 0, 29, -0.0381, 0.1926),
    ],
)
def test_difference_of_shares_gives_the_published_values(
    count: int, size: int, count_before: int, size_before: int, low: float, high: float
) -> None:
    arguments = one(count / size), one(size), one(count_before / size_before), one(size_before)
    found = share_difference_interval(*arguments, confidence=0.95)
    assert [bound[0] for bound in found] == pytest.approx([low, high], abs=5e-5)
    # The recovery of variances gives the same from the two Wilson intervals.
    now, before = (share_interval(arguments[i], arguments[i + 1], confidence=0.95) for i in (0, 2))
    recovered = difference_interval(arguments[0], *now, arguments[2], *before)
    assert [bound[0] for bound in recovered] == pytest.approx([low, high], abs=5e-5)


def test_adjusted_wald_by_hand() -> None:
    # Ten answers, 4 promoters and 3 detractors; with three more: 4.75 and 3.75 of 13.
    promoters, detractors = 4.75 / 13, 3.75 / 13
    error = 100 * np.sqrt((promoters + detractors - (promoters - detractors) ** 2) / 13)
    centre = 100 * (promoters - detractors)
    low, high, found = net_interval(one(10), one(7000), one(10), worst=-100, best=100, confidence=0.95)
    assert found[0] == pytest.approx(error)
    assert [low[0], high[0]] == pytest.approx([centre - 1.959964 * error, centre + 1.959964 * error], abs=1e-4)


def test_adjusted_wald_stays_in_scale_and_holds_the_estimate() -> None:
    sizes = np.array([1.0, 2.0, 3.0, 1000.0])
    for value in (-100.0, 100.0):
        low, high, _ = net_interval(np.full(4, value), np.full(4, 1e4), sizes, worst=-100, best=100, confidence=0.8)
        assert ((low >= -100) & (low <= value) & (high >= value) & (high <= 100)).all()


def test_t_interval_is_that_of_scipy() -> None:
    values = np.array([3.0, 4.0, 4.5, 6.0, 7.0])
    low, high, error = mean_interval(one(values.mean()), one(values.var(ddof=1)), one(5), confidence=0.9)
    expected = stats.t.interval(0.9, 4, loc=values.mean(), scale=stats.sem(values))
    assert (low[0], high[0]) == pytest.approx(expected)
    assert error[0] == pytest.approx(stats.sem(values))


def test_t_interval_of_equal_or_single_values_is_nan() -> None:
    low, high, error = mean_interval(
        np.array([4.0, 4.0]), np.array([0.0, np.nan]), np.array([9.0, 1.0]), confidence=0.95
    )
    assert np.isnan([low, high, error]).all()


@pytest.mark.parametrize("cells", [(12, 28, 5, 55), (3, 0, 0, 4), (0, 10, 0, 10)])
def test_odds_ratio_is_that_of_statsmodels_with_one_half_added(cells: tuple[int, int, int, int]) -> None:
    a, b, c, d = cells
    found = odds_ratio_interval(one(a / (a + b)), one(a + b), one(c / (c + d)), one(c + d), confidence=0.95)
    table = Table2x2(np.array([[a, b], [c, d]]) + 0.5)
    assert [float(value[0]) for value in found] == pytest.approx([table.oddsratio, *table.oddsratio_confint(0.05)])


def test_odds_ratio_of_an_empty_group_is_nan() -> None:
    found = odds_ratio_interval(one(np.nan), one(0), one(0.5), one(4), confidence=0.95)
    assert np.isnan(np.concatenate(found)).all()
