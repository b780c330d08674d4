"""What became of each comment: coded with a theme, "other", or nothing to code."""

from __future__ import annotations

import numpy as np
import pandas as pd

from feedbacknlp.contracts.members import are_members, find_places, name_numbers, number_texts, sort_rows
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
    comment, names = number_texts(statements["comment_id"])
    best = np.full(len(names), len(QUALITIES))
    np.minimum.at(best, comment, find_places(statements["quality"], pd.Series(QUALITIES)))
    is_other = mentions["theme_id"] == OTHER
    themed, other = (are_members(names, mentions.loc[rows, "comment_id"]) for rows in (~is_other, is_other))
    outcome = np.where(themed, 0, np.where(other, 1, 2))
    # content in which no theme is mentioned is a feeling that names none
    reasons = ["bare" if quality == "ok" else quality for quality in QUALITIES]
    table = pd.DataFrame(
        {
            "comment_id": names,
            "outcome": name_numbers(outcome, ("theme", "other", "no_content")),
            "reason": name_numbers(np.where(outcome == 2, best, len(reasons)), (*reasons, "")),
        }
    )
    return table.iloc[sort_rows({"comment_id": names})].reset_index(drop=True)
