"""The heads: small linear readers of one encoder's vectors, and the fixed background that new codebooks are measured
against."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from feedbacknlp.contracts.vectors import GRID, FloatArray, count_steps

__all__ = ["INTENTS", "Heads", "LinearHead", "centre_rows", "multiply_rows"]

INTENTS = ("complaint", "praise", "request", "question", "churn_risk", "effort")
"""Order of the intent head's outputs."""

_WEIGHT_GRID = 2.0**20
"""Steps of a weight between 0 and 1: 16 bits of a vector, 27 of a weight below 64 and 10 for a sum of 768 make the 53
of float64."""

_BLOCK = 256
"""Rows that are multiplied together: few enough to stay in a core's own cache from the first step to the last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinearHead:
    """``vectors @ weight.T + bias``.

    Parameters
    ----------
    weight : float32 array of shape (outputs, dimensions)
    bias : float32 array of shape (outputs,)
    """

    weight: FloatArray
    bias: FloatArray

    def logits(self, vectors: FloatArray) -> FloatArray:
        """Float32 array of shape (n, outputs); see :func:`multiply_rows`."""
        return multiply_rows(vectors, self.weight) + self.bias


def multiply_rows(vectors: FloatArray, weight: FloatArray) -> FloatArray:
    """``vectors @ weight.T``, each row the same in any company and on any machine.

    Parameters
    ----------
    vectors : float32 array of shape (n, dimensions)
        Coordinates from -1 to 1, taken to the grid of 16 bits.
    weight : float32 array of shape (outputs, dimensions)
        Taken to a grid of 27 bits: products and their sums are then exact in float64, in whatever order they are
        added up.

    Returns
    -------
    float32 array of shape (n, outputs)
    """
    # dividing by a power of two rounds nothing, so the vectors may stay whole steps of their grid
    grid = np.rint(weight.astype(np.float64) * _WEIGHT_GRID).T / (_WEIGHT_GRID * GRID)
    product: FloatArray = np.empty((len(vectors), len(weight)), dtype=np.float32)
    for start in range(0, len(vectors), _BLOCK):
        product[start : start + _BLOCK] = count_steps(vectors[start : start + _BLOCK]).astype(np.float64) @ grid
    return product


def centre_rows(vectors: FloatArray, languages: Sequence[str], means: Mapping[str, FloatArray]) -> FloatArray:
    """Vectors minus their language's mean, brought back to length 1, so that neighbours share a meaning and not a
    language.

    Parameters
    ----------
    vectors : float32 array of shape (n, dimensions)
    languages : sequence of str, one a row
    means : mapping of language code to mean vector; ``""`` serves languages that are not in it
    """
    if not len(vectors):
        return vectors
    codes = sorted(set(languages))
    table = np.stack([means.get(code, means[""]) for code in codes])
    places = {code: at for at, code in enumerate(codes)}
    centred = vectors - table[[places[code] for code in languages]]
    unit: FloatArray = (centred / np.maximum(np.linalg.norm(centred, axis=1, keepdims=True), 1e-9)).astype(np.float32)
    return unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Heads:
    """All that was learned on one encoder's vectors.

    Parameters
    ----------
    encoder : str
        Fingerprint of the encoder that the heads read.
    theme_ids : tuple of str
        Themes of the built-in codebook that the head knows; ``themes`` has two more outputs, for ``other`` and for a
        bare feeling.
    themes, polarity, theme_polarity, intents : LinearHead
        ``polarity`` has outputs negative, neutral, positive; ``theme_polarity`` these three for each theme in turn;
        ``intents`` those of :data:`INTENTS`.
    toward : LinearHead or None
        Negative, neutral, positive toward what a mean of token states looks at; None for an encoder whose token
        states no head was taught to read.
    noise : LinearHead or None
        One output, whether a text is no feedback; None where that was not taught.
    taught : int
        Dimensions at the head of a vector that were taught feedback; those behind tell what a text means apart from it.
        All of them where an encoder makes no such difference.
    language_means : mapping of language code to float32 array of shape (dimensions,)
        Mean vector of a fixed parallel set of texts; ``""`` is the mean over all languages, for languages that are
        not in it.
    background : float32 array of shape (n, dimensions)
        Centred vectors of labelled feedback of many fields: how near a theme's texts come to statements that do not
        speak of it.
    fingerprint : str
    """

    encoder: str
    theme_ids: tuple[str, ...]
    themes: LinearHead
    polarity: LinearHead
    theme_polarity: LinearHead
    intents: LinearHead
    toward: LinearHead | None
    noise: LinearHead | None
    taught: int
    language_means: Mapping[str, FloatArray]
    background: FloatArray
    fingerprint: str
