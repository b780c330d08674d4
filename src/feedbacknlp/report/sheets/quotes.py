"""Sheet: every quote behind a driver."""

from __future__ import annotations

from typing import Any

from feedbacknlp.report.book import Book, Column
from feedbacknlp.report.sheets.columns import field_column
from feedbacknlp.report.view.scores import records

__all__ = ["fill_quotes"]


def fill_quotes(book: Book, sheet: Any, most_rows: int) -> None:
    """Fill the sheet of quotes in the order of the drivers."""
    words, reader = book.reader.words, book.reader
    drivers = {
        (*score.key, driver["driver_id"]): (place, score, driver)
        for place, (score, driver) in enumerate((score, driver) for score in reader.scores for driver in score.drivers)
    }
    found = [
        (drivers.get((row["score_kind"], row["question"], row["driver_id"]), (len(drivers), None, None)), row)
        for row in records(reader.findings.quotes)
    ]
    found.sort(key=lambda pair: (pair[0][0], pair[1]["role"] != "supports", pair[1]["rank"], pair[1]["comment_id"]))
    book.write_table(
        sheet,
        [
            Column(
                title=words("column.driver"),
                value=lambda row: row[0][2]["name"] if row[0][2] else row[1]["driver_id"],
                width=28,
            ),
            Column(title=words("column.score"), value=lambda row: words.term("kind", row[1]["score_kind"])),
            Column(title=words("column.role"), value=lambda row: words.term("quote_role", row[1]["role"])),
            field_column(book, "quote", "quote", "long", width=60),
            Column(title=words("column.band"), value=lambda row: reader.band_name(row[1]["band"]) or None),
            field_column(book, "value", "value", "value"),
            field_column(book, "context", "context", "long", width=70),
            Column(title=words("column.language"), value=lambda row: reader.language_name(row[1]["language"])),
            field_column(book, "response", "response_id", "id"),
            field_column(book, "comment_id", "comment_id", "id"),
        ],
        found,
        most=most_rows,
    )
