"""Seconds and processor time of one report by stage: ``python benchmarks/stages.py [--json OUT] [--live] FILE...``

All other arguments are those of ``feedbacknlp report``, which runs as a person would start it; only its bar of progress
is replaced by a clock. ``speed.py`` starts this file in a process of its own for each size. With ``--live`` each step
is told when it begins, for ``kills.py``.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from feedbacknlp.progress import Step


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One stage: from ``begun`` to ``ended`` (seconds since 1970), ``total`` units, processor seconds of all threads
    and processes."""

    name: str
    unit: str
    total: int
    begun: float
    ended: float
    processor: float

    @property
    def seconds(self) -> float:
        """How long it took."""
        return self.ended - self.begun


class _NoStep:
    def advance(self, count: int) -> None:
        """Progress is not shown here."""


class StageClock:
    """Role Progress: remembers when each step began and ended, and what lay between two steps."""

    def __init__(self, *, begun: float, live: bool = False) -> None:
        self.stages: list[Stage] = []
        self._last, self._spent, self._live = begun, 0.0, live

    @contextmanager
    def step(self, name: str, *, total: int, unit: str) -> Iterator[Step]:
        """Time one step."""
        self.close("between the steps" if self.stages else "start")
        self._tell(name)
        yield _NoStep()
        self.close(name, unit=unit, total=total)
        self._tell(f"after: {name}")

    def _tell(self, name: str) -> None:
        if self._live:
            print(name, flush=True)

    def close(self, name: str, *, unit: str = "", total: int = 0) -> None:
        """All since the last stage's end is this stage's."""
        spent, ended = sum(os.times()[:4]), time.time()
        self.stages.append(
            Stage(name=name, unit=unit, total=total, begun=self._last, ended=ended, processor=spent - self._spent)
        )
        self._last, self._spent = ended, spent


def time_report(arguments: list[str], *, live: bool = False) -> list[Stage]:
    """``feedbacknlp report`` with these arguments, and its stages."""
    clock = StageClock(begun=time.time(), live=live)
    from feedbacknlp import progress
    from feedbacknlp.cli import main

    progress.BarProgress = lambda *_, **__: clock  # type: ignore[assignment, misc]
    main(["report", *arguments], standalone_mode=False)
    clock.close("Writing the report")
    return clock.stages


def table(stages: list[Stage]) -> Iterator[str]:
    """A line a stage; the pieces between the steps are one line."""
    between = [stage for stage in stages if stage.name == "between the steps"]
    rows = [(stage.name, stage.seconds, stage.processor, stage) for stage in stages if stage not in between]
    rows.append(
        ("between the steps", sum(one.seconds for one in between), sum(one.processor for one in between), stages[0])
    )
    rows.append(("whole job", sum(one.seconds for one in stages), sum(one.processor for one in stages), stages[0]))
    yield f"{'':24}  seconds  processor"
    for name, seconds, processor, stage in rows:
        told = stage.total > 1 and seconds > 0
        rate = f"  {stage.total:,} {stage.unit}, {stage.total / seconds:,.0f}/s" if told else ""
        yield f"{name:24} {seconds:8.1f}   {processor:8.1f}{rate}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", type=Path, help="write the stages there")
    parser.add_argument("--live", action="store_true", help="print the name of each step when it begins")
    options, arguments = parser.parse_known_args()
    stages = time_report(arguments, live=options.live)
    print("\n".join(table(stages)))
    if options.json:
        options.json.write_text(json.dumps([asdict(stage) for stage in stages]), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
