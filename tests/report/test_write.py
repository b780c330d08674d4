from __future__ import annotations

from pathlib import Path

import pytest

from feedbacknlp import processes
from feedbacknlp.contracts import Findings
from feedbacknlp.report import write, write_report, write_workbook


def test_all_files_of_a_report_and_no_others(empty: Findings, tmp_path: Path) -> None:
    written = write_report(empty, tmp_path / "report")
    assert set(written) >= {"page", "workbook", "findings", "tables/drivers"}
    assert {path for path in (tmp_path / "report").rglob("*") if path.is_file()} == set(written.values())
    assert [written[name].name for name in ("page", "workbook", "findings")] == [
        "report.html",
        "report.xlsx",
        "findings.json",
    ]


def test_a_workbook_from_another_process_is_the_same(
    example: Findings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = write_report(example, tmp_path / "here")
    called = []

    def counted(findings: Findings, path: Path) -> Path:
        called.append(path)
        return write_workbook(findings, path)

    monkeypatch.setattr(processes, "count_cores", lambda: 2)
    monkeypatch.setattr(write, "BESIDE", (1, 500_000))
    beside = write_report(example, tmp_path / "beside")
    assert list(beside) == list(here)
    assert beside["workbook"].read_bytes() == here["workbook"].read_bytes()
    # what can not be sent is written here
    monkeypatch.setattr(write, "write_workbook", counted)
    again = write_report(example, tmp_path / "again")
    assert len(called) == 1
    assert again["workbook"].read_bytes() == here["workbook"].read_bytes()
    assert {path for path in (tmp_path / "again").rglob("*") if path.is_file()} == set(again.values())
