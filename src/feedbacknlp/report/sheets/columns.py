"""Columns that several sheets share."""

from __future__ import annotations

from typing import Any

from feedbacknlp.report.book import Book, Column
from feedbacknlp.report.view.scores import ScoreView

__all__ = ["field_column", "score_rows"]


def field_column(
    book: Book, title: str, name: str, kind: str = "text", *, width: int | None = None, bars: bool = False
) -> Column:
    """A column that holds a field of the row (of the last part of it, where a row is a tuple)."""

    def value(row: Any) -> Any:
        return (row[-1] if isinstance(row, tuple) else row)[name]

    return Column(title=book.reader.words(f"column.{title}"), value=value, kind=kind, width=width, bars=bars)


def score_rows(book: Book, name: str) -> list[tuple[ScoreView, Any]]:
    """Rows of ``bands`` or ``drivers`` of every score, beside their score, in the order in which they are shown."""
    return [(score, row) for score in book.reader.scores for row in getattr(score, name)]
