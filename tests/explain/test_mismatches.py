from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from feedbacknlp.contracts.tables import Mismatches, Sentiments, Statements, check_table
from feedbacknlp.errors import ContractError
from feedbacknlp.explain import find_mismatches, measure_mismatch_effect
from tests.explain.studies import NPS, Answer, Study, make_frame, make_study


def with_statements(study: Study, told: dict[str, list[tuple[str, float | None, str]]]) -> Study:
    """``told``: comment id -> (masked text, polarity or None, quality) of its statements, a space between them."""
    statements, sentiments = [], []
    for comment_id, pieces in told.items():
        start = 0
        for place, (text, polarity, quality) in enumerate(pieces, start=1):
            row = {
                "comment_id": comment_id,
                "text": "raw " + text,
                "shown_text": text,
                "language": "en",
                "quality": quality,
            }
            end = start + len(text)
            statements.append(
                {"statement_id": f"{comment_id}#{place}", "start": start, "end": end, "repeat_of": None, **row}
            )
            start = end + 1
            if polarity is not None:
                label = "positive" if polarity > 0 else "negative"
                sentiments.append(
                    {"statement_id": f"{comment_id}#{place}", "polarity": polarity, "label": label, "confidence": 0.9}
                )
    return Study(
        *study.rows, statements=make_frame(Statements, statements), sentiments=make_frame(Sentiments, sentiments)
    )


def mismatches_of(study: Study, scales=(NPS,), **options: float) -> pd.DataFrame:
    table = find_mismatches(study.responses, study.comments, study.statements, study.sentiments, scales, **options)
    return check_table(table, Mismatches, stage="test")


ANSWERS = [
    Answer(10, id="angry", outcome="theme"),
    Answer(0, id="glad", outcome="theme"),
    Answer(7, id="middle", outcome="theme"),
    Answer(9, id="fair", outcome="theme"),
]


def test_best_with_angry_and_worst_with_glad_text() -> None:
    study = with_statements(
        make_study(ANSWERS),
        {
            "c-angry": [("Never again.", -0.9, "ok"), ("[name] was rude", -0.7, "ok"), ("n/a", 1.0, "spam")],
            "c-glad": [("wonderful", 0.95, "bare")],
            "c-middle": [("awful", -1.0, "ok")],
            "c-fair": [("fine", 0.9, "ok")],
        },
    )
    table = mismatches_of(study)
    assert table[["response_id", "value", "band", "comment_id", "comment"]].to_dict("records") == [
        {"response_id": "glad", "value": 0.0, "band": "detractor", "comment_id": "c-glad", "comment": "wonderful"},
        {
            "response_id": "angry",
            "value": 10.0,
            "band": "promoter",
            "comment_id": "c-angry",
            "comment": "Never again. [name] was rude n/a",
        },
    ]
    # Twelve and fifteen characters; what is no content has no say.
    assert table["polarity"].tolist() == pytest.approx([0.95, (-0.9 * 12 - 0.7 * 15) / 27])


def test_the_threshold_is_included_and_can_be_moved() -> None:
    study = with_statements(make_study(ANSWERS[:1]), {"c-angry": [("aaaa", -0.7, "ok"), ("bbbb", -0.5, "ok")]})
    assert len(mismatches_of(study)) == 1
    assert len(mismatches_of(study, clear=0.61)) == 0


def test_of_two_comments_the_one_that_disagrees_most_is_shown() -> None:
    study = make_study(ANSWERS[:1])
    comments = pd.concat([study.comments, study.comments.assign(comment_id="c-more")], ignore_index=True)
    study = with_statements(
        Study(study.responses, comments, study.mentions, study.outcomes),
        {"c-angry": [("mild", -0.5, "ok")], "c-more": [("a long bad story", -0.9, "ok")]},
    )
    row = mismatches_of(study).iloc[0]
    assert row["comment_id"] == "c-more"
    assert row["polarity"] == pytest.approx((-0.5 * 4 - 0.9 * 16) / 20)


def test_statements_without_a_space_are_shown_without_one() -> None:
    study = with_statements(make_study(ANSWERS[:1]), {"c-angry": [("太慢，", -0.9, "ok"), ("太贵", -0.9, "ok")]})
    statements = study.statements.assign(start=[0, 3], end=[3, 5])
    table = find_mismatches(study.responses, study.comments, statements, study.sentiments, [NPS])
    assert table["comment"].tolist() == ["太慢，太贵"]


def test_row_order_does_not_matter_and_input_stays() -> None:
    study = with_statements(
        make_study([Answer(10, id=f"r{i}", outcome="theme") for i in range(9)]),
        {f"c-r{i}": [("bad", -0.9, "ok"), ("very bad", -0.7 - i / 100, "ok")] for i in range(9)},
    )
    frames = (study.responses, study.comments, study.statements, study.sentiments)
    before = [frame.copy(deep=True) for frame in frames]
    expected = find_mismatches(*frames, [NPS])
    random = np.random.default_rng(1)
    shuffled = find_mismatches(*(frame.iloc[random.permutation(len(frame))] for frame in frames), [NPS])
    pd.testing.assert_frame_equal(shuffled, expected, check_exact=True)
    for frame, kept in zip(frames, before, strict=True):
        pd.testing.assert_frame_equal(frame, kept)
    assert expected["response_id"].tolist() == [f"r{i}" for i in range(8, -1, -1)]


def test_effect_on_the_score() -> None:
    study = with_statements(make_study(ANSWERS), {"c-glad": [("wonderful", 0.95, "bare")]})
    effect = measure_mismatch_effect(study.responses, mismatches_of(study), [NPS])[0]
    assert (effect.n, effect.base, effect.value, effect.value_without) == (1, 4, 25.0, pytest.approx(200 / 3))


def test_nothing_gives_an_empty_table_and_no_effect() -> None:
    study = make_study([])
    table = mismatches_of(study)
    assert len(table) == 0
    effect = measure_mismatch_effect(study.responses, table, [NPS])[0]
    assert effect.n == effect.base == 0
    assert np.isnan([effect.value, effect.value_without]).all()


def test_missing_columns_are_told() -> None:
    study = make_study(ANSWERS)
    with pytest.raises(ContractError, match="FB841"):
        find_mismatches(
            study.responses, study.comments, study.statements.drop(columns="shown_text"), study.sentiments, [NPS]
        )
