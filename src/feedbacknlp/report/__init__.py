"""Findings -> page, PDF, workbook, slides, files, notebook fragment, terminal summary.

Nothing is computed here: what Findings hold is shown.
"""

from __future__ import annotations

from feedbacknlp.report.atomic import check_folder, replace_file, write_text
from feedbacknlp.report.forms import Form, read_forms, write_forms
from feedbacknlp.report.notebook import show_findings
from feedbacknlp.report.page import write_page
from feedbacknlp.report.pdf import find_browser, write_pdf
from feedbacknlp.report.saved import read_findings, to_plain, to_records, write_findings, write_tables
from feedbacknlp.report.slides import write_slides
from feedbacknlp.report.terminal import summarise_findings
from feedbacknlp.report.workbook import write_workbook
from feedbacknlp.report.write import write_report

__all__ = [
    "Form",
    "check_folder",
    "find_browser",
    "read_findings",
    "read_forms",
    "replace_file",
    "show_findings",
    "summarise_findings",
    "to_plain",
    "to_records",
    "write_findings",
    "write_forms",
    "write_page",
    "write_pdf",
    "write_report",
    "write_slides",
    "write_tables",
    "write_text",
    "write_workbook",
]
