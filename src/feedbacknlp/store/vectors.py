"""Vectors of statements that were read before, by the hash of their text: no customer's word is stored."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from pathlib import Path
from zipfile import BadZipFile

import numpy as np

from feedbacknlp.contracts import Vectors

__all__ = ["load_vectors", "save_vectors"]


def load_vectors(folder: Path, *, fingerprint: str, texts: Sequence[str]) -> Vectors:
    """The vectors among the stored ones that belong to these texts.

    Parameters
    ----------
    folder : Path
        The store's folder; it need not exist.
    fingerprint : str
        Of the encoder: vectors of another one are never mixed in.
    texts : sequence of str

    Returns
    -------
    Vectors
        Ids are texts. Empty where nothing is stored or the file can not be read (it is then written anew).
    """
    path = _path(folder, fingerprint)
    try:
        with path.open("rb") as handle, np.load(handle, allow_pickle=False) as stored:
            keys, matrix = stored["keys"], stored["matrix"]
    except (OSError, ValueError, KeyError, EOFError, BadZipFile):
        return Vectors(ids=(), matrix=np.zeros((0, 0), dtype=np.float32))
    places = {key: at for at, key in enumerate(keys.tolist())}
    found = [(text, places[key]) for text in dict.fromkeys(texts) if (key := _key(text)) in places]
    return Vectors(ids=tuple(text for text, _ in found), matrix=matrix[[at for _, at in found]])


def save_vectors(folder: Path, *, fingerprint: str, vectors: Vectors) -> None:
    """Store vectors whose ids are texts, in place of what was stored for this encoder; the file is whole or the old
    one."""
    path = _path(folder, fingerprint)
    path.parent.mkdir(parents=True, exist_ok=True)
    order = sorted(range(len(vectors.ids)), key=lambda at: _key(vectors.ids[at]))
    temporary = path.with_suffix(f".{os.getpid()}.tmp")
    with temporary.open("wb") as handle:
        np.savez(
            handle, keys=np.array([_key(vectors.ids[at]) for at in order], dtype="U32"), matrix=vectors.matrix[order]
        )
    temporary.replace(path)


def _path(folder: Path, fingerprint: str) -> Path:
    return folder / f"vectors-{fingerprint}.npz"


def _key(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
