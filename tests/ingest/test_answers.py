"""Numbers, stars and labels as answers."""

from __future__ import annotations

import math

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedbacknlp.ingest.keys import match_keys, normalise_keys
from feedbacknlp.ingest.label_words import LABEL_WORDS
from feedbacknlp.ingest.labels import label_scales, match_labels
from feedbacknlp.ingest.naming import fold_text
from feedbacknlp.ingest.numbers import parse_answer, parse_number
from feedbacknlp.ingest.scales import (
    KINDS,
    build_scale,
    classify_values,
    ends_in_heading,
    find_ends,
    is_effort_question,
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("4", 4),
        ("4.0", 4),
        ("4,5", 4.5),
        (" 7 ", 7),
        ("４", 4),
        ("4/5", 4),
        ("8 out of 10", 8),
        ("4 av 5", 4),
        ("4 stars", 4),
        ("1 star", 1),
        ("4 stjerner", 4),
        ("terningkast 5", 5),
        ("★★★★☆", 4),
        ("⭐⭐⭐", 3),
        ("★★★½☆", 3.5),
        ("5星", 5),
        ("四星", 4),
        ("10 - Extremely likely", 10),
        ("0 = Not at all likely", 0),
        ("9 (very likely)", 9),
        ("Not at all likely - 0", 0),
        ("-1", -1),
    ],
)
def test_answers(text: str, value: float) -> None:
    assert parse_answer(text)[0] == value


@pytest.mark.parametrize(
    "text", ["", "n/a", "good", "5 days late and counting", "2026-04-01", "call me on 555 1234", "NaN"]
)
def test_no_answers(text: str) -> None:
    assert math.isnan(parse_answer(text)[0])


def test_numbers() -> None:
    told = {"1.234,5": 1234.5, "1,234,567": 1234567, "12 345,6": 12345.6, "1,5": 1.5, "-3": -3, "1e3": 1000}
    assert {text: parse_number(text) for text in told} == told
    assert all(math.isnan(parse_number(text)) for text in ("", "a", "1.2.3", "1,2,3", "--1", "٣٤x"))


