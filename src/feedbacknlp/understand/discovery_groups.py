"""The level above the themes: which of them belong together."""

from __future__ import annotations

import numpy as np

from feedbacknlp.contracts import FloatArray
from feedbacknlp.understand.discovery_tree import join_centres

__all__ = ["group_themes"]

A_GROUP = 3.0
"""Themes that a group holds on average where the statements do not tell how many groups there are; fewer than two
groups are no hierarchy."""


def group_themes(centres: FloatArray, sizes: np.ndarray, *, groups: int | None) -> list[int]:
    """Number of the group of each theme, from 1 by first appearance; zeros where there are too few themes.

    Themes are joined as heaps are (Ward), so that a group is a part of the tree.

    Parameters
    ----------
    centres : float32 array of shape (themes, dimensions)
        On the grid.
    sizes : int array of shape (themes,)
        Statements of each.
    groups : int or None
        That the statements fall into; None = a third as many as there are themes.
    """
    count = round(len(centres) / A_GROUP) if groups is None else min(groups, len(centres) // 2)
    if count < 2:
        return [0] * len(centres)
    labels = np.arange(len(centres))
    for first, second in join_centres(centres, sizes)[: len(centres) - count]:
        labels[labels == second] = first
    numbers: dict[int, int] = {}
    return [numbers.setdefault(int(label), len(numbers) + 1) for label in labels]
