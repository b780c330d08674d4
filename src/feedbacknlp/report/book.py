"""An opened workbook: formats, columns, and cells in which a text stays a text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from feedbacknlp.report.measure import measure_text
from feedbacknlp.report.palette import LIGHT
from feedbacknlp.report.view.reader import Reader
from feedbacknlp.report.view.scores import ScoreView, known

__all__ = ["LONGEST_CELL", "MOST_ROWS", "Book", "Column", "clean_cell", "impact_kind"]

LONGEST_CELL = 32_767
"""Longest text of an Excel cell, in UTF-16 units."""

MOST_ROWS = 1_048_575
"""Rows of an Excel sheet under the header."""

# what XML 1.0 can not hold, and lone halves of surrogate pairs
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

_TEXTS = ("text", "id", "long")

_FORMULA_LIKE = ("=", "+", "-", "@", "\t", "\r")

FORMATS = {
    "text": "@",
    "id": "@",
    "long": "@",
    "whole": "#,##0",
    "share": "0.0%",
    "signed": "+#,##0.0;-#,##0.0;0.0",
    "signed2": "+#,##0.00;-#,##0.00;0.00",
    "signed3": "+#,##0.000;-#,##0.000;0.000",
    "points": "+0.0%;-0.0%;0.0%",
    "number": "#,##0.0",
    "number2": "#,##0.00",
    "value": "General",
    "chance": "0.000",
    "ratio": "#,##0.00",
    "date": "yyyy-mm-dd",
}


def impact_kind(scores: Sequence[ScoreView]) -> str:
    """The kind of a column of impacts on these scores: those on means are small, and two digits would show "-0.00"."""
    return "signed3" if scores and all(score.metric == "mean" for score in scores) else "signed2"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a sheet.

    Parameters
    ----------
    title : str
        As shown.
    value : callable
        Row -> cell.
    kind : str
        A key of ``FORMATS``; ``long`` texts wrap.
    width : int or None
        In characters; None fits the first rows.
    bars : bool
        Whether bars behind the figures show their size.
    """

    title: str
    value: Callable[[Any], Any]
    kind: str = "text"
    width: int | None = None
    bars: bool = False


def clean_cell(text: str) -> tuple[str, bool]:
    """The text as a cell can hold it, and whether it was cut.

    Characters that XML forbids are left out; what is longer than 32,767 UTF-16 units is cut.
    """
    # what can be printed can be held; asking so is quicker, and most texts can
    kept = text if text.isprintable() else _FORBIDDEN.sub("", text)
    if len(kept) <= LONGEST_CELL // 2:
        return kept, False
    units = kept.encode("utf-16-le")
    if len(units) <= 2 * LONGEST_CELL:
        return kept, False
    return units[: 2 * LONGEST_CELL].decode("utf-16-le", errors="ignore"), True


