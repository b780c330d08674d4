from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest

from feedbacknlp.contracts import Findings, Ledger, Provenance
from feedbacknlp.contracts import tables as contract
from feedbacknlp.contracts.watched import Audited
from feedbacknlp.errors import SettingError
from feedbacknlp.explain import (
    count_linked,
    judge_drivers,
    measure_bands,
    measure_changes,
    measure_driver_bands,
    measure_driver_trends,
    measure_drivers,
    measure_gate,
    measure_scores,
    measure_theme_effects,
    measure_what_if,
    name_figures,
    tell_changes,
    trace_figures,
)
from feedbacknlp.explain.figures import FIGURE, KEYS
from feedbacknlp.explain.formulas import FORMULAS
from tests.explain.planted import link
from tests.explain.studies import NPS, THRESHOLDS, Answer, make_study

ANSWERS = (
    [Answer(2, "checkout-", wave="Q1")] * 12
    + [Answer(9, "checkout- quality+", wave="Q2")] * 3
    + [Answer(9, "quality+", wave="Q2")] * 15
    + [Answer(8, wave="Q1")] * 10
)


@pytest.fixture(scope="module")
def findings() -> Findings:
    study = make_study(ANSWERS)
    linked = link(study)
    counts = count_linked(linked)
    names = {"checkout:negative": "Checkout friction"}
    drivers = measure_drivers(counts, [NPS], names, thresholds=THRESHOLDS)
    scores = measure_scores(counts, [NPS], thresholds=THRESHOLDS)
    tables = {
        "scores": scores,
        "bands": measure_bands(counts, [NPS], *study.rows[:2], study.outcomes, thresholds=THRESHOLDS),
        "drivers": judge_drivers(drivers, linked, [NPS], thresholds=THRESHOLDS),
        "driver_bands": measure_driver_bands(counts, [NPS], thresholds=THRESHOLDS),
        "driver_trends": measure_driver_trends(counts, [NPS], ["Q1", "Q2"], thresholds=THRESHOLDS),
        "changes": tell_changes(
            measure_changes(scores, ["Q1", "Q2"]),
            contract.empty_table(contract.ChangeParts),
            scores,
            false_discovery=0.05,
            language="en",
        ),
        "what_if": measure_what_if(linked, [NPS], names, thresholds=THRESHOLDS, seed=1),
        "theme_effects": measure_theme_effects(linked, [NPS], thresholds=THRESHOLDS),
        "themes": contract.empty_table(contract.Themes),
        "quotes": contract.empty_table(contract.Quotes),
        "requests": contract.empty_table(contract.Requests),
        "mismatches": contract.empty_table(contract.Mismatches),
    }
    return Findings(
        title="",
        language="en",
        scales=(NPS,),
        waves=("Q1", "Q2"),
        sources=(),
        ledger=Ledger(lines=()),
        provenance=Provenance(version="1", config="c", inputs={}, models={}, seed=1),
        rows={
            "responses": study.responses,
            "comments": study.comments,
            "mentions": study.mentions,
            "outcomes": study.outcomes,
        },
        **name_figures(tables, [NPS]),
    )


def test_every_row_of_figures_has_an_id_of_its_own(findings: Findings) -> None:
    ids = pd.concat([getattr(findings, name)[FIGURE] for name in ("scores", "bands", "drivers", "driver_bands")])
    assert ids.is_unique
    assert "drivers/nps/checkout:negative" in set(ids)
    assert "scores/nps/Q1" in set(ids)


def test_two_scores_of_one_kind_have_ids_of_their_own() -> None:
    from dataclasses import replace

    other = replace(NPS, question="recommend the app")
    table = pd.DataFrame({"score_kind": ["nps", "nps"], "question": [NPS.question, other.question], "wave": ["", ""]})
    named = name_figures({"scores": table}, [NPS, other])["scores"]
    assert named[FIGURE].tolist() == ["scores/nps", "scores/nps~2"]


