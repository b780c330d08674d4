"""Sheet: every response whose score and words disagree."""

from __future__ import annotations

from typing import Any

from feedbacknlp.report.book import Book, Column
from feedbacknlp.report.sheets.columns import field_column
from feedbacknlp.report.view.scores import records

__all__ = ["fill_mismatches"]


def fill_mismatches(book: Book, sheet: Any, most_rows: int) -> None:
    """Fill the sheet of mismatches, the strongest feeling first."""
    words, reader = book.reader.words, book.reader
    rows = sorted(
        records(reader.findings.mismatches),
        key=lambda row: (row["score_kind"], row["question"], -abs(row["polarity"]), row["response_id"]),
    )
    book.write_table(
        sheet,
        [
            field_column(book, "response", "response_id", "id"),
            Column(title=words("column.score"), value=lambda row: words.term("kind", row["score_kind"])),
            field_column(book, "value", "value", "value"),
            Column(title=words("column.band"), value=lambda row: reader.band_name(row["band"])),
            field_column(book, "feeling", "polarity", "signed2", bars=True, width=12),
            field_column(book, "comment", "comment", "long", width=90),
            field_column(book, "comment_id", "comment_id", "id"),
        ],
        rows,
        most=most_rows,
    )
