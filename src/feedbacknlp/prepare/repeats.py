"""What was said before: repeated statements, campaigns, one answer in every box. Looks across comments, as only the
numbering of pseudonyms does beside it."""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from feedbacknlp.contracts.members import are_members, as_arrow, number_texts, rank_texts
from feedbacknlp.contracts.tables import Statements, check_table
from feedbacknlp.prepare.near_copies import group_alike
from feedbacknlp.prepare.sayings import Sayings, measure_saying, normalise_sayings

__all__ = ["mark_repeats", "mark_straight_lines"]

_STAGE = "prepare"
_LONG = 40
"""Size from which the same comment by several people is a campaign and not a coincidence."""
_LONG_ALIKE = 60
"""Size from which comments that are nearly the same are: short praise ("came in time and well packed") is alike by
itself."""
_MANY = 3
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
    sayings = normalise_sayings(statements)
    copied = are_members(statements["comment_id"], _find_copies(*sayings.of_comments(at_least=_LONG)))
    quality = _mark(statements, copied, "copy")
    return statements.assign(repeat_of=_find_firsts(statements, sayings, quality), quality=quality)


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
    wrote, said = normalise_sayings(own).of_comments()
    response = several.set_index("comment_id")["response_id"].reindex(wrote)
    answers = pd.DataFrame({"comment": wrote, "key": said, "response": response.to_numpy()})
    answers = answers[answers["key"] != ""]
    told = answers.groupby("response").agg(
        different=("key", "nunique"), count=("key", "size"), first=("comment", "min"), key=("key", "first")
    )
    told = told[(told["different"] == 1) & (told["count"] > 1)]
    told = told[(told["count"] >= _MANY) | (told["key"].map(measure_saying) >= _LONG)]
    lined = set(answers.loc[answers["response"].isin(told.index), "comment"]) - set(told["first"])
    marked = _mark(statements, are_members(statements["comment_id"], lined), "straight_line")
    return statements.assign(quality=marked)


def _find_firsts(statements: pd.DataFrame, sayings: Sayings, quality: pd.Series[str]) -> pd.Series[str]:
    """The statement that each one repeats: it lends its vector, so that it must be one that is read: coded ones,
    then spam, of which the encoder is asked, too."""
    ids = statements["statement_id"]
    rank = rank_texts(ids)
    worth = quality.map({"ok": 0, "bare": 0, "spam": 1}).fillna(2).to_numpy(dtype=np.int8)
    language, languages = number_texts(statements["language"])
    group = sayings.numbers.astype(np.int64) * max(len(languages), 1) + language
    said = np.flatnonzero(sayings.numbers >= 0)
    said = said[np.lexsort((rank[said], worth[said], group[said]))]
    opens = np.r_[True, group[said][1:] != group[said][:-1]] if len(said) else np.zeros(0, dtype=bool)
    first = np.full(len(ids), -1, dtype=np.int64)
    first[said] = said[opens][np.cumsum(opens) - 1]
    first[first == np.arange(len(ids))] = -1
    return _take_texts(ids, first)


def _take_texts(texts: pd.Series[str], places: NDArray[np.int64]) -> pd.Series[str]:
    """The texts at these places, missing where a place is below 0."""
    import pyarrow as pa

    given = as_arrow(texts)
    taken = given.take(pa.array(places, mask=places < 0))
    return pd.Series(pd.array(taken, dtype="str"), index=texts.index)


def _mark(statements: pd.DataFrame, rows: NDArray[np.bool_], quality: str) -> pd.Series[str]:
    """Qualities with ``quality`` on those of the rows that would be coded."""
    return statements["quality"].where(~(rows & statements["quality"].isin(_CODED)), quality)


def _find_copies(comments: list[str], texts: list[str]) -> set[str]:
    """Ids of the comments that repeat, as a whole, what an earlier one (by id) of many says; comments and what each
    says as a whole, 40 letters or more."""
    distinct = sorted(set(texts))
    # a text that is too short to be alike is a group of its own
    group = np.arange(len(distinct))
    long = [at for at, text in enumerate(distinct) if measure_saying(text) >= _LONG_ALIKE]
    group[long] = len(distinct) + group_alike([distinct[at] for at in long])
    number = {text: at for at, text in enumerate(distinct)}
    own = group[[number[text] for text in texts]] if texts else group
    many = np.flatnonzero(np.bincount(own)[own] >= _MANY) if len(own) else own
    told = pd.DataFrame({"comment": [comments[at] for at in many], "group": own[many]})
    return set(told["comment"]) - set(told.groupby("group")["comment"].min())
