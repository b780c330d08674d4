from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest

from feedbacknlp.contracts.tables import Comments, Gate, Outcomes, Responses, Statements, check_table
from feedbacknlp.explain import measure_bands, measure_gate
from feedbacknlp.explain.counts import count_cells
from tests.explain.studies import CSAT, NPS, THRESHOLDS, Answer, make_frame, make_study, response_row

# response -> score, and the qualities of the statements of each of its comments
TOLD = {
    "r0": (1, [["ok", "spam"]]),
    "r1": (2, [["empty"], ["copy", "copy"]]),
    "r2": (3, [["empty"]]),
    "r3": (9, [["bare"]]),
    "r4": (10, []),
    "r5": (10, [["straight_line"], ["ok"]]),
}


def _tables() -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    responses, comments, statements, outcomes = [], [], [], []
    best = ("ok", "bare", "copy", "straight_line", "spam", "off_topic", "gibberish", "empty")
    for name, (value, texts) in TOLD.items():
        responses.append(response_row(NPS, Answer(value), name))
        for number, qualities in enumerate(texts):
            comment = f"{name}-{number}"
            comments.append({"comment_id": comment, "response_id": name, "question": "w", "source": "survey"})
            reason = min(qualities, key=best.index)
            outcomes.append(
                {
                    "comment_id": comment,
                    "outcome": "other" if reason == "ok" else "no_content",
                    "reason": "" if reason == "ok" else reason,
                }
            )
            statements += [
                {"statement_id": f"{comment}#{at}", "comment_id": comment, "start": at, "end": at, "quality": quality}
                for at, quality in enumerate(qualities)
            ]
    return (
        make_frame(Responses, responses),
        make_frame(Comments, comments),
        make_frame(Statements, statements),
        make_frame(Outcomes, outcomes),
    )


def test_kinds_by_band() -> None:
    table = check_table(measure_gate(*_tables(), [NPS]), Gate, stage="test")
    told = table[table["n"] > 0].set_index(["kind", "band"])[["statements", "n", "lost", "base"]]
    assert {key: tuple(row) for key, row in zip(told.index, told.to_numpy().tolist(), strict=True)} == {
        ("bare", "promoter"): (1, 1, 1, 2),
        ("copy", "detractor"): (2, 1, 1, 3),  # the better of two reasons
        ("straight_line", "promoter"): (1, 1, 0, 2),
        ("spam", "detractor"): (1, 1, 0, 3),
        ("empty", "detractor"): (2, 2, 1, 3),
    }
    assert table["kind"].drop_duplicates().tolist() == ["bare", "copy", "straight_line", "spam", "empty"]
    assert len(table) == 5 * 3, "a kind has a row in every band"
    empty_band = table[table["band"] == "passive"]
    assert empty_band["share"].isna().all()
    assert table.set_index(["kind", "band"])["share"]["empty", "detractor"] == pytest.approx(2 / 3)


def test_what_is_lost_adds_up_to_the_bands() -> None:
    responses, comments, statements, outcomes = _tables()
    mentions = make_study([]).mentions
    counts = count_cells(responses, comments, mentions, outcomes)
    bands = measure_bands(counts, [NPS], responses, comments, outcomes, thresholds=THRESHOLDS)
    lost = measure_gate(responses, comments, statements, outcomes, [NPS]).groupby("band")["lost"].sum()
    assert lost.to_dict() == dict(zip(bands["band"], bands["no_content"], strict=True))


def test_order_of_rows_does_not_matter() -> None:
    tables = _tables()
    expected = measure_gate(*tables, [NPS])
    pd.testing.assert_frame_equal(measure_gate(*(table.iloc[::-1] for table in tables), [NPS]), expected)


def test_one_value_on_three_questions_of_one_scale() -> None:
    scales = [replace(CSAT, question=name) for name in ("site", "parcel", "help")]
    given = {"a": (5, 5, 5), "b": (5, 4, 5), "c": (1, 1, 1), "d": (5, 5, None)}
    rows = [
        response_row(scale, Answer(value), name)
        for name, values in given.items()
        for scale, value in zip(scales, values, strict=True)
        if value is not None
    ]
    # the same number on another scale says something else: 5 of 10 is no praise
    rows.append(response_row(NPS, Answer(5), "a"))
    responses = make_frame(Responses, rows)
    comments, statements, outcomes = _tables()[1:]
    table = measure_gate(responses, comments.iloc[:0], statements.iloc[:0], outcomes.iloc[:0], [*scales, NPS])
    told = table[table["kind"] == "same_score"]
    assert told[told["question"] == "site"].set_index("band")["n"].to_dict() == {
        "dissatisfied": 1,
        "neutral": 0,
        "satisfied": 1,
    }
    assert told[told["question"] == "site"]["base"].tolist() == [1, 0, 3]
    assert told[told["question"] == NPS.question].set_index("band")["n"].to_dict()["detractor"] == 1
    assert not told["statements"].any()


def test_nothing_found_is_an_empty_table() -> None:
    responses, comments, statements, outcomes = _tables()
    table = measure_gate(responses, comments.iloc[:0], statements.iloc[:0], outcomes.iloc[:0], [NPS])
    assert len(check_table(table, Gate, stage="test")) == 0
