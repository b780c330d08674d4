"""The shipped folder inside the sentence-transformers library: its ``modules.json`` names this class.

``SentenceTransformer("models/encoder")`` opens the folder up to version 5 of the library; from version 6 on it opens
no class of another package without the word: ``SentenceTransformer("models/encoder", trust_remote_code=True)``. No
code comes out of the folder.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from sentence_transformers.models import InputModule

from feedbacknlp.backends.catalogue import read_card
from feedbacknlp.backends.onnx_encoder import OnnxEncoder, open_onnx_encoder

__all__ = ["SentenceModule"]


class SentenceModule(InputModule):  # type: ignore[misc]  # the library ships no types
    """Texts in, vectors of length 1 out, through the same ONNX file as the product.

    Parameters
    ----------
    encoder : OnnxEncoder
    """

    save_in_root = True

    def __init__(self, encoder: OnnxEncoder) -> None:
        super().__init__()
        self._encoder = encoder

    @classmethod
    def load(cls, model_name_or_path: str, subfolder: str = "", **_: Any) -> SentenceModule:
        """Open the folder; the sums of its card are checked as ever."""
        return cls(open_onnx_encoder(read_card(Path(model_name_or_path) / subfolder), batch_tokens=512))

    def preprocess(self, inputs: Sequence[str], prompt: str | None = None, **_: Any) -> dict[str, Any]:
        """The texts as they are: tokens are cut behind the encoder's own door, length by length."""
        return {"texts": [(prompt or "") + text for text in inputs]}

    def forward(self, features: dict[str, Any], **_: Any) -> dict[str, Any]:
        """Adds ``sentence_embedding``, float32 of shape (texts, dimensions)."""
        features["sentence_embedding"] = torch.from_numpy(self._encoder.encode(features["texts"]))
        return features

    def get_embedding_dimension(self) -> int:
        """Length of a vector."""
        return self._encoder.dimensions

    get_sentence_embedding_dimension = get_embedding_dimension

    @property
    def max_seq_length(self) -> int:
        """Tokens of a text that are read."""
        from feedbacknlp.backends.batches import LONGEST

        return LONGEST

    def save(self, output_path: str, *_: Any, **__: Any) -> None:
        """Not offered: the folder that ships is the saved form.

        Raises
        ------
        NotImplementedError
        """
        raise NotImplementedError(f"copy the folder that ships instead of saving to {output_path}")