@dataclass(slots=True, kw_only=True)
class Book:
    """A workbook that is being written.

    Parameters
    ----------
    file : xlsxwriter workbook
    reader : Reader
    cut_cells : int
        Texts that were too long for a cell so far.
    cut_sheets : dict of sheet name to int
        Sheets whose rows did not all fit, with how many did.
    """

    file: Any
    reader: Reader
    cut_cells: int = 0
    cut_sheets: dict[str, int] = field(default_factory=dict)
    formats: dict[str, Any] = field(default_factory=dict)
    kinds: dict[tuple[str, bool], Any] = field(default_factory=dict)

    def format(self, **properties: Any) -> Any:
        """A cell format, made once."""
        key = repr(sorted(properties.items()))
        if key not in self.formats:
            self.formats[key] = self.file.add_format(
                {"font_name": "Calibri", "font_size": 11, "valign": "top", **properties}
            )
        return self.formats[key]

    def kind_format(self, kind: str, *, quoted: bool = False) -> Any:
        """The format of a kind of column; ``quoted`` for a text that could be taken for a formula when it is edited."""
        # asked for every cell of every sheet
        found = self.kinds.get((kind, quoted))
        if found is None:
            extra: dict[str, Any] = {"align": "left", "indent": 1} if kind in _TEXTS else {}
            extra |= {"text_wrap": True} if kind == "long" else {"font_color": LIGHT["muted"]} if kind == "id" else {}
            extra |= {"quote_prefix": True} if quoted else {}
            pattern = self.reader.numbers.percent_pattern(FORMATS[kind])
            found = self.kinds[kind, quoted] = self.format(num_format=pattern, **extra)
        return found

    def write(self, sheet: Any, row: int, column: int, value: Any, kind: str = "text") -> None:
        """Write one cell: texts as texts, times as dates without zone (UTC), what is missing not at all."""
        if isinstance(value, str):  # most cells
            text, cut = clean_cell(value)
            self.cut_cells += cut
            sheet.write_string(row, column, text, self.kind_format(kind, quoted=text.startswith(_FORMULA_LIKE)))
        elif not known(value) or (isinstance(value, float) and abs(value) == float("inf")):
            return
        elif isinstance(value, (pd.Timestamp,)):
            moment = value.tz_convert("UTC").tz_localize(None) if value.tzinfo else value
            sheet.write_datetime(row, column, moment.to_pydatetime(warn=False), self.kind_format("date"))
        elif isinstance(value, bool):
            sheet.write_string(
                row, column, self.reader.words("answer.yes" if value else "answer.no"), self.kind_format(kind)
            )
        elif isinstance(value, (int, float)):
            sheet.write_number(row, column, value, self.kind_format(kind))
        else:
            self.write(sheet, row, column, str(value), kind)

    def write_header(self, sheet: Any, row: int, titles: Iterable[tuple[str, str]]) -> None:
        """Write column titles, beside the kind of their column: those of figures stand to the right as these do."""
        line = {"bottom": 1, "bottom_color": LIGHT["strong-line"]}
        for column, (title, kind) in enumerate(titles):
            side = {"align": "left", "indent": 1} if kind in _TEXTS else {"align": "right"}
            style = self.format(bold=True, font_color=LIGHT["muted"], text_wrap=True, **side, **line)
            sheet.write_string(row, column, clean_cell(title)[0], style)

    def prepare_print(self, sheet: Any) -> None:
        """Let a sheet print on A4 across, all columns on one page."""
        sheet.set_paper(9)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.5)

    def write_table(self, sheet: Any, columns: list[Column], rows: list[Any], *, most: int = MOST_ROWS) -> int:
        """Fill a sheet with a table: header frozen, filters, widths, bars. Gives the number of rows written.

        Rows beyond ``most`` are left out and told on the first sheet.
        """
        self.write_header(sheet, 0, [(column.title, column.kind) for column in columns])
        shown = rows[:most]
        if len(rows) > most:
            self.cut_sheets[sheet.get_name()] = most
        widths = [column.width or max(8, measure_text(column.title) + 3) for column in columns]
        for number, row in enumerate(shown, start=1):
            for position, column in enumerate(columns):
                value = column.value(row)
                if column.width is None and number <= 200 and isinstance(value, str):
                    widths[position] = min(44, max(widths[position], measure_text(value[:60]) + 2))
                self.write(sheet, number, position, value, column.kind)
        for position, (column, width) in enumerate(zip(columns, widths, strict=True)):
            sheet.set_column(position, position, width)
            if column.bars and shown:
                sheet.conditional_format(
                    1,
                    position,
                    len(shown),
                    position,
                    {
                        "type": "data_bar",
                        "data_bar_2010": True,
                        "bar_solid": True,
                        "bar_color": LIGHT["positive-2"],
                        "bar_negative_color": LIGHT["negative-2"],
                        "bar_axis_color": LIGHT["strong-line"],
                    },
                )
        sheet.freeze_panes(1, 1)
        self.prepare_print(sheet)
        sheet.repeat_rows(0)
        sheet.autofilter(0, 0, max(1, len(shown)), len(columns) - 1)
        return len(shown)
