"""The whole job, from the file to the page, at growing sizes: seconds and peak memory by stage, beside what people put
together instead.

``python benchmarks/speed.py --public DATA [--sizes 2000,20000,200000] [--encoders default,fast] [--peers-up-to 20000]
[--edit] [--out FILE.json]``

Each figure is of a fresh process: ``feedbacknlp report`` through ``stages.py``, with its store, as a person would start
it; BERTopic with all-MiniLM-L6-v2 and VADER through ``peer_job.py``. Memory is what the process and its children hold,
looked at ten times a second: on Linux the proportional set size (PSS), where a page that several processes share counts
once; on other systems the resident set size, where it counts for each. Of our jobs the rates follow that the page on
large studies works with. Reviews are those of ``playstore_a`` (200,000), then of ``playstore_b`` (378,726 in all);
beyond both, the same again with new ids and a word more, so that no text was read before. A smaller size is drawn with
a fixed seed. ``--edit`` runs each of our jobs again with two themes merged and renamed, and once more with a theme
redefined and one added, which changes what fits no theme. The start of the program is timed by itself.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from itertools import pairwise
from pathlib import Path

import pandas as pd
import psutil

ROOT = Path(__file__).resolve().parents[1]
TEXT = "content"
SEED = 20260101
LOOKS_A_SECOND = 10
AGAIN = ("again", "really", "today", "still", "honestly", "overall", "anyway", "frankly", "always", "mostly")


@dataclass(frozen=True, slots=True, kw_only=True)
class StageFigures:
    """One stage of one job: seconds, processor seconds, and the most memory that was held meanwhile, in MiB."""

    name: str
    seconds: float
    processor: float
    memory: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One job at one size; ``failed`` tells how it ended where it ended badly. ``statements`` and ``store_bytes`` are
    those of the report that it wrote, 0 where it wrote none."""

    job: str
    size: int
    seconds: float
    memory: float
    stages: tuple[StageFigures, ...]
    said: str
    failed: str = ""
    statements: int = 0
    store_bytes: int = 0


