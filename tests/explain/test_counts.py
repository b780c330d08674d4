from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from feedbacknlp.contracts.tables import Comments, Counts, Mentions, Outcomes, check_table, empty_table
from feedbacknlp.errors import ContractError
from feedbacknlp.explain import add_counts, count_cells
from tests.explain.studies import CSAT, NPS, Answer, Study, join_studies, make_study


def cells_by_key(counts: pd.DataFrame) -> dict[tuple[object, ...], tuple[float, ...]]:
    keys = ["score_kind", "band", "wave", "theme_id", "polarity"]
    rows = counts[[*keys, "n", "weight", "weight_squared", "points", "points_squared"]].itertuples(
        index=False, name=None
    )
    return {row[:5]: row[5:] for row in rows}


def test_cells_of_a_small_study() -> None:
    study = make_study(
        [
            Answer(2, "checkout- checkout- checkout+", wave="Q1", weight=2.0),
            Answer(3, wave="Q1"),
            Answer(9, "delivery+ price0", wave="Q2"),
            Answer(10, outcome="no_content", reason="bare", wave="Q2", weight=0.5),
            Answer(10, outcome="no_content", reason="empty", wave="Q2"),
            Answer(10, "other-", outcome="other", wave="Q2"),
        ]
    )
    counts = check_table(count_cells(*study.rows), Counts, stage="test")
    assert cells_by_key(counts) == {
        ("nps", "detractor", "Q1", "(all)", 0): (2, 3.0, 5.0, -300.0, 30_000.0),
        ("nps", "detractor", "Q1", "(wrote)", 0): (1, 2.0, 4.0, -200.0, 20_000.0),
        ("nps", "detractor", "Q1", "checkout", -1): (1, 2.0, 4.0, -200.0, 20_000.0),
        ("nps", "detractor", "Q1", "checkout", 1): (1, 2.0, 4.0, -200.0, 20_000.0),
        ("nps", "promoter", "Q2", "(all)", 0): (4, 3.5, 3.25, 350.0, 35_000.0),
        ("nps", "promoter", "Q2", "(wrote)", 0): (3, 2.5, 2.25, 250.0, 25_000.0),
        ("nps", "promoter", "Q2", "delivery", 1): (1, 1.0, 1.0, 100.0, 10_000.0),
        ("nps", "promoter", "Q2", "other", -1): (1, 1.0, 1.0, 100.0, 10_000.0),
        ("nps", "promoter", "Q2", "price", 0): (1, 1.0, 1.0, 100.0, 10_000.0),
    }


def test_one_comment_counts_for_both_scores_of_its_response() -> None:
    nps = make_study([Answer(1, "returns-", id="a")])
    csat = make_study([Answer(5, id="a")], CSAT)
    counts = count_cells(
        pd.concat([nps.responses, csat.responses], ignore_index=True), nps.comments, nps.mentions, nps.outcomes
    )
    told = counts.loc[counts["theme_id"] == "returns", ["score_kind", "band", "n", "points"]]
    assert told.to_dict("records") == [
        {"score_kind": "csat", "band": "satisfied", "n": 1, "points": 100.0},
        {"score_kind": "nps", "band": "detractor", "n": 1, "points": -100.0},
    ]


def test_two_comments_of_a_response_mention_a_driver_once() -> None:
    study = make_study([Answer(1, "returns-", id="a")])
    comments = pd.concat([study.comments, study.comments.assign(comment_id="second")], ignore_index=True)
    mentions = pd.concat([study.mentions, study.mentions.assign(comment_id="second")], ignore_index=True)
    counts = count_cells(study.responses, comments, mentions, study.outcomes)
    assert counts.loc[counts["theme_id"] == "returns", "n"].tolist() == [1]


def test_what_joins_nothing_is_left_out() -> None:
    study = make_study([Answer(1, "returns-", id="a"), Answer(9, "price-", id="b")])
    comments = study.comments.assign(response_id=pd.Series([None, "unknown"], dtype="str"))
    counts = count_cells(study.responses, comments, study.mentions.assign(comment_id="gone"), study.outcomes)
    assert set(counts["theme_id"]) == {"(all)"}


def test_missing_waves_become_an_empty_wave() -> None:
    counts = count_cells(*make_study([Answer(1, wave=None), Answer(9, wave="Q1")]).rows)
    assert sorted(counts["wave"]) == ["", "Q1"]


def test_only_scores_and_only_comments() -> None:
    study = make_study([Answer(1)])
    counts = count_cells(study.responses, empty_table(Comments), empty_table(Mentions), empty_table(Outcomes))
    assert counts["theme_id"].tolist() == ["(all)"]
    written = make_study([Answer(1, "returns-")])
    none = count_cells(written.responses.iloc[:0], written.comments, written.mentions, written.outcomes)
    assert len(check_table(none, Counts, stage="test")) == 0


def test_parts_add_up() -> None:
    parts = [
        make_study([Answer(1, "a- b+", id="1", weight=0.3), Answer(9, "a+", id="2", weight=0.7)]),
        make_study([Answer(1, "a-", id="3", weight=1.1), Answer(9, "c0", id="4", weight=0.1)]),
        make_study([], NPS),
    ]
    whole = count_cells(*join_studies(*parts).rows)
    added = add_counts([count_cells(*part.rows) for part in parts])
    pd.testing.assert_frame_equal(added, whole, check_exact=False, rtol=1e-12)
    pd.testing.assert_frame_equal(added, add_counts([count_cells(*part.rows) for part in reversed(parts)]))
    assert len(check_table(add_counts([]), Counts, stage="test")) == 0


def test_rows_in_any_order_give_the_same_bits() -> None:
    random = np.random.default_rng(3)
    answers = [
        Answer(int(value), "a-" if value < 5 else "b+ a-", weight=float(weight), wave="Q1")
        for value, weight in zip(random.integers(0, 11, 60), random.random(60), strict=True)
    ]
    study = make_study(answers)
    before = [frame.copy(deep=True) for frame in study.rows]
    expected = count_cells(*study.rows)
    for frame, kept in zip(study.rows, before, strict=True):
        pd.testing.assert_frame_equal(frame, kept)
    shuffled = [frame.iloc[random.permutation(len(frame))] for frame in study.rows]
    pd.testing.assert_frame_equal(count_cells(*shuffled), expected, check_exact=True)


def test_hostile_ids_are_ids() -> None:
    study = make_study([Answer(1, "x-", id="=cmd()"), Answer(2, "x-", id="<script>"), Answer(3, "x-", id="عميل 😀")])
    assert count_cells(*study.rows).query("theme_id == 'x'")["n"].tolist() == [3]


@pytest.mark.parametrize(
    ("break_it", "code"),
    [
        (lambda s: (s.responses.drop(columns="band"), s.comments, s.mentions, s.outcomes), "FB841"),
        (lambda s: (s.responses, pd.concat([s.comments, s.comments]), s.mentions, s.outcomes), "FB842"),
        (lambda s: (s.responses.assign(weight=-1.0), s.comments, s.mentions, s.outcomes), "FB843"),
        (lambda s: (s.responses.assign(points=np.inf), s.comments, s.mentions, s.outcomes), "FB843"),
    ],
)
def test_broken_tables_are_told_without_values(break_it: object, code: str) -> None:
    study: Study = make_study([Answer(1, "returns-", id="secret-person"), Answer(8, "returns-", id="other-person")])
    with pytest.raises(ContractError) as caught:
        count_cells(*break_it(study))  # type: ignore[operator]
    assert caught.value.code == code
    assert "person" not in str(caught.value)
