"""Corrections and forbidden wordings on Mentions: row-wise, and a person's word wins."""

from __future__ import annotations

import pandas as pd
import pytest

from feedbacknlp import codebook as edits
from feedbacknlp.contracts import Correction, Theme
from feedbacknlp.contracts.tables import Mentions, check_table
from tests.codebook.books import small_book
from tests.suites.stage_suite import check_row_wise
from tests.understand.frames import statements_of

TEXTS = ["late again", "rude driver", "late again", "too dear", "hm", "the van was late"]


@pytest.fixture
def statements() -> pd.DataFrame:
    return statements_of(TEXTS)


def mentions_of(rows: list[tuple[int, str, int, float, str | None]]) -> pd.DataFrame:
    frame = pd.DataFrame(
        [
            (f"c{at:04d}#1", f"c{at:04d}", theme, sign, near, 0, len(TEXTS[at - 1]), nearest)
            for at, theme, sign, near, nearest in rows
        ],
        columns=[
            "statement_id",
            "comment_id",
            "theme_id",
            "polarity",
            "closeness",
            "start",
            "end",
            "nearest_theme_id",
        ],
    ).astype({"nearest_theme_id": "str"})
    return check_table(frame, Mentions, stage="test")


@pytest.fixture
def mentions() -> pd.DataFrame:
    return mentions_of(
        [
            (1, "speed", -1, 0.9, None),
            (2, "courier", -1, 0.8, None),
            (2, "speed", -1, 0.4, None),
            (3, "speed", -1, 0.9, None),
            (4, "other", 0, 0.3, "price"),
            (6, "speed", -1, 0.7, None),
        ]
    )


def codes(mentions: pd.DataFrame) -> set[tuple[str, str, int]]:
    return {(row.statement_id[:5], row.theme_id, row.polarity) for row in mentions.itertuples()}


def test_a_correction_holds_for_equal_words(statements: pd.DataFrame, mentions: pd.DataFrame) -> None:
    book = edits.correct_statements(
        small_book(),
        [
            Correction(text="late again", language="en", themes={"courier": -1, "price": 0}),
            Correction(text="rude driver", language="en", themes={}),
            Correction(text="hm", language="en", themes={"price": 1}),
            Correction(text="never said", language="en", themes={"price": 1}),
        ],
    )
    result = edits.apply_corrections(mentions, statements, book)
    check_table(result, Mentions, stage="test")
    assert codes(result) == {
        ("c0001", "courier", -1),
        ("c0001", "price", 0),
        ("c0002", "other", 0),
        ("c0003", "courier", -1),
        ("c0003", "price", 0),
        ("c0004", "other", 0),
        ("c0005", "price", 1),
        ("c0006", "speed", -1),
    }
    check_row_wise(
        lambda frame: edits.apply_corrections(
            mentions[mentions["statement_id"].isin(frame["statement_id"])], frame, book
        ),
        statements,
        keys=["statement_id", "theme_id"],
    )
    pd.testing.assert_frame_equal(edits.apply_corrections(result, statements, book), result)


def test_a_correction_holds_whatever_number_a_name_has_in_this_study(mentions: pd.DataFrame) -> None:
    texts = ["late again", "<name-7> was rude", *TEXTS[2:]]
    given = [Correction(text="<name-12> was rude", language="en", themes={"price": 1})]
    book = edits.correct_statements(small_book(), given)
    result = codes(edits.apply_corrections(mentions, statements_of(texts), book))
    assert {code for code in result if code[0] == "c0002"} == {("c0002", "price", 1)}


def test_a_correction_follows_a_merge_and_a_split(statements: pd.DataFrame, mentions: pd.DataFrame) -> None:
    book = edits.correct_statements(
        small_book(), [Correction(text="late again", language="en", themes={"courier": -1, "speed": -1})]
    )
    merged = edits.merge_themes(book, ["courier"], into="speed")
    assert ("c0001", "speed", -1) in codes(edits.apply_corrections(mentions, statements, merged))
    parts = (Theme(id="late", name={"en": "Late"}), Theme(id="early", name={"en": "Early"}))
    split = edits.split_theme(merged, "speed", parts)
    said = mentions.assign(theme_id=mentions["theme_id"].replace("speed", "early"))
    assert ("c0001", "early", -1) in codes(edits.apply_corrections(said, statements, split)), (
        "the machine's part stands"
    )
    assert ("c0001", "late", -1) in codes(edits.apply_corrections(mentions, statements, split)), "else the first"


def test_a_wording_is_kept_from_a_theme(statements: pd.DataFrame, mentions: pd.DataFrame) -> None:
    book = edits.forbid_wording(edits.forbid_wording(small_book(), "VAN", theme_id="speed"), "driver", theme_id="speed")
    result = edits.keep_wordings_out(mentions, statements, book)
    check_table(result, Mentions, stage="test")
    assert ("c0006", "other", -1) in codes(result)
    assert ("c0002", "speed", -1) not in codes(result)
    assert ("c0002", "courier", -1) in codes(result)
    lost = result[result["statement_id"] == "c0006#1"].iloc[0]
    assert lost["nearest_theme_id"] == "speed"


def test_doubts_are_the_narrow_calls(statements: pd.DataFrame, mentions: pd.DataFrame) -> None:
    doubts = edits.list_doubts(mentions, statements, small_book(), threshold=0.35)
    assert doubts[["statement", "theme_id", "reason"]].to_numpy().tolist() == [
        ["rude driver", "speed", "barely_made"],
        ["too dear", "price", "barely_missed"],
    ]
    assert doubts["distance"].tolist() == [0.6, 0.7]
    book = edits.correct_statements(small_book(), [Correction(text="too dear", language="en", themes={"price": -1})])
    assert len(edits.list_doubts(mentions, statements, book, threshold=0.35)) == 1


def test_statements_to_look_over_are_masked_and_once(statements: pd.DataFrame, mentions: pd.DataFrame) -> None:
    hidden = statements.assign(text="raw words")
    doubts = edits.list_doubts(mentions, hidden, small_book(), threshold=0.35)
    table = edits.tabulate_statements(mentions, hidden, doubts, small_book())
    assert table["statement"].tolist()[:2] == ["rude driver", "too dear"]
    assert table["statement"].is_unique
    assert "raw words" not in table.to_csv()
    assert table["coded as"].iloc[0] == "courier: negative\nspeed: negative"
