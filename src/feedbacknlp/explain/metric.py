"""The metric of a score with the interval that fits its kind."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from feedbacknlp.contracts import ScoreScale
from feedbacknlp.explain.intervals import mean_interval, net_interval, normal_quantile, share_interval
from feedbacknlp.explain.sums import Numbers, Sums, effective_size, mean_points, mean_square_points, variance_points

__all__ = ["POWER", "Estimate", "estimate_metric", "find_direction", "find_ends", "smallest_seen_change"]

POWER = 0.80
"""Chance with which a change of the smallest seen size would be found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """Metrics with their intervals, in their own points: -100 ... 100 (net), percent (share) or scale points (mean)."""

    value: Numbers
    low: Numbers
    high: Numbers
    standard_error: Numbers


def estimate_metric(sums: Sums, scale: ScoreScale, *, confidence: float) -> Estimate:
    """The metric of each group with its interval.

    Parameters
    ----------
    sums : Sums
    scale : ScoreScale
    confidence : float

    Notes
    -----
    Net: adjusted Wald. Share of bands that count 100 and others that count 0: Wilson, whose half width over z
    stands for the standard error, since ``sqrt(p (1 - p) / n)`` would be 0 at 0 % and 100 %. Means, and shares
    where a band counts in part: t, cut at the ends of the scale.
    """
    value, size = mean_points(sums), effective_size(sums)
    points = {band.points for band in scale.bands}
    if scale.metric == "net" and points:
        low, high, error = net_interval(
            value, mean_square_points(sums), size, worst=min(points), best=max(points), confidence=confidence
        )
    elif scale.metric == "share" and points <= {0.0, 100.0}:
        below, above = share_interval(np.clip(value / 100, 0.0, 1.0), size, confidence=confidence)
        low, high = 100 * below, 100 * above
        error = (high - low) / (2 * normal_quantile(confidence))
    else:
        low, high, error = mean_interval(value, variance_points(sums), size, confidence=confidence)
        # The t interval knows no scale, and a mean beyond its ends can not be.
        ends = {scale.low, scale.high} if scale.metric == "mean" else points
        low = np.minimum(np.maximum(low, min(ends, default=-math.inf)), value)
        high = np.maximum(np.minimum(high, max(ends, default=math.inf)), value)
    return Estimate(value=value, low=low, high=high, standard_error=error)


def smallest_seen_change(standard_error: Numbers, *, confidence: float) -> Numbers:
    """The smallest change between two waves of this size that would be seen with 80 % power.

    Notes
    -----
    ``(z(confidence) + z(power)) sqrt(2) se``; 2.8 sqrt(2) se at 95 %. *Source:* Cohen (1988), Statistical Power
    Analysis for the Behavioral Sciences, 2nd ed., chapter 2.
    """
    from scipy.stats import norm

    factor = (normal_quantile(confidence) + float(norm.ppf(POWER))) * math.sqrt(2.0)
    return factor * standard_error


def find_direction(scale: ScoreScale) -> int:
    """1 where a higher metric is better, -1 where it is worse: a mean has the direction of its scale."""
    return -1 if scale.metric == "mean" and not scale.high_is_good else 1


def find_ends(scale: ScoreScale) -> tuple[str, str] | None:
    """The worst and the best band, None on a scale of one band."""
    return (scale.band_names[0], scale.band_names[-1]) if len(scale.bands) > 1 else None
