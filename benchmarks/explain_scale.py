"""Processor seconds and memory of the statistics: ``python benchmarks/explain_scale.py [--sizes 200000 1000000]``.

Made-up tables: answers to two scores with three segments, comments of 70 % of them, mentions of 25 themes. No text is
read and no model is opened.
"""

from __future__ import annotations

import argparse
import gc
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.driver_truth import NPS

from feedbacknlp import explain
from feedbacknlp.config import ThresholdConfig
from feedbacknlp.contracts import Band, ScoreScale

CSAT = ScoreScale(
    kind="csat",
    question="satisfied",
    low=1,
    high=5,
    high_is_good=True,
    bands=(
        Band(name="dissatisfied", low=1, high=2, points=0),
        Band(name="neutral", low=3, high=3, points=0),
        Band(name="satisfied", low=4, high=5, points=100),
    ),
    metric="share",
    metric_name="share_satisfied",
    why="made up",
)
SCALES = (NPS, CSAT)
THEMES = 25


def make_tables(size: int, seed: int = 20260101) -> dict[str, pd.DataFrame]:
    """Row tables of ``size`` responses."""
    random = np.random.default_rng(seed)
    ids = pd.Series(np.arange(size)).astype("str").str.zfill(8).radd("response-")
    days = pd.Timestamp("2026-01-01", tz="UTC") + pd.to_timedelta(random.integers(0, 180, size), unit="D")
    waves = np.where(days.month <= 3, "2026-Q1", "2026-Q2")
    shared: dict[str, Any] = {"weight": 1.0, "answered_at": days, "wave": waves}
    for name, levels in (("country", 6), ("device", 2), ("plan", 4)):
        shared[f"segment_{name}"] = np.array([f"{name} {n}" for n in range(levels)])[random.integers(0, levels, size)]
    answers = []
    for scale in SCALES:
        value = np.round(np.clip(random.normal(0.75, 0.25, size), 0, 1) * (scale.high - scale.low) + scale.low)
        place = np.searchsorted([band.high for band in scale.bands], value)
        table = {
            "response_id": ids,
            "score_kind": scale.kind,
            "question": scale.question,
            "value": value,
            "band": np.array(scale.band_names)[place],
            "points": np.array([band.points for band in scale.bands])[place],
            **shared,
        }
        answers.append(pd.DataFrame(table)[random.random(size) < (1.0 if scale is NPS else 0.5)])
    wrote = np.flatnonzero(random.random(size) < 0.7)
    comments = pd.DataFrame({"comment_id": ids[wrote].str.replace("response", "comment"), "response_id": ids[wrote]})
    comments = comments.assign(question="why", source="survey").reset_index(drop=True)
    of = np.repeat(np.arange(len(comments)), random.integers(1, 4, len(comments)))
    statements = pd.DataFrame({"comment_id": comments["comment_id"].iloc[of].to_numpy()}).astype("str")
    number = pd.Series(np.arange(len(of)) - np.searchsorted(of, of) + 1).astype("str")
    statements = statements.assign(
        statement_id=statements["comment_id"] + "#" + number,
        start=0,
        end=60,
        shown_text="The parcel came late and the box was torn, and nobody told us.",
        quality="ok",
    )
    says = np.flatnonzero(random.random(len(of)) < 0.8)
    mentions = statements.iloc[says][["statement_id", "comment_id"]].reset_index(drop=True)
    themes = np.array([f"theme_{n:02}" for n in range(THEMES)])
    mentions = mentions.assign(
        theme_id=themes[(random.random(len(says)) ** 2 * THEMES).astype(int)],
        polarity=random.choice([-1, 0, 1], len(says), p=[0.5, 0.1, 0.4]),
    )
    outcomes = comments[["comment_id"]].assign(outcome="theme", reason="")
    sentiments = statements[["statement_id"]].assign(polarity=random.uniform(-1, 1, len(of)))
    words = np.array([f"word {n}" for n in range(2000)])[(random.random(3 * len(wrote)) ** 3 * 2000).astype(int)]
    uses = pd.DataFrame({"response_id": comments["response_id"].repeat(3).to_numpy(), "words": words, "language": "en"})
    texts = pd.concat(answers, ignore_index=True)
    return {
        "responses": texts.astype({name: "str" for name in texts if texts[name].dtype == object}),
        "comments": comments.astype("str"),
        "mentions": mentions.astype({"theme_id": "str"}),
        "outcomes": outcomes.astype("str"),
        "statements": statements.astype({"shown_text": "str", "quality": "str", "statement_id": "str"}),
        "sentiments": sentiments,
        "uses": uses.astype("str"),
    }


