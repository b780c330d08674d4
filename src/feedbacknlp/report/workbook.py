"""The workbook: a sheet for each table of the findings, for people who go on working in a spreadsheet."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from feedbacknlp.contracts import Findings
from feedbacknlp.report import sheets
from feedbacknlp.report.atomic import replace_file
from feedbacknlp.report.book import MOST_ROWS, Book, clean_cell
from feedbacknlp.report.view.audit import list_audit
from feedbacknlp.report.view.reader import open_reader

__all__ = ["write_workbook"]

_SHEETS = (
    ("scores", sheets.fill_scores),
    ("drivers", sheets.fill_drivers),
    ("change", sheets.fill_change),
    ("effects", sheets.fill_effects),
    ("what_if", sheets.fill_what_if),
    ("bands", sheets.fill_bands),
    ("trends", sheets.fill_trends),
    ("words", sheets.fill_words),
    ("requests", sheets.fill_requests),
    ("causes", sheets.fill_causes),
    ("quotes", sheets.fill_quotes),
    ("callbacks", sheets.fill_callbacks),
    ("mismatches", sheets.fill_mismatches),
    ("themes", sheets.fill_themes),
    ("audit", sheets.fill_audit),
    ("comments", sheets.fill_comments),
    ("doubts", sheets.fill_doubts),
    ("gate", sheets.fill_gate),
    ("ledger", sheets.fill_ledger),
    ("method", sheets.fill_method),
)

# rows go to disk as they come: a million comments fit into little memory
_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


SHEET_ROWS = 50_000
"""Rows of a sheet: what a spreadsheet program opens and filters without a wait; the tables hold all. No sheet may hold
more than :data:`~feedbacknlp.report.book.MOST_ROWS`."""


def write_workbook(findings: Findings, path: Path, *, most_rows: int = SHEET_ROWS) -> Path:
    """Write the workbook.

    Parameters
    ----------
    findings : Findings
    path : Path
        File to write, usually ``report.xlsx``.
    most_rows : int
        Rows of a sheet under its header; what does not fit is left out and told on the first sheet.

    Returns
    -------
    Path
        The file; the same bytes for the same findings.

    Raises
    ------
    FileError
        The folder can not be written to (FB194).
    """
    import xlsxwriter

    reader = open_reader(findings)
    with replace_file(path) as temporary, xlsxwriter.Workbook(str(temporary), _OPTIONS) as file:
        author = f"feedbacknlp {findings.provenance.version}"
        file.set_properties({"title": clean_cell(reader.title)[0], "author": author, "created": _created(findings)})
        book = Book(file=file, reader=reader)
        first = file.add_worksheet(reader.words("sheet.summary"))
        opened = [
            (file.add_worksheet(reader.words(f"sheet.{name}")), fill)
            for name, fill in _SHEETS
            if name != "audit" or list_audit(reader)
        ]
        for sheet, fill in opened:
            fill(book, sheet, min(most_rows, MOST_ROWS))
        # last, because it tells what the others had to leave out
        sheets.fill_summary(book, first)
    return path


def _created(findings: Findings) -> datetime:
    try:
        return datetime.fromisoformat(findings.provenance.created_at).replace(tzinfo=None)
    except ValueError:
        # the clock stays out: the same findings give the same bytes
        return datetime(2000, 1, 1)
