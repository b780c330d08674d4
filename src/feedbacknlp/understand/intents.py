"""What each statement wants: complaint, praise, request, question, churn risk, effort."""

from __future__ import annotations

import numpy as np
import pandas as pd

from feedbacknlp.contracts import INTENTS, Heads, VectorSource
from feedbacknlp.understand.addressed import asks_company
from feedbacknlp.understand.encode import READ_QUALITIES

__all__ = ["read_intents"]


def read_intents(statements: pd.DataFrame, *, vectors: VectorSource, heads: Heads, threshold: float) -> pd.DataFrame:
    """Intents of the statements that are read; a row for each intent whose probability reaches the threshold. A wish
    that is not said to the company is no request (:func:`~feedbacknlp.understand.addressed.asks_company`).

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
    found = shares >= threshold
    asks = INTENTS.index("request")
    texts, languages = read["shown_text"].tolist(), read["language"].tolist()
    for place in np.flatnonzero(found[:, asks]):
        found[place, asks] = asks_company(texts[place], languages[place])
    at, which = np.nonzero(found)
    return pd.DataFrame(
        {
            "statement_id": read["statement_id"].to_numpy()[at],
            "intent": np.array(INTENTS)[which],
            "probability": np.round(shares[at, which].astype(float), 4),
        }
    ).astype({"statement_id": "str", "intent": "str", "probability": "float64"})
