"""The polarity of a mention: what its statement says of the theme, and what the whole comment says of it."""

from __future__ import annotations

import numpy as np

from feedbacknlp.contracts import FloatArray, Heads, LinearHead
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
    head = heads.theme_polarity
    logits = np.empty((len(vectors), 3), dtype=np.float32)
    # each row meets the three outputs that it is asked about, and not those of all themes
    for output in np.unique(outputs):
        rows, own = outputs == output, slice(3 * output, 3 * output + 3)
        logits[rows] = LinearHead(weight=head.weight[own], bias=head.bias[own]).logits(vectors[rows])
    return softmax(logits)
