"""How many themes: how well each cut of the tree is found again in halves of the statements, and which cut to take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np

from feedbacknlp.contracts import FloatArray
from feedbacknlp.processes import map_on_cores
from feedbacknlp.understand.discovery_grid import nearest_centres, to_grid
from feedbacknlp.understand.discovery_tree import Tree, cut_tree, grow_tree, settle

__all__ = ["DETAILS", "Detail", "Half", "Level", "choose_levels", "draw_halves", "measure_levels", "refind_themes"]

Detail = Literal["broadest", "broad", "balanced", "fine", "finest"]
DETAILS: tuple[Detail, ...] = get_args(Detail)

LADDER = (2, 3, 4, 5, 6, 8, 10, 12, 15, 19, 24, 30, 38, 48, 60, 75, 95, 120, 150, 190)
FEWEST_THEMES = 8
"""Themes under which no number is proposed for its own sake: a few broad heaps are found again best in most reviews,
and they tell praise from complaint or one product from another and leave nothing to act on. Of statements that allow no
more than fifteen themes, half of what they allow."""

SURE = 0.9
"""Value beyond the null from which fewer themes are proposed all the same: statements that fall into clear groups."""

DRAW = 0.06
"""Share of the best value beyond the null within which others are a draw, given the few halves that they rest on. Of a
draw the broadest cut counts, where it may go on over several times as many themes, and then the finest of up to twice
its themes: two themes that say the same are merged with one word, one that says two things has to be read to be
split."""

BEHIND = 0.15
"""Share of the best value beyond the null by which a second, finer level may be behind it. Kinds of goods are found
again better than what is said of each; both are told."""

_PAIRS_OF_NULL = 2
_MOST_HALVED = 4_000
_ROUNDS = 5
_SUMMANDS = 8
_USED_HEAPS = 0.6
"""Share of the heaps beyond which a cut would only tell how the heaps were drawn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """One cut of the tree.

    Parameters
    ----------
    themes : int
    stability : float
        Adjusted Rand index of the themes learned on one half of the statements and on the other, over all statements;
        1 = the same themes, 0 = chance.
    beyond_null : float
        The same, and adjusted mutual information, each less what statements of the same covariance without any groups
        give, as a share of what could be had; mean of the two, as the first favours few themes and the second many.
        1 = the same themes, 0 = no more than any cloud of points gives.
    """

    themes: int
    stability: float
    beyond_null: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Half:
    """Half of the statements and the tree that they give.

    Parameters
    ----------
    rows : float32 array of shape (n, dimensions)
        On the grid.
    tree : Tree
    """

    rows: FloatArray
    tree: Tree


def draw_halves(rows: FloatArray, *, pairs: int, seed: int) -> list[tuple[Half, Half]]:
    """Pairs of halves that share no statement, of some thousand statements at most.

    Parameters
    ----------
    rows : float32 array of shape (n, dimensions)
        On the grid, in an order that depends on nothing but their content.
    pairs : int
    seed : int
    """

    def grow(part: np.ndarray) -> Half:
        half = rows[np.sort(part)]
        return Half(rows=half, tree=grow_tree(half, seed=seed))

    drawn = []
    for draw in range(pairs):
        order = np.random.default_rng([seed, draw]).permutation(len(rows))[:_MOST_HALVED]
        middle = len(order) // 2
        drawn += [order[:middle], order[middle:]]
    grown = map_on_cores(grow, drawn)
    return list(zip(grown[::2], grown[1::2], strict=True))


def measure_levels(
    rows: FloatArray, halves: Sequence[tuple[Half, Half]], *, seed: int, most: int | None = None
) -> tuple[Level, ...]:
    """Every cut that the statements are enough for, from the broadest.

    Parameters
    ----------
    rows : float32 array of shape (n, dimensions)
        On the grid.
    halves : sequence of pairs of Half
        From :func:`draw_halves`.
    seed : int
    most : int, optional
        Themes of the finest cut that is looked at; the finest take most of the time.

    Notes
    -----
    Stability by halves falls with the number of themes in any cloud of points and is high for two or three in any
    long one, so it chooses nothing by itself (Ben-David, von Luxburg and Pál 2006, doi:10.1007/11776420_4). It is
    compared with what the same procedure finds in sums of eight statements drawn at random, with random signs: a cloud
    with the same covariance (central limit theorem) and no groups.
    """
    null = _null_rows(rows, seed)
    null_halves = draw_halves(null, pairs=_PAIRS_OF_NULL, seed=seed)
    heaps = min(len(half.tree.sizes) for pair in (*halves, *null_halves) for half in pair)

    def measure(count: int) -> Level:
        seen, chance = _agree(rows, halves, count), _agree(null, null_halves, count)
        beyond = (seen - chance) / np.maximum(1 - chance, 1e-9)
        return Level(themes=count, stability=round(float(seen[0]), 3), beyond_null=round(float(beyond.mean()), 3))

    finest = max(2, _USED_HEAPS * heaps) if most is None else max(2, min(most, _USED_HEAPS * heaps))
    counts = [count for count in LADDER if count <= finest]
    # the finest first: they take longest, and no core waits for the last of them
    return tuple(reversed(map_on_cores(measure, reversed(counts))))


