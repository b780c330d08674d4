"""Sheet: every request, those for the same thing together."""

from __future__ import annotations

from typing import Any

from feedbacknlp.report.book import Book, Column
from feedbacknlp.report.sheets.columns import field_column
from feedbacknlp.report.view.requests import group_requests
from feedbacknlp.report.view.scores import records

__all__ = ["fill_requests"]


def fill_requests(book: Book, sheet: Any, most_rows: int) -> None:
    """Fill the sheet of requests, the group of most customers first."""
    words, reader = book.reader.words, book.reader
    groups = {group.id: (place, group) for place, group in enumerate(group_requests(reader.findings))}
    themes = dict(zip(reader.findings.themes["theme_id"], reader.findings.themes["name"], strict=True))
    rows = sorted(
        records(reader.findings.requests),
        key=lambda row: (groups[row["request_group"]][0], -row["probability"], row["statement_id"]),
    )
    book.write_table(
        sheet,
        [
            Column(
                title=words("column.request_group"), value=lambda row: groups[row["request_group"]][1].name, width=30
            ),
            Column(
                title=words("column.n_base"),
                value=lambda row: groups[row["request_group"]][1].customers,
                kind="whole",
                bars=True,
                width=12,
            ),
            field_column(book, "request", "request", "long", width=70),
            Column(title=words("column.theme"), value=lambda row: themes.get(row["theme_id"], row["theme_id"])),
            Column(
                title=words("column.score"),
                value=lambda row: words.term("kind", row["score_kind"]) if row["score_kind"] else None,
            ),
            Column(title=words("column.band"), value=lambda row: reader.band_name(row["band"]) or None),
            field_column(book, "value", "value", "value"),
            Column(title=words("column.language"), value=lambda row: reader.language_name(row["language"])),
            field_column(book, "date", "written_at", "date", width=12),
            field_column(book, "probability", "probability", "number2"),
            field_column(book, "response", "response_id", "id"),
            field_column(book, "comment_id", "comment_id", "id"),
        ],
        rows,
        most=most_rows,
    )
