"""Sheet: every driver of every score."""

from __future__ import annotations

from typing import Any

from feedbacknlp.report.book import Book, Column, impact_kind
from feedbacknlp.report.sheets.columns import end_columns, field_column, score_rows
from feedbacknlp.report.view.scores import tell_sure

__all__ = ["fill_drivers"]


def fill_drivers(book: Book, sheet: Any, most_rows: int) -> None:
    """Fill the sheet of drivers, from what holds the score down to what lifts it."""
    words, reader = book.reader.words, book.reader
    kind = impact_kind(reader.scores)
    themes = dict(zip(reader.findings.themes["theme_id"], reader.findings.themes["name"], strict=True))

    def sure(row: Any) -> str:
        return words(f"sure.{tell_sure(row[0], row[1], reader.false_discovery)}")

    def feeling(row: Any) -> str:
        return words.term("polarity", "negative" if row[1]["polarity"] < 0 else "positive")

    book.write_table(
        sheet,
        [
            field_column(book, "driver", "name"),
            Column(title=words("column.score"), value=lambda row: reader.score_name(row[0])),
            Column(title=words("column.theme"), value=lambda row: themes.get(row[1]["theme_id"], row[1]["theme_id"])),
            Column(title=words("column.feeling"), value=feeling),
            field_column(book, "impact", "impact", kind, bars=True, width=14),
            *end_columns(book, "impact", "impact", kind),
            Column(title=words("column.sure"), value=sure),
            field_column(book, "q", "q_value", "chance"),
            field_column(book, "share", "share", "share", bars=True, width=12),
            *end_columns(book, "share", "share", "share"),
            field_column(book, "n", "n", "whole"),
            field_column(book, "base", "base", "whole"),
            field_column(book, "with", "score_with", "number2"),
            field_column(book, "without", "score_without", "number2"),
            field_column(book, "adjusted", "adjusted_impact", kind),
            *end_columns(book, "adjusted", "adjusted", kind),
            field_column(book, "explained", "explained", "share"),
            field_column(book, "odds", "odds_ratio", "ratio"),
            *end_columns(book, "odds", "odds", "ratio"),
            field_column(book, "caution", "caution"),
        ],
        score_rows(book, "drivers"),
        most=most_rows,
    )
