"""Bootstrap over respondents: all replicates at once, seeded, the same for any order of the rows."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from feedbacknlp.explain.design import Design
from feedbacknlp.explain.intervals import normal_quantile
from feedbacknlp.explain.sums import Numbers

__all__ = ["REPLICATES", "bootstrap_interval", "draw_weights"]

REPLICATES = 400

_NUMBERS_AT_ONCE = 8_000_000


def draw_weights(design: Design, *, seed: int, replicates: int = REPLICATES) -> Iterator[Numbers]:
    """Weights of the rows in each replicate: respondents drawn with replacement within each group.

    Yields
    ------
    float array of shape (some replicates, rows)
        As many at a time as fit into bounded memory.

    Notes
    -----
    Alike respondents share a row, so how often each row is drawn is multinomial with its count: the same as drawing
    respondents one by one. *Source:* Efron (1979), Annals of Statistics 7(1):1-26, doi:10.1214/aos/1176344552.
    """
    random = np.random.default_rng(seed)
    rows = len(design.count)
    step = max(1, _NUMBERS_AT_ONCE // max(rows, 1))
    members = [np.flatnonzero(design.group == group) for group in np.unique(design.group)]
    for start in range(0, replicates, step):
        weights = np.zeros((min(step, replicates - start), rows))
        for own in members:
            count = design.count[own]
            drawn = random.multinomial(int(count.sum()), count / count.sum(), size=len(weights))
            weights[:, own] = drawn * design.weight[own]
        yield weights


def bootstrap_interval(
    estimate: Numbers, replicates: Numbers, *, confidence: float
) -> tuple[Numbers, Numbers, Numbers]:
    """Interval of each estimate and its standard error: estimate -+ z times the spread of its replicates.

    Parameters
    ----------
    estimate : array of shape (figures,)
    replicates : array of shape (replicates, figures)
    confidence : float

    Notes
    -----
    The standard interval with the bootstrap's standard error. *Source:* Efron & Tibshirani (1993), An Introduction
    to the Bootstrap, chapter 13. NaN where no replicate differs.
    """
    error = replicates.std(axis=0, ddof=1)
    error = np.where(error > 1e-12 * np.maximum(1.0, np.abs(estimate)), error, np.nan)
    margin = normal_quantile(confidence) * error
    return estimate - margin, estimate + margin, error
