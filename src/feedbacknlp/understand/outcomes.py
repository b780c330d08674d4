"""What became of each comment: coded with a theme, "other", or nothing to code."""

from __future__ import annotations

import numpy as np
import pandas as pd

from feedbacknlp.contracts.tables import QUALITIES
from feedbacknlp.understand.assign import OTHER

__all__ = ["decide_outcomes"]


def decide_outcomes(statements: pd.DataFrame, mentions: pd.DataFrame) -> pd.DataFrame:
    """Outcome of every comment.

    Parameters
    ----------
    statements : Statements
    mentions : Mentions

    Returns
    -------
    Outcomes
        ``theme`` where any statement has a theme, else ``other`` where any has content, else ``no_content`` with the
        quality of its best statement as reason (a feeling that names no theme is ``bare``).
    """
    themed = mentions.loc[mentions["theme_id"] != OTHER, "comment_id"]
    other = mentions.loc[mentions["theme_id"] == OTHER, "comment_id"]
    order = {quality: place for place, quality in enumerate(QUALITIES)}
    best = statements["quality"].map(order).groupby(statements["comment_id"]).min()
    reason = best.map(dict(enumerate(QUALITIES))).replace({"ok": "bare"})
    outcome = np.where(best.index.isin(themed), "theme", np.where(best.index.isin(other), "other", "no_content"))
    return pd.DataFrame(
        {
            "comment_id": best.index.astype("str"),
            "outcome": outcome,
            "reason": reason.where(outcome == "no_content", "").to_numpy(),
        }
    ).astype("str")
