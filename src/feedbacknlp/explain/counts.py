"""Counts: the addable cells that all statistics rest on: a million rows cost one pass, and parts add up."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from feedbacknlp.contracts.tables import Counts, empty_table
from feedbacknlp.explain.answers import Linked, link_answers
from feedbacknlp.explain.joins import Positions, number_levels
from feedbacknlp.explain.sums import SUM_COLUMNS, Numbers, sum_cells

__all__ = ["ALL", "CELL_KEYS", "OTHER", "WROTE", "add_counts", "count_cells", "count_linked"]

ALL = "(all)"
"""theme_id of the cells that hold every response."""

WROTE = "(wrote)"
"""theme_id of the cells that hold the responses with a comment that says something."""

OTHER = "other"
"""theme_id of content that fits no theme: counted, but no driver."""

CELL_KEYS = ("score_kind", "question", "band", "wave", "theme_id", "polarity")

_STAGE = "count_cells"
_GROUP_KEYS = ("score_kind", "question", "band", "wave")


def count_cells(
    responses: pd.DataFrame, comments: pd.DataFrame, mentions: pd.DataFrame, outcomes: pd.DataFrame
) -> pd.DataFrame:
    """Cells of responses by score, band, wave, theme and polarity, with weights and sums of points.

    Parameters
    ----------
    responses, comments, mentions, outcomes : DataFrame
        Of the contracts of these names. Comments join responses by ``response_id``, mentions and outcomes join
        comments by ``comment_id``; what joins nothing is left out here (the Ledger tells of it).

    Returns
    -------
    DataFrame of the Counts contract
        Sorted by its keys, cells without a response left out. A response is in a theme's cell once however often it
        mentions it, and in one cell of each of its scores. ``(all)`` cells hold every response, ``(wrote)`` cells
        those that wrote: an outcome ``theme`` or ``other``, the reason ``bare`` (a feeling without a theme is
        content too), or any mention.

    Raises
    ------
    ContractError
        FB841 a column is missing, FB842 a comment id stands twice, FB843 a weight or the points of a response are
        not finite or a weight is below 0.
    """
    return count_linked(link_answers(responses, comments, mentions, outcomes, stage=_STAGE))


def count_linked(linked: Linked) -> pd.DataFrame:
    """The cells of answers that are joined with their mentions already; see :func:`count_cells`."""
    answers, drivers = linked.answers, linked.driver_codes
    if answers.empty:
        return empty_table(Counts)
    group, groups = _number_groups(answers)
    size = len(groups) * (drivers + 2)
    everyone = np.arange(len(answers), dtype=np.int64)
    sums = np.zeros((len(SUM_COLUMNS), size))
    for slot, answer in (
        (0, everyone),
        (1, everyone[linked.wrote]),
        (linked.mention_driver + 2, linked.mention_answer),
    ):
        sums += _sum_by_cell(group[answer] * (drivers + 2) + slot, answer, answers, size)
    cells = np.flatnonzero(sums[0])

    cell_slot = cells % (drivers + 2)
    frame = groups.iloc[cells // (drivers + 2)].reset_index(drop=True)
    names = np.array([ALL, WROTE, *(theme_id for theme_id in linked.theme_ids for _ in range(3))], dtype=object)
    frame["theme_id"] = pd.Series(names[cell_slot], dtype="str")
    frame["polarity"] = np.where(cell_slot < 2, 0, (cell_slot - 2) % 3 - 1).astype(np.int64)
    for name, values in zip(SUM_COLUMNS, sums[:, cells], strict=True):
        frame[name] = values.astype(np.int64) if name == "n" else values
    return frame.sort_values(list(CELL_KEYS), kind="stable").reset_index(drop=True)


def add_counts(parts: Sequence[pd.DataFrame]) -> pd.DataFrame:
    """The Counts of the whole from the Counts of parts that share no response.

    Parameters
    ----------
    parts : sequence of DataFrame of the Counts contract

    Returns
    -------
    DataFrame of the Counts contract
        As :func:`count_cells` on the whole gives it, whatever the order of the parts.
    """
    filled = [part for part in parts if len(part)]
    if not filled:
        return empty_table(Counts)
    return sum_cells(pd.concat(filled, ignore_index=True), CELL_KEYS)


def _number_groups(answers: pd.DataFrame) -> tuple[Positions, pd.DataFrame]:
    """The group (score, band, wave) of each answer, and the groups as a frame."""
    number, levels_of = np.zeros(len(answers), dtype=np.int64), {}
    for name in _GROUP_KEYS:
        own, levels = number_levels(answers[name])
        levels_of[name] = ("", *levels)
        number = number * len(levels_of[name]) + own + 1
    groups, position = np.unique(number, return_inverse=True)
    columns, rest = {}, groups
    for name in reversed(_GROUP_KEYS):
        levels = levels_of[name]
        columns[name] = pd.Series(np.array(levels, dtype=object)[rest % len(levels)], dtype="str")
        rest = rest // len(levels)
    return position.astype(np.int64), pd.DataFrame(columns)[list(_GROUP_KEYS)]


def _sum_by_cell(cell: Positions, answer: Positions, answers: pd.DataFrame, size: int) -> Numbers:
    """The sums of each cell, of shape (sum columns, size); answers must be in their order, in which they are added."""
    weight = answers["weight"].to_numpy(dtype=np.float64)[answer]
    points = answers["points"].to_numpy(dtype=np.float64)[answer]
    weights = (None, weight, weight**2, weight * points, weight * points**2)
    return np.stack([np.bincount(cell, weights=part, minlength=size) for part in weights]).astype(np.float64)