def draw_reviews(public: Path, size: int) -> pd.DataFrame:
    """So many reviews: a sample of ``playstore_a``, all of it and the first of ``playstore_b``, or both and then the
    same with other ids and texts."""
    reviews = pd.read_csv(public / "playstore_a" / "reviews.csv.gz")
    if size <= len(reviews):
        return reviews.sample(size, random_state=SEED).sort_index()
    more = pd.read_csv(public / "playstore_b" / "reviews.csv.gz")
    whole = pd.concat([reviews, more], ignore_index=True).drop_duplicates("reviewId")
    rounds = [whole, *(_alter(whole, number) for number in range(1, -(-size // len(whole))))]
    return pd.concat(rounds, ignore_index=True).head(size)


def _alter(reviews: pd.DataFrame, number: int) -> pd.DataFrame:
    """The same reviews as other people's with other words: a new id, and a word more at the end."""
    word = " ".join([AGAIN[number % len(AGAIN)]] * (1 + number // len(AGAIN)))
    return reviews.assign(
        reviewId=reviews["reviewId"].astype(str) + f"-{number}", **{TEXT: reviews[TEXT].fillna("") + f" {word}"}
    )


def watch(command: Sequence[str]) -> tuple[list[tuple[float, float]], str, int]:
    """Run a command: (seconds since 1970, MiB held by it and its children) ten times a second, what it said, and how
    it ended."""
    with tempfile.TemporaryFile("w+", encoding="utf-8") as said:
        process = subprocess.Popen(command, stdout=said, stderr=subprocess.STDOUT, cwd=ROOT)
        looks = []
        try:
            while process.poll() is None:
                looks.append((time.time(), _held(process.pid)))
                time.sleep(1 / LOOKS_A_SECOND)
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
        said.seek(0)
        return looks, said.read(), process.returncode


def _held(process_id: int) -> float:
    """MiB that a process and its children hold now."""
    try:
        whole = psutil.Process(process_id)
        family = [whole, *whole.children(recursive=True)]
    except psutil.NoSuchProcess:
        return 0.0
    held = 0
    for process in family:
        # one that has ended since, or is about to, holds nothing
        with suppress(psutil.NoSuchProcess, psutil.AccessDenied):
            memory = process.memory_full_info()
            held += getattr(memory, "pss", memory.rss)
    return held / 2**20


def join_stages(told: Sequence[dict[str, object]], looks: Sequence[tuple[float, float]]) -> tuple[StageFigures, ...]:
    """The stages that a job told, those of one name together, with the memory of their time."""
    joined: dict[str, StageFigures] = {}
    for stage in told:
        name, begun, ended = str(stage["name"]), float(str(stage["begun"])), float(str(stage["ended"]))
        # a look may fall before or behind a short stage
        margin = 1 / LOOKS_A_SECOND
        memory = max((held for at, held in looks if begun - margin <= at <= ended + margin), default=0.0)
        before = joined.get(name, StageFigures(name=name, seconds=0, processor=0, memory=0))
        joined[name] = StageFigures(
            name=name,
            seconds=before.seconds + ended - begun,
            processor=before.processor + float(str(stage["processor"])),
            memory=max(before.memory, memory),
        )
    return tuple(joined.values())


def run_job(job: str, size: int, command: Sequence[str], stages: Path, out: Path | None = None) -> Run:
    """One job in a process of its own; ``stages`` is the file that it writes, ``out`` the folder of its report."""
    started = time.perf_counter()
    looks, said, code = watch(command)
    seconds = time.perf_counter() - started
    told = json.loads(stages.read_text(encoding="utf-8")) if not code else []
    last = said.strip().splitlines()[-1] if said.strip() else ""
    told_by_report = {} if code or out is None else measure_report(out)
    return Run(
        job=job,
        size=size,
        seconds=seconds,
        memory=max((held for _, held in looks), default=0.0),
        stages=join_stages(told, looks),
        said=last,
        failed=f"ended with {code}" if code else "",
        **told_by_report,
    )


def measure_report(folder: Path) -> dict[str, int]:
    """Statements of a report, and bytes of its store."""
    import pyarrow.parquet as pq

    return {
        "statements": pq.read_metadata(folder / "tables" / "statements.parquet").num_rows,
        "store_bytes": sum(path.stat().st_size for path in (folder / ".store").rglob("*") if path.is_file()),
    }


def edit_codebook(folder: Path) -> dict[str, Path]:
    """Two edits of the built-in codebook: one that moves mentions between themes, one that changes what fits none."""
    from feedbacknlp import Workbench
    from feedbacknlp.contracts import Theme

    bench = Workbench.open("online-shop")
    merged = bench.merge("delivery_tracking_courier", into="delivery_speed").rename("delivery_speed", "Delivery")
    told = {"en": "The app on a phone or tablet: opening it, updates, notifications, layout"}
    themes = [replace(theme, definition=told) if theme.id == "app_mobile" else theme for theme in bench.codebook.themes]
    adverts = Theme(
        id="adverts", group="site", name={"en": "Adverts"}, definition={"en": "Too many adverts that interrupt"}
    )
    redefined = Workbench(replace(bench.codebook, themes=(*themes, adverts)))
    return {
        "themes merged": merged.save(folder / "merged.yaml"),
        "themes redefined": redefined.save(folder / "redefined.yaml"),
    }


def run_jobs(reviews: pd.DataFrame, encoders: Sequence[str], *, peers: bool, edit: bool = False) -> Iterator[Run]:
    """Our job with each encoder, and after edits of the codebook where these are asked for; then the others'."""
    with tempfile.TemporaryDirectory() as folder:
        file, stages = Path(folder) / "reviews.csv", Path(folder) / "stages.json"
        reviews.to_csv(file, index=False)
        edits = edit_codebook(Path(folder)) if edit else {}
        for encoder in encoders:
            out = Path(folder) / f"report-{encoder}"
            script = [sys.executable, "benchmarks/stages.py", "--json", str(stages)]
            command = [*script, str(file), "--out", str(out), "--encoder", encoder, "--quiet"]
            yield run_job(f"feedbacknlp, {encoder}", len(reviews), command, stages, out)
            for name, codebook in edits.items():
                again = [*command, "--codebook", str(codebook)]
                yield run_job(f"feedbacknlp, {encoder}, rerun: {name}", len(reviews), again, stages)
        if peers:
            script = [sys.executable, "benchmarks/peer_job.py", str(file), TEXT, "--json", str(stages)]
            yield run_job("BERTopic + VADER", len(reviews), script, stages)


def time_starts(rounds: int = 5) -> dict[str, float]:
    """Seconds of the import and of the help, each in a fresh process: the median of some rounds."""
    commands = {
        "import feedbacknlp": [sys.executable, "-c", "import feedbacknlp"],
        "feedbacknlp --help": [sys.executable, "-c", "from feedbacknlp.cli import main; main(['--help'])"],
    }
    found = {}
    for name, command in commands.items():
        seconds = []
        for _ in range(rounds):
            begun = time.perf_counter()
            subprocess.run(command, stdout=subprocess.DEVNULL, check=True, cwd=ROOT)
            seconds.append(time.perf_counter() - begun)
        found[name] = statistics.median(seconds)
    return found


def lines(run: Run) -> Iterator[str]:
    """A run as lines of a table."""
    yield f"\n{run.job}, {run.size:,} reviews: {run.seconds:,.1f} s, {run.memory:,.0f} MiB {run.failed}"
    for stage in run.stages:
        yield f"    {stage.name:24}{stage.seconds:9.1f} s {stage.processor:9.1f} s processor {stage.memory:8.0f} MiB"
    if run.said and not run.job.startswith("feedbacknlp"):
        yield f"    {run.said}"
    if run.statements:
        yield from rates(run)


def rates(run: Run) -> Iterator[str]:
    """What docs/how/large.md works out the cost of a cluster from. A rerun reads next to nothing, so that its rate of
    reading says nothing."""
    reading = sum(stage.processor for stage in run.stages if stage.name == "Reading comments")
    rest = sum(stage.processor for stage in run.stages) - reading
    millions = run.size / 1e6
    yield f"    statements a core second {run.statements / max(reading, 1e-9):,.0f}"
    yield f"    statements a comment {run.statements / run.size:.2f}"
    yield f"    rest seconds a million {rest / millions:,.0f}"
    yield f"    store gigabytes a million {run.store_bytes / 1e9 / millions:.2f}"
    yield f"    memory gigabytes a million {run.memory * 2**20 / 1e9 / millions:.2f}"


def growth(runs: Sequence[Run]) -> Iterator[str]:
    """How many times longer the next size took, and how much longer the others took than we."""
    done = {(run.job, run.size): run for run in runs if not run.failed}
    for job in dict.fromkeys(run.job for run in runs):
        sizes = sorted(size for name, size in done if name == job)
        for small, large in pairwise(sizes):
            factor = done[job, large].seconds / done[job, small].seconds
            times = f"{large / small:.1f} times the reviews, {factor:.1f} times the seconds"
            yield f"{job}, {small:,} -> {large:,}: {times}"
    peers = {size: run for (job, size), run in done.items() if not job.startswith("feedbacknlp")}
    for (job, size), run in done.items():
        if job.startswith("feedbacknlp") and size in peers:
            yield f"{job}, {size:,} reviews: {run.seconds / peers[size].seconds:.2f} of the time of {peers[size].job}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--public", type=Path, required=True, help="folder of the public sets")
    parser.add_argument("--sizes", default="2000,20000,200000", help="reviews of each job; 1000000 repeats the sets")
    parser.add_argument("--encoders", default="default,fast")
    parser.add_argument("--peers-up-to", type=int, default=20_000, help="largest size of the others; 0 = none")
    parser.add_argument("--edit", action="store_true", help="rerun each of our jobs after edits of the codebook")
    parser.add_argument("--out", type=Path, help="JSON file of the runs")
    options = parser.parse_args()
    for name, seconds in time_starts().items():
        print(f"{name}: {seconds:.2f} s", flush=True)
    runs: list[Run] = []
    for size in sorted(int(size) for size in options.sizes.split(",")):
        reviews = draw_reviews(options.public, size)
        encoders, peers = options.encoders.split(","), size <= options.peers_up_to
        for run in run_jobs(reviews, encoders, peers=peers, edit=options.edit):
            runs.append(run)
            print("\n".join(lines(run)), flush=True)
    print("\n" + "\n".join(growth(runs)))
    if options.out:
        options.out.parent.mkdir(parents=True, exist_ok=True)
        options.out.write_text(json.dumps([asdict(run) for run in runs], indent=2) + "\n", encoding="utf-8")
    return 1 if any(run.failed for run in runs) else 0


if __name__ == "__main__":
    sys.exit(main())
