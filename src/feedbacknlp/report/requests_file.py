"""Requests as a CSV file that issue trackers import: one issue for each thing that is asked for."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from feedbacknlp.contracts import Findings
from feedbacknlp.contracts.tables import SEGMENT_PREFIX
from feedbacknlp.report.atomic import write_text
from feedbacknlp.report.view.reader import Reader, open_reader
from feedbacknlp.report.view.requests import RequestGroup, group_requests
from feedbacknlp.report.view.scores import Record

__all__ = ["COLUMNS", "tame_cell", "write_requests"]

COLUMNS = (
    "Title",
    "Description",
    "Labels",
    "Theme",
    "Requests",
    "Customers",
    "Bands",
    "Segments",
    "First seen",
    "Last seen",
    "Request group",
    "Summary",
    "Body",
)
"""In English whatever the study's language: importers know columns by these names. Linear reads Title, Description and
Labels (its LinearCsvImporter), GitLab title and description (its Issuable::ImportCsv), both without a map of columns.
Jira refuses a file without Summary (support.atlassian.com, "Create issues using the CSV importer"), github-csv-tools
reads title, body and labels: hence title and description stand once more, at the end. No name holds a sign that Jira
stumbles over, and none stands twice in whatever letters."""

LABEL = "customer-request"
"""The one label of every issue. Jira parts labels at blanks, Linear and GitHub's tools at commas: one label without
either means the same to all. The theme has a column of its own, which an importer can map to a label, too."""

LONGEST_TITLE = 255
"""Characters of a title that Jira, Linear and GitHub all take."""

SENTENCES = 5
"""Asking sentences in a description."""

LONGEST_SENTENCE = 1_000
"""Characters of one of them: all together stay far below the 32,767 that Jira and spreadsheets take."""

SEGMENT_VALUES = 4
"""Values that are named of each segment, the most frequent."""


def write_requests(findings: Findings, path: Path) -> Path:
    """Write the hand-off list, the group of most customers first.

    Parameters
    ----------
    findings : Findings
    path : Path

    Returns
    -------
    Path
        UTF-8 with a header; without requests the header alone. Texts are masked, and one that a spreadsheet would
        take for a formula has an apostrophe before it.

    Raises
    ------
    FileError
        The folder can not be written to (FB194).
    """
    reader = open_reader(findings)
    themes = dict(zip(findings.themes["theme_id"], findings.themes["name"], strict=True))
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for group in group_requests(findings):
        writer.writerow([tame_cell(cell) for cell in _tell(reader, group, themes)])
    return write_text(path, out.getvalue())


def _tell(reader: Reader, group: RequestGroup, themes: dict[str, str]) -> Iterable[str]:
    rows = group.repeated
    counted = Counter(row["theme_id"] for row in rows if row["theme_id"])
    theme = min(counted, key=lambda name: (-counted[name], name)) if counted else ""
    seen = [row["written_at"] for row in rows if row["written_at"] is not None]
    first, last = (f"{moment:%Y-%m-%d}" for moment in (min(seen), max(seen))) if seen else ("", "")
    told = [f"{reader.band_name(band)} {count}" for band, count in group.bands if band]
    if told and group.unbanded:
        told.append(reader.words("requests.unbanded", n=reader.numbers.whole(group.unbanded)))
    bands = ", ".join(told)
    segments = "; ".join(_tell_segments(rows))
    customers = reader.words.count("customers", group.customers, reader.numbers.whole(group.customers))
    facts = [customers, bands, segments, f"{first} – {last}" if first else ""]
    # one short of the limit, for the apostrophe before what looks like a formula
    title = _shorten(group.name, LONGEST_TITLE - 1)
    # a line never begins with the customer's own sign: GitLab would take "/close" for an order
    sentences = [
        f"- {_shorten(' '.join(str(row['request']).split()), LONGEST_SENTENCE)}" for row in group.rows[:SENTENCES]
    ]
    description = "\n".join([*sentences, "", *(fact for fact in facts if fact)])
    return (
        title,
        description,
        LABEL,
        themes.get(theme, theme),
        str(len(rows)),
        str(group.customers),
        bands,
        segments,
        first,
        last,
        group.id,
        title,
        description,
    )


def _shorten(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"


def _tell_segments(rows: Sequence[Record]) -> Iterable[str]:
    """``country: NO 4, GB 2`` for each segment that is known of a request."""
    for column in sorted(name for name in rows[0] if name.startswith(SEGMENT_PREFIX)):
        counted = Counter(row[column] for row in rows if row[column] is not None)
        most = sorted(counted, key=lambda value: (-counted[value], str(value)))[:SEGMENT_VALUES]
        if most:
            yield f"{column.removeprefix(SEGMENT_PREFIX)}: {', '.join(f'{value} {counted[value]}' for value in most)}"


def tame_cell(cell: str) -> str:
    """The text with an apostrophe before it where a spreadsheet would take it for a formula."""
    return (
        "'" + cell if cell.startswith(("=", "+", "@", "\t", "\r")) or (cell[:1] == "-" and cell[1:2] != " ") else cell
    )
