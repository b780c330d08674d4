"""Simulated: how often the intervals hold the truth, and how often chance is taken for a finding."""

from __future__ import annotations

import numpy as np
import pytest

from feedbacknlp.explain.chance import compare_means
from feedbacknlp.explain.impact import measure_impact
from feedbacknlp.explain.intervals import net_interval
from feedbacknlp.explain.resample import bootstrap_interval, percentile_interval
from feedbacknlp.explain.sums import Sums

POINTS = np.array([-100.0, 0.0, 100.0])
RUNS = 10_000


def sums_of_bands(cells: np.ndarray) -> Sums:
    n = cells.sum(axis=1).astype(float)
    return Sums(n=n, weight=n, weight_squared=n, points=cells @ POINTS, points_squared=cells @ POINTS**2)


@pytest.mark.parametrize("size", [10, 50, 200])
@pytest.mark.parametrize("shares", [(0.25, 0.30, 0.45), (0.1, 0.2, 0.7), (0.45, 0.45, 0.1)])
def test_net_interval_holds_the_truth(size: int, shares: tuple[float, float, float]) -> None:
    cells = np.random.default_rng(20261121).multinomial(size, shares, RUNS)
    mean, square = cells @ POINTS / size, cells @ POINTS**2 / size
    low, high, _ = net_interval(mean, square, np.full(RUNS, float(size)), worst=-100, best=100, confidence=0.95)
    truth = float(np.array(shares) @ POINTS)
    assert 0.935 <= ((low <= truth) & (truth <= high)).mean() <= 0.985


@pytest.mark.parametrize(("size", "least"), [(100, 0.915), (200, 0.93), (1000, 0.94)])
def test_impact_interval_holds_the_truth(size: int, least: float) -> None:
    share, with_it, without = 0.2, np.array([0.6, 0.25, 0.15]), np.array([0.2, 0.3, 0.5])
    cells = np.random.default_rng(20261121).multinomial(
        size, np.concatenate([share * with_it, (1 - share) * without]), RUNS
    )
    mentioned, base = sums_of_bands(cells[:, :3]), sums_of_bands(cells[:, :3] + cells[:, 3:])
    impact = measure_impact(mentioned, base, confidence=0.95)
    truth = share * float((with_it - without) @ POINTS)
    defined = np.isfinite(impact.low)
    assert defined.mean() > 0.999
    assert least <= ((impact.low <= truth) & (truth <= impact.high))[defined].mean() <= 0.965


@pytest.mark.parametrize("mentions", [3, 10, 40])
def test_chance_is_not_taken_for_a_driver(mentions: int) -> None:
    random = np.random.default_rng(20261121)
    shares = (0.25, 0.30, 0.45)
    one, other = random.multinomial(mentions, shares, RUNS), random.multinomial(400 - mentions, shares, RUNS)
    p_values = compare_means(sums_of_bands(one), sums_of_bands(other), sums_of_bands(one + other))
    assert (p_values < 0.05).mean() < 0.06
    assert (p_values < 0.001).mean() < 0.003


@pytest.mark.parametrize(("effect", "change"), [(2.0, 0.0), (4.0, 0.0), (4.0, 1.5), (3.0, 3.0)])
def test_interval_of_a_product_holds_the_truth_and_is_no_wider_than_it_must(effect: float, change: float) -> None:
    """An effect times a change of share: each estimate with a standard error of 1."""
    random = np.random.default_rng(20261121)
    runs = 2000
    first, second = random.normal(effect, 1, runs), random.normal(change, 1, runs)
    replicates = random.normal(first, 1, (400, runs)) * random.normal(second, 1, (400, runs))
    held = {}
    for name, method in (("standard", bootstrap_interval), ("percentile", percentile_interval)):
        low, high, *_ = method(first * second, replicates, confidence=0.95)
        assert ((low <= first * second) & (first * second <= high)).all()
        held[name] = ((low <= effect * change) & (effect * change <= high)).mean()
    assert 0.93 <= held["percentile"] <= 0.985
    if not change:
        assert held["standard"] >= held["percentile"]


def test_percentile_interval_by_hand() -> None:
    replicates = np.arange(101.0)[:, None]
    low, high = percentile_interval(np.array([50.0]), replicates, confidence=0.95)
    assert (low, high) == (pytest.approx([2.5]), pytest.approx([97.5]))
    # Widened to an estimate that lies beyond its own replicates.
    low, high = percentile_interval(np.array([99.0]), replicates, confidence=0.95)
    assert (low, high) == (pytest.approx([2.5]), pytest.approx([99.0]))
    same = np.full((10, 1), 3.0)
    assert np.isnan(percentile_interval(np.array([3.0]), same, confidence=0.95)).all()
