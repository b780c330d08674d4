"""Every layout is known by its own marks: layout, roles and rows of each fixture, with no option given.

The files are written to the documented layouts; the customers in them are invented.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from feedbacknlp.contracts.tables import segment_columns
from feedbacknlp.ingest.layouts import load_layouts
from feedbacknlp.ingest.layouts.declared import DeclaredLayout

from .helpers import lines, read, taken

FOLDER = Path(__file__).parent / "layouts"


@dataclass(frozen=True, kw_only=True)
class Expected:
    """What is known of one fixture by hand: scores as kind -> (answers, low, high)."""

    layout: str
    role: str
    columns: dict[str, str]
    scores: dict[str, tuple[int, float, float]]
    rows: tuple[int, int, int]
    comments: int


QUALTRICS = Expected(
    layout="qualtrics",
    role="responses",
    columns={
        "RecordedDate": "date",
        "ResponseId": "response_id",
        "UserLanguage": "language",
        "Q1": "score nps",
        "Q2": "text",
        "Q3": "score csat",
        "Q4": "text",
        "Touchpoint": "segment",
    },
    scores={"nps": (14, 0, 10), "csat": (14, 1, 5)},
    rows=(14, 14, 0),
    comments=28,
)
SURVEYMONKEY = Expected(
    layout="surveymonkey",
    role="responses",
    columns={
        "Respondent ID": "response_id",
        "End Date": "date",
        "How likely is it that you would recommend Solbakken to a friend or colleague?": "score nps",
        "Why did you give this score?": "text",
        "How satisfied are you with your last order?": "score csat",
        "Anything else you would like to tell us?": "text",
    },
    scores={"nps": (12, 0, 10), "csat": (12, 1, 5)},
    rows=(12, 12, 0),
    comments=24,
)
EXPECTED = {
    "qualtrics_numeric.csv": QUALTRICS,
    "qualtrics_choice_text.csv": QUALTRICS,
    "surveymonkey.csv": SURVEYMONKEY,
    "surveymonkey_condensed.csv": SURVEYMONKEY,
    "surveymonkey.xlsx": SURVEYMONKEY,
    "typeform.csv": Expected(
        layout="typeform",
        role="responses",
        columns={
            "#": "response_id",
            "How easy was it to solve your problem today?": "score ces",
            "What made it easy or hard?": "text",
            "How would you feel if you could no longer use Solbakken?": "score pmf",
            "plan": "segment",
            "Submit Date (UTC)": "date",
        },
        scores={"ces": (10, 1, 7), "pmf": (10, 1, 3)},
        rows=(10, 10, 0),
        comments=10,
    ),
    "wufoo.csv": Expected(
        layout="wufoo",
        role="responses",
        columns={
            "Entry Id": "response_id",
            "How satisfied are you with our service?": "score csat",
            "Hva kan vi gjøre bedre?": "text",
            "Date Created": "date",
        },
        scores={"csat": (10, 1, 5)},
        rows=(10, 10, 0),
        comments=10,
    ),
    "getfeedback.csv": Expected(
        layout="getfeedback",
        role="responses",
        columns={
            "Response ID": "response_id",
            "Submitted Date": "date",
            "Channel": "segment",
            "On a scale from 0 to 10, how likely are you to recommend us?": "score nps",
            "What is the most important reason for your score?": "text",
            "Merge Plan": "segment",
        },
        scores={"nps": (12, 0, 10)},
        rows=(12, 12, 0),
        comments=12,
    ),
    "delighted.csv": Expected(
        layout="delighted",
        role="responses",
        columns={
            "ID": "response_id",
            "Person ID": "customer_id",
            "Survey Type": "score_kind",
            "Score": "score nps",
            "Comment": "text",
            "Created At": "date",
            "Country": "segment",
            "Question 1 (additional)": "segment",
        },
        scores={"nps": (10, 0, 10)},
        rows=(10, 10, 0),
        comments=10,
    ),
    "delighted_api.json": Expected(
        layout="delighted",
        role="responses",
        columns={
            "id": "response_id",
            "person": "customer_id",
            "survey_type": "score_kind",
            "score": "score ces",
            "comment": "text",
            "created_at": "date",
            "person_properties.Plan": "segment",
        },
        scores={"ces": (8, 1, 5)},
        rows=(8, 8, 0),
        comments=8,
    ),
    "google_forms.csv": Expected(
        layout="google-forms",
        role="responses",
        columns={
            "Timestamp": "date",
            "How satisfied are you with our shop overall?": "score csat",
            "What could we do better?": "text",
            "Where do you live?": "segment",
        },
        scores={"csat": (10, 1, 5)},
        rows=(10, 10, 0),
        comments=10,
    ),
    "google_forms_zh.csv": Expected(
        layout="google-forms",
        role="responses",
        columns={
            "时间戳记": "date",
            "您对我们的服务满意吗？": "score csat",
            "您为什么这样评价？有什么建议？": "text",
        },
        scores={"csat": (8, 1, 5)},
        rows=(8, 8, 0),
        comments=8,
    ),
    "google_play.csv": Expected(
        layout="google-play",
        role="reviews",
        columns={
            "App Version Name": "segment",
            "Reviewer Language": "language",
            "Device": "segment",
            "Review Submit Date and Time": "date",
            "Star Rating": "score stars",
            "Review Title": "title",
            "Review Text": "text",
        },
        scores={"stars": (12, 1, 5)},
        rows=(12, 12, 0),
        comments=12,
    ),
    "app_store.csv": Expected(
        layout="app-store",
        role="reviews",
        columns={
            "id": "response_id",
            "rating": "score stars",
            "title": "title",
            "body": "text",
            "createdDate": "date",
            "territory": "segment",
        },
        scores={"stars": (10, 1, 5)},
        rows=(10, 10, 0),
        comments=10,
    ),
    "trustpilot.csv": Expected(
        layout="trustpilot",
        role="reviews",
        columns={
            "Review Id": "response_id",
            "Review Created (UTC)": "date",
            "Review Title": "title",
            "Review Content": "text",
            "Review Stars": "score stars",
            "Source Of Review": "segment",
            "Reference Id": "order_id",
            "Review Language": "language",
            "Location Name": "segment",
        },
        scores={"stars": (10, 1, 5)},
        rows=(10, 10, 0),
        comments=10,
    ),
    "google_business.json": Expected(
        layout="google-business",
        role="reviews",
        columns={"reviewId": "response_id", "starRating": "score stars", "comment": "text", "createTime": "date"},
        scores={"stars": (8, 1, 5)},
        rows=(8, 8, 0),
        comments=8,
    ),
    "yelp.jsonl": Expected(
        layout="yelp",
        role="reviews",
        columns={
            "review_id": "response_id",
            "user_id": "customer_id",
            "business_id": "product_id",
            "stars": "score stars",
            "text": "text",
            "date": "date",
        },
        scores={"stars": (10, 1, 5)},
        rows=(10, 10, 0),
        comments=10,
    ),
    "tripadvisor.csv": Expected(
        layout="tripadvisor",
        role="reviews",
        columns={
            "id": "response_id",
            "lang": "language",
            "location_id": "product_id",
            "published_date": "date",
            "rating": "score stars",
            "trip_type": "segment",
            "text": "text",
            "title": "title",
        },
        scores={"stars": (10, 1, 5)},
        rows=(10, 10, 0),
        comments=10,
    ),
    # three tickets were offered a rating and gave none
    "zendesk.csv": Expected(
        layout="zendesk",
        role="responses",
        columns={
            "id": "response_id",
            "group_id": "segment",
            "requester_id": "customer_id",
            "score": "score csat",
            "comment": "text",
            "reason": "segment",
            "created_at": "date",
        },
        scores={"csat": (9, 0, 1)},
        rows=(12, 9, 3),
        comments=9,
    ),
    "hubspot.csv": Expected(
        layout="hubspot",
        role="responses",
        columns={
            "hs_object_id": "response_id",
            "hs_survey_type": "score_kind",
            "hs_survey_name": "segment",
            "hs_survey_channel": "segment",
            "hs_value": "score ces, csat, nps",
            "hs_content": "text",
            "hs_submission_timestamp": "date",
            "hs_contact_id": "customer_id",
        },
        scores={"ces": (5, 1, 7), "csat": (5, 0, 2), "nps": (5, 0, 10)},
        rows=(15, 15, 0),
        comments=15,
    ),
}


def count_rows(path: Path, *others: Path) -> dict[str, tuple[int, int, int]]:
    """File -> rows in, used and left out."""
    ingested = read(path, *others)
    return {
        file.name: (
            sum(count for (name, _), count in lines(ingested, "read").items() if name == file.name),
            sum(count for (name, _), count in lines(ingested, "used").items() if name == file.name),
            sum(count for (name, _), count in lines(ingested, "left_out").items() if name == file.name),
        )
        for file in (path, *others)
    }


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_layout_is_known(name: str) -> None:
    expected = EXPECTED[name]
    ingested = read(FOLDER / name)
    source = ingested.sources[0]
    assert (source.layout, source.role) == (expected.layout, expected.role)
    assert taken(ingested, name) == expected.columns
    counts = ingested.responses.groupby("score_kind").size()
    assert {
        scale.kind: (int(counts[scale.kind]), scale.low, scale.high) for scale in ingested.scales
    } == expected.scores
    assert count_rows(FOLDER / name)[name] == expected.rows
    assert len(ingested.comments) == expected.comments
    if "date" in expected.columns.values():
        assert ingested.comments["written_at"].notna().all()


@pytest.mark.parametrize(
    ("name", "layout", "rows", "segments"),
    [
        ("shopify_orders.csv", "shopify-orders", (14, 10, 4), ["Shipping Method", "Payment Method"]),
        ("ecwid_orders.csv", "ecwid-orders", (9, 9, 0), ["fulfillment_status", "payment_method"]),
    ],
)
def test_shop_orders_join_reviews(name: str, layout: str, rows: tuple[int, int, int], segments: list[str]) -> None:
    """Trustpilot's reference is the order's number, with the # in front that shops write."""
    ingested = read(FOLDER / "trustpilot.csv", FOLDER / name)
    assert ingested.sources[1].layout == layout
    assert ingested.sources[1].role == "attributes"
    assert count_rows(FOLDER / "trustpilot.csv", FOLDER / name) == {"trustpilot.csv": (10, 10, 0), name: rows}
    assert set(segment_columns(ingested.responses)) >= {f"segment_{segment}" for segment in segments}


