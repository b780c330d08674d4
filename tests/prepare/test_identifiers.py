"""What stands beside the comments: ids stay distinct and joined, segments stay groups, neither shows an address."""

from __future__ import annotations

import hashlib

import pandas as pd
import pytest

from feedbacknlp.prepare import mask_identifiers

MASKED = "email-" + hashlib.sha256(b"kari@example.no").hexdigest()[:12]


@pytest.mark.parametrize(
    ("given", "masked"),
    [
        ("kari@example.no", MASKED),
        ("kari@example.no:2", f"{MASKED}:2"),
        ("survey kari@example.no/kari@example.no", f"survey {MASKED}/{MASKED}"),
        ("C-1", "C-1"),
        ("4747714408", "4747714408"),
        ("a@b", "a@b"),
        ("", ""),
    ],
)
def test_ids(given: str, masked: str) -> None:
    assert mask_identifiers(pd.DataFrame({"customer_id": [given]}))["customer_id"].tolist() == [masked]


@pytest.mark.parametrize(
    ("given", "masked"),
    [
        ("+852 9123 4567", "<phone>"),
        ("ring +47 477 14 408", "ring <phone>"),
        ("kari@example.no", "<email>"),
        ("4111 1111 1111 1111", "<card>"),
        ("25-34", "25-34"),
        ("2026-Q1", "2026-Q1"),
        ("10.000-20.000 kr", "10.000-20.000 kr"),
        ("driver Berg", "driver Berg"),
        ("0150 Oslo", "0150 Oslo"),
        ("旺角分店", "旺角分店"),
    ],
)
def test_segments(given: str, masked: str) -> None:
    assert mask_identifiers(pd.DataFrame({"segment_shop": [given]}))["segment_shop"].tolist() == [masked]


@pytest.mark.parametrize(
    ("given", "kept"),
    [("en-US", "en"), ("zh_TW", "zh-Hant"), ("kari@example.org", None), ("Kari Moe", None), (None, None)],
)
def test_a_language_hint_is_a_language(given: str | None, kept: str | None) -> None:
    hint = mask_identifiers(pd.DataFrame({"language_hint": pd.Series([given, "nb"], dtype="str")}))["language_hint"]
    assert hint.dtype == "str"
    assert hint[1] == "nb"
    assert hint[0] == kept if kept else pd.isna(hint[0])


def test_only_ids_and_segments_change_and_the_input_stays() -> None:
    frame = pd.DataFrame(
        {
            "response_id": ["a@example.org", "b@example.org", "A@example.org", None],
            "segment_shop": ["north", None, "91234567", "+47 477 14 408"],
            "question": ["a@example.org"] * 4,
        },
        index=[3, 1, 7, 5],
    ).astype("str")
    before = frame.copy()
    masked = mask_identifiers(frame)
    pd.testing.assert_frame_equal(frame, before)
    assert masked["response_id"].nunique() == 3
    assert masked["response_id"].isna().tolist() == frame["response_id"].isna().tolist()
    assert masked["segment_shop"].isna().tolist() == frame["segment_shop"].isna().tolist()
    assert masked["question"].equals(frame["question"])
    assert masked.dtypes.equals(frame.dtypes)
    parts = pd.concat([mask_identifiers(frame.iloc[::2]), mask_identifiers(frame.iloc[1::2])])
    pd.testing.assert_frame_equal(parts.loc[frame.index], masked)
