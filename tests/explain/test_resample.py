"""The bootstrap's units: respondents, or random groups of them where there are many."""

from __future__ import annotations

import numpy as np
import pytest

from feedbacknlp.explain import resample
from feedbacknlp.explain.design import Design
from feedbacknlp.explain.moments import Moments, sum_rows
from feedbacknlp.explain.resample import draw_weights, form_units
from tests.explain.planted import make_design, random_survey


@pytest.fixture
def few_groups(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resample, "RANDOM_GROUPS", 250)
    monkeypatch.setattr(resample, "RESPONDENTS_PER_UNIT", 4)


def two_groups() -> Design:
    """A large group of 1,600 and a small one of 400; rows stand for one to three respondents."""
    indicators, points = random_survey(1000)
    return make_design(
        ("a:negative", "b:positive", "c:negative"),
        indicators,
        points,
        group=(np.arange(1000) >= 800).astype(int),
        count=1 + np.arange(1000) % 3,
        weight=np.where(np.arange(1000) % 2, 1.0, 0.5),
    )


def test_units_hold_every_respondent_once(few_groups: None) -> None:
    design = two_groups()
    moments = Moments.of(design)
    units, drawn, (rows,) = form_units(design, moments, (moments.rows,), seed=1)
    assert (np.bincount(units.group) == [250, 200]).all(), "the small group keeps its rows"
    weights = design.count * design.weight
    np.testing.assert_allclose(sum_rows(rows, units.count * units.weight), moments.cross(weights))
    np.testing.assert_allclose(drawn.gram(units.count * units.weight), moments.gram(weights))
    assert (form_units(design, moments, (), seed=1)[1].rows != rows).nnz == 0
    assert (form_units(design, moments, (), seed=2)[1].rows != rows).nnz > 0


def test_random_groups_vary_as_respondents_do(few_groups: None, monkeypatch: pytest.MonkeyPatch) -> None:
    design = two_groups()
    moments = Moments.of(design)
    by_points = moments.rows.multiply(design.points[:, None]).tocsr()

    def standard_errors() -> np.ndarray:
        units, _, (sums,) = form_units(design, moments, (by_points,), seed=1)
        means = [sum_rows(sums, weights) for weights in draw_weights(units, seed=1, replicates=2000)]
        return np.concatenate(means).std(axis=0)

    by_groups = standard_errors()
    monkeypatch.setattr(resample, "RESPONDENTS_PER_UNIT", 1000)
    np.testing.assert_allclose(by_groups, standard_errors(), rtol=0.15)


def test_what_is_drawn_adds_up_in_every_replicate() -> None:
    design = two_groups()
    units, *_ = form_units(design, Moments.of(design), (), seed=1)
    for weights in draw_weights(units, seed=3, replicates=20):
        counts = weights / units.weight
        assert (counts[:, units.group == 0].sum(axis=1) == design.count[design.group == 0].sum()).all()
        assert (counts[:, units.group == 1].sum(axis=1) == design.count[design.group == 1].sum()).all()


def test_moments_are_those_of_dense_algebra(monkeypatch: pytest.MonkeyPatch) -> None:
    from feedbacknlp.explain import moments

    monkeypatch.setattr(moments, "_ROWS_AT_ONCE", 64)
    design = two_groups()
    whole = Moments.of(design)
    dense, weights = whole.rows.toarray(), np.random.default_rng(1).random((3, 1000))
    units, drawn, _ = form_units(design, whole, (), seed=1)
    assert (units.weight == design.weight).all(), "no group is large"
    for weighting in weights:
        expected = dense.T @ (weighting[:, None] * dense)
        np.testing.assert_allclose(whole.gram(weighting), expected)
    np.testing.assert_allclose(drawn.gram(weights), whole.gram(weights))
    form = whole.gram(weights[0])
    np.testing.assert_allclose(whole.quadratic(form), np.einsum("ij,jk,ik->i", dense, form, dense))
