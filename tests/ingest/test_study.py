"""Several files: roles, joins, waves, layouts, and a Ledger that balances."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from feedbacknlp.config import StudyConfig
from feedbacknlp.contracts.tables import Comments, Responses, check_table, segment_columns
from feedbacknlp.errors import FeedbackError, FileError, JoinError, ScoreError
from feedbacknlp.ingest import hash_files, read_study
from feedbacknlp.ingest.layouts import Heading, find_heading, load_layouts

from .helpers import LONG, lines, read, survey, taken, write, write_rows


def roles(paths: list[Path]) -> dict[str, str]:
    return {source.name: source.role for source in read(*paths).sources}


def shop(folder: Path) -> list[Path]:
    """Responses without texts, their comments, reviews, orders, customers, items and products."""
    responses = [
        {
            "response_id": f"R{n:03d}",
            "customer_id": f"C{n % 8:03d}",
            "order_id": "" if n % 5 == 0 else f"O-{n:04d}",
            "answered_at": f"2026-{4 + n // 10:02d}-{10 + n % 10} 12:00:00",
            "country": ["NO", "GB"][n % 2],
            "nps": n % 11 if n % 2 else "",
            "csat": "" if n % 2 else 1 + n % 5,
        }
        for n in range(40)
    ]
    responses[7]["customer_id"] = "c007 "
    responses[8]["order_id"] = "O-9999"
    comments = [
        {"response_id": row["response_id"], "question": "Why?", "comment": f"{LONG[n % 6]} {n}"}
        for n, row in enumerate(responses)
    ]
    comments.append({"response_id": "R999", "question": "Why?", "comment": "To nobody known, this one"})
    comments.append({"response_id": "", "question": "What else?", "comment": "No key at all stands here"})
    orders = [
        {
            "order_id": f"O-{n:04d}",
            "customer_id": f"C{n % 8:03d}",
            "ordered_at": f"2026-0{3 + n // 12}-01",
            "promised_at": "2026-06-10",
            "delivered_at": "" if n == 9 else f"2026-06-{9 + n % 4:02d}",
            "payment": ["card", "paypal"][n % 2],
            "total": 100 + n,
        }
        for n in range(45)
    ]
    reviews = [
        {
            "review_id": f"V{n}",
            "order_id": f"o-{n:04d}",
            "stars": 1 + n % 5,
            "title": f"Title {n}",
            "review": f"{LONG[n % 6]} {n}",
            "written_at": f"2026-07-{1 + n:02d}",
        }
        for n in range(12)
    ]
    customers = [{"customer_id": f"C{n:03d}", "tier": ["gold", "silver"][n % 2]} for n in range(9)]
    items = [{"order_id": f"O-{n // 2:04d}", "line": 1 + n % 2, "product_id": f"P-{n % 6:05d}"} for n in range(80)]
    products = [
        {"product_id": f"P-{n:05d}", "name": f"thing {n}", "category": ["lamp", "bed", "rug"][n % 3]} for n in range(6)
    ]
    files = {
        "responses": [*responses, responses[3]],
        "comments": comments,
        "orders": orders,
        "reviews": reviews,
        "customers": customers,
        "items": items,
        "products": products,
    }
    return [write_rows(folder, f"{name}.csv", rows) for name, rows in files.items()]


def test_the_whole_shop(tmp_path: Path) -> None:
    paths = shop(tmp_path)
    assert roles(paths) == {
        "responses.csv": "responses",
        "comments.csv": "comments",
        "orders.csv": "attributes",
        "reviews.csv": "reviews",
        "customers.csv": "attributes",
        "items.csv": "attributes",
        "products.csv": "attributes",
    }
    ingested = read(*paths)
    responses = ingested.responses
    assert responses.groupby("score_kind").size().to_dict() == {"csat": 20, "nps": 20, "stars": 12}
    assert segment_columns(responses) == [
        "segment_country",
        "segment_payment",
        "segment_tier",
        "segment_category",
        "segment_delivered_late",
    ]
    by_id = responses.set_index("response_id")
    assert by_id.loc["R001", ["segment_payment", "segment_tier", "segment_category"]].tolist() == [
        "paypal",
        "silver",
        "rug",
    ]
    assert by_id.loc["R003", "segment_delivered_late"] == "yes"
    assert by_id.loc["R001", "segment_delivered_late"] == "no"
    assert pd.isna(by_id.loc["R009", "segment_delivered_late"])
    assert pd.isna(by_id.loc["R008", "segment_payment"])  # an order that is not there is not replaced by another
    assert by_id.loc["V2", "segment_payment"] == "card"
    assert by_id.loc["R007", "customer_id"] == "c007"
    assert ingested.waves == ("2026-04", "2026-05", "2026-06", "2026-07")
    check_table(responses, Responses, stage="test")
    check_table(ingested.comments, Comments, stage="test")


def test_what_the_ledger_tells_of_the_shop(tmp_path: Path) -> None:
    ingested = read(*shop(tmp_path))
    notes, out = lines(ingested, "note"), lines(ingested, "left_out")
    assert out["responses.csv", "an exact copy of an earlier row"] == 1
    assert notes["responses.csv", "no row of orders.csv has their order_id"] == 1
    assert notes["responses.csv", "no order_id to join orders.csv by"] == 8
    assert notes["comments.csv", "no response has their key; the comment stands alone"] == 1
    assert notes["comments.csv", "no key; the comment stands alone"] == 1
    loosely = "keys matched orders.csv only after spaces, case, leading zeros, # or .0 were dropped"
    assert notes["reviews.csv", loosely] == 12
    assert out["items.csv", "another row of the same key was taken"] == 35
    assert out["customers.csv", "matched no response"] == 1
    assert (
        lines(ingested, "used")["orders.csv", "joined to at least one answer"]
        + out["orders.csv", "matched no response"]
        == 45
    )


def test_comments_know_their_responses(tmp_path: Path) -> None:
    comments = read(*shop(tmp_path)).comments.set_index("comment_id")
    assert comments.loc["comments-row-2", "response_id"] == "R000"
    assert comments.loc["comments-row-2", "written_at"] == pd.Timestamp("2026-04-10 12:00", tz="UTC")
    assert pd.isna(comments.loc["comments-row-42", "response_id"])
    assert set(comments["question"]) == {"Why?", "What else?", "review"}
    assert comments.loc["V0", "text"].startswith("Title 0\n")
    assert comments["source"].value_counts().to_dict() == {"survey": 42, "review": 12}
    assert not segment_columns(comments)


def test_the_order_of_rows_and_files_does_not_matter(tmp_path: Path) -> None:
    paths = shop(tmp_path)
    first = read(*paths)
    other = tmp_path / "other"
    other.mkdir()
    for path in paths:
        if path.name == "items.csv":  # of several items of an order the first in the file counts
            (other / path.name).write_bytes(path.read_bytes())
            continue
        heading, *rows = path.read_text().splitlines()
        write(other, path.name, "\n".join([heading, *reversed(rows)]) + "\n")
    second = read(*(other / path.name for path in reversed(paths)))
    keys = ["response_id", "score_kind"]
    columns = sorted(first.responses.columns)
    pd.testing.assert_frame_equal(
        first.responses[columns].sort_values(keys, ignore_index=True),
        second.responses[columns].sort_values(keys, ignore_index=True),
    )
    assert sorted(first.comments["text"]) == sorted(second.comments["text"])
    assert first.waves == second.waves


def test_customer_only_joins_the_latest_order_before_the_answer(tmp_path: Path) -> None:
    rows = [
        {"id": "r1", "customer_id": "c1", "nps": 3, "comment": LONG[0], "date": "2026-05-10"},
        {"id": "r2", "customer_id": "C1", "nps": 9, "comment": LONG[1], "date": "2026-03-01"},
        {"id": "r3", "customer_id": "C1", "nps": 8, "comment": LONG[2], "date": "2026-01-01"},
        {"id": "r4", "customer_id": "C2", "nps": 8, "comment": LONG[3], "date": ""},
        {"id": "r5", "customer_id": "C1", "nps": 8, "comment": LONG[4], "date": ""},
        {"id": "r6", "customer_id": "C9", "nps": 1, "comment": LONG[5], "date": "2026-05-10"},
    ]
    orders = [
        {"order_id": "O1", "customer_id": "C1", "ordered_at": "2026-03-01 18:00", "payment": "card"},
        {"order_id": "O2", "customer_id": "C1", "ordered_at": "2026-04-01", "payment": "paypal"},
        {"order_id": "O3", "customer_id": "C2", "ordered_at": "2026-04-01", "payment": "card"},
        {"order_id": "O4", "customer_id": "C3", "ordered_at": "2026-04-01", "payment": "invoice"},
    ]
    paths = [write_rows(tmp_path, "responses.csv", rows), write_rows(tmp_path, "orders.csv", orders)]
    segments: dict[str, Any] = {"files": [{"path": "orders.csv", "segments": ["payment"]}]}
    ingested = read(*paths, **segments)
    assert ingested.responses["segment_payment"].fillna("").tolist() == ["paypal", "card", "", "card", "", ""]
    notes = lines(ingested, "note")
    assert notes["responses.csv", "orders.csv has no row of their customer_id before the answer"] == 1
    assert notes["responses.csv", "orders.csv has several rows of their customer_id and no date chooses one"] == 1
    assert notes["responses.csv", "no row of orders.csv has their customer_id"] == 1
    segments["files"].append({"path": "responses.csv", "window_days": 20})
    windowed = read(*paths, **segments)
    assert windowed.responses["segment_payment"].fillna("").tolist() == ["", "card", "", "card", "", ""]


def test_score_of_the_listing_where_reviews_have_none(tmp_path: Path) -> None:
    reviews = [
        {"listing_id": 100 + n % 3, "id": 5000 + n, "date": f"2026-0{1 + n % 6}-03", "comments": f"{LONG[n % 6]} {n}"}
        for n in range(30)
    ]
    listings = [
        {
            "id": 100 + n,
            "price": "$90",
            "room_type": "AB"[n % 2],
            "review_scores_rating": [4.71, 2.5, 3.2][n],
            "review_scores_value": 4.1,
        }
        for n in range(3)
    ]
    ingested = read(write_rows(tmp_path, "reviews.csv", reviews), write_rows(tmp_path, "listings.csv", listings))
    assert ingested.scales[0].why.startswith("score of the listing, not of the review")
    assert ingested.responses["band"].value_counts().to_dict() == {"critical": 10, "favourable": 10, "mixed": 10}
    assert ingested.comments["response_id"].notna().all()
    assert taken(ingested, "listings.csv")["id"] == "key of reviews.csv:listing_id"


def test_rating_of_a_product_is_not_the_rating_of_a_review(tmp_path: Path) -> None:
    reviews = [
        {"review_id": n, "sku": f"P{n % 2}", "stars": 1 + n % 5, "review": f"{LONG[n % 6]} {n}"} for n in range(20)
    ]
    products = [{"sku": f"P{n}", "rating": 3 + n, "range": "ab"[n]} for n in range(2)]
    ingested = read(write_rows(tmp_path, "reviews.csv", reviews), write_rows(tmp_path, "products.csv", products))
    assert [scale.question for scale in ingested.scales] == ["stars"]
    assert segment_columns(ingested.responses) == ["segment_range"]


def test_waves_as_files_of_the_same_columns(tmp_path: Path) -> None:
    paths = [
        write_rows(tmp_path, f"wave{name}.csv", survey(11, nps=lambda n, shift=shift: (n + shift) % 11))
        for shift, name in enumerate([2, 10])
    ]
    ingested = read(*paths)
    assert ingested.waves == ("wave2", "wave10")
    assert ingested.responses["response_id"].is_unique
    assert ingested.responses["response_id"].iloc[0] == "wave2:R000"
    assert len(ingested.scales) == 1
    assert len(ingested.sources) == 2


@pytest.mark.parametrize(
    ("dates", "setting", "waves"),
    [
        (["2026-04-01", "2026-09-30"], "auto", ("2026-Q2", "2026-Q3")),
        (["2026-04-01", "2026-06-30"], "auto", ("2026-04", "2026-06")),
        (["2026-04-01", "2026-04-20"], "auto", ()),
        (["2019-04-01", "2026-04-20"], "auto", ("2019", "2026")),
        (["2026-04-01", "2026-04-20"], "month", ("2026-04",)),
        (["2026-04-01", "2026-09-30"], "none", ()),
        (["2026-04-01", "2026-09-30"], None, ()),
    ],
)
def test_waves_from_dates(tmp_path: Path, dates: list[str], setting: str | None, waves: tuple[str, ...]) -> None:
    ingested = read(write_rows(tmp_path, "a.csv", survey(12, date=lambda n: dates[n % len(dates)])), wave=setting)
    assert ingested.waves == waves
    assert ingested.responses["wave"].isna().all() == (not waves)


def test_conflicting_rows_of_one_id(tmp_path: Path) -> None:
    rows = survey(12)
    rows.append({**rows[2], "nps": 9})
    rows.append(dict(rows[3]))
    ingested = read(write_rows(tmp_path, "a.csv", rows))
    assert lines(ingested, "left_out") == {
        ("a.csv", "an exact copy of an earlier row"): 1,
        ("a.csv", "the same response_id as an earlier row with different content; the first is kept"): 1,
    }
    assert ingested.responses.set_index("response_id").loc["R002", "value"] == 2.0


def test_without_ids_only_long_copies_are_copies(tmp_path: Path) -> None:
    rows = (
        [{"score": 5, "comment": "good"}] * 4
        + [{"score": 1, "comment": f"{LONG[0]} {LONG[1]}"}] * 2
        + [{"score": 2, "comment": LONG[2]}]
    )
    ingested = read(write_rows(tmp_path, "a.csv", rows))
    assert lines(ingested, "left_out") == {("a.csv", "an exact copy of an earlier row"): 1}
    assert ingested.comments["comment_id"].tolist() == ["row-2", "row-3", "row-4", "row-5", "row-6", "row-8"]


def test_comments_alone_and_comments_of_two_files(tmp_path: Path) -> None:
    reviews = [{"id": n, "stars": 1 + n % 5, "review": f"{LONG[n % 6]} {n}"} for n in range(9)]
    mails = [{"id": n, "text": f"{LONG[n % 6]} again {n}"} for n in range(50, 59)]
    ingested = read(write_rows(tmp_path, "reviews.csv", reviews), write_rows(tmp_path, "mails.csv", mails))
    assert ingested.comments["response_id"].notna().sum() == 9
    assert ingested.comments["comment_id"].is_unique
    twice = read(
        write_rows(tmp_path, "reviews.csv", reviews),
        write_rows(tmp_path, "answers.csv", survey(9, response_id=lambda n: n)),
    )
    assert twice.responses["response_id"].is_unique


def test_unclear_keys_join_to_nothing(tmp_path: Path) -> None:
    scores = [{"customer_id": f"C{n % 5}", "nps": n % 11} for n in range(10)]
    texts = [{"customer_id": f"C{n}", "comment": f"{LONG[n % 6]} {n}"} for n in range(5)]
    ingested = read(write_rows(tmp_path, "responses.csv", scores), write_rows(tmp_path, "comments.csv", texts))
    assert (
        lines(ingested, "note")["comments.csv", "responses.csv has several rows of their customer_id; joined to none"]
        == 5
    )
    assert ingested.comments["response_id"].isna().all()


def test_several_comments_of_one_response_and_keys_of_other_forms(tmp_path: Path) -> None:
    scores = [{"response_id": f"{n:05d}", "nps": n % 11} for n in range(1, 21)]
    texts = [{"response_id": f" {1 + n % 20}.0", "comment": f"{LONG[n % 6]} {n}"} for n in range(40)]
    texts.append({"response_id": "C-404", "comment": f"{LONG[0]} of nobody"})
    ingested = read(write_rows(tmp_path, "responses.csv", scores), write_rows(tmp_path, "comments.csv", texts))
    assert ingested.comments["response_id"].value_counts().to_dict() == {f"{n:05d}": 2 for n in range(1, 21)}
    notes = lines(ingested, "note")
    loosely = "keys matched responses.csv only after spaces, case, leading zeros, # or .0 were dropped"
    assert notes["comments.csv", loosely] == 40
    assert notes["comments.csv", "no response has their key; the comment stands alone"] == 1


def test_keys_in_two_forms_join_to_none(tmp_path: Path) -> None:
    scores = [{"response_id": key, "nps": 5} for key in ("007", "7", "8", "9", "10", "11")]
    texts = [{"response_id": key, "comment": f"{LONG[n % 6]} {n}"} for n, key in enumerate(("7", "07", "8", "09"))]
    ingested = read(write_rows(tmp_path, "responses.csv", scores), write_rows(tmp_path, "comments.csv", texts))
    assert ingested.comments["response_id"].fillna("").tolist() == ["7", "", "8", "9"]
    told = "the key stands in responses.csv in several forms (007 and 7) and in none exactly; joined to none"
    assert lines(ingested, "note")["comments.csv", told] == 1


def test_exports_put_below_each_other(tmp_path: Path) -> None:
    text = "id,nps,comment\n" + "".join(f"{n},{n % 11},{LONG[n % 6]} {n}\n" for n in range(12))
    text += "id,nps,comment\n" + "".join(f"{n},{n % 11},{LONG[n % 6]} {n}\n" for n in range(12, 20))
    ingested = read(write(tmp_path, "a.csv", text))
    assert len(ingested.responses) == 20
    assert lines(ingested, "left_out") == {("a.csv", "the heading over again"): 1}
    assert ingested.ledger.lines[1].row_numbers == (14,)


def test_what_only_the_comments_file_knows_reaches_the_responses(tmp_path: Path) -> None:
    scores = [{"response_id": f"R{n}", "nps": n % 11} for n in range(20)]
    texts = [
        {
            "response_id": f"R{n}",
            "comment": f"{LONG[n % 6]} {n}",
            "channel": "ab"[n % 2],
            "date": f"2026-0{1 + n % 6}-25",
        }
        for n in range(20)
    ]
    ingested = read(write_rows(tmp_path, "responses.csv", scores), write_rows(tmp_path, "comments.csv", texts))
    assert ingested.responses["segment_channel"].tolist()[:2] == ["a", "b"]
    assert ingested.responses["answered_at"].notna().all()
    assert ingested.waves == tuple(f"2026-0{n}" for n in range(1, 7))


def test_joins_told_by_the_study_file(tmp_path: Path) -> None:
    scores = [
        {"response_id": f"R{n}", "shop": f"S{n % 3}", "nps": n % 11, "comment": f"{LONG[n % 6]} {n}"} for n in range(12)
    ]
    places = [{"ort": f"s{n}", "region": "ab"[n % 2]} for n in range(3)]
    paths = [write_rows(tmp_path, "responses.csv", scores), write_rows(tmp_path, "places.csv", places)]
    assert "segment_region" not in read(*paths).responses
    told: dict[str, Any] = {"path": "places.csv", "join_on": "ort", "join_to": "responses.csv:shop"}
    assert read(*paths, files=[told]).responses["segment_region"].tolist()[:3] == ["a", "b", "a"]
    for change, code in (
        ({"join_to": "responses.csv:nps"}, "FB401"),
        ({"join_to": "other.csv:shop"}, "FB402"),
        ({"join_to": "nowhere"}, "FB402"),
    ):
        with pytest.raises(JoinError) as caught:
            read(*paths, files=[told | change])
        assert caught.value.code == code
    with pytest.raises(JoinError) as caught:
        read(
            *paths,
            files=[
                {"path": "places.csv", "role": "attributes"},
                {"path": "responses.csv", "join_on": "shop", "join_to": "responses.csv:shop"},
            ],
        )
    assert caught.value.code == "FB403"


def test_qualtrics(tmp_path: Path) -> None:
    names = [
        "StartDate",
        "RecordedDate",
        "ResponseId",
        "IPAddress",
        "Q1",
        "Q1_NPS_GROUP",
        "Q2",
        "Q2 - Topics",
        "UserLanguage",
        "Plan",
    ]
    asked = [
        "Start Date",
        "Recorded Date",
        "Response ID",
        "IP Address",
        "How likely are you to recommend us?",
        "Group",
        "Why is that?",
        "Topics",
        "Language",
        "Plan",
    ]
    imports = [f'"{{""ImportId"":""{name}""}}"' for name in names]
    body = "".join(
        f"2026-04-0{1 + n % 9},2026-04-1{n % 9},R_{n:03d},10.0.0.1,{n % 11},Detractor,"
        f"{LONG[n % 6]} {n},Delivery,NB,{'AB'[n % 2]}\n"
        for n in range(30)
    )
    text = (
        "\n".join([",".join(names), ",".join(f'"{question}"' for question in asked), ",".join(imports)]) + "\n" + body
    )
    ingested = read(write(tmp_path, "export.csv", text))
    assert ingested.sources[0].layout == "qualtrics"
    assert taken(ingested, "export.csv") == {
        "RecordedDate": "date",
        "ResponseId": "response_id",
        "Q1": "score nps",
        "Q2": "text",
        "UserLanguage": "language",
        "Plan": "segment",
    }
    assert ingested.scales[0].question == "How likely are you to recommend us?"
    assert ingested.comments["question"].iloc[0] == "Why is that?"
    assert ingested.comments["language_hint"].iloc[0] == "NB"
    assert len(ingested.responses) == 30


@pytest.mark.parametrize(
    "second", [["", "", "", "", "Response", "Open-Ended Response"], ["", "", "", "", "", ""], None]
)
def test_surveymonkey(tmp_path: Path, second: list[str] | None) -> None:
    first = [
        "Respondent ID",
        "Collector ID",
        "Start Date",
        "End Date",
        "How satisfied are you with us?",
        "What could we improve?",
    ]
    rows = [
        [
            f"11{n:03d}",
            "7",
            "04/01/2026 10:00:00 AM",
            f"04/{10 + n}/2026 10:05:00 AM",
            ["Very satisfied", "Dissatisfied"][n % 2],
            f"{LONG[n % 6]} {n}",
        ]
        for n in range(15)
    ]
    text = "\n".join(",".join(line) for line in [first, *([second] if second is not None else []), *rows]) + "\n"
    ingested = read(write(tmp_path, "export.csv", text))
    assert ingested.sources[0].layout == "surveymonkey"
    assert taken(ingested, "export.csv") == {
        "Respondent ID": "response_id",
        "End Date": "date",
        "How satisfied are you with us?": "score csat",
        "What could we improve?": "text",
    }
    assert len(ingested.responses) == 15


def test_other_packages_may_bring_layouts() -> None:
    class Upside:
        name = "upside"

        def read_heading(self, head: Any) -> Heading | None:
            return (
                Heading(layout="upside", rows=1, names=tuple(head[0][::-1]), questions=("",) * len(head[0]))
                if head[0][0] == "up"
                else None
            )

    assert find_heading([["up", "b"]], layouts=(Upside(), *load_layouts())).names == ("b", "up")
    assert find_heading([["a", "b"]], layouts=(Upside(), *load_layouts())).layout == "table"


def test_broken_rows_are_counted_and_the_rest_is_read(tmp_path: Path) -> None:
    text = (
        "id,nps,comment\n"
        + "".join(f'{n},{n % 11},"{LONG[n % 6]} {n}"\n' for n in range(30))
        + '30,5,"open\n31,1,"closed, again"\n32,9\n'
    )
    ingested = read(write(tmp_path, "a.csv", text))
    assert len(ingested.comments) == 32
    assert lines(ingested, "left_out") == {("a.csv", "a number of fields other than the heading's 3"): 1}
    assert lines(ingested, "read") == {("a.csv", ""): 33}


@pytest.mark.parametrize(
    ("files", "code"),
    [({}, "FB112"), ({"a.csv": "id,comment\n"}, "FB104"), ({"a.csv": ""}, "FB103"), ({"missing": None}, "FB101")],
)
def test_file_errors(tmp_path: Path, files: dict[str, str | None], code: str) -> None:
    paths = [write(tmp_path, name, text) if text is not None else tmp_path / name for name, text in files.items()]
    with pytest.raises(FileError) as caught:
        read_study(paths, StudyConfig())
    assert caught.value.code == code


def test_two_files_of_one_name(tmp_path: Path) -> None:
    other = tmp_path / "b"
    other.mkdir()
    paths = [write_rows(folder, "a.csv", survey(9)) for folder in (tmp_path, other)]
    with pytest.raises(FileError, match="FB111"):
        read_study(paths, StudyConfig())


def test_no_fault_ends_in_a_trace_of_another_kind(tmp_path: Path) -> None:
    """Whatever stands in a small file, reading it gives a result or an error of this package."""
    cells = [
        "",
        "5",
        "yes",
        "2026-01-01",
        LONG[0],
        '"',
        "n/a",
        "99999999999999999999",
        "1e400",
        "\u202e",
        "nan",
        "-",
        "★★",
        "=1",
    ]
    for shift in range(len(cells)):
        rows = [",".join(cells[(row * 5 + column * 3 + shift) % len(cells)] for column in range(4)) for row in range(8)]
        path = write(tmp_path, f"s{shift}.csv", "nps,date,comment,weight\n" + "\n".join(rows) + "\n")
        try:
            read(path)
        except FeedbackError as failure:
            assert LONG[0] not in str(failure)


def test_hashes(tmp_path: Path) -> None:
    path = write(tmp_path, "a.csv", "abc")
    assert hash_files([path]) == {"a.csv": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}
    with pytest.raises(FileError, match="FB101"):
        hash_files([tmp_path / "none.csv"])


@pytest.mark.parametrize(
    "settings",
    [
        {"files": [{"path": "a.csv", "role": "attributes", "texts": ["comment"]}]},
        {"files": [{"path": "a.csv", "role": "comments"}], "scores": [{"column": "nps", "kind": "nps"}]},
    ],
)
def test_settings_that_exclude_each_other(tmp_path: Path, settings: dict[str, Any]) -> None:
    with pytest.raises(FeedbackError, match="FB514"):
        read(write_rows(tmp_path, "a.csv", survey(12)), **settings)


def test_role_of_the_study_file(tmp_path: Path) -> None:
    path = write_rows(tmp_path, "a.csv", survey(12))
    ingested = read(path, files=[{"path": "a.csv", "role": "comments"}])
    assert len(ingested.responses) == 0
    assert "nps (a score, but not of an answer)" in ingested.sources[0].unused


def test_a_score_that_is_named_but_off_its_scale_is_told(tmp_path: Path) -> None:
    path = tmp_path / "off.csv"
    rows = "".join(f"{n},{n * 7},the parcel was late {n}\n" for n in range(30))
    path.write_text("id,nps,why\n" + rows, encoding="utf-8")
    with pytest.raises(ScoreError, match="FB301"):
        read_study([path], StudyConfig())
