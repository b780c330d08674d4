from __future__ import annotations

import pytest

from feedbacknlp.contracts.tables import DriverBands, check_table
from feedbacknlp.explain import count_cells, measure_driver_bands
from feedbacknlp.explain.intervals import share_interval
from tests.explain.studies import NPS, THRESHOLDS, Answer, make_study

ANSWERS = (
    [Answer(2, "checkout-")] * 12 + [Answer(3, "price+")] * 8 + [Answer(9, "checkout-")] * 2 + [Answer(9, "price+")] * 6
)


def test_every_driver_in_every_band() -> None:
    counts = count_cells(*make_study(ANSWERS).rows)
    table = check_table(measure_driver_bands(counts, [NPS], thresholds=THRESHOLDS), DriverBands, stage="test")
    told = table[["driver_id", "band", "position", "n", "base", "small"]].to_numpy().tolist()
    assert told == [
        ["checkout:negative", "detractor", 0, 12, 20, False],
        ["checkout:negative", "passive", 1, 0, 0, True],
        ["checkout:negative", "promoter", 2, 2, 8, True],
        ["price:positive", "detractor", 0, 8, 20, True],
        ["price:positive", "passive", 1, 0, 0, True],
        ["price:positive", "promoter", 2, 6, 8, True],
    ]
    assert table["share"].isna().tolist() == [False, True, False] * 2
    first = table.iloc[0]
    low, high = share_interval(table["share"].to_numpy()[:1], table["base"].to_numpy(dtype=float)[:1], confidence=0.95)
    assert [first["share"], first["low"], first["high"]] == pytest.approx([0.6, low[0], high[0]])


def test_nothing_gives_an_empty_table() -> None:
    for scales in ([], [NPS]):
        table = measure_driver_bands(count_cells(*make_study([]).rows), scales, thresholds=THRESHOLDS)
        assert len(check_table(table, DriverBands, stage="test")) == 0
