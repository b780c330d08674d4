"""Small files written on the spot, and what was made of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from feedbacknlp.config import StudyConfig
from feedbacknlp.contracts import Ingested
from feedbacknlp.ingest import read_study

LONG = (
    "The parcel came two weeks late and nobody answered my mails",
    "Easy to find what I was looking for and a fair price",
    "The lamp was broken and sending it back took three calls",
    "Please add a way to pay with my phone at the checkout",
    "Friendly people on the chat who solved it at once",
    "The colour is not the one in the picture at all",
)


def write(folder: Path, name: str, text: str, *, encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def write_rows(folder: Path, name: str, rows: list[dict[str, Any]]) -> Path:
    """A CSV file with quotes around every cell."""
    names = list(rows[0])
    lines = [names, *([row[column] for column in names] for row in rows)]
    text = "\n".join(",".join('"' + str(cell).replace('"', '""') + '"' for cell in line) for line in lines)
    return write(folder, name, text + "\n")


def read(*paths: Path, **settings: Any) -> Ingested:
    """Read the files and assert what must hold of every result."""
    ingested = read_study(paths, StudyConfig.model_validate(settings))
    assert ingested.ledger.unbalanced() == {}
    return ingested


def taken(ingested: Ingested, name: str) -> dict[str, str]:
    """Column -> what it was taken for, of one file."""
    source = next(source for source in ingested.sources if source.name == name)
    return {column: role for column, role, _ in source.columns}


def lines(ingested: Ingested, event: str) -> dict[tuple[str, str], int]:
    """(file, reason) -> rows of one kind of Ledger line."""
    return {(line.source, line.reason): line.rows for line in ingested.ledger.lines if line.event == event}


def survey(count: int = 12, **columns: Any) -> list[dict[str, Any]]:
    """Rows of a survey; a callable column is called with the row's position."""
    made = []
    for position in range(count):
        row: dict[str, Any] = {
            "response_id": f"R{position:03d}",
            "nps": position % 11,
            "comment": f"{LONG[position % len(LONG)]} ({position})",
        }
        row |= {name: value(position) if callable(value) else value for name, value in columns.items()}
        made.append(row)
    return made
