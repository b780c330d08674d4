"""Vectors of a part that was read: by statement, and by comment where that was read as a whole."""

from __future__ import annotations

from feedbacknlp.contracts import Vectors
from feedbacknlp.store import Entry, unpack_vectors

__all__ = ["context_vectors", "own_vectors"]


def own_vectors(read: Entry) -> Vectors:
    """Vectors of a part's statements."""
    statements = read.frames["statements"]
    spoken = statements[statements["vector"] >= 0]
    return Vectors(
        ids=tuple(spoken["statement_id"].tolist()),
        matrix=unpack_vectors(read.arrays["vectors"][spoken["vector"].to_numpy()]),
    )


def context_vectors(read: Entry) -> Vectors:
    """Vectors of a part's comments that are read as a whole."""
    statements = read.frames["statements"]
    around = statements[statements["context"] >= 0].drop_duplicates("comment_id")
    return Vectors(
        ids=tuple(around["comment_id"].tolist()),
        matrix=unpack_vectors(read.arrays["vectors"][around["context"].to_numpy()]),
    )
