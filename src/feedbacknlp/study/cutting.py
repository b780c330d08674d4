"""Comments cut into parts, and statements cut out of their comments."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import overload

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from feedbacknlp.contracts.members import find_places, sort_rows

__all__ = ["PART", "CommentParts", "attach_text", "cut_parts"]

PART = 5_000
"""Comments of a part: enough to fill the encoder's batches, and some 30 MB of vectors."""

_FIRST = 1_000
"""Comments of a file's first part: the encoder has nothing to do before it is split."""

_AT_ONCE = 50_000
"""Statements whose texts are Python's at a time: all of a million would take 200 MB."""


class CommentParts(Sequence[pd.DataFrame]):
    """Comments in parts, each taken out when it is asked for: all at once would be a second copy of the comments.

    Parameters
    ----------
    comments : Comments
    rows : sequence of int arrays
        Of each part.
    """

    def __init__(self, comments: pd.DataFrame, rows: Sequence[NDArray[np.int64]]) -> None:
        self._comments, self._rows = comments, rows

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, place: int) -> pd.DataFrame: ...
    @overload
    def __getitem__(self, place: slice) -> CommentParts: ...
    def __getitem__(self, place: int | slice) -> pd.DataFrame | CommentParts:
        if isinstance(place, slice):
            return CommentParts(self._comments, self._rows[place])
        return self._comments.iloc[self._rows[place]]


def cut_parts(comments: pd.DataFrame, *, size: int = PART) -> CommentParts:
    """Comments in parts of at most ``size`` rows, the first of a file a small one, file by file in the order of their
    ids, so that the order of rows changes no part and a new file leaves the parts of the others alone."""
    order = sort_rows({name: comments[name] for name in ("source_file", "comment_id")})
    files = comments["source_file"].iloc[order]
    starts = np.flatnonzero((files != files.shift()).to_numpy())
    whole = zip(starts, [*starts[1:], len(order)], strict=True)
    rows = []
    for start, end in whole:
        edges = [start, *range(start + min(_FIRST, size), end, size), end]
        rows += [order[low:high] for low, high in pairwise(edges)]
    return CommentParts(comments, rows)


def attach_text(statements: pd.DataFrame, comments: pd.DataFrame) -> pd.DataFrame:
    """Statements with their raw text, which lies on no shelf: it is cut out of the comments anew."""
    import pyarrow as pa

    texts = pa.array(comments["text"], type=pa.large_string(), from_pandas=True)
    places = find_places(statements["comment_id"], comments["comment_id"])
    starts, ends = statements["start"].to_numpy(), statements["end"].to_numpy()
    cut = []
    for first in range(0, len(statements), _AT_ONCE):
        rows = slice(first, first + _AT_ONCE)
        whole = texts.take(places[rows]).to_pylist()
        own = [text[start:end] for text, start, end in zip(whole, starts[rows], ends[rows], strict=True)]
        cut.append(pa.array(own, type=pa.large_string()))
    joined = pa.chunked_array(cut, type=pa.large_string()).combine_chunks()
    return statements.assign(text=pd.Series(pd.array(joined, dtype="str"), index=statements.index))
