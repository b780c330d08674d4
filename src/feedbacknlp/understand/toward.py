"""Polarity toward one theme or term of a text, and where in the text it shows: the encoder's token states are weighed
by how near they stand to what is asked about."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from feedbacknlp.contracts import FloatArray, LinearHead, TokenStates
from feedbacknlp.understand.shares import softmax

__all__ = ["read_toward_terms", "read_toward_themes"]

SHARPNESS = 16.0
"""Factor of the cosines before they become weights; the same as in training."""

EVIDENCE_SHARE = 0.8
"""The evidence is the shortest run of tokens that holds this share of the weights."""


def read_toward_themes(
    looks: Sequence[TokenStates], vectors: FloatArray, *, head: LinearHead
) -> tuple[FloatArray, np.ndarray]:
    """Polarity of each text toward a theme, and the piece of the text that speaks of it.

    Parameters
    ----------
    looks : sequence of TokenStates, n of them
    vectors : float32 array of shape (n, dimensions)
        Vector of the theme that each text is asked about, of length 1, not centred.
    head : LinearHead
        ``Heads.toward``.

    Returns
    -------
    (float32 array of shape (n, 3), int array of shape (n, 2))
        Shares of negative, neutral and positive; first character and end of the evidence.
    """
    weights = [_weigh(look, vector) for look, vector in zip(looks, vectors, strict=True)]
    spans = [_shortest_run(look, weight) for look, weight in zip(looks, weights, strict=True)]
    return _read(looks, weights, head), np.array(spans, dtype=np.int64).reshape(-1, 2)


def read_toward_terms(looks: Sequence[TokenStates], spans: np.ndarray, *, head: LinearHead) -> FloatArray:
    """Polarity of each text toward a piece of it.

    Parameters
    ----------
    looks : sequence of TokenStates, n of them
    spans : int array of shape (n, 2)
        First character and end of the piece.
    head : LinearHead
        ``Heads.toward``.

    Returns
    -------
    float32 array of shape (n, 3)
        Shares of negative, neutral and positive. Where the piece holds no token that was read, the whole text counts.
    """
    weights = []
    for look, (start, end) in zip(looks, spans, strict=True):
        inside = ((look.starts < end) & (look.ends > start)).astype(np.float32)
        weights.append(inside if inside.any() else np.ones_like(inside))
    return _read(looks, weights, head)


def _weigh(look: TokenStates, vector: FloatArray) -> FloatArray:
    lengths = np.maximum(np.linalg.norm(look.states, axis=1), 1e-9)
    near = np.einsum("th,h->t", look.states, vector, optimize=False) / lengths
    weights: FloatArray = softmax((near * SHARPNESS).astype(np.float32))
    return weights


def _read(looks: Sequence[TokenStates], weights: Sequence[FloatArray], head: LinearHead) -> FloatArray:
    if not looks:
        return np.zeros((0, 3), dtype=np.float32)
    pooled = np.stack(
        [
            np.einsum("t,th->h", weight, look.states, optimize=False)
            for look, weight in zip(looks, weights, strict=True)
        ]
    )
    pooled /= np.maximum(np.linalg.norm(pooled, axis=1, keepdims=True), 1e-9)
    return softmax(head.logits(pooled.astype(np.float32)))


def _shortest_run(look: TokenStates, weights: FloatArray) -> tuple[int, int]:
    """First character and end of the shortest run of tokens with EVIDENCE_SHARE of the weights; the first of equals."""
    sums = np.concatenate([[0.0], np.cumsum(weights.astype(float))])
    wanted = EVIDENCE_SHARE * sums[-1]
    # for each first token, the first end at which the run holds enough
    ends = np.searchsorted(sums, sums[:-1] + wanted - 1e-9)
    possible = np.flatnonzero(ends <= len(weights))
    first = int(possible[np.argmin((ends - np.arange(len(weights)))[possible])])
    return int(look.starts[first]), int(look.ends[ends[first] - 1])
