"""Columns that several sheets share."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from feedbacknlp.report.book import Book, Column
from feedbacknlp.report.view.scores import ScoreView

__all__ = ["end_columns", "field_column", "score_rows"]


def field_column(
    book: Book, title: str, name: str, kind: str = "text", *, width: int | None = None, bars: bool = False
) -> Column:
    """A column that holds a field of the row (of the last part of it, where a row is a tuple)."""

    def value(row: Any) -> Any:
        return (row[-1] if isinstance(row, tuple) else row)[name]

    return Column(title=book.reader.words(f"column.{title}"), value=value, kind=kind, width=width, bars=bars)


def end_columns(book: Book, title: str, name: str, kind: str) -> list[Column]:
    """The columns of both ends of an interval (fields ``name_low``, ``name_high``), named by what they are the ends of,
    so that a sheet with several intervals can be filtered and pivoted."""
    words = book.reader.words

    ends = (("low", "column.low_of"), ("high", "column.high_of"))
    return [
        replace(field_column(book, end, f"{name}_{end}", kind), title=words(key, name=words(f"column.{title}")))
        for end, key in ends
    ]


def score_rows(book: Book, name: str) -> list[tuple[ScoreView, Any]]:
    """Rows of ``bands`` or ``drivers`` of every score, beside their score, in the order in which they are shown."""
    return [(score, row) for score in book.reader.scores for row in getattr(score, name)]
