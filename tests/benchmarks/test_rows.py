from __future__ import annotations

from benchmarks.measures.figures import reliability
from benchmarks.measures.rows import Row, header, line, reliability_lines


def test_columns_stand_under_their_names() -> None:
    shown = line(
        Row(name="set", language="en", measure="accuracy", figures={"ours": 0.9123, "people": 0.8}, texts=1234)
    )
    assert shown.index("0.912") + len("0.912") == header().index("ours") + len("ours")
    assert shown.index("0.800") + len("0.800") == header().index("people") + len("people")
    assert shown.endswith("1,234")
    assert "nan" not in shown


def test_speeds_and_missing_figures() -> None:
    values = {"ours": 1234.5, "MiniLM": float("nan")}
    row = Row(name="speed", language="all", measure="a second", figures=values, texts=5)
    assert "1,234" in line(row)
    assert " - " in line(row)


def test_bins_are_listed() -> None:
    row = Row(
        name="set",
        language="en",
        measure="calibration error",
        figures={},
        texts=2,
        bins=tuple(reliability([0.95, 0.97], [True, False])),
    )
    shown = reliability_lines(row)
    assert len(shown) == 12
    assert shown[-1].split() == ["0.9", "-", "1.0", "0.960", "0.500", "2"]
