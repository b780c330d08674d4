"""What the words of the quality gate can not tell, the encoder does: statements that are no feedback at all."""

from __future__ import annotations

import numpy as np
import pandas as pd

from feedbacknlp.contracts import Heads, Vectors
from feedbacknlp.understand.encode import first_ids, rows_of

__all__ = ["sift_statements"]

NOISE = 0.5
"""Calibrated probability from which a statement is no feedback; the development part's best F1 lies near it."""


def sift_statements(statements: pd.DataFrame, *, vectors: Vectors, heads: Heads) -> pd.DataFrame:
    """Statements of quality ok that the encoder reads as noise become ``off_topic``.

    Parameters
    ----------
    statements : Statements
    vectors : Vectors
    heads : Heads
        Without a noise head nothing changes.

    Returns
    -------
    Statements
        A comment with several statements keeps them all unless all are noise: a greeting within feedback is no harm,
        and a sentence without its neighbours is easily misread.
    """
    if heads.noise is None or not len(statements):
        return statements
    content = statements["quality"] == "ok"
    rows = rows_of(vectors, first_ids(statements[content]))
    noisy = np.zeros(len(statements), dtype=bool)
    noisy[content.to_numpy()] = 1 / (1 + np.exp(-heads.noise.logits(vectors.matrix[rows])[:, 0])) >= NOISE
    worth = (statements["quality"].isin(("ok", "bare", "copy")) & ~noisy).groupby(statements["comment_id"])
    return statements.assign(
        quality=statements["quality"].where(~(noisy & ~worth.transform("any").to_numpy()), "off_topic")
    )