@pytest.mark.parametrize(
    ("answers", "name", "high", "value"),
    [
        (["Very satisfied", "Dissatisfied"], "satisfaction", 5, 5),
        (["Satisfied", "Neutral", "Dissatisfied"], "satisfaction", 3, 3),
        (["Satisfied", "Somewhat satisfied", "Very satisfied"], "satisfaction", 7, 6),
        (["非常满意", "不满意"], "satisfaction", 5, 5),
        (["非常滿意", "一般", "不滿意"], "satisfaction", 5, 5),
        (["Svært fornøyd", "verken eller"], "satisfaction", 5, 5),
        (["Very satisfied", "满意", "misfornøyd"], "satisfaction", 5, 5),
        (["Strongly agree", "Disagree"], "agreement", 5, 5),
        (["helt enig", "litt uenig", "uenig"], "agreement", 7, 7),
        (["非常同意", "不同意"], "agreement", 5, 5),
        (["Very easy", "Difficult"], "ease", 5, 5),
        (["Very low effort", "high effort"], "effort", 5, 1),
        (["Very disappointed", "Not disappointed"], "disappointment", 3, 3),
        (["Svært skuffet", "litt skuffet"], "disappointment", 3, 3),
        (["👍", "👎🏽"], "thumbs", 1, 1),
        (["good", "bad", "offered"], "thumbs", 1, 1),
        (["🙂", "😐", "🙁"], "faces", 3, 3),
        (["😍", "🙂", "😐", "🙁", "😡"], "faces", 5, 5),
        (["Yes", "no"], "yes_no", 1, 1),
        (["是", "否"], "yes_no", 1, 1),
        (["ja", "nei"], "yes_no", 1, 1),
        (["Meget tilfreds", "utilfreds"], "satisfaction", 5, 5),
        (["Mycket nöjd", "Varken eller", "missnöjd"], "satisfaction", 5, 5),
        (["Sehr zufrieden", "teils/teils", "unzufrieden"], "satisfaction", 5, 5),
        (["sehr zufrieden", "eher zufrieden", "zufrieden"], "satisfaction", 7, 7),
        (["Très satisfait(e)", "Plutôt satisfait", "pas du tout satisfait"], "satisfaction", 5, 5),
        (["Muy satisfecho", "regular", "nada satisfecho"], "satisfaction", 5, 5),
        (["Muito satisfeito", "Neutro", "insatisfeito"], "satisfaction", 5, 5),
        (["muito satisfeito", "um pouco insatisfeito", "insatisfeito"], "satisfaction", 7, 7),
        (["Zeer tevreden", "neutraal", "ontevreden"], "satisfaction", 5, 5),
        (["Molto soddisfatto", "poco soddisfatto", "né soddisfatto né insoddisfatto"], "satisfaction", 5, 5),
        (["helt enig", "delvist uenig"], "agreement", 5, 5),
        (["instämmer helt", "instämmer inte alls"], "agreement", 5, 5),
        (["stimme voll und ganz zu", "stimme eher nicht zu"], "agreement", 5, 5),
        (["Tout à fait d'accord", "pas d’accord"], "agreement", 5, 5),
        (["Totalmente de acuerdo", "en desacuerdo"], "agreement", 5, 5),
        (["Concordo totalmente", "Discordo parcialmente"], "agreement", 5, 5),
        (["Helemaal mee eens", "mee oneens"], "agreement", 5, 5),
        (["completamente d'accordo", "in disaccordo"], "agreement", 5, 5),
        (["meget nemt", "svært"], "ease", 5, 5),
        (["mycket lätt", "ganska svårt"], "ease", 5, 5),
        (["sehr einfach", "eher schwierig"], "ease", 5, 5),
        (["très facile", "difficile"], "ease", 5, 5),
        (["muy fácil", "difícil", "ni fácil ni difícil"], "ease", 5, 5),
        (["muito fácil", "difícil", "nem fácil nem difícil"], "ease", 5, 5),
        (["zeer makkelijk", "moeilijk"], "ease", 5, 5),
        (["molto facile", "difficile"], "ease", 5, 5),
        (["sehr geringer Aufwand", "hoher Aufwand"], "effort", 5, 1),
        (["très peu d'efforts", "beaucoup d'efforts"], "effort", 5, 1),
        (["muy poco esfuerzo", "mucho esfuerzo"], "effort", 5, 1),
        (["mycket stor ansträngning", "liten ansträngning"], "effort", 5, 5),
        (["Sehr enttäuscht", "etwas enttäuscht"], "disappointment", 3, 3),
        (["muito decepcionado", "nada decepcionado"], "disappointment", 3, 3),
        (["Sehr gut", "mangelhaft"], "quality", 5, 5),
        (["ótimo", "ruim", "bom"], "quality", 5, 5),
        (["Cinq étoiles", "une étoile"], "stars", 5, 5),
        (["5 Sterne", "1 Stern"], "stars", 5, 5),
        (["oui", "non"], "yes_no", 1, 1),
        (["sim", "não"], "yes_no", 1, 1),
    ],
)
def test_label_scales(answers: list[str], name: str, high: int, value: float) -> None:
    found = match_labels(dict.fromkeys(answers, 3))
    assert found is not None
    assert (found.scale.name, found.scale.high, found.levels[answers[0]]) == (name, high, value)


def test_labels_that_are_none() -> None:
    assert match_labels({"blue": 3, "green": 2}) is None
    assert match_labels({"n/a": 3}) is None
    assert match_labels({}) is None
    assert match_labels({"satisfied": 8, "blue": 2}) is None


def test_every_label_table_fits_a_set() -> None:
    """A table for a set that is not there, or with a level too few, would be read by nobody."""
    sizes = {(scale.name, scale.high - scale.low + 1) for scale in label_scales()}
    assert set(LABEL_WORDS) <= sizes
    for (name, size), languages in LABEL_WORDS.items():
        for language, labels in languages.items():
            levels = [level.split("|") for level in labels.split(" < ")]
            assert len(levels) == size, (name, size, language)
            flat = [label for level in levels for label in level]
            assert len(flat) == len({fold_text(label) for label in flat}), (name, size, language)


