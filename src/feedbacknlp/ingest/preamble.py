"""Lines that are neither heading nor data: a title above the heading, the heading over again."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd

from feedbacknlp.ingest.headless import repeats_heading
from feedbacknlp.ingest.readers import RawFile

__all__ = ["count_lines_above", "drop_lines_above", "drop_repeated_headings"]

_MOST = 10


def drop_lines_above(raw: RawFile) -> RawFile:
    """The file from its heading on; what stood above is left out and counted."""
    above = 0 if raw.named else count_lines_above(raw.cells)
    if not above:
        return raw
    numbers = tuple(int(number) for number in raw.row_numbers[:above])
    return replace(
        raw,
        cells=raw.cells.iloc[above:].reset_index(drop=True),
        row_numbers=raw.row_numbers[above:],
        left_out=(*raw.left_out, ("a line above the heading", above, numbers)),
    )


def drop_repeated_headings(raw: RawFile, rows: int) -> RawFile:
    """The file without the records that repeat its heading, as exports put below each other have them.

    Parameters
    ----------
    raw : RawFile
    rows : int
        How many records are heading.
    """
    if raw.named or rows != 1:
        return raw
    again = repeats_heading(raw.cells, raw.cells.iloc[0])
    again[0] = False
    if not again.any():
        return raw
    numbers = tuple(int(number) for number in raw.row_numbers[again])
    return replace(
        raw,
        cells=raw.cells[~again].reset_index(drop=True),
        row_numbers=raw.row_numbers[~again],
        left_out=(*raw.left_out, ("the heading over again", int(np.sum(again)), numbers)),
    )


def count_lines_above(cells: pd.DataFrame) -> int:
    """How many records stand above the heading.

    They have one filled cell at most in a table of three columns and more, and a record that is nearly full follows
    them within ten.
    """
    if cells.shape[1] < 3:
        return 0
    filled = (cells.iloc[: _MOST + 1] != "").sum(axis=1).to_numpy()
    above = 0
    while above < len(filled) and filled[above] <= 1:
        above += 1
    full = above < len(filled) and filled[above] >= 0.6 * cells.shape[1]
    return above if full and above < len(cells) - 1 else 0
