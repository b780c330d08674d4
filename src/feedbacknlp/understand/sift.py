"""What the words of the quality gate can not tell, the encoder does: statements that are no feedback at all."""

from __future__ import annotations

import numpy as np
import pandas as pd

from feedbacknlp.contracts import Heads, VectorSource

__all__ = ["sift_statements"]

NOISE = 0.5
"""Calibrated probability from which a statement is no feedback; the development part's best F1 lies near it."""


def sift_statements(statements: pd.DataFrame, *, vectors: VectorSource, heads: Heads) -> pd.DataFrame:
    """Statements of quality ok that the encoder reads as noise become ``off_topic``.

    Parameters
    ----------
    statements : Statements
    vectors : VectorSource
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
    noisy = np.zeros(len(statements), dtype=bool)
    logits = heads.noise.logits(vectors.take(statements.loc[content, "statement_id"]))[:, 0]
    noisy[content.to_numpy()] = 1 / (1 + np.exp(-logits)) >= NOISE
    worth = (statements["quality"].isin(("ok", "bare", "copy")) & ~noisy).groupby(statements["comment_id"])
    return statements.assign(
        quality=statements["quality"].where(~(noisy & ~worth.transform("any").to_numpy()), "off_topic")
    )
