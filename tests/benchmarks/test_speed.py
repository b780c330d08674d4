"""The clock and the ledger of the speed benchmark, by hand."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pandas as pd
import pytest
from benchmarks.speed import Run, StageFigures, draw_reviews, growth, join_stages, measure_report, rates, watch
from benchmarks.stages import StageClock, table


def _public(tmp_path: Path) -> Path:
    for name, ids in (("playstore_a", range(10)), ("playstore_b", range(8, 14))):
        folder = tmp_path / name
        folder.mkdir()
        pd.DataFrame(
            {"reviewId": [f"r{n}" for n in ids], "content": [f"text {n}" for n in ids], "score": 1}
        ).to_csv(folder / "reviews.csv.gz", index=False)
    return tmp_path


@pytest.mark.parametrize("size", [4, 10, 12, 14, 30])
def test_so_many_reviews_come_each_with_an_id_and_a_text_of_its_own(tmp_path: Path, size: int) -> None:
    reviews = draw_reviews(_public(tmp_path), size)
    assert len(reviews) == size
    assert reviews["reviewId"].is_unique
    assert reviews["content"].is_unique
    # the sets themselves come first, whole and unchanged, before any is repeated
    plain = reviews[reviews["content"].str.fullmatch(r"text \d+")]
    assert len(plain) == min(size, 14)


def test_stages_of_one_name_are_joined_with_the_most_memory_of_their_time() -> None:
    told = [
        {"name": "between", "begun": 0.0, "ended": 1.0, "processor": 0.5},
        {"name": "read", "begun": 1.0, "ended": 3.0, "processor": 4.0},
        {"name": "between", "begun": 3.0, "ended": 3.5, "processor": 0.25},
    ]
    stages = join_stages(told, [(0.5, 100.0), (2.0, 900.0), (3.3, 300.0)])
    assert [(stage.name, stage.seconds, stage.processor, stage.memory) for stage in stages] == [
        ("between", 1.5, 0.75, 300.0),
        ("read", 2.0, 4.0, 900.0),
    ]


def _run(job: str, size: int, seconds: float, *, failed: str = "") -> Run:
    return Run(job=job, size=size, seconds=seconds, memory=1, stages=(), said="", failed=failed)


def test_growth_and_shares_are_of_runs_that_ended_well() -> None:
    runs = [
        _run("feedbacknlp, default", 10, 2.0),
        _run("BERTopic", 10, 8.0),
        _run("feedbacknlp, default", 100, 18.0),
        _run("BERTopic", 100, 1.0, failed="ended with -9"),
    ]
    assert list(growth(runs)) == [
        "feedbacknlp, default, 10 -> 100: 10.0 times the reviews, 9.0 times the seconds",
        "feedbacknlp, default, 10 reviews: 0.25 of the time of BERTopic",
    ]


def test_rates_are_those_that_the_page_on_large_studies_works_with() -> None:
    stages = (
        StageFigures(name="Reading comments", seconds=3, processor=5, memory=1),
        StageFigures(name="Explaining", seconds=2, processor=2, memory=1),
        StageFigures(name="Writing the report", seconds=1, processor=1, memory=1),
    )
    run = Run(
        job="feedbacknlp, fast",
        size=2_000,
        seconds=6,
        memory=1_000,
        stages=stages,
        said="",
        statements=3_000,
        store_bytes=4_000_000,
    )
    assert [line.strip() for line in rates(run)] == [
        "statements a core second 600",
        "statements a comment 1.50",
        "rest seconds a million 1,500",
        "store gigabytes a million 2.00",
        "memory gigabytes a million 524.29",
    ]


def test_a_report_tells_its_statements_and_the_size_of_its_store(tmp_path: Path) -> None:
    (tmp_path / "tables").mkdir()
    pd.DataFrame({"statement_id": ["a", "b", "c"]}).to_parquet(tmp_path / "tables" / "statements.parquet")
    (tmp_path / ".store" / "coded" / "x").mkdir(parents=True)
    (tmp_path / ".store" / "coded" / "x" / "parts.txt").write_bytes(b"12345")
    assert measure_report(tmp_path) == {"statements": 3, "store_bytes": 5}


def test_memory_of_children_counts_and_a_bad_end_is_told() -> None:
    child = "import time; held = bytearray(80_000_000); time.sleep(0.8); print('child done')"
    parent = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}]); sys.exit(3)"
    looks, said, code = watch([sys.executable, "-c", parent])
    assert max(held for _, held in looks) > 76
    assert said.strip() == "child done"
    assert code == 3


def test_the_clock_leaves_no_second_out() -> None:
    begun = time.time()
    clock = StageClock(begun=begun)
    with clock.step("Reading", total=5, unit="files") as step:
        step.advance(5)
    with clock.step("Explaining", total=1, unit="step"):
        time.sleep(0.01)
    clock.close("Writing the report")
    assert [stage.name for stage in clock.stages] == [
        "start",
        "Reading",
        "between the steps",
        "Explaining",
        "Writing the report",
    ]
    assert clock.stages[0].begun == begun
    assert all(one.ended == other.begun for one, other in zip(clock.stages, clock.stages[1:], strict=False))
    assert sum(line.startswith("between the steps") for line in table(clock.stages)) == 1
