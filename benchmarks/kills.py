"""Killed without warning at random moments, and continued: ``python benchmarks/kills.py --public DATA [--size 20000]
[--kills 20] [--encoder fast] [--seed 20260101]``

One job is run to its end; its files are what every other must come to. Then, each in a folder of its own, the same job
is killed (SIGKILL; processes that it started are left alone, as a kill by hand or by the system leaves them) at moments
drawn evenly over the time that the whole one took, and run again. The page, the workbook, the findings and every table
must be the same to the byte. Ends with 1 where one is not.
"""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.speed import ROOT, draw_reviews


@dataclass(frozen=True, slots=True, kw_only=True)
class Killed:
    """One job that was killed: after how many seconds and in which step, how many parts lay on the shelf, how long the
    rest took, and what differed from the whole job."""

    moment: float
    step: str
    parts: int
    rest: float
    differing: tuple[str, ...]


def start(file: Path, out: Path, encoder: str) -> subprocess.Popen[str]:
    """The job in a process of its own, which tells its steps."""
    script = [sys.executable, "benchmarks/stages.py", "--live", str(file), "--out", str(out), "--encoder", encoder]
    return subprocess.Popen(
        [*script, "--quiet"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=ROOT
    )


def run_whole(file: Path, out: Path, encoder: str) -> float:
    """Run the job to its end; its seconds."""
    begun = time.perf_counter()
    process = start(file, out, encoder)
    process.communicate()
    if process.returncode:
        raise SystemExit(f"the job ended with {process.returncode}")
    return time.perf_counter() - begun


def kill_at(moment: float, file: Path, out: Path, encoder: str) -> str:
    """Start the job, kill it after so many seconds, and tell in which step it was."""
    told = ["start"]
    process = start(file, out, encoder)
    stream = process.stdout
    assert stream is not None

    def follow() -> None:
        for line in stream:
            told.append(line.strip())

    reader = threading.Thread(target=follow, daemon=True)
    reader.start()
    try:
        process.wait(timeout=moment)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        # a process that it started may hold the stream open for a while
        reader.join(timeout=1)
        return told[-1]
    return "had ended"


def read_files(folder: Path) -> dict[str, str]:
    """Hash of each file of a report; what a killed run left half begins with a dot and is none of it."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    }


def count_parts(out: Path) -> int:
    """Parts of the comments that were read."""
    return sum(1 for path in out.glob(".store/read-*/*") if not path.name.startswith("."))


def kill_and_continue(file: Path, folder: Path, encoder: str, moments: list[float]) -> Iterator[Killed]:
    """One killed and continued job a moment."""
    expected = read_files(folder / "whole")
    for number, moment in enumerate(moments, start=1):
        out = folder / f"killed-{number}"
        step = kill_at(moment, file, out, encoder)
        parts = count_parts(out)
        rest = run_whole(file, out, encoder)
        found = read_files(out)
        differing = tuple(
            sorted(name for name in expected.keys() | found.keys() if expected.get(name) != found.get(name))
        )
        yield Killed(moment=moment, step=step, parts=parts, rest=rest, differing=differing)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--public", type=Path, required=True, help="folder of the public sets")
    parser.add_argument("--size", type=int, default=20_000)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--encoder", default="fast")
    parser.add_argument("--seed", type=int, default=20_260_101)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        file = folder / "reviews.csv"
        draw_reviews(options.public, options.size).to_csv(file, index=False)
        whole = run_whole(file, folder / "whole", options.encoder)
        print(f"{options.size:,} reviews, {options.encoder}: {whole:.1f} s, {len(read_files(folder / 'whole'))} files")
        moments = sorted(np.random.default_rng(options.seed).uniform(0, whole, options.kills).tolist())
        done = []
        for killed in kill_and_continue(file, folder, options.encoder, moments):
            done.append(killed)
            print(
                f"killed at {killed.moment:6.1f} s in {killed.step:28} {killed.parts:4} parts read; the rest "
                f"{killed.rest:6.1f} s; " + (f"differs: {', '.join(killed.differing)}" if killed.differing else "same"),
                flush=True,
            )
    same = sum(not killed.differing for killed in done)
    print(f"{same} of {len(done)} came to the same bytes")
    return 0 if same == len(done) else 1


if __name__ == "__main__":
    sys.exit(main())
