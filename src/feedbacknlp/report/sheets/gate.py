"""Sheet: what the quality gate marked, band by band."""

from __future__ import annotations

from typing import Any

from feedbacknlp.report.book import Book, Column
from feedbacknlp.report.sheets.columns import field_column, score_rows

__all__ = ["fill_gate"]


def fill_gate(book: Book, sheet: Any, most_rows: int) -> None:
    """Fill the sheet of the quality gate: one row a kind and band."""
    words, reader = book.reader.words, book.reader
    book.write_table(
        sheet,
        [
            Column(title=words("column.kind"), value=lambda row: words.term("quality", row[1]["kind"])),
            Column(title=words("column.score"), value=lambda row: reader.score_name(row[0])),
            Column(title=words("column.band"), value=lambda row: reader.band_name(row[1]["band"])),
            field_column(book, "share_gate", "share", "share", bars=True, width=14),
            field_column(book, "n", "n", "whole"),
            field_column(book, "base", "base", "whole"),
            field_column(book, "lost", "lost", "whole"),
            field_column(book, "statements", "statements", "whole"),
        ],
        score_rows(book, "gate"),
        most=most_rows,
    )
