"""An analyst's session as it is typed: merge two, split one, rename one, forbid one, correct ten statements; the diff
is printed, and the rerun keeps all of it. Toy models; tests/test_edit_session.py does the same with real ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from feedbacknlp import Findings, read_findings
from feedbacknlp.understand import read_codebook
from tests.cli.test_commands import run
from tests.study.toy_study import ToyModels

TEXTS = (
    "delivery was late again {n}",
    "great people {n}",
    "return label hard to print {n}",
    "bad checkout for guests {n}",
    "parcel slow {n}",
)


@pytest.fixture(autouse=True)
def toy_models(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("feedbacknlp.study.study.Models", ToyModels)
    monkeypatch.setattr("feedbacknlp.report.write.write_page", lambda findings, path: path)
    monkeypatch.setattr("feedbacknlp.report.write.write_workbook", lambda findings, path: path)


@pytest.fixture
def survey(tmp_path: Path) -> Path:
    path = tmp_path / "survey.csv"
    rows = [f"r{n},{(n * 7) % 11},{TEXTS[n % 5].format(n=n)}" for n in range(1, 61)]
    path.write_text("\n".join(["response_id,nps,why", *rows]) + "\n", encoding="utf-8")
    return path


def _report(survey: Path, codebook: Path, out: Path) -> Findings:
    code, output = run("report", survey, "--codebook", codebook, "--out", out, "--no-store", "--no-discover")
    assert code == 0, output
    return read_findings(out)


def _themes(findings: Findings) -> dict[str, set[str]]:
    mentions = findings.rows["mentions"]
    return mentions.groupby("theme_id")["statement_id"].agg(set).to_dict()


def test_an_edit_session_from_the_first_report_to_the_rerun(survey: Path, tmp_path: Path) -> None:
    mine, before = tmp_path / "mine.yaml", tmp_path / "before.yaml"
    text = run("codebook", "show", "online-shop", "--yaml")[1]
    mine.write_text(text, encoding="utf-8")
    before.write_text(text, encoding="utf-8")
    first = _report(survey, before, tmp_path / "q1")
    was = _themes(first)
    chosen = sorted(was["checkout_process"])[:10]
    assert len(chosen) == 10
    themes = read_codebook("online-shop").ids
    target = next(name for name in themes if name not in was and name not in ("support_helpfulness", "sustainability"))

    edits: list[tuple[str | Path, ...]] = [
        ("merge", mine, "return_process", "--into", "delivery_speed", "--note", "one team"),
        ("split", mine, "support_helpfulness", "--part", "manner=Manner: friendly people", "--part", "solved=Solved"),
        ("rename", mine, "delivery_speed", "Logistics", "--negative", "Logistics trouble"),
        ("forbid", mine, "sustainability"),
        *(("correct", mine, tmp_path / "q1", statement, f"{target}:negative") for statement in chosen),
    ]
    for edit in edits:
        code, output = run("codebook", *edit)
        assert code == 0, output

    code, printed = run("codebook", "diff", before, mine, survey)
    assert code == 0, printed
    lines = printed.splitlines()
    told = [line for line in lines if line.startswith("version")]
    actions = [line.split(", ")[1].split()[0] for line in told]
    assert actions == ["merge", "split", "rename", "forbid", "correct"]
    assert told[0].endswith(" moved (one team)")
    assert told[3].startswith("version 5, forbid sustainability: ")
    assert told[4].startswith(f"versions 6 to 15, correct {target}: ")
    assert told[4].endswith(" statements moved (1 statement, 10 times)")
    moved = f"return_process -> delivery_speed: {len(was['return_process'] - was['delivery_speed'])}"
    assert moved in printed
    (counts,) = (line.split() for line in lines if line.startswith(f"{target} "))
    assert counts[1] == "0"
    assert int(counts[2]) == int(counts[3]) >= 10, "counts before and after; corrections teach the statements like them"
    assert "    return label hard to print" in printed, "masked examples"

    second = _report(survey, mine, tmp_path / "q2")
    now = _themes(second)
    assert now["delivery_speed"] == was["delivery_speed"] | was["return_process"]
    assert now[target] >= set(chosen)
    assert len(now[target]) == int(counts[2]), "the rerun does what the diff said"
    assert not now.get("checkout_process", set()) & set(chosen)
    assert not {"return_process", "support_helpfulness", "sustainability"} & {*now, *second.themes["theme_id"]}
    names = second.themes.set_index("theme_id")["name"]
    assert names["delivery_speed"] == "Logistics"
    assert "Logistics trouble" in set(second.drivers["name"])
