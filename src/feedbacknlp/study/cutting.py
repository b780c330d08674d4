"""Comments cut into parts, and statements cut out of their comments."""

from __future__ import annotations

import pandas as pd

from feedbacknlp.contracts.members import find_places

__all__ = ["PART", "attach_text", "cut_parts"]

PART = 5_000
"""Comments of a part: enough to fill the encoder's batches, and some 30 MB of vectors."""

_AT_ONCE = 50_000
"""Statements whose texts are Python's at a time: all of a million would take 200 MB."""


def cut_parts(comments: pd.DataFrame, *, size: int = PART) -> list[pd.DataFrame]:
    """Comments in parts of at most ``size`` rows, file by file in the order of their ids, so that the order of rows
    changes no part and a new file leaves the parts of the others alone."""
    ordered = comments.sort_values(["source_file", "comment_id"], kind="stable")
    return [
        own.iloc[start : start + size]
        for _, own in ordered.groupby("source_file", sort=True)
        for start in range(0, len(own), size)
    ]


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
