"""What each statement wants: complaint, praise, request, question, churn risk, effort."""

from __future__ import annotations

import numpy as np
import pandas as pd

from feedbacknlp.contracts import INTENTS, Heads, VectorSource
from feedbacknlp.understand.encode import READ_QUALITIES

__all__ = ["read_intents"]


def read_intents(statements: pd.DataFrame, *, vectors: VectorSource, heads: Heads, threshold: float) -> pd.DataFrame:
    """Intents of the statements that are read; a row for each intent whose probability reaches the threshold.

    Parameters
    ----------
    statements : Statements
    vectors : VectorSource
    heads : Heads
    threshold : float
        0 ... 1.

    Returns
    -------
    Intents
    """
    read = statements[statements["quality"].isin(READ_QUALITIES)]
    shares = np.zeros((0, len(INTENTS)))
    if len(read):
        shares = 1 / (1 + np.exp(-heads.intents.logits(vectors.take(read["statement_id"]))))
    at, which = np.nonzero(shares >= threshold)
    return pd.DataFrame(
        {
            "statement_id": read["statement_id"].to_numpy()[at],
            "intent": np.array(INTENTS)[which],
            "probability": np.round(shares[at, which].astype(float), 4),
        }
    ).astype({"statement_id": "str", "intent": "str", "probability": "float64"})
