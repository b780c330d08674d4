"""Sheet: what is said within each driver."""

from __future__ import annotations

from typing import Any

from feedbacknlp.report.book import Book, Column
from feedbacknlp.report.sheets.columns import field_column
from feedbacknlp.report.view.scores import records

__all__ = ["fill_causes"]


def fill_causes(book: Book, sheet: Any, most_rows: int) -> None:
    """Fill the sheet of causes, a row for each band, in the order of the drivers."""
    words, reader = book.reader.words, book.reader
    drivers = {
        (*score.key, driver["driver_id"]): (place, driver["name"])
        for place, (score, driver) in enumerate((score, driver) for score in reader.scores for driver in score.drivers)
    }
    found = [
        (drivers[row["score_kind"], row["question"], row["driver_id"]], row)
        for row in records(reader.findings.causes)
    ]
    found.sort(key=lambda pair: (pair[0][0], pair[1]["rank"], pair[1]["position"]))
    book.write_table(
        sheet,
        [
            field_column(book, "cause", "cause", width=24),
            Column(title=words("column.driver"), value=lambda row: row[0][1], width=28),
            Column(title=words("column.score"), value=lambda row: words.term("kind", row[1]["score_kind"])),
            field_column(book, "cause_n", "n", "whole"),
            field_column(book, "cause_base", "base", "whole"),
            field_column(book, "cause_share", "share", "share"),
            Column(title=words("column.band"), value=lambda row: reader.band_name(row[1]["band"])),
            field_column(book, "cause_n_band", "n_band", "whole"),
            field_column(book, "quote", "quote", "long", width=60),
            Column(title=words("column.language"), value=lambda row: reader.language_name(row[1]["language"])),
            field_column(book, "comment_id", "comment_id", "id"),
        ],
        found,
        most=most_rows,
    )
