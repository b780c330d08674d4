"""The feeling of each statement."""

from __future__ import annotations

import numpy as np
import pandas as pd

from feedbacknlp.contracts import FloatArray, Heads, VectorSource
from feedbacknlp.understand.encode import READ_QUALITIES

__all__ = ["read_sentiments", "softmax"]

_LABELS = np.array(["negative", "neutral", "positive"])


def softmax(logits: FloatArray) -> FloatArray:
    """Shares along the last axis, summing to 1."""
    shifted: FloatArray = np.exp(logits - logits.max(axis=-1, keepdims=True))
    shares: FloatArray = shifted / shifted.sum(axis=-1, keepdims=True)
    return shares


def read_sentiments(statements: pd.DataFrame, *, vectors: VectorSource, heads: Heads) -> pd.DataFrame:
    """Sentiments of the statements that are read (quality ok or bare).

    Parameters
    ----------
    statements : Statements
    vectors : VectorSource
    heads : Heads

    Returns
    -------
    Sentiments
        ``polarity`` = probability of positive minus probability of negative.
    """
    read = statements[statements["quality"].isin(READ_QUALITIES)]
    shares = np.zeros((0, 3), dtype=np.float32)
    if len(read):
        shares = softmax(heads.polarity.logits(vectors.take(read["statement_id"])))
    best = shares.argmax(axis=1)
    return pd.DataFrame(
        {
            "statement_id": read["statement_id"].to_numpy(),
            "polarity": np.round((shares[:, 2] - shares[:, 0]).astype(float), 4),
            "label": _LABELS[best],
            "confidence": np.round(shares[np.arange(len(best)), best].astype(float), 4),
        }
    ).astype({"statement_id": "str", "label": "str"})
