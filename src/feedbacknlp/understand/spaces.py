"""In which part of the vectors a study's themes show: what was taught about feedback, what a text means apart from
it, or both. A shop's themes lie in the first, titles about programming in the second."""

from __future__ import annotations

from itertools import product

import numpy as np

from feedbacknlp.contracts import FloatArray

__all__ = ["choose_space", "stretch_rows"]

MOST_LOOKED_AT = 1_500
SIZES = (8, 16, 32)
ROWS_A_GROUP = 8
REPEATS = 2
SHARE = 0.7
"""Share of the rows in each of the two halves that are compared."""


def choose_space(matrix: FloatArray, *, taught: int, seed: int) -> FloatArray:
    """Weights of the dimensions under which groupings of the rows repeat best.

    Each choice is grouped by k-means on two random parts of the rows, over a ladder of numbers of groups; the two
    groupings, extended to all rows, are compared by the adjusted Rand index (stability as in Ben-Hur, Elisseeff &
    Guyon 2002). The best mean wins; on a tie both parts count.

    Parameters
    ----------
    matrix : float32 array of shape (n, dimensions)
        Centred vectors in a fixed order.
    taught : int
        ``Heads.taught``.
    seed : int

    Returns
    -------
    float32 array of shape (dimensions,)
        Zeros and ones. All ones where there is one kind of dimensions, or too few rows to tell.
    """
    size = matrix.shape[1]
    both = np.ones(size, dtype=np.float32)
    rows = matrix[:: max(1, -(-len(matrix) // MOST_LOOKED_AT))]
    ladder = [count for count in SIZES if count * ROWS_A_GROUP <= len(rows)]
    if taught >= size or not ladder:
        return both
    first = (np.arange(size) < taught).astype(np.float32)
    choices = [both, first, 1 - first]
    stable = [round(_stability(stretch_rows(rows, weights), ladder, seed), 3) for weights in choices]
    return choices[int(np.argmax(stable))]


def stretch_rows(matrix: FloatArray, weights: FloatArray) -> FloatArray:
    """Rows in the dimensions that count, brought back to length 1: shape (n, dimensions of weight one)."""
    kept = matrix[:, weights > 0]
    unit: FloatArray = (kept / np.maximum(np.linalg.norm(kept, axis=1, keepdims=True), 1e-9)).astype(np.float32)
    return unit


def _stability(rows: FloatArray, ladder: list[int], seed: int) -> float:
    """Mean agreement of groupings that two parts of the rows give."""
    from sklearn.metrics import adjusted_rand_score

    rng = np.random.default_rng(seed)
    agreements = []
    for count, _ in product(ladder, range(REPEATS)):
        one, other = (_group(rows, count, rng) for _ in range(2))
        agreements.append(adjusted_rand_score(one, other))
    return float(np.mean(agreements))


def _group(rows: FloatArray, count: int, rng: np.random.Generator) -> np.ndarray:
    """Group of every row, by centres that a random part of them gives."""
    from sklearn.cluster import KMeans

    chosen = np.sort(rng.choice(len(rows), int(SHARE * len(rows)), replace=False))
    model = KMeans(n_clusters=count, n_init=2, random_state=int(rng.integers(2**31))).fit(rows[chosen])
    return np.asarray(model.predict(rows))