def test_label_sets_are_well_formed() -> None:
    for scale in label_scales():
        assert {value for value, _ in scale.levels.values()} == set(range(scale.low, scale.high + 1)), scale.name


@pytest.mark.parametrize(
    ("heading", "ends"),
    [
        ("How likely? (0-10)", (0, 10)),
        ("Rate us from 1 to 7", (1, 7)),
        ("从1到5分", (1, 5)),
        ("På en skala fra 0 til 10", (0, 10)),
        ("4 out of 5", (1, 5)),
        ("Why?", None),
        ("since 2024-01-05", None),
        ("wave 2024-01", None),
        ("1-10 minutes", (1, 10)),
    ],
)
def test_ends_in_heading(heading: str, ends: tuple[float, float] | None) -> None:
    assert ends_in_heading(heading) == ends


@pytest.mark.parametrize(
    ("kind", "ends", "good", "bands"),
    [
        ("nps", (0, 10), True, [("detractor", 0, 6, -100), ("passive", 7, 8, 0), ("promoter", 9, 10, 100)]),
        ("nps", (1, 10), True, [("detractor", 1, 6, -100), ("passive", 7, 8, 0), ("promoter", 9, 10, 100)]),
        ("csat", (1, 3), True, [("dissatisfied", 1, 1, 0), ("neutral", 2, 2, 0), ("satisfied", 3, 3, 100)]),
        ("csat", (1, 5), True, [("dissatisfied", 1, 2, 0), ("neutral", 3, 3, 0), ("satisfied", 4, 5, 100)]),
        ("csat", (1, 7), True, [("dissatisfied", 1, 3, 0), ("neutral", 4, 5, 0), ("satisfied", 6, 7, 100)]),
        ("csat", (1, 10), True, [("dissatisfied", 1, 4, 0), ("neutral", 5, 7, 0), ("satisfied", 8, 10, 100)]),
        ("csat", (0, 1), True, [("dissatisfied", 0, 0, 0), ("satisfied", 1, 1, 100)]),
        ("ces", (1, 7), True, [("high_effort", 1, 3, 0), ("neutral", 4, 4, 0), ("low_effort", 5, 7, 0)]),
        ("ces", (1, 5), False, [("high_effort", 4, 5, 0), ("neutral", 3, 3, 0), ("low_effort", 1, 2, 0)]),
        (
            "pmf",
            (1, 3),
            True,
            [("not_disappointed", 1, 1, 0), ("somewhat_disappointed", 2, 2, 0), ("very_disappointed", 3, 3, 100)],
        ),
        ("stars", (1, 5), True, [("critical", 1, 2, 0), ("mixed", 3, 3, 0), ("favourable", 4, 5, 0)]),
        ("stars", (1, 6), True, [("critical", 1, 2, 0), ("mixed", 3, 4, 0), ("favourable", 5, 6, 0)]),
        ("stars", (1, 10), True, [("critical", 1, 4, 0), ("mixed", 5, 7, 0), ("favourable", 8, 10, 0)]),
    ],
)
def test_scale_table(
    kind: str, ends: tuple[float, float], good: bool, bands: list[tuple[str, float, float, float]]
) -> None:
    scale = build_scale(kind, "q", ends, high_is_good=good, why="")
    assert [(band.name, band.low, band.high, band.points) for band in scale.bands] == bands
    assert (scale.metric, scale.metric_name) == {
        "nps": ("net", "nps"),
        "csat": ("share", "share_satisfied"),
        "ces": ("mean", "mean"),
        "pmf": ("share", "share_very_disappointed"),
        "stars": ("mean", "mean"),
    }[kind]


