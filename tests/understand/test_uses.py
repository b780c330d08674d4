from __future__ import annotations

import pandas as pd

from feedbacknlp.understand import list_word_uses
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
