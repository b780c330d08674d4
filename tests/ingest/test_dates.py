"""Dates of every form, and who is the day where digits do not say."""

from __future__ import annotations

import pandas as pd
import pytest

from feedbacknlp.ingest.dates import MOMENT, parse_dates


def parse(*texts: str) -> list[str]:
    moments = parse_dates(pd.Series(texts, dtype="str")).moments
    assert str(moments.dtype) == MOMENT
    return ["" if pd.isna(moment) else moment.isoformat() for moment in moments]


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-04-01", "2026-04-01T00:00:00+00:00"),
        ("2026-04-01 10:30", "2026-04-01T10:30:00+00:00"),
        ("2026-04-01T10:30:15.25Z", "2026-04-01T10:30:15.250000+00:00"),
        ("2026-04-01 10:30:00 -0800", "2026-04-01T18:30:00+00:00"),
        ("2026-04-01T10:30:00+02:00", "2026-04-01T08:30:00+00:00"),
        ("2026-04-01 10:30:00 UTC", "2026-04-01T10:30:00+00:00"),
        ("2026-4-1 9:05", "2026-04-01T09:05:00+00:00"),
        ("1775000000", "2026-03-31T23:33:20+00:00"),
        ("1775000000000", "2026-03-31T23:33:20+00:00"),
        ("19th November 2023", "2023-11-19T00:00:00+00:00"),
        ("1st May 2026, 4:05 pm", "2026-05-01T16:05:00+00:00"),
        ("Nov 19, 2023", "2023-11-19T00:00:00+00:00"),
        ("12. mars 2024 kl. 14.05", "2024-03-12T14:05:00+00:00"),
        ("19-Nov-23", "2023-11-19T00:00:00+00:00"),
        ("31.12.2025", "2025-12-31T00:00:00+00:00"),
        ("12/31/25 12:15 AM", "2025-12-31T00:15:00+00:00"),
        ("2026/04/01", "2026-04-01T00:00:00+00:00"),
        ("2026年4月1日 下午3:20", "2026-04-01T15:20:00+00:00"),
        ("115/05/01", "2026-05-01T00:00:00+00:00"),
        ("民國115年5月1日", "2026-05-01T00:00:00+00:00"),
        ("115/13/45", ""),
        ("2026-13-45", ""),
        ("31.02.2026", ""),
        ("0001-01-01", ""),
        ("soon", ""),
        ("n/a", ""),
        ("", ""),
    ],
)
def test_forms(text: str, moment: str) -> None:
    assert parse(text) == [moment]


@pytest.mark.parametrize(
    ("texts", "first", "told"),
    [
        (("03/04/2026", "25/04/2026"), "2026-04-03", "day before month"),
        (("03/04/2026", "04/25/2026"), "2026-03-04", "month before day"),
        (
            ("03/04/2026", "03/05/2026", "03/09/2026"),
            "2026-03-04",
            "month before day (no day over 12 decides; taken from the shorter span of time)",
        ),
        (
            ("03/04/2026", "05/04/2026", "09/04/2026"),
            "2026-04-03",
            "day before month (no day over 12 decides; taken from the shorter span of time)",
        ),
        (
            ("03.04.2026", "03.05.2026"),
            "2026-04-03",
            "day before month (taken from the mark between them; no day over 12 decides)",
        ),
    ],
)
def test_the_column_decides_which_is_the_day(texts: tuple[str, ...], first: str, told: str) -> None:
    parsed = parse_dates(pd.Series(texts, dtype="str"))
    assert parsed.moments.iloc[0].date().isoformat() == first
    assert parsed.told == told
    assert not parsed.unreadable.any()


def test_unreadable_is_not_missing() -> None:
    parsed = parse_dates(pd.Series(["2026-04-01", "yesterday", "", "null"], dtype="str"))
    assert parsed.unreadable.tolist() == [False, True, False, False]
    assert parse_dates(pd.Series([], dtype="str")).moments.empty


def test_numbers_are_dates_only_where_asked() -> None:
    cells = pd.Series(["1775000000"], dtype="str")
    assert parse_dates(cells, numbers_too=False).moments.isna().all()
