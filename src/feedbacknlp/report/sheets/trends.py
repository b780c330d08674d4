"""Sheet: every driver in every wave, beside the wave before."""

from __future__ import annotations

from typing import Any

from feedbacknlp.report.book import Book, Column
from feedbacknlp.report.sheets.columns import field_column

__all__ = ["fill_trends"]


def fill_trends(book: Book, sheet: Any, most_rows: int) -> None:
    """Fill the sheet of trends."""
    words, reader = book.reader.words, book.reader
    rows = [
        (score, driver, row)
        for score in reader.scores
        for driver in score.drivers
        for row in score.driver_trends.get(driver["driver_id"], ())
    ]
    book.write_table(
        sheet,
        [
            Column(title=words("column.driver"), value=lambda row: row[1]["name"]),
            Column(title=words("column.score"), value=lambda row: reader.score_name(row[0])),
            field_column(book, "wave", "wave"),
            field_column(book, "share", "share", "share", bars=True, width=12),
            field_column(book, "low", "low", "share"),
            field_column(book, "high", "high", "share"),
            field_column(book, "n", "n", "whole"),
            field_column(book, "base", "base", "whole"),
            field_column(book, "change", "change", "points", bars=True, width=12),
            field_column(book, "change_low", "change_low", "points"),
            field_column(book, "change_high", "change_high", "points"),
            field_column(book, "change_q", "change_q", "chance"),
            Column(title=words("column.code_frame"), value=lambda row: row[2].get("code_frame")),
        ],
        rows,
        most=most_rows,
    )
