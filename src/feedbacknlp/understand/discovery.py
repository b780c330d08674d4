"""Themes that the codebook misses: found in what fits none of its themes, with a figure for how firm each is.

Learned once on a bounded sample in a fixed order; then each statement joins or not by itself, so cutting the frame in
parts changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from feedbacknlp.contracts import FloatArray, Heads, Vectors, centre_rows
from feedbacknlp.understand.assign import OTHER, sort_mentions
from feedbacknlp.understand.encode import first_ids, rows_of

__all__ = ["DiscoveredTheme", "assign_discovered", "discover_themes"]

FEWEST = 40
"""Distinct statements from which looking for themes makes sense."""

SMALLEST_THEME = 10
MOST_LEARNED = 6_000
MOST_THEMES = 40
TIGHTNESS = 0.62
"""Mean cosine of a theme's statements to their centre under which it is a heap and no theme. (Statements of one
built-in theme reach .61 to .78 in the example shop; cuts through what fits no theme .37 to .57.)"""

COST_OF_A_THEME = 0.004
"""Share of statements that a further theme must bring into tight themes to be worth having."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscoveredTheme:
    """One theme found in the text.

    Parameters
    ----------
    theme_id : str
        ``new_1`` ... from the largest.
    centre : float32 array of shape (dimensions,)
        Centre of the centred vectors, length 1.
    reach : float
        Cosine from which a statement belongs.
    members : tuple of str
        Ids of the learned statements that belong, the most central first.
    """

    theme_id: str
    centre: FloatArray
    reach: float
    members: tuple[str, ...]


def discover_themes(
    statements: pd.DataFrame, mentions: pd.DataFrame, *, vectors: Vectors, heads: Heads, seed: int
) -> tuple[DiscoveredTheme, ...]:
    """Themes among the statements coded ``other``.

    Spherical k-means on language-centred vectors over a ladder of numbers; the number is the one that brings most
    statements into tight themes, less a cost for each theme, fewer on a tie. What is loose or small is dropped, and
    its statements stay ``other``.

    Parameters
    ----------
    statements : Statements
    mentions : Mentions
    vectors : Vectors
    heads : Heads
    seed : int
    """
    other = statements[statements["statement_id"].isin(mentions.loc[mentions["theme_id"] == OTHER, "statement_id"])]
    distinct = (
        other.assign(first=first_ids(other))
        .drop_duplicates("first")
        .sort_values(["text", "first"])
        .reset_index(drop=True)
    )
    if len(distinct) < FEWEST:
        return ()
    distinct = distinct.iloc[:: max(1, -(-len(distinct) // MOST_LEARNED))].reset_index(drop=True)
    matrix = centre_rows(
        vectors.matrix[rows_of(vectors, distinct["first"])], distinct["language"].tolist(), heads.language_means
    )
    found = []
    for rows, centre in _cluster(matrix, seed):
        near = np.round(matrix[rows] @ centre, 5)
        # the outer tenth is left out of the reach: it is where themes touch
        ordered = rows[np.argsort(-near, kind="stable")]
        found.append((len(rows), centre, float(np.quantile(near, 0.1)), tuple(distinct["first"].iloc[ordered])))
    found.sort(key=lambda entry: (-entry[0], entry[3][0]))
    return tuple(
        DiscoveredTheme(theme_id=f"new_{place}", centre=centre, reach=reach, members=members)
        for place, (_, centre, reach, members) in enumerate(found, start=1)
    )


def assign_discovered(
    mentions: pd.DataFrame,
    statements: pd.DataFrame,
    *,
    themes: tuple[DiscoveredTheme, ...],
    vectors: Vectors,
    heads: Heads,
) -> pd.DataFrame:
    """Mentions in which ``other`` became a discovered theme wherever a statement lies within its reach.

    Parameters
    ----------
    mentions : Mentions
    statements : Statements
    themes : tuple of DiscoveredTheme
    vectors : Vectors
    heads : Heads

    Returns
    -------
    Mentions
        ``closeness`` of a discovered theme is the cosine to its centre.
    """
    other = mentions[mentions["theme_id"] == OTHER]
    if not themes or other.empty:
        return mentions
    facts = other[["statement_id"]].merge(
        statements[["statement_id", "repeat_of", "language"]], on="statement_id", how="left"
    )
    matrix = centre_rows(
        vectors.matrix[rows_of(vectors, first_ids(facts))], facts["language"].tolist(), heads.language_means
    )
    near = np.round(np.einsum("nd,td->nt", matrix, np.stack([theme.centre for theme in themes]), optimize=False), 5)
    beyond = near - np.array([theme.reach for theme in themes])
    best = np.where(near >= [theme.reach for theme in themes], near, -1.0).argmax(axis=1)
    joins = beyond[np.arange(len(best)), best] >= 0
    changed = other.assign(
        theme_id=np.where(joins, np.array([theme.theme_id for theme in themes])[best], other["theme_id"]),
        closeness=np.where(joins, near[np.arange(len(best)), best].clip(0, 1).round(4), other["closeness"]),
        nearest_theme_id=other["nearest_theme_id"].mask(joins),
    ).astype({"theme_id": "str", "nearest_theme_id": "str"})
    return sort_mentions(pd.concat([mentions[mentions["theme_id"] != OTHER], changed], ignore_index=True))


def _cluster(matrix: FloatArray, seed: int) -> list[tuple[np.ndarray, FloatArray]]:
    """Rows and centre (length 1) of each tight theme, at the number of themes that covers most."""
    from sklearn.cluster import KMeans

    most = min(MOST_THEMES, len(matrix) // SMALLEST_THEME)
    # a small set falls into a poor local optimum more easily, and starts cost little there
    starts = max(1, min(10, 12_000 // len(matrix)))
    best, chosen = 0.0, []
    for size in (2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 22, 27, 33, 40):
        if size > most:
            break
        labels = KMeans(n_clusters=size, n_init=starts, max_iter=40, random_state=seed).fit_predict(matrix)
        tight = []
        for label in range(size):
            rows = np.flatnonzero(labels == label)
            if len(rows) < SMALLEST_THEME:
                continue
            centre = matrix[rows].mean(axis=0)
            length = float(np.linalg.norm(centre))
            # the mean cosine of rows of length 1 to their centre is the length of their mean
            if round(length, 4) >= TIGHTNESS:
                tight.append((rows, (centre / length).astype(np.float32)))
        value = round(sum(len(rows) for rows, _ in tight) / len(matrix) - COST_OF_A_THEME * size, 4)
        if value > best:
            best, chosen = value, tight
    return chosen
