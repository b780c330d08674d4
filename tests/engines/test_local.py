"""The local engine: every part's result in order, and every row told to who watches."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pandas as pd

from feedbacknlp.engines import run_parts


class Watcher:
    """Role Progress that adds up."""

    def __init__(self) -> None:
        self.total, self.told = 0, 0

    @contextmanager
    def step(self, name: str, *, total: int, unit: str) -> Iterator[Watcher]:
        self.total = total
        yield self

    def advance(self, count: int) -> None:
        assert count > 0
        self.told += count


def test_results_come_in_the_order_of_the_parts_and_all_rows_are_told() -> None:
    frame = pd.DataFrame({"value": range(10)})
    watcher = Watcher()

    def add_up(part: pd.DataFrame, tell: Callable[[float], None]) -> int:
        tell(0.34)
        tell(0.2)
        return int(part["value"].sum())

    parts = [frame.iloc[:4], frame.iloc[4:4], frame.iloc[4:]]
    assert run_parts(add_up, parts, name="Adding", unit="rows", progress=watcher) == [6, 0, 39]
    assert watcher.told == watcher.total == 10
