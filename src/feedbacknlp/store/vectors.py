"""Vectors that lie on a shelf and are fetched when they are asked for."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from feedbacknlp.contracts import FloatArray
from feedbacknlp.contracts.members import IdIndex
from feedbacknlp.contracts.vectors import GRID
from feedbacknlp.store.shelf import Shelf

__all__ = ["ShelvedVectors", "pack_vectors", "unpack_vectors"]


def pack_vectors(matrix: FloatArray) -> NDArray[np.int16]:
    """Vectors on the grid as whole numbers of 16 bits."""
    packed: NDArray[np.int16] = np.rint(matrix * np.float32(GRID)).astype(np.int16)
    return packed


def unpack_vectors(packed: NDArray[np.int16]) -> FloatArray:
    """The vectors that were packed, float32 array of the same shape."""
    matrix: FloatArray = packed.astype(np.float32) / np.float32(GRID)
    return matrix


class ShelvedVectors:
    """A VectorSource over the arrays ``vectors`` of results on a shelf.

    Parameters
    ----------
    shelf : Shelf
    kind : str
    names : sequence of str
        Of the results.
    ids : sequence of str
        Statement or comment ids.
    places : int32 array of shape (n,)
        Number of the result in ``names`` that holds each id's vector.
    rows : int32 array of shape (n,)
        Its row there; below 0 = none.
    dimensions : int
    """

    def __init__(
        self,
        shelf: Shelf,
        kind: str,
        names: Sequence[str],
        *,
        ids: Sequence[str] | pd.Series,
        places: NDArray[np.int32],
        rows: NDArray[np.int32],
        dimensions: int,
    ) -> None:
        self._shelf, self._kind, self._names = shelf, kind, tuple(names)
        self._index = IdIndex(ids)
        self._places, self._rows = places, rows
        self._dimensions = dimensions

    def take(self, ids: Sequence[str] | pd.Series) -> FloatArray:
        """Rows of these ids, zeros where one is unknown."""
        places, rows = self._locate(ids)
        matrix = np.zeros((len(rows), self._dimensions), dtype=np.float32)
        for place in np.unique(places[rows >= 0]):
            wanted = (rows >= 0) & (places == place)
            held = self._shelf.array(self._kind, self._names[place], "vectors")
            matrix[wanted] = unpack_vectors(np.asarray(held[rows[wanted]], dtype=np.int16))
        return matrix

    def knows(self, ids: Sequence[str] | pd.Series) -> NDArray[np.bool_]:
        """Whether each id has a vector."""
        known: NDArray[np.bool_] = self._locate(ids)[1] >= 0
        return known

    def _locate(self, ids: Sequence[str] | pd.Series) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """Result and row of each id; a row below 0 where there is none."""
        at = self._index.find(ids)
        places, rows = np.full(len(at), -1, dtype=np.int32), np.full(len(at), -1, dtype=np.int32)
        known = at >= 0
        places[known], rows[known] = self._places[at[known]], self._rows[at[known]]
        return places, rows
