from __future__ import annotations

import pandas as pd
import pytest

from feedbacknlp.contracts.tables import Bands, check_table
from feedbacknlp.explain import count_cells, measure_bands
from tests.explain.studies import NPS, THRESHOLDS, Answer, make_study


def test_bands_with_the_fate_of_their_comments() -> None:
    study = make_study(
        [
            Answer(1, "a-"),
            Answer(2, "other-", outcome="other"),
            Answer(3, outcome="no_content", reason="bare"),
            Answer(4, outcome="no_content", reason="empty"),
            Answer(5),
            Answer(9, "a+", id="two"),
        ]
    )
    # A second comment without content does not take the first one's theme away.
    comments = pd.concat([study.comments, study.comments.iloc[[-1]].assign(comment_id="more")], ignore_index=True)
    outcomes = pd.concat(
        [
            study.outcomes,
            pd.DataFrame({"comment_id": ["more"], "outcome": ["no_content"], "reason": ["empty"]}).astype("str"),
        ],
        ignore_index=True,
    )
    counts = count_cells(study.responses, comments, study.mentions, outcomes)
    table = measure_bands(counts, [NPS], study.responses, comments, outcomes, thresholds=THRESHOLDS)
    check_table(table, Bands, stage="test")
    told = ["band", "position", "n", "wrote", "theme", "other", "no_content"]
    assert table[told].to_numpy().tolist() == [
        ["detractor", 0, 5, 3, 1, 1, 2],
        ["passive", 1, 0, 0, 0, 0, 0],
        ["promoter", 2, 1, 1, 1, 0, 0],
    ]
    assert table["share"].tolist() == pytest.approx([5 / 6, 0, 1 / 6])
    assert ((table["low"] <= table["share"]) & (table["share"] <= table["high"])).all()


def test_shares_are_weighted() -> None:
    study = make_study([Answer(1, weight=3.0), Answer(9)])
    table = measure_bands(
        count_cells(*study.rows), [NPS], study.responses, study.comments, study.outcomes, thresholds=THRESHOLDS
    )
    assert table["share"].tolist() == pytest.approx([0.75, 0, 0.25])
    assert table["n"].tolist() == [1, 0, 1]


def test_no_answers_have_bands_without_shares() -> None:
    study = make_study([])
    table = measure_bands(
        count_cells(*study.rows), [NPS], study.responses, study.comments, study.outcomes, thresholds=THRESHOLDS
    )
    check_table(table, Bands, stage="test")
    assert table["n"].tolist() == [0, 0, 0]
    assert table["share"].isna().all()
