"""Themes that were merged or split are read by the texts they had, and folded into the themes that there are now.

A theme that the heads were taught loses that reading when its definition is written anew. So a merge keeps its parts:
each is read as before and their mentions become those of the theme they went into. A split keeps what was split:
every one of its mentions goes to the part whose own texts lie nearest, and to further parts that are probable by
themselves.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from feedbacknlp.contracts import Codebook, FloatArray, Theme

__all__ = ["Fold", "fold_codebook"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fold:
    """What is read, and what it becomes.

    Parameters
    ----------
    themes : tuple of Theme
        All that are read: those of the codebook, then their parts and what they were split from.
    size : int
        Themes of the codebook.
    """

    themes: tuple[Theme, ...]
    size: int

    def fold(self, shares: FloatArray) -> tuple[FloatArray, np.ndarray]:
        """Probabilities of the codebook's themes, and the read theme that each rests on.

        Parameters
        ----------
        shares : float32 array of shape (n, themes read)

        Returns
        -------
        (float32 array of shape (n, themes of the codebook), int array of the same shape)
        """
        if len(self.themes) == self.size:
            return shares, np.broadcast_to(np.arange(self.size), shares.shape)
        folded = [self._share(theme, shares) for theme in self.themes[: self.size]]
        return np.stack([share for share, _ in folded], axis=1), np.stack([source for _, source in folded], axis=1)

    def _share(self, theme: Theme, shares: FloatArray) -> tuple[FloatArray, np.ndarray]:
        """The theme's own share, or that of a part where it is larger."""
        share, source = self._own(theme, shares)
        for part in theme.parts:
            other, at = self._share(part, shares)
            share, source = np.maximum(share, other), np.where(other > share, at, source)
        return share, source

    def _own(self, theme: Theme, shares: FloatArray) -> tuple[FloatArray, np.ndarray]:
        """What the theme's texts say, within what it was split from."""
        column = self._column(theme.id)
        own = shares[:, column]
        if theme.within is None:
            return own, np.full(len(shares), column)
        whole, source = self._share(theme.within, shares)
        beside = [at for at, other in enumerate(self.themes) if other.within and other.within.id == theme.within.id]
        nearest = np.array(beside)[shares[:, beside].argmax(axis=1)]
        return np.where(nearest == column, whole, np.minimum(whole, own)), source

    def _column(self, theme_id: str) -> int:
        return next(at for at, theme in enumerate(self.themes) if theme.id == theme_id)


def fold_codebook(codebook: Codebook) -> Fold:
    """What is to be read for a codebook."""
    found = {theme.id: theme for theme in codebook.themes}
    waiting = list(codebook.themes)
    while waiting:
        theme = waiting.pop(0)
        for other in (*theme.parts, *([theme.within] if theme.within else [])):
            if other.id not in found:
                found[other.id] = other
                waiting.append(other)
    return Fold(themes=tuple(found.values()), size=len(codebook.themes))
