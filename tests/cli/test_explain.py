"""``feedbacknlp explain`` on a saved report."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest

from feedbacknlp.contracts import Findings
from feedbacknlp.explain import name_figures
from feedbacknlp.report import write_findings
from feedbacknlp.report.saved import write_tables
from tests.cli.test_commands import run
from tests.report.example_findings import make_example

DRIVER = "checkout_process:negative"


@pytest.fixture(scope="module")
def findings() -> Findings:
    made = make_example()
    small = {"scores": made.scores, "drivers": made.drivers}
    return replace(made, **name_figures(small, made.scales))


@pytest.fixture(scope="module")
def folder(findings: Findings, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save(findings, tmp_path_factory.mktemp("report") / "saved")


def mentioning(findings: Findings) -> list[str]:
    """Responses to the first score that mention the driver, counted another way."""
    mentions, comments = findings.rows["mentions"], findings.rows["comments"]
    chosen = mentions[(mentions["theme_id"] == "checkout_process") & (mentions["polarity"] < 0)]
    return sorted(set(chosen.merge(comments, on="comment_id")["response_id"].dropna()))


def test_a_driver_by_its_id_tells_formula_base_and_provenance(folder: Path, findings: Findings) -> None:
    code, output = run("explain", folder, DRIVER)
    assert code == 0
    row = findings.drivers[(findings.drivers["driver_id"] == DRIVER) & (findings.drivers["score_kind"] == "nps")]
    assert f"drivers/nps/{DRIVER}" in output
    assert f"base     {row['base'].iloc[0]:,} answers" in output
    assert f"impact = {row['impact'].iloc[0]:.6g}" in output
    assert "formula" in output
    assert "source" in output
    assert f"seed     {findings.provenance.seed}" in output


def test_rows_of_one_figure_are_those_who_mention_it(folder: Path, findings: Findings) -> None:
    figure = f"drivers/nps/{DRIVER}.impact"
    short, whole = run("explain", folder, figure)[1], run("explain", folder, figure, "--rows")[1]
    expected = mentioning(findings)
    assert len(expected) > 10
    assert f"rows     {len(expected):,} responses: {', '.join(expected)}\n" in whole
    assert f"and {len(expected) - 10:,} more (--rows)" in short
    assert "odds_ratio" not in whole


def test_an_audited_driver_is_told_without_the_codings_errors(findings: Findings, tmp_path: Path) -> None:
    assert "without these errors" not in run("explain", save(findings, tmp_path / "plain"), DRIVER)[1]
    rates = {"precision": 0.9, "recall": 0.8}
    ends = (("low", -0.05), ("high", 0.05))
    bounds = {f"{name}_{end}": rate + by for name, rate in rates.items() for end, by in ends}
    audit = pd.DataFrame([{"figure": "audit/checkout_process", "theme_id": "checkout_process", **rates, **bounds}])
    checked = replace(findings, audit=audit)
    output = run("explain", save(checked, tmp_path / "audited"), DRIVER)[1]
    drivers = findings.drivers
    driver = drivers[(drivers["driver_id"] == DRIVER) & (drivers["score_kind"] == "nps")].iloc[0]
    expected = driver["impact"] * (1 - driver["share"]) / (0.8 - driver["share"])
    assert f"impact without these errors      {expected:.6g}" in output
    assert "finds 80% of the mentions" in output


def save(findings: Findings, out: Path) -> Path:
    out.mkdir()
    write_findings(findings, out / "findings.json")
    write_tables(findings, out / "tables")
    return out


@pytest.mark.parametrize("asked", ["no such thing", " "])
def test_what_is_not_there_is_told_without_a_trace(folder: Path, asked: str) -> None:
    code, output = run("explain", folder, asked)
    assert code == 1
    assert "FB846" in output
    assert "Traceback" not in output
