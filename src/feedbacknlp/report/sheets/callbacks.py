"""Sheet: whom to call back, with the masked words and no address."""

from __future__ import annotations

from typing import Any

from feedbacknlp.report.book import Book, Column
from feedbacknlp.report.view.callbacks import list_callbacks

__all__ = ["fill_callbacks"]

MOST = 1_000
"""Customers of a score on the sheet: more than a team will call, the most urgent first."""


def fill_callbacks(book: Book, sheet: Any, most_rows: int) -> None:
    """Fill the sheet of customers to call back, the most urgent first."""
    words, reader = book.reader.words, book.reader
    rows = [(score, row) for score in reader.scores for row in list_callbacks(reader, score, most=MOST)[0]]
    book.write_table(
        sheet,
        [
            Column(title=words("column.response"), value=lambda row: row[1].response_id, kind="id"),
            Column(title=words("column.score"), value=lambda row: reader.score_name(row[0])),
            Column(title=words("column.value"), value=lambda row: row[1].value, kind="value"),
            Column(title=words("column.band"), value=lambda row: reader.member_name(row[1].band)),
            Column(title=words("column.date"), value=lambda row: row[1].answered_at, kind="date", width=12),
            Column(title=words("column.leaving"), value=lambda row: row[1].leaving),
            Column(title=words("column.themes"), value=lambda row: "; ".join(row[1].themes), width=36),
            Column(title=words("column.comment"), value=lambda row: row[1].text, kind="long", width=90),
            Column(title=words("column.language"), value=lambda row: reader.language_name(row[1].language)),
        ],
        rows,
        most=most_rows,
    )
