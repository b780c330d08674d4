"""One tree over all statements: cut anywhere it gives themes, broad near the root and fine near the leaves.

Statements are first put into some hundred small heaps, the heaps are joined two by two in the order that costs least
(Ward), and a cut of that tree starts k-means, which lets each statement move to the centre nearest to it. The themes
are mostly better than those of k-means from random starts (benchmarks/README.md), the tree is grown once for all
numbers of themes, and broad cuts are made of fine ones.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from feedbacknlp.contracts import FloatArray
from feedbacknlp.understand.discovery_grid import GRID, nearest_centres, sum_groups, theme_centres, to_grid

__all__ = ["Tree", "cut_tree", "drop_small", "grow_tree", "join_centres", "settle", "smallest_theme"]

MOST_HEAPS = 400
HEAP = 4
"""Statements that a heap holds on average, at the least."""

SMALLEST_THEME = 10
SMALLEST_SHARE = 0.05
"""Of few statements a theme may hold fewer than :data:`SMALLEST_THEME`: this share of them, but three at the least."""

_ROUNDS_OF_HEAPS = 12
_ROUNDS = 25
_TRIES = 4
_PRODUCTS = 3_000
"""Rows whose products with each other are held at once: 36 MB."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """Heaps and the order in which they are joined.

    Parameters
    ----------
    centres : float32 array of shape (heaps, dimensions)
        On the grid.
    sizes : int array of shape (heaps,)
    joins : int array of shape (heaps - 1, 2)
        Heap numbers, the lower first; the second goes up in the first.
    """

    centres: FloatArray
    sizes: np.ndarray
    joins: np.ndarray


def grow_tree(rows: FloatArray, *, seed: int) -> Tree:
    """The tree of these statements.

    Parameters
    ----------
    rows : float32 array of shape (n, dimensions)
        On the grid, in an order that depends on nothing but their content.
    seed : int
    """
    count = max(1, min(MOST_HEAPS, len(rows) // HEAP))
    labels, _ = settle(rows, _spread(rows, count, seed), rounds=_ROUNDS_OF_HEAPS)
    sizes = np.bincount(labels, minlength=count)
    filled = np.flatnonzero(sizes)
    centres, sizes = theme_centres(rows, labels, count)[filled], sizes[filled]
    return Tree(centres=centres, sizes=sizes, joins=join_centres(centres, sizes))


def cut_tree(tree: Tree, count: int) -> FloatArray:
    """Centres of ``count`` themes, on the grid; float32 array of shape (at most count, dimensions)."""
    labels = np.arange(len(tree.sizes))
    for first, second in tree.joins[: max(0, len(tree.sizes) - count)]:
        labels[labels == second] = first
    labels = np.unique(labels, return_inverse=True)[1]
    weighted = tree.centres.astype(np.float64) * tree.sizes[:, None]
    return to_grid(sum_groups(weighted, labels, int(labels.max()) + 1))


def settle(rows: FloatArray, centres: FloatArray, *, rounds: int = _ROUNDS) -> tuple[np.ndarray, FloatArray]:
    """Spherical k-means from these centres: label of each row, and the centres. (Dhillon and Modha 2001,
    doi:10.1023/A:1007612920971.)"""
    near = rows @ centres.T
    labels = near.argmax(axis=1)
    for _ in range(rounds):
        moved = theme_centres(rows, labels, len(centres))
        # a centre that lost all its rows stays where it was, so that the number of themes is kept
        moved = np.where(moved.any(axis=1, keepdims=True), moved, centres)
        # products are exact, so that those with a centre that stays need not be worked out again
        new = np.flatnonzero((moved != centres).any(axis=1))
        near[:, new] = rows @ moved[new].T
        centres, found = moved, near.argmax(axis=1)
        if np.array_equal(found, labels):
            break
        labels = found
    return labels, centres


def smallest_theme(size: int) -> int:
    """Statements that a theme holds at the least, of so many."""
    return max(3, min(SMALLEST_THEME, int(SMALLEST_SHARE * size)))


def drop_small(
    rows: FloatArray, labels: np.ndarray, centres: FloatArray, *, smallest: int
) -> tuple[np.ndarray, FloatArray]:
    """Labels and centres after heaps that are too small gave their statements to their next nearest theme."""
    while True:
        sizes = np.bincount(labels, minlength=len(centres))
        # one at a time from the smallest: its statements may make a neighbour large enough
        least = int(sizes.argmin())
        if sizes[least] >= smallest or len(centres) == 1:
            return labels, centres
        centres = np.delete(centres, least, axis=0)
        labels = nearest_centres(rows, centres)
        centres = theme_centres(rows, labels, len(centres))


def join_centres(centres: FloatArray, sizes: np.ndarray) -> np.ndarray:
    """In which order centres are joined so that the spread within grows least at every step; int array of shape
    (n - 1, 2).

    Source: Ward 1963, doi:10.1080/01621459.1963.10500845, with the update of Lance and Williams 1967; the start takes
    each centre as often as it has rows.
    """
    points, weights = centres.astype(np.float64), sizes.astype(np.float64)
    squares = np.einsum("nd,nd->n", points, points, optimize=False)
    costs = (squares[:, None] + squares[None] - 2 * (points @ points.T)) * (
        weights[:, None] * weights[None] / (weights[:, None] + weights[None])
    )
    np.fill_diagonal(costs, np.inf)
    joins = np.zeros((len(points) - 1, 2), dtype=np.int64)
    for step in range(len(joins)):
        first, second = sorted(divmod(int(costs.argmin()), len(points)))
        joins[step] = first, second
        both = weights + weights[first] + weights[second]
        row = (
            (weights + weights[first]) * costs[first]
            + (weights + weights[second]) * costs[second]
            - weights * costs[first, second]
        ) / both
        row[[first, second]] = np.inf
        costs[first], costs[:, first] = row, row
        costs[second], costs[:, second] = np.inf, np.inf
        weights[first] += weights[second]
    return joins


def _spread(rows: FloatArray, count: int, seed: int) -> FloatArray:
    """Starting centres far apart: each the best of a few rows drawn by their squared distance to those before it.
    (Arthur and Vassilvitskii 2007, k-means++, in the greedy form.)"""
    rng = np.random.default_rng(seed)
    chosen = [int(rng.integers(len(rows)))]
    # all products at once cost less than those of some thousand rows that are drawn, four at a time
    products = rows @ rows.T if len(rows) <= _PRODUCTS else None

    def far_from(drawn: np.ndarray) -> np.ndarray:
        """Half the squared distance of rows to those drawn, in whole numbers; float64 array of shape (drawn, rows)."""
        near = rows[drawn] @ rows.T if products is None else products[drawn]
        found: np.ndarray = np.maximum(GRID**2 - near.astype(np.float64), 0)
        return found

    farness = far_from(np.array(chosen))[0]
    while len(chosen) < count:
        reached = np.cumsum(farness)
        if reached[-1] == 0:
            break
        drawn = np.searchsorted(reached, rng.random(_TRIES) * reached[-1], side="right").clip(0, len(rows) - 1)
        closer = np.minimum(farness, far_from(drawn))
        best = int(closer.sum(axis=1).argmin())
        chosen.append(int(drawn[best]))
        farness = closer[best]
    return rows[chosen]

