"""Shares from logits: one of each, or of negative, neutral and positive, and from two readings of the same thing."""

from __future__ import annotations

import numpy as np

from feedbacknlp.contracts import FloatArray

__all__ = ["pool_shares", "sigmoid", "softmax"]

_LEAST = 1e-6


def sigmoid(logits: FloatArray) -> FloatArray:
    """Probability of each logit by itself, float32 of the same shape."""
    return (1 / (1 + np.exp(-np.clip(logits, -30, 30)))).astype(np.float32)


def softmax(logits: FloatArray) -> FloatArray:
    """Shares along the last axis, summing to 1."""
    shifted: FloatArray = np.exp(logits - logits.max(axis=-1, keepdims=True))
    shares: FloatArray = shifted / shifted.sum(axis=-1, keepdims=True)
    return shares


def pool_shares(first: FloatArray, second: FloatArray, *, weight: float | FloatArray = 0.5) -> FloatArray:
    """The logarithmic opinion pool of two readings (Genest & Zidek 1986, Statistical Science 1).

    Parameters
    ----------
    first, second : float32 arrays of shape (n, 3)
    weight : float or float32 array of shape (n, 1), default=0.5
        Of the second, 0 ... 1.

    Returns
    -------
    float32 array of shape (n, 3)
        Rows with a sum of 1.
    """
    if not len(first):
        return first
    logs = (1 - weight) * np.log(np.maximum(first, _LEAST)) + weight * np.log(np.maximum(second, _LEAST))
    return softmax(logs.astype(np.float32))
