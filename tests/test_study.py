"""The whole job with toy models: files in, Findings and files out, byte for byte the same, nothing private in any of
them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from feedbacknlp import Findings, read_findings, write_report
from feedbacknlp.errors import FeedbackError
from tests.study.toy_study import toy_study

SECRET = "zq7secretword"


@pytest.fixture
def survey(tmp_path: Path) -> Path:
    rows = ["response_id,nps,why,date,country"]
    for n in range(40):
        text = [
            "delivery was late again",
            "great people",
            f"return label hard to print {n}",
            "please add a checkout for guests",
            "",
            "n/a",
            f"mail me at {SECRET}@example.com about my parcel",
        ][n % 7]
        rows.append(f"r{n:03d},{(n * 7) % 11},{text},2026-0{1 + n % 6}-15,{'NO' if n % 2 else 'GB'}")
    path = tmp_path / "survey.csv"
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def findings(survey: Path) -> Findings:
    return toy_study(survey, wave="quarter").run()


def test_drivers_come_out(findings: Findings) -> None:
    late = findings.drivers.set_index("driver_id").loc["delivery_speed:negative"]
    assert late["n"] >= 6
    assert late["base"] <= 40
    assert findings.scales[0].kind == "nps"
    assert findings.waves == ("2026-Q1", "2026-Q2")
    assert len(findings.changes) == 1
    assert not findings.requests.empty
    assert findings.ledger.unbalanced() == {}
    assert repr(findings).startswith("Findings('survey': 1 scores")


def test_every_comment_is_accounted_for(findings: Findings) -> None:
    outcomes = findings.rows["outcomes"]
    assert sorted(outcomes["comment_id"]) == sorted(findings.rows["comments"]["comment_id"])
    assert set(outcomes["outcome"]) <= {"theme", "other", "no_content"}
    assert (findings.rows["responses"]["response_id"].str.match(r"r\d{3}")).all(), "the user's own ids are kept"


def test_a_rerun_and_other_row_order_give_the_same_bytes(survey: Path, findings: Findings, tmp_path: Path) -> None:
    first, again = tmp_path / "first", tmp_path / "again"
    write_report(findings, first)
    write_report(toy_study(survey, wave="quarter").run(), again)
    names = sorted(path.relative_to(first) for path in first.rglob("*") if path.is_file())
    assert names == sorted(path.relative_to(again) for path in again.rglob("*") if path.is_file())
    for name in names:
        assert (first / name).read_bytes() == (again / name).read_bytes(), name


def test_row_order_changes_no_figure(survey: Path, findings: Findings, tmp_path: Path) -> None:
    lines = survey.read_text(encoding="utf-8").splitlines()
    turned = tmp_path / "turned" / "survey.csv"
    turned.parent.mkdir()
    turned.write_text("\n".join([lines[0], *reversed(lines[1:])]) + "\n", encoding="utf-8")
    other = toy_study(turned, wave="quarter").run()
    columns = ["driver_id", "n", "base", "share", "impact", "impact_low", "impact_high", "q_value"]
    assert findings.drivers[columns].equals(other.drivers[columns])


def test_saved_findings_come_back(findings: Findings, tmp_path: Path) -> None:
    written = write_report(findings, tmp_path / "out")
    assert {"page", "workbook", "findings"} <= set(written)
    back = read_findings(tmp_path / "out")
    assert back.drivers.equals(findings.drivers)
    assert back.changes.equals(findings.changes)
    assert back.scales == findings.scales
    assert "<" in (replace(back)._repr_html_() or "")


def test_no_raw_text_leaves(findings: Findings, tmp_path: Path) -> None:
    written = write_report(findings, tmp_path / "out")
    for path in written.values():
        assert SECRET.encode() not in path.read_bytes(), path.name
    import zipfile

    with zipfile.ZipFile(written["workbook"]) as book:
        assert all(SECRET.encode() not in book.read(name) for name in book.namelist())
    for frame in findings.rows.values():
        assert "text" not in frame.columns


def test_keep_text_is_for_the_row_tables_only(survey: Path, tmp_path: Path) -> None:
    kept = toy_study(survey, keep_text=True).run()
    assert kept.rows["comments"]["text"].str.contains(SECRET).any()
    written = write_report(kept, tmp_path / "out")
    assert SECRET.encode() not in written["page"].read_bytes()


def test_a_large_study_says_that_the_fast_encoder_read_it(
    survey: Path, findings: Findings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("feedbacknlp.backends.catalogue.LARGE_STUDY", 3)
    monkeypatch.setattr(
        "feedbacknlp.backends.catalogue.read_theme_score", lambda name: {"fast": 0.5, "default": 0.75}[name]
    )
    told = toy_study(survey).run().cautions[0].text
    assert "fast encoder" in told
    assert "50.0%" in told
    assert "75.0%" in told
    # who names an encoder gets it without a word
    named = toy_study(survey, models={"encoder": "default"})
    assert not any("fast encoder" in caution.text for caution in named.run().cautions)
    assert named.models.name == "default"
    assert not any("fast encoder" in caution.text for caution in findings.cautions)


def test_source_date_epoch_fixes_the_time(survey: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    assert toy_study(survey).run().provenance.created_at == "2026-09-21T14:13:20+00:00"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "FB1"),
        (b"response_id,nps,why\n", "FB1"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, "FB1"),
        (b"a,b\n1,2\n3,4\n", "FB2"),
    ],
)
def test_bad_files_end_in_a_message(tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "bad.csv"
    path.write_bytes(content)
    with pytest.raises(FeedbackError) as failure:
        toy_study(path).run()
    assert failure.value.code.startswith(told)
    assert "friend" not in str(failure.value)


@pytest.mark.parametrize("rows", [1, 3])
def test_hardly_any_rows_still_give_a_page(tmp_path: Path, rows: int) -> None:
    path = tmp_path / "tiny.csv"
    path.write_text(
        "response_id,nps,why\n" + "".join(f"r{n},{n},delivery was late {n}\n" for n in range(rows)), encoding="utf-8"
    )
    findings = toy_study(path).run()
    written = write_report(findings, tmp_path / "out")
    assert written["page"].stat().st_size > 1000
    assert not findings.drivers["reliable"].any()


def test_hostile_comments_stay_text(tmp_path: Path) -> None:
    path = tmp_path / "hostile.csv"
    hostile = [
        "=cmd|' /C calc'!A0",
        "<script>alert(1)</script> late delivery",
        "</script><img src=x onerror=alert(1)>",
        "delivery late " * 70_000,
        "late\x00delivery",
    ]
    path.write_text(
        "response_id,nps,why\n" + "".join(f'r{n},{n % 11},"{text}"\n' for n, text in enumerate(hostile * 3)),
        encoding="utf-8",
    )
    written = write_report(toy_study(path).run(), tmp_path / "out")
    page = written["page"].read_text(encoding="utf-8")
    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert json.loads(written["findings"].read_text(encoding="utf-8"))
