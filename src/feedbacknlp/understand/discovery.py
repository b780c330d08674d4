"""Themes that no codebook names: found in what fits none of its themes, or in everything where there is no codebook.

Learned once on a bounded sample in a fixed order; then each statement joins the theme nearest to it by itself, so
cutting the frame in parts changes nothing. No statement is left without a nearest theme.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace

import numpy as np
import pandas as pd

from feedbacknlp.contracts import FloatArray, Heads, VectorSource
from feedbacknlp.contracts.members import are_members, find_places
from feedbacknlp.processes import map_on_cores, one_thread_algebra
from feedbacknlp.understand.assign import OTHER, sort_mentions
from feedbacknlp.understand.discovery_grid import (
    centre_on_grid,
    closeness_of,
    language_centres,
    nearest_centres,
    theme_centres,
)
from feedbacknlp.understand.discovery_levels import (
    Detail,
    Level,
    choose_level,
    draw_halves,
    measure_levels,
    refind_themes,
)
from feedbacknlp.understand.discovery_tree import cut_tree, grow_tree, join_centres, settle
from feedbacknlp.understand.encode import first_ids
from feedbacknlp.understand.spaces import choose_space, stretch_rows

__all__ = [
    "DiscoveredTheme",
    "Discovery",
    "assign_discovered",
    "discover_themes",
    "keep_themes",
    "learn_themes",
    "read_themes",
]

FEWEST = 40
"""Distinct statements from which looking for themes makes sense."""

MOST_LEARNED = 6_000
SMALLEST_THEME = 10
SMALLEST_SHARE = 0.05
"""Of few statements a theme may hold fewer than :data:`SMALLEST_THEME`: this share of them, but three at the least."""

FIRM = 0.5
"""Jaccard overlap with the halves' themes under which a theme dissolves (Hennig 2007): it is then not proposed beside a
codebook."""

NEW = 0.01
"""Share of all statements with content from which a theme is proposed beside a codebook. In clothing reviews cut at
random, where nothing is new, what was proposed had .006 to .009."""

FAR = 0.02
"""Share of a theme's learned statements that lie beyond its reach: from there on a statement is called far from all."""

