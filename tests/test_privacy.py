"""What a customer wrote of a person reaches no byte of any output, message or log."""

from __future__ import annotations

import json
import logging
import zipfile
from pathlib import Path

import pandas as pd
import pytest
from click.testing import CliRunner

from feedbacknlp import Findings, Workbench, write_report
from feedbacknlp.auditing import write_check_sheet
from feedbacknlp.cli import main
from feedbacknlp.cli.described import describe_report
from feedbacknlp.report import summarise_findings
from tests.study.toy_study import toy_study

# Each holds a marker that stands nowhere else; all people and numbers are made up.
PLANTED = {
    "qzmail": "mail me at qzmail@example.com about the late parcel",
    "7714408": "ring +47 477 14 408 about the late parcel",
    "Qzgarside": "My name is Wilma Qzgarside and the parcel is late",
    "Qzhalloran": "the courier Qzhalloran left the parcel in the rain",
    "QZ77": "order no. QZ77-104 is late",
    "88123771": "customer number 88123771 is unknown to you",
    "4111 1111": "card 4111 1111 1111 1111 was charged twice",
    "5698 7654": "refund to GB82 WEST 1234 5698 7654 32 please",
    "Qzrow": "the parcel went to 19 Qzrow Lane, Malton",
    "qzmugs": "photos are at @qzmugs_92 and they show the damage",
    "qzphoto": "see https://qzphoto.example.com/a/7 for the damage",
    "沈立群": "我叫沈立群，包裹还没到",
    "123456(3)": "HKID A123456(3) is asked for at the checkout",
}
# In the cells beside the text.
BESIDE = {"qzcustomer": "Qzcustomer@example.com", "qzanswer": "qzanswer{}@example.com", "9123 4567": "+852 9123 4567"}


def _leaks(content: bytes) -> set[str]:
    """Markers in the content, also without blanks and in small letters."""
    text = content.decode("utf-8", "replace").casefold()
    plain = "".join(text.split())
    marks = [*PLANTED, *BESIDE]
    return {mark for mark in marks if mark.casefold() in text or "".join(mark.casefold().split()) in plain}


def read_output(path: Path) -> bytes:
    if path.suffix == ".parquet":
        # to_json escapes nothing and leaves no column out
        return pd.read_parquet(path).to_json(orient="records", force_ascii=False, date_format="iso").encode()
    if path.suffix in (".xlsx", ".pptx"):
        with zipfile.ZipFile(path) as book:
            return b"\n".join(book.read(name) for name in book.namelist())
    return path.read_bytes()


@pytest.fixture
def survey(tmp_path: Path) -> Path:
    texts = list(PLANTED.values())
    rows = [
        {
            "response_id": f"r{at:03d}" if at % 4 else BESIDE["qzanswer"].format(at),
            "customer_id": f"c{at:03d}" if at % 5 else BESIDE["qzcustomer"],
            "nps": (at * 7) % 11,
            "why": texts[at % len(texts)],
            "what should we improve": texts[(at + 5) % len(texts)],
            "date": f"2026-0{1 + at % 6}-15",
            "country": "NO" if at % 2 else "GB",
            "shop": ["north", "south", BESIDE["9123 4567"]][at % 3],
        }
        for at in range(3 * len(texts))
    ]
    path = tmp_path / "survey.csv"
    pd.DataFrame(rows).to_csv(path, index=False)
    return path


def _write_what_else_is_written(findings: Findings, survey: Path, out: Path) -> None:
    """A blind sheet for coders, codebooks drafted and corrected, their workbook with doubts, and a difference."""
    assert write_check_sheet(findings, out / "check.xlsx", n=30) > 0
    book = Workbench.open(out / "codebook.yaml")
    statements = findings.rows["statements"]
    marked = statements.loc[statements["shown_text"].str.contains("<"), "statement_id"].iloc[:3]
    corrected = book.correct(findings, {at: {"delivery_speed": -1} for at in marked})
    corrected.save(out / "corrected.yaml")
    assert "<" in (out / "corrected.yaml").read_text(encoding="utf-8"), "masked words are kept"
    corrected.export(out / "book.xlsx", findings=findings)
    Workbench.open("none").draft(toy_study(survey)).named("mine").save(out / "draft.yaml")
    book.apply(toy_study(survey)).to_csv(out / "applied.csv")
    difference = corrected.diff(book, toy_study(survey))
    (out / "difference.json").write_text(difference.moves.to_json(force_ascii=False), encoding="utf-8")


def _explain(out: Path, findings: Findings) -> list[str]:
    """What ``explain --rows`` prints of every driver, and what it says to a name that is none."""
    asked = [*findings.drivers["driver_id"].unique()[:4], "no such driver"]
    return [CliRunner().invoke(main, ["explain", str(out), driver, "--rows"]).output for driver in asked]


def test_nothing_planted_leaves(
    survey: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    findings = toy_study(survey).run()
    assert findings.rows["statements"]["shown_text"].str.contains("<email-1>").any(), "the texts were read"
    responses = findings.rows["responses"]
    assert set(responses["segment_shop"]) == {"north", "south", "<phone>"}
    assert responses["customer_id"].str.fullmatch(r"c\d{3}|email-[0-9a-f]{12}").all()
    assert responses["response_id"].nunique() == 3 * len(PLANTED)
    assert set(findings.rows["comments"]["response_id"]) == set(responses["response_id"])
    out = tmp_path / "out"
    written = write_report(findings, out, csv=True, slides=True)
    _write_what_else_is_written(findings, survey, out)
    files = [path for path in out.rglob("*") if path.is_file()]
    assert len(files) > 10
    assert {path.suffix for path in files} == {".html", ".xlsx", ".json", ".csv", ".parquet", ".pptx", ".yaml"}
    assert {path.name: _leaks(read_output(path)) for path in files if _leaks(read_output(path))} == {}
    told = capfd.readouterr()
    shown = json.dumps(describe_report(findings, written), ensure_ascii=False)
    said = [
        summarise_findings(findings), shown, repr(findings), caplog.text, told.out, told.err, *_explain(out, findings)
    ]
    assert [_leaks(text.encode()) for text in said] == [set()] * len(said)


def test_the_search_finds_what_is_kept_on_purpose(survey: Path, tmp_path: Path) -> None:
    findings = toy_study(survey, keep_text=True).run()
    write_report(findings, tmp_path / "out", csv=True)
    found = {path.name: _leaks(read_output(path)) for path in (tmp_path / "out").rglob("*") if path.is_file()}
    assert found["comments.parquet"] == found["comments.csv"] == set(PLANTED)
    assert found["responses.parquet"] == set(), "only text is kept"
    assert not found["report.html"]
    assert not found["report.xlsx"]
    assert "personal data" in findings.cautions[0].text, "the page says so"
