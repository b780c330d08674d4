from __future__ import annotations

import numpy as np
import pytest
from scipy import stats
from statsmodels.stats.proportion import proportions_ztest

from feedbacknlp.explain.chance import adjust_p_values, compare_means, compare_shares
from tests.explain.test_sums import sums_of


def test_the_larger_of_two_errors_is_taken() -> None:
    spread, close = [1.0, 9.0, 2.0, 8.0, 1.0, 9.0], [6.0, 6.5, 7.0, 6.0, 6.5, 7.0, 6.0, 7.0, 6.5, 7.0]
    welch = stats.ttest_ind(spread, close, equal_var=False).statistic
    found = compare_means(sums_of(spread), sums_of(close), sums_of(spread + close))[0]
    assert found == pytest.approx(2 * stats.norm.sf(abs(welch)))


def test_the_permutation_error_is_that_of_the_permutations() -> None:
    # Three equal answers: Welch's error is almost nothing, that of shuffling the labels is not.
    one, other = [-100.0] * 3, [-100.0, 0.0, 0.0, 100.0, 100.0, 100.0, 0.0]
    everyone = np.array(one + other)
    from itertools import combinations

    differences = []
    for chosen in combinations(range(len(everyone)), len(one)):
        inside = np.zeros(len(everyone), dtype=bool)
        inside[list(chosen)] = True
        differences.append(everyone[inside].mean() - everyone[~inside].mean())
    z = (np.mean(one) - np.mean(other)) / np.std(differences)
    found = compare_means(sums_of(one), sums_of(other), sums_of(one + other))[0]
    assert found == pytest.approx(2 * stats.norm.sf(abs(z)))


def test_equal_values_and_empty_groups_have_no_p_value() -> None:
    same, none = sums_of([5.0, 5.0]), sums_of([])
    assert np.isnan(compare_means(same, sums_of([5.0]), sums_of([5.0] * 3))[0])
    assert np.isnan(compare_means(same, none, same)[0])


@pytest.mark.parametrize("case", [(12, 80, 30, 90), (0, 5, 4, 6), (5, 5, 1, 9)])
def test_shares_as_statsmodels(case: tuple[int, int, int, int]) -> None:
    a, n, b, m = case
    found = compare_shares(*(np.array([value]) for value in (a / n, float(n), b / m, float(m))))[0]
    assert found == pytest.approx(proportions_ztest([a, b], [n, m])[1])


def test_nothing_before_and_nothing_now_is_no_change() -> None:
    zero, size = np.zeros(1), np.full(1, 8.0)
    assert compare_shares(zero, size, zero, size)[0] == 1
    assert np.isnan(compare_shares(zero, size, np.full(1, np.nan), zero)[0])


def test_false_discovery_rate_of_the_paper() -> None:
    # Benjamini & Hochberg (1995), section 4: of these 15, the four smallest are discoveries at 0.05.
    told = [
        0.0001,
        0.0004,
        0.0019,
        0.0095,
        0.0201,
        0.0278,
        0.0298,
        0.0344,
        0.0459,
        0.3240,
        0.4262,
        0.5719,
        0.6528,
        0.7590,
        1.0,
    ]
    q_values = adjust_p_values(np.array([np.nan, *reversed(told)]))
    assert np.isnan(q_values[0])
    assert (q_values[1:] <= 0.05).sum() == 4
    assert q_values[-1] == pytest.approx(0.0001 * 15)


def test_no_family_has_no_q_values() -> None:
    assert adjust_p_values(np.array([])).size == 0
    assert np.isnan(adjust_p_values(np.array([np.nan]))).all()
