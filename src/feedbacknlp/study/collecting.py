"""The parts of a study put together again: what only all of them can tell is added here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from feedbacknlp.errors import FileError
from feedbacknlp.store import Entry, Shelf, ShelvedVectors
from feedbacknlp.study.parts import CODED, PartNames, PartWork, attach_text
from feedbacknlp.study.passed import Prepared

if TYPE_CHECKING:
    from feedbacknlp.contracts import Ingested

__all__ = ["collect_parts"]


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
    from feedbacknlp.prepare import mark_repeats, mark_straight_lines, number_pseudonyms

    shelf, kind = work.shelf, work.read_kind
    frames = [_load(shelf, kind, name.read).frames["statements"] for name in names]
    places = np.repeat(np.arange(len(frames), dtype=np.int32), [len(frame) for frame in frames])
    joined = pd.concat(frames, ignore_index=True)
    rows = joined["vector"].to_numpy(dtype=np.int32)
    statements = attach_text(joined.drop(columns=["vector", "context"]), ingested.comments)
    statements = statements.assign(repeat_of=pd.Series(None, index=statements.index, dtype="str"))
    statements = mark_straight_lines(number_pseudonyms(statements), ingested.comments)
    statements = mark_repeats(statements).drop(columns="text")
    # what stood in the parts as content and is said to be none by all of them together
    repeated = set(statements.loc[statements["quality"].isin(("copy", "straight_line")), "statement_id"])
    coded: dict[str, list[pd.DataFrame]] = {"sentiments": [], "intents": [], "mentions": []}
    for name in names:
        entry = _load(shelf, CODED, name.coded)
        for table, pieces in coded.items():
            frame = entry.frames[table]
            pieces.append(frame[~frame["statement_id"].isin(repeated)] if repeated else frame)
    order = ["statement_id", "comment_id", "start", "end", "shown_text", "language", "quality", "repeat_of"]
    return Prepared(
        ingested=ingested,
        statements=statements[order],
        vectors=ShelvedVectors(
            shelf,
            kind,
            [name.read for name in names],
            ids=statements["statement_id"],
            places=places,
            rows=np.where(statements["quality"].isin(("ok", "bare")), rows, -1).astype(np.int32),
            dimensions=work.models.encoder.dimensions,
        ),
        **{table: pd.concat(pieces, ignore_index=True) for table, pieces in coded.items()},
    )


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
