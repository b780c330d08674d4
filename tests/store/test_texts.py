"""Known texts: found whatever result they lie in and however many there are; never taken for another."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedbacknlp.store import DiskShelf, Entry, KnownTexts, MemoryShelf, Shelf, hash_texts
from feedbacknlp.store import texts as module


def put(shelf: Shelf, name: str, texts: list[str]) -> None:
    vectors = np.array([[len(text), sum(map(ord, text)) % 30_000] for text in texts], dtype=np.int16).reshape(-1, 2)
    shelf.save("read", name, Entry(arrays={"hashes": hash_texts(texts), "vectors": vectors}))


@given(st.lists(st.lists(st.text(max_size=6), unique=True, max_size=12), max_size=9), st.integers(0, 40))
def test_what_is_known_is_found(parts: list[list[str]], small: int) -> None:
    shelf = MemoryShelf()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_SMALL", small)
        before = parts[: len(parts) // 2]
        for place, texts in enumerate(before):
            put(shelf, f"n{place:02d}", texts)
        known = KnownTexts(shelf, "read")
        for place, texts in enumerate(parts[len(before) :], start=len(before)):
            put(shelf, f"n{place:02d}", texts)
            known.add(f"n{place:02d}", hash_texts(texts))
        asked = sorted({text for texts in parts for text in texts} | {"never said", ""})
        found, vectors = known.find(hash_texts(asked), 2)
    said = {text for texts in parts for text in texts}
    assert found.tolist() == [text in said for text in asked]
    for text, there, vector in zip(asked, found, vectors.tolist(), strict=True):
        assert vector == ([len(text), sum(map(ord, text)) % 30_000] if there else [0, 0])


def test_a_result_that_is_gone_is_not_known(tmp_path: Path) -> None:
    shelf = DiskShelf(tmp_path)
    put(shelf, "a", ["late parcel"])
    put(shelf, "b", ["kind people"])
    (tmp_path / "read" / "a" / "vectors.npy").unlink()
    (tmp_path / "read" / "b" / "hashes.npy").write_bytes(b"half")
    found, _ = KnownTexts(shelf, "read").find(hash_texts(["late parcel", "kind people"]), 2)
    assert not found.any()


def test_no_text_is_stored(tmp_path: Path) -> None:
    put(DiskShelf(tmp_path), "a", ["Ola Nordmann called"])
    assert all(b"Nordmann" not in path.read_bytes() for path in tmp_path.rglob("*.npy"))