def choose_levels(levels: Sequence[Level], detail: Detail) -> tuple[Level, Level | None]:
    """The cut to take for the themes, and the cut above it where the statements fall into groups on two levels.

    Parameters
    ----------
    levels : sequence of Level, from the broadest
    detail : {"broadest", "broad", "balanced", "fine", "finest"}
        ``balanced``: the cut that is found again best beyond what a cloud without groups gives, among those of
        :data:`FEWEST_THEMES` at least unless fewer are sure; of those within :data:`DRAW` of it the finest that has
        up to twice the themes of the broadest. Where a cut of more than twice as many themes is found again nearly as
        well and those between are not, that one, and the first is the level above it. Each step of the dial from
        there halves or doubles the number of themes.
    """
    fewest = min(FEWEST_THEMES, levels[-1].themes / 2)
    offered = [level for level in levels if level.themes >= fewest or level.beyond_null >= SURE]
    best = max(offered, key=lambda level: level.beyond_null)
    enough = (1 - DRAW) * best.beyond_null
    drawn = [level for level in offered if level.beyond_null >= enough > 0] or [best]
    most = 2 * min(level.themes for level in drawn)
    balanced = max((level for level in drawn if level.themes <= most), key=lambda level: level.themes)
    second = _second_level(levels, balanced, best.beyond_null)
    broad, balanced = (balanced, second) if second else (None, balanced)
    wanted = balanced.themes * 2.0 ** (DETAILS.index(detail) - DETAILS.index("balanced"))
    themes = min(levels, key=lambda level: max(level.themes / wanted, wanted / level.themes))
    return themes, broad if broad and 2 * broad.themes <= themes.themes else None


def _second_level(levels: Sequence[Level], broad: Level, best: float) -> Level | None:
    """The cut of more than twice the broad one's themes that is found again best, where it rises above the cuts between
    them and is not much behind the best."""
    finer = [level for level in levels if level.themes > 2 * broad.themes]
    if not finer or best <= 0:
        return None
    second = max(finer, key=lambda level: level.beyond_null)
    between = [level.beyond_null for level in levels if broad.themes < level.themes < second.themes]
    rises = bool(between) and min(between) < (1 - DRAW) * second.beyond_null
    return second if rises and second.beyond_null >= (1 - BEHIND) * best else None


def refind_themes(rows: FloatArray, labels: np.ndarray, count: int, halves: Sequence[tuple[Half, Half]]) -> np.ndarray:
    """How well each theme is found again in halves of the statements: float array of shape (count,).

    Mean over the halves of the best Jaccard overlap of the theme with a theme of the half. Under .5 it dissolves, from
    .75 on it is firm. (Hennig 2007, doi:10.1016/j.csda.2006.11.025.)

    Parameters
    ----------
    rows : float32 array of shape (n, dimensions)
        On the grid.
    labels : int array of shape (n,)
    count : int
    halves : sequence of pairs of Half
    """
    sizes = np.bincount(labels, minlength=count)

    def overlap(half: Half) -> np.ndarray:
        found = _read_with(half, rows, count)
        table = np.zeros((count, int(found.max()) + 1))
        np.add.at(table, (labels, found), 1)
        union = sizes[:, None] + table.sum(axis=0)[None] - table
        best: np.ndarray = (table / np.maximum(union, 1)).max(axis=1)
        return best

    overlaps = map_on_cores(overlap, (half for pair in halves for half in pair))
    mean: np.ndarray = np.asarray(overlaps).mean(axis=0).round(3)
    return mean


def _agree(rows: FloatArray, halves: Sequence[tuple[Half, Half]], count: int) -> np.ndarray:
    """Mean adjusted Rand index and adjusted mutual information of both halves' themes over all rows: shape (2,)."""
    from sklearn.metrics import adjusted_mutual_info_score, adjusted_rand_score

    step = max(1, -(-len(rows) // _MOST_HALVED))
    read = [tuple(_read_with(half, rows[::step], count) for half in pair) for pair in halves]
    scores = [(adjusted_rand_score(*pair), adjusted_mutual_info_score(*pair)) for pair in read]
    mean: np.ndarray = np.mean(scores, axis=0)
    return mean


def _read_with(half: Half, rows: FloatArray, count: int) -> np.ndarray:
    """Theme of each row when ``count`` themes are learned on the half."""
    _, centres = settle(half.rows, cut_tree(half.tree, count), rounds=_ROUNDS)
    return nearest_centres(rows, centres)


def _null_rows(rows: FloatArray, seed: int) -> FloatArray:
    """As many rows of the same covariance without groups: each a sum of eight rows with random signs."""
    rng = np.random.default_rng([seed, len(rows)])
    chosen = rng.integers(len(rows), size=(_SUMMANDS, len(rows)))
    signs = rng.choice(np.array([-1.0, 1.0], dtype=np.float32), size=chosen.shape)
    sums = np.zeros(rows.shape, dtype=np.float32)
    for places, sign in zip(chosen, signs, strict=True):
        sums += rows[places] * sign[:, None]
    return to_grid(sums)