def test_every_layout_has_a_fixture() -> None:
    tried = {expected.layout for expected in EXPECTED.values()} | {"shopify-orders", "ecwid-orders"}
    assert {layout.name for layout in load_layouts()} == tried | {"olist-orders", "table"}


def test_a_wide_survey_keeps_questions_and_touchpoints_apart() -> None:
    ingested = read(FOLDER / "qualtrics_numeric.csv")
    assert ingested.comments["question"].value_counts().to_dict() == {
        "What is the main reason for your score?": 14,
        "What could we improve about the delivery?": 14,
    }
    assert set(ingested.responses["question"]) == {
        "How likely are you to recommend Solbakken to a friend?",
        "How satisfied are you with the delivery?",
    }
    assert ingested.responses["segment_Touchpoint"].value_counts().to_dict() == {"checkout": 14, "delivery": 14}
    assert ingested.comments["response_id"].isin(ingested.responses["response_id"]).all()


def test_each_score_of_a_mixed_file_has_its_own_kind_and_bands() -> None:
    """HubSpot writes NPS, CSAT and CES into one column; the rows of the fixture go round in this order."""
    responses = read(FOLDER / "hubspot.csv").responses.set_index("response_id")
    assert responses.loc[["9100", "9101", "9102"], "score_kind"].tolist() == ["nps", "csat", "ces"]
    assert responses.loc[["9100", "9101", "9102"], "band"].tolist() == ["promoter", "satisfied", "low_effort"]
    assert responses.loc[["9103", "9104", "9105"], "band"].tolist() == ["detractor", "dissatisfied", "high_effort"]


def test_marks_are_compared_without_case_and_joints() -> None:
    layout = DeclaredLayout(name="x", marks=("created at", "score|rating"), roles={"created*": "date"})
    for name in ("created_at", "createdAt", "Created At"):
        heading = layout.read_heading([[name, "Rating"]])
        assert heading is not None
        assert heading.roles == {name: "date"}
    assert layout.read_heading([["created_at", "stars"]]) is None


def test_no_personal_column_of_a_tool_is_used() -> None:
    """Names, addresses and e-mail addresses of the fixtures are nowhere in what was read."""
    told = []
    for name in EXPECTED:
        ingested = read(FOLDER / name)
        told += [ingested.responses.to_csv(), ingested.comments.to_csv()]
    for secret in ("@example.org", "Fjordhagen", "Quillan", "203.0.113.", "nick_", "traveller1"):
        assert not any(secret in text for text in told), secret
