"""Sheet: what became of every row of every file."""

from __future__ import annotations

from typing import Any

from feedbacknlp.report.book import Book, Column

__all__ = ["fill_ledger"]


def fill_ledger(book: Book, sheet: Any, most_rows: int) -> None:
    """Fill the sheet of the Ledger."""
    words = book.reader.words
    book.write_table(
        sheet,
        [
            Column(title=words("column.source"), value=lambda line: line.source),
            Column(title=words("column.event"), value=lambda line: words.term("event", line.event)),
            Column(title=words("column.rows"), value=lambda line: line.rows, kind="whole"),
            Column(title=words("column.reason"), value=lambda line: words.say(line.reason), width=70),
            Column(
                title=words("column.row_numbers"), value=lambda line: ", ".join(map(str, line.row_numbers)), width=40
            ),
        ],
        list(book.reader.findings.ledger.lines),
        most=most_rows,
    )
