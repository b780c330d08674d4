"""What is said within a driver, on shops made up by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pandas as pd
import pytest

from feedbacknlp.contracts.tables import Causes, check_table
from feedbacknlp.understand import causes as causes_module
from feedbacknlp.understand import find_causes
from tests.explain.studies import NPS
from tests.suites.toys import ToySegmenter
from tests.understand.frames import comments_of, responses_of, statements_of

SCALE = replace(NPS, question="nps")

LATE = [f"parcel did not arrive today {n}" for n in range(12)]
WRONG = [f"wrong date told {n}" for n in range(10)]
REST = [f"slow van number {n} drove past" for n in range(18)]
PRAISE = [f"parcel arrived fast and friendly {n}" for n in range(40)]
PRICE = [f"prices rose a lot this spring {n}" for n in range(40)]


def tell(texts: list[tuple[str, str, int]], *, turned: bool = False) -> pd.DataFrame:
    """Causes of complaints about delivery; texts with their theme and feeling, complaints by detractors."""
    statements = statements_of([text for text, *_ in texts])
    comments = comments_of(statements)
    responses = responses_of(comments, [2.0 if sign < 0 else 10.0 for *_, sign in texts])
    mentions = pd.DataFrame(
        {
            "statement_id": statements["statement_id"],
            "comment_id": statements["comment_id"],
            "theme_id": [theme for _, theme, _ in texts],
            "polarity": [sign for *_, sign in texts],
        }
    )
    drivers = pd.DataFrame(
        {
            "driver_id": ["delivery:negative", "delivery:positive", "price:negative"],
            "score_kind": "nps",
            "question": "nps",
            "theme_id": ["delivery", "delivery", "price"],
            "polarity": [-1, 1, -1],
        }
    )
    tables: list[Any] = [statements, comments, responses, mentions]
    if turned:
        tables = [frame.iloc[::-1] for frame in tables]
    return find_causes(
        *tables,
        drivers,
        [SCALE],
        themes={"delivery": "Delivery time", "price": "Prices"},
        segmenter=ToySegmenter(),
        language="en",
    )


def study() -> list[tuple[str, str, int]]:
    complaints = [(text, "delivery", -1) for text in (*LATE, *WRONG, *REST)]
    return [*complaints, *((text, "delivery", 1) for text in PRAISE), *((text, "price", -1) for text in PRICE)]


def test_phrases_of_complaints_with_their_negation_counts_and_bands() -> None:
    causes = tell(study())
    check_table(causes, Causes, stage="test")
    assert set(causes["driver_id"]) == {"delivery:negative"}
    first = causes[causes["rank"] == 1]
    # 12 of 40 did not get their parcel, all of them detractors; "parcel" is said in praise too and is no cause
    said = causes.groupby("cause")[["n", "base"]].first()
    assert said.loc["did not arrive"].tolist() == [12, 40]
    assert causes.loc[causes["cause"] == "did not arrive", "share"].eq(12 / 40).all()
    assert first["band"].tolist() == list(SCALE.band_names)
    assert first["n_band"].tolist() == [first["n"].iloc[0], 0, 0]
    assert "parcel" not in set(causes["cause"])
    assert "arrive" not in set(causes["cause"])
    for row in causes.itertuples():
        assert str(row.cause).split()[-1] in str(row.quote)


def test_no_two_causes_tell_of_the_same_customers() -> None:
    """"wrong date", "date told" and "wrong" are said by the same ten."""
    causes = tell(study())
    assert causes.drop_duplicates("rank").groupby("n")["rank"].size().loc[10] == 1


def test_causes_do_not_depend_on_the_order_of_rows() -> None:
    pd.testing.assert_frame_equal(tell(study()), tell(study(), turned=True))


def test_few_statements_tell_no_cause() -> None:
    few = [row for row in study() if row[2] > 0 or row[1] == "price" or row[0] in LATE[:10]]
    assert tell(few).empty
    assert list(tell(few).columns) == list(tell(study()).columns)


def test_of_many_statements_a_sample_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(causes_module, "MOST_READ", 30)
    causes = tell(study())
    assert causes.empty or (causes["base"] <= 30).all()
    pd.testing.assert_frame_equal(causes, tell(study(), turned=True))
