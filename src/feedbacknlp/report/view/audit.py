"""What a check by hand told of the coding, theme by theme."""

from __future__ import annotations

from typing import Any

from feedbacknlp.report.view.reader import Reader
from feedbacknlp.report.view.scores import records

__all__ = ["list_audit"]


def list_audit(reader: Reader) -> list[dict[str, Any]]:
    """Rows of the audit with the themes' names, all themes together first; empty where nothing was checked. Themes that
    neither the machine nor a person saw in the checked statements are left out."""
    names = dict(zip(reader.findings.themes["theme_id"], reader.findings.themes["name"], strict=True))
    return [
        {**row, "theme": names.get(row["theme_id"], reader.words("audit.all"))}
        for row in records(reader.findings.audit)
        if row["coded"] or row["marked"]
    ]
