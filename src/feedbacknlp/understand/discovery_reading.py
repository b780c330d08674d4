"""Statements read with discovered themes: each joins the theme nearest to it by itself, so that cutting the frame in
parts changes nothing."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from feedbacknlp.contracts import FloatArray, VectorSource
from feedbacknlp.contracts.members import find_places
from feedbacknlp.processes import map_on_cores
from feedbacknlp.understand.assign import OTHER, sort_mentions
from feedbacknlp.understand.discovered import Discovery
from feedbacknlp.understand.discovery_grid import centre_on_grid, closeness_of
from feedbacknlp.understand.spaces import stretch_rows

__all__ = ["assign_discovered", "read_themes"]

_CHUNK = 5_000


def read_themes(
    discovery: Discovery, matrix: FloatArray, languages: Sequence[str]
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Nearest theme of each statement, each by itself.

    Parameters
    ----------
    discovery : Discovery
        With one theme at least.
    matrix : float32 array of shape (n, dimensions)
        Rows of length 1.
    languages : sequence of str

    Returns
    -------
    nearest : int array of shape (n,)
        Place of the nearest theme in ``discovery.themes``.
    closeness : float64 array of shape (n,)
        Cosine to its centre.
    joins : bool array of shape (n,)
        Whether the statement lies within the theme's reach and not nearer to a loose heap, nor, unless it is as near to
        the theme as three quarters of its members, to a mixed one or one of bare feelings.
    felt : bool array of shape (n,)
        Whether it is a bare feeling: nearer to a heap of these than to anything else, and as near as three quarters of
        that heap. Such a statement joins no theme.
    """
    rows = centre_on_grid(stretch_rows(matrix, discovery.space), languages, discovery.language_centres)
    near = closeness_of(rows, np.stack([theme.centre for theme in discovery.themes]))
    nearest = near.argmax(axis=1)
    closeness = near[np.arange(len(near)), nearest]
    joins = closeness >= np.array([theme.reach for theme in discovery.themes])[nearest]
    if len(discovery.loose):
        joins &= closeness >= closeness_of(rows, discovery.loose).max(axis=1, initial=-1)
    nearer = np.full(len(rows), -1.0)
    if len(discovery.mixed):
        nearer = closeness_of(rows, discovery.mixed).max(axis=1, initial=-1)
    felt = np.zeros(len(rows), dtype=bool)
    if discovery.felt:
        to_felt = closeness_of(rows, np.stack([theme.centre for theme in discovery.felt]))
        which = to_felt.argmax(axis=1)
        own = to_felt[np.arange(len(rows)), which]
        as_near = own >= np.array([theme.near for theme in discovery.felt])[which]
        felt = as_near & (own > closeness) & (own > nearer)
        nearer = np.maximum(nearer, own)
    near_enough = closeness >= np.array([theme.near for theme in discovery.themes])[nearest]
    joins &= near_enough | (closeness >= nearer)
    return nearest, closeness, joins & ~felt, felt


def assign_discovered(
    mentions: pd.DataFrame, statements: pd.DataFrame, *, discovery: Discovery, vectors: VectorSource
) -> pd.DataFrame:
    """Mentions in which ``other`` became a discovered theme wherever a statement lies within its reach.

    Parameters
    ----------
    mentions : Mentions
    statements : Statements
    discovery : Discovery
    vectors : VectorSource

    Returns
    -------
    Mentions
        ``closeness`` of a discovered theme is the cosine to its centre. What stays ``other`` and has no nearest theme
        of a codebook gets the nearest discovered one; a bare feeling has no row.
    """
    other = mentions[mentions["theme_id"] == OTHER]
    if not discovery.themes or other.empty:
        return mentions
    languages = statements["language"].iloc[find_places(other["statement_id"], statements["statement_id"])].tolist()

    def read(start: int) -> tuple[np.ndarray, ...]:
        ids = other["statement_id"].iloc[start : start + _CHUNK]
        return read_themes(discovery, vectors.take(ids), languages[start : start + _CHUNK])

    told = map_on_cores(read, range(0, len(other), _CHUNK))
    nearest, cosines, joins, felt = (np.concatenate(parts) for parts in zip(*told, strict=True))
    names = np.array([theme.theme_id for theme in discovery.themes], dtype=object)[nearest]
    cosines = cosines.clip(0, 1).round(4)
    homeless = other["nearest_theme_id"].isna().to_numpy() & ~joins
    changed = other.assign(
        theme_id=np.where(joins, names, other["theme_id"]),
        closeness=np.where(joins | homeless, cosines, other["closeness"]),
        nearest_theme_id=other["nearest_theme_id"].mask(joins).where(~homeless, pd.Series(names, index=other.index)),
    ).astype({"theme_id": "str", "nearest_theme_id": "str"})
    return sort_mentions(pd.concat([mentions[mentions["theme_id"] != OTHER], changed[~felt]], ignore_index=True))
