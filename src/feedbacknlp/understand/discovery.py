"""Themes that no codebook names: found in what fits none of its themes, or in everything where there is no codebook.

Learned once on a bounded sample in a fixed order; statements are read with what was learned in
:mod:`feedbacknlp.understand.discovery_reading`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pandas as pd

from feedbacknlp.contracts import FloatArray, Heads, VectorSource
from feedbacknlp.contracts.members import are_members, sort_rows
from feedbacknlp.processes import one_thread_algebra
from feedbacknlp.understand.assign import OTHER
from feedbacknlp.understand.discovered import Discovery, describe_heap
from feedbacknlp.understand.discovery_grid import (
    centre_on_grid,
    closeness_of,
    language_centres,
)
from feedbacknlp.understand.discovery_groups import group_themes
from feedbacknlp.understand.discovery_levels import (
    FEWEST_THEMES,
    Detail,
    choose_levels,
    draw_halves,
    measure_levels,
    refind_themes,
)
from feedbacknlp.understand.discovery_tree import cut_tree, drop_small, grow_tree, settle, smallest_theme
from feedbacknlp.understand.encode import first_ids
from feedbacknlp.understand.spaces import Space, choose_space, stretch_means, stretch_rows

__all__ = ["discover_themes", "learn_themes"]

FEWEST = 40
"""Distinct statements from which looking for themes makes sense."""

MOST_LEARNED = 6_000

FIRM = 0.5
"""Jaccard overlap with the halves' themes under which a theme dissolves (Hennig 2007): it is then not proposed beside a
codebook."""

NEW = 0.01
"""Share of all statements with content from which a theme is proposed beside a codebook. In clothing reviews cut at
random, where nothing is new, what was proposed had .006 to .009."""

_PAIRS = 5


def discover_themes(
    statements: pd.DataFrame,
    mentions: pd.DataFrame,
    *,
    vectors: VectorSource,
    heads: Heads,
    seed: int,
    detail: Detail = "balanced",
    learn: Callable[..., Discovery] | None = None,
) -> Discovery:
    """Themes among the statements coded ``other``.

    Where a codebook coded something, only themes that are found again in halves of the statements and hold :data:`NEW`
    of all statements with content are proposed, and what is nearest to a heap that is none stays ``other``. Where
    nothing else was coded, every heap is a theme.

    Parameters
    ----------
    statements : Statements
    mentions : Mentions
    vectors : VectorSource
    heads : Heads
    seed : int
    detail : {"broadest", "broad", "balanced", "fine", "finest"}
        Each step halves or doubles the number of themes.
    learn : callable, optional
        Takes what :func:`learn_themes` takes and gives what it gives, such as one that remembers.
    """
    fitting_none = mentions.loc[mentions["theme_id"] == OTHER, "statement_id"]
    other = statements[are_members(statements["statement_id"], fitting_none)]
    distinct = other.assign(first=first_ids(other)).sort_values("statement_id").drop_duplicates("first")
    size = len(distinct)
    # drawn before any vector is fetched, so that memory does not grow with the study
    distinct = distinct.iloc[_draw(distinct["statement_id"], distinct["shown_text"], distinct["language"])]
    matrix = vectors.take(distinct["statement_id"])
    coded = statements[are_members(statements["statement_id"], mentions["statement_id"])]
    whole = first_ids(coded).nunique()
    beside = bool((mentions["theme_id"] != OTHER).any())
    return (learn or learn_themes)(
        matrix,
        distinct["statement_id"].tolist(),
        distinct["shown_text"].tolist(),
        distinct["language"].tolist(),
        means=heads.language_means,
        space=choose_space(matrix, heads),
        seed=seed,
        detail=detail,
        floor=NEW * whole / max(1, size) if beside else None,
    )


def learn_themes(
    matrix: FloatArray,
    ids: Sequence[str],
    texts: Sequence[str],
    languages: Sequence[str],
    *,
    means: Mapping[str, FloatArray],
    space: Space,
    seed: int,
    detail: Detail = "balanced",
    floor: float | None = None,
) -> Discovery:
    """Themes in a matrix of vectors.

    Parameters
    ----------
    matrix : float32 array of shape (n, dimensions)
        Rows of length 1 of distinct texts, in any order.
    ids : sequence of str
    texts : sequence of str
        What the rows are put in order by.
    languages : sequence of str
    means : mapping of language code to float32 array of shape (dimensions,)
        Of a fixed parallel set; ``""`` serves other languages.
    space : Space
        From :func:`feedbacknlp.understand.spaces.choose_space`.
    seed : int
    detail : {"broadest", "broad", "balanced", "fine", "finest"}
    floor : float or None
        Where themes are looked for beside a codebook, the share of the rows that one must hold; heaps that are smaller
        or not found again are left out. None = every heap is a theme.
    """
    if len(ids) < FEWEST:
        return Discovery()
    drawn = _draw(ids, texts, languages)
    ids, languages, matrix = [ids[at] for at in drawn], [languages[at] for at in drawn], matrix[drawn]
    matrix, means = stretch_rows(matrix, space), stretch_means(means, matrix, space)
    centres = language_centres(matrix, languages, means)
    rows = centre_on_grid(matrix, languages, centres)

    with one_thread_algebra(), ThreadPoolExecutor(1) as beside:
        tree = beside.submit(grow_tree, rows, seed=seed)
        halves = draw_halves(rows, pairs=_PAIRS, seed=seed)
        levels = measure_levels(rows, halves, seed=seed, most=None if floor is None else _most_themes(floor))
        chosen, broad = choose_levels(levels, detail)
        labels, found = settle(rows, cut_tree(tree.result(), chosen.themes))
        labels, found = drop_small(rows, labels, found, smallest=smallest_theme(len(rows)))
        again = refind_themes(rows, labels, len(found), halves)

    near = closeness_of(rows, found)
    sizes = np.bincount(labels, minlength=len(found))
    # the first member breaks a tie in size: it depends on the content alone
    order = sorted(range(len(found)), key=lambda at: (-int(sizes[at]), int(np.flatnonzero(labels == at)[0])))
    firm = [at for at in order if floor is None or (again[at] >= FIRM and sizes[at] >= floor * len(rows))]
    groups = group_themes(found[firm], sizes[firm], groups=broad.themes if broad else None)
    themes = []
    for place, (at, group) in enumerate(zip(firm, groups, strict=True), start=1):
        members = np.flatnonzero(labels == at)
        themes.append(
            describe_heap(
                f"new_{place}",
                found[at],
                [ids[row] for row in members],
                near[members, at],
                stability=float(again[at]),
                group=group,
            )
        )
    return Discovery(
        themes=tuple(themes),
        loose=found[[at for at in order if at not in set(firm)]],
        space=space,
        language_centres=centres,
        levels=levels,
        chosen=chosen,
        broad=broad,
    )


def _most_themes(floor: float) -> int:
    """The finest cut that is worth a look where a theme must hold this share of the rows: with more than twice as many
    themes as have room, most would be too small."""
    return max(FEWEST_THEMES, int(2 / max(floor, 0.001)))  # a floor of 0 bars no cut


def _draw(
    ids: Sequence[str] | pd.Series, texts: Sequence[str] | pd.Series, languages: Sequence[str] | pd.Series
) -> np.ndarray:
    """Rows to learn on, in a fixed order: every n-th of it is a sample of all languages in their proportion."""
    order = sort_rows({"language": languages, "text": texts, "id": ids})
    return order[:: max(1, -(-len(order) // MOST_LEARNED))]
