"""Repeats and campaigns."""

from __future__ import annotations

import pandas as pd

from feedbacknlp.prepare import mark_repeats, mark_straight_lines
from tests.prepare.toys import make_comments, prepare

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


LETTER = "Please bring the old app back, since the new one hides my orders and logs me out every single morning"


def test_small_changes_make_no_other_text_of_a_campaign() -> None:
    told = _told([LETTER, "Slow delivery", f"Hi! {LETTER}", f"{LETTER}. Regards, Ola", LETTER.replace("single ", "")])
    copied = told.loc[told["quality"] == "copy", "comment_id"]
    assert set(copied) == {"c2", "c3", "c4"}
    assert "ok" not in set(told.loc[told["comment_id"].isin(copied), "quality"])


def test_a_chinese_campaign_needs_fewer_signs() -> None:
    texts = ["强烈要求恢复旧版界面，新版找不到我的订单，而且每天早上都要重新登录", "物流太慢"]
    told = _told([texts[0], texts[0] + "！谢谢", "你好，" + texts[0], texts[1], texts[1], texts[1]])
    assert told.groupby("comment_id")["quality"].agg(lambda one: "copy" in set(one)).tolist() == [
        False, True, True, False, False, False,
    ]  # fmt: skip


def test_who_says_the_same_in_own_words_is_no_campaign() -> None:
    told = _told(
        [
            "I want the old app back because the new one keeps hiding my orders from me every day",
            "The new app logs me out each morning and hides orders, so bring back the old app please",
            "Bring back the old app, I can not find any of my orders in the new one since Monday",
        ]
    )
    assert "copy" not in set(told["quality"])


def test_the_statement_that_lends_its_vector_is_read() -> None:
    """A copy's own sentence, said by somebody else too: that one is read and must not point to the copy."""
    told = _told([LETTER, LETTER, f"{LETTER}. Nice mugs.", "Nice mugs."])
    last = told[told["comment_id"] == "c3"].iloc[0]
    assert last["quality"] == "ok"
    assert pd.isna(last["repeat_of"])


def _lined(answers: list[tuple[str, str | None]]) -> list[bool]:
    comments = make_comments([text for text, _ in answers])
    comments["response_id"] = pd.Series([response for _, response in answers], dtype="str")
    marked = mark_straight_lines(prepare([text for text, _ in answers]), comments)
    return (marked["quality"].groupby(marked["comment_id"]).first() == "straight_line").tolist()


def test_one_answer_in_every_box_counts_once() -> None:
    assert _lined([("Good", "a"), ("good!", "a"), ("Good", "a")]) == [False, True, True]
    assert _lined([("Good", "a"), ("good!", "a")]) == [False, False], "two boxes may both be good"
    assert _lined([("Good", "a"), ("good!", "a"), ("slow", "a")]) == [False, False, False]
    assert _lined([(CAMPAIGN, "a"), (CAMPAIGN, "a")]) == [False, True]
    assert _lined([(CAMPAIGN, None), (CAMPAIGN, None)]) == [False, False], "of no known response"
    assert _lined([("Good", "a"), ("Good", "b"), ("Good", "c")]) == [False, False, False]


def test_straight_lines_do_not_depend_on_the_order_of_rows() -> None:
    comments = make_comments(["Good", "Good", "Good", "slow"])
    comments["response_id"] = pd.Series(["a", "a", "a", "b"], dtype="str")
    statements = prepare(["Good", "Good", "Good", "slow"])
    expected = mark_straight_lines(statements, comments)
    turned = mark_straight_lines(statements.iloc[::-1], comments.iloc[::-1])
    pd.testing.assert_frame_equal(turned.sort_index(), expected)
    assert len(mark_straight_lines(statements.iloc[:0], comments.iloc[:0])) == 0
