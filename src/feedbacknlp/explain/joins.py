"""How rows find each other: ids to positions, and the checks that come before."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from feedbacknlp.contracts import ScoreScale
from feedbacknlp.contracts.members import find_places
from feedbacknlp.errors import ContractError

__all__ = ["Positions", "check_scales", "locate_ids", "need_columns", "number_levels"]

Positions = NDArray[np.int64]


def need_columns(frame: pd.DataFrame, columns: Sequence[str], *, table: str, stage: str) -> None:
    """Do nothing where the frame has the columns.

    Raises
    ------
    ContractError
        FB841: a column is missing.
    """
    missing = [name for name in columns if name not in frame.columns]
    if missing:
        raise ContractError(
            f"The table {table} lacks {len(missing)} of the columns that are needed",
            code="FB841",
            where=stage,
            expected=", ".join(missing),
            remedy=f"compare the columns with feedbacknlp.contracts.tables.{table}",
        )


def locate_ids(ids: pd.Series, among: pd.Series, *, table: str, stage: str) -> Positions:
    """Position of each id in ``among``, -1 where it is missing or not there.

    Parameters
    ----------
    ids : Series of str
    among : Series of str
        Each id once.
    table, stage : str
        For the message.

    Returns
    -------
    int64 array of the length of ``ids``

    Raises
    ------
    ContractError
        FB842: an id stands more than once in ``among``.
    """
    if not among.is_unique:
        raise ContractError(
            f"{int(among.duplicated().sum())} rows of the table {table} repeat the id of another row",
            code="FB842",
            where=f"{stage}: {among.name}",
            expected="each id once",
        )
    return find_places(ids, among)


def number_levels(values: pd.Series) -> tuple[Positions, tuple[str, ...]]:
    """Number of each value among the sorted distinct ones, -1 where it is missing or empty; and these."""
    numbers, levels = pd.factorize(values, sort=True)
    names = tuple(str(level) for level in levels)
    found: Positions = numbers.astype(np.int64)
    if names[:1] == ("",):
        return found - (found >= 0), names[1:]
    return found, names


def check_scales(counts: pd.DataFrame, scales: Sequence[ScoreScale], *, stage: str) -> None:
    """Do nothing where every cell belongs to a scale and one of its bands.

    Raises
    ------
    ContractError
        FB844: cells of a score or band that no scale names; leaving them out silently would make every share wrong.
    """
    known = {(*scale.key, band) for scale in scales for band in scale.band_names}
    cells = counts[["score_kind", "question", "band"]].drop_duplicates()
    strange = sum(
        (kind, question, band) not in known for kind, question, band in cells.itertuples(index=False, name=None)
    )
    if strange:
        raise ContractError(
            f"{strange} combinations of score and band belong to no scale of the study",
            code="FB844",
            where=stage,
            expected="a ScoreScale for every score_kind and question, with a Band for every band",
        )
