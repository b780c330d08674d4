"""What discovery learned: themes and all that is needed to read any further statement with them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from feedbacknlp.contracts import FloatArray
from feedbacknlp.understand.discovery_levels import Level
from feedbacknlp.understand.spaces import Space

__all__ = ["DiscoveredTheme", "Discovery", "describe_heap", "dissolve_themes", "keep_themes"]

FAR = 0.02
"""Share of a theme's learned statements that lie beyond its reach: from there on a statement is called far from all."""

NEAR = 0.75
"""Share of a theme's learned statements that are as near as a statement must be to join it though it is nearest to a
heap that is no theme."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscoveredTheme:
    """One theme found in the text.

    Parameters
    ----------
    theme_id : str
        ``new_1`` ... from the largest.
    centre : float32 array of shape (dimensions that count,)
        On the grid of :mod:`feedbacknlp.understand.discovery_grid`.
    reach : float
        Cosine under which a statement is far.
    members : tuple of str
        Ids of the learned statements that belong, the most central first.
    near : float
        Cosine to the centre that three quarters of the members reach.
    stability : float
        Mean Jaccard overlap with the same theme in halves of the statements; from .75 on it is firm.
    group : int
        Number of the broader theme that it belongs to, from 1; 0 where there are too few themes for groups.
    """

    theme_id: str
    centre: FloatArray
    reach: float
    members: tuple[str, ...]
    near: float = 0.0
    stability: float = 1.0
    group: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Discovery:
    """What was learned: enough to read any further statement.

    Parameters
    ----------
    themes : tuple of DiscoveredTheme
        From the largest; empty where nothing was found.
    loose : float32 array of shape (n, dimensions that count)
        Centres of heaps that are no theme; what is nearest to one stays ``other``.
    mixed : float32 array of shape (n, dimensions that count)
        Centres of heaps whose statements share nothing that could be told. What is nearest to one joins the nearest
        theme all the same where it is as near to that as three quarters of its members, and else stays ``other``.
    felt : tuple of DiscoveredTheme
        Heaps of bare praise or blame. What is nearest to one and as near as three quarters of its members is a feeling
        that names no theme.
    space : Space
        In which part of the vectors the themes show.
    language_centres : mapping of language code to float32 array of shape (dimensions that count,)
    levels : tuple of Level
        Every number of themes that was weighed, with how well it is found again.
    chosen : Level or None
        The cut that gave the themes.
    broad : Level or None
        The cut above it, where the statements fall into groups on two levels: as many groups as it has themes.
    """

    themes: tuple[DiscoveredTheme, ...] = ()
    loose: FloatArray = field(default_factory=lambda: np.zeros((0, 0), dtype=np.float32))
    mixed: FloatArray = field(default_factory=lambda: np.zeros((0, 0), dtype=np.float32))
    felt: tuple[DiscoveredTheme, ...] = ()
    space: Space = field(default_factory=Space)
    language_centres: Mapping[str, FloatArray] = field(default_factory=dict)
    levels: tuple[Level, ...] = ()
    chosen: Level | None = None
    broad: Level | None = None


def describe_heap(
    theme_id: str,
    centre: FloatArray,
    ids: Sequence[str],
    closeness: np.ndarray,
    *,
    stability: float,
    group: int,
) -> DiscoveredTheme:
    """A theme from its statements, in a fixed order, and the cosine of each to its centre."""
    order = np.argsort(-closeness, kind="stable")

    def reached_by(share: float) -> float:
        return float(closeness[order[min(len(order) - 1, int(len(order) * share))]])

    return DiscoveredTheme(
        theme_id=theme_id,
        centre=centre,
        reach=reached_by(1 - FAR),
        near=reached_by(NEAR),
        members=tuple(ids[row] for row in order),
        stability=stability,
        group=group,
    )


def keep_themes(discovery: Discovery, theme_ids: Collection[str]) -> Discovery:
    """The discovery with these of its themes; what is nearest to another stays ``other``."""
    kept, gone = _part(discovery, theme_ids)
    if not len(gone):
        return discovery
    return replace(discovery, themes=kept, loose=np.concatenate([discovery.loose.reshape(-1, gone.shape[1]), gone]))


def dissolve_themes(
    discovery: Discovery, theme_ids: Collection[str], *, felt: Collection[str] = frozenset()
) -> Discovery:
    """The discovery with these of its themes; what is nearest to another joins one of these where it is near.

    Parameters
    ----------
    discovery : Discovery
    theme_ids : collection of str
    felt : collection of str
        Others that are bare feelings.
    """
    feelings = tuple(theme for theme in discovery.themes if theme.theme_id in felt)
    if not feelings and all(theme.theme_id in theme_ids for theme in discovery.themes):
        return discovery
    kept, gone = _part(discovery, {*theme_ids, *felt})
    kept = tuple(theme for theme in kept if theme.theme_id not in felt)
    mixed = np.concatenate([discovery.mixed.reshape(-1, gone.shape[1]), gone]) if len(gone) else discovery.mixed
    return replace(discovery, themes=kept, mixed=mixed, felt=(*discovery.felt, *feelings))


def _part(discovery: Discovery, theme_ids: Collection[str]) -> tuple[tuple[DiscoveredTheme, ...], FloatArray]:
    """These themes, and the centres of the others."""
    kept = tuple(theme for theme in discovery.themes if theme.theme_id in theme_ids)
    gone = [theme.centre for theme in discovery.themes if theme.theme_id not in theme_ids]
    return kept, np.array(gone, dtype=np.float32)
