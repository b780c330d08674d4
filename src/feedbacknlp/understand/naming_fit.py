"""How well a name fits a group of statements: by their vectors and by their words, against the other groups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from feedbacknlp.contracts import Encoder, FloatArray, VectorSource
from feedbacknlp.understand.discovered import Discovery
from feedbacknlp.understand.discovery_grid import centre_on_grid, closeness_of
from feedbacknlp.understand.encode import encode_texts
from feedbacknlp.understand.spaces import stretch_rows

__all__ = ["COVERED", "COVERED_OF_PART", "Fit", "Group", "measure_fits", "read_group", "read_names"]

COVERED = 0.28
"""Share of a group's statements that a name must cover: they use its words, or lie near to it. What covers fewer says
nothing of most of the group."""

COVERED_OF_PART = 0.4
"""The same of a part of a group that nothing covered: of several parts and all names one fits by chance."""

NEAR = 0.35
"""Cosine of a statement to a name from which it lies near: of statements that speak of something else, one in twelve
does."""

_LEAST_LEAD, _MOST_LEAD = -0.2, 0.3
"""Bounds of what being nearer to this group than to the others can add: two groups may share a subject, and one that
is far from all others needs no name that is far from them."""

_WORTH_OF_LEAD = 0.5
_WORTH_OF_USE = 0.5
_MOST_USE = 0.5
"""Share of the statements from which more that use a name's words add nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A group of statements as names are held against it.

    Parameters
    ----------
    rows : float32 array of shape (statements, dimensions that count)
        On the grid.
    centres : float32 array of shape (groups, dimensions that count)
        Of all groups.
    place : int
        Of this group among the centres.
    least : float
        Share of the statements that a name must cover.
    """

    rows: FloatArray
    centres: FloatArray
    place: int
    least: float = COVERED


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """How well a name fits a group.

    Parameters
    ----------
    closeness : float
        Cosine of the name to the group's centre.
    lead : float
        The same less the greatest cosine to another group's centre; 0 where there is no other.
    used : float
        Share of the statements that use the name's words.
    covered : float
        Share of the statements that use its words or lie near to it.
    """

    closeness: float
    lead: float
    used: float
    covered: float

    @property
    def score(self) -> float:
        """All of it in one number: the greater, the better the name."""
        lead = min(max(self.lead, _LEAST_LEAD), _MOST_LEAD)
        used = min(self.used, _MOST_USE)
        return round(self.closeness + _WORTH_OF_LEAD * lead + _WORTH_OF_USE * used + self.covered, 4)


def read_group(
    ids: Sequence[str],
    code: str,
    *,
    centres: FloatArray,
    place: int,
    discovery: Discovery,
    vectors: VectorSource,
    least: float = COVERED,
) -> Group:
    """A group from the vectors of its statements, which are all in one language."""
    matrix = stretch_rows(vectors.take(list(ids)), discovery.space)
    rows = centre_on_grid(matrix, [code] * len(matrix), discovery.language_centres)
    return Group(rows=rows, centres=centres, place=place, least=least)


def read_names(texts: Sequence[str], code: str, *, discovery: Discovery, encoder: Encoder) -> FloatArray:
    """Vectors of names in one language in the space of the groups, on the grid: float32 array of shape (names,
    dimensions that count)."""
    matrix = stretch_rows(encode_texts(texts, encoder=encoder), discovery.space)
    return centre_on_grid(matrix, [code] * len(matrix), discovery.language_centres)


def measure_fits(
    group: Group, readings: Sequence[FloatArray], used: Sequence[float], holding: NDArray[np.bool_]
) -> list[Fit]:
    """How well each name fits.

    Parameters
    ----------
    group : Group
    readings : sequence of float32 arrays of shape (names, dimensions that count)
        Each name in one or several wordings, whose cosines are averaged.
    used : sequence of float
        For each name, share of the statements that use it.
    holding : bool array of shape (statements, names)
        Which statements hold what it speaks of, in whatever words.
    """
    to_centres = np.mean([closeness_of(rows, group.centres) for rows in readings], axis=0)
    to_rows = np.mean([closeness_of(group.rows, rows) for rows in readings], axis=0)
    own = to_centres[:, group.place]
    others = np.delete(to_centres, group.place, axis=1)
    leads = own - others.max(axis=1) if others.shape[1] else np.zeros(len(own))
    covered = (holding | (to_rows >= NEAR)).mean(axis=0) if len(group.rows) else np.zeros(len(own))
    return [
        Fit(
            closeness=round(float(own[at]), 3),
            lead=round(float(leads[at]), 3),
            used=round(float(used[at]), 4),
            covered=round(float(covered[at]), 4),
        )
        for at in range(len(own))
    ]
