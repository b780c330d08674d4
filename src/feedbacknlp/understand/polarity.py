"""The polarity of a mention: what its statement says of the theme, and what the whole comment says of it."""

from __future__ import annotations

import numpy as np

from feedbacknlp.contracts import FloatArray, Heads
from feedbacknlp.understand.shares import pool_shares, softmax

__all__ = ["read_taught_polarity"]


def read_taught_polarity(
    heads: Heads, vectors: FloatArray, outputs: np.ndarray, contexts: FloatArray | None = None
) -> FloatArray:
    """Polarity of each statement toward a theme that the heads were taught.

    Parameters
    ----------
    heads : Heads
    vectors : float32 array of shape (n, dimensions)
        Of the statements.
    outputs : int array of shape (n,)
        Which theme of ``Heads.theme_polarity`` each is asked about.
    contexts : float32 array of shape (n, dimensions), optional
        Vector of each statement's comment; zeros where it was not read as a whole. A statement cut out of its comment
        often does not show what is felt ("but only after the third mail"): where both were read, both count equally.

    Returns
    -------
    float32 array of shape (n, 3)
        Shares of negative, neutral and positive.
    """
    shares = _shares(heads, vectors, outputs)
    if contexts is None:
        return shares
    told = np.abs(contexts).sum(axis=1) > 0
    shares[told] = pool_shares(shares[told], _shares(heads, contexts[told], outputs[told]))
    return shares


def _shares(heads: Heads, vectors: FloatArray, outputs: np.ndarray) -> FloatArray:
    if not len(vectors):
        return np.zeros((0, 3), dtype=np.float32)
    logits = heads.theme_polarity.logits(vectors).reshape(len(vectors), -1, 3)
    return softmax(logits[np.arange(len(vectors)), outputs])
