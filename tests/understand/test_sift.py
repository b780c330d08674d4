"""What the encoder reads as no feedback."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from feedbacknlp.contracts.tables import Statements, check_table
from feedbacknlp.understand import encode_statements, sift_statements
from tests.suites.toys import ToyEncoder, toy_heads
from tests.understand.frames import statements_of


def _sift(statements: pd.DataFrame) -> pd.DataFrame:
    vectors = encode_statements(statements, encoder=ToyEncoder())
    return check_table(sift_statements(statements, vectors=vectors, heads=toy_heads()), Statements, stage="test")


def test_noise_becomes_off_topic_and_content_stays() -> None:
    sifted = _sift(statements_of(["lottery", "delivery late", "", "lottery"]))
    assert sifted["quality"].tolist() == ["off_topic", "ok", "empty", "off_topic"]


def test_a_comment_with_content_is_kept_whole() -> None:
    statements = statements_of(["lottery", "delivery late", "lottery"])
    statements["comment_id"] = ["a", "a", "b"]
    assert _sift(statements)["quality"].tolist() == ["ok", "ok", "off_topic"]


def test_without_a_noise_head_nothing_changes() -> None:
    statements = statements_of(["lottery"])
    vectors = encode_statements(statements, encoder=ToyEncoder())
    heads = replace(toy_heads(), noise=None)
    pd.testing.assert_frame_equal(sift_statements(statements, vectors=vectors, heads=heads), statements)


def test_spam_that_reads_as_feedback_is_none() -> None:
    """Sales words alone: the toy encoder takes "lottery" for noise and knows nothing against the other."""
    statements = statements_of(["somebody added me on LINE after my order", "win the lottery"], quality="spam")
    assert _sift(statements)["quality"].tolist() == ["ok", "spam"]
    together = statements.assign(comment_id="a")
    assert _sift(together)["quality"].tolist() == ["spam", "spam"], "an advertisement is judged as a whole"


def test_who_asks_to_be_called_is_kept() -> None:
    """Thirty other words make the toy head less sure than .9 (it says .77)."""
    text = " ".join(["lottery", *(f"w{number}" for number in range(30))])
    statements = statements_of([text])
    assert _sift(statements)["quality"].tolist() == ["off_topic"]
    assert _sift(statements.assign(shown_text="call me at <phone-1>"))["quality"].tolist() == ["ok"]
    assert _sift(statements_of(["lottery"]).assign(shown_text="<email-1>"))["quality"].tolist() == ["off_topic"]
