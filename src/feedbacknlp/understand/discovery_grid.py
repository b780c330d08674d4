"""Vectors as whole numbers, so that sums over them are exact: the same themes on any machine, with any number of
threads and in any order of rows.

A coordinate is a whole number of 1/2048. Products of two rows then stay below 2**24, and a float32 matrix product of
them has no rounding at all, whatever order a linear algebra library sums in. Roots and quotients are rounded correctly
by IEEE 754; no other function of real numbers is used.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from feedbacknlp.contracts import FloatArray

__all__ = [
    "GRID",
    "centre_on_grid",
    "closeness_of",
    "language_centres",
    "nearest_centres",
    "sum_groups",
    "theme_centres",
    "to_grid",
]

GRID = 2048
"""Length of a row on the grid."""

_PRIOR = 50
"""Statements of a language that the given mean counts for: a language with few statements keeps the mean of the fixed
parallel set, one with many gets its own, which also takes away what all comments of the study share."""

_BLOCK = 65_536


def to_grid(matrix: NDArray[np.floating]) -> FloatArray:
    """Rows of any length as whole numbers of 1/:data:`GRID` of a row of length 1.

    Parameters
    ----------
    matrix : float array of shape (n, dimensions)

    Returns
    -------
    float32 array of shape (n, dimensions)
        Whole numbers; a row of zeros stays one.
    """
    wide = matrix.astype(np.float64)
    length = np.sqrt(np.einsum("nd,nd->n", wide, wide, optimize=False))[:, None]
    found: FloatArray = np.rint(wide / np.where(length == 0, 1, length) * GRID).astype(np.float32)
    return found


def language_centres(
    matrix: FloatArray, languages: Sequence[str], means: Mapping[str, FloatArray]
) -> dict[str, FloatArray]:
    """What is taken away from the vectors of each language: the mean of its own statements and of a fixed parallel set,
    by how many statements there are.

    Parameters
    ----------
    matrix : float32 array of shape (n, dimensions)
        Rows of length 1.
    languages : sequence of str
    means : mapping of language code to float32 array of shape (dimensions,)
        Of the parallel set; ``""`` serves all others.

    Returns
    -------
    dict of language code to float32 array of shape (dimensions,)
        Whole numbers of the grid, of every language of the statements and of ``means``.
    """
    rows, codes = np.rint(matrix.astype(np.float64) * GRID), np.array(languages, dtype=object)
    centres = {}
    for code in sorted({*languages, *means}):
        own = rows[codes == code]
        fixed = np.rint(np.asarray(means.get(code, means[""]), dtype=np.float64) * GRID)
        centres[code] = np.rint((own.sum(axis=0) + _PRIOR * fixed) / (len(own) + _PRIOR)).astype(np.float32)
    return centres


def centre_on_grid(matrix: FloatArray, languages: Sequence[str], centres: Mapping[str, FloatArray]) -> FloatArray:
    """Vectors less the centre of their language, on the grid: float32 array of shape (n, dimensions)."""
    if not len(matrix):
        return matrix.astype(np.float32)
    codes = sorted(set(languages))
    table = np.stack([centres.get(code, centres[""]) for code in codes]).astype(np.float64)
    places = {code: at for at, code in enumerate(codes)}
    which = np.array([places[code] for code in languages])
    centred = np.empty(matrix.shape, dtype=np.float32)
    for start in range(0, len(matrix), _BLOCK):
        part = slice(start, start + _BLOCK)
        centred[part] = to_grid(np.rint(matrix[part].astype(np.float64) * GRID) - table[which[part]])
    return centred


def theme_centres(rows: FloatArray, labels: np.ndarray, count: int) -> FloatArray:
    """Centre of each group on the grid, float32 array of shape (count, dimensions); zeros for an empty group."""
    return to_grid(sum_groups(rows, labels, count))


def sum_groups(rows: NDArray[np.floating], labels: np.ndarray, count: int) -> NDArray[np.floating]:
    """Sum of the rows of each group, array of shape (count, dimensions); rows are whole numbers.

    Sums of float32 rows are exact as long as they stay below 2**24, which 8,191 rows on the grid do.
    """
    from scipy import sparse

    exact = rows if len(rows) * GRID < 2**24 else rows.astype(np.float64)
    ones = np.ones(len(labels), dtype=exact.dtype)
    members = sparse.csr_matrix((ones, (labels, np.arange(len(labels)))), shape=(count, len(labels)))
    sums: NDArray[np.floating] = members @ exact
    return sums


def nearest_centres(rows: FloatArray, centres: FloatArray) -> np.ndarray:
    """Number of the nearest centre of each row, the first on a tie; int array of shape (n,)."""
    found: np.ndarray = (rows @ centres.T).argmax(axis=1)
    return found


def closeness_of(rows: FloatArray, centres: FloatArray) -> np.ndarray:
    """Cosine of each row to each centre, float64 array of shape (n, centres), exact to 1/GRID**2."""
    found: np.ndarray = (rows @ centres.T).astype(np.float64) / GRID**2
    return found
