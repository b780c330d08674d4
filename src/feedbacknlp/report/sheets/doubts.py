"""Sheet: the calls that were least sure, for an analyst's eye."""

from __future__ import annotations

from typing import Any

from feedbacknlp.report.book import Book, Column
from feedbacknlp.report.sheets.columns import field_column
from feedbacknlp.report.view.scores import records

__all__ = ["fill_doubts"]


def fill_doubts(book: Book, sheet: Any, most_rows: int) -> None:
    """Fill the sheet of doubtful calls, the narrowest first; empty for findings that hold none."""
    words, findings = book.reader.words, book.reader.findings
    themes = dict(zip(findings.themes["theme_id"], findings.themes["name"], strict=True))
    book.write_table(
        sheet,
        [
            field_column(book, "statement", "statement", "long", width=70),
            Column(title=words("column.theme"), value=lambda row: themes.get(row["theme_id"], row["theme_id"])),
            Column(title=words("column.doubt"), value=lambda row: words.term("doubt", row["reason"])),
            field_column(book, "distance", "distance", "number2"),
            Column(title=words("column.language"), value=lambda row: book.reader.language_name(row["language"])),
            field_column(book, "comment_id", "comment_id", "id"),
        ],
        records(findings.rows["doubts"]) if "doubts" in findings.rows else [],
        most=most_rows,
    )
