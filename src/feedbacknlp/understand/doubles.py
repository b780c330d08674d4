"""Groups found beside a codebook that say what one of its themes says: no second theme is made of them."""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from feedbacknlp.contracts import VectorSource
from feedbacknlp.contracts.members import find_places, sort_rows
from feedbacknlp.understand.assign import OTHER
from feedbacknlp.understand.discovered import Discovery, keep_themes
from feedbacknlp.understand.discovery_grid import GRID, centre_on_grid
from feedbacknlp.understand.spaces import stretch_rows

__all__ = ["group_likeness", "set_doubles_aside"]

ALIKE = 0.74
"""Likeness from which two groups say the same, set by ``benchmarks/doubles.py`` for the vectors that ship: from there
on at most one in twenty kinds of a theme is taken for another theme, and four in five for their own."""

SMALLEST = 0.5
"""Statements of the codebook's theme for each of the found group, at the least: of fewer it is not told what the theme
is about here."""

_MOST_COMPARED = 1_000


def set_doubles_aside(
    discovery: Discovery, statements: pd.DataFrame, mentions: pd.DataFrame, *, vectors: VectorSource
) -> Discovery:
    """The discovery without the themes that a theme of the codebook is already.

    Their statements stay ``other`` with the theme of the codebook that each is nearest to: by themselves they were
    not sure enough for it, and a wave that is read by the codebook alone must count as this one does.

    Parameters
    ----------
    discovery : Discovery
    statements : Statements
    mentions : Mentions
        Of the codebook's themes.
    vectors : VectorSource
    """
    coded = mentions[mentions["theme_id"] != OTHER]
    if not discovery.themes or coded.empty:
        return discovery

    told = statements[["statement_id", "language", "shown_text"]]

    def sum_rows(places: NDArray[np.int64]) -> tuple[NDArray[np.float64], int, float]:
        sample = _draw(told.iloc[np.unique(places)])
        stretched = stretch_rows(vectors.take(sample["statement_id"]), discovery.space)
        rows = centre_on_grid(stretched, sample["language"].tolist(), discovery.language_centres).astype(np.float64)
        return rows.sum(axis=0), len(sample), float(np.square(rows).sum())

    sizes = coded.groupby("theme_id")["statement_id"].nunique().to_dict()
    places = find_places(coded["statement_id"], told["statement_id"])
    known = {str(theme): sum_rows(places[rows]) for theme, rows in coded.groupby("theme_id").indices.items()}
    kept = []
    for found in discovery.themes:
        own = sum_rows(find_places(pd.Series(found.members, dtype="str"), told["statement_id"]))
        doubled = any(
            sizes[theme] >= SMALLEST * len(found.members) and group_likeness(own, other) >= ALIKE
            for theme, other in known.items()
        )
        if not doubled:
            kept.append(found.theme_id)
    return keep_themes(discovery, kept)


def _draw(statements: pd.DataFrame) -> pd.DataFrame:
    """Statements of different masked texts, :data:`_MOST_COMPARED` at most: every n-th by language and text, whatever
    order they come in."""
    order = sort_rows({name: statements[name] for name in ("language", "shown_text", "statement_id")})
    distinct = statements.iloc[order].drop_duplicates("shown_text")
    drawn: pd.DataFrame = distinct.iloc[:: max(1, -(-len(distinct) // _MOST_COMPARED))]
    return drawn


def group_likeness(
    first: tuple[NDArray[np.float64], int, float], second: tuple[NDArray[np.float64], int, float]
) -> float:
    """How alike statements of two groups are, against how alike those within each are: 1 = as if it were one group.

    The cosine of the groups' centres without what few statements take from it (correction for attenuation, Spearman
    1904, doi:10.2307/1412159): mean product of two statements of the two groups over the geometric mean of the mean
    products of two different statements of each.

    Parameters
    ----------
    first, second : tuple of (float64 array of shape (dimensions,), int, float)
        Sum of the rows on the grid, their number, and the sum of their squared lengths.

    Returns
    -------
    float
        0 where a group has one statement or none that are alike.
    """
    (one, size, squares), (two, other_size, other_squares) = first, second
    if size < 2 or other_size < 2:
        return 0.0
    within = (float((one * one).sum()) - squares) / (size * (size - 1))
    other_within = (float((two * two).sum()) - other_squares) / (other_size * (other_size - 1))
    if within <= 0 or other_within <= 0:
        return 0.0
    between = float((one * two).sum()) / (size * other_size)
    return round(between / GRID**2 / float(np.sqrt(within / GRID**2 * (other_within / GRID**2))), 6)
