"""How well comments are cut into thoughts: ``python benchmarks/splitting.py --public DATA [--most N]``.

Of the statements that hold a labelled aspect, the share whose aspects all have one polarity; cut by prepare, and at
sentence ends alone. The sentences of mams have at least two aspects of different polarity each; of zh_product_aspects
those count that do. Beside it the mean number of statements a text: cutting at every word would be no skill.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "training" / "corpus"), str(ROOT / "training" / "encoder")]

from benchmarks.measures.product import prepare_only  # noqa: E402

from feedbacknlp import Study  # noqa: E402
from feedbacknlp.languages import get_language  # noqa: E402
from feedbacknlp.prepare.sentences import find_sentences  # noqa: E402


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A text and its aspects: (start, end, polarity)."""

    text: str
    language: str
    aspects: tuple[tuple[int, int, str], ...]


def read_mams(folder: Path) -> list[Marked]:
    """Sentences of the test split with their terms."""
    with gzip.open(folder / "sentences.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [row for row in map(json.loads, lines) if row["split"] == "test" and row.get("aspect_terms")]
    return [
        Marked(
            text=row["text"],
            language="en",
            aspects=tuple((int(term["start"]), int(term["end"]), term["polarity"]) for term in row["aspect_terms"]),
        )
        for row in rows
    ]


def read_chinese(folder: Path) -> list[Marked]:
    """Texts of the test split with terms of different polarity."""
    frame = pd.read_csv(folder / "aspects.csv.gz").query("split == 'test'").dropna()
    marked = []
    for text, rows in frame.groupby("text", sort=True):
        aspects = tuple(
            (text.find(row.aspect), text.find(row.aspect) + len(row.aspect), row.polarity)
            for row in rows.itertuples()
            if row.aspect in text
        )
        if len({polarity for _, _, polarity in aspects}) > 1:
            marked.append(Marked(text=text, language="zh-Hans", aspects=aspects))
    return marked


def share_of_one(marked: Sequence[Marked], pieces: Sequence[Sequence[tuple[int, int]]]) -> tuple[float, int, float]:
    """Share of the pieces with aspects that hold one polarity, how many these are, and pieces a text."""
    one = total = 0
    for text, cut in zip(marked, pieces, strict=True):
        for start, end in cut:
            held = {polarity for low, high, polarity in text.aspects if low < end and start < high}
            total += bool(held)
            one += len(held) == 1
    return one / max(total, 1), total, sum(map(len, pieces)) / max(len(pieces), 1)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--public", type=Path, required=True, help="folder of the public sets")
    parser.add_argument("--most", type=int, help="most texts of a set")
    options = parser.parse_args()
    study = Study.from_files()
    print("| set | texts | cut by | one polarity | statements with aspects | statements a text |")
    print("|---|---|---|---|---|---|")
    for name, read in (("mams", read_mams), ("zh_product_aspects", read_chinese)):
        marked = read(options.public / name)[: options.most]
        texts = [one.text for one in marked]
        statements = prepare_only(study, texts)
        ours: list[list[tuple[int, int]]] = [[] for _ in marked]
        for row in statements.itertuples():
            ours[row.at].append((row.start, row.end))
        language = marked[0].language
        plain = [
            find_sentences(text, tokens, language=get_language(language), protected=())
            for text, tokens in zip(texts, study.models.segmenter.segment(texts, language), strict=True)
        ]
        for label, pieces in (("prepare", ours), ("sentence ends", plain)):
            share, total, mean = share_of_one(marked, pieces)
            print(f"| {name} | {len(marked)} | {label} | {share:.3f} | {total} | {mean:.2f} |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
