"""Bootstrap over respondents: many replicates at once, seeded, the same for any order of the rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from feedbacknlp.explain.design import Design
from feedbacknlp.explain.intervals import normal_quantile
from feedbacknlp.explain.joins import Positions
from feedbacknlp.explain.moments import Moments, pair_rows
from feedbacknlp.explain.sums import Numbers

__all__ = ["REPLICATES", "Units", "bootstrap_interval", "draw_weights", "form_units", "percentile_interval"]

REPLICATES = 400

RANDOM_GROUPS = 1000
"""Units that the respondents of a large group are dealt out to."""

RESPONDENTS_PER_UNIT = 20
"""A group is large where each of these units would have more respondents."""

_NUMBERS_AT_ONCE = 2_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Units:
    """What a bootstrap draws; arrays have one entry a unit.

    Parameters
    ----------
    group : int64 array
        Units are drawn within their group.
    count : int64 array
        Alike units that share an entry.
    weight : float array
        Of each of these.
    """

    group: Positions
    count: Positions
    weight: Numbers


def form_units(
    design: Design, moments: Moments, matrices: Sequence[Any], *, seed: int
) -> tuple[Units, Moments, tuple[Any, ...]]:
    """Units to draw from the rows of a design, and sums of moments and matrices over the rows of each unit.

    Parameters
    ----------
    design : Design
    moments : Moments
        Of the design.
    matrices : sequence of sparse matrices of shape (rows, columns)
        With figures of one respondent of each row.
    seed : int

    Returns
    -------
    units : Units
    moments : Moments
        Of the units, for many weightings at once.
    sums : tuple of sparse matrices of shape (units, columns)

    Notes
    -----
    Each respondent is a unit; respondents of a group of more than twenty times 1,000 are first dealt out to 1,000
    random groups of one size, which are then what is drawn. The variance among random groups is that among respondents
    with a relative error of ``sqrt(2 / 999)``, less than that of 400 replicates, and the cost of a replicate no longer
    grows with the survey. *Source:* Wolter (2007), Introduction to Variance Estimation, 2nd ed., chapter 2.
    """
    from scipy.sparse import csr_matrix

    random = np.random.default_rng([seed, RANDOM_GROUPS])
    unit_of, row_of, times, units = [], [], [], []
    start = 0
    for group in np.unique(design.group):
        own = np.flatnonzero(design.group == group)
        size = int(design.count[own].sum())
        if size <= RESPONDENTS_PER_UNIT * RANDOM_GROUPS:
            number, row, taken = np.arange(len(own)), own, np.ones(len(own))
            units.append((np.full(len(own), group), design.count[own], design.weight[own]))
        else:
            row = np.repeat(own, design.count[own])
            number, taken = random.permutation(size) * RANDOM_GROUPS // size, design.weight[row]
            units.append((np.full(RANDOM_GROUPS, group), np.ones(RANDOM_GROUPS, np.int64), np.ones(RANDOM_GROUPS)))
        unit_of.append(start + number)
        row_of.append(row)
        times.append(taken)
        start += len(units[-1][0])
    places = (np.concatenate(unit_of), np.concatenate(row_of))
    members = csr_matrix((np.concatenate(times), places), shape=(start, len(design.count)))
    group_of, count, weight = (np.concatenate(part) for part in zip(*units, strict=True))
    drawn = Moments(rows=members @ moments.rows, pairs=pair_rows(moments.rows, members))
    return Units(group=group_of, count=count, weight=weight), drawn, tuple(members @ matrix for matrix in matrices)


def draw_weights(units: Units, *, seed: int, replicates: int = REPLICATES) -> Iterator[Numbers]:
    """Weights of the units in each replicate: drawn with replacement within each group.

    Yields
    ------
    float array of shape (some replicates, units)
        As many at a time as fit into bounded memory.

    Notes
    -----
    Alike units share an entry, so how often each entry is drawn is multinomial with its count: the same as drawing
    respondents one by one. *Source:* Efron (1979), Annals of Statistics 7(1):1-26, doi:10.1214/aos/1176344552.
    """
    random = np.random.default_rng(seed)
    entries = len(units.count)
    step = max(1, _NUMBERS_AT_ONCE // max(entries, 1))
    members = [np.flatnonzero(units.group == group) for group in np.unique(units.group)]
    for start in range(0, replicates, step):
        weights = np.zeros((min(step, replicates - start), entries))
        for own in members:
            count = units.count[own]
            drawn = random.multinomial(int(count.sum()), count / count.sum(), size=len(weights))
            weights[:, own] = drawn * units.weight[own]
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


def percentile_interval(estimate: Numbers, replicates: Numbers, *, confidence: float) -> tuple[Numbers, Numbers]:
    """Percentile interval, for figures that are products of two estimates.

    Parameters
    ----------
    estimate : array of shape (figures,)
    replicates : array of shape (replicates, figures)
    confidence : float

    Notes
    -----
    The replicates' quantiles at ``(1 -+ confidence) / 2``, widened to the estimate. A product of two estimates near 0
    is skewed and long-tailed, and its standard error is far too wide: in 400 simulated surveys of 200 the standard
    interval of volumes held the truth in .986 of cases at nominal .95, this one in .973, of the mix in .985 and .952.
    Correcting the percentiles for bias gives .912 for the mix: the correction is liberal for products (Fritz, Taylor &
    MacKinnon 2012, Multivariate Behavioral Research 47(1):61-87, doi:10.1080/00273171.2012.640596). *Source:* Efron
    (1979), Annals of Statistics 7(1):1-26, doi:10.1214/aos/1176344552. NaN where no replicate differs.
    """
    tail = (1 - confidence) / 2
    low, high = np.quantile(replicates, [tail, 1 - tail], axis=0)
    varies = np.isfinite(bootstrap_interval(estimate, replicates, confidence=confidence)[2])
    low, high = np.minimum(low, estimate), np.maximum(high, estimate)
    return np.where(varies, low, np.nan), np.where(varies, high, np.nan)
