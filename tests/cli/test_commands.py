"""The commands as a person types them: help, checks, messages without a trace."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from feedbacknlp.cli import main
from feedbacknlp.cli.root import _COMMANDS


def run(*arguments: str | Path) -> tuple[int, str]:
    result = CliRunner().invoke(main, [str(argument) for argument in arguments])
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.output


@pytest.fixture
def survey(tmp_path: Path) -> Path:
    path = tmp_path / "survey.csv"
    path.write_text(
        "response_id;nps;why did you give this score\n"
        + "".join(f"r{n};{n % 11};the parcel came {n} days late\n" for n in range(30)),
        encoding="utf-8",
    )
    return path


@pytest.mark.parametrize("name", list(_COMMANDS))
def test_every_command_explains_itself(name: str) -> None:
    code, output = run(name, "--help")
    assert code == 0
    assert "Usage" in output


def test_check_says_what_is_taken_for_what(survey: Path) -> None:
    code, output = run("check", survey)
    assert code == 0
    assert "score nps" in output
    assert "separator ;" in output
    assert "days late" not in output


def test_init_writes_a_study_file_that_reads_the_same(survey: Path, tmp_path: Path) -> None:
    out = tmp_path / "feedback.toml"
    assert run("init", survey, "--out", out)[0] == 0
    assert run("check", "--study", out)[1].splitlines()[-1] == run("check", survey)[1].splitlines()[-1]
    assert run("init", survey, "--out", out)[0] == 2, "an existing file is not written over"


def test_a_missing_file_is_told_without_a_trace(tmp_path: Path) -> None:
    code, output = run("check", tmp_path / "nothing.csv")
    assert code == 1
    assert "nothing.csv" in output
    assert "Traceback" not in output


def test_nothing_to_read_is_a_usage_error() -> None:
    assert run("report")[0] == 2


def test_a_study_file_is_not_read_as_data(tmp_path: Path, survey: Path) -> None:
    study = tmp_path / "Feedback.TOML"
    for command in ("report", "check", "init"):
        code, output = run(command, survey, study)
        assert code == 2
        assert "is a study file, not data" in " ".join(output.split())


@pytest.mark.parametrize(("typed", "meant"), [("reprot", "report"), ("exmaple", "example"), ("codebooks", "codebook")])
def test_a_mistyped_command_is_told_with_the_one_most_like_it(typed: str, meant: str) -> None:
    code, output = run(typed, "a.csv")
    assert (code, f"Did you mean '{meant}'?" in output) == (2, True)
    assert "Did you mean" not in run("zzz")[1]


def test_check_tells_a_codebook_that_is_not_there(survey: Path, tmp_path: Path) -> None:
    study = tmp_path / "feedback.toml"
    study.write_text(f'codebook = "online-shp"\n[[files]]\npath = "{survey.name}"\n', encoding="utf-8")
    code, output = run("check", "--study", study)
    assert (code, "FB601" in output) == (1, True)
    assert "codebook online-shop, version 1: 25 themes" in run("check", survey)[1]


def test_the_next_command_can_be_copied_where_a_folder_has_a_blank(tmp_path: Path) -> None:
    study = tmp_path / "my shop" / "feedback.toml"
    assert f'feedbacknlp report --study "{study}" --out report' in run("example", study.parent)[1]


def test_a_folder_that_refuses_is_told_before_the_work(survey: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    inside = tmp_path / "file" / "deeper"
    for arguments in (("report", survey, "--out", inside), ("init", survey, "--out", inside), ("example", inside)):
        code, output = run(*arguments)
        assert (code, "FB194" in output, "Reading" in output) == (1, True, False), output


def test_the_example_is_written(tmp_path: Path) -> None:
    code, _output = run("example", tmp_path / "shop")
    assert code == 0
    assert (tmp_path / "shop" / "responses.csv").stat().st_size > 10_000
    assert run("example", tmp_path / "shop")[0] == 2
    assert run("check", "--study", tmp_path / "shop" / "feedback.toml")[0] == 0


def test_codebooks_are_shown_and_checked(tmp_path: Path) -> None:
    assert "Kassen" in run("codebook", "show", "--language", "nb")[1]
    path = tmp_path / "mine.yaml"
    path.write_text(run("codebook", "show", "--yaml")[1], encoding="utf-8")
    assert "25 themes, no fault" in run("codebook", "check", path)[1]
    path.write_text("themes: [{id: Bad id, name: x}]", encoding="utf-8")
    code, output = run("codebook", "check", path)
    assert code == 1
    assert "FB603" in output


def test_a_missing_browser_is_told_before_the_work(
    survey: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FEEDBACKNLP_BROWSER", str(tmp_path / "no-browser"))
    for arguments in (("report", survey, "--out", tmp_path / "out"), ("render", tmp_path)):
        code, output = run(*arguments, "--pdf")
        assert code == 1
        assert "FB521" in output
        assert "Traceback" not in output
    assert not (tmp_path / "out").exists()
