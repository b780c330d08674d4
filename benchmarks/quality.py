"""How well the shipped models read, beside baselines measured in the same run: one table.

``python benchmarks/quality.py [--public DATA] [--base FOLDER] [--only NAME ...] [--encoder fast|FOLDER]
[--most N] [--out FILE.json]``

Without ``--public`` only what the corpus' own test part tells is measured. ``--base`` names multilingual-e5-small as a
sentence-transformers folder (``python training/encoder/base_folder.py FOLDER`` writes it). Of a set that trained the
model only the share that did not train is measured.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
# the corpus' reader and the training's shares are scripts beside their data
sys.path[:0] = [str(ROOT), str(ROOT / "training" / "corpus"), str(ROOT / "training" / "encoder")]

from benchmarks.measures.aspects import ASPECT_SETS, measure_aspect_set  # noqa: E402
from benchmarks.measures.bench import Bench, open_bench  # noqa: E402
from benchmarks.measures.calibration import measure_calibration  # noqa: E402
from benchmarks.measures.codebooks import (  # noqa: E402
    measure_airline_reasons,
    measure_car_subjects,
    measure_olist,
    measure_own_fields,
)
from benchmarks.measures.corpus import measure_corpus  # noqa: E402
from benchmarks.measures.polarity import POLARITY_SETS, measure_polarity_set  # noqa: E402
from benchmarks.measures.rows import Row, header, line, reliability_lines  # noqa: E402
from benchmarks.measures.speed import measure_speed  # noqa: E402
from benchmarks.measures.topics import TOPIC_SETS, measure_topics  # noqa: E402
from benchmarks.measures.wishes import WISH_SETS, measure_wishes  # noqa: E402

Measure = Callable[[Bench], Iterator[Row]]

LEGEND = """
ours: the product's own path. VADER, TextBlob, SnowNLP, asent: lexicons, over whole texts. e5-small, MiniLM: encoders as
published, with logistic heads from the corpus' training part; a new codebook is read by the product's own rule on their
vectors; groups are k-means on their vectors as they are. None of them knows an aspect: they read the sentence (of a
mention: the piece of text in which we found its theme). BERTopic: its defaults. people: share of pairs of people that
agree. floor: what the first figure must reach.
""".strip()


def own_measures() -> dict[str, Measure]:
    """What needs no public set."""
    return {
        "corpus": measure_corpus,
        "calibration": measure_calibration,
        "own": measure_own_fields,
        "speed": measure_speed,
    }


def public_measures() -> dict[str, Measure]:
    """What each public set tells; two of them tell two things."""
    found: dict[str, Measure] = {name: partial(measure_polarity_set, name=name) for name in POLARITY_SETS}
    found |= {name: partial(measure_aspect_set, name=name) for name in ASPECT_SETS}
    found |= {name: partial(measure_wishes, name=name) for name in WISH_SETS}
    found |= {
        "airline_reasons": measure_airline_reasons,
        "car_subjects": measure_car_subjects,
        "olist_coded_by_three_people": measure_olist,
    }
    return found | {name: partial(measure_topics, name=name) for name in TOPIC_SETS}


def run(measures: dict[str, Measure], bench: Bench) -> tuple[list[Row], list[str]]:
    """Every measure, its rows printed as they come; and the names of those that failed."""
    rows: list[Row] = []
    failed: list[str] = []
    print(header())
    for name, measure in measures.items():
        try:
            for row in measure(bench):
                rows.append(row)
                print(line(row), flush=True)
        except FileNotFoundError as missing:
            print(f"{name} is left out: {missing} is not there")
        except Exception:  # one measure that breaks must not take an hour's other figures with it
            failed.append(name)
            print(f"{name} broke:\n{traceback.format_exc()}", flush=True)
    return rows, failed


def without_nan(value: Any) -> Any:
    """The same with None for nan, which JSON does not know."""
    if isinstance(value, dict):
        return {key: without_nan(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [without_nan(inner) for inner in value]
    return None if isinstance(value, float) and math.isnan(value) else value


def main() -> int:
    measures = own_measures() | public_measures()
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--public", type=Path, help="folder of the public sets")
    parser.add_argument("--base", type=Path, help="folder of multilingual-e5-small")
    parser.add_argument("--only", nargs="+", choices=sorted(measures), metavar="NAME", help=", ".join(measures))
    parser.add_argument("--encoder", default="default", help="default, fast, or a sentence-transformers folder")
    parser.add_argument("--most", type=int, help="most texts of a set, by hash: for a quick look")
    parser.add_argument("--out", type=Path, help="JSON file of the rows")
    options = parser.parse_args()
    wanted = options.only or list(measures if options.public else own_measures())
    bench = open_bench(encoder=options.encoder, base=options.base, data=options.public, most=options.most, say=print)
    started = time.perf_counter()
    rows, failed = run({name: measures[name] for name in wanted}, bench)
    print(f"\n{LEGEND}")
    for row in rows:
        if row.bins:
            print("\n" + "\n".join(reliability_lines(row)))
    print(f"\n{len(rows)} rows in {time.perf_counter() - started:,.0f} s")
    if options.out:
        options.out.parent.mkdir(parents=True, exist_ok=True)
        told = {"encoder": options.encoder, "most": options.most, "rows": [asdict(row) for row in rows]}
        text = json.dumps(without_nan(told), ensure_ascii=False, indent=2, allow_nan=False)
        options.out.write_text(text + "\n", encoding="utf-8")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
