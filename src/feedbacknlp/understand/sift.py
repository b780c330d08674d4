"""What the words of the quality gate can not tell, the encoder does: statements that are no feedback at all, and
feedback that only speaks of spam."""

from __future__ import annotations

import numpy as np
import pandas as pd

from feedbacknlp.contracts import Heads, VectorSource

__all__ = ["sift_statements"]

NOISE = 0.3
"""Calibrated probability from which a statement is no feedback: the best F1 on the development part without its gate
lines, of which half are noise; flat from .2 to .4."""
NOISE_REACHED = 0.9
"""The same for one that holds somebody's mail address, number or name: who asks to be called writes little else."""
NO_SPAM = 0.01
"""Probability under which sales words do not make a statement spam. Of the training and development parts all spam lies
above it (the least is .02) and all feedback that tells of an advertisement below (the most is .004)."""

_REACHED = r"<(?:email|phone|name|order|customer|address)-[0-9a-f]+>"


def sift_statements(statements: pd.DataFrame, *, vectors: VectorSource, heads: Heads) -> pd.DataFrame:
    """Statements of quality ok that the encoder reads as noise become ``off_topic``, spam that it reads as feedback
    ``ok``.

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
        and a sentence without its neighbours is easily misread. Spam is judged by all of a comment's statements, too.
    """
    if heads.noise is None or not len(statements):
        return statements
    quality, comment = statements["quality"], statements["comment_id"]
    read = quality.isin(("ok", "spam"))
    noise = pd.Series(np.nan, index=statements.index)
    logits = heads.noise.logits(vectors.take(statements.loc[read, "statement_id"]))[:, 0]
    noise[read] = 1 / (1 + np.exp(-logits))
    likeliest_spam = noise.where(quality == "spam").groupby(comment).transform("max")
    quality = quality.where(~((quality == "spam") & (likeliest_spam < NO_SPAM)), "ok")
    limit = np.where(statements["shown_text"].str.contains(_REACHED), NOISE_REACHED, NOISE)
    noisy = (quality == "ok") & (noise >= limit)
    worth = (quality.isin(("ok", "bare", "copy", "straight_line")) & ~noisy).groupby(comment)
    return statements.assign(quality=quality.where(~(noisy & ~worth.transform("any")), "off_topic"))
