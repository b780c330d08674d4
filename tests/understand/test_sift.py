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
