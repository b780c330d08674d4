"""Sheet: the code frame."""

from __future__ import annotations

from typing import Any

from feedbacknlp.report.book import Book, Column
from feedbacknlp.report.sheets.columns import field_column
from feedbacknlp.report.view.scores import records

__all__ = ["fill_themes"]


def fill_themes(book: Book, sheet: Any, most_rows: int) -> None:
    """Fill the sheet of themes, the one most spoken of first."""
    words = book.reader.words
    rows = sorted(
        records(book.reader.findings.themes),
        key=lambda row: (row["origin"] == "other", -row["statements"], row["theme_id"]),
    )
    book.write_table(
        sheet,
        [
            field_column(book, "theme", "name"),
            field_column(book, "group", "group"),
            field_column(book, "definition", "definition", "long", width=60),
            Column(title=words("column.origin"), value=lambda row: words.term("origin", row["origin"])),
            field_column(book, "comments", "comments", "whole", bars=True, width=12),
            field_column(book, "statements", "statements", "whole"),
            *(_feeling_column(book, name) for name in ("negative", "neutral", "positive")),
        ],
        rows,
        most=most_rows,
    )


def _feeling_column(book: Book, feeling: str) -> Column:
    return Column(
        title=book.reader.words(f"polarity.{feeling}"),
        value=lambda row: row[feeling],
        kind="whole",
        bars=True,
        width=12,
    )
