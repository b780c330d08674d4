"""Moments of a design under any number of weightings at once: the small matrices that joint models are solved from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from feedbacknlp.explain.design import Design
from feedbacknlp.explain.sums import Numbers

__all__ = ["Moments", "pair_rows", "solve_systems", "sum_rows"]

_ROWS_AT_ONCE = 20_000

# Slopes that the answers do not tell apart get the shortest solution; far below what any figure shows.
_RIDGE = 1e-9


@dataclass(frozen=True, slots=True, kw_only=True)
class Moments:
    """Sparse sums over the rows of a design with a constant in front.

    Parameters
    ----------
    rows : sparse matrix of shape (rows, 1 + columns)
        The constant and the indicators, or sums of them.
    pairs : sparse matrix of shape (rows, (1 + columns)^2), optional
        Which two of them are 1 together, each pair once, the lower column first. It makes the Gram matrices of many
        weightings one sparse product: a bootstrap needs no loop. :func:`pair_rows` makes it.
    """

    rows: Any
    pairs: Any = None

    @classmethod
    def of(cls, design: Design) -> Moments:
        """The moments of a design."""
        from scipy.sparse import csr_matrix

        size, width = len(design.count), len(design.columns) + 1
        row = np.concatenate([np.arange(size), design.present_row])
        column = np.concatenate([np.zeros(size, dtype=np.int64), design.present_column + 1])
        rows = csr_matrix((np.ones(len(row)), (row, column)), shape=(size, width))
        rows.sort_indices()
        return cls(rows=rows)

    def gram(self, weights: Numbers) -> Numbers:
        """``X' W X`` for each weighting: weights of shape (..., rows) to shape (..., 1 + columns, 1 + columns)."""
        width = self.rows.shape[1]
        flat = np.atleast_2d(weights)
        if self.pairs is None:
            upper = np.triu([(self.rows.T @ self.rows.multiply(one[:, None])).toarray() for one in flat])
        else:
            upper = sum_rows(self.pairs, flat).reshape(len(flat), width, width)
        whole: Numbers = upper + np.triu(upper, 1).transpose(0, 2, 1)
        return whole.reshape(*weights.shape[:-1], width, width)

    def cross(self, weighted: Numbers) -> Numbers:
        """``X' W y`` for weights x y of shape (..., rows): shape (..., 1 + columns)."""
        return sum_rows(self.rows, weighted)

    def quadratic(self, matrix: Numbers) -> Numbers:
        """``x' A x`` of each row for a symmetric A of shape (1 + columns, 1 + columns)."""
        forms = [np.asarray(part.multiply(part @ matrix).sum(axis=1)).ravel() for part in _cut(self.rows)]
        return np.concatenate([np.zeros(0), *forms])


def pair_rows(rows: Any, members: Any) -> Any:
    """Sums of the pairs over the rows of each unit.

    Parameters
    ----------
    rows : sparse matrix of shape (rows, 1 + columns)
    members : sparse matrix of shape (units, rows)
        How often each row is in each unit.

    Returns
    -------
    sparse matrix of shape (units, (1 + columns)^2)
        All pairs of all rows are never held at once: with a million answers they would fill gigabytes.
    """
    from scipy.sparse import csr_matrix

    width = rows.shape[1]
    by_row = members.tocsc()
    whole, start = csr_matrix((members.shape[0], width * width)), 0
    for part in _cut(rows):
        whole = whole + by_row[:, start : start + part.shape[0]].tocsr() @ _pair(part)
        start += part.shape[0]
    return whole


def _cut(rows: Any) -> list[Any]:
    return [rows[start : start + _ROWS_AT_ONCE] for start in range(0, rows.shape[0], _ROWS_AT_ONCE)]


def sum_rows(matrix: Any, weights: Numbers) -> Numbers:
    """Weighted sums of the rows of a sparse matrix: weights of shape (..., rows) to shape (..., columns)."""
    product: Numbers = (matrix.T @ np.atleast_2d(weights).T).T
    return product.reshape(*weights.shape[:-1], matrix.shape[1])


def _pair(rows: Any) -> Any:
    """The pairs of some rows."""
    from scipy.sparse import csr_matrix

    width = rows.shape[1]
    size, length = rows.shape[0], np.diff(rows.indptr).astype(np.int64)
    entry_row = np.repeat(np.arange(size), length)
    times = length[entry_row]
    first = np.repeat(rows.indices, times).astype(np.int64)
    within = np.arange(int(times.sum())) - np.repeat(np.cumsum(times) - times, times)
    second = rows.indices[np.repeat(rows.indptr[entry_row], times) + within].astype(np.int64)
    kept = first <= second
    return csr_matrix(
        (np.ones(int(kept.sum())), (np.repeat(entry_row, times)[kept], first[kept] * width + second[kept])),
        shape=(size, width * width),
    )


def solve_systems(gram: Numbers, cross: Numbers, *, free: int = 1) -> Numbers:
    """Least squares slopes of each system; columns that nothing tells apart share their effect.

    Parameters
    ----------
    gram : array of shape (..., k, k)
    cross : array of shape (..., k)
    free : int, default=1
        The first so many columns (constants) are not held back, so that residuals have a mean of 0 exactly.
    """
    ridge = np.zeros(gram.shape[-1])
    ridge[free:] = _RIDGE
    held = gram + gram[..., :1, :1] * np.diag(ridge)
    solution: Numbers = np.linalg.solve(held, cross[..., None])[..., 0].astype(np.float64)
    return solution
