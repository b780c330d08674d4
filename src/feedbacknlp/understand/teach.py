"""What a person coded teaches its neighbours: a statement that says nearly the same is pulled toward that coding."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from feedbacknlp.contracts import Codebook, Encoder, FloatArray, Heads, centre_rows, multiply_rows

__all__ = ["NEAR", "Lessons", "learn_lessons"]

NEAR = 0.8
"""Cosine of centred vectors from which a statement says nearly the same. The statements of one theme lie .4 to .6 from
each other, so that a lesson stays with paraphrases."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lessons:
    """Corrected statements as vectors.

    Parameters
    ----------
    vectors : float32 array of shape (corrections, dimensions)
        Centred, of length 1.
    answers : float32 array of shape (corrections, themes)
        1 = speaks of the theme, 0 = does not, NaN = not known since the theme was split.
    """

    vectors: FloatArray
    answers: FloatArray

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
        if not len(self.vectors) or not len(shares):
            return shares
        near = multiply_rows(centred, self.vectors)
        best = near.argmax(axis=1)
        weight = np.clip((near[np.arange(len(near)), best] - NEAR) / (1 - NEAR), 0, 1)[:, None]
        answers = self.answers[best]
        pulled: FloatArray = np.where(np.isnan(answers), shares, (1 - weight) * shares + weight * answers)
        return pulled.astype(np.float32)


def learn_lessons(codebook: Codebook, *, encoder: Encoder, heads: Heads) -> Lessons:
    """The codebook's corrections, read by the encoder."""
    given = codebook.corrections
    answers = np.zeros((len(given), len(codebook.themes)), dtype=np.float32)
    for row, entry in enumerate(given):
        now = {codebook.follow(theme_id) for theme_id in entry.themes}
        for column, theme in enumerate(codebook.themes):
            split = theme.within is not None and theme.within.id in entry.themes
            answers[row, column] = 1 if theme.id in now else np.nan if split else 0
    if not given:
        return Lessons(vectors=np.zeros((0, encoder.dimensions), dtype=np.float32), answers=answers)
    vectors = encoder.encode([entry.text for entry in given])
    centred = centre_rows(vectors, [entry.language for entry in given], heads.language_means)
    return Lessons(vectors=centred, answers=answers)
