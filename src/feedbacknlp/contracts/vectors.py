"""Vectors of statements and who hands them out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from feedbacknlp.contracts.members import IdIndex

__all__ = ["GRID", "FloatArray", "Looks", "VectorChain", "VectorSource", "Vectors", "count_steps", "round_vectors"]

FloatArray = NDArray[np.float32]

GRID = 2.0**15
"""Steps of a vector's coordinates between 0 and 1. Sixteen bits hold a coordinate, so a stored vector is the one that
was read, and products with weights on a grid of their own add up without rounding, in any order."""


Looks = dict[bytes, tuple[float, float, float, int, int]]
"""What a second look at a text toward a theme gave: by a hash of both, the shares of negative, neutral and positive and
the evidence's first character and end. Handed to who looks, who adds what it reads anew."""


def round_vectors(matrix: FloatArray) -> FloatArray:
    """Vectors on the grid: coordinates are whole multiples of ``1 / GRID`` below 1; float32 array of the same shape."""
    steps = count_steps(matrix)
    steps /= np.float32(GRID)
    return steps


def count_steps(matrix: FloatArray) -> FloatArray:
    """Vectors in whole steps of the grid, from -GRID to GRID - 1; float32 array of the same shape."""
    steps: FloatArray = (matrix * np.float32(GRID)).astype(np.float32, copy=False)
    np.rint(steps, out=steps)
    np.clip(steps, -GRID, GRID - 1, out=steps)
    return steps


class VectorSource(Protocol):
    """Knows the vectors of statements or comments by their ids."""

    def take(self, ids: Sequence[str] | pd.Series) -> FloatArray:
        """Float32 array of shape (len(ids), dimensions); rows of zeros where an id is unknown."""

    def knows(self, ids: Sequence[str] | pd.Series) -> NDArray[np.bool_]:
        """Bool array of shape (len(ids),)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vectors:
    """A VectorSource that holds its vectors.

    Parameters
    ----------
    ids : tuple of str
        Statement or comment ids, one a row.
    matrix : float32 array of shape (n, dimensions)
        Rows of length 1 (before language centring).
    """

    ids: tuple[str, ...]
    matrix: FloatArray
    _index: IdIndex = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_index", IdIndex(self.ids))

    def take(self, ids: Sequence[str] | pd.Series) -> FloatArray:
        """Rows of these ids, zeros where one is unknown."""
        places = self._index.find(ids)
        if not len(self.matrix):
            return np.zeros((len(places), self.matrix.shape[1]), dtype=np.float32)
        taken: FloatArray = self.matrix[places]
        if (places < 0).any():
            taken[places < 0] = 0
        return taken

    def knows(self, ids: Sequence[str] | pd.Series) -> NDArray[np.bool_]:
        """Whether each id has a row."""
        known: NDArray[np.bool_] = self._index.find(ids) >= 0
        return known


@dataclass(frozen=True, slots=True)
class VectorChain:
    """A VectorSource over several, whose ids differ.

    Parameters
    ----------
    sources : tuple of VectorSource
        One at least.
    """

    sources: tuple[VectorSource, ...]

    def take(self, ids: Sequence[str] | pd.Series) -> FloatArray:
        """Rows of these ids, from the source that knows each."""
        taken = self.sources[0].take(ids)
        for source in self.sources[1:]:
            known = source.knows(ids)
            if known.any():
                taken[known] = source.take(pd.Series(ids, dtype="str")[known])
        return taken

    def knows(self, ids: Sequence[str] | pd.Series) -> NDArray[np.bool_]:
        """Whether any source knows each id."""
        known = self.sources[0].knows(ids)
        for source in self.sources[1:]:
            known = known | source.knows(ids)
        return known
