"""Sheet: how well the themes were coded, where somebody checked it by hand."""

from __future__ import annotations

from typing import Any

from feedbacknlp.report.book import Book, Column
from feedbacknlp.report.sheets.columns import field_column
from feedbacknlp.report.view.audit import list_audit

__all__ = ["fill_audit"]


def fill_audit(book: Book, sheet: Any, most_rows: int) -> None:
    """Fill the sheet of the audit, all themes together first."""
    words = book.reader.words
    ends = [
        column
        for name in ("precision", "recall", "corrected")
        for column in (
            field_column(book, name, name, "share"),
            *(_end_column(f"{words(f'column.{name}')}, {words(f'column.{end}')}", f"{name}_{end}") for end in _ENDS),
        )
    ]
    book.write_table(
        sheet,
        [
            field_column(book, "theme", "theme"),
            *(field_column(book, name, name, "whole") for name in ("checked", "coded")),
            field_column(book, "marked", "marked", "number"),
            *ends[:6],
            *(field_column(book, name, name, "number2") for name in ("alpha", "alpha_coders")),
            field_column(book, "share_coded", "share", "share"),
            *ends[6:],
        ],
        list_audit(book.reader),
        most=most_rows,
    )


_ENDS = ("low", "high")


def _end_column(title: str, name: str) -> Column:
    """One end of an interval."""
    return Column(title=title, value=lambda row: row[name], kind="share")
