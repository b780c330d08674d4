"""The check sheet: statements without a word of how they were coded."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from feedbacknlp.audit.marks import FEELINGS, NONE, SLOTS

__all__ = ["tabulate_check"]


def tabulate_check(
    drawn: pd.Series, statements: pd.DataFrame, theme_ids: Sequence[str]
) -> tuple[pd.DataFrame, dict[str, tuple[str, ...]]]:
    """The sheet's rows and what may be picked in its columns.

    Parameters
    ----------
    drawn : Series
        Of :func:`feedbacknlp.audit.draw_statements`.
    statements : Statements
        Only ``shown_text`` is read.
    theme_ids : sequence of str

    Returns
    -------
    (DataFrame, dict of column to tuple of str)
        ``statement_id``, ``statement``, ``comment`` (the whole one, where it says more), ``language``, and
        ``theme 1``, ``feeling 1`` ... which are empty. The statement's stratum is not told.
    """
    ordered = statements.sort_values(["comment_id", "start"], kind="stable")
    whole = ordered.groupby("comment_id")["shown_text"].agg(" ".join)
    facts = statements.drop_duplicates("statement_id").set_index("statement_id").loc[list(drawn.index)]
    comments = facts["comment_id"].map(whole)
    table = pd.DataFrame(
        {
            "statement_id": list(drawn.index),
            "statement": facts["shown_text"].to_numpy(),
            "comment": comments.where(comments != facts["shown_text"], "").to_numpy(),
            "language": facts["language"].to_numpy(),
            **{name: "" for at in range(1, SLOTS + 1) for name in (f"theme {at}", f"feeling {at}")},
        }
    ).astype("str")
    picks = {f"theme {at}": (NONE, *theme_ids) for at in range(1, SLOTS + 1)}
    return table, picks | {f"feeling {at}": FEELINGS for at in range(1, SLOTS + 1)}
