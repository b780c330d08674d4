"""Which vectors are known already, by the hash of their text: a text is encoded once, in whatever study it stood."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from feedbacknlp.store.shelf import Shelf

__all__ = ["HASH", "KnownTexts", "hash_texts"]

HASH = np.dtype([("first", "<u8"), ("second", "<u8")])
"""128 bits of SHA-256: two texts of a billion share them with a probability of 1e-21."""

_SMALL = 50_000


def hash_texts(texts: Sequence[str]) -> NDArray[Any]:
    """Hashes of texts, array of shape (n,) of :data:`HASH`."""
    digests = b"".join(hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:16] for text in texts)
    return np.frombuffer(digests, dtype=HASH)


class KnownTexts:
    """Where the vector of each text lies on a shelf.

    Every result of the kind has two arrays: ``hashes`` of n texts and ``vectors`` of shape (n, dimensions). Hashes are
    held sorted, 24 bytes a text; new ones are merged in when they have become many, so that a text costs a bounded
    number of moves.

    Parameters
    ----------
    shelf : Shelf
    kind : str
    """

    def __init__(self, shelf: Shelf, kind: str) -> None:
        self._shelf, self._kind = shelf, kind
        self._names: list[str] = []
        self._runs: list[tuple[NDArray[Any], NDArray[np.int32], NDArray[np.int32]]] = []
        for name in shelf.names(kind):
            try:
                hashes = np.array(shelf.array(kind, name, "hashes"))
            except (OSError, ValueError, EOFError):  # half of it is gone: who needs it makes it anew
                continue
            self.add(name, hashes)
        self._merge()

    def add(self, name: str, hashes: NDArray[Any]) -> None:
        """Take in a result that was put on the shelf."""
        order = np.argsort(hashes["first"], kind="stable")
        place = np.full(len(hashes), len(self._names), dtype=np.int32)
        self._names.append(name)
        self._runs.append((hashes[order], place, order.astype(np.int32)))
        sizes = [len(run[0]) for run in self._runs]
        if sum(sizes[1:]) > max(_SMALL, sizes[0] // 4):
            self._merge()

    def find(self, hashes: NDArray[Any], dimensions: int) -> tuple[NDArray[np.bool_], NDArray[np.int16]]:
        """Vectors of the texts that are known.

        Parameters
        ----------
        hashes : array of shape (n,)
        dimensions : int

        Returns
        -------
        (bool array of shape (n,), int16 array of shape (n, dimensions))
            Which are known; rows of the others are zero.
        """
        result = np.full(len(hashes), -1, dtype=np.int32)
        row = np.zeros(len(hashes), dtype=np.int32)
        for keys, results, rows in self._runs:
            if len(keys):
                # found by the first half and proved by the whole; of two texts that share the first half one may be
                # missed, and is then encoded once more
                at = np.minimum(np.searchsorted(keys["first"], hashes["first"]), len(keys) - 1)
                same = keys[at] == hashes
                result[same], row[same] = results[at[same]], rows[at[same]]
        vectors = np.zeros((len(hashes), dimensions), dtype=np.int16)
        for place in np.unique(result[result >= 0]):
            wanted = result == place
            try:
                vectors[wanted] = self._shelf.array(self._kind, self._names[place], "vectors")[row[wanted]]
            except (OSError, ValueError, EOFError):
                result[wanted] = -1
        return result >= 0, vectors

    def _merge(self) -> None:
        if len(self._runs) > 1:
            keys, results, rows = (np.concatenate(parts) for parts in zip(*self._runs, strict=True))
            order = np.argsort(keys["first"], kind="stable")
            self._runs = [(keys[order], results[order], rows[order])]
