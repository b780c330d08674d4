"""The workbench on a study with toy models: draft, apply, diff, corrections that stay, waves side by side, audit."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from feedbacknlp import Findings, Study, Workbench, read_findings, write_report
from feedbacknlp.auditing import score_sheets, write_check_sheet
from feedbacknlp.contracts import Theme
from feedbacknlp.errors import CodebookError, FileError, SettingError
from tests.study.toy_study import toy_study
from tests.test_study import SECRET

PARTS = (
    Theme(id="label_trouble", name={"en": "label"}, definition={"en": "label hard to print"}),
    Theme(id="money_back", name={"en": "refund"}, definition={"en": "money refund"}),
)


def survey(path: Path, *, day: str, extra: str = "") -> Path:
    rows = ["response_id,nps,why,date"]
    for n in range(42):
        text = [
            "delivery was late again",
            "great people",
            f"return label hard to print {n}",
            "please add a checkout for guests",
            f"mail me at {SECRET}@example.com about my parcel",
            f"sunday opening hours are odd {n}{extra}",
        ][n % 6]
        rows.append(f"{path.stem}{n:03d},{(n * 7) % 11},{text},{day}")
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("waves")


@pytest.fixture(scope="module")
def spring(folder: Path) -> Findings:
    findings = toy_study(survey(folder / "spring.csv", day="2026-04-15")).run()
    write_report(findings, folder / "spring")
    return findings


def themes_of(findings: Findings, words: str) -> set[str]:
    statements = findings.rows["statements"]
    ids = statements.loc[statements["shown_text"].str.contains(words, regex=False), "statement_id"]
    mentions = findings.rows["mentions"]
    return set(mentions.loc[mentions["statement_id"].isin(ids), "theme_id"])


def run(folder: Path, bench: Workbench, **settings: object) -> Findings:
    path = bench.save(folder / "mine.yaml")
    return toy_study(folder / "spring.csv", codebook=str(path), **settings).run()


def test_an_edit_session_holds_on_the_rerun(folder: Path, spring: Findings) -> None:
    bench = Workbench.open("online-shop")
    late = spring.rows["statements"].query("shown_text == 'delivery was late again'")["statement_id"].iloc[0]
    edited = (
        bench.merge("delivery_tracking_courier", into="delivery_speed")
        .split("return_process", PARTS)
        .rename("checkout_process", "Paying")
        .forbid("site_speed_bugs")
        .correct(spring, {late: {"checkout_process": -1}})
    )
    again = run(folder, edited)
    assert themes_of(again, "delivery was late") == {"checkout_process"}
    assert "label_trouble" in themes_of(again, "return label")
    assert not {"return_process", "site_speed_bugs", "delivery_tracking_courier"} & set(again.themes["theme_id"])
    assert again.themes.set_index("theme_id")["name"]["checkout_process"] == "Paying"
    assert Workbench.open(folder / "mine.yaml") == edited
    found = edited.diff(bench, toy_study(folder / "spring.csv"))
    moved = found.themes.set_index("theme_id")
    assert moved.loc["return_process", "after"] == 0
    assert moved.loc["label_trouble", "after"] == moved.loc["return_process", "before"] == 7
    assert moved.loc["checkout_process", "gained"] == 7
    assert found.edits["action"].tolist() == ["merge", "split", "rename", "forbid", "correct"]
    assert found.edits["statements"].tolist()[1] == 7
    told = [text for examples in found.moves["examples"] for text in examples]
    assert told
    assert not any(SECRET in text for text in told)


def test_apply_gives_masked_mentions(folder: Path, spring: Findings) -> None:
    coded = Workbench.open("online-shop").apply(toy_study(folder / "spring.csv"))
    assert {"statement", "theme_id", "polarity", "closeness"} <= set(coded.columns)
    assert SECRET not in coded.to_csv()


def test_unknown_statements_are_refused(spring: Findings) -> None:
    with pytest.raises(CodebookError) as failure:
        Workbench.open("online-shop").correct(spring, {"nobody#1": {}})
    assert failure.value.code == "FB609"


def test_the_report_keeps_its_code_frame(folder: Path, spring: Findings) -> None:
    assert (
        Workbench.open(folder / "spring" / "codebook.yaml").codebook.ids[:25]
        == Workbench.open("online-shop").codebook.ids
    )
    assert read_findings(folder / "spring").codebook == spring.codebook
    assert SECRET not in spring.codebook


def test_a_new_wave_stands_beside_the_old_one(folder: Path, spring: Findings) -> None:
    path = survey(folder / "summer.csv", day="2026-07-15")
    summer = toy_study(path, before=(str(folder / "spring"),)).run()
    assert summer.waves == ("spring", "summer")
    whole = summer.scores.set_index("wave")
    assert whole["base"].to_dict() == {"": 42, "spring": 42, "summer": 42}
    assert len(summer.changes) == 1
    trend = summer.driver_trends.query("driver_id == 'delivery_speed:negative'").set_index("wave")
    assert trend["n"]["spring"] == trend["n"]["summer"] >= 7
    assert not summer.driver_trends["frame_changed"].any()
    assert (summer.drivers["base"] <= 42).all(), "drivers are the new wave's"
    assert summer.rows["misfit"].set_index("wave")["comments"]["summer"] > 0
    assert {"moved", "drifts", "words_up"} <= set(summer.rows["drift"].columns)
    write_report(summer, folder / "summer")
    assert read_findings(folder / "summer").waves == summer.waves


def test_a_changed_code_frame_is_marked_until_the_old_wave_is_coded_anew(folder: Path, spring: Findings) -> None:
    path = survey(folder / "summer.csv", day="2026-07-15")
    edited = Workbench.open("online-shop").merge("checkout_process", into="delivery_speed")
    mine = str(edited.split("return_process", PARTS).save(folder / "merged.yaml"))
    before = (str(folder / "spring"),)
    kept = toy_study(path, codebook=mine, before=before).run().driver_trends.set_index(["driver_id", "wave"])
    assert kept.loc[("delivery_speed:negative", "summer"), "frame_changed"]
    assert not kept.loc[("delivery_speed:negative", "spring"), "frame_changed"]
    assert kept.loc[("label_trouble:negative", "spring"), "n"] == 0
    assert kept.loc[("return_process:negative", "spring"), "n"] == 7
    anew = toy_study(path, codebook=mine, before=before, recode=True).run().driver_trends
    assert not anew["frame_changed"].any()
    assert anew.set_index(["driver_id", "wave"]).loc[("label_trouble:negative", "spring"), "n"] == 7


def test_the_same_answers_are_not_counted_twice(folder: Path, spring: Findings) -> None:
    again = toy_study(folder / "spring.csv", title="more", before=(str(folder / "spring"),)).run()
    assert again.scores.set_index("wave")["base"].to_dict() == {"": 42, "more": 42}


def test_waves_of_one_name_are_refused(folder: Path, spring: Findings) -> None:
    with pytest.raises(SettingError) as failure:
        toy_study(folder / "spring.csv", before=(str(folder / "spring"),)).run()
    assert failure.value.code == "FB505"


def test_a_report_without_a_codebook_is_refused(folder: Path, spring: Findings, tmp_path: Path) -> None:
    write_report(replace(spring, codebook=""), tmp_path / "old")
    with pytest.raises(FileError) as failure:
        toy_study(folder / "spring.csv", before=(str(tmp_path / "old"),)).run()
    assert failure.value.code == "FB195"


def test_an_audit_from_sheet_to_figures(spring: Findings, tmp_path: Path) -> None:
    path = tmp_path / "check.xlsx"
    size = write_check_sheet(spring, path, n=30)
    book = openpyxl.load_workbook(path)
    sheet = book["check"]
    names = [cell.value for cell in sheet[1]]
    assert sheet.max_row == size + 1
    text, theme, feeling = (names.index(name) + 1 for name in ("statement", "theme 1", "feeling 1"))
    for row in range(2, size + 2):
        words = str(sheet.cell(row, text).value)
        assert SECRET not in words
        known = "delivery_speed" if "late" in words else "return_process" if "label" in words else "(none)"
        sheet.cell(row, theme).value = known
        sheet.cell(row, feeling).value = "negative" if known != "(none)" else None
    book.save(path)
    scored = score_sheets(spring, [path, path])
    table = scored.audit.set_index("theme_id")
    assert table.loc["return_process", ["precision", "recall", "alpha", "alpha_coders"]].tolist() == [1, 1, 1, 1]
    assert table.loc["return_process", "corrected"] == pytest.approx(table.loc["return_process", "share"])
    write_report(scored, tmp_path / "out")
    pd.testing.assert_frame_equal(read_findings(tmp_path / "out").audit, scored.audit)


def test_a_draft_keeps_the_codebook_and_adds_ids_of_its_own(folder: Path) -> None:
    path = folder / "many.csv"
    words = ("parking garage full", "loud music upstairs")
    path.write_text(
        "response_id,nps,why\n" + "".join(f"r{n},{n % 11},{words[n % 2]} {'x' * (n // 2)}\n" for n in range(120)),
        encoding="utf-8",
    )
    study: Study = toy_study(path, codebook="none")
    drafted = Workbench.open("none").draft(study).named("mine")
    ids = drafted.codebook.ids
    assert ids
    assert all(theme.origin == "discovered" and theme.examples for theme in drafted.codebook.themes)
    pinned = drafted.pin(ids[0])
    again = pinned.draft(toy_study(path))
    assert again.codebook.theme(ids[0]) == pinned.codebook.theme(ids[0])
    name = next(iter(drafted.codebook.themes[0].name.values()))
    forbidden = Workbench.open("online-shop").forbid(wording=name).draft(toy_study(path, codebook="none"))
    assert name not in [text for theme in forbidden.codebook.themes for text in theme.name.values()]
