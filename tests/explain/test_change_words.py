from __future__ import annotations

import re
from decimal import Decimal

import pandas as pd
import pytest

from feedbacknlp.contracts.tables import ToldChanges, check_table
from feedbacknlp.explain import count_linked, measure_change_parts, measure_changes, measure_scores, tell_changes
from tests.explain.planted import link
from tests.explain.studies import NPS, THRESHOLDS, Answer, make_study
from tests.explain.test_split import QUARTERS


def tell(answers: list[Answer], language: str = "en", devices: list[str] | None = None) -> str:
    linked = link(make_study(answers), {"device": devices} if devices else None)
    scores = measure_scores(count_linked(linked), [NPS], thresholds=THRESHOLDS)
    names = {"checkout:negative": "Checkout friction", "quality:positive": "Good quality"}
    parts = measure_change_parts(linked, [NPS], ["Q1", "Q2"], names, thresholds=THRESHOLDS, seed=1)
    told = tell_changes(
        measure_changes(scores, ["Q1", "Q2"]), parts, scores, false_discovery=0.05, language=language
    )
    return str(check_table(told, ToldChanges, stage="test")["sentence"].iloc[0])


def test_a_fall_names_what_grew_and_its_share() -> None:
    told = tell(QUARTERS)
    assert told.startswith("NPS fell from ")
    assert re.search(r"In it: −[\d.]+ from more mentions of “Checkout friction” \([\d.]+% of the change\)", told)


def read_figures(told: str) -> tuple[Decimal, Decimal, Decimal, list[Decimal]]:
    """Before, after, change and parts as a sentence tells them."""
    told = told.replace("−", "-")
    before, after = re.search(r"from (-?[\d.]+)%? \(\S+\) to (-?[\d.]+)%? \(", told).groups()  # type: ignore[union-attr]
    change = re.search(r"[:(] ?([-+]?[\d.]+), somewhere", told)[1]  # type: ignore[index]
    parts = re.findall(r"(?:: |, )([-+]?[\d.]+) (?:from|as|un)", told)
    return Decimal(before), Decimal(after), Decimal(change), [Decimal(part) for part in parts]


