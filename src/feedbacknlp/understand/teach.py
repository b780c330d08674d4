"""What a person coded teaches the rest: the reading of a theme that the user wrote is moved by what it missed or saw
wrongly in the coded statements, and a statement that says nearly the same as one of them is pulled toward its
coding."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from feedbacknlp.contracts import Codebook, FloatArray, multiply_rows
from feedbacknlp.understand.shares import sigmoid

__all__ = ["NEAR", "Lessons", "learn_lessons", "no_lessons"]

NEAR = 0.8
"""Cosine of centred vectors from which a statement says nearly the same. The statements of one theme lie .4 to .6 from
each other, so that a lesson stays with paraphrases."""

STRENGTH = 2.0
"""Inverse of the penalty on what is learned from coded statements; chosen on fields that never trained
(training/README.md). One statement alone moves others that lie at cosine .5 to it by about one unit of logit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lessons:
    """Corrected statements as vectors.

    Parameters
    ----------
    vectors : float32 array of shape (corrections, dimensions)
        Centred, of length 1.
    answers : float32 array of shape (corrections, themes)
        1 = speaks of the theme, 0 = does not, NaN = not known since the theme was split.
    weights : float32 array of shape (themes, dimensions)
        What is added to a theme's logit, on centred vectors.
    """

    vectors: FloatArray
    answers: FloatArray
    weights: FloatArray

    def apply(self, shares: FloatArray, centred: FloatArray) -> FloatArray:
        """Probabilities after all that was taught.

        Parameters
        ----------
        shares : float32 array of shape (n, themes)
        centred : float32 array of shape (n, dimensions)

        Returns
        -------
        float32 array of shape (n, themes)
        """
        if not len(self.vectors) or not len(shares):
            return shares
        moved = _logits(shares) + multiply_rows(centred, self.weights)
        return self.pull(sigmoid(moved), centred)

    def pull(self, shares: FloatArray, centred: FloatArray) -> FloatArray:
        """Probabilities after the nearest lesson: the nearer a statement lies to it, the more its answer counts.

        Parameters
        ----------
        shares : float32 array of shape (n, themes)
        centred : float32 array of shape (n, dimensions)

        Returns
        -------
        float32 array of shape (n, themes)
            ``(1 - w) share + w answer`` with ``w = (cosine - NEAR) / (1 - NEAR)``, between 0 and 1.
        """
        near = multiply_rows(centred, self.vectors)
        best = near.argmax(axis=1)
        weight = np.clip((near[np.arange(len(near)), best] - NEAR) / (1 - NEAR), 0, 1)[:, None]
        answers = self.answers[best]
        pulled: FloatArray = np.where(np.isnan(answers), shares, (1 - weight) * shares + weight * answers)
        return pulled.astype(np.float32)


def no_lessons(*, size: int, dimensions: int) -> Lessons:
    """Lessons that change nothing, for a codebook of ``size`` themes."""
    nothing = np.zeros((0, dimensions), dtype=np.float32)
    return Lessons(
        vectors=nothing,
        answers=np.zeros((0, size), dtype=np.float32),
        weights=np.zeros((size, dimensions), dtype=np.float32),
    )


def learn_lessons(codebook: Codebook, shares: FloatArray, centred: FloatArray, *, moved: np.ndarray) -> Lessons:
    """What the codebook's corrections teach.

    Parameters
    ----------
    codebook : Codebook
    moved : bool array of shape (themes,)
        Which themes' readings are moved everywhere. A theme that the heads were taught on thousands of texts gains
        nothing from a handful (training/README.md); of these the paraphrases of a coded statement alone are moved.
    shares : float32 array of shape (corrections, themes)
        What the codebook reads in the corrected statements by itself.
    centred : float32 array of shape (corrections, dimensions)

    Returns
    -------
    Lessons
    """
    given = codebook.corrections
    answers = np.zeros((len(given), len(codebook.themes)), dtype=np.float32)
    for row, entry in enumerate(given):
        now = {codebook.follow(theme_id) for theme_id in entry.themes}
        for column, theme in enumerate(codebook.themes):
            split = theme.within is not None and theme.within.id in entry.themes
            answers[row, column] = 1 if theme.id in now else np.nan if split else 0
    # in an order of their own, so that the order in which they were given changes no digit
    order = sorted(range(len(given)), key=lambda row: (given[row].text, given[row].language))
    weights = np.zeros((len(codebook.themes), centred.shape[1]), dtype=np.float32)
    for column in range(len(codebook.themes)):
        known = [row for row in order if not np.isnan(answers[row, column])]
        if known and moved[column]:
            weights[column] = _fit(centred[known], _logits(shares[known, column]), answers[known, column])
    return Lessons(vectors=centred, answers=answers, weights=weights)


def _fit(vectors: FloatArray, logits: FloatArray, answers: FloatArray) -> FloatArray:
    """Weights of a ridge-penalised logistic regression without a constant, whose offset is what was read before."""
    from scipy.optimize import minimize

    rows, before, wanted = (array.astype(np.float64) for array in (vectors, logits, answers))

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        scores = before + rows @ weights
        errors = 1 / (1 + np.exp(-np.clip(scores, -30, 30))) - wanted
        value = np.logaddexp(0, scores).sum() - (scores * wanted).sum() + weights @ weights / (2 * STRENGTH)
        return float(value), rows.T @ errors + weights / STRENGTH

    found: FloatArray = minimize(loss, np.zeros(rows.shape[1]), jac=True, method="L-BFGS-B").x.astype(np.float32)
    return found


def _logits(shares: FloatArray) -> FloatArray:
    sure = np.clip(shares, 1e-6, 1 - 1e-6)
    logits: FloatArray = np.log(sure / (1 - sure))
    return logits
