"""Every scale of the table, in the languages it is met in; scales that are mixed, unclear or upside down."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedbacknlp.config import StudyConfig
from feedbacknlp.errors import ScoreError
from feedbacknlp.ingest import read_study, suggest_study
from feedbacknlp.ingest.direction import read_feeling, take_vote
from feedbacknlp.ingest.mixture import find_mixture

from .helpers import LONG, lines, read, survey, write_rows

GLAD = (
    "It was so easy to return the shoes",
    "Great help and quick as well",
    "Veldig bra, det gikk raskt",
    "客服很耐心，很快就解决了",
    "Simple checkout, I love it",
)
SAD = (
    "It was terribly difficult to find anyone",
    "The form is confusing and slow",
    "Elendig, og ingen svarte",
    "太慢了，没人理我",
    "A nightmare, they were rude",
)


SATISFACTION = "satisfied neutral dissatisfied"
FIVE = "satisfied satisfied neutral dissatisfied dissatisfied"
FIVE_EFFORT = "low_effort low_effort neutral high_effort high_effort"
EFFORT = "low_effort neutral high_effort"
MISSED = "very_disappointed somewhat_disappointed not_disappointed"


def scored(answers: list[Any], heading: str, **columns: Any) -> list[dict[str, Any]]:
    return [
        {"id": f"r{n}", heading: answer, "comment": f"{LONG[n % 6]} {n}", **{k: f(n) for k, f in columns.items()}}
        for n, answer in enumerate(answers)
    ]


@pytest.mark.parametrize(
    ("heading", "answers", "kind", "ends", "bands"),
    [
        ("How likely are you to recommend us?", [0, 7, 10], "nps", (0, 10), "detractor passive promoter"),
        ("How likely are you to recommend us? (1-10)", [1, 7, 10], "nps", (1, 10), "detractor passive promoter"),
        ("您会推荐我们吗？", [0, 8, 9], "nps", (0, 10), "detractor passive promoter"),
        ("您會推薦我們嗎？", [0, 8, 9], "nps", (0, 10), "detractor passive promoter"),
        ("Hvor sannsynlig er det at du vil anbefale oss?", [0, 8, 9], "nps", (0, 10), "detractor passive promoter"),
        ("CSAT", ["Very satisfied", "Neutral", "dissatisfied"], "csat", (1, 5), SATISFACTION),
        ("满意度", ["非常满意", "一般", "不满意"], "csat", (1, 5), SATISFACTION),
        ("滿意度", ["非常滿意", "普通", "不滿意"], "csat", (1, 5), SATISFACTION),
        ("Hvor fornøyd er du?", ["Svært fornøyd", "verken eller", "misfornøyd"], "csat", (1, 5), SATISFACTION),
        ("Smiley", ["😍", "😐", "😡"], "csat", (1, 3), SATISFACTION),
        ("Smiley", ["😍", "🙂", "😐", "😡"], "csat", (1, 5), "satisfied satisfied neutral dissatisfied"),
        ("Was it good?", ["👍", "👎"], "csat", (0, 1), "satisfied dissatisfied"),
        ("Are you satisfied?", ["yes", "no"], "csat", (0, 1), "satisfied dissatisfied"),
        ("您满意吗？", ["是", "否"], "csat", (0, 1), "satisfied dissatisfied"),
        ("Er du fornøyd?", ["ja", "nei"], "csat", (0, 1), "satisfied dissatisfied"),
        ("rating", ["★★★★★", "★★★☆☆", "★☆☆☆☆"], "stars", (1, 5), "favourable mixed critical"),
        ("terningkast", [6, 3, 1], "stars", (1, 6), "favourable mixed critical"),
        ("The company made it easy (1-7)", [7, 4, 1], "ces", (1, 7), EFFORT),
        ("How much effort did it take? (1-5)", [1, 3, 5], "ces", (1, 5), EFFORT),
        ("您觉得费力吗？(1-5)", [1, 3, 5], "ces", (1, 5), EFFORT),
        ("Det var enkelt å få hjelp", ["helt enig", "verken eller", "helt uenig"], "ces", (1, 5), EFFORT),
        ("CES", ["very difficult", "neutral", "very easy"], "ces", (1, 5), "high_effort neutral low_effort"),
        (
            "How would you feel if you could no longer use it?",
            ["Very disappointed", "Somewhat disappointed", "Not disappointed"],
            "pmf",
            (1, 3),
            MISSED,
        ),
        ("如果不能再使用，您会失望吗？", ["非常失望", "有点失望", "不失望"], "pmf", (1, 3), MISSED),
        ("Ville du bli skuffet?", ["svært skuffet", "litt skuffet", "ikke skuffet"], "pmf", (1, 3), MISSED),
        # every scale that is met in practice, each label of it
        ("CSAT (1-3)", [3, 2, 1], "csat", (1, 3), SATISFACTION),
        ("How satisfied are you? (1-5)", [5, 4, 3, 2, 1], "csat", (1, 5), FIVE),
        ("How satisfied are you? (1-7)", [7, 6, 4, 2, 1], "csat", (1, 7), FIVE),
        ("How satisfied - price (1-5)", [5, 4, 3, 2, 1], "csat", (1, 5), FIVE),
        ("Hvor fornøyd er du med pris? (1-5)", [5, 4, 3, 2, 1], "csat", (1, 5), FIVE),
        ("价格满意度 (1-5)", [5, 4, 3, 2, 1], "csat", (1, 5), FIVE),
        ("How satisfied are you? (1-10)", [10, 9, 6, 2, 1], "csat", (1, 10), FIVE),
        ("您满意吗？(1-10)", [10, 9, 6, 2, 1], "csat", (1, 10), FIVE),
        ("Hvor fornøyd er du? (1-7)", [7, 6, 4, 2, 1], "csat", (1, 7), FIVE),
        (
            "How satisfied are you?",
            ["Very satisfied", "Satisfied", "Neither satisfied nor dissatisfied", "Dissatisfied", "Very dissatisfied"],
            "csat",
            (1, 5),
            FIVE,
        ),
        (
            "How satisfied are you?",
            ["Very satisfied", "Somewhat satisfied", "Neutral", "Somewhat dissatisfied", "Very dissatisfied"],
            "csat",
            (1, 5),
            FIVE,
        ),
        (
            "How satisfied are you?",
            ["Extremely satisfied", "Satisfied", "Neutral", "Unsatisfied", "Extremely dissatisfied"],
            "csat",
            (1, 5),
            FIVE,
        ),
        (
            "How would you rate our service?",
            ["Excellent", "Good", "Average", "Poor", "Very poor"],
            "csat",
            (1, 5),
            FIVE,
        ),
        ("满意度", ["非常满意", "满意", "一般", "不满意", "非常不满意"], "csat", (1, 5), FIVE),
        ("满意度", ["很满意", "比较满意", "一般", "不太满意", "很不满意"], "csat", (1, 5), FIVE),
        ("滿意度", ["非常滿意", "滿意", "普通", "不滿意", "非常不滿意"], "csat", (1, 5), FIVE),
        (
            "Hvor fornøyd er du?",
            ["Svært fornøyd", "Fornøyd", "Verken eller", "Misfornøyd", "Svært misfornøyd"],
            "csat",
            (1, 5),
            FIVE,
        ),
        (
            "Hvor fornøyd er du?",
            [
                "Veldig fornøyd",
                "Ganske fornøyd",
                "Verken fornøyd eller misfornøyd",
                "Ganske misfornøyd",
                "Veldig misfornøyd",
            ],
            "csat",
            (1, 5),
            FIVE,
        ),
        (
            "Hvor tilfreds er du?",
            ["Svært tilfreds", "Tilfreds", "Nøytral", "Utilfreds", "Svært utilfreds"],
            "csat",
            (1, 5),
            FIVE,
        ),
        ("Smiley", ["😍", "😊", "😐", "😞", "😡"], "csat", (1, 5), FIVE),
        ("Smiley", ["😀", "🙂", "😐", "🙁", "☹️"], "csat", (1, 5), FIVE),
        ("满意吗", ["👍", "👎"], "csat", (0, 1), "satisfied dissatisfied"),
        ("Fornøyd?", ["👍🏽", "👎🏽"], "csat", (0, 1), "satisfied dissatisfied"),
        ("rating", ["⭐⭐⭐⭐⭐", "⭐⭐⭐", "⭐"], "stars", (1, 5), "favourable mixed critical"),
        ("评分", ["5星", "3星", "1星"], "stars", (1, 5), "favourable mixed critical"),
        ("評分", ["五星", "三星", "一星"], "stars", (1, 5), "favourable mixed critical"),
        ("rating (1-10)", [10, 6, 1], "stars", (1, 10), "favourable mixed critical"),
        ("stjerner", ["5 stjerner", "3 stjerner", "1 stjerne"], "stars", (1, 5), "favourable mixed critical"),
        ("rating", ["5 stars", "3 stars", "1 star"], "stars", (1, 5), "favourable mixed critical"),
        ("vurdering", ["5/5", "3/5", "1/5"], "stars", (1, 5), "favourable mixed critical"),
        (
            "The company made it easy for me",
            ["Strongly agree", "Agree", "Neither agree nor disagree", "Disagree", "Strongly disagree"],
            "ces",
            (1, 5),
            FIVE_EFFORT,
        ),
        (
            "The company made it easy",
            [
                "Strongly agree",
                "Agree",
                "Somewhat agree",
                "Neutral",
                "Somewhat disagree",
                "Disagree",
                "Strongly disagree",
            ],
            "ces",
            (1, 7),
            "low_effort low_effort low_effort neutral high_effort high_effort high_effort",
        ),
        ("问题容易解决吗？", ["非常同意", "同意", "一般", "不同意", "非常不同意"], "ces", (1, 5), FIVE_EFFORT),
        ("問題容易解決嗎？", ["非常同意", "同意", "普通", "不同意", "非常不同意"], "ces", (1, 5), FIVE_EFFORT),
        (
            "Det var lett å få hjelp",
            ["Helt enig", "Enig", "Verken eller", "Uenig", "Helt uenig"],
            "ces",
            (1, 5),
            FIVE_EFFORT,
        ),
        (
            "How easy was it?",
            ["Very easy", "Easy", "Neutral", "Difficult", "Very difficult"],
            "ces",
            (1, 5),
            FIVE_EFFORT,
        ),
        ("容易吗", ["非常容易", "容易", "一般", "困难", "非常困难"], "ces", (1, 5), FIVE_EFFORT),
        ("容易嗎", ["非常容易", "容易", "普通", "困難", "非常困難"], "ces", (1, 5), FIVE_EFFORT),
        (
            "Hvor enkelt var det?",
            ["Svært enkelt", "Enkelt", "Verken eller", "Vanskelig", "Svært vanskelig"],
            "ces",
            (1, 5),
            FIVE_EFFORT,
        ),
        ("Hvor stor innsats måtte du gjøre? (1-5)", [1, 2, 3, 4, 5], "ces", (1, 5), FIVE_EFFORT),
        ("您會覺得費力嗎？(1-5)", [1, 2, 3, 4, 5], "ces", (1, 5), FIVE_EFFORT),
        ("如果不能再使用，您會失望嗎？", ["非常失望", "有點失望", "不失望"], "pmf", (1, 3), MISSED),
        (
            "How would you feel if you could no longer use it?",
            ["Very disappointed", "Somewhat disappointed", "Not disappointed (it isn't really that useful)"],
            "pmf",
            (1, 3),
            MISSED,
        ),
        (
            "Ville du bli skuffet hvis du ikke lenger kunne bruke det?",
            ["Veldig skuffet", "Litt skuffet", "Ikke skuffet"],
            "pmf",
            (1, 3),
            MISSED,
        ),
        ("滿意嗎？", ["是", "否"], "csat", (0, 1), "satisfied dissatisfied"),
        ("NPS", ["10 - Extremely likely", 7, "0 - Not at all likely"], "nps", (0, 10), "promoter passive detractor"),
        ("您有多大可能推荐我们？", ["10分", "8分", "0分"], "nps", (0, 10), "promoter passive detractor"),
    ],
)  # fmt: skip
def test_scale_table(
    tmp_path: Path, heading: str, answers: list[Any], kind: str, ends: tuple[float, float], bands: str
) -> None:
    ingested = read(write_rows(tmp_path, "a.csv", scored(answers * 4, heading)))
    (scale,) = ingested.scales
    assert (scale.kind, (scale.low, scale.high)) == (kind, ends)
    assert ingested.responses["band"].tolist() == bands.split() * 4


def test_own_scale_of_the_study_file(tmp_path: Path) -> None:
    path = write_rows(tmp_path, "a.csv", scored(["gold", "silver", "bronze"] * 5, "medal"))
    score = {
        "column": "medal",
        "kind": "medal",
        "labels": {"gold": 3, "silver": 2, "bronze": 1},
        "metric": "share",
        "bands": [
            {"name": "poor", "low": 1, "high": 1},
            {"name": "fair", "low": 2, "high": 2},
            {"name": "proud", "low": 3, "high": 3, "points": 100},
        ],
    }
    ingested = read(path, scores=[score])
    assert ingested.responses["band"].tolist() == ["proud", "fair", "poor"] * 5
    assert ingested.responses["points"].mean() == pytest.approx(100 / 3)
    assert ingested.scales[0].metric_name == "share_proud"


@pytest.mark.parametrize(
    ("answers", "ends", "asked"),
    [
        ([0, 5, 9, 10] * 5, (0, 10), False),
        ([1, 5, 9, 10] * 10, (1, 10), False),
        ([3, 5, 9, 10] * 10, (0, 10), True),
        ([1, 5, 9, 10] * 2, (0, 10), True),
    ],
)
def test_nps_from_0_or_from_1(tmp_path: Path, answers: list[int], ends: tuple[float, float], asked: bool) -> None:
    path = write_rows(tmp_path, "a.csv", scored(answers, "nps"))
    ingested = read(path)
    assert (ingested.scales[0].low, ingested.scales[0].high) == ends
    told = [reason for (_, reason), rows in lines(ingested, "note").items() if "low = 1 in [[scores]]" in reason]
    assert bool(told) == asked
    settled = read(path, scores=[{"column": "nps", "kind": "nps", "low": ends[0], "high": 10}])
    assert not [reason for _, reason in lines(settled, "note") if "low = 1 in [[scores]]" in reason]


def wave_of(short: int, long: int) -> list[dict[str, Any]]:
    """Answers of 1-5 until a day, of 1-10 from then on."""
    rows = scored([1 + n % 5 for n in range(short)], "rating")
    rows += scored([1 + n % 10 for n in range(long)], "rating")
    days = pd.date_range("2026-01-01", periods=len(rows), freq="D").strftime("%Y-%m-%d")
    return [{**row, "id": f"r{n}", "date": days[n]} for n, row in enumerate(rows)]


def test_a_scale_that_changed_is_an_error_with_rows(tmp_path: Path) -> None:
    path = write_rows(tmp_path, "reviews.csv", wave_of(80, 50))
    with pytest.raises(ScoreError) as caught:
        read(path)
    assert caught.value.code == "FB305"
    # the first answer beyond 5 is the 86th, under one line of names
    assert "'rating', 25 answers on the other scale, rows 87, 88, 89, 90, 91 and 20 more" in caught.value.where
    settled = read(path, scores=[{"column": "rating", "kind": "stars", "low": 1, "high": 5}])
    assert len(settled.responses) == 105
    off = "rating is off its scale 1-5; left out of this score, the text stays"
    assert lines(settled, "note")["reviews.csv", off] == 25


def test_files_of_two_scales(tmp_path: Path) -> None:
    first = write_rows(tmp_path, "shop.csv", scored([1 + n % 5 for n in range(60)], "score"))
    second = write_rows(tmp_path, "app.csv", scored([1 + n % 10 for n in range(60)], "score"))
    with pytest.raises(ScoreError, match="FB305"):
        read(first, second)


def test_answers_that_name_two_ends(tmp_path: Path) -> None:
    answers = [f"{1 + n % 5}/5" if n % 2 else f"{1 + n % 10}/10" for n in range(40)]
    with pytest.raises(ScoreError, match=r"some answers say that they are out of 5"):
        read(write_rows(tmp_path, "a.csv", scored(answers, "rating")))


def test_words_beside_numbers_of_a_longer_scale(tmp_path: Path) -> None:
    answers = [9 if n % 10 == 0 else ("very satisfied", "dissatisfied")[n % 2] for n in range(60)]
    with pytest.raises(ScoreError, match=r"beside words of 1-5 stand higher numbers"):
        read(write_rows(tmp_path, "a.csv", scored(answers, "csat")))


@given(
    seed=st.integers(0, 10**6),
    top=st.sampled_from([5, 7, 10]),
    weights=st.lists(st.floats(0.03, 1), min_size=11, max_size=11),
)
def test_one_scale_is_not_taken_for_two(seed: int, top: int, weights: list[float]) -> None:
    """Whatever the answers, as long as each stands a chance and time and file say nothing."""
    random = np.random.default_rng(seed)
    share = np.array(weights[: top + 1])
    numbers = random.choice(np.arange(top + 1.0), size=400, p=share / share.sum())
    files = random.integers(0, 2, 400)
    assert find_mixture(numbers, files, np.arange(400), cliffs=False) is None


def test_a_cliff_tells_two_scales_where_nothing_is_dated() -> None:
    numbers = np.array([1, 2, 3, 4, 5] * 60 + [7, 8, 9, 10] * 4, dtype=np.float64)
    nothing = np.full(len(numbers), np.iinfo(np.int64).min)
    found = find_mixture(numbers, np.zeros(len(numbers), dtype=np.int64), nothing, cliffs=True)
    assert found is not None
    assert (found.top, int(found.longer.sum())) == (5, 16)


@pytest.mark.parametrize(
    ("text", "feeling"),
    [
        ("It was easy", 1),
        ("not easy at all", -1),
        ("It wasn't very easy", -1),
        ("not difficult", 1),
        ("easy but slow", 0),
        ("The parcel", 0),
        ("非常满意", 1),
        ("不满意", -1),
        ("Det var ikke lett", -1),
        ("Kjempebra og raskt", 1),
    ],
)
def test_plain_feelings(text: str, feeling: int) -> None:
    assert read_feeling(text) == feeling


def test_vote_counts_pairs() -> None:
    texts = pd.Series([*GLAD * 2, *SAD * 2], dtype="str")
    upright = take_vote(np.array([5.0] * 10 + [1.0] * 10), texts)
    assert (upright.high_is_good, upright.glad, upright.sad) == (True, 10, 10)
    assert take_vote(np.array([1.0] * 10 + [5.0] * 10), texts).high_is_good is False
    assert take_vote(np.array([3.0] * 20), texts).high_is_good is None
    assert take_vote(np.array([5.0] * 10 + [np.nan] * 10), texts).high_is_good is None


@pytest.mark.parametrize(
    ("heading", "glad_answer", "high_is_good", "reported"),
    [
        ("ces", 7, True, False),
        ("ces", 1, False, False),
        ("The company made it easy", 7, True, False),
        ("The company made it easy", 1, True, True),
        ("How much effort did it take", 1, False, False),
        ("How much effort did it take", 7, False, True),
        ("How satisfied are you", 1, True, True),
    ],
)
def test_texts_vote_on_the_direction(
    tmp_path: Path, heading: str, glad_answer: int, high_is_good: bool, reported: bool
) -> None:
    rows = [
        {"id": n, heading: glad_answer if n % 2 else 8 - glad_answer, "comment": f"{(SAD, GLAD)[n % 2][n % 5]} ({n})"}
        for n in range(40)
    ]
    ingested = read(write_rows(tmp_path, "a.csv", rows))
    assert ingested.scales[0].high_is_good == high_is_good
    told = [reason for _, reason in lines(ingested, "note") if "is read upside down" in reason]
    assert bool(told) == reported
    assert not any(text in reason for reason in told for text in (*GLAD, *SAD))


@pytest.mark.parametrize(
    ("heading", "answers", "ends", "high_is_good", "best"),
    [
        ("Schulnote", [1, 2, 3, 4, 5], (1, 6), False, 1),
        ("Note", [1, 2, 3, 6], (1, 6), False, 1),
        ("Gesamtnote", [1.5, 2.0, 3.5], (1, 6), False, 1.5),
        ("Note", [1, 2, 3, 4, 5], (1, 5), True, 5),
        ("Note", [3, 9, 10, 7], (1, 10), True, 10),
        ("Note", [4, 12, 16, 20], (0, 20), True, 20),
        ("Note sur 20", [4, 12, 16], (1, 20), True, 16),
    ],
)
def test_school_marks(
    tmp_path: Path, heading: str, answers: list[float], ends: tuple[float, float], high_is_good: bool, best: float
) -> None:
    """A German 1 is the best, a French 20; the check says so."""
    ingested = read(write_rows(tmp_path, "a.csv", scored(answers * 8, heading)))
    (scale,) = ingested.scales
    assert ((scale.low, scale.high), scale.high_is_good) == (ends, high_is_good)
    assert ("low is good (a German school mark" in scale.why) == (not high_is_good)
    bands = ingested.responses.set_index("value")["band"]
    assert set(bands.loc[[best]]) == {scale.band_names[-1]}


def test_the_texts_tell_german_marks_from_stars(tmp_path: Path) -> None:
    rows = [
        {"id": n, "Note": 1 if n % 2 else 5, "comment": f"{(SAD, GLAD)[n % 2][n % 5]} ({n})"} for n in range(40)
    ]
    (scale,) = read(write_rows(tmp_path, "a.csv", rows)).scales
    assert not scale.high_is_good
    assert "German school marks" in scale.why
    assert "by the vote of 20 glad and 20 sad texts" in scale.why


def test_comments_of_another_file_vote_too(tmp_path: Path) -> None:
    scores = [{"response_id": f"R{n}", "ces": 1 if n % 2 else 7} for n in range(40)]
    texts = [{"response_id": f"R{n}", "comment": f"{(SAD, GLAD)[n % 2][n % 5]} ({n})"} for n in range(40)]
    ingested = read(write_rows(tmp_path, "responses.csv", scores), write_rows(tmp_path, "comments.csv", texts))
    assert not ingested.scales[0].high_is_good


def test_a_touchpoint_that_is_one_value_a_file_tells_files_apart(tmp_path: Path) -> None:
    paths = [
        write_rows(tmp_path, "web.csv", survey(12, channel="web")),
        write_rows(tmp_path, "mail.csv", survey(12, channel="mail", country=lambda n: "ab"[n % 2])),
    ]
    assert read(*paths).responses["segment_channel"].value_counts().to_dict() == {"web": 12, "mail": 12}
    assert "segment_channel" not in read(paths[0]).responses


def test_kinds_told_by_another_column(tmp_path: Path) -> None:
    rows = [
        {
            "id": n,
            "survey_type": ["NPS", "Customer satisfaction", ""][n % 3],
            "answer score": [n % 11, 1 + n % 5, 3][n % 3],
            "comment": f"{LONG[n % 6]} {n}",
        }
        for n in range(60)
    ]
    path = write_rows(tmp_path, "a.csv", rows)
    ingested = read(path)
    assert {scale.kind: scale.high for scale in ingested.scales} == {"csat": 5, "nps": 10}
    assert len(ingested.responses) == 40
    assert lines(ingested, "note")["a.csv", "survey_type names none of the kinds of score; the row has no score"] == 20
    (tmp_path / "feedback.toml").write_text(suggest_study([path], StudyConfig()), encoding="utf-8")
    again = read_study([], StudyConfig.from_toml(tmp_path / "feedback.toml"))
    pd.testing.assert_frame_equal(again.responses, ingested.responses)
