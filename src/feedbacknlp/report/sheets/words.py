"""Sheet: the words that set each score band apart."""

from __future__ import annotations

from typing import Any

from feedbacknlp.report.book import Book, Column
from feedbacknlp.report.sheets.columns import field_column, score_rows

__all__ = ["fill_words"]


def fill_words(book: Book, sheet: Any, most_rows: int) -> None:
    """Fill the sheet of words, by score and band, the strongest first."""
    words, reader = book.reader.words, book.reader
    book.write_table(
        sheet,
        [
            field_column(book, "words", "words"),
            Column(title=words("column.score"), value=lambda row: reader.score_name(row[0])),
            Column(title=words("column.band"), value=lambda row: reader.band_name(row[1]["band"])),
            Column(title=words("column.language"), value=lambda row: reader.language_name(row[1]["language"])),
            field_column(book, "log_odds", "log_odds", "signed2", bars=True, width=12),
            field_column(book, "q", "q_value", "chance"),
            field_column(book, "n", "n", "whole"),
            field_column(book, "base", "base", "whole"),
            field_column(book, "n_others", "n_others", "whole"),
            field_column(book, "base_others", "base_others", "whole"),
        ],
        score_rows(book, "words"),
        most=most_rows,
    )
