"""Rows of the benchmark's table, and how they are printed."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from .figures import Bin

__all__ = ["COLUMNS", "OURS", "Row", "header", "line", "reliability_lines"]

OURS = "ours"
COLUMNS = (OURS, "VADER", "TextBlob", "SnowNLP", "asent", "e5-small", "MiniLM", "BERTopic", "people")
_WIDTHS = (39, 8, 40)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One figure of one set, ours beside the baselines that apply.

    Parameters
    ----------
    name : str
        The set, and which share of it.
    language : str
    measure : str
    figures : mapping of column to float
        Columns of :data:`COLUMNS`.
    texts : int
    floor : float, optional
        What must be reached.
    bins : tuple of Bin
        What a calibration error was computed from.
    """

    name: str
    language: str
    measure: str
    figures: Mapping[str, float]
    texts: int
    floor: float | None = None
    bins: tuple[Bin, ...] = ()


def header() -> str:
    """The line over the table."""
    return _join(("set", "language", "measure"), COLUMNS, "floor", "texts")


def line(row: Row) -> str:
    """One row as a line of the table."""
    return _join(
        (row.name, row.language, row.measure),
        tuple(_show(row.figures.get(column)) for column in COLUMNS),
        _show(row.floor),
        f"{row.texts:,}",
    )


def reliability_lines(row: Row) -> list[str]:
    """The bins behind a calibration error, one a line."""
    shown = [f"{row.name}, {row.measure}", "     stated       mean    right   answers"]
    return shown + [
        f"  {found.low:.1f} - {found.high:.1f}   {_show(found.stated):>8} {_show(found.right):>8} {found.count:>9,}"
        for found in row.bins
    ]


def _join(names: tuple[str, ...], values: tuple[str, ...], floor: str, texts: str) -> str:
    left = "  ".join(name.ljust(width) for name, width in zip(names, _WIDTHS, strict=True))
    return f"{left}  {' '.join(value.rjust(8) for value in values)}  {floor.rjust(6)}  {texts.rjust(7)}".rstrip()


def _show(value: float | None) -> str:
    if value is None:
        return ""
    if math.isnan(value):
        return "-"
    return f"{value:,.0f}" if abs(value) >= 10 else f"{value:.3f}"
