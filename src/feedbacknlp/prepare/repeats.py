"""What was said before: repeated statements, campaigns, one answer in every box. Looks across comments, as only the
numbering of pseudonyms does beside it."""

from __future__ import annotations

import re
import unicodedata

import pandas as pd

from feedbacknlp.contracts.members import are_members
from feedbacknlp.contracts.tables import Statements, check_table
from feedbacknlp.languages.scripts import count_han
from feedbacknlp.prepare.near_copies import group_alike

__all__ = ["mark_repeats", "mark_straight_lines"]

_STAGE = "prepare"
_LONG = 40
"""Size from which the same comment by several people is a campaign and not a coincidence."""
_LONG_ALIKE = 60
"""Size from which comments that are nearly the same are: short praise ("came in time and well packed") is alike by
itself."""
_MANY = 3
_HAN_SIZE = 3
"""A Chinese sign says about as much as three letters."""
_NO_WORD = re.compile(r"[\W_]+")
_CODED = ("ok", "bare")


def mark_repeats(statements: pd.DataFrame) -> pd.DataFrame:
    """Statements with ``repeat_of`` and copies marked.

    Parameters
    ----------
    statements : DataFrame
        Of the contract Statements: all of a study, in any order. Comments are prepared in parts; this runs once over
        what the parts gave.

    Returns
    -------
    DataFrame
        The same rows. ``repeat_of`` is the first statement (by id; one that is coded before one that is not) of the
        same normalised text and language, missing on that one itself and where a text has no letter or digit.
        Quality ``copy`` marks the statements of every comment but the first of a campaign: at least 3 comments whose
        whole text is the same from 40 letters on, or nearly the same from 60 on (see
        :func:`~feedbacknlp.prepare.near_copies.group_alike`); short repeats ("good") are no copies.

    Raises
    ------
    ContractError
        FB801 where the table breaks its contract.
    """
    check_table(statements, Statements, stage=_STAGE)
    keys = _normalise_all(statements)
    copied = statements["comment_id"].isin(_find_copies(_whole_texts(statements, keys)))
    quality = _mark(statements, copied, "copy")
    return statements.assign(repeat_of=_find_firsts(statements, keys, quality), quality=quality)


def mark_straight_lines(statements: pd.DataFrame, comments: pd.DataFrame) -> pd.DataFrame:
    """Statements, with those marked by which a response gave one answer in several boxes.

    Parameters
    ----------
    statements : DataFrame
        Of the contract Statements: all of a study, in any order.
    comments : DataFrame
        Of the contract Comments, with every comment of the statements.

    Returns
    -------
    DataFrame
        The same rows. A response that wrote the same, and nothing else, in three or more answers, or the same 40
        letters in two, keeps the first of them (by id); the statements of the others get quality ``straight_line``,
        unless they are left out for another reason anyway.

    Raises
    ------
    ContractError
        FB801 where the table breaks its contract.
    """
    check_table(statements, Statements, stage=_STAGE)
    # who wrote in one box only drew no line, and most files have one box
    several = comments[comments["response_id"].notna() & comments["response_id"].duplicated(keep=False)]
    own = statements[are_members(statements["comment_id"], several["comment_id"])]
    if own.empty:
        return statements
    whole = _whole_texts(own, _normalise_all(own))
    response = several.set_index("comment_id")["response_id"].reindex(whole.index)
    answers = pd.DataFrame({"comment": whole.index, "key": whole.to_numpy(), "response": response.to_numpy()})
    answers = answers[answers["key"] != ""]
    told = answers.groupby("response").agg(
        different=("key", "nunique"), count=("key", "size"), first=("comment", "min"), key=("key", "first")
    )
    told = told[(told["different"] == 1) & (told["count"] > 1)]
    told = told[(told["count"] >= _MANY) | (told["key"].map(_measure) >= _LONG)]
    lined = set(answers.loc[answers["response"].isin(told.index), "comment"]) - set(told["first"])
    marked = _mark(statements, statements["comment_id"].isin(lined), "straight_line")
    return statements.assign(quality=marked)


def _find_firsts(statements: pd.DataFrame, keys: pd.Series[str], quality: pd.Series[str]) -> pd.Series[str]:
    """The statement that each one repeats: it lends its vector, so that it must be one that is read: coded ones,
    then spam, of which the encoder is asked, too."""
    told = pd.DataFrame(
        {
            "id": statements["statement_id"],
            "key": keys,
            "language": statements["language"],
            "order": quality.map({"ok": 0, "bare": 0, "spam": 1}).fillna(2),
        }
    )
    said = told[told["key"] != ""].sort_values(["order", "id"], kind="stable")
    first = said.groupby(["key", "language"])["id"].transform("first")
    repeat_of = pd.Series(None, index=statements.index, dtype="str")
    repeat_of.loc[said.index] = first.where(first != said["id"])
    return repeat_of


def _mark(statements: pd.DataFrame, rows: pd.Series[bool], quality: str) -> pd.Series[str]:
    """Qualities with ``quality`` on those of the rows that would be coded."""
    return statements["quality"].where(~(rows & statements["quality"].isin(_CODED)), quality)


def _normalise_all(statements: pd.DataFrame) -> pd.Series[str]:
    return pd.Series([_normalise(text) for text in statements["text"].tolist()], index=statements.index, dtype="str")


def _normalise(text: str) -> str:
    """Case, width, blanks and signs left out: what a copy keeps."""
    return _NO_WORD.sub(" ", unicodedata.normalize("NFKC", text).casefold()).strip()


def _measure(text: str) -> int:
    return len(text) + (_HAN_SIZE - 1) * count_han(text)


def _whole_texts(statements: pd.DataFrame, keys: pd.Series[str]) -> pd.Series[str]:
    """Normalised text of each comment; index comment ids."""
    ordered = pd.DataFrame(
        {"comment": statements["comment_id"], "start": statements["start"], "key": keys}
    ).sort_values(["comment", "start"], kind="stable")
    said: dict[str, list[str]] = {}
    for comment, key in zip(ordered["comment"].tolist(), ordered["key"].tolist(), strict=True):
        said.setdefault(comment, []).append(key)
    joined = {comment: " ".join(own).strip() for comment, own in said.items()}
    return pd.Series(joined, name="key", dtype="str").rename_axis("comment")


def _find_copies(whole: pd.Series[str]) -> set[str]:
    """Ids of the comments that repeat, as a whole, what an earlier one (by id) of many says."""
    sizes = whole.map(_measure)
    long = whole[sizes >= _LONG]
    comments = pd.DataFrame({"comment": long.index, "key": long.to_numpy()})
    # a text that is too short to be alike is a group of its own
    texts = pd.Series(sorted(set(whole[sizes >= _LONG_ALIKE])), dtype="str")
    group_of = dict(zip(texts, group_alike(texts.tolist()), strict=True))
    comments["group"] = [str(group_of.get(key, key)) for key in comments["key"]]
    counts = comments["group"].map(comments["group"].value_counts())
    many = comments[counts >= _MANY]
    return set(many["comment"]) - set(many.groupby("group")["comment"].min())
