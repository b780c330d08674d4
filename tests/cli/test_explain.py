"""``feedbacknlp explain`` on a saved report."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

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
    out = tmp_path_factory.mktemp("report")
    write_findings(findings, out / "findings.json")
    write_tables(findings, out / "tables")
    return out


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


@pytest.mark.parametrize("asked", ["no such thing", " "])
def test_what_is_not_there_is_told_without_a_trace(folder: Path, asked: str) -> None:
    code, output = run("explain", folder, asked)
    assert code == 1
    assert "FB846" in output
    assert "Traceback" not in output
