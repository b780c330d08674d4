"""Comments cut into parts, and statements cut out of their comments."""

from __future__ import annotations

import pandas as pd

__all__ = ["PART", "attach_text", "cut_parts"]

PART = 5_000
"""Comments of a part: enough to fill the encoder's batches, and some 30 MB of vectors."""


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
    texts = dict(zip(comments["comment_id"].tolist(), comments["text"].tolist(), strict=True))
    cut = [
        texts[comment][start:end]
        for comment, start, end in zip(
            statements["comment_id"].tolist(), statements["start"].tolist(), statements["end"].tolist(), strict=True
        )
    ]
    return statements.assign(text=pd.Series(cut, index=statements.index, dtype="str"))
