"""Designs: the answers of one score as distinct rows of indicators, the form that every joint model reads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from feedbacknlp.config import ThresholdConfig
from feedbacknlp.contracts import ScoreScale
from feedbacknlp.contracts.tables import SEGMENT_PREFIX, segment_columns
from feedbacknlp.explain.answers import Linked
from feedbacknlp.explain.counts import OTHER
from feedbacknlp.explain.frames import name_driver
from feedbacknlp.explain.joins import Positions, number_levels
from feedbacknlp.explain.sums import Numbers

__all__ = ["RARE", "ROWS_PER_COLUMN", "SILENT", "Design", "build_design"]

SILENT = "(silent)"
"""Column of the answers without a comment that says something."""

RARE = ("(rare):negative", "(rare):positive")
"""Columns of the mentions of drivers that are too rare for a column of their own."""

ROWS_PER_COLUMN = 10
"""Answers that a model needs for each of its columns (Harrell 2015, Regression Modeling Strategies, section 4.4)."""

_LEVELS = 12
_UNKNOWN = "(unknown)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Design:
    """Distinct answers of one score; arrays have one entry a row.

    Parameters
    ----------
    columns : tuple of str
        Drivers by id in sorted order, then ``(rare):...``, ``(silent)`` and ``segment_NAME=LEVEL`` where there are
        such.
    present_row, present_column : int64 arrays of one length
        Where an indicator is 1, sorted by row, then column.
    group : int64 array
        Which group (such as a wave) the row belongs to, from 0.
    count : int64 array
        Answers that are alike in everything here.
    weight, points, value : float arrays
        Of each of these answers.
    """

    columns: tuple[str, ...]
    present_row: Positions
    present_column: Positions
    group: Positions
    count: Positions
    weight: Numbers
    points: Numbers
    value: Numbers

    @property
    def drivers(self) -> tuple[str, ...]:
        """The columns that are drivers."""
        return tuple(name for name in self.columns if not name.startswith(("(", SEGMENT_PREFIX)))


def build_design(
    linked: Linked,
    scale: ScoreScale,
    *,
    thresholds: ThresholdConfig,
    groups: Sequence[NDArray[np.bool_]] | None = None,
    everyone: bool = False,
    segments: bool = False,
) -> Design:
    """The design of one score.

    Parameters
    ----------
    linked : Linked
    scale : ScoreScale
    thresholds : ThresholdConfig
        ``smallest_base`` is used: a driver has a column where that many mention it and as many do not.
    groups : sequence of bool arrays of shape (answers,), optional
        Which answers belong to each group, no answer to two; those in none are left out. One group of all where not
        given.
    everyone : bool, default=False
        All answers, with a column for those who did not write, instead of those who wrote alone.
    segments : bool, default=False
        With a column for each level of each segment that has at most twelve; rare levels share one.

    Notes
    -----
    There are at most as many columns as a tenth of the answers: segments get a third of them in the order of their
    columns, the drivers with most mentions the rest; the mentions of the others are in the ``(rare)`` columns.
    """
    answers = linked.answers
    own = ((answers["score_kind"] == scale.kind) & (answers["question"] == scale.question)).to_numpy()
    group = np.zeros(len(answers), dtype=np.int64)
    if groups is not None:
        group[:] = -1
        for number, members in enumerate(groups):
            group[members] = number
    taken = own & (group >= 0) & (answers["weight"].to_numpy() > 0)
    if not everyone:
        taken &= linked.wrote
    rows = np.flatnonzero(taken)
    place = np.full(len(answers), -1, dtype=np.int64)
    place[rows] = np.arange(len(rows))
    budget = len(rows) // ROWS_PER_COLUMN

    levels: list[tuple[str, Positions]] = []
    if segments:
        levels = _list_levels(answers.iloc[rows], thresholds.smallest_base, budget // 3)
    mention_row = place[linked.mention_answer]
    columns, row, column = _choose_drivers(
        mention_row, linked, len(rows), thresholds.smallest_base, max(budget - len(levels), 0)
    )
    extra = [*levels]
    if everyone:
        extra.insert(0, (SILENT, np.flatnonzero(~linked.wrote[rows])))
    for name, present in extra:
        if len(present):
            place_of = np.full(len(present), len(columns), dtype=np.int64)
            row, column = np.concatenate([row, present]), np.concatenate([column, place_of])
            columns.append(name)
    return _collapse(answers.iloc[rows], group[rows], columns, row, column)


def _choose_drivers(
    mention_row: Positions, linked: Linked, rows: int, smallest: int, most: int
) -> tuple[list[str], Positions, Positions]:
    """Columns of drivers with the places of their indicators; rare ones together."""
    kept = mention_row >= 0
    row, code = mention_row[kept], linked.mention_driver[kept]
    theme, polarity = code // 3, code % 3 - 1
    real = polarity != 0
    if linked.theme_ids and OTHER in linked.theme_ids:
        real &= theme != linked.theme_ids.index(OTHER)
    row, code = row[real], code[real]
    found, size = np.unique(code, return_counts=True)
    enough = (size >= smallest) & (rows - size >= smallest)
    ranked = found[enough][np.argsort(-size[enough], kind="stable")][:most]
    names = {name_driver(linked.theme_ids[driver // 3], int(driver % 3 - 1)): driver for driver in ranked}
    columns = sorted(names)
    column_of = np.full(linked.driver_codes, -1, dtype=np.int64)
    for number, name in enumerate(columns):
        column_of[names[name]] = number
    column = column_of[code]
    parts = [(row[column >= 0], column[column >= 0])]
    for sign, name in zip((-1, 1), RARE, strict=True):
        members = np.unique(row[(column < 0) & (code % 3 - 1 == sign)])
        if min(len(members), rows - len(members)) >= smallest:
            parts.append((members, np.full(len(members), len(columns), dtype=np.int64)))
            columns.append(name)
    return columns, np.concatenate([part[0] for part in parts]), np.concatenate([part[1] for part in parts])


def _list_levels(answers: pd.DataFrame, smallest: int, most: int) -> list[tuple[str, Positions]]:
    """Levels of the segments with the rows that have them; a segment that would need too many columns is left out."""
    found: list[tuple[str, Positions]] = []
    for name in segment_columns(answers):
        numbers, known = number_levels(answers[name])
        names = (*known, _UNKNOWN)
        numbers = np.where(numbers < 0, len(known), numbers)
        size = np.bincount(numbers, minlength=len(names))
        common = sorted((names[place], place) for place in np.flatnonzero(size >= smallest))
        levels = [(f"{name}={level}", np.flatnonzero(numbers == place)) for level, place in common]
        rest = np.flatnonzero(size[numbers] < smallest)
        if len(rest) >= smallest:
            levels.append((f"{name}=(rest)", rest))
        if 2 <= len(levels) <= min(_LEVELS, most - len(found)):
            found += levels
    return found


def _collapse(answers: pd.DataFrame, group: Positions, columns: list[str], row: Positions, column: Positions) -> Design:
    """Answers that are alike become one row; the order of the rows then depends on their content alone."""
    words = np.zeros((len(answers), (len(columns) + 62) // 63), dtype=np.int64)
    np.bitwise_or.at(words, (row, column // 63), np.left_shift(np.int64(1), column % 63))
    keys: dict[str, Any] = {
        "group": group,
        "points": answers["points"].to_numpy(),
        "value": answers["value"].to_numpy() if "value" in answers else answers["points"].to_numpy(),
        "weight": answers["weight"].to_numpy(),
        **{f"word{number}": words[:, number] for number in range(words.shape[1])},
    }
    alike = pd.DataFrame(keys).groupby(list(keys), sort=True).size().reset_index(name="count")
    packed = alike[[name for name in keys if name.startswith("word")]].to_numpy(dtype=np.int64)
    # Column by column: all of them at once would be a matrix of rows x columns.
    bits = ((packed[:, number // 63] >> (number % 63)) & 1 for number in range(len(columns)))
    found = [np.flatnonzero(bit).astype(np.int64) for bit in bits]
    present_row = np.concatenate([np.zeros(0, dtype=np.int64), *found])
    present_column = np.repeat(np.arange(len(columns), dtype=np.int64), [len(rows) for rows in found])
    order = np.argsort(present_row, kind="stable")
    return Design(
        columns=tuple(columns),
        present_row=present_row[order],
        present_column=present_column[order],
        group=alike["group"].to_numpy(dtype=np.int64),
        count=alike["count"].to_numpy(dtype=np.int64),
        weight=alike["weight"].to_numpy(dtype=np.float64),
        points=alike["points"].to_numpy(dtype=np.float64),
        value=alike["value"].to_numpy(dtype=np.float64),
    )
