from __future__ import annotations

import numpy as np
import pytest
import statsmodels.api as sm

from feedbacknlp.explain.importance import explained_shares, relative_weights, shapley_shares
from feedbacknlp.explain.joint import fit_joint
from tests.explain.planted import make_design, random_survey

NAMES = ("a:negative", "b:positive", "c:negative")


def test_effects_and_their_covariance_are_those_of_statsmodels() -> None:
    indicators, points = random_survey(300)
    weight = np.random.default_rng(1).choice([0.5, 1.0, 2.0], 300)
    fit = fit_joint(make_design(NAMES, indicators, points, weight=weight))
    assert fit is not None
    expected = sm.WLS(points, sm.add_constant(indicators), weights=weight).fit(cov_type="HC3")
    assert fit.effect == pytest.approx(expected.params[1:], abs=1e-4)
    assert fit.covariance == pytest.approx(expected.cov_params()[1:, 1:], rel=1e-5)
    assert fit.degrees == 296


def test_answers_that_are_alike_count_as_many() -> None:
    indicators, points = random_survey(120)
    once = fit_joint(make_design(NAMES, np.repeat(indicators, 3, axis=0), np.repeat(points, 3)))
    counted = fit_joint(make_design(NAMES, indicators, points, count=np.full(120, 3)))
    assert once is not None
    assert counted is not None
    assert counted.effect == pytest.approx(once.effect)
    assert counted.covariance == pytest.approx(once.covariance)
    assert counted.size == once.size


def test_two_drivers_that_are_always_together_have_no_effect_of_their_own() -> None:
    indicators, points = random_survey(200)
    twins = np.column_stack([indicators, indicators[:, 0]])
    fit = fit_joint(make_design((*NAMES, "d:negative"), twins, points))
    assert fit is not None
    assert np.isnan(fit.effect[[0, 3]]).all()
    assert np.isfinite(fit.effect[[1, 2]]).all()


def test_nothing_to_fit() -> None:
    assert fit_joint(make_design((), np.zeros((5, 0)), np.arange(5.0))) is None
    assert fit_joint(make_design(("a:negative",), np.eye(6)[:, :1], np.full(6, 100.0))) is None



def test_overlap_is_what_the_inflation_factor_says() -> None:
    from statsmodels.stats.outliers_influence import variance_inflation_factor

    random = np.random.default_rng(3)
    first = random.random(400) < 0.4
    second = np.where(random.random(400) < 0.7, first, random.random(400) < 0.4)
    indicators = np.column_stack([first, second, random.random(400) < 0.3]).astype(int)
    fit = fit_joint(make_design(NAMES, indicators, random.normal(size=400)))
    assert fit is not None
    design = sm.add_constant(indicators.astype(float))
    factors = [variance_inflation_factor(design, place) for place in (1, 2, 3)]
    assert fit.overlap == pytest.approx([1 - 1 / factor for factor in factors], abs=1e-6)


def test_relative_weights_are_those_of_the_singular_vectors() -> None:
    """Johnson (2000): with standardised X = P D Q', the nearest orthonormal Z = P Q'; X on Z and y on Z."""
    random = np.random.default_rng(12)
    predictors = random.normal(size=(300, 5)) + 0.8 * random.normal(size=(300, 1))
    outcome = predictors @ [1.0, 0.5, 0.0, -0.3, 0.8] + random.normal(size=300)
    scaled = (predictors - predictors.mean(axis=0)) / predictors.std(axis=0) / np.sqrt(300)
    left, _, right = np.linalg.svd(scaled, full_matrices=False)
    nearest = left @ right
    of_outcome = nearest.T @ ((outcome - outcome.mean()) / outcome.std() / np.sqrt(300))
    expected = (nearest.T @ scaled).T ** 2 @ of_outcome**2
    correlation = np.corrcoef(np.column_stack([outcome, predictors]).T)
    assert relative_weights(correlation) == pytest.approx(expected)


def test_shapley_of_two_columns_by_hand() -> None:
    # r_y1 = .6, r_y2 = .5, r_12 = .4: R^2 = (.36 + .25 - 2 * .6 * .5 * .4) / (1 - .16) = .37 / .84.
    correlation = np.array([[1, 0.6, 0.5], [0.6, 1, 0.4], [0.5, 0.4, 1]])
    whole = 0.37 / 0.84
    assert shapley_shares(correlation) == pytest.approx([(0.36 + whole - 0.25) / 2, (0.25 + whole - 0.36) / 2])
    # For two columns Johnson's weights are the Shapley values (Johnson 2000, p. 12).
    assert relative_weights(correlation) == pytest.approx(shapley_shares(correlation))


@pytest.mark.parametrize("columns", [4, 12])
def test_shares_add_up_to_what_all_columns_tell(columns: int) -> None:
    random = np.random.default_rng(columns)
    predictors = random.normal(size=(400, columns)) + random.normal(size=(400, 1))
    outcome = predictors @ np.linspace(0, 1, columns) + random.normal(size=400)
    correlation = np.corrcoef(np.column_stack([outcome, predictors]).T)
    expected = sm.OLS(outcome, sm.add_constant(predictors)).fit().rsquared
    shares = explained_shares(correlation)
    assert shares.sum() == pytest.approx(expected)
    assert (shares > -1e-12).all()


def test_shapley_is_the_mean_over_all_orders() -> None:
    from itertools import permutations

    random = np.random.default_rng(8)
    predictors = random.normal(size=(200, 3)) @ np.array([[1, 0.5, 0], [0, 1, 0.3], [0, 0, 1]])
    outcome = predictors @ [1.0, -0.5, 0.2] + random.normal(size=200)

    def told(members: list[int]) -> float:
        return float(sm.OLS(outcome, sm.add_constant(predictors[:, members])).fit().rsquared) if members else 0.0

    expected = np.zeros(3)
    for order in permutations(range(3)):
        for place, column in enumerate(order):
            expected[column] += told(list(order[: place + 1])) - told(list(order[:place]))
    correlation = np.corrcoef(np.column_stack([outcome, predictors]).T)
    assert shapley_shares(correlation) == pytest.approx(expected / 6)