_PAIRS = 5
_CHUNK = 5_000
_A_GROUP = 3.0
"""Themes that a group holds on average; fewer than two groups of that size are no hierarchy."""


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
    stability : float
        Mean Jaccard overlap with the same theme in halves of the statements; from .75 on it is firm.
    group : int
        Number of the broader theme that it belongs to, from 1; 0 where there are too few themes for groups.
    """

    theme_id: str
    centre: FloatArray
    reach: float
    members: tuple[str, ...]
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
    space : float32 array of shape (dimensions,)
        Weight of each dimension; themes show in those above zero (:mod:`feedbacknlp.understand.spaces`).
    language_centres : mapping of language code to float32 array of shape (dimensions that count,)
    levels : tuple of Level
        Every number of themes that was weighed, with how well it is found again.
    chosen : Level or None
    """

    themes: tuple[DiscoveredTheme, ...] = ()
    loose: FloatArray = field(default_factory=lambda: np.zeros((0, 0), dtype=np.float32))
    space: FloatArray = field(default_factory=lambda: np.ones(0, dtype=np.float32))
    language_centres: Mapping[str, FloatArray] = field(default_factory=dict)
    levels: tuple[Level, ...] = ()
    chosen: Level | None = None


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
    space: FloatArray,
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
    space : float32 array of shape (dimensions,)
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
    # the parts of a vector have fixed lengths, so the factor of the rows is that of the means
    counts = space > 0
    factor = round(float(np.linalg.norm(matrix) / max(float(np.linalg.norm(matrix * space)), 1e-9)), 6)
    matrix = stretch_rows(matrix, space)
    means = {code: (mean * space)[counts] * factor for code, mean in means.items()}
    centres = language_centres(matrix, languages, means)
    rows = centre_on_grid(matrix, languages, centres)

    with one_thread_algebra(), ThreadPoolExecutor(1) as beside:
        tree = beside.submit(grow_tree, rows, seed=seed)
        halves = draw_halves(rows, pairs=_PAIRS, seed=seed)
        levels = measure_levels(rows, halves, seed=seed)
        chosen = choose_level(levels, detail)
        labels, found = settle(rows, cut_tree(tree.result(), chosen.themes))
        labels, found = _without_small(rows, labels, found)
        again = refind_themes(rows, labels, len(found), halves)

    near = closeness_of(rows, found)
    sizes = np.bincount(labels, minlength=len(found))
    # the first member breaks a tie in size: it depends on the content alone
    order = sorted(range(len(found)), key=lambda at: (-int(sizes[at]), int(np.flatnonzero(labels == at)[0])))
    firm = [at for at in order if floor is None or (again[at] >= FIRM and sizes[at] >= floor * len(rows))]
    groups = _group_centres(found[firm], sizes[firm])
    themes = []
    for place, (at, group) in enumerate(zip(firm, groups, strict=True), start=1):
        members = np.flatnonzero(labels == at)
        ordered = members[np.argsort(-near[members, at], kind="stable")]
        themes.append(
            DiscoveredTheme(
                theme_id=f"new_{place}",
                centre=found[at],
                reach=float(near[ordered[min(len(ordered) - 1, int(len(ordered) * (1 - FAR)))], at]),
                members=tuple(ids[row] for row in ordered),
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
    )


def keep_themes(discovery: Discovery, theme_ids: Collection[str]) -> Discovery:
    """The discovery with these of its themes; what is nearest to another stays ``other``."""
    kept = tuple(theme for theme in discovery.themes if theme.theme_id in theme_ids)
    gone = [theme.centre for theme in discovery.themes if theme.theme_id not in theme_ids]
    if not gone:
        return discovery
    return replace(discovery, themes=kept, loose=np.concatenate([discovery.loose.reshape(-1, len(gone[0])), gone]))


def read_themes(
    discovery: Discovery, matrix: FloatArray, languages: Sequence[str]
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
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
        Whether the statement lies within the theme's reach and not nearer to a loose heap.
    """
    rows = centre_on_grid(stretch_rows(matrix, discovery.space), languages, discovery.language_centres)
    near = closeness_of(rows, np.stack([theme.centre for theme in discovery.themes]))
    nearest = near.argmax(axis=1)
    closeness = near[np.arange(len(near)), nearest]
    joins = closeness >= np.array([theme.reach for theme in discovery.themes])[nearest]
    if len(discovery.loose):
        joins &= closeness >= closeness_of(rows, discovery.loose).max(axis=1, initial=-1)
    return nearest, closeness, joins


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
        of a codebook gets the nearest discovered one.
    """
    other = mentions[mentions["theme_id"] == OTHER]
    if not discovery.themes or other.empty:
        return mentions
    languages = statements["language"].iloc[find_places(other["statement_id"], statements["statement_id"])].tolist()

    def read(start: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        ids = other["statement_id"].iloc[start : start + _CHUNK]
        return read_themes(discovery, vectors.take(ids), languages[start : start + _CHUNK])

    told = map_on_cores(read, range(0, len(other), _CHUNK))
    nearest, cosines, joins = (np.concatenate(parts) for parts in zip(*told, strict=True))
    names = np.array([theme.theme_id for theme in discovery.themes], dtype=object)[nearest]
    cosines = cosines.clip(0, 1).round(4)
    homeless = other["nearest_theme_id"].isna().to_numpy() & ~joins
    changed = other.assign(
        theme_id=np.where(joins, names, other["theme_id"]),
        closeness=np.where(joins | homeless, cosines, other["closeness"]),
        nearest_theme_id=other["nearest_theme_id"].mask(joins).where(~homeless, pd.Series(names, index=other.index)),
    ).astype({"theme_id": "str", "nearest_theme_id": "str"})
    return sort_mentions(pd.concat([mentions[mentions["theme_id"] != OTHER], changed], ignore_index=True))


def _draw(
    ids: Sequence[str] | pd.Series, texts: Sequence[str] | pd.Series, languages: Sequence[str] | pd.Series
) -> np.ndarray:
    """Rows to learn on, in a fixed order: every n-th of it is a sample of all languages in their proportion."""
    import pyarrow as pa
    import pyarrow.compute as pc

    names = ("language", "text", "id")
    columns = (pa.array(column, type=pa.large_string()) for column in (languages, texts, ids))
    # by UTF-8, which is the order of Python's texts
    order: np.ndarray = pc.sort_indices(
        pa.table(dict(zip(names, columns, strict=True))), sort_keys=[(name, "ascending") for name in names]
    ).to_numpy()
    return order[:: max(1, -(-len(order) // MOST_LEARNED))].astype(np.int64)


def _without_small(rows: FloatArray, labels: np.ndarray, centres: FloatArray) -> tuple[np.ndarray, FloatArray]:
    """Labels and centres after heaps that are too small gave their statements to their next nearest theme."""
    smallest = max(3, min(SMALLEST_THEME, int(SMALLEST_SHARE * len(rows))))
    while True:
        sizes = np.bincount(labels, minlength=len(centres))
        # one at a time from the smallest: its statements may make a neighbour large enough
        least = int(sizes.argmin())
        if sizes[least] >= smallest or len(centres) == 1:
            return labels, centres
        centres = np.delete(centres, least, axis=0)
        labels = nearest_centres(rows, centres)
        centres = theme_centres(rows, labels, len(centres))


def _group_centres(centres: FloatArray, sizes: np.ndarray) -> list[int]:
    """Number of the group of each theme, from 1 by first appearance; zeros where there are too few themes."""
    count = round(len(centres) / _A_GROUP)
    if count < 2:
        return [0] * len(centres)
    labels = np.arange(len(centres))
    for first, second in join_centres(centres, sizes)[: len(centres) - count]:
        labels[labels == second] = first
    numbers: dict[int, int] = {}
    return [numbers.setdefault(int(label), len(numbers) + 1) for label in labels]
