"""What sets the themes of a codebook apart: one small regression a theme over the texts that tell of them, learned in a
moment, without touching the encoder."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from feedbacknlp.contracts import FloatArray, LinearHead

__all__ = ["learn_apart"]

STRENGTH = 30.0
"""Inverse of the regression's penalty; chosen on fields that never trained (training/README.md)."""


def learn_apart(
    vectors: FloatArray, places: np.ndarray, texts: Sequence[str], *, themes: Iterable[int], size: int
) -> LinearHead:
    """Logistic regressions of each theme's texts against those of the other themes.

    Parameters
    ----------
    vectors : float32 array of shape (n, dimensions)
        Centred vectors of the texts.
    places : int array of shape (n,)
        Theme of each row. An example of two themes comes twice, and counts for both.
    texts : sequence of str, n of them
    themes : iterable of int
        Themes that learn; the others' outputs stay zero.
    size : int
        Themes of the codebook.

    Returns
    -------
    LinearHead
        Logits to be added; all zero where there is no second theme to tell apart from.
    """
    weight, bias = np.zeros((size, vectors.shape[1]), dtype=np.float32), np.zeros(size, dtype=np.float32)
    wanted = sorted(set(themes))
    if not wanted or len(set(places.tolist())) < 2:
        return LinearHead(weight=weight, bias=bias)
    from sklearn.linear_model import LogisticRegression

    themes_of: dict[str, set[int]] = {}
    for text, theme in zip(texts, places, strict=True):
        themes_of.setdefault(text, set()).add(int(theme))
    # each distinct text once and in an order of its own, so that the codebook's order changes no digit
    found = {text: at for at, text in enumerate(texts)}
    rows = [found[text] for text in sorted(found)]
    for theme in wanted:
        answers = np.array([theme in themes_of[texts[row]] for row in rows])
        if answers.any() and not answers.all():
            fitted = LogisticRegression(C=STRENGTH, class_weight="balanced", max_iter=500).fit(vectors[rows], answers)
            weight[theme], bias[theme] = fitted.coef_[0], fitted.intercept_[0]
    return LinearHead(weight=weight, bias=bias)
