"""Sheets for a person to fill in or edit, and the way back: every cell a text, lists to pick from where only some
values count."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import pandas as pd

from feedbacknlp.errors import FileError
from feedbacknlp.report.atomic import replace_file
from feedbacknlp.report.book import clean_cell

__all__ = ["Form", "read_forms", "write_forms"]

FREE_ROWS = 200
"""Empty rows below a table in which the lists to pick from work, too."""

_WIDE = ("statement", "text", "definition", "examples", "not", "coded as", "note")
_LISTS = "lists"
_FORMULA_LIKE = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One sheet.

    Parameters
    ----------
    name : str
    table : DataFrame of texts
    choices : mapping of column to tuple of str
        What may be picked; columns that the table has not are left alone.
    free_rows : int
        Rows below the table that may be filled.
    """

    name: str
    table: pd.DataFrame
    choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    free_rows: int = FREE_ROWS


def write_forms(forms: Sequence[Form], path: Path) -> Path:
    """Write sheets with a frozen header, wrapped texts and lists to pick from.

    Parameters
    ----------
    forms : sequence of Form
    path : Path

    Returns
    -------
    Path
        The file; the same bytes for the same forms. A hidden sheet holds the lists.

    Raises
    ------
    FileError
        The folder can not be written to (FB194).
    """
    import xlsxwriter

    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    lists = list(dict.fromkeys(values for form in forms for values in form.choices.values() if values))
    with replace_file(path) as temporary, xlsxwriter.Workbook(str(temporary), options) as book:
        book.set_properties({"author": "feedbacknlp", "created": datetime(2000, 1, 1)})
        plain = {"valign": "top", "text_wrap": True, "num_format": "@"}
        styles = {
            "cell": book.add_format(plain),
            "quoted": book.add_format({**plain, "quote_prefix": True}),
            "head": book.add_format({"bold": True, "bottom": 1, "valign": "top"}),
        }
        sheets = [(form, book.add_worksheet(form.name)) for form in forms]
        if lists:
            hidden = book.add_worksheet(_LISTS)
            hidden.hide()
            for column, values in enumerate(lists):
                for row, value in enumerate(values):
                    hidden.write_string(row, column, value)
        for form, sheet in sheets:
            _fill(sheet, form, lists, styles)
    return path


def read_forms(path: Path) -> dict[str, pd.DataFrame]:
    """The sheets of a workbook as tables of texts, their index the rows' numbers in the sheet.

    Parameters
    ----------
    path : Path

    Raises
    ------
    FileError
        The file is missing or no workbook (FB196).
    """
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        with CalamineWorkbook.from_path(str(path)) as book:
            grids = {
                name: book.get_sheet_by_name(name).to_python(skip_empty_area=False)
                for name in book.sheet_names
                if name != _LISTS
            }
    except (CalamineError, OSError, ValueError) as failure:
        raise FileError(
            "The sheet can not be read",
            code="FB196",
            where=str(path),
            expected="the XLSX file that was exported, edited and saved as XLSX",
        ) from failure
    return {name: _table(grid) for name, grid in grids.items()}


def _fill(sheet: Any, form: Form, lists: list[tuple[str, ...]], styles: Mapping[str, Any]) -> None:
    from xlsxwriter.utility import xl_col_to_name

    for column, name in enumerate(form.table.columns):
        sheet.write_string(0, column, str(name), styles["head"])
        wide = str(name).split(" ")[0] in _WIDE or name in _WIDE
        sheet.set_column(column, column, 50 if wide else 18, styles["cell"])
        for row, value in enumerate(form.table[name], start=1):
            text = clean_cell(str(value))[0]
            sheet.write_string(row, column, text, styles["quoted" if text.startswith(_FORMULA_LIKE) else "cell"])
        values = form.choices.get(str(name), ())
        if values and len(form.table) + form.free_rows:
            letter = xl_col_to_name(lists.index(values))
            sheet.data_validation(
                1,
                column,
                len(form.table) + form.free_rows,
                column,
                {
                    "validate": "list",
                    "source": f"={_LISTS}!${letter}$1:${letter}${len(values)}",
                    "error_title": "Not in the list",
                    "error_message": "Pick one of the list, or leave the cell empty.",
                },
            )
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(1, len(form.table)), max(0, len(form.table.columns) - 1))


def _table(grid: list[list[Any]]) -> pd.DataFrame:
    """Header and rows of texts; whole numbers that a spreadsheet made of digits are digits again."""
    if not grid:
        return pd.DataFrame()
    kept = [at for at, name in enumerate(grid[0]) if str(name).strip()]
    rows = [[_text(row[at]) for at in kept] for row in grid[1:]]
    names = [str(grid[0][at]).strip() for at in kept]
    return pd.DataFrame(rows, columns=names, index=range(2, len(grid) + 1), dtype="str")


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
