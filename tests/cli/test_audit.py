"""An audit as it is typed: a blind sheet, its marks, and the figures on the page, in the workbook and in the tables."""

from __future__ import annotations

import json
from pathlib import Path

import openpyxl
import pytest

from feedbacknlp import read_findings
from tests.cli.test_commands import run
from tests.study.toy_study import ToyModels

TEXTS = ("delivery was late again", "great people", "return label hard to print", "please add a checkout for guests")


@pytest.fixture(autouse=True)
def toy_models(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("feedbacknlp.study.study.Models", ToyModels)


@pytest.fixture
def survey(tmp_path: Path) -> Path:
    path = tmp_path / "survey.csv"
    rows = [f"r{n},{(n * 7) % 11},{TEXTS[n % 4]}" for n in range(1, 41)]
    path.write_text("\n".join(["response_id,nps,why", *rows]) + "\n", encoding="utf-8")
    return path


def _marked(report: Path, path: Path) -> Path:
    """The check sheet as a person marks it who sees late deliveries and return labels, and nothing else."""
    code, output = run("audit", "sheet", report, "--n", "12", "--out", path)
    assert code == 0, output
    book = openpyxl.load_workbook(path)
    sheet = book["check"]
    columns = {cell.value: cell.column for cell in sheet[1]}
    for row in range(2, sheet.max_row + 1):
        text = str(sheet.cell(row, columns["statement"]).value)
        seen = "delivery_speed" if "late" in text else "return_process" if "label" in text else "(none)"
        sheet.cell(row, columns["theme 1"]).value = seen
        sheet.cell(row, columns["feeling 1"]).value = "negative" if seen != "(none)" else None
    book.save(path)
    return path


@pytest.mark.filterwarnings("ignore:.* extension is not supported:UserWarning")
def test_a_sheet_that_nobody_marked_is_no_audit(survey: Path, tmp_path: Path) -> None:
    report, sheet = tmp_path / "plain", tmp_path / "check.xlsx"
    assert run("report", survey, "--out", report, "--no-store", "--quiet")[0] == 0
    assert run("audit", "sheet", report, "--n", "12", "--out", sheet)[0] == 0
    code, output = run("audit", "score", report, sheet)
    assert (code, "No statement of the sheet is marked [FB506]" in output) == (1, True)
    assert read_findings(report).audit.empty


@pytest.mark.filterwarnings("ignore:.* extension is not supported:UserWarning")
def test_a_report_shows_what_the_marked_sheets_say(survey: Path, tmp_path: Path) -> None:
    plain, audited = tmp_path / "plain", tmp_path / "audited"
    assert run("report", survey, "--out", plain, "--no-store", "--quiet")[0] == 0
    assert "audit-table" not in (plain / "report.html").read_text(encoding="utf-8")
    assert "Audit" not in openpyxl.load_workbook(plain / "report.xlsx").sheetnames
    sheet = _marked(plain, tmp_path / "check.xlsx")

    code, output = run("report", survey, "--out", audited, "--no-store", "--quiet", "--audit", sheet)
    assert code == 0, output
    table = read_findings(audited).audit.set_index("theme_id")
    assert table.loc["delivery_speed", ["precision", "recall"]].tolist() == [1.0, 1.0]
    assert table.loc["checkout_process", "precision"] == 0.0, "the machine sees a theme that the person does not"
    page = (audited / "report.html").read_text(encoding="utf-8")
    start = page.index('id="audit-table"')
    shown = page[start : page.index("</table>", start)]
    assert "All themes" in shown
    assert shown.index("All themes") < shown.index("Delivery")
    assert "Corrected" in shown or "corrected" in shown
    rows = list(openpyxl.load_workbook(audited / "report.xlsx")["Audit"].values)
    place = rows[0].index("Share, corrected")
    corrected = {row[0]: row[place] for row in rows[1:]}
    name = read_findings(audited).themes.set_index("theme_id").loc["delivery_speed", "name"]
    assert corrected[name] == pytest.approx(table.loc["delivery_speed", "share"])

    # scoring a finished report gives the same figures
    assert run("audit", "score", plain, sheet)[0] == 0
    assert read_findings(plain).audit.equals(read_findings(audited).audit)
    assert "audit-table" in (plain / "report.html").read_text(encoding="utf-8")


def test_the_study_file_names_the_sheet_and_findings_hold_its_figures(survey: Path, tmp_path: Path) -> None:
    plain, audited = tmp_path / "plain", tmp_path / "audited"
    assert run("report", survey, "--out", plain, "--no-store", "--quiet")[0] == 0
    assert json.loads((plain / "findings.json").read_text(encoding="utf-8"))["tables"]["audit"] == []
    _marked(plain, tmp_path / "check.xlsx")
    study = tmp_path / "feedback.toml"
    study.write_text('[study]\naudit = ["check.xlsx"]\n[[files]]\npath = "survey.csv"\n', encoding="utf-8")

    code, output = run("report", "--study", study, "--out", audited, "--no-store", "--quiet")
    assert code == 0, output
    rows = json.loads((audited / "findings.json").read_text(encoding="utf-8"))["tables"]["audit"]
    told = {row["figure"]: row for row in rows}
    late = told["audit/delivery_speed"]
    assert late["corrected"] == pytest.approx(late["share"])
    assert late["corrected_low"] < late["corrected"] < late["corrected_high"]
    assert told["audit/checkout_process"]["precision"] == 0.0
    assert told["audit/checkout_process"]["corrected"] is None, "nobody marked it: nothing tells how much is missed"
    assert told["audit/(all)"]["checked"] == len(TEXTS), "a text that comes often is checked once"
    # every figure leads to its formula, and to no response: statements were checked
    text = run("explain", audited, "audit/delivery_speed.corrected")[1]
    assert "Rogan & Gladen (1978)" in text
    assert "rows     0 responses" not in text


def test_a_lost_sheet_is_told_before_the_work(
    survey: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def work(*_given: object) -> None:
        raise AssertionError("comments were read")

    monkeypatch.setattr("feedbacknlp.study.study.Study.read", work)
    study = tmp_path / "feedback.toml"
    study.write_text('[study]\naudit = ["gone.xlsx"]\n[[files]]\npath = "survey.csv"\n', encoding="utf-8")
    code, output = run("report", "--study", study, "--out", tmp_path / "out")
    assert code == 1
    assert "FB196" in output
    study.write_text('[study]\naudit = ["a", "b", "c"]\n[[files]]\npath = "survey.csv"\n', encoding="utf-8")
    code, output = run("report", "--study", study, "--out", tmp_path / "out")
    assert code == 1
    assert "FB503" in output


def test_three_sheets_are_a_usage_error(survey: Path, tmp_path: Path) -> None:
    code, output = run("report", survey, "--audit", survey, "--audit", survey, "--audit", survey)
    assert code == 2
    assert "two coders" in output
