"""Comments of a file of their own, each with the response it belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from feedbacknlp.contracts import Ledger
from feedbacknlp.errors import JoinError
from feedbacknlp.ingest import cues
from feedbacknlp.ingest.chosen import find_column
from feedbacknlp.ingest.facts import Fact
from feedbacknlp.ingest.keys import KeyMatch, match_keys
from feedbacknlp.ingest.naming import split_name
from feedbacknlp.ingest.tables import FileTable

__all__ = ["Link", "check_told_joins", "link_comments"]

_RESPONSE = re.compile(r"respon|survey|svar|answer|submission|答|受访|受訪|问卷|問卷")


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Comments of one table beside the responses of another.

    Parameters
    ----------
    comments, responses : Fact
    positions : int array
        For each row of the comments table the row of the responses table, -1 where there is none.
    """

    comments: Fact
    responses: Fact
    positions: NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Candidate:
    rank: int
    share: float
    left: str
    right: str
    why: str


def link_comments(comments: Fact, partners: Sequence[Fact], ledger: Ledger) -> tuple[list[Link], Ledger]:
    """The links of a comments table; none where it stands alone.

    Parameters
    ----------
    comments : Fact
    partners : sequence of Fact
        Tables of responses or reviews.
    ledger : Ledger

    Raises
    ------
    JoinError
        FB401: the study file names the columns and they have no value in common. FB402: it names a file or column that
        is not there.
    """
    found = []
    for partner in partners:
        best = min(
            _candidates(comments, partner),
            key=lambda item: (item.rank, -item.share, item.left, item.right),
            default=None,
        )
        if best is not None:
            found.append((best, partner))
    found.sort(key=lambda item: (item[0].rank, -item[0].share, item[1].table.name))
    links: list[Link] = []
    open_rows = comments.kept.copy()
    asked = np.zeros(len(open_rows), dtype=bool)
    for best, partner in found:
        match, positions = _match(comments, partner, best, open_rows)
        unclear = open_rows & (match.several | match.unclear)
        ledger = comments.table.note(
            ledger,
            "note",
            f"{partner.table.name} has several rows of their {best.left}; joined to none",
            open_rows & match.several,
        )
        ledger = comments.table.note(
            ledger,
            "note",
            f"the key stands in {partner.table.name} in several forms (007 and 7) and in none exactly; joined to none",
            open_rows & match.unclear,
        )
        ledger = comments.table.note(
            ledger,
            "note",
            f"keys matched {partner.table.name} only after spaces, case, leading zeros, # or .0 were dropped",
            open_rows & match.loosely & ~match.several,
        )
        comments.table.joins.append(
            (best.left, f"{partner.table.name}:{best.right}", f"{best.why}; {best.share:.0%} of the keys are found")
        )
        links.append(Link(comments=comments, responses=partner, positions=positions))
        asked |= match.asked
        open_rows = open_rows & (positions < 0) & ~unclear
    if links:
        ledger = comments.table.note(
            ledger, "note", "no response has their key; the comment stands alone", open_rows & asked
        )
        ledger = comments.table.note(ledger, "note", "no key; the comment stands alone", open_rows & ~asked)
    return links, ledger


def check_told_joins(tables: Sequence[FileTable]) -> None:
    """Refuse a ``join_to`` that names what is not there (FB402) or that led to no join (FB403)."""
    files = {source.name: table for table in tables for source in table.files}
    for table in tables:
        if table.settings.join_to is None:
            continue
        file, _, column = table.settings.join_to.rpartition(":")
        others = (
            [files[file]]
            if file in files
            else [other for other in tables if other is not table and column in other.frame.columns]
        )
        if (file and file not in files) or not others:
            raise JoinError(
                "The study file joins to a file or column that is not there",
                code="FB402",
                where=f"{table.name}: join_to = {table.settings.join_to!r}",
                expected="file.csv:column of another file of the study, or column",
                remedy="correct join_to",
            )
        find_column(column, list(others[0].frame.columns), where=others[0].name)
        own, there = (
            {source.name for source in table.files},
            {source.name for other in others for source in other.files},
        )
        done = any(told.rpartition(":")[0] in there for _, told, _ in table.joins)
        done = done or any(told.rpartition(":")[0] in own for other in others for _, told, _ in other.joins)
        if not done:
            raise JoinError(
                "Two files can not be joined in the way the study file says",
                code="FB403",
                where=f"{table.name} and {', '.join(sorted(there))}",
                expected="comments joined to responses, or attributes joined to answers",
                remedy="set the role of either file",
            )


def _match(
    comments: Fact, partner: Fact, best: _Candidate, open_rows: NDArray[np.bool_]
) -> tuple[KeyMatch, NDArray[np.int64]]:
    """Matches among the rows that count only, so that a dropped copy does not make a key unclear."""
    places = np.flatnonzero(partner.kept)
    left, right = comments.table, partner.table
    match = match_keys(
        left.frame[best.left],
        right.frame[best.right].iloc[places],
        left.keys(best.left),
        right.keys(best.right).iloc[places],
    )
    good = open_rows & (match.positions >= 0) & ~match.several
    return match, np.where(good, places[np.maximum(match.positions, 0)] if len(places) else -1, -1)


def _candidates(comments: Fact, partner: Fact) -> Iterator[_Candidate]:
    told = _told(comments, partner)
    if told is not None:
        share = _share(comments, told[0], partner, told[1])
        if not share:
            raise JoinError(
                "The columns that the study file joins have no value in common",
                code="FB401",
                where=f"{comments.table.name}:{told[0]} and {partner.table.name}:{told[1]}",
                remedy="correct join_on and join_to",
            )
        yield _Candidate(rank=0, share=share, left=told[0], right=told[1], why="set in the study file")
        return
    if comments.table.settings.join_to is not None:
        return
    right = partner.table.columns.roles.get("response_id")
    if right is not None:
        for left, profile in comments.table.profiles.items():
            words = split_name(left)
            if not (cues.ID_ROLES["response_id"].search(words) or words == split_name(right)) or not profile.filled:
                continue
            share = _share(comments, left, partner, right)
            named = words == split_name(right) and words not in ("id", "nr", "key"), bool(_RESPONSE.search(words))
            rank = 1 if named[0] else 2 if named[1] else 3
            if share > 0 and (rank < 3 or share >= 0.5):
                yield _Candidate(rank=rank, share=share, left=left, right=right, why="the response's id")
    for role in ("order_id", "customer_id"):
        own, other = comments.table.columns.roles.get(role), partner.table.columns.roles.get(role)
        if own and other:
            share = _share(comments, own, partner, other)
            if share > 0:
                yield _Candidate(
                    rank=4 if role == "order_id" else 5, share=share, left=own, right=other, why=f"both are {role}"
                )


def _told(comments: Fact, partner: Fact) -> tuple[str, str] | None:
    settings = comments.table.settings
    if settings.join_to is None:
        return None
    file, _, column = settings.join_to.rpartition(":")
    names = list(partner.table.frame.columns)
    if file and file not in {source.name for source in partner.table.files}:
        return None
    if not file and column not in names:
        return None
    right = find_column(column, names, where=partner.table.name)
    return find_column(settings.join_on or column, list(comments.table.frame.columns), where=comments.table.name), right


def _share(comments: Fact, left: str, partner: Fact, right: str) -> float:
    keys = comments.table.distinct_keys(left)
    return len(keys & partner.table.distinct_keys(right)) / len(keys) if keys else 0.0
