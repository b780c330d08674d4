"""A second look at statements that speak of several themes: what each theme's own words feel like, and which words
those are. Only these few statements are read again."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from feedbacknlp.contracts import FloatArray, LinearHead, TokenReader
from feedbacknlp.understand.toward import read_toward_themes

__all__ = ["look_closer"]

_BLOCK = 256
"""Texts whose token states are held at a time: some ten megabytes."""


def look_closer(
    texts: Sequence[str], vectors: FloatArray, *, reader: TokenReader, head: LinearHead
) -> tuple[FloatArray, np.ndarray]:
    """Polarity of each text toward the theme it is asked about, and its evidence in the text.

    Parameters
    ----------
    texts : sequence of str, n of them
        A text that speaks of three themes comes three times; it is read once.
    vectors : float32 array of shape (n, dimensions)
        Vector of the theme that each is asked about.
    reader : TokenReader
    head : LinearHead
        ``Heads.toward``.

    Returns
    -------
    (float32 array of shape (n, 3), int array of shape (n, 2))
        Shares of negative, neutral and positive; first character and end of the evidence.
    """
    shares, spans = np.zeros((len(texts), 3), dtype=np.float32), np.zeros((len(texts), 2), dtype=np.int64)
    asked: dict[str, list[int]] = {}
    for at, text in enumerate(texts):
        asked.setdefault(text, []).append(at)
    distinct = list(asked)
    for start in range(0, len(distinct), _BLOCK):
        block = distinct[start : start + _BLOCK]
        looks = dict(zip(block, reader.look(block), strict=True))
        rows = [at for text in block for at in asked[text]]
        shares[rows], spans[rows] = read_toward_themes([looks[texts[at]] for at in rows], vectors[rows], head=head)
    return shares, spans
