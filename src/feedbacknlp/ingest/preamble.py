"""Lines that are neither heading nor data: a title above the heading, the heading over again, totals at the end."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from feedbacknlp.ingest.headless import repeats_heading
from feedbacknlp.ingest.readers import RawFile

__all__ = ["count_lines_above", "drop_lines_above", "drop_repeated_headings", "drop_totals"]

_MOST = 10
_FULL = 0.6
"""Share of its cells that a heading fills."""
_MOST_TOTALS = 5
_NUMBER = re.compile(r"[-+]?\d[\d .,\u00a0]*%?")
_TOTAL = re.compile(
    r"(?:grand |sub)?totals?|sums?|averages?|avg\.?|means?|medians?|counts?|"
    r"totalt|gjennomsnitt|snitt|antall|summe|gesamt|mittelwert|durchschnitt|anzahl|"
    r"moyenne|somme|promedio|suma|media|média|totale|gemiddelde|totaal|medelvärde|summa|gennemsnit|"
    r"总计|總計|合计|合計|小计|小計|总和|總和|平均|平均值|平均分|汇总|彙總",
    re.IGNORECASE,
)


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

    They have one filled cell at most in a table of three columns and more, or name groups of columns behind such a
    line, and a record that is nearly full follows them within ten.
    """
    if cells.shape[1] < 3:
        return 0
    filled = (cells.iloc[: _MOST + 1] != "").sum(axis=1).to_numpy()
    above = 0
    while above < len(filled) and filled[above] <= 1:
        above += 1
    above = _skip_groups(filled, above, cells.shape[1])
    full = above < len(filled) and filled[above] >= _FULL * cells.shape[1]
    return above if full and above < len(cells) - 1 else 0


def _skip_groups(filled: NDArray[np.int64], above: int, width: int) -> int:
    """Behind a title also the lines that name groups of columns, as merged cells leave them."""
    at = above
    while above and at + 1 < len(filled) and filled[at] < _FULL * width:
        at += 1
    return at


def drop_totals(raw: RawFile) -> RawFile:
    """The file without totals and averages at its end: records that begin with such a word and hold only numbers
    beside it."""
    if raw.named or raw.cells.shape[1] < 3:
        return raw
    last = len(raw.cells)
    while last > max(2, len(raw.cells) - _MOST_TOTALS) and _is_total([str(cell) for cell in raw.cells.iloc[last - 1]]):
        last -= 1
    if last == len(raw.cells):
        return raw
    numbers = tuple(int(number) for number in raw.row_numbers[last:])
    return replace(
        raw,
        cells=raw.cells.iloc[:last],
        row_numbers=raw.row_numbers[:last],
        left_out=(*raw.left_out, ("a row of totals", len(numbers), numbers)),
    )


def _is_total(cells: list[str]) -> bool:
    filled = [cell.strip() for cell in cells if cell.strip()]
    return (
        len(filled) >= 2
        and bool(_TOTAL.fullmatch(filled[0].rstrip(" :：")))
        and all(_NUMBER.fullmatch(cell) for cell in filled[1:])
    )
