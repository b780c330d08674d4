"""The vector store: what was stored comes back, by text; a broken file is as good as none; no text is stored."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from feedbacknlp.contracts import Vectors
from feedbacknlp.store import load_vectors, save_vectors


def _vectors(texts: list[str]) -> Vectors:
    return Vectors(ids=tuple(texts), matrix=np.arange(len(texts) * 3, dtype=np.float32).reshape(-1, 3))


def test_round_trip_by_text(tmp_path: Path) -> None:
    save_vectors(tmp_path, fingerprint="e1", vectors=_vectors(["late parcel", "快递很慢", "😀"]))
    found = load_vectors(tmp_path, fingerprint="e1", texts=["😀", "unknown", "late parcel", "😀"])
    assert found.ids == ("😀", "late parcel")
    np.testing.assert_array_equal(found.matrix, [[6, 7, 8], [0, 1, 2]])


def test_another_encoder_has_its_own_vectors(tmp_path: Path) -> None:
    save_vectors(tmp_path, fingerprint="e1", vectors=_vectors(["a"]))
    assert load_vectors(tmp_path, fingerprint="e2", texts=["a"]).ids == ()


def test_a_broken_file_is_as_good_as_none(tmp_path: Path) -> None:
    save_vectors(tmp_path, fingerprint="e1", vectors=_vectors(["a"]))
    path = next(tmp_path.glob("*.npz"))
    path.write_bytes(path.read_bytes()[:40])
    assert load_vectors(tmp_path, fingerprint="e1", texts=["a"]).ids == ()


def test_no_text_is_stored(tmp_path: Path) -> None:
    save_vectors(tmp_path, fingerprint="e1", vectors=_vectors(["Ola Nordmann called"]))
    assert b"Nordmann" not in next(tmp_path.glob("*.npz")).read_bytes()


def test_same_vectors_same_bytes(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    save_vectors(one, fingerprint="e", vectors=_vectors(["a", "b"]))
    flipped = Vectors(ids=("b", "a"), matrix=_vectors(["a", "b"]).matrix[::-1])
    save_vectors(two, fingerprint="e", vectors=flipped)
    assert next(one.iterdir()).read_bytes() == next(two.iterdir()).read_bytes()
