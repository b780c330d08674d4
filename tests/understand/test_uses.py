from __future__ import annotations

import pandas as pd
import pytest

from feedbacknlp.understand import list_word_uses
from feedbacknlp.understand import uses as uses_module
from tests.suites.toys import ToySegmenter


def uses_of(*texts: str, quality: str = "ok", language: str = "en") -> pd.DataFrame:
    statements = pd.DataFrame(
        {
            "comment_id": [f"c{n}" for n in range(len(texts))],
            "shown_text": list(texts),
            "language": language,
            "quality": quality,
        }
    )
    comments = pd.DataFrame(
        {"comment_id": [f"c{n}" for n in range(len(texts))], "response_id": ["r1"] * (len(texts) - 1) + ["r2"]}
    )
    return list_word_uses(statements, comments, segmenter=ToySegmenter())


def test_words_and_neighbours_once_each() -> None:
    uses = uses_of("late parcel", "late parcel again", "slow checkout")
    first = uses[uses["response_id"] == "r1"]["words"].tolist()
    assert first.count("late") == first.count("late parcel") == 1
    assert set(uses[uses["response_id"] == "r2"]["words"]) == {"slow", "checkout", "slow checkout"}


def test_stop_words_numbers_and_masks_are_no_words_and_part_pairs() -> None:
    words = set(uses_of("easy to order", "parcel 2024 lost <email-1> lamp")["words"])
    assert words == {"easy", "order", "parcel", "lost", "lamp"}


def test_only_content_of_known_responses() -> None:
    assert uses_of("late parcel", quality="gibberish").empty
    assert list(uses_of("late parcel", quality="gibberish").columns) == ["response_id", "language", "words"]


def test_of_many_responses_a_sample_is_read_whatever_their_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uses_module, "MOST", 7)
    size = 50
    statements = pd.DataFrame(
        {"comment_id": [f"c{n}" for n in range(size)], "shown_text": "late parcel", "language": "en", "quality": "ok"}
    )
    comments = pd.DataFrame(
        {"comment_id": [f"c{n}" for n in range(size)], "response_id": [f"r{n}" for n in range(size)]}
    )
    uses = list_word_uses(statements, comments, segmenter=ToySegmenter())
    assert uses["response_id"].nunique() == 7
    turned = list_word_uses(statements.iloc[::-1], comments.iloc[::-1], segmenter=ToySegmenter())
    pd.testing.assert_frame_equal(uses, turned)


def test_a_language_of_few_statements_is_left_out() -> None:
    frames = ["late parcel"] * 5
    statements = pd.DataFrame(
        {
            "comment_id": [f"c{n}" for n in range(5)],
            "shown_text": frames,
            "language": ["en", "en", "en", "nb", "nb"],
            "quality": "ok",
        }
    )
    comments = pd.DataFrame({"comment_id": [f"c{n}" for n in range(5)], "response_id": [f"r{n}" for n in range(5)]})
    uses = list_word_uses(statements, comments, segmenter=ToySegmenter(), fewest=3)
    assert set(uses["language"]) == {"en"}
