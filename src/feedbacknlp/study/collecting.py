"""The parts of a study put together again: what only all of them can tell is added here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from feedbacknlp.contracts.members import are_members, stack_pieces
from feedbacknlp.errors import FileError
from feedbacknlp.store import Entry, Shelf, ShelvedVectors, name_content
from feedbacknlp.study.cutting import attach_text
from feedbacknlp.study.parts import CODED, FELT, PartNames, PartWork
from feedbacknlp.study.passed import Prepared
from feedbacknlp.study.rules import fingerprint_rules

if TYPE_CHECKING:
    from feedbacknlp.contracts import Ingested

__all__ = ["collect_parts"]

_JOINED = "joined"
"""Kind of the statements of all parts together, with what only all of them tell, their sentiments and intents: no
codebook changes these."""

_ORDER = ["statement_id", "comment_id", "start", "end", "shown_text", "language", "quality", "repeat_of"]


def collect_parts(names: Sequence[PartNames], ingested: Ingested, *, work: PartWork) -> Prepared:
    """Tables of the parts as one, with pseudonyms numbered, and repeats, copies and straight lines marked:
    these two are not read.

    Parameters
    ----------
    names : sequence of PartNames
    ingested : Ingested
        The comments' raw text tells what repeats what.
    work : PartWork
        That made the results.

    Raises
    ------
    FileError
        A part's result is gone from the disk while the run goes on (FB182).
    """
    shelf, kind = work.shelf, work.read_kind
    # a part's name tells its comments and their texts; to which response each belongs tells of straight lines
    name = name_content(
        fingerprint_rules("prepare", "languages", "contracts", "study/collecting.py"),
        *(told for one in names for told in (one.read, one.felt)),
        frame=ingested.comments,
        columns=("comment_id", "response_id"),
    )
    joined = shelf.load(_JOINED, name)
    if joined is None:
        joined = _join(names, ingested.comments, shelf=shelf, kind=kind)
        shelf.save(_JOINED, name, joined)
    statements, rows = joined.frames["statements"], joined.arrays["rows"]
    mentions = (_load(shelf, CODED, one.coded).frames["mentions"] for one in names)
    return Prepared(
        name=name,
        ingested=ingested,
        statements=statements,
        vectors=ShelvedVectors(
            shelf,
            kind,
            [one.read for one in names],
            ids=statements["statement_id"],
            places=np.asarray(joined.arrays["places"]),
            rows=np.where(statements["quality"].isin(("ok", "bare")), rows, -1).astype(np.int32),
            dimensions=work.models.encoder.dimensions,
        ),
        sentiments=joined.frames["sentiments"],
        intents=joined.frames["intents"],
        mentions=_without_repeats(mentions, statements),
    )


def _join(names: Sequence[PartNames], comments: pd.DataFrame, *, shelf: Shelf, kind: str) -> Entry:
    """Statements of all parts, and for each the part and the row there that hold its vector."""
    from feedbacknlp.prepare import mark_repeats, mark_straight_lines, number_pseudonyms

    parts = (_load(shelf, kind, one.read).frames["statements"].drop(columns="context") for one in names)
    joined = stack_pieces(part.assign(place=np.int32(place)) for place, part in enumerate(parts))
    places, rows = (joined[name].to_numpy(dtype=np.int32) for name in ("place", "vector"))
    statements = attach_text(joined.drop(columns=["place", "vector"]), comments)
    statements = statements.assign(repeat_of=pd.Series(None, index=statements.index, dtype="str"))
    statements = mark_repeats(mark_straight_lines(number_pseudonyms(statements), comments))[_ORDER]
    heard = {
        table: _without_repeats((_load(shelf, FELT, one.felt).frames[table] for one in names), statements)
        for table in ("sentiments", "intents")
    }
    return Entry(frames={"statements": statements, **heard}, arrays={"places": places, "rows": rows})


def _without_repeats(pieces: Iterable[pd.DataFrame], statements: pd.DataFrame) -> pd.DataFrame:
    """A table of all parts, without what stood in them as content and is said to be none by all of them together."""
    repeated = statements.loc[statements["quality"].isin(("copy", "straight_line")), "statement_id"]
    if repeated.empty:
        return stack_pieces(pieces)
    return stack_pieces(piece[~are_members(piece["statement_id"], repeated)] for piece in pieces)


def _load(shelf: Shelf, kind: str, name: str) -> Entry:
    entry = shelf.load(kind, name)
    if entry is None:
        raise FileError(
            "A result that was just written is gone from the store",
            code="FB182",
            where=f"{kind}/{name}",
            expected="a store that nobody empties while a run goes on",
            remedy="run again: it goes on from what is there",
        )
    return entry
