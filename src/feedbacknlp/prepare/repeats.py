"""Statements that were said before, and campaigns: the one step of this room that looks across comments."""

from __future__ import annotations

import re
import unicodedata

import pandas as pd

from feedbacknlp.contracts.tables import Statements, check_table

__all__ = ["mark_repeats"]

_LONG = 25
"""Characters from which the same comment by several people is a campaign and not a coincidence."""
_MANY = 3
_NO_WORD = re.compile(r"[\W_]+")
_CODED = ("ok", "bare")


def mark_repeats(statements: pd.DataFrame) -> pd.DataFrame:
    """Statements with ``repeat_of`` and copies marked.

    Parameters
    ----------
    statements : DataFrame
        Of the contract Statements: all of a study, in any order.

    Returns
    -------
    DataFrame
        The same rows. ``repeat_of`` is the first statement (by id) of the same normalised text and language, missing
        on that one itself and where a text has no letter or digit. Quality ``copy`` marks the statements of every
        comment but the first whose whole text, of at least 25 characters, stands in at least 3 comments; short
        repeats ("good") are no copies.

    Raises
    ------
    ContractError
        FB801 where the table breaks its contract.
    """
    check_table(statements, Statements, stage="prepare")
    keys = pd.Series([_normalise(text) for text in statements["text"].tolist()], index=statements.index, dtype="str")
    frame = pd.DataFrame({"id": statements["statement_id"], "key": keys, "language": statements["language"]})
    said = frame[frame["key"] != ""]
    first = said.groupby(["key", "language"])["id"].transform("min")
    repeat_of = pd.Series(None, index=statements.index, dtype="str")
    repeat_of.loc[said.index] = first.where(first != said["id"])
    copied = _find_copies(statements, keys)
    quality = statements["quality"].where(~(copied & statements["quality"].isin(_CODED)), "copy")
    return statements.assign(repeat_of=repeat_of, quality=quality)


def _normalise(text: str) -> str:
    """Case, width, blanks and signs left out: what a copy keeps."""
    return _NO_WORD.sub(" ", unicodedata.normalize("NFKC", text).casefold()).strip()


def _find_copies(statements: pd.DataFrame, keys: pd.Series[str]) -> pd.Series[bool]:
    """Whether a statement's comment repeats, as a whole, the text of an earlier one that many sent."""
    ordered = pd.DataFrame(
        {"comment": statements["comment_id"], "start": statements["start"], "key": keys}
    ).sort_values(["comment", "start"], kind="stable")
    said: dict[str, list[str]] = {}
    for comment, key in zip(ordered["comment"].tolist(), ordered["key"].tolist(), strict=True):
        said.setdefault(comment, []).append(key)
    joined = {comment: text for comment, own in said.items() if len(text := " ".join(own)) >= _LONG}
    whole = pd.Series(joined, name="key", dtype="str").rename_axis("comment")
    counts = whole.map(whole.value_counts())
    many = whole[counts >= _MANY]
    firsts = set(many.reset_index().groupby("key")["comment"].min())
    return statements["comment_id"].isin(set(many.index) - firsts)
