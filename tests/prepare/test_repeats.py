"""Repeats and campaigns."""

from __future__ import annotations

import pandas as pd

from feedbacknlp.prepare import mark_repeats
from tests.prepare.toys import prepare

CAMPAIGN = "Bring back the blue enamel range at once."


def _told(texts: list[str]) -> pd.DataFrame:
    return mark_repeats(prepare(texts))


def test_first_statement_by_id_is_the_original() -> None:
    told = _told(["Too slow!", "too  SLOW", "fine now", "Too slow"])
    assert list(told["repeat_of"].fillna("-")) == ["-", "c0#1", "-", "c0#1"]


def test_order_of_rows_does_not_matter() -> None:
    statements = prepare(["Too slow!", "too slow", CAMPAIGN, CAMPAIGN, CAMPAIGN])
    expected = mark_repeats(statements)
    turned = mark_repeats(statements.iloc[::-1])
    pd.testing.assert_frame_equal(turned.sort_index(), expected)


def test_campaign_of_three_is_copied_from_the_first() -> None:
    told = _told([CAMPAIGN, "ok", CAMPAIGN.upper(), CAMPAIGN])
    assert list(told["quality"]) == ["ok", "bare", "copy", "copy"]


def test_two_alike_or_short_ones_are_no_campaign() -> None:
    assert "copy" not in set(_told([CAMPAIGN, CAMPAIGN, "Slow delivery", "Slow delivery", "Slow delivery"])["quality"])


def test_signs_alone_repeat_nothing() -> None:
    assert _told(["...", "...", ""])["repeat_of"].isna().all()


def test_input_is_left_alone_and_empty_table_passes() -> None:
    statements = prepare(["a fine mug", "a fine mug"])
    before = statements.copy(deep=True)
    mark_repeats(statements)
    pd.testing.assert_frame_equal(statements, before)
    assert len(mark_repeats(statements.iloc[:0])) == 0


def test_languages_are_kept_apart() -> None:
    told = mark_repeats(prepare(["super", "super"], ["en", "de"]))
    assert told["repeat_of"].isna().all()
