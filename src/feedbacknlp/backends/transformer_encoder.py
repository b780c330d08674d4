"""Any sentence-transformers folder or hub name, for users with an encoder of their own."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from feedbacknlp.contracts import FloatArray
from feedbacknlp.errors import ModelError

__all__ = ["TransformerEncoder", "open_transformer_encoder"]


class TransformerEncoder:
    """An opened sentence-transformers model (role :class:`feedbacknlp.contracts.Encoder`).

    Texts are encoded one length at a time, so that padding never changes a vector; its default prompt, if it has one,
    is added by the library.
    """

    def __init__(self, model: Any, *, fingerprint: str) -> None:
        self._model, self._fingerprint = model, fingerprint
        size = (
            model.get_embedding_dimension()
            if hasattr(model, "get_embedding_dimension")
            else model.get_sentence_embedding_dimension()
        )
        self._dimensions = int(size)

    @property
    def fingerprint(self) -> str:
        """Of the folder's files."""
        return self._fingerprint

    @property
    def dimensions(self) -> int:
        """Length of a vector."""
        return self._dimensions

    def encode(self, texts: Sequence[str]) -> FloatArray:
        """Vectors of the texts, float32 of shape (len(texts), dimensions), rows of length 1."""
        if not texts:
            return np.zeros((0, self._dimensions), dtype=np.float32)
        vectors = self._model.encode(
            list(texts), batch_size=32, normalize_embeddings=True, convert_to_numpy=True, show_progress_bar=False
        )
        return np.asarray(vectors, dtype=np.float32)


def open_transformer_encoder(name: str, *, device: str = "cpu") -> TransformerEncoder:
    """Open a folder, or a hub name that was downloaded before, on a device of torch; no connection is opened. Raises
    ModelError where that is not possible (FB705)."""
    from sentence_transformers import SentenceTransformer

    try:
        folder = _find_folder(name)
        model = SentenceTransformer(str(folder), device=device, local_files_only=True)
    except Exception as failure:  # the library passes on whatever its hub client, torch or the file system raise
        raise ModelError(
            "The encoder can not be opened",
            code="FB705",
            where=name,
            expected="default, fast, auto, a sentence-transformers folder, or a hub name that was downloaded before",
            remedy="leave out --encoder to use the one that ships; download another first, nothing is fetched here",
        ) from failure
    return TransformerEncoder(model, fingerprint=_hash_folder(folder))


def _find_folder(name: str) -> Path:
    """The folder itself, or where the hub's client keeps a model that was downloaded; as in sentence-transformers, a
    name without an owner is one of theirs."""
    from huggingface_hub import snapshot_download

    if Path(name).is_dir():
        return Path(name)
    return Path(snapshot_download(name if "/" in name else f"sentence-transformers/{name}", local_files_only=True))


def _hash_folder(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        digest.update(path.relative_to(folder).as_posix().encode())
        with path.open("rb") as handle:
            digest.update(hashlib.file_digest(handle, "sha256").digest())
    return digest.hexdigest()[:16]
