"""In which part of the vectors a study's themes show: what was taught about feedback, or what a text means apart from
it, and in neither how somebody feels or what somebody does. A shop's themes lie mostly in the first, titles about
programming in the second."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import fsum, sqrt

import numpy as np
from numpy.typing import NDArray

from feedbacknlp.contracts import INTENTS, FloatArray, Heads
from feedbacknlp.understand.discovery_grid import GRID

__all__ = ["Space", "choose_space", "stretch_means", "stretch_rows"]

OF_FEEDBACK = tuple(INTENTS.index(intent) for intent in ("complaint", "praise", "request"))
"""What people who give feedback do."""

MOSTLY = 0.5
"""Share of the texts that are feedback from which all are taken for it. Of feedback of every field at hand .71 to 1
are, of short technical descriptions .28."""

ASIDE = 0.5
"""Weight of what a text means apart from feedback, where it is feedback: a fifth to two fifths of what counts then.
In shops, hotels, buses and apps the themes are found as well as without it, in fields that nothing was taught of better
(benchmarks/README.md)."""

_SAME_DIRECTION = 1e-6
"""Length, of one, from which what is left of a direction beside the earlier ones is one of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Space:
    """The part of the vectors in which themes are looked for.

    Parameters
    ----------
    weights : float32 array of shape (dimensions,)
        Of each dimension; themes show in those above zero.
    aside : float32 array of shape (directions, dimensions that count)
        Directions that tell no themes, at right angles to each other, as whole numbers of the grid.
    """

    weights: FloatArray = field(default_factory=lambda: np.ones(0, dtype=np.float32))
    aside: FloatArray = field(default_factory=lambda: np.zeros((0, 0), dtype=np.float32))


def choose_space(matrix: FloatArray, heads: Heads) -> Space:
    """Where themes are looked for in these vectors.

    The weights follow from what the texts do (complain, praise, wish) and not from how well a grouping of them repeats:
    brands, products and the names of those who are spoken to repeat better than any theme. What the heads read
    polarity and intents from is set aside: a theme tells what is spoken of, and how somebody feels about it is told
    beside it.

    Parameters
    ----------
    matrix : float32 array of shape (n, dimensions)
        Rows of length 1, as the encoder gave them.
    heads : Heads

    Returns
    -------
    Space
        All weights are one where there is one kind of dimensions or no row.
    """
    size = matrix.shape[1]
    weights = np.ones(size, dtype=np.float32)
    if heads.taught < size and len(matrix):
        taught = np.arange(size) < heads.taught
        # a probability of one half is a logit of zero
        feedback = (heads.intents.logits(matrix)[:, OF_FEEDBACK] >= 0).any(axis=1).mean()
        told = np.where(taught, 1.0, ASIDE) if feedback >= MOSTLY else np.where(taught, 0.0, 1.0)
        weights = told.astype(np.float32)
    counts = weights > 0
    # a logit is the product of the head's weight and the row before it is stretched
    directions = np.concatenate([head.weight for head in (heads.polarity, heads.intents)])[:, counts] / weights[counts]
    return Space(weights=weights, aside=_right_angles(directions))


def stretch_rows(matrix: FloatArray, space: Space) -> FloatArray:
    """Rows in the dimensions that count, times their weights, without the directions that are set aside, brought back
    to length 1: float32 array of shape (n, dimensions of a weight above zero)."""
    kept = _without(matrix, space)
    length = np.sqrt(np.einsum("nd,nd->n", kept, kept, optimize=False))[:, None]
    unit: FloatArray = (kept / np.where(length == 0, 1, length)).astype(np.float32)
    return unit


def stretch_means(means: Mapping[str, FloatArray], matrix: FloatArray, space: Space) -> dict[str, FloatArray]:
    """Means of languages in the same dimensions, longer by as much as the rows are on average.

    Parameters
    ----------
    means : mapping of language code to float32 array of shape (dimensions,)
    matrix : float32 array of shape (n, dimensions)
        The study's rows of length 1, before they are stretched.
    space : Space
    """
    kept = _without(matrix, space)
    length = float(np.sqrt(np.einsum("nd,nd->", kept, kept, optimize=False) / max(1, len(kept))))
    factor = 1 / length if length else 1.0
    return {code: (_without(mean[None], space)[0] * factor).astype(np.float32) for code, mean in means.items()}


def _without(matrix: FloatArray, space: Space) -> np.ndarray:
    """Weighted rows less what lies in the directions aside, as whole numbers of the grid, so that all sums are exact:
    float64 array of shape (n, dimensions that count)."""
    counts = space.weights > 0
    rows: np.ndarray = np.rint(matrix[:, counts].astype(np.float64) * space.weights[counts] * GRID)
    if not len(space.aside):
        return rows
    aside = space.aside.astype(np.float64)
    left: np.ndarray = np.rint(rows - (rows @ aside.T) @ aside / GRID**2)
    return left


def _right_angles(directions: NDArray[np.floating]) -> FloatArray:
    """Directions at right angles to each other that span these, on the grid (Gram and Schmidt).

    Every sum is rounded once (:func:`math.fsum`), so that they are the same on any machine.
    """
    found: list[np.ndarray] = []
    for direction in directions.astype(np.float64):
        length = sqrt(fsum(direction**2))
        if not length:
            continue
        left = direction / length
        for _ in range(2):  # once more for what rounding left over
            for other in found:
                left = left - fsum(left * other) * other
        length = sqrt(fsum(left**2))
        if length > _SAME_DIRECTION:
            found.append(left / length)
    size = directions.shape[1]
    basis: FloatArray = np.rint(np.array(found).reshape(-1, size) * GRID).astype(np.float32)
    return basis
