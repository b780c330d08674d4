"""Seconds and peak memory of the main job by stage: ``python benchmarks/stages.py FILE... [--out DIR]``."""

from __future__ import annotations

import argparse
import resource
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from feedbacknlp import Study, write_report
from feedbacknlp.progress import Step


def peak_mebibytes() -> float:
    """Peak memory of this process so far (ru_maxrss is KiB on Linux, bytes on macOS)."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


class _NoStep:
    def advance(self, count: int) -> None:
        """Progress is not shown here."""


class StageClock:
    """Role Progress: remembers how long each step took and the peak memory at its end."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, int, str, float, float]] = []

    @contextmanager
    def step(self, name: str, *, total: int, unit: str) -> Iterator[Step]:
        started = time.perf_counter()
        yield _NoStep()
        self.rows.append((name, total, unit, time.perf_counter() - started, peak_mebibytes()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--out", type=Path, default=Path("out/stages"))
    parser.add_argument("--codebook", default="online-shop")
    options = parser.parse_args()
    clock, started = StageClock(), time.perf_counter()
    findings = Study.from_files(*options.files, progress=clock, codebook=options.codebook).run()
    with clock.step("Writing the report", total=1, unit="folder"):
        write_report(findings, options.out)
    whole = time.perf_counter() - started
    told = sum(seconds for *_, seconds, _ in clock.rows)
    for name, total, unit, seconds, memory in [
        *clock.rows,
        ("everything else", 0, "", whole - told, peak_mebibytes()),
        ("whole job", 0, "", whole, peak_mebibytes()),
    ]:
        rate = f"{total:,} {unit}, {total / seconds:,.0f}/s" if total > 1 and seconds else ""
        print(f"{name:24} {seconds:8.1f} s   peak {memory:7.0f} MiB   {rate}")
    print(repr(findings))


if __name__ == "__main__":
    main()
