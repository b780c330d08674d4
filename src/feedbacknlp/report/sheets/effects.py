"""Sheet: what a complaint about each theme costs and praise earns, all other themes as they are."""

from __future__ import annotations

from typing import Any

from feedbacknlp.report.book import Book, Column
from feedbacknlp.report.sheets.columns import end_columns, field_column, score_rows

__all__ = ["fill_effects"]


def fill_effects(book: Book, sheet: Any, most_rows: int) -> None:
    """Fill the sheet of penalty and reward."""
    words, reader = book.reader.words, book.reader
    themes = dict(zip(reader.findings.themes["theme_id"], reader.findings.themes["name"], strict=True))
    book.write_table(
        sheet,
        [
            Column(title=words("column.theme"), value=lambda row: themes.get(row[1]["theme_id"], row[1]["theme_id"])),
            Column(title=words("column.score"), value=lambda row: reader.score_name(row[0])),
            field_column(book, "penalty", "penalty", "signed2", bars=True, width=12),
            *end_columns(book, "penalty", "penalty", "signed2"),
            field_column(book, "reward", "reward", "signed2", bars=True, width=12),
            *end_columns(book, "reward", "reward", "signed2"),
            Column(title=words("column.kano"), value=lambda row: words(f"kano.{row[1]['kano']}")),
        ],
        score_rows(book, "effects"),
        most=most_rows,
    )
