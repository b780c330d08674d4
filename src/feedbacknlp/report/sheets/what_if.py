"""Sheet: the score if fewer mentioned a driver."""

from __future__ import annotations

from typing import Any

from feedbacknlp.report.book import Book, Column
from feedbacknlp.report.sheets.columns import field_column, score_rows

__all__ = ["fill_what_if"]


def fill_what_if(book: Book, sheet: Any, most_rows: int) -> None:
    """Fill the sheet of simulated scores."""
    words, reader = book.reader.words, book.reader
    book.write_table(
        sheet,
        [
            field_column(book, "driver", "name"),
            Column(title=words("column.score"), value=lambda row: reader.score_name(row[0])),
            field_column(book, "fall", "fall", "share"),
            field_column(book, "n", "n", "whole"),
            field_column(book, "value", "value", "number2"),
            field_column(book, "value_if", "value_if", "number2"),
            field_column(book, "change", "change", "signed2", bars=True, width=12),
            field_column(book, "low", "low", "signed2"),
            field_column(book, "high", "high", "signed2"),
        ],
        score_rows(book, "what_if"),
        most=most_rows,
    )
