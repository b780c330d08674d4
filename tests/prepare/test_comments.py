"""The stage as a whole: contract, offsets, row-wise, hostile input."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feedbacknlp.config import StudyConfig
from feedbacknlp.errors import ContractError, SettingError
from feedbacknlp.prepare import mark_repeats, prepare_comments
from tests.prepare.toys import ToyIdentifier, ToySegmenter, make_comments, prepare
from tests.suites.stage_suite import HARD_TEXTS, check_row_wise

TEXTS = (
    *HARD_TEXTS,
    "Slow delivery, rude support and no refund. Call me on 07700 900123, regards, Denise Barton",
    "The mug is lovely, but the box was crushed!!! <br>- late<br>- no answer",
    "杯子很好看，物流太慢，客服不理人。订单号：20250101，我叫李小明",
    "Koppen er fin, men frakten var altfor dyr. Mvh Kari Nordmann, tlf 99 88 77 66",
    "good",
    "n/a",
    "asdkjh",
)


def test_stage_is_row_wise() -> None:
    config = StudyConfig()
    statements = check_row_wise(
        lambda frame: prepare_comments(frame, config=config, segmenter=ToySegmenter(), identifier=ToyIdentifier()),
        make_comments(TEXTS),
        keys=["statement_id"],
    )
    assert set(statements["comment_id"]) == {f"c{number}" for number in range(len(TEXTS))}
    assert statements["repeat_of"].isna().all()
    assert "copy" not in set(statements["quality"])


def _check_offsets(texts: list[str]) -> None:
    by_id = {f"c{number}": text for number, text in enumerate(texts)}
    statements = prepare(texts)
    assert set(statements["comment_id"]) == set(by_id)
    for comment_id, rows in statements.groupby("comment_id"):
        position = 0
        for number, row in enumerate(rows.itertuples(), start=1):
            assert row.statement_id == f"{comment_id}#{number}"
            assert by_id[str(comment_id)][row.start : row.end] == row.text
            assert row.start >= position
            position = row.end


def test_offsets_hold_for_hard_texts() -> None:
    _check_offsets(list(TEXTS))


PIECES = st.sampled_from(
    [
        "slow delivery",
        "but",
        ", ",
        " and ",
        "the zip broke",
        ". ",
        "!",
        "\n",
        "- ",
        "; ",
        "0770 090 0123",
        "a@b.no",
        "<b>",
        "&amp;",
        "  ",
        "很好",
        "，",
        "物流太慢",
        "。",
        "men",
        "ikke bra",
        "👍",
        "(",
        ")",
        "...",
        "order no. 12345",
        "\u200b",
        "never",
        "I ",
        "when ",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=14).map("".join))
def test_offsets_hold_for_any_mixture(text: str) -> None:
    _check_offsets([text])


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=80))
def test_offsets_hold_for_any_text(text: str) -> None:
    _check_offsets([text])


WORDS = ("zip", "broke", "slow", "the", "rude", "colour", "but", "late", "because", "ok")


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=40))
def test_no_word_is_lost(words: list[str]) -> None:
    text = ", ".join(words)
    told = " ".join(prepare([text])["text"])
    assert [word for word in words if word not in told] == []


def test_empty_comment_gives_one_empty_statement() -> None:
    statements = prepare(["", "   ", "\x00\u200b"])
    assert list(statements["text"]) == ["", "", ""]
    assert list(statements["quality"]) == ["empty"] * 3
    assert list(statements["end"]) == [0, 0, 0]


def test_language_of_the_study_is_taken_as_set() -> None:
    statements = prepare(["produto ótimo", "质量", "質量"], comment_language="Portuguese")
    assert list(statements["language"]) == ["pt", "pt", "pt"]
    chinese = prepare(["质量", "質量", "好"], comment_language="zh-Hant")
    assert list(chinese["language"]) == ["zh-Hans", "zh-Hant", "zh-Hant"]


def test_unknown_study_language_is_told() -> None:
    with pytest.raises(SettingError, match="FB510") as caught:
        prepare(["fine"], comment_language="Klingonese?")
    assert "Klingonese" not in str(caught.value)


def test_broken_table_is_told_without_its_text() -> None:
    comments = make_comments(["my secret text"]).drop(columns="source")
    with pytest.raises(ContractError, match="FB801") as caught:
        prepare_comments(comments, config=StudyConfig(), segmenter=ToySegmenter(), identifier=ToyIdentifier())
    assert "secret" not in str(caught.value)


def test_mixed_comment_has_a_language_per_statement() -> None:
    statements = prepare(["杯子质量很好。 But the delivery was very slow and nobody ever answered."])
    assert statements["language"].iloc[0] == "zh-Hans"
    assert set(list(statements["language"])[1:]) == {"en"}


def test_whole_room_on_repeats() -> None:
    statements = mark_repeats(prepare(["Good!", "good", "GOOD"]))
    assert list(statements["repeat_of"].isna()) == [True, False, False]
    assert list(statements["quality"]) == ["bare", "bare", "bare"]


def test_long_runs_of_one_pattern_are_read_in_linear_time() -> None:
    # each of these took minutes in an early version, where a pattern went over the text once for every place in it
    units = ("A-1-", "12-34 ", "Denise ", "Ab ", "#1234 ", "小王", "市路", "slow and rude ", "a@", "(", "\n", "<a ")
    statements = prepare([unit * (20_000 // len(unit)) for unit in units])
    assert set(statements["comment_id"]) == {f"c{number}" for number in range(len(units))}


def test_an_advertisement_is_spam_as_a_whole() -> None:
    told = prepare(["Work from home with knitting. Click the link in bio and buy followers now!"])
    assert set(told["quality"]) == {"spam"}
    tale = "The lamp came in two days and it is lovely, well packed and cheap. Somebody said buy followers."
    assert "ok" in set(prepare([tale])["quality"]), "feedback that tells of an advertisement"
