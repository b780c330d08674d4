"""Vectors on a shelf are those that were put there, by id."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from feedbacknlp.contracts import VectorChain, Vectors, round_vectors
from feedbacknlp.store import DiskShelf, Entry, ShelvedVectors, pack_vectors, unpack_vectors


def test_packed_vectors_come_back_to_the_last_bit() -> None:
    rng = np.random.default_rng(3)
    matrix = round_vectors(np.concatenate([rng.uniform(-1, 1, (200, 7)), [[1.0, -1.0, 0, 1e-9, -1e-9, 0.5, 2**-16]]]))
    packed = pack_vectors(matrix)
    assert packed.dtype == np.int16
    np.testing.assert_array_equal(unpack_vectors(packed), matrix)


def test_shelved_vectors_answer_as_held_ones_do(tmp_path: Path) -> None:
    matrix = round_vectors(np.random.default_rng(4).uniform(-1, 1, (5, 3)).astype(np.float32))
    shelf = DiskShelf(tmp_path)
    shelf.save("read", "one", Entry(arrays={"vectors": pack_vectors(matrix[:2])}))
    shelf.save("read", "two", Entry(arrays={"vectors": pack_vectors(matrix[2:])}))
    ids = ("a", "b", "c", "d", "a2", "mute")
    shelved = ShelvedVectors(
        shelf,
        "read",
        ["one", "two"],
        ids=ids,
        places=np.array([0, 0, 1, 1, 0, 1], dtype=np.int32),
        rows=np.array([0, 1, 0, 2, 0, -1], dtype=np.int32),
        dimensions=3,
    )
    held = Vectors(ids=ids[:5], matrix=matrix[[0, 1, 2, 4, 0]])
    asked = ["d", "nobody", "a2", "mute", "a", "c", "d"]
    np.testing.assert_array_equal(shelved.take(asked), held.take(asked))
    assert shelved.knows(asked).tolist() == held.knows(asked).tolist() == [True, False, True, False, True, True, True]
    assert shelved.take([]).shape == held.take([]).shape == (0, 3)
    empty = ShelvedVectors(
        shelf, "read", [], ids=(), places=np.zeros(0, np.int32), rows=np.zeros(0, np.int32), dimensions=3
    )
    assert not empty.take(asked).any()
    assert not empty.knows(asked).any()
    other = Vectors(ids=("z",), matrix=np.ones((1, 3), dtype=np.float32))
    chain = VectorChain((shelved, other))
    np.testing.assert_array_equal(chain.take(["z", "a", "y"]), [[1, 1, 1], matrix[0], [0, 0, 0]])
    assert chain.knows(["z", "a", "y"]).tolist() == [True, True, False]
