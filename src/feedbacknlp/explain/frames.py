"""Small handles on the Counts of one score."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

from feedbacknlp.contracts import ScoreScale
from feedbacknlp.explain.counts import ALL, OTHER, WROTE
from feedbacknlp.explain.sums import SUM_COLUMNS, Sums, sum_cells, take_sums

__all__ = [
    "cells_of",
    "driver_cells",
    "list_waves",
    "name_driver",
    "repeat_sums",
    "repeat_text",
    "stack_tables",
    "sums_by",
]

_SIGNS = {-1: "negative", 1: "positive"}


def cells_of(counts: pd.DataFrame, scale: ScoreScale) -> pd.DataFrame:
    """The cells of one score."""
    return counts[(counts["score_kind"] == scale.kind) & (counts["question"] == scale.question)]


def list_waves(counts: pd.DataFrame) -> list[str]:
    """The waves that have a cell, sorted by name; answers without a wave are in none."""
    return sorted(set(counts["wave"]) - {""})


def name_driver(theme_id: str, polarity: int) -> str:
    """The id of a driver: ``checkout:negative``."""
    return f"{theme_id}:{_SIGNS[polarity]}"


def driver_cells(cells: pd.DataFrame) -> pd.DataFrame:
    """The cells of drivers, with their ``driver_id``; ``other`` and neutral mentions are no drivers."""
    chosen = cells[(cells["polarity"] != 0) & ~cells["theme_id"].isin([ALL, WROTE, OTHER])]
    names = [name_driver(theme, sign) for theme, sign in zip(chosen["theme_id"], chosen["polarity"], strict=True)]
    return chosen.assign(driver_id=pd.Series(names, index=chosen.index, dtype="str"))


def sums_by(cells: pd.DataFrame, key: str | Sequence[str], rows: Sequence[Any]) -> Sums:
    """Sums of the cells by ``key`` in the order of ``rows``; zeros where no cell has the key.

    Parameters
    ----------
    cells : DataFrame with the key columns and the sum columns of Counts
    key : str or sequence of str
    rows : sequence
        Values of the key (tuples where it has several columns), each once.
    """
    keys = [key] if isinstance(key, str) else list(key)
    index = pd.Index(list(rows)) if isinstance(key, str) else pd.MultiIndex.from_tuples(list(rows), names=keys)
    if cells.empty or len(index) == 0:
        zeros = np.zeros(len(index))
        return Sums(n=zeros, weight=zeros, weight_squared=zeros, points=zeros, points_squared=zeros)
    summed = sum_cells(cells, keys).set_index(keys if len(keys) > 1 else keys[0])
    return take_sums(summed.reindex(index)[list(SUM_COLUMNS)].fillna(0.0))


def repeat_sums(sums: Sums, positions: Sequence[int]) -> Sums:
    """The sums at the positions."""
    place = np.asarray(positions, dtype=np.int64)
    return Sums(**{name: getattr(sums, name)[place] for name in SUM_COLUMNS})


def repeat_text(text: str, times: int) -> pd.Series:
    """A text column with one value."""
    return pd.Series([text] * times, dtype="str")


def stack_tables(parts: Sequence[pd.DataFrame], empty: pd.DataFrame) -> pd.DataFrame:
    """The parts one below the other; ``empty`` (right columns, no row) where there is no row."""
    filled = [part for part in parts if len(part)]
    return pd.concat(filled, ignore_index=True) if filled else empty