@pytest.mark.parametrize("checkout", range(21, 140, 7))
def test_what_is_told_adds_up(checkout: int) -> None:
    """To the last digit: the change is what lies between the two scores, and its parts are the change."""
    told = tell(wave("Q1", checkout=20, quality=37) + wave("Q2", checkout=checkout, quality=50 - checkout // 7))
    before, after, change, parts = read_figures(told)
    assert after - before == change
    assert len(parts) >= 3
    assert sum(parts) == change


def tell_parts(metric: str, before: float, after: float, parts: dict[str, float]) -> str:
    """The sentence of a change whose parts are planted; a part that is no kind of its own is a driver."""
    own = ("change", "mix", "writing", "unexplained")
    whole = {"change": after - before, **parts}
    names = ["" if part in own else part for part in whole]
    table = pd.DataFrame(
        {"part": [part if part in own else "volume" for part in whole], "driver_id": names, "name": names,
         "share_before": 0.1, "share_after": 0.2, "points": list(whole.values()), "low": -1.0, "high": 1.0,
         "share": [value / (after - before) for value in whole.values()], "q_value": 0.001, "score_kind": "nps",
         "question": "q", "cut": "wave", "before": "Q1", "after": "Q2"}
    )  # fmt: skip
    changes = pd.DataFrame(
        {"score_kind": ["nps"], "question": ["q"], "wave_before": ["Q1"], "wave": ["Q2"], "value_before": [before],
         "value": [after], "change": [after - before], "low": [-18.0], "high": [-2.0], "seen": [True]}
    )  # fmt: skip
    scores = pd.DataFrame({"score_kind": ["nps"], "question": ["q"], "metric": [metric]})
    return str(tell_changes(changes, table, scores, false_discovery=0.05, language="en")["sentence"].iloc[0])


def test_the_sum_of_the_other_themes_takes_what_rounding_leaves() -> None:
    """25.34 - 6.15 = 19.19 is told as 25.3 and 19.2, so -6.1; of -4.05, -1.0 (other), -0.55 and -0.55 the named ones
    keep their own rounding (-4.1, -0.6, -0.6) and the others are what is left."""
    told = tell_parts("nps", 25.34, 19.19, {"A": -4.05, "B": -0.6, "C": -0.4, "mix": -0.55, "unexplained": -0.55})
    told = told.replace("“B” (10.0% of the change)", "“B”")
    assert "from 25.3 (Q1) to 19.2 (Q2): −6.1, somewhere" in told
    assert "−4.1 from more mentions of “A”" in told
    assert "−0.6 from another mix of customers, −0.6 unexplained" in told
    assert "−0.6 from more mentions of “B”" in told
    assert "−0.2 from other themes" in told
    assert read_figures(told)[3] == [Decimal(part) for part in ("-4.1", "-0.6", "-0.2", "-0.6", "-0.6")]


def test_a_mean_adds_up_in_hundredths() -> None:
    told = tell_parts("mean", 4.104, 3.896, {"A": -0.104, "mix": -0.0525, "unexplained": -0.0515})
    _, _, change, parts = read_figures(told)
    assert change == Decimal("-0.20")
    # no theme is left, so the unexplained takes the rounding
    assert parts == [Decimal("-0.10"), Decimal("-0.05"), Decimal("-0.05")]


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
    empty = tell_changes(pd.DataFrame(), pd.DataFrame(), scores, false_discovery=0.05, language="en")
    assert "sentence" in empty.columns


def wave(name: str, *, checkout: int, quality: int = 40) -> list[Answer]:
    """400 answers: so many complain of the checkout and give a 2, so many praise and give a 10, the rest 9, 5, 8."""
    return [
        Answer(2, "checkout-", wave=name)
        if n < checkout
        else Answer(10, "quality+", wave=name)
        if n < checkout + quality
        else Answer((9, 5, 8)[n % 3], "delivery+" if n % 4 == 0 else "", wave=name)
        for n in range(400)
    ]


def test_two_waves_that_are_alike() -> None:
    told = tell(wave("Q1", checkout=30) + wave("Q2", checkout=30))
    assert "no change that this sample could show" in told
    assert "no theme beyond chance" in told
    assert "“" not in told


def test_one_driver_that_grew() -> None:
    told = tell(wave("Q1", checkout=20) + wave("Q2", checkout=120))
    assert told.startswith("NPS fell")
    share = float(re.search(r"In it: −[\d.]+ from more mentions of “Checkout friction” \(([\d.]+)%", told)[1])  # type: ignore[index]
    assert 80 <= share <= 120


def test_another_mix_alone_is_not_told_as_a_theme() -> None:
    """Phones score worse and complain of the checkout more often; only their share grows."""
    answers, devices = [], []
    for name, phones in (("Q1", 80), ("Q2", 240)):
        for n in range(400):
            phone = n < phones
            complains = n % 10 < (3 if phone else 1)
            value = (2, 5, 6, 9)[n % 4] if phone else (9, 10, 8, 5)[n % 4]
            answers.append(Answer(value, "checkout-" if complains else "delivery+", wave=name))
            devices.append("phone" if phone else "desktop")
    told = tell(answers, devices=devices)
    assert told.startswith("NPS fell")
    assert "no theme beyond chance" in told
    whole = float(re.search(r": −([\d.]+),", told)[1])  # type: ignore[index]
    mix = float(re.search(r"−([\d.]+) from another mix of customers", told)[1])  # type: ignore[index]
    assert mix == pytest.approx(whole, rel=0.2)


def test_drivers_that_cancel_are_told_although_the_score_stays() -> None:
    told = tell(wave("Q1", checkout=40, quality=40) + wave("Q2", checkout=120, quality=110))
    assert "no change that this sample could show" in told
    assert re.search(r"In it: −[\d.]+ from more mentions of “Checkout friction”", told)
    assert re.search(r"\+[\d.]+ from more mentions of “Good quality”", told)


def test_one_of_many_parts_beyond_its_own_interval_is_not_beyond_chance() -> None:
    changes = pd.DataFrame(
        {"score_kind": ["nps"], "question": ["q"], "wave_before": ["Q1"], "wave": ["Q2"], "value_before": [20.0],
         "value": [10.0], "change": [-10.0], "low": [-18.0], "high": [-2.0], "seen": [True]}
    )  # fmt: skip
    parts = pd.DataFrame(
        {"part": ["change", "volume", "unexplained"], "driver_id": ["", "a:negative", ""], "name": ["", "A", ""],
         "share_before": [None, 0.1, None], "share_after": [None, 0.2, None], "points": [-10.0, -4.0, -6.0],
         "low": [-18.0, -7.9, -13.0], "high": [-2.0, -0.1, 1.0], "share": [1.0, 0.4, 0.6],
         "q_value": [None, 0.4, 0.5], "score_kind": "nps", "question": "q", "cut": "wave", "before": "Q1",
         "after": "Q2"}
    )  # fmt: skip
    scores = pd.DataFrame({"score_kind": ["nps"], "question": ["q"], "metric": ["nps"]})
    told = tell_changes(changes, parts, scores, false_discovery=0.05, language="en")["sentence"].iloc[0]
    assert "In it, no theme beyond chance: −4.0 from more mentions of “A” (40.0% of the change)" in told


def test_shares_are_told_in_percent() -> None:
    changes = pd.DataFrame(
        {"score_kind": ["csat"], "question": ["q"], "wave_before": ["Q1"], "wave": ["Q2"], "value_before": [73.0],
         "value": [68.4], "change": [-4.6], "low": [None], "high": [None], "seen": [False]}
    ).astype({"low": float, "high": float})  # fmt: skip
    scores = pd.DataFrame({"score_kind": ["csat"], "question": ["q"], "metric": ["share_satisfied"]})
    parts = pd.DataFrame({name: [] for name in ("score_kind", "question", "cut", "before", "after")})
    told = {
        language: tell_changes(changes, parts, scores, false_discovery=0.05, language=language)["sentence"].iloc[0]
        for language in ("en", "zh-Hans")
    }
    assert told["en"] == (
        "CSAT went from 73.0% (Q1) to 68.4% (Q2): these answers give no measure of how sure a change of "
        "−4.6 is."
    )
    assert "–" not in told["zh-Hans"]
    assert "从73.0%（Q1）到68.4%（Q2）" in told["zh-Hans"]
