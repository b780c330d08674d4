"""One encoder pass per distinct statement."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd

from feedbacknlp.contracts import Encoder, FloatArray, Vectors
from feedbacknlp.progress import Progress

__all__ = [
    "READ_QUALITIES",
    "context_texts",
    "encode_contexts",
    "encode_statements",
    "first_ids",
    "rows_of",
    "spoken_text",
]

READ_QUALITIES = ("ok", "bare")
"""Statement qualities that are read: content, and feelings without a theme."""

CONTEXT_LONGEST = 400
"""Characters up to which a comment of several statements is also read as a whole. Longer ones would double the work,
and a statement in the midst of them owes less to its neighbours."""

_CHUNK = 2048

# As long as a name on the networks may be; letters of one script, because Chinese runs on without a blank.
_HANDLE = re.compile(
    r"(?<![\w.@＠/])[@＠](?:[^\W\u2e80-\uffff](?:[^\W\u2e80-\uffff]|\.(?=\w)){1,29}|[\u4e00-\u9fff]{2,8}(?![\u4e00-\u9fff]))"
)


def first_ids(statements: pd.DataFrame) -> pd.Series:
    """Id of the statement whose vector each row shares: its own, or that of the first with the same text."""
    return statements["repeat_of"].where(statements["repeat_of"].notna(), statements["statement_id"])


def spoken_text(text: str) -> str:
    """The text without the ``@handles`` in it: they tell to whom it is said and nothing of what is said, and texts to
    one company would be neighbours for that alone. A text of nothing else stays as it is."""
    if "@" not in text and "＠" not in text:
        return text
    return " ".join(_HANDLE.sub(" ", text).split()) or text


def encode_statements(
    statements: pd.DataFrame, *, encoder: Encoder, progress: Progress, known: Vectors | None = None
) -> Vectors:
    """Vectors of the distinct statements that are read.

    Parameters
    ----------
    statements : Statements
    encoder : Encoder
    progress : Progress
        Told in statements.
    known : Vectors, optional
        Vectors of an earlier run whose ids are texts; texts found there are not encoded again.

    Returns
    -------
    Vectors
        Ids sorted; one row a distinct statement.
    """
    read = statements[statements["quality"].isin(READ_QUALITIES)]
    distinct = read[read["repeat_of"].isna()].sort_values("statement_id")
    matrix = _encode(distinct["text"].tolist(), "Reading statements", "statements", encoder, progress, known)
    return Vectors(ids=tuple(distinct["statement_id"]), matrix=matrix)


def encode_contexts(
    statements: pd.DataFrame, *, encoder: Encoder, progress: Progress, known: Vectors | None = None
) -> Vectors:
    """Vectors of the comments that have several statements and are not long: what a statement means may stand in its
    neighbours.

    Parameters
    ----------
    statements : Statements
    encoder : Encoder
    progress : Progress
        Told in comments.
    known : Vectors, optional
        Vectors of an earlier run whose ids are texts.

    Returns
    -------
    Vectors
        Ids are comment ids, sorted.
    """
    texts = context_texts(statements)
    distinct = sorted(set(texts))
    matrix = _encode(distinct, "Reading comments", "comments", encoder, progress, known)
    places = {text: at for at, text in enumerate(distinct)}
    return Vectors(ids=tuple(texts.index), matrix=matrix[[places[text] for text in texts]])


def context_texts(statements: pd.DataFrame) -> pd.Series:
    """Text of each comment that is also read as a whole: its statements that are read, joined; index comment ids."""
    read = statements[statements["quality"].isin(READ_QUALITIES)].sort_values(["comment_id", "start"], kind="stable")
    several = read[read["comment_id"].duplicated(keep=False)]
    joined = several.groupby("comment_id", sort=True)["text"].agg(" ".join)
    return joined[joined.str.len() <= CONTEXT_LONGEST]


def _encode(
    texts: list[str], name: str, unit: str, encoder: Encoder, progress: Progress, known: Vectors | None
) -> FloatArray:
    """Vectors of distinct texts, those of ``known`` taken from there."""
    matrix = np.zeros((len(texts), encoder.dimensions), dtype=np.float32)
    places = {text: at for at, text in enumerate(known.ids)} if known else {}
    missing = [at for at, text in enumerate(texts) if text not in places]
    if known:
        for at, text in enumerate(texts):
            if text in places:
                matrix[at] = known.matrix[places[text]]
    # texts of like length stand together, so that a chunk holds few lengths and batches are full
    missing.sort(key=lambda at: (len(texts[at].encode()), at))
    with progress.step(name, total=len(missing), unit=unit) as step:
        for start in range(0, len(missing), _CHUNK):
            chosen = missing[start : start + _CHUNK]
            matrix[chosen] = encoder.encode([spoken_text(texts[at]) for at in chosen])
            step.advance(len(chosen))
    return matrix


def rows_of(vectors: Vectors, ids: pd.Series) -> np.ndarray:
    """Row number in ``vectors`` of each id, int array of shape (len(ids),)."""
    return pd.Index(vectors.ids, dtype="str").get_indexer(pd.Index(ids, dtype="str"))
