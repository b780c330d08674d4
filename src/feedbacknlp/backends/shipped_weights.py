"""The numbers inside a shipped encoder, by their names in a BERT model."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from feedbacknlp.contracts import FloatArray
from feedbacknlp.errors import ModelError

__all__ = ["read_shipped_weights"]

_PACKED = ("query", "key", "value")


def read_shipped_weights(model: Path) -> tuple[dict[str, FloatArray], int]:
    """Weights of a ``model.onnx`` that ships, brought back from 4 and 8 bits to float32.

    Parameters
    ----------
    model : Path

    Returns
    -------
    (mapping of name to float32 array, int)
        Names as in a BERT model of the transformers library; position and token type, which are one table in the file,
        stand in the first with zeros in the second. The general head's names begin with "general."; those of what
        single pieces tell with "pieces." (index: row of the table for each piece; table: readings; middle: where they
        are 0; map: the shift of the vector). And the number of layers.

    Raises
    ------
    ModelError
        The package onnx, which reads the file, is not installed (FB707).
    """
    try:
        import onnx
    except ImportError as missing:
        raise ModelError(
            "The package onnx is needed to bring the shipped encoder to another device",
            code="FB707",
            where=str(model),
            expected="onnx 1.17 or newer",
            remedy="pip install 'feedbacknlp[gpu]'",
        ) from missing
    stored = {item.name: onnx.numpy_helper.to_array(item) for item in onnx.load(model).graph.initializer}
    weights: dict[str, FloatArray] = {}
    for name, value in stored.items():
        stem, _, kind = name.rpartition(".")
        if kind == "q" and stem != "words":
            weights[f"{stem}.weight"] = (value * stored[f"{stem}.scale"]).T.astype(np.float32)
        elif kind in ("bias", "weight"):
            weights[name] = value
    for name in [name for name in weights if ".self.query." in name]:
        for part, value in zip(_PACKED, np.split(weights[name], len(_PACKED)), strict=True):
            weights[name.replace("query", part)] = value
    if "pieces.table" in stored:
        weights["pieces.table"] = (stored["pieces.table"] * stored["pieces.scale"]).astype(np.float32)
        weights |= {name: stored[name] for name in ("pieces.index", "pieces.middle")}
    scales = stored["words.scale"]
    words = stored["words.q"].astype(np.float32).reshape(*scales.shape, -1) * scales[:, :, None]
    hidden = words.shape[1] * words.shape[2]
    weights["embeddings.word_embeddings.weight"] = words.reshape(len(words), hidden)
    weights["embeddings.position_embeddings.weight"] = stored["positions"]
    weights["embeddings.token_type_embeddings.weight"] = np.zeros((1, hidden), dtype=np.float32)
    return weights, len({name.split(".")[2] for name in weights if name.startswith("encoder.layer.")})
