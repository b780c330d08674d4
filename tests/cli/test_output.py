"""What goes where: results and messages apart, JSON that a program reads, quiet and verbose, exit codes, colours."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path
from typing import Any

import click
import openpyxl
import pytest
from click.testing import CliRunner, Result

from feedbacknlp import read_findings
from feedbacknlp.cli import main
from feedbacknlp.contracts.dictionary import list_columns
from feedbacknlp.contracts.tables import check_table
from feedbacknlp.contracts.watched import Audited
from tests.study.toy_study import ToyModels

TEXTS = ("delivery was late again", "great people", "return label hard to print", "please add a checkout for guests")


def invoke(*arguments: str | Path, **settings: Any) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments], **settings)


@pytest.fixture
def survey(tmp_path: Path) -> Path:
    rows = [f"{n},{(n * 7) % 11 if n % 4 else n % 5},{TEXTS[n % 4]},{'NO' if n % 2 else 'GB'}" for n in range(1, 81)]
    path = tmp_path / "survey.csv"
    path.write_text("\n".join(["response_id,nps,why,country", *rows]) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def toy_models(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("feedbacknlp.study.study.Models", ToyModels)
    # page and workbook have tests of their own
    monkeypatch.setattr("feedbacknlp.report.write.write_page", lambda findings, path: path)
    monkeypatch.setattr("feedbacknlp.report.write.write_workbook", lambda findings, path: path)


def all_commands(group: click.Group, path: tuple[str, ...] = ()) -> list[tuple[tuple[str, ...], click.Command]]:
    found: list[tuple[tuple[str, ...], click.Command]] = []
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            found += all_commands(command, (*path, name))
        else:
            found.append(((*path, name), command))
    return found


COMMANDS = all_commands(main)


@pytest.mark.parametrize(("path", "command"), COMMANDS, ids=[" ".join(path) for path, _ in COMMANDS])
def test_every_help_has_examples_that_parse(path: tuple[str, ...], command: click.Command) -> None:
    output = invoke(*path, "--help").output
    text = output.split("Options:")[0].replace("\\\n", " ")
    examples = [line.strip() for line in text.splitlines() if line.strip().startswith(f"feedbacknlp {' '.join(path)}")]
    assert examples, "help without an example teaches nothing"
    for example in examples:
        words = shlex.split(re.split(r"\s>>?\s", example)[0])[1 + len(path) :]
        for parameter in command.params:
            if isinstance(parameter.type, click.Path):
                parameter.type.exists = False  # the example's files are not here
        command.make_context(path[-1], words)


def test_a_report_as_json(survey: Path, tmp_path: Path, toy_models: None) -> None:
    out = tmp_path / "out"
    result = invoke("report", survey, "--out", out, "--json", "--csv", "--no-store")
    assert result.exit_code == 0, result.output
    found = json.loads(result.stdout)
    findings = read_findings(out)
    assert found["scores"][0]["value"] == findings.scores["value"].iloc[0]
    assert [row["driver_id"] for row in found["drivers"]]
    assert {row["driver_id"] for row in found["drivers"]} == set(findings.drivers.query("clear")["driver_id"])
    assert sum(row["n"] for row in found["requests"]) == len(findings.requests)
    assert all(Path(found["files"][name]).parent == out for name in ("page", "workbook", "findings", "tables"))
    assert {path.stem for path in (out / "csv").iterdir()} == {path.stem for path in (out / "tables").glob("*.parquet")}


def test_quiet_prints_the_place_only(survey: Path, tmp_path: Path, toy_models: None) -> None:
    result = invoke("report", survey, "--out", tmp_path / "out", "--no-store", "-q")
    assert (result.stdout, result.stderr) == (f"{tmp_path / 'out' / 'report.html'}\n", "")


def test_verbose_tells_steps_and_files_on_standard_error(survey: Path, tmp_path: Path, toy_models: None) -> None:
    loud = invoke("report", survey, "--out", tmp_path / "out", "--no-store", "--verbose")
    plain = invoke("report", survey, "--out", tmp_path / "out", "--no-store")
    assert loud.stdout == plain.stdout
    assert plain.stderr == ""
    assert re.search(r"^\w+ comments: 80 comments, \d+\.\d s$", loud.stderr, re.MULTILINE)
    assert "score nps" in loud.stderr
    assert "Ledger" in loud.stderr
    assert not any(text in loud.stderr for text in TEXTS)


def test_a_check_as_json_and_in_one_line(survey: Path) -> None:
    found = json.loads(invoke("check", survey, "--json").stdout)
    assert found["counts"] == {"scores": 80, "comments": 80}
    assert [scale["kind"] for scale in found["scales"]] == ["nps"]
    assert found["sources"][0]["role"] == "responses"
    assert {line["event"] for line in found["ledger"]} >= {"read", "used"}
    assert invoke("check", survey, "-q").stdout == "80 scores, 80 comments, waves: none\n"


def test_codebooks_and_cards_as_json() -> None:
    book = json.loads(invoke("codebook", "show", "--json").stdout)
    assert len(book["themes"]) == 25
    cards = json.loads(invoke("models", "list", "--json").stdout)["models"]
    assert all(card["licence"] == "MIT" and card["bytes"] > 0 for card in cards)


def test_an_audit_as_json_keeps_its_contract(survey: Path, tmp_path: Path, toy_models: None) -> None:
    out, sheet = tmp_path / "out", tmp_path / "check.xlsx"
    invoke("report", survey, "--out", out, "--no-store")
    assert invoke("audit", "sheet", out, "--n", "30", "--out", sheet).exit_code == 0
    book = openpyxl.load_workbook(sheet)
    marks = book["check"]
    column = [cell.value for cell in marks[1]].index("theme 1") + 1
    for row in range(2, marks.max_row + 1):
        marks.cell(row, column).value = "(none)"
    book.save(sheet)
    rows = json.loads(invoke("audit", "score", out, sheet, "--json").stdout)["audit"]
    assert rows[0]["theme_id"] == "(all)"
    assert rows[0]["precision"] == 0.0
    audit = read_findings(out).audit
    check_table(audit, Audited, stage="audit")
    assert list(audit.columns) == [told.column for told in list_columns("audit")]


def test_standard_output_is_empty_after_a_fault(tmp_path: Path) -> None:
    result = invoke("check", tmp_path / "none.csv", "--json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "FB101" in result.stderr


def test_a_stopped_run_ends_with_130(survey: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_given: object, **_settings: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("feedbacknlp.study.study.Study.run", stop)
    result = invoke("report", survey, "--out", tmp_path / "out")
    assert result.exit_code == 130
    assert "Stopped" in result.stderr
    assert "Traceback" not in result.output


def test_colours_on_a_terminal_only_and_never_with_no_color(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    given = ("check", tmp_path / "none.csv")
    assert "\x1b[" not in invoke(*given).stderr
    assert "\x1b[31m" in invoke(*given, color=True).stderr
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in invoke(*given, color=True).stderr


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts_name_the_program(shell: str) -> None:
    result = invoke("completion", shell)
    assert result.exit_code == 0
    assert f"_FEEDBACKNLP_COMPLETE={shell}_complete" in result.stdout
    assert "%(" not in result.stdout


def test_completion_offers_commands_and_options() -> None:
    asked = {"_FEEDBACKNLP_COMPLETE": "bash_complete", "COMP_WORDS": "feedbacknlp codebook me", "COMP_CWORD": "2"}
    result = CliRunner(env=asked).invoke(main, [], prog_name="feedbacknlp")
    assert "merge" in result.stdout
    assert "split" not in result.stdout
