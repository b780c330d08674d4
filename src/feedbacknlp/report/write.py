"""All files of a report at once."""

from __future__ import annotations

from pathlib import Path

from feedbacknlp.contracts import Findings
from feedbacknlp.processes import call_beside
from feedbacknlp.report.atomic import replace_file, write_text
from feedbacknlp.report.page import write_page
from feedbacknlp.report.pdf import write_pdf
from feedbacknlp.report.requests_file import write_requests
from feedbacknlp.report.saved import write_findings, write_tables
from feedbacknlp.report.slides import write_slides
from feedbacknlp.report.tidy_files import write_csv_tables, write_dictionary
from feedbacknlp.report.workbook import write_workbook

__all__ = ["write_report"]

BESIDE = (20_000, 500_000)
"""Statements from which and up to which the workbook is written by another process: of fewer it is written before that
one is awake, of more the tables would lie in memory twice."""


def write_report(
    findings: Findings, folder: str | Path, *, slides: bool = False, pdf: bool = False, csv: bool = False
) -> dict[str, Path]:
    """Write page, workbook, findings, tables and perhaps slides into a folder and tell where each lies.

    Parameters
    ----------
    findings : Findings
    folder : str or Path
        Made where it is missing.
    slides : bool, default=False
        Whether ``report.pptx`` is written too.
    pdf : bool, default=False
        Whether the page is printed to ``report.pdf`` too, by an installed browser.
    csv : bool, default=False
        Whether the tables are written as ``csv/NAME.csv`` too.

    Returns
    -------
    dict of str to Path
        ``page``, ``workbook``, ``findings``, ``requests``, ``slides``, ``pdf`` and ``codebook`` where there are any,
        ``dictionary`` (``tables/columns.csv``: what every column means), ``tables/NAME`` for each table and
        ``csv/NAME`` where they were asked for.

    Raises
    ------
    FileError
        The folder can not be written to (FB194), or the browser wrote no PDF (FB197).
    SettingError
        A PDF is asked for and no browser is installed (FB520, FB521); all else is written before.
    """
    folder = Path(folder)
    workbook = folder / "report.xlsx"
    if BESIDE[0] <= len(findings.rows.get("statements", ())) <= BESIDE[1]:
        # moved to its place from here: a process that outlives this one can not overwrite a later run's file
        with replace_file(workbook) as begun, call_beside(write_workbook, findings, begun) as wait:
            written = _write_all(findings, folder, slides=slides, csv=csv)
            if not wait():
                write_workbook(findings, begun)
    else:
        written = _write_all(findings, folder, slides=slides, csv=csv)
        write_workbook(findings, workbook)
    written = {"page": written["page"], "workbook": workbook} | written
    if pdf:
        written["pdf"] = write_pdf(written["page"], folder / "report.pdf")
    return written


def _write_all(findings: Findings, folder: Path, *, slides: bool, csv: bool) -> dict[str, Path]:
    """All but the workbook and what a browser prints."""
    written = {
        "page": write_page(findings, folder / "report.html"),
        "findings": write_findings(findings, folder / "findings.json"),
        "requests": write_requests(findings, folder / "requests.csv"),
    }
    if slides:
        written["slides"] = write_slides(findings, folder / "report.pptx")
    if findings.codebook:
        written["codebook"] = write_text(folder / "codebook.yaml", findings.codebook)
    written["dictionary"] = write_dictionary(findings, folder / "tables" / "columns.csv")
    written |= {f"tables/{name}": path for name, path in write_tables(findings, folder / "tables").items()}
    if csv:
        written |= {f"csv/{name}": path for name, path in write_csv_tables(findings, folder / "csv").items()}
    return written
