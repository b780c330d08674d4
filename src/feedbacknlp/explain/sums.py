"""Sums over answers, and the moments that every interval is made of.

All functions take and give arrays of one length and put NaN where a figure is not defined, so that a table with an
empty band or a wave of one answer needs no branch of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

__all__ = [
    "SUM_COLUMNS",
    "Numbers",
    "Sums",
    "divide",
    "effective_size",
    "mean_points",
    "mean_square_points",
    "share_of",
    "subtract_sums",
    "sum_cells",
    "take_sums",
    "variance_points",
]

Numbers = NDArray[np.float64]

SUM_COLUMNS = ("n", "weight", "weight_squared", "points", "points_squared")
"""The columns of Counts that add up."""

# A difference of two sums of weights that is smaller than this part of the larger one is rounding, not weight.
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """Sums of groups of answers; all arrays have one entry a group.

    Parameters
    ----------
    n : array of float
        Answers, whole numbers.
    weight, weight_squared : array of float
        Sum of the case weights and of their squares.
    points, points_squared : array of float
        Sum of weight x points and of weight x points squared.
    """

    n: Numbers
    weight: Numbers
    weight_squared: Numbers
    points: Numbers
    points_squared: Numbers


def sum_cells(counts: pd.DataFrame, keys: Sequence[str]) -> pd.DataFrame:
    """The sums of the cells that agree in ``keys``, one row each, sorted by them.

    Parameters
    ----------
    counts : DataFrame of the Counts contract
    keys : sequence of str
        Key columns of Counts.

    Notes
    -----
    Cells are added in sorted order: a sum of floats depends on the order of its parts in the last digit, and the
    figures of a study must not depend on the order of its rows.
    """
    columns = list(SUM_COLUMNS)
    ordered = counts[[*keys, *columns]].sort_values([*keys, *columns], kind="stable")
    return ordered.groupby(list(keys), sort=True)[columns].sum().reset_index()


def take_sums(cells: pd.DataFrame) -> Sums:
    """The sum columns of a frame as arrays."""
    arrays = {name: cells[name].to_numpy(dtype=np.float64) for name in SUM_COLUMNS}
    return Sums(**arrays)


def subtract_sums(whole: Sums, part: Sums) -> Sums:
    """The sums of those that are in the whole and not in the part; zeros (not rounding dust) where nobody is left."""
    left = whole.n - part.n
    weight = whole.weight - part.weight
    somebody = (left > 0) & (weight > _ROUNDING * whole.weight)

    def rest(of_whole: Numbers, of_part: Numbers) -> Numbers:
        return np.where(somebody, of_whole - of_part, 0.0)

    return Sums(
        n=left,
        weight=rest(whole.weight, part.weight),
        weight_squared=rest(whole.weight_squared, part.weight_squared),
        points=rest(whole.points, part.points),
        points_squared=rest(whole.points_squared, part.points_squared),
    )


def divide(above: Numbers, below: Numbers) -> Numbers:
    """``above / below``, NaN where ``below`` is not above 0."""
    above, below = np.broadcast_arrays(np.asarray(above, dtype=np.float64), np.asarray(below, dtype=np.float64))
    quotient: Numbers = np.divide(above, below, out=np.full(below.shape, np.nan), where=below > 0)
    return quotient


def effective_size(sums: Sums) -> Numbers:
    """Kish's effective number of answers, 0 where there is no weight.

    Notes
    -----
    ``n_eff = (sum w)^2 / sum w^2``; n itself where all weights are equal. *Source:* Kish (1965), Survey Sampling,
    Wiley.
    """
    size = divide(sums.weight**2, sums.weight_squared)
    return np.where(np.isnan(size), 0.0, size)


def mean_points(sums: Sums) -> Numbers:
    """Weighted mean of the points: the metric itself (NPS, share in percent, or mean)."""
    return divide(sums.points, sums.weight)


def mean_square_points(sums: Sums) -> Numbers:
    """Weighted mean of the squared points."""
    return divide(sums.points_squared, sums.weight)


def variance_points(sums: Sums) -> Numbers:
    """Unbiased variance of the points, NaN with one (effective) answer or none.

    Notes
    -----
    ``s^2 = (mean(y^2) - mean(y)^2) n_eff / (n_eff - 1)``: the sample variance with n - 1 where all weights are
    equal. A result that is only the rounding of the subtraction is 0.
    """
    size = effective_size(sums)
    square = mean_square_points(sums)
    spread = square - mean_points(sums) ** 2
    spread = np.where(spread <= _ROUNDING * square, 0.0, spread)
    spread = np.where(np.isnan(square), np.nan, spread)
    # Two answers with weights 1 and 0.000001 are one answer in effect and tell no variance.
    return divide(spread * size, np.where(size > 1 + _ROUNDING, size - 1, 0.0))


def share_of(part: Sums, whole: Sums) -> Numbers:
    """Weighted share (0 ... 1) of the part in the whole, NaN where the whole is empty."""
    return np.clip(divide(part.weight, whole.weight), 0.0, 1.0)
