"""Sheet: one row per comment, masked, with scores and themes."""

from __future__ import annotations

from functools import cache
from typing import Any

from feedbacknlp.report.book import Book, Column
from feedbacknlp.report.view.comments import CommentRow, count_comments, gather_comments
from feedbacknlp.report.view.scores import ScoreView

__all__ = ["fill_comments"]

FIRST = 20_000
"""Comments of the sheet where it can not hold all: enough to read in, and the tables hold all."""

_SIGNS = {-1: "−", 0: "○", 1: "+"}


def fill_comments(book: Book, sheet: Any, most_rows: int) -> None:
    """Fill the sheet of comments; the signs behind themes are − negative, ○ neutral, + positive."""
    words, reader = book.reader.words, book.reader
    names = dict(zip(reader.findings.themes["theme_id"], reader.findings.themes["name"], strict=True))

    def themes(row: CommentRow) -> str:
        return "; ".join(f"{names.get(theme, theme)} {_SIGNS[polarity]}" for theme, polarity in row.themes)

    language_name = cache(reader.language_name)
    columns = [
        Column(title=words("column.comment_id"), value=lambda row: row.comment_id, kind="id"),
        Column(title=words("column.response"), value=lambda row: row.response_id, kind="id"),
        *(column for score in reader.scores for column in _score_columns(book, score)),
        Column(title=words("column.themes"), value=themes, width=36),
        Column(title=words("column.comment"), value=lambda row: row.text, kind="long", width=90),
        Column(title=words("column.outcome"), value=lambda row: words.term("outcome", row.outcome)),
        Column(title=words("column.wave"), value=lambda row: row.wave),
        Column(title=words("column.language"), value=lambda row: language_name(row.language)),
    ]
    total = count_comments(reader.findings)
    most = most_rows if total <= most_rows else min(most_rows, FIRST)
    book.write_table(sheet, columns, gather_comments(reader.findings, most=most), most=most)
    if total > most:
        book.cut_sheets[sheet.get_name()] = most


def _score_columns(book: Book, score: ScoreView) -> tuple[Column, Column]:
    name = book.reader.score_name(score)
    return (
        Column(
            title=name, value=lambda row: row.scores[score.key][0] if score.key in row.scores else None, kind="value"
        ),
        Column(
            title=f"{name}: {book.reader.words('column.band')}",
            value=lambda row: book.reader.band_name(row.scores[score.key][1]) if score.key in row.scores else None,
        ),
    )
