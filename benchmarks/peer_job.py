"""What people put together instead, timed: ``python benchmarks/peer_job.py FILE.csv TEXT_COLUMN --json OUT``

BERTopic with all-MiniLM-L6-v2 at its defaults finds topics, VADER gives each text a feeling. No join, no requests, no
drivers, no report. ``speed.py`` starts this file in a process of its own for each size.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "training" / "corpus"), str(ROOT / "training" / "encoder")]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("column")
    parser.add_argument("--json", type=Path, required=True, help="write the stages there")
    options = parser.parse_args()
    stages: list[dict[str, object]] = []
    last = [time.time(), 0.0]

    @contextmanager
    def stage(name: str) -> Iterator[None]:
        yield
        ended, spent = time.time(), sum(os.times()[:4])
        stages.append(
            {"name": name, "unit": "", "total": 0, "begun": last[0], "ended": ended, "processor": spent - last[1]}
        )
        last[:] = [ended, spent]

    with stage("start and read"):
        import pandas as pd
        from benchmarks.measures.frozen import minilm_folder
        from benchmarks.measures.lexicons import LEXICONS
        from bertopic import BERTopic
        from sentence_transformers import SentenceTransformer

        texts = [text for text in pd.read_csv(options.file)[options.column].fillna("") if text.strip()]
        model = SentenceTransformer(str(minilm_folder()), device="cpu")
    with stage("MiniLM vectors"):
        vectors = model.encode(texts, show_progress_bar=False)
    with stage("BERTopic topics"):
        topics = BERTopic(embedding_model=model).fit_transform(texts, embeddings=vectors)[0]
    with stage("VADER feelings"):
        next(lexicon for lexicon in LEXICONS if lexicon.package == "vaderSentiment").feel(texts)
    found, without = len(set(topics) - {-1}), sum(topic == -1 for topic in topics) / len(topics)
    print(f"{len(texts):,} texts: {found} topics, {without:.0%} of the texts without one")
    options.json.write_text(json.dumps(stages), encoding="utf-8")


if __name__ == "__main__":
    main()
