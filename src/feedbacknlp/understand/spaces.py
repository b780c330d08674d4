"""In which part of the vectors a study's themes show: what was taught about feedback, or what a text means apart from
it. A shop's themes lie mostly in the first, titles about programming in the second."""

from __future__ import annotations

import numpy as np

from feedbacknlp.contracts import INTENTS, FloatArray, Heads

__all__ = ["choose_space", "stretch_rows"]

OF_FEEDBACK = tuple(INTENTS.index(intent) for intent in ("complaint", "praise", "request"))
"""What people who give feedback do."""

MOSTLY = 0.5
"""Share of the texts that are feedback from which all are taken for it. Of feedback of every field at hand .71 to 1
are, of short technical descriptions .28."""

ASIDE = 0.5
"""Weight of what a text means apart from feedback, where it is feedback: a fifth to two fifths of what counts then.
In shops, hotels, buses and apps the themes are found as well as without it, in fields that nothing was taught of better
(benchmarks/README.md)."""


def choose_space(matrix: FloatArray, heads: Heads) -> FloatArray:
    """Weights of the dimensions under which themes are looked for.

    The weights follow from what the texts do (complain, praise, wish) and not from how well a grouping of them repeats:
    brands, products and the names of those who are spoken to repeat better than any theme.

    Parameters
    ----------
    matrix : float32 array of shape (n, dimensions)
        Rows of length 1, as the encoder gave them.
    heads : Heads

    Returns
    -------
    float32 array of shape (dimensions,)
        All ones where there is one kind of dimensions or no row.
    """
    size = matrix.shape[1]
    if heads.taught >= size or not len(matrix):
        return np.ones(size, dtype=np.float32)
    taught = np.arange(size) < heads.taught
    # a probability of one half is a logit of zero
    feedback = (heads.intents.logits(matrix)[:, OF_FEEDBACK] >= 0).any(axis=1).mean()
    weights = np.where(taught, 1.0, ASIDE) if feedback >= MOSTLY else np.where(taught, 0.0, 1.0)
    return weights.astype(np.float32)


def stretch_rows(matrix: FloatArray, weights: FloatArray) -> FloatArray:
    """Rows in the dimensions that count, times their weights, brought back to length 1: shape (n, dimensions of a
    weight above zero)."""
    counts = weights > 0
    kept = matrix[:, counts] * weights[counts]
    unit: FloatArray = (kept / np.maximum(np.linalg.norm(kept, axis=1, keepdims=True), 1e-9)).astype(np.float32)
    return unit
