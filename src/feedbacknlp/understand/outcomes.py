"""What became of each comment: coded with a theme, "other", or nothing to code."""

from __future__ import annotations

import numpy as np
import pandas as pd

from feedbacknlp.contracts.members import are_members, find_places
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
    comment, levels = pd.factorize(statements["comment_id"], sort=True)
    names = pd.Series(levels, dtype="str")
    best = np.full(len(names), len(QUALITIES))
    np.minimum.at(best, comment, find_places(statements["quality"], pd.Series(QUALITIES)))
    is_other = mentions["theme_id"] == OTHER
    themed, other = (are_members(names, mentions.loc[rows, "comment_id"]) for rows in (~is_other, is_other))
    outcome = np.where(themed, "theme", np.where(other, "other", "no_content"))
    # content in which no theme is mentioned is a feeling that names none
    reasons = np.array(["bare" if quality == "ok" else quality for quality in QUALITIES], dtype=object)
    return pd.DataFrame(
        {"comment_id": names, "outcome": outcome, "reason": np.where(outcome == "no_content", reasons[best], "")}
    ).astype("str")
