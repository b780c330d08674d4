"""The feeling of each statement."""

from __future__ import annotations

import numpy as np
import pandas as pd

from feedbacknlp.contracts import Heads, VectorSource
from feedbacknlp.understand.encode import READ_QUALITIES
from feedbacknlp.understand.shares import pool_shares, softmax

__all__ = ["read_sentiments"]

_COMMENT = 0.3
"""How much the comment counts in the feeling of its statement. Over 1,372 clauses of the development part .15, .25,
.35 and .5 read .824, .831, .838 and .833 right where the statement alone gives .819, and clauses of mixed comments
.826, .823, .819 and .787 (.838 alone)."""

_LABELS = np.array(["negative", "neutral", "positive"])


def read_sentiments(
    statements: pd.DataFrame, *, vectors: VectorSource, heads: Heads, contexts: VectorSource | None = None
) -> pd.DataFrame:
    """Sentiments of the statements that are read (quality ok or bare).

    Parameters
    ----------
    statements : Statements
    vectors : VectorSource
    heads : Heads
    contexts : VectorSource, optional
        Vectors of comments that were also read as a whole, by comment id: a statement cut out of its comment often does
        not show what is felt.

    Returns
    -------
    Sentiments
        ``polarity`` = probability of positive minus probability of negative.
    """
    read = statements[statements["quality"].isin(READ_QUALITIES)]
    shares = np.zeros((0, 3), dtype=np.float32)
    if len(read):
        shares = softmax(heads.polarity.logits(vectors.take(read["statement_id"])))
        if contexts is not None:
            told = contexts.knows(read["comment_id"])
            around = softmax(heads.polarity.logits(contexts.take(read["comment_id"][told])))
            shares[told] = pool_shares(shares[told], around, weight=_COMMENT)
    best = shares.argmax(axis=1)
    return pd.DataFrame(
        {
            "statement_id": read["statement_id"].to_numpy(),
            "polarity": np.round((shares[:, 2] - shares[:, 0]).astype(float), 4),
            "label": _LABELS[best],
            "confidence": np.round(shares[np.arange(len(best)), best].astype(float), 4),
        }
    ).astype({"statement_id": "str", "label": "str"})
