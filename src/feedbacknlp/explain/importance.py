"""Importance: each column's share of what all columns together tell of a score."""

from __future__ import annotations

import math

import numpy as np

from feedbacknlp.explain.sums import Numbers

__all__ = ["MOST_EXACT", "explained_shares", "relative_weights", "shapley_shares"]

MOST_EXACT = 10
"""Columns up to which the Shapley value is computed from all subsets; beyond, Johnson's relative weights."""


def explained_shares(correlation: Numbers) -> Numbers:
    """R^2 split over the columns: by Shapley up to ten columns, by relative weights beyond.

    Parameters
    ----------
    correlation : array of shape (1 + columns, 1 + columns)
        Of the outcome (first) and the columns.

    Returns
    -------
    array of shape (columns,)
        Not below 0 but for rounding; adds up to R^2.
    """
    return shapley_shares(correlation) if len(correlation) - 1 <= MOST_EXACT else relative_weights(correlation)


def shapley_shares(correlation: Numbers) -> Numbers:
    """Mean increase of R^2 by each column over all orders in which columns can enter.

    Notes
    -----
    ``sum over S without j of |S|! (k - |S| - 1)! / k! (R^2(S + j) - R^2(S))``. *Sources:* Lindeman, Merenda & Gold
    (1980), Introduction to Bivariate and Multivariate Analysis, p. 119 ff.; Groemping (2006), Journal of Statistical
    Software 17(1), doi:10.18637/jss.v017.i01 (relaimpo's ``lmg``).
    """
    columns = len(correlation) - 1
    told = np.zeros(1 << columns)
    for subset in range(1, 1 << columns):
        members = [1 + place for place in range(columns) if subset >> place & 1]
        outcome, among = correlation[0, members], correlation[np.ix_(members, members)]
        told[subset] = outcome @ np.linalg.pinv(among, hermitian=True) @ outcome
    subsets = np.arange(1 << columns)
    size = np.array([int(subset).bit_count() for subset in subsets])
    factor = np.array([math.factorial(n) * math.factorial(max(columns - n - 1, 0)) for n in range(columns + 1)])
    shares = np.zeros(columns)
    for place in range(columns):
        without = subsets[(subsets >> place) & 1 == 0]
        gain = told[without | (1 << place)] - told[without]
        shares[place] = factor[size[without]] @ gain / math.factorial(columns)
    return shares


def relative_weights(correlation: Numbers) -> Numbers:
    """Johnson's relative weights: R^2 split through the uncorrelated columns that are nearest to the real ones.

    Notes
    -----
    With ``R = Q D Q'`` of the columns and ``L = Q D^1/2 Q'``: ``b = L^-1 r``, weights ``L^2 b^2`` (both squared
    entry by entry). *Source:* Johnson (2000), Multivariate Behavioral Research 35(1):1-19,
    doi:10.1207/S15327906MBR3501_1.
    """
    values, directions = np.linalg.eigh(correlation[1:, 1:])
    root = np.sqrt(np.maximum(values, 0.0))
    loading = directions * root @ directions.T
    inverse = directions * np.where(root > 1e-9, 1 / np.maximum(root, 1e-9), 0.0) @ directions.T
    shares: Numbers = loading**2 @ (inverse @ correlation[1:, 0]) ** 2
    return shares
