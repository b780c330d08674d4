from __future__ import annotations

import numpy as np
import pytest

from feedbacknlp.explain.sums import (
    Sums,
    divide,
    effective_size,
    mean_points,
    share_of,
    subtract_sums,
    variance_points,
)


def sums_of(points: list[float], weights: list[float] | None = None) -> Sums:
    y = np.array(points, dtype=float)
    w = np.ones_like(y) if weights is None else np.array(weights, dtype=float)
    parts = (len(y), w.sum(), (w**2).sum(), (w * y).sum(), (w * y**2).sum())
    return Sums(
        **dict(
            zip(
                ("n", "weight", "weight_squared", "points", "points_squared"),
                (np.array([float(p)]) for p in parts),
                strict=True,
            )
        )
    )


def test_mean_and_variance_are_those_of_numpy() -> None:
    points = [1.0, 5.0, 7.0, 7.0, 2.0]
    assert mean_points(sums_of(points))[0] == pytest.approx(np.mean(points))
    assert variance_points(sums_of(points))[0] == pytest.approx(np.var(points, ddof=1))


def test_effective_size_is_kish() -> None:
    # By hand: (1 + 1 + 2)^2 / (1 + 1 + 4) = 16 / 6.
    assert effective_size(sums_of([0, 0, 0], [1, 1, 2]))[0] == pytest.approx(16 / 6)
    assert effective_size(sums_of([0, 0, 0], [3, 3, 3]))[0] == pytest.approx(3)


def test_weighted_mean_by_hand() -> None:
    assert mean_points(sums_of([0, 100], [3, 1]))[0] == pytest.approx(25)


@pytest.mark.parametrize("points", [[], [4.0]])
def test_variance_of_too_few_is_nan(points: list[float]) -> None:
    assert np.isnan(variance_points(sums_of(points))[0])


def test_variance_of_equal_values_is_zero_without_dust() -> None:
    assert variance_points(sums_of([0.1] * 7, [0.3, 0.7, 1.1, 0.2, 0.9, 1.3, 0.4]))[0] == 0


def test_zero_weights_are_undefined_not_an_error() -> None:
    nothing = sums_of([1, 2], [0, 0])
    assert effective_size(nothing)[0] == 0
    assert np.isnan(mean_points(nothing)[0])
    assert np.isnan(share_of(nothing, nothing)[0])


def test_subtracting_all_leaves_exact_zeros() -> None:
    whole = sums_of([1.0, 2.0, 3.0], [0.1, 0.2, 0.3])
    part = Sums(
        n=whole.n,
        weight=whole.weight * (1 - 1e-16),
        weight_squared=whole.weight_squared,
        points=whole.points + 1e-15,
        points_squared=whole.points_squared,
    )
    left = subtract_sums(whole, part)
    assert [float(value[0]) for value in (left.n, left.weight, left.points, left.points_squared)] == [0, 0, 0, 0]


def test_divide_by_nothing_is_nan() -> None:
    assert np.isnan(divide(np.array([1.0]), np.array([0.0]))[0])
