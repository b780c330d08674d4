from __future__ import annotations

from pathlib import Path

from feedbacknlp.contracts import Findings
from feedbacknlp.report import write_report


def test_all_files_of_a_report_and_no_others(empty: Findings, tmp_path: Path) -> None:
    written = write_report(empty, tmp_path / "report")
    assert set(written) >= {"page", "workbook", "findings", "tables/drivers"}
    assert {path for path in (tmp_path / "report").rglob("*") if path.is_file()} == set(written.values())
    assert [written[name].name for name in ("page", "workbook", "findings")] == [
        "report.html",
        "report.xlsx",
        "findings.json",
    ]
