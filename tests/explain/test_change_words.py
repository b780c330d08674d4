from __future__ import annotations

import re

import pandas as pd
import pytest

from feedbacknlp.contracts.tables import ToldChanges, check_table
from feedbacknlp.explain import count_linked, measure_change_parts, measure_changes, measure_scores, tell_changes
from tests.explain.planted import link
from tests.explain.studies import NPS, THRESHOLDS, Answer, make_study
from tests.explain.test_split import QUARTERS


def tell(answers: list[Answer], language: str = "en") -> str:
    linked = link(make_study(answers))
    scores = measure_scores(count_linked(linked), [NPS], thresholds=THRESHOLDS)
    names = {"checkout:negative": "Checkout friction"}
    parts = measure_change_parts(linked, [NPS], ["Q1", "Q2"], names, thresholds=THRESHOLDS, seed=1)
    told = tell_changes(measure_changes(scores, ["Q1", "Q2"]), parts, scores, language=language)
    return str(check_table(told, ToldChanges, stage="test")["sentence"].iloc[0])


def test_a_fall_names_what_grew_and_its_share() -> None:
    told = tell(QUARTERS)
    assert told.startswith("NPS fell from ")
    assert re.search(r"In it: −[\d.]+ from more Checkout friction \(\d+\u00a0% of the change\)", told)


def test_what_is_told_adds_up() -> None:
    told = tell(QUARTERS)
    whole = float(re.search(r": ([−+][\d.]+),", told)[1].replace("−", "-"))  # type: ignore[index]
    parts = [float(part.replace("−", "-")) for part in re.findall(r"([−+][\d.]+) (?:from|as|un)", told)]
    assert len(parts) >= 3
    assert sum(parts) == pytest.approx(whole, abs=0.06 * len(parts))


def test_no_change_is_told_first() -> None:
    same = [
        Answer(9 if n % 3 else 5, "delivery+" if n % 4 == 0 else "", wave=wave)
        for wave in ("Q1", "Q2")
        for n in range(60)
    ]
    told = tell(same)
    assert "no change that this sample could show" in told
    assert "% of the change" not in told


@pytest.mark.parametrize(
    ("language", "start"), [("nb", "NPS falt fra"), ("zh-Hans", "NPS从"), ("zh-Hant", "NPS從"), ("fi", "NPS fell")]
)
def test_every_language(language: str, start: str) -> None:
    told = tell(QUARTERS, language)
    assert told.startswith(start)
    assert "{" not in told


def test_without_parts_the_change_alone_is_told() -> None:
    told = tell([Answer(9, wave="Q1"), Answer(2, wave="Q1"), Answer(2, wave="Q2"), Answer(9, wave="Q2")])
    assert told.endswith(").")


def test_no_change_no_sentence() -> None:
    scores = pd.DataFrame({"score_kind": [], "question": [], "metric": []})
    empty = tell_changes(pd.DataFrame(), pd.DataFrame(), scores, language="en")
    assert "sentence" in empty.columns