def resident_mebibytes() -> float:
    """Memory of this process now (Linux)."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 2**20


@contextmanager
def watch_memory() -> Iterator[list[float]]:
    """The highest memory within the block, as the one entry of a list."""
    gc.collect()
    highest, done = [resident_mebibytes()], threading.Event()

    def look() -> None:
        while not done.wait(0.01):
            highest[0] = max(highest[0], resident_mebibytes())

    thread = threading.Thread(target=look)
    thread.start()
    yield highest
    done.set()
    thread.join()


def measure(size: int) -> pd.DataFrame:
    """One row a function of explain, in the order in which a study calls them."""
    tables, thresholds, scales, waves = make_tables(size), ThresholdConfig(), list(SCALES), ["2026-Q1", "2026-Q2"]
    rows = tuple(tables[name] for name in ("responses", "comments", "mentions", "outcomes"))
    made: dict[str, Any] = {}
    steps: dict[str, Callable[[], Any]] = {
        "link_answers": lambda: explain.link_answers(*rows, stage="benchmark"),
        "count_linked": lambda: explain.count_linked(made["link_answers"]),
        "measure_scores": lambda: explain.measure_scores(made["count_linked"], scales, thresholds=thresholds),
        "measure_bands": lambda: explain.measure_bands(
            made["count_linked"], scales, rows[0], rows[1], rows[3], thresholds=thresholds
        ),
        "measure_drivers": lambda: explain.measure_drivers(made["count_linked"], scales, {}, thresholds=thresholds),
        "judge_drivers": lambda: explain.judge_drivers(
            made["measure_drivers"], made["link_answers"], scales, thresholds=thresholds
        ),
        "measure_change_parts": lambda: explain.measure_change_parts(
            made["link_answers"], scales, waves, {}, thresholds=thresholds, seed=1
        ),
        "measure_periods": lambda: explain.measure_periods(*rows, scales, thresholds=thresholds),
        "find_mismatches": lambda: explain.find_mismatches(
            rows[0], rows[1], tables["statements"], tables["sentiments"], scales
        ),
        "measure_band_words": lambda: explain.measure_band_words(
            tables["uses"], rows[0], scales, thresholds=thresholds
        ),
        "measure_theme_effects": lambda: explain.measure_theme_effects(
            made["link_answers"], scales, thresholds=thresholds
        ),
        "measure_driver_bands": lambda: explain.measure_driver_bands(
            made["count_linked"], scales, thresholds=thresholds
        ),
        "measure_driver_trends": lambda: explain.measure_driver_trends(
            made["count_linked"], scales, waves, thresholds=thresholds
        ),
        "measure_driver_cuts": lambda: explain.measure_driver_cuts(*rows, scales, {}, thresholds=thresholds),
        "measure_what_if": lambda: explain.measure_what_if(
            made["link_answers"], scales, {}, thresholds=thresholds, seed=1
        ),
    }
    told = [{"function": "(tables)", "seconds": 0.0, "above": 0.0, "peak": resident_mebibytes()}]
    for name, step in steps.items():
        before, started = resident_mebibytes(), time.process_time()
        with watch_memory() as highest:
            made[name] = step()
        told.append(
            {
                "function": name,
                "seconds": time.process_time() - started,
                "above": highest[0] - before,
                "peak": highest[0],
            }
        )
    return pd.DataFrame(told).set_index("function")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[200_000, 1_000_000])
    options = parser.parse_args()
    found = {size: measure(size) for size in options.sizes}
    table = pd.concat(found, axis=1)
    pd.set_option("display.width", 200)
    print(table.round(1).to_string())
    print(table.xs("seconds", axis=1, level=1).sum().round(1).to_string())


if __name__ == "__main__":
    main()
