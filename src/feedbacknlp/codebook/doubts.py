"""The low-confidence queue: the calls that an analyst's eye should check first."""

from __future__ import annotations

import numpy as np
import pandas as pd

from feedbacknlp.contracts import Codebook, wording_of
from feedbacknlp.contracts.members import are_members

__all__ = ["list_doubts"]

NARROW = 0.10
"""How near to the threshold a probability may lie before the call counts as doubtful."""

MOST = 1_000
"""Calls in the queue: more than an analyst will look over; the narrowest come first."""

_OTHER = "other"


def list_doubts(
    mentions: pd.DataFrame, statements: pd.DataFrame, codebook: Codebook, *, threshold: float
) -> pd.DataFrame:
    """Mentions that were barely made, and ``other`` that barely missed a theme.

    Parameters
    ----------
    mentions : Mentions
    statements : Statements
    codebook : Codebook
        Themes found in the text are left out: their closeness is no probability.
    threshold : float
        Probability from which a theme counts as mentioned.

    Returns
    -------
    DataFrame
        ``statement_id``, ``comment_id``, ``statement`` (masked), ``language``, ``theme_id`` (the one in doubt),
        ``reason`` (``barely_made`` or ``barely_missed``), ``closeness``, ``distance`` (1 - closeness) and ``margin``
        to the threshold; the narrowest first. Corrected statements are not in it, equal words are in it once,
        and a thousand calls at most.
    """
    made = mentions["theme_id"].isin(codebook.ids)
    missed = (mentions["theme_id"] == _OTHER) & mentions["nearest_theme_id"].isin(codebook.ids)
    margin = np.round((mentions["closeness"] - threshold).abs(), 4)
    chosen = mentions[(made | missed) & (margin <= NARROW)]
    facts = statements.loc[
        are_members(statements["statement_id"], chosen["statement_id"]), ["statement_id", "shown_text", "language"]
    ].drop_duplicates("statement_id")
    frame = chosen.assign(margin=margin).merge(facts, on="statement_id")
    done = [wording_of(entry.text) for entry in codebook.corrections]
    frame = frame[~frame["shown_text"].map(wording_of).isin(done)]
    is_other = frame["theme_id"] == _OTHER
    result = pd.DataFrame(
        {
            "statement_id": frame["statement_id"],
            "comment_id": frame["comment_id"],
            "statement": frame["shown_text"],
            "language": frame["language"],
            "theme_id": frame["nearest_theme_id"].where(is_other, frame["theme_id"]),
            "reason": np.where(is_other, "barely_missed", "barely_made"),
            "closeness": frame["closeness"],
            "distance": np.round(1 - frame["closeness"], 4),
            "margin": frame["margin"],
        }
    ).astype(dict.fromkeys(("statement_id", "comment_id", "statement", "language", "theme_id", "reason"), "str"))
    ordered = result.sort_values(["margin", "statement_id", "theme_id"], kind="stable")
    return ordered.drop_duplicates(["statement", "theme_id"]).head(MOST).reset_index(drop=True)