def test_formulas_are_of_columns_that_exist() -> None:
    columns = {
        "scores": contract.Scores,
        "changes": contract.ToldChanges,
        "bands": contract.Bands,
        "drivers": contract.JudgedDrivers,
        "driver_bands": contract.DriverBands,
        "driver_trends": contract.DriverTrends,
        "driver_cuts": contract.DriverCuts,
        "driver_scores": contract.DriverScores,
        "driver_periods": contract.DriverPeriods,
        "driver_slopes": contract.DriverSlopes,
        "periods": contract.Periods,
        "theme_effects": contract.ThemeEffects,
        "change_parts": contract.ChangeParts,
        "what_if": contract.WhatIf,
        "band_words": contract.BandWords,
        "gate": contract.Gate,
        "audit": Audited,
    }
    assert set(FORMULAS) == set(columns) <= set(KEYS)
    for name, formulas in FORMULAS.items():
        known = set(contract.empty_table(columns[name]).columns)
        told = {column for key, formula in formulas.items() for column in (key, formula.low, formula.high)} - {""}
        assert told <= known, name


@pytest.mark.parametrize("asked", ["checkout:negative", "Checkout Friction", "checkout"])
def test_a_driver_is_found_by_id_name_and_theme(findings: Findings, asked: str) -> None:
    rows = {row.figure: row for row in trace_figures(findings, asked)}
    driver = rows["drivers/nps/checkout:negative"]
    assert driver.base == 30
    assert len(driver.responses) == 15
    assert "driver_id = checkout:negative" in driver.filters
    impact = next(figure for figure in driver.figures if figure.figure.endswith(".impact"))
    table = findings.drivers.set_index("driver_id").loc["checkout:negative"]
    assert (impact.value, impact.low, impact.high) == (table["impact"], table["impact_low"], table["impact_high"])
    assert "leave one theme out" in impact.formula.source
    assert len(rows["driver_bands/nps/checkout:negative/promoter"].responses) == 3
    assert len(rows["driver_trends/nps/checkout:negative/Q1"].responses) == 12


def test_one_figure_by_its_id(findings: Findings) -> None:
    (row,) = trace_figures(findings, "scores/nps/Q2.value")
    assert [figure.figure for figure in row.figures] == ["scores/nps/Q2.value"]
    assert len(row.responses) == row.base == 18


def test_a_change_rests_on_both_waves(findings: Findings) -> None:
    (row,) = trace_figures(findings, "changes/nps/Q1/Q2")
    assert {"wave_before = Q1", "wave = Q2"} <= set(row.filters)
    assert len(row.responses) == row.base == 40


def test_every_figure_tells_its_base(findings: Findings) -> None:
    rows = {row.figure: row for row in trace_figures(findings, "checkout:negative")}
    # All answers, those who wrote nothing included: what if is asked of the whole score.
    moved = rows["what_if/nps/checkout:negative/0.5"]
    assert (moved.base, len(moved.responses)) == (40, 15)
    assert "fall = 0.5" in moved.filters
    assert all(row.base is not None for row in rows.values())
    (band,) = trace_figures(findings, "bands/nps/promoter")
    assert (band.base, len(band.responses)) == (40, 18)


def test_what_has_no_name_is_told(findings: Findings) -> None:
    with pytest.raises(SettingError, match="FB846") as told:
        trace_figures(findings, "shipping")
    assert 'a driver such as "Checkout friction"' in str(told.value)


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("friction", "Checkout friction"),
        ("chekout:negative", "checkout:negative"),
        ("drivers/nps/checkout:negative.impct", "drivers/nps/checkout:negative.impact"),
        ("drivers/nps/chekout:negative.impact", "drivers/nps/checkout:negative.impact"),
    ],
)
def test_a_mistyped_name_is_told_with_the_one_most_like_it(findings: Findings, asked: str, meant: str) -> None:
    with pytest.raises(SettingError, match="FB846") as told:
        trace_figures(findings, asked)
    assert told.value.expected.startswith(f'perhaps "{meant}"')


def test_a_mark_of_the_gate_leads_to_its_responses(findings: Findings) -> None:
    comments = findings.rows["comments"]
    statements = pd.DataFrame({"comment_id": comments["comment_id"], "quality": "ok"}).astype("str")
    statements.loc[[0, 3], "quality"] = "spam"
    outcomes = pd.DataFrame({"comment_id": comments["comment_id"], "outcome": "other", "reason": ""}).astype("str")
    gate = measure_gate(findings.rows["responses"], comments, statements, outcomes, [NPS])
    told = replace(findings, gate=name_figures({"gate": gate}, [NPS])["gate"])
    asked = "gate/nps/detractor/spam"
    with_rows = replace(told, rows={**findings.rows, "statements": statements})
    assert trace_figures(with_rows, asked)[0].responses == tuple(sorted(comments["response_id"].iloc[[0, 3]]))
    assert trace_figures(told, asked)[0].responses == (), "without the statements nothing is guessed"
