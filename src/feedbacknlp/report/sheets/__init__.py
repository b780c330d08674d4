"""One sheet of the workbook a file: ``fill_...(book, sheet, most_rows)``."""

from __future__ import annotations

from feedbacknlp.report.sheets.audit import fill_audit
from feedbacknlp.report.sheets.bands import fill_bands
from feedbacknlp.report.sheets.callbacks import fill_callbacks
from feedbacknlp.report.sheets.causes import fill_causes
from feedbacknlp.report.sheets.change import fill_change
from feedbacknlp.report.sheets.comments import fill_comments
from feedbacknlp.report.sheets.doubts import fill_doubts
from feedbacknlp.report.sheets.drivers import fill_drivers
from feedbacknlp.report.sheets.effects import fill_effects
from feedbacknlp.report.sheets.gate import fill_gate
from feedbacknlp.report.sheets.ledger import fill_ledger
from feedbacknlp.report.sheets.method import fill_method
from feedbacknlp.report.sheets.mismatches import fill_mismatches
from feedbacknlp.report.sheets.quotes import fill_quotes
from feedbacknlp.report.sheets.requests import fill_requests
from feedbacknlp.report.sheets.scores import fill_scores
from feedbacknlp.report.sheets.summary import fill_summary
from feedbacknlp.report.sheets.themes import fill_themes
from feedbacknlp.report.sheets.trends import fill_trends
from feedbacknlp.report.sheets.what_if import fill_what_if
from feedbacknlp.report.sheets.words import fill_words

__all__ = [
    "fill_audit",
    "fill_bands",
    "fill_callbacks",
    "fill_causes",
    "fill_change",
    "fill_comments",
    "fill_doubts",
    "fill_drivers",
    "fill_effects",
    "fill_gate",
    "fill_ledger",
    "fill_method",
    "fill_mismatches",
    "fill_quotes",
    "fill_requests",
    "fill_scores",
    "fill_summary",
    "fill_themes",
    "fill_trends",
    "fill_what_if",
    "fill_words",
]
