"""The local engine gives the stage's own rows whatever the chunk size."""

from __future__ import annotations

import pandas as pd
import pytest

from feedbacknlp.engines import run_in_chunks
from feedbacknlp.progress import SilentProgress


@pytest.mark.parametrize("size", [1, 3, 10, 1000])
def test_chunks_equal_the_whole(size: int) -> None:
    frame = pd.DataFrame({"id": [f"c{n}" for n in range(10)], "value": range(10)})

    def double(part: pd.DataFrame) -> pd.DataFrame:
        return part.assign(value=part["value"] * 2)

    result = run_in_chunks(double, frame, name="Doubling", unit="rows", progress=SilentProgress(), size=size)
    pd.testing.assert_frame_equal(result.reset_index(drop=True), double(frame))


def test_an_empty_frame_keeps_its_columns() -> None:
    result = run_in_chunks(
        lambda part: part,
        pd.DataFrame({"id": pd.Series([], dtype="str")}),
        name="x",
        unit="rows",
        progress=SilentProgress(),
        size=2,
    )
    assert list(result.columns) == ["id"]
