"""How far a statement shares its wording with the texts that tell what each theme is.

An encoder that knows what a statement is about may not know the word that a codebook turns on ("tariff", "beverage").
Letters do: they need no knowledge of the language, and of a codebook that nobody has seen they are the part that no
training can have missed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from feedbacknlp.contracts import FloatArray, Theme

__all__ = ["Wording", "learn_wording"]

LETTERS = (1, 3)
"""Lengths of the runs of letters that are compared; chosen on fields that never trained (training/README.md)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The texts of a codebook as runs of letters.

    Parameters
    ----------
    counter : sklearn.feature_extraction.text.TfidfVectorizer
        Fitted on the codebook's own texts, so that a statement reads the same in any company: a run of letters that
        every theme's texts hold counts little.
    texts : scipy.sparse matrix of shape (texts, runs)
        Rows of length 1.
    places : int array of shape (texts,)
        Theme of each, ascending.
    size : int
        Themes of the codebook.
    """

    counter: Any
    texts: Any
    places: np.ndarray
    size: int

    def shared(self, statements: Sequence[str]) -> FloatArray:
        """Cosine of each statement with the nearest text of each theme, less the mean over the themes.

        Parameters
        ----------
        statements : sequence of str, n of them

        Returns
        -------
        float32 array of shape (n, themes)
        """
        cosines = (self.counter.transform(list(statements)) @ self.texts.T).toarray()
        nearest = np.zeros((len(cosines), self.size))
        told, starts = np.unique(self.places, return_index=True)
        nearest[:, told] = np.maximum.reduceat(cosines, starts, axis=1)
        shared: FloatArray = (nearest - nearest.mean(axis=1, keepdims=True)).astype(np.float32)
        return shared


def learn_wording(themes: Sequence[Theme]) -> Wording | None:
    """The wording of names, definitions and examples in all their languages; None where no theme has a letter."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    told = [(at, text) for at, theme in enumerate(themes) for text in _texts(theme) if text.strip()]
    if not told:
        return None
    counter = TfidfVectorizer(analyzer="char", ngram_range=LETTERS, sublinear_tf=True)
    return Wording(
        counter=counter,
        texts=counter.fit_transform([text for _, text in told]),
        places=np.array([at for at, _ in told], dtype=int),
        size=len(themes),
    )


def _texts(theme: Theme) -> list[str]:
    examples = [text for texts in theme.examples.values() for text in texts]
    return [*theme.name.values(), *theme.definition.values(), *examples]
