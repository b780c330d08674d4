"""What a codebook looks like to the encoder: for each theme either a learned reader, or the texts that tell what it is.

Themes of the built-in codebook that the user left as they are were taught to the heads. Any other theme is read
zero-shot: a statement speaks of it if it stands nearer to the theme's name, definition and examples than statements
of many fields usually do.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from feedbacknlp.contracts import Codebook, Encoder, FloatArray, Heads, Theme, centre_rows
from feedbacknlp.understand.codebook_file import read_codebook

__all__ = ["ThemeModel", "build_theme_model", "standard_nearness", "theme_probabilities"]

LEARNED_CODEBOOK = "online-shop"

STEEPNESS, MIDDLE = 1.64, 2.25
"""Logistic curve from standard scores to probabilities: a theme counts as mentioned from about two standard
deviations above the background. Chosen on the development part of the corpus' fields outside shops
(training/README.md)."""

EXAMPLE_WEIGHT = 0.5
"""Share of the nearest single text in a theme's nearness; the rest is the mean of the three nearest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeModel:
    """A codebook made ready to read vectors.

    Parameters
    ----------
    theme_ids : tuple of str
        In the codebook's order.
    learned : int array of shape (themes,)
        Output of the theme head that reads the theme; -1 = read from its texts.
    texts : float32 array of shape (texts, dimensions)
        Centred vectors of the themes' texts.
    text_theme : int array of shape (texts,)
        Which theme each text tells of.
    usual, spread : float32 array of shape (themes,)
        Mean and standard deviation of the background's nearness to the theme.
    """

    theme_ids: tuple[str, ...]
    learned: np.ndarray
    texts: FloatArray
    text_theme: np.ndarray
    usual: FloatArray
    spread: FloatArray


def build_theme_model(codebook: Codebook, *, encoder: Encoder, heads: Heads) -> ThemeModel:
    """The codebook read by the encoder: a few hundred texts at most, encoded once a study."""
    untouched = {theme.id: theme.definition for theme in read_codebook(LEARNED_CODEBOOK).themes}
    learned = np.array(
        [
            heads.theme_ids.index(theme.id)
            if theme.id in heads.theme_ids and untouched.get(theme.id) == theme.definition
            else -1
            for theme in codebook.themes
        ],
        dtype=int,
    )
    rows = [
        (at, code, text) for at, theme in enumerate(codebook.themes) if learned[at] < 0 for code, text in _tell(theme)
    ]
    vectors = encoder.encode([text for _, _, text in rows])
    texts = centre_rows(vectors, [code for _, code, _ in rows], heads.language_means)
    text_theme = np.array([at for at, _, _ in rows], dtype=int)
    size = len(codebook.themes)
    nearness = _nearness(heads.background, texts, text_theme, size)
    return ThemeModel(
        theme_ids=codebook.ids,
        learned=learned,
        texts=texts,
        text_theme=text_theme,
        usual=nearness.mean(axis=0) if size else np.zeros(0, np.float32),
        spread=np.maximum(nearness.std(axis=0), 1e-3) if size else np.ones(0, np.float32),
    )


def theme_probabilities(
    model: ThemeModel, vectors: FloatArray, languages: list[str], *, heads: Heads
) -> tuple[FloatArray, FloatArray]:
    """How probably each statement speaks of each theme, and how probably it is a bare feeling.

    Parameters
    ----------
    model : ThemeModel
    vectors : float32 array of shape (n, dimensions)
        Rows of length 1, not centred.
    languages : list of str, one a row
    heads : Heads

    Returns
    -------
    (float32 array of shape (n, themes), float32 array of shape (n,))
    """
    outputs = _sigmoid(heads.themes.logits(vectors))
    result = np.zeros((len(vectors), len(model.theme_ids)), dtype=np.float32)
    known = np.flatnonzero(model.learned >= 0)
    result[:, known] = outputs[:, model.learned[known]]
    told = np.flatnonzero(model.learned < 0)
    if len(told):
        standard = standard_nearness(model, vectors, languages, heads=heads)
        result[:, told] = _sigmoid(STEEPNESS * (standard[:, told] - MIDDLE))
    return result, outputs[:, -1]


def standard_nearness(model: ThemeModel, vectors: FloatArray, languages: list[str], *, heads: Heads) -> FloatArray:
    """How much nearer to each theme's texts each statement stands than statements of many fields usually do.

    Returns
    -------
    float32 array of shape (n, themes)
        In standard deviations of the background.
    """
    centred = centre_rows(vectors, languages, heads.language_means)
    nearness = _nearness(centred, model.texts, model.text_theme, len(model.theme_ids))
    standard: FloatArray = (nearness - model.usual) / model.spread
    return standard


def _tell(theme: Theme) -> list[tuple[str, str]]:
    """(language, text) pairs that tell what a theme is."""
    rows = [
        (code, f"{name}: {theme.definition[code]}" if code in theme.definition else name)
        for code, name in theme.name.items()
    ]
    rows += [(code, text) for code, text in theme.definition.items()]
    return rows + [(code, text) for code, texts in theme.examples.items() for text in texts]


def _nearness(vectors: FloatArray, texts: FloatArray, text_theme: np.ndarray, themes: int) -> FloatArray:
    """For each row and theme: half the cosine of the nearest text, half the mean of the three nearest."""
    result = np.zeros((len(vectors), themes), dtype=np.float32)
    # a row at a time inside: the last digits must not depend on how many rows come together
    cosines = (
        np.einsum("nd,td->nt", vectors, texts, optimize=False)
        if len(texts)
        else np.zeros((len(vectors), 0), np.float32)
    )
    for theme in range(themes):
        own = np.sort(cosines[:, text_theme == theme], axis=1)
        if own.shape[1]:
            result[:, theme] = EXAMPLE_WEIGHT * own[:, -1] + (1 - EXAMPLE_WEIGHT) * own[:, -3:].mean(axis=1)
    return result


def _sigmoid(logits: FloatArray) -> FloatArray:
    return (1 / (1 + np.exp(-np.clip(logits, -30, 30)))).astype(np.float32)
