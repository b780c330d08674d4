from __future__ import annotations

import pytest

from feedbacknlp.report.charts.calendar import fill_calendar


@pytest.mark.parametrize(
    ("names", "filled"),
    [
        (["2011", "2012", "2014"], ["2011", "2012", "2013", "2014"]),
        (["2025-Q3", "2026-Q1"], ["2025-Q3", "2025-Q4", "2026-Q1"]),
        (["2025-11", "2026-02"], ["2025-11", "2025-12", "2026-01", "2026-02"]),
        # 2020 has 53 weeks by ISO 8601, 2021 has 52
        (["2020-W52", "2021-W02"], ["2020-W52", "2020-W53", "2021-W01", "2021-W02"]),
        (["Wave 2", "Wave 10"], ["Wave 2", "Wave 10"]),
        (["2026", "2024"], ["2026", "2024"]),
        (["2026-Q1", "2026"], ["2026-Q1", "2026"]),
        (["0001", "2026"], ["0001", "2026"]),
        ([], []),
    ],
)
def test_periods_that_are_missing_take_their_place(names: list[str], filled: list[str]) -> None:
    assert fill_calendar(names) == filled
