"""Groups that no name covers, cut in two: what is said of several things in one group may have a name each."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

import numpy as np
import pandas as pd

from feedbacknlp.contracts import VectorSource
from feedbacknlp.understand.discovered import DiscoveredTheme, Discovery, describe_heap
from feedbacknlp.understand.discovery_grid import centre_on_grid, closeness_of
from feedbacknlp.understand.discovery_tree import cut_tree, drop_small, grow_tree, settle, smallest_theme
from feedbacknlp.understand.spaces import stretch_rows

__all__ = ["cut_groups"]

_SEED = 0
"""Of the tree of a group: its statements stand in a fixed order, and another seed would be as good."""


def cut_groups(
    discovery: Discovery, theme_ids: Collection[str], languages: pd.Series, *, vectors: VectorSource
) -> Discovery:
    """The discovery with each of these groups in two parts, where both are large enough to be a theme.

    Parameters
    ----------
    discovery : Discovery
    theme_ids : collection of str
    languages : pandas.Series of str
        Of the statements, by their ids.
    vectors : VectorSource

    Returns
    -------
    Discovery
        Themes from the largest, numbered anew; the same where no group can be cut.
    """
    smallest = smallest_theme(sum(len(theme.members) for theme in discovery.themes))
    found: list[DiscoveredTheme] = []
    for theme in discovery.themes:
        found += _cut(theme, discovery, languages, vectors, smallest) if theme.theme_id in theme_ids else [theme]
    if len(found) == len(discovery.themes):
        return discovery
    # sorting is stable: of groups as large the one that was first stays first
    found.sort(key=lambda theme: -len(theme.members))
    return replace(
        discovery, themes=tuple(replace(theme, theme_id=f"new_{at}") for at, theme in enumerate(found, start=1))
    )


def _cut(
    theme: DiscoveredTheme, discovery: Discovery, languages: pd.Series, vectors: VectorSource, smallest: int
) -> list[DiscoveredTheme]:
    ids = list(theme.members)
    if len(ids) < 2 * smallest:
        return [theme]
    matrix = stretch_rows(vectors.take(ids), discovery.space)
    rows = centre_on_grid(matrix, languages.loc[ids].tolist(), discovery.language_centres)
    labels, centres = settle(rows, cut_tree(grow_tree(rows, seed=_SEED), 2))
    labels, centres = drop_small(rows, labels, centres, smallest=smallest)
    if len(centres) < 2:
        return [theme]
    near = closeness_of(rows, centres)
    return [
        describe_heap(
            theme.theme_id,
            centre,
            [ids[row] for row in np.flatnonzero(labels == at)],
            near[labels == at, at],
            stability=theme.stability,
            group=theme.group,
        )
        for at, centre in enumerate(centres)
    ]
