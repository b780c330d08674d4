"""What a column is taken for, by its name and its content."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from feedbacknlp.errors import ColumnError, FeedbackError, ScoreError, SettingError

from .helpers import LONG, lines, read, survey, taken, write, write_rows

ZH = (
    "物流太慢了，等了整整两个星期",
    "客服态度很好，马上就帮我解决了",
    "颜色和图片不一样，有点失望",
    "希望可以增加一种付款方式",
    "退货流程太麻烦了，打了三次电话",
)
NB = (
    "Pakken kom to uker for sent",
    "Veldig hyggelige folk på kundeservice",
    "Vanskelig å finne fram til kassen",
    "Ønsker meg Vipps som betaling",
)


def test_a_plain_survey(tmp_path: Path) -> None:
    path = write_rows(
        tmp_path, "survey.csv", survey(24, country=lambda n: ["NO", "GB"][n % 2], sent=lambda n: f"2026-04-{n + 1:02d}")
    )
    ingested = read(path)
    assert taken(ingested, "survey.csv") == {
        "response_id": "response_id",
        "nps": "score nps",
        "comment": "text",
        "country": "segment",
        "sent": "date",
    }
    assert ingested.sources[0].form == "CSV, UTF-8, separator ,"
    assert ingested.sources[0].role == "responses"
    first = ingested.responses.iloc[0]
    assert (first["response_id"], first["value"], first["band"], first["points"], first["segment_country"]) == (
        "R000",
        0.0,
        "detractor",
        -100.0,
        "NO",
    )
    assert ingested.comments["response_id"].tolist() == [f"R{n:03d}" for n in range(24)]
    assert ingested.comments["question"].unique().tolist() == ["comment"]


@pytest.mark.parametrize(
    ("score", "text", "date", "texts", "kind"),
    [
        ("How likely are you to recommend us?", "Why?", "Submitted", LONG, "nps"),
        ("您向朋友推荐我们的可能性有多大？", "为什么给出这个分数？", "提交时间", ZH, "nps"),
        ("您對這次購物滿意嗎", "原因", "日期", ZH, "csat"),
        ("您觉得解决问题容易吗", "意见或建议", "提交日期", ZH, "ces"),
        ("Hvor sannsynlig er det at du vil anbefale oss?", "Hvorfor det?", "Innsendt", NB, "nps"),
        ("Hvor fornøyd er du?", "Begrunn svaret", "Dato", NB, "csat"),
        ("Hvor enkelt var det å få hjelp?", "Kommentar", "Tidspunkt", NB, "ces"),
        ("How satisfied are you with the delivery?", "Tell us more", "Timestamp", LONG, "csat"),
        ("The company made it easy to handle my issue", "What could we improve?", "created_at", LONG, "ces"),
        ("Overall rating", "Review", "Review date", LONG, "stars"),
        ("星级", "评论", "评论时间", ZH, "stars"),
        ("Terningkast", "Omtale", "Dato", NB, "stars"),
    ],
)
def test_cues_in_four_scripts(
    tmp_path: Path, score: str, text: str, date: str, texts: tuple[str, ...], kind: str
) -> None:
    rows = [
        {"#": n, score: 1 + n % 5, text: f"{texts[n % len(texts)]} {n}", date: f"{n + 1:02d}.04.2026 10:00"}
        for n in range(20)
    ]
    got = taken(read(write_rows(tmp_path, "export.csv", rows)), "export.csv")
    assert got[score] == f"score {kind}"
    assert (got[text], got[date]) == ("text", "date")


@pytest.mark.parametrize(
    ("header", "answers", "kind", "low", "high", "metric"),
    [
        ("nps", ["0", "10", "7"], "nps", 0, 10, "nps"),
        ("score", ["0", "10", "7", "9"], "nps", 0, 10, "nps"),
        ("score", ["1", "5", "4", "3"], "csat", 1, 5, "share_satisfied"),
        ("How satisfied are you? (1-7)", ["1", "5"], "csat", 1, 7, "share_satisfied"),
        ("Satisfaction", ["Very satisfied", "Dissatisfied", "Neutral"], "csat", 1, 5, "share_satisfied"),
        ("Are you satisfied?", ["yes", "no"], "csat", 0, 1, "share_satisfied"),
        ("How was it?", ["👍", "👎"], "csat", 0, 1, "share_satisfied"),
        ("How was it?", ["🙂", "😐", "🙁"], "csat", 1, 3, "share_satisfied"),
        ("ces", ["1", "7", "4"], "ces", 1, 7, "mean"),
        ("How much effort did it take?", ["1", "5", "4"] * 20, "ces", 1, 5, "mean"),
        ("It was easy to get help", ["Strongly agree", "Disagree"], "ces", 1, 5, "mean"),
        (
            "How disappointed would you be?",
            ["Very disappointed", "Not disappointed"],
            "pmf",
            1,
            3,
            "share_very_disappointed",
        ),
        ("Rating", ["4 stars", "1 star", "5 stars"], "stars", 1, 5, "mean"),
        ("Rating", ["4/5", "1/5"], "stars", 1, 5, "mean"),
        ("Rating", ["4,5", "1,0", "3,5"], "stars", 1, 5, "mean"),
        ("How was it?", ["★★★★☆", "★☆☆☆☆"], "stars", 1, 5, "mean"),
        ("Likely to recommend", ["10 - Extremely likely", "0 - Not at all likely", "7"], "nps", 0, 10, "nps"),
    ],
)
def test_scores_by_kind(
    tmp_path: Path, header: str, answers: list[str], kind: str, low: float, high: float, metric: str
) -> None:
    rows = [
        {"id": f"r{n}", header: answers[n % len(answers)], "comment": f"{LONG[n % 6]} {n}"}
        for n in range(max(18, len(answers)))
    ]
    scale = read(write_rows(tmp_path, "a.csv", rows)).scales[0]
    assert (scale.kind, scale.low, scale.high, scale.metric_name, scale.question) == (kind, low, high, metric, header)
    assert scale.why


def test_effort_is_upside_down(tmp_path: Path) -> None:
    rows = survey(40, nps=lambda n: "")
    rows = [
        {"id": row["response_id"], "How much effort did it take?": 1 + n % 5, "comment": row["comment"]}
        for n, row in enumerate(rows)
    ]
    ingested = read(write_rows(tmp_path, "a.csv", rows))
    assert not ingested.scales[0].high_is_good
    assert ingested.responses.groupby("band")["value"].max().to_dict() == {
        "high_effort": 5.0,
        "low_effort": 2.0,
        "neutral": 3.0,
    }


def test_sub_scores_counts_and_places_are_no_scores(tmp_path: Path) -> None:
    rows = [
        {
            "": n,
            "OverallRating": 1 + n % 10,
            "ReviewBody": f"{LONG[n % 6]} {n}",
            "SeatComfort": 1 + n % 5,
            "Value For Money": 1 + n % 5,
            "Ease of use": 1 + n % 5,
            "price": 10 + n,
            "latitude": 59.1 + n / 100,
            "helpful votes": n % 3,
            "Recommended": ["yes", "no"][n % 2],
            "age": 20 + n,
        }
        for n in range(40)
    ]
    ingested = read(write_rows(tmp_path, "reviews.csv", rows))
    assert taken(ingested, "reviews.csv") == {
        "OverallRating": "score stars",
        "ReviewBody": "text",
        "Recommended": "segment",
    }
    unused = ingested.sources[0].unused
    assert "SeatComfort (sub-score)" in unused
    assert "Ease of use (sub-score)" in unused
    assert "column without name 1 (row number without a name)" in unused
    assert "age (age; name it in segments to have it cut into bands)" in unused


def test_several_questions_and_several_scores(tmp_path: Path) -> None:
    rows = survey(
        15, csat=lambda n: 1 + n % 5, ces=lambda n: 1 + n % 7, improve=lambda n: f"Make {LONG[(n + 1) % 6]} {n}"
    )
    ingested = read(write_rows(tmp_path, "a.csv", rows))
    assert [scale.kind for scale in ingested.scales] == ["nps", "csat", "ces"]
    assert ingested.responses.groupby("score_kind").size().to_dict() == {"ces": 15, "csat": 15, "nps": 15}
    assert ingested.comments["question"].value_counts().to_dict() == {"comment": 15, "improve": 15}
    assert ingested.comments["comment_id"].tolist()[:1] == ["R000/1"]


def test_title_and_body_are_one_comment(tmp_path: Path) -> None:
    rows = [
        {"review_id": "a", "rating": 1, "title": "Broken lamp", "review": "It came in pieces and nobody answered."},
        {"review_id": "b", "rating": 5, "title": '"It is a joy..."', "review": "It is a joy to read under."},
        {"review_id": "c", "rating": 5, "title": "", "review": "Good light, fair price."},
        {"review_id": "d", "rating": 2, "title": "Too dim for me", "review": ""},
        {"review_id": "e", "rating": 2, "title": "too weak to read", "review": "Nice, but too weak to read by."},
    ]
    comments = read(write_rows(tmp_path, "reviews.csv", rows)).comments
    assert comments["text"].tolist() == [
        "Broken lamp\nIt came in pieces and nobody answered.",
        "It is a joy to read under.",
        "Good light, fair price.",
        "Too dim for me",
        "Nice, but too weak to read by.",
    ]
    assert set(comments["source"]) == {"review"}


def test_missing_words_are_text_in_texts_and_missing_in_scores(tmp_path: Path) -> None:
    rows = survey(12)
    rows[3] |= {"nps": "N/A", "comment": "n/a"}
    rows[4] |= {"response_id": "null"}
    ingested = read(write_rows(tmp_path, "a.csv", rows))
    assert len(ingested.responses) == 11
    assert ingested.comments["text"].iloc[3] == "n/a"
    assert ingested.comments["response_id"].isna().tolist() == [n == 3 for n in range(12)]
    assert ingested.responses["response_id"].iloc[3] == "row-6"


def test_segments(tmp_path: Path) -> None:
    rows = survey(
        60,
        Gender=lambda n: n % 2,
        tier_code=lambda n: n % 3,
        agent=lambda n: f"name {n % 40}",
        note=lambda n: "x",
        visits=lambda n: n % 7,
        email=lambda n: f"a{n % 3}@example.com",
        vip=lambda n: ["true", "false"][n % 2],
        when=lambda n: f"2026-01-{1 + n % 28:02d}",
    )
    ingested = read(write_rows(tmp_path, "a.csv", rows))
    assert {column for column, role in taken(ingested, "a.csv").items() if role == "segment"} == {
        "Gender",
        "tier_code",
        "vip",
    }
    assert set(ingested.responses["segment_vip"]) == {"yes", "no"}
    assert set(ingested.responses["segment_Gender"]) == {"0", "1"}


def test_study_file_decides(tmp_path: Path) -> None:
    rows = survey(
        40,
        age=lambda n: 15 + 2 * n,
        mark=lambda n: 1 + n % 5,
        remark=lambda n: f"also {LONG[n % 6]} {n}",
        w=lambda n: 0.5,
        group=lambda n: f"g{n % 2}",
    )
    path = write_rows(tmp_path, "a.csv", rows)
    file = {
        "path": "a.csv",
        "texts": ["remark"],
        "segments": ["age"],
        "columns": {"weight": "W", "wave": "group", "response_id": ""},
    }
    bands = [{"name": "poor", "low": 1, "high": 3}, {"name": "fine", "low": 4, "high": 5, "points": 100}]
    score = {"column": "mark", "kind": "happiness", "low": 1, "high": 5, "metric": "share", "bands": bands}
    ingested = read(path, files=[file], scores=[score])
    assert taken(ingested, "a.csv") == {
        "age": "segment",
        "mark": "score happiness",
        "remark": "text",
        "w": "weight",
        "group": "wave",
    }
    assert set(ingested.responses["segment_age"]) == {"under 25", "25-34", "35-44", "45-54", "55-64", "65 and over"}
    assert set(ingested.responses["weight"]) == {0.5}
    assert ingested.waves == ("g0", "g1")
    assert ingested.responses["response_id"].iloc[0] == "row-2"
    assert (ingested.scales[0].metric_name, ingested.scales[0].band_names) == ("share_fine", ("poor", "fine"))
    assert set(ingested.responses["points"]) == {0.0, 100.0}


def test_own_labels(tmp_path: Path) -> None:
    rows = survey(9, mood=lambda n: ["Meh", "wow", "ugh"][n % 3])
    score = {"column": "mood", "kind": "mood", "labels": {"ugh": 1, "meh": 2, "WOW": 3}}
    ingested = read(write_rows(tmp_path, "a.csv", rows), scores=[score])
    assert ingested.responses["value"].tolist()[:3] == [2.0, 3.0, 1.0]
    assert ingested.scales[0].band_names == ("low", "middle", "high")


def test_metric_of_a_known_kind_can_be_changed(tmp_path: Path) -> None:
    rows = [{"id": n, "stars": 1 + n % 5, "review": f"{LONG[n % 6]} {n}"} for n in range(20)]
    ingested = read(
        write_rows(tmp_path, "a.csv", rows), scores=[{"column": "stars", "kind": "stars", "metric": "share"}]
    )
    assert ingested.scales[0].metric_name == "share_favourable"
    assert set(ingested.responses["points"]) == {0.0, 100.0}


def test_out_of_scale_rows_are_counted_and_keep_their_text(tmp_path: Path) -> None:
    rows = survey(30)
    rows[3]["nps"] = 11
    rows[4]["nps"] = "never"
    rows[5] |= {"nps": "99", "comment": ""}
    ingested = read(write_rows(tmp_path, "a.csv", rows))
    notes = lines(ingested, "note")
    assert notes["a.csv", "nps is off its scale 0-10; left out of this score, the text stays"] == 2
    assert notes["a.csv", "nps is no answer of its scale; left out of this score, the text stays"] == 1
    assert lines(ingested, "left_out") == {("a.csv", "neither a score nor a text"): 1}
    assert len(ingested.responses) == 27
    assert len(ingested.comments) == 29
    told = next(line for line in ingested.ledger.lines if "off its scale" in line.reason)
    assert told.row_numbers == (5, 7)


SECRET = "Kari Secretsen"


@pytest.mark.parametrize(
    ("rows", "settings", "error", "code"),
    [
        ([{"id": n, "nps": n % 11, "name": SECRET} for n in range(9)], {}, ColumnError, "FB202"),
        ([{"id": n, "nps": n % 11, "comment": ""} for n in range(9)], {}, ColumnError, "FB202"),
        (survey(9, comment=""), {"files": [{"path": "a.csv", "texts": ["comment"]}]}, ColumnError, "FB204"),
        (survey(9, comment=SECRET), {"files": [{"path": "a.csv", "texts": ["remark"]}]}, ColumnError, "FB203"),
        (
            survey(9),
            {"files": [{"path": "a.csv", "columns": {"response_id": "nps", "date": "nps"}}]},
            ColumnError,
            "FB205",
        ),
        (survey(9), {"files": [{"path": "a.csv", "columns": {"colour": "nps"}}]}, SettingError, "FB511"),
        (survey(9), {"scores": [{"column": "stars", "kind": "stars"}]}, ColumnError, "FB203"),
        (survey(12, nps=lambda n: [5, 99][n % 2]), {}, ScoreError, "FB301"),
        (survey(12, nps=SECRET), {"scores": [{"column": "nps", "kind": "nps"}]}, ScoreError, "FB302"),
        (survey(12), {"scores": [{"column": "nps", "kind": "own"}]}, ScoreError, "FB303"),
        (
            survey(12),
            {
                "scores": [
                    {
                        "column": "nps",
                        "kind": "own",
                        "bands": [{"name": "a", "low": 0, "high": 5}, {"name": "b", "low": 5, "high": 9}],
                    }
                ]
            },
            ScoreError,
            "FB304",
        ),
    ],
)
def test_errors_tell_columns_and_never_values(
    tmp_path: Path, rows: list[dict[str, Any]], settings: dict[str, Any], error: type[FeedbackError], code: str
) -> None:
    with pytest.raises(error) as caught:
        read(write_rows(tmp_path, "a.csv", rows), **settings)
    assert caught.value.code == code
    assert SECRET not in str(caught.value)
    assert "R00" not in str(caught.value)


def test_doubled_columns(tmp_path: Path) -> None:
    text = "id,nps,comment,comment\n" + "".join(f"{n},{n % 11},{LONG[n % 6]} {n},{{}}\n" for n in range(9))
    ingested = read(write(tmp_path, "a.csv", text.replace("{}", f"{LONG[1]} and other words")))
    assert taken(ingested, "a.csv")["comment (column 4)"] == "text"
    told = "columns 3 and 4 have one name; the later is called by its place"
    assert lines(ingested, "note") == {("a.csv", told): 1}
    same = "id,nps,comment,comment\n" + "".join(f"{n},{n % 11},{LONG[n % 6]} {n},{LONG[n % 6]} {n}\n" for n in range(9))
    ingested = read(write(tmp_path, "b.csv", same))
    assert lines(ingested, "note") == {("b.csv", "column 4 repeats column 3 and was dropped"): 1}


@pytest.mark.parametrize("count", [1, 3])
def test_very_few_rows(tmp_path: Path, count: int) -> None:
    ingested = read(write_rows(tmp_path, "a.csv", survey(count)))
    assert (len(ingested.responses), len(ingested.comments), ingested.waves) == (count, count, ())


def test_hostile_texts_come_through_unchanged(tmp_path: Path) -> None:
    hostile = [
        "=cmd|' /C calc'!A0",
        "<script>alert(1)</script>",
        "😀",
        "الخدمة سيئة جدا",
        "a" * 10_000,
        "NA",
        "line\nbreak",
    ]
    rows = survey(len(hostile), comment=lambda n: hostile[n])
    assert read(write_rows(tmp_path, "a.csv", rows)).comments["text"].tolist() == hostile


def test_no_score_is_told(tmp_path: Path) -> None:
    rows = [
        {"tweet_id": n, "text": f"{LONG[n % 6]} {n}", "airline": "AB"[n % 2], "tweet_created": f"2026-0{1 + n % 9}-01"}
        for n in range(30)
    ]
    ingested = read(write_rows(tmp_path, "tweets.csv", rows))
    assert len(ingested.responses) == 0
    assert ingested.sources[0].role == "comments"
    assert lines(ingested, "note") == {("tweets.csv", "no score in any file; comments are read without scores"): 30}
    assert ingested.comments["segment_airline"].unique().tolist() == ["A", "B"]
    assert ingested.waves == ("2026-Q1", "2026-Q2", "2026-Q3")
    assert ingested.comments["response_id"].isna().all()


def _category(position: int) -> str:
    """Forty categories: the first ten in 11 rows each, the next twenty in 10, the last ten in 9."""
    sizes = [11] * 10 + [10] * 20 + [9] * 10
    ends = [sum(sizes[: at + 1]) for at in range(len(sizes))]
    return f"kind {next(at for at, end in enumerate(ends) if position < end):02d}"


def test_a_category_of_many_values_is_a_segment_of_its_commonest(tmp_path: Path) -> None:
    rows = survey(400, product_category=_category, remark_code=_category)
    path = write_rows(tmp_path, "survey.csv", rows)
    ingested = read(path)
    told = {column: (role, why) for column, role, why in ingested.sources[0].columns}
    assert told["product_category"] == ("segment", "the 30 commonest of 40 values")
    assert "segment_remark_code" not in ingested.responses  # its name does not say that it sorts goods
    groups = ingested.responses["segment_product_category"]
    assert sorted(groups.dropna().unique()) == [f"kind {at:02d}" for at in range(30)]
    assert groups.isna().sum() == 90
    turned = read(write_rows(tmp_path, "turned.csv", rows[::-1])).responses.set_index("response_id")
    assert turned["segment_product_category"].to_dict() == dict(
        zip(ingested.responses["response_id"], groups, strict=True)
    )


def test_a_category_listed_in_the_study_file_stays_whole(tmp_path: Path) -> None:
    path = write_rows(tmp_path, "survey.csv", survey(400, product_category=_category))
    responses = read(path, files=[{"path": "survey.csv", "segments": ["product_category"]}]).responses
    assert responses["segment_product_category"].nunique() == 40
