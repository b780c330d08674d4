"""The local engine: every part's result in order, and every row told to who watches."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pandas as pd
import pytest

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


def test_the_next_part_is_begun_while_one_is_finished() -> None:
    begun: list[int] = []
    seen: list[int] = []
    next_one = threading.Event()

    class Halves:
        def begin(self, part: pd.DataFrame) -> int:
            first = int(part["value"].iloc[0])
            begun.append(first)
            if first == 1:
                next_one.set()
            return first

        def finish(self, part: pd.DataFrame, begun: int, tell: Callable[[float], None]) -> tuple[int, int]:
            if begun == 0:
                # waits for the other thread: would wait for ever were the next part begun after this one
                assert next_one.wait(timeout=60)
            seen.append(begun)
            return begun, len(part)

    frame = pd.DataFrame({"value": range(4)})
    parts = [frame.iloc[n : n + 1] for n in range(4)]
    watcher = Watcher()
    assert run_parts(Halves(), parts, name="x", unit="rows", progress=watcher) == [(n, 1) for n in range(4)]
    assert begun == seen == [0, 1, 2, 3]
    assert watcher.told == 4
    assert run_parts(Halves(), [], name="x", unit="rows", progress=watcher) == []


def test_a_fault_in_the_first_half_is_raised_and_nothing_goes_on() -> None:
    class Fails:
        def begin(self, part: pd.DataFrame) -> None:
            raise KeyError("begun")

        def finish(self, part: pd.DataFrame, begun: None, tell: Callable[[float], None]) -> None:
            raise AssertionError("never reached")

    with pytest.raises(KeyError, match="begun"):
        run_parts(Fails(), [pd.DataFrame({"a": [1]})] * 3, name="x", unit="rows", progress=Watcher())
