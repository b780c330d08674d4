"""Moments of a design under any number of weightings at once: the small matrices that joint models are solved from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from feedbacknlp.explain.design import Design
from feedbacknlp.explain.sums import Numbers

__all__ = ["Moments", "solve_systems", "sum_rows"]

_ROWS_AT_ONCE = 20_000

# Slopes that the answers do not tell apart get the shortest solution; far below what any figure shows.
_RIDGE = 1e-9


@dataclass(frozen=True, slots=True, kw_only=True)
class Moments:
    """Sparse sums over the rows of a design with a constant in front.

    Parameters
    ----------
    rows : sparse matrix of shape (rows, 1 + columns)
        The constant and the indicators.
    pairs : sparse matrix of shape (rows, (1 + columns)^2)
        Which two of them are 1 together, each pair once, the lower column first. It makes every Gram matrix of
        weighted rows one sparse product: linear in the rows, and a bootstrap needs no loop.
    """

    rows: Any
    pairs: Any

    @classmethod
    def of(cls, design: Design) -> Moments:
        """The moments of a design."""
        from scipy.sparse import csr_matrix, vstack

        size, width = len(design.count), len(design.columns) + 1
        row = np.concatenate([np.arange(size), design.present_row])
        column = np.concatenate([np.zeros(size, dtype=np.int64), design.present_column + 1])
        rows = csr_matrix((np.ones(len(row)), (row, column)), shape=(size, width))
        rows.sort_indices()
        # All pairs of a row, also those that are not kept, are held for some of the rows at a time.
        parts = [_pair(rows[start : start + _ROWS_AT_ONCE], width) for start in range(0, size, _ROWS_AT_ONCE)]
        return cls(rows=rows, pairs=vstack(parts, format="csr") if parts else csr_matrix((0, width * width)))

    def gram(self, weights: Numbers) -> Numbers:
        """``X' W X`` for each weighting: weights of shape (..., rows) to shape (..., 1 + columns, 1 + columns)."""
        width = self.rows.shape[1]
        flat = np.atleast_2d(weights)
        upper = (self.pairs.T @ flat.T).T.reshape(len(flat), width, width)
        whole: Numbers = upper + np.triu(upper, 1).transpose(0, 2, 1)
        return whole.reshape(*weights.shape[:-1], width, width)

    def cross(self, weighted: Numbers) -> Numbers:
        """``X' W y`` for weights x y of shape (..., rows): shape (..., 1 + columns)."""
        return sum_rows(self.rows, weighted)

    def quadratic(self, matrix: Numbers) -> Numbers:
        """``x' A x`` of each row for a symmetric A of shape (1 + columns, 1 + columns)."""
        doubled = np.triu(matrix) + np.triu(matrix, 1)
        form: Numbers = self.pairs @ doubled.ravel()
        return form


def sum_rows(matrix: Any, weights: Numbers) -> Numbers:
    """Weighted sums of the rows of a sparse matrix: weights of shape (..., rows) to shape (..., columns)."""
    product: Numbers = (matrix.T @ np.atleast_2d(weights).T).T
    return product.reshape(*weights.shape[:-1], matrix.shape[1])


def _pair(rows: Any, width: int) -> Any:
    """The pairs of some rows."""
    from scipy.sparse import csr_matrix

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
