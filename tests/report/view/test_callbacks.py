from __future__ import annotations

from dataclasses import replace

import pandas as pd

from feedbacknlp.contracts import Findings
from feedbacknlp.report.view.callbacks import list_callbacks
from feedbacknlp.report.view.reader import open_reader


def test_only_unhappy_customers_who_wrote_are_listed_worst_first(example: Findings) -> None:
    reader = open_reader(example)
    listed, total = list_callbacks(reader, reader.scores[0], most=1000)
    assert len(listed) == total > 50
    assert {row.band for row in listed} == {"detractor"}
    assert all(row.text.strip() for row in listed)
    assert [row.value for row in listed] == sorted(row.value for row in listed)
    few, same = list_callbacks(reader, reader.scores[0], most=5)
    assert (few, same) == (listed[:5], total)


def test_who_speaks_of_leaving_comes_first(example: Findings) -> None:
    reader = open_reader(example)
    last = list_callbacks(reader, reader.scores[0], most=1000)[0][-1]
    comment = "C" + last.response_id[1:]
    going = pd.DataFrame([{"statement_id": f"{comment}#1", "intent": "churn_risk", "probability": 0.9}])
    rows = {**example.rows, "intents": pd.concat([example.rows["intents"], going], ignore_index=True)}
    reader = open_reader(replace(example, rows=rows))
    first = list_callbacks(reader, reader.scores[0], most=1)[0][0]
    assert (first.response_id, first.leaving) == (last.response_id, True)


def test_row_order_and_missing_tables(example: Findings, empty: Findings) -> None:
    reader = open_reader(example)
    shuffled = {name: frame.sample(frac=1, random_state=2) for name, frame in example.rows.items()}
    other = open_reader(replace(example, rows=shuffled))
    for mine, theirs in zip(reader.scores, other.scores, strict=True):
        assert list_callbacks(reader, mine, most=20) == list_callbacks(other, theirs, most=20)
    bare = open_reader(replace(example, rows={}))
    assert list_callbacks(bare, bare.scores[0], most=20) == ((), 0)


def test_whose_words_praise_is_not_called_back(example: Findings) -> None:
    reader = open_reader(example)
    listed, total = list_callbacks(reader, reader.scores[0], most=1000)
    kind, question = reader.scores[0].key
    odd = example.mismatches.iloc[[0]].assign(
        response_id=listed[0].response_id, score_kind=kind, question=question
    )
    other = open_reader(replace(example, mismatches=pd.concat([example.mismatches, odd], ignore_index=True)))
    fewer, count = list_callbacks(other, other.scores[0], most=1000)
    assert count == total - 1
    assert listed[0] not in fewer
