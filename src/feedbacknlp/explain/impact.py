"""Impact: what a score would lose or gain if those who mention a driver were left out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from feedbacknlp.explain.intervals import normal_quantile
from feedbacknlp.explain.sums import (
    Numbers,
    Sums,
    divide,
    effective_size,
    mean_points,
    share_of,
    subtract_sums,
    variance_points,
)

__all__ = ["Impact", "measure_impact"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Impact:
    """Impacts with their intervals, and the two scores they come from, in points of the metric."""

    score_with: Numbers
    score_without: Numbers
    impact: Numbers
    low: Numbers
    high: Numbers


def measure_impact(mentioned: Sums, base: Sums, *, confidence: float) -> Impact:
    """The metric of all who wrote minus the metric of those of them who do not mention the driver.

    Parameters
    ----------
    mentioned : Sums
        Those who mention it, one entry a driver.
    base : Sums
        All who wrote, of the same length.
    confidence : float

    Notes
    -----
    ``I = score - score_not = p (score_t - score_not)`` and by the delta method
    ``Var(I) = p^2 [s_t^2 / n_t + s_not^2 / n_not] + (score_t - score_not)^2 p (1 - p) / N``, all n effective
    numbers. The interval is NaN where one of the groups has a single answer (its variance is unknown) or where
    nobody's score differs. An impact is an association: it is no forecast of what mending the theme would give, and
    responses with two themes count in both. *Source:* Oehlert (1992), A Note on the Delta Method, The American
    Statistician 46(1):27-29, doi:10.1080/00031305.1992.10475842.
    """
    silent = subtract_sums(base, mentioned)
    share = share_of(mentioned, base)
    score_with, score_without = mean_points(mentioned), mean_points(silent)
    distance = score_with - score_without
    within = divide(variance_points(mentioned), effective_size(mentioned)) + divide(
        variance_points(silent), effective_size(silent)
    )
    variance = share**2 * within + distance**2 * share * (1 - share) * divide(np.ones_like(share), effective_size(base))
    margin = normal_quantile(confidence) * np.sqrt(np.where(variance > 0, variance, np.nan))
    impact = share * distance
    return Impact(
        score_with=score_with, score_without=score_without, impact=impact, low=impact - margin, high=impact + margin
    )