@given(
    kind=st.sampled_from(sorted(KINDS)),
    low=st.integers(0, 1),
    span=st.integers(1, 20),
    good=st.booleans(),
)
def test_every_whole_answer_has_one_band(kind: str, low: int, span: int, good: bool) -> None:
    scale = build_scale(kind, "q", (low, low + span), high_is_good=good, why="")
    answers = pd.Series(range(low, low + span + 1), dtype="float64").to_numpy()
    positions = classify_values(answers, scale)
    assert (positions >= 0).all()
    assert sorted(positions, reverse=not good) == list(positions)
    assert (classify_values(answers + span + 1, scale) == -1).all()


def test_decimals_and_gaps() -> None:
    scale = build_scale("stars", "q", (1, 5), high_is_good=True, why="", decimals=True)
    assert [(band.low, band.high) for band in scale.bands] == [(1, 2.99), (3, 3.99), (4, 5)]
    values = pd.Series([1, 2.995, 3.999, 4.0, 0.9, 5.1, float("nan")]).to_numpy()
    assert classify_values(values, scale).tolist() == [0, 0, 1, 2, -1, -1, -1]


@pytest.mark.parametrize(
    ("kind", "answers", "ends"),
    [
        ("nps", [1, 5, 9], (0, 10)),
        ("csat", [1, 4, 5], (1, 5)),
        ("csat", [1, 2, 3] * 20, (1, 3)),
        ("csat", [1, 6, 5], (1, 7)),
        ("csat", [1, 4, 5] * 40 + [6], (1, 5)),
        ("csat", [0, 1, 1, 0], (0, 1)),
        ("ces", [1, 5, 4], (1, 7)),
        ("ces", [1, 5, 4] * 20, (1, 5)),
        ("stars", [1, 5], (1, 5)),
        ("stars", [1, 9], (1, 10)),
        ("stars", [0.5, 4.5], (0, 5)),
        ("pmf", [1, 3], (1, 3)),
    ],
)
def test_ends_from_answers(kind: str, answers: list[float], ends: tuple[float, float]) -> None:
    assert find_ends(kind, pd.Series(answers, dtype="float64").to_numpy()) == ends


def test_a_die_has_six_sides() -> None:
    assert find_ends("stars", pd.Series([1.0, 6.0]).to_numpy(), die=True) == (1, 6)


def test_direction_of_effort() -> None:
    assert is_effort_question("how much effort did you have to put in")
    assert is_effort_question("您觉得费力吗")
    assert not is_effort_question("the company made it easy to solve my issue")
    assert not is_effort_question("customer effort score")
    assert not is_effort_question("ces")


def test_keys_match_whatever_their_form() -> None:
    left = pd.Series(["C-1", " c-2 ", "007", "8.0", "n/a", "9"], dtype="str")
    right = pd.Series(["C-1", "C-2", "7", "8", "C-1", "x"], dtype="str")
    match = match_keys(left, right, normalise_keys(left), normalise_keys(right))
    assert match.positions.tolist() == [0, 1, 2, 3, -1, -1]
    assert match.asked.tolist() == [True, True, True, True, False, True]
    assert match.loosely.tolist() == [False, True, True, True, False, False]
    assert match.several.tolist() == [True, False, False, False, False, False]


def test_keys_that_are_unclear_are_not_guessed() -> None:
    """7 stands exactly on the right; 07 stands there as 7 and as 007, which may be two customers."""
    left = pd.Series(["7", "07", "#1001", "c1"], dtype="str")
    right = pd.Series(["007", "7", "1001", "C1", "C1"], dtype="str")
    match = match_keys(left, right, normalise_keys(left), normalise_keys(right))
    assert match.positions.tolist() == [1, -1, 2, 3]
    assert match.unclear.tolist() == [False, True, False, False]
    assert match.several.tolist() == [False, False, False, True]
    assert match.loosely.tolist() == [False, False, True, True]


@given(st.lists(st.text(max_size=5), max_size=8))
def test_normalising_twice_changes_nothing(keys: list[str]) -> None:
    once = normalise_keys(pd.Series(keys, dtype="str"))
    assert normalise_keys(once).tolist() == once.tolist()
