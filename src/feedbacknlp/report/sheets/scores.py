"""Sheet: every score, of the study and of each wave."""

from __future__ import annotations

from typing import Any

from feedbacknlp.report.book import Book, Column
from feedbacknlp.report.sheets.columns import field_column

__all__ = ["fill_scores"]


def fill_scores(book: Book, sheet: Any, most_rows: int) -> None:
    """Fill the sheet of scores."""
    words, reader = book.reader.words, book.reader
    rows = [(score, row) for score in reader.scores for row in (*((score.whole,) if score.whole else ()), *score.waves)]
    book.write_table(
        sheet,
        [
            Column(title=words("column.score"), value=lambda row: reader.score_name(row[0])),
            field_column(book, "question", "question"),
            Column(title=words("column.wave"), value=lambda row: row[1]["wave"] or words("sheet.whole")),
            Column(title=words("column.metric"), value=lambda row: words.term("metric", row[1]["metric"])),
            field_column(book, "value", "value", "number2"),
            field_column(book, "low", "low", "number2"),
            field_column(book, "high", "high", "number2"),
            field_column(book, "base", "base", "whole"),
            *(_change_column(book, f"change{end}", end.removeprefix("_") or "change") for end in ("", "_low", "_high")),
            field_column(book, "seen_change", "seen_change", "number2"),
            field_column(book, "wrote", "wrote", "whole"),
            field_column(book, "value_wrote", "value_wrote", "number2"),
        ],
        rows,
        most=most_rows,
    )


def _change_column(book: Book, title: str, name: str) -> Column:
    """A column of the change from the wave before."""

    def value(row: Any) -> Any:
        score, figures = row
        return next((change[name] for change in score.changes if change["wave"] == figures["wave"]), None)

    return Column(title=book.reader.words(f"column.{title}"), value=value, kind="signed2")
