"""One encoder pass per distinct statement."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import numpy as np
import pandas as pd

from feedbacknlp.contracts import Encoder, FloatArray, Vectors, round_vectors
from feedbacknlp.progress import tell_nobody

__all__ = [
    "ASKED_QUALITIES",
    "READ_QUALITIES",
    "context_texts",
    "encode_contexts",
    "encode_statements",
    "encode_texts",
    "first_ids",
    "spoken_text",
]

READ_QUALITIES = ("ok", "bare")
"""Statement qualities that are read: content, and feelings without a theme."""

ASKED_QUALITIES = (*READ_QUALITIES, "spam")
"""Qualities whose vectors are asked for: the encoder may find that what looked like spam is none."""

CONTEXT_LONGEST = 400
"""Characters up to which a comment of several statements is also read as a whole. Longer ones would double the work,
and a statement in the midst of them owes less to its neighbours."""

_CHUNK = 2048

# As long as a name on the networks may be; letters of one script, because Chinese runs on without a blank.
_HANDLE = re.compile(
    r"(?<![\w.@＠/])[@＠](?:[^\W\u2e80-\uffff](?:[^\W\u2e80-\uffff]|\.(?=\w)){1,29}|[\u4e00-\u9fff]{2,8}(?![\u4e00-\u9fff]))"
)


def first_ids(statements: pd.DataFrame) -> pd.Series:
    """Id of the first statement that says the same as each row: its own where none said it before."""
    return statements["repeat_of"].where(statements["repeat_of"].notna(), statements["statement_id"])


def spoken_text(text: str) -> str:
    """The text without the ``@handles`` in it: they tell to whom it is said and nothing of what is said, and texts to
    one company would be neighbours for that alone. A text of nothing else stays as it is."""
    if "@" not in text and "＠" not in text:
        return text
    return " ".join(_HANDLE.sub(" ", text).split()) or text


def encode_statements(statements: pd.DataFrame, *, encoder: Encoder) -> Vectors:
    """Vectors of the statements that are read, and of those that were taken for spam, which the encoder may know better
    (see :func:`~feedbacknlp.understand.sift_statements`).

    Parameters
    ----------
    statements : Statements
    encoder : Encoder

    Returns
    -------
    Vectors
        A row a statement of the qualities that are read; each distinct text is encoded once.
    """
    asked = statements[statements["quality"].isin(ASKED_QUALITIES)]
    texts = asked["text"].map(spoken_text).tolist()
    return Vectors(ids=tuple(asked["statement_id"]), matrix=encode_texts(texts, encoder=encoder))


def encode_contexts(statements: pd.DataFrame, *, encoder: Encoder) -> Vectors:
    """Vectors of the comments that have several statements and are not long: what a statement means may stand in its
    neighbours.

    Parameters
    ----------
    statements : Statements
    encoder : Encoder

    Returns
    -------
    Vectors
        Ids are comment ids, sorted.
    """
    texts = context_texts(statements)
    return Vectors(ids=tuple(texts.index), matrix=encode_texts(texts.map(spoken_text).tolist(), encoder=encoder))


def context_texts(statements: pd.DataFrame) -> pd.Series:
    """Text of each comment that is also read as a whole: its statements that are read, joined; index comment ids."""
    read = statements[statements["quality"].isin(READ_QUALITIES)].sort_values(["comment_id", "start"], kind="stable")
    several = read[read["comment_id"].duplicated(keep=False)]
    joined = several.groupby("comment_id", sort=True)["text"].agg(" ".join)
    return joined[joined.str.len() <= CONTEXT_LONGEST]


def encode_texts(
    texts: Sequence[str], *, encoder: Encoder, tell: Callable[[float], None] = tell_nobody
) -> FloatArray:
    """Vectors of texts on the grid of :func:`feedbacknlp.contracts.round_vectors`.

    Parameters
    ----------
    texts : sequence of str
        Each distinct one is encoded once.
    encoder : Encoder
    tell : callable
        Told what share of the work is done, 0 ... 1.

    Returns
    -------
    float32 array of shape (n, dimensions)
    """
    # texts of like length stand together, so that a chunk holds few lengths and batches are full
    distinct = sorted(set(texts), key=lambda text: (len(text.encode("utf-8", "surrogatepass")), text))
    matrix = np.zeros((len(distinct), encoder.dimensions), dtype=np.float32)
    whole = sum(map(len, distinct))
    done = 0
    for start in range(0, len(distinct), _CHUNK):
        chosen = distinct[start : start + _CHUNK]
        matrix[start : start + len(chosen)] = round_vectors(encoder.encode(chosen))
        done += sum(map(len, chosen))
        tell(done / max(whole, 1))
    places = {text: at for at, text in enumerate(distinct)}
    return matrix[[places[text] for text in texts]]
