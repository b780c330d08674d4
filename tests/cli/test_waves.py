"""A new wave beside an earlier report, as it is typed: ``report --before FOLDER``."""

from __future__ import annotations

from pathlib import Path

import pytest

from feedbacknlp import read_findings
from tests.cli.test_commands import run
from tests.study.toy_study import ToyModels

TEXTS = ("delivery was late again", "great people", "return label hard to print", "please add a checkout for guests")


@pytest.fixture(autouse=True)
def toy_models(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("feedbacknlp.study.study.Models", ToyModels)
    # the next report reads the tables; the page has tests of its own
    monkeypatch.setattr("feedbacknlp.report.write.write_page", lambda findings, path: path)
    monkeypatch.setattr("feedbacknlp.report.write.write_workbook", lambda findings, path: path)


def write_survey(path: Path, ids: str | None, *, shift: int = 0, day: str = "") -> Path:
    """40 answers; ``ids`` before a number from 1, None for a file without an id column."""
    rows = [(f"{ids}{n}," if ids is not None else "") + f"{(n * 7 + shift) % 11},{TEXTS[n % 4]}" for n in range(1, 41)]
    head = ("response_id," if ids is not None else "") + "nps,why"
    rows = [f"{row},{day}" for row in rows] if day else rows
    path.write_text("\n".join([head + (",date" if day else ""), *rows]) + "\n", encoding="utf-8")
    return path


def report(path: Path, *options: object) -> Path:
    out = path.with_suffix("")
    code, output = run("report", path, "--out", out, "--title", path.stem, "--no-store", *options)
    assert code == 0, output
    return out


def bases(folder: Path) -> dict[str, int]:
    return read_findings(folder).scores.set_index("wave")["base"].to_dict()


@pytest.mark.parametrize("ids", ["", "1:r", None])
def test_waves_whose_ids_start_anew_stay_apart(tmp_path: Path, ids: str | None) -> None:
    spring = report(write_survey(tmp_path / "spring.csv", "r" if ids == "1:r" else ids))
    summer = report(write_survey(tmp_path / "summer.csv", ids, shift=3), "--before", spring)
    assert bases(summer) == {"": 40, "spring": 40, "summer": 40}
    found = read_findings(summer)
    assert found.waves == ("spring", "summer")
    assert (found.drivers["base"] <= 40).all(), "drivers are the new wave's"
    trend = found.driver_trends.query("driver_id == 'delivery_speed:negative'").set_index("wave")
    assert trend["n"].to_dict() == {"spring": 10, "summer": 10}
    assert {"drift", "misfit"} <= set(found.rows)
    assert len(found.changes) == 1


def test_three_waves_one_report_after_the_other(tmp_path: Path) -> None:
    first = report(write_survey(tmp_path / "w1.csv", "a"))
    second = report(write_survey(tmp_path / "w2.csv", "b", shift=2), "--before", first)
    alone = report(write_survey(tmp_path / "w3.csv", "c", shift=5), "--before", second)
    assert bases(alone) == {"": 40, "w2": 40, "w3": 40}, "a report holds its own answers only"
    both = report(tmp_path / "w3.csv", "--before", first, "--before", second)
    assert bases(both) == {"": 40, "w1": 40, "w2": 40, "w3": 40}


def test_answers_that_two_earlier_reports_hold_count_once(tmp_path: Path) -> None:
    first = report(write_survey(tmp_path / "w1.csv", "a"))
    whole = write_survey(tmp_path / "w1and2.csv", "b", shift=2)
    whole.write_text(
        whole.read_text(encoding="utf-8") + (tmp_path / "w1.csv").read_text(encoding="utf-8").split("\n", 1)[1],
        encoding="utf-8",
    )
    second = report(whole)
    third = report(write_survey(tmp_path / "w3.csv", "c", shift=5), "--before", first, "--before", second)
    assert bases(third) == {"": 40, "w1and2": 80, "w3": 40}


def test_an_edited_codebook_marks_the_trend_until_the_earlier_wave_is_recoded(tmp_path: Path) -> None:
    spring = report(write_survey(tmp_path / "spring.csv", "a"))
    mine = tmp_path / "mine.yaml"
    mine.write_bytes((spring / "codebook.yaml").read_bytes())
    assert run("codebook", "merge", mine, "return_process", "--into", "delivery_speed")[0] == 0
    path = write_survey(tmp_path / "summer.csv", "b")
    kept = read_findings(report(path, "--before", spring, "--codebook", mine)).driver_trends
    assert kept["frame_changed"].any()
    anew = read_findings(report(path, "--before", spring, "--codebook", mine, "--recode")).driver_trends
    assert not anew["frame_changed"].any()
    merged = anew.query("driver_id == 'delivery_speed:negative'").set_index("wave")["n"]
    assert merged["spring"] == merged["summer"] > 10
