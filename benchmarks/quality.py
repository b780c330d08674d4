"""How well the shipped models read: one table, measured now.

``python benchmarks/quality.py [--public DATA]`` measures on the corpus' test part and, where they are at hand, on
public sets (their test shares only, where a set trained the model).
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import defaultdict
from pathlib import Path

import numpy as np
import pandas as pd

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "training" / "corpus"), str(ROOT / "training" / "encoder")]
from read_parts import Entry, read_part  # noqa: E402 the corpus reader is a script beside its data
from units import field_of, share_of  # noqa: E402

from feedbacknlp import Study  # noqa: E402
from feedbacknlp.contracts import Codebook  # noqa: E402
from feedbacknlp.understand import assign_themes, build_theme_model, read_codebook, read_intents, read_sentiments  # noqa: E402


def comments_of(texts: list[str]) -> pd.DataFrame:
    size = len(texts)
    empty = pd.Series([None] * size, dtype="str")
    return pd.DataFrame(
        {
            "comment_id": [f"c{at:06d}" for at in range(size)],
            "response_id": empty,
            "question": "q",
            "source": "survey",
            "text": texts,
            "language_hint": empty,
            "written_at": pd.Series([pd.NaT] * size, dtype="datetime64[us, UTC]"),
            "source_file": "benchmark",
        }
    ).astype({"comment_id": "str", "text": "str"})


def read_texts(study: Study, texts: list[str], codebook: Codebook) -> dict[str, pd.DataFrame]:
    """The product's own path: prepare, encode, read; tables with ``comment_id`` c000000 ... in the order of the
    texts."""
    statements = study.prepare(comments_of(texts))
    vectors = study.encode(statements)
    heads, thresholds = study.models.heads, study.config.thresholds
    model = build_theme_model(codebook, encoder=study.models.encoder, heads=heads)
    return {
        "statements": statements,
        "mentions": assign_themes(statements, vectors=vectors, model=model, heads=heads, threshold=thresholds.theme),
        "sentiments": read_sentiments(statements, vectors=vectors, heads=heads).merge(
            statements[["statement_id", "comment_id", "start", "end"]], on="statement_id"
        ),
        "intents": read_intents(statements, vectors=vectors, heads=heads, threshold=thresholds.intent).merge(
            statements[["statement_id", "comment_id"]], on="statement_id"
        ),
    }


def f1(true: set, found: set) -> float:
    return 2 * len(true & found) / max(1, len(true) + len(found))


def measure_entries(study: Study, entries: list[Entry], codebook: Codebook) -> dict[str, float]:
    read = read_texts(study, [entry.text for entry in entries], codebook)
    true = {(at, m.theme_id) for at, entry in enumerate(entries) for m in entry.mentions if m.theme_id in codebook.ids}
    mentions = read["mentions"]
    rows = mentions[mentions["theme_id"] != "other"]
    found = {(int(row.comment_id[1:]), row.theme_id) for row in rows.itertuples()}
    signs = defaultdict(list)
    for row in rows.itertuples():
        signs[(int(row.comment_id[1:]), row.theme_id)].append(row.polarity)
    pairs = [
        (m.polarity, signs[(at, m.theme_id)])
        for at, entry in enumerate(entries)
        for m in entry.mentions
        if (at, m.theme_id) in signs
    ]
    single = [
        (gold, given[0] if len(set(given)) == 1 else (gold if gold in given else given[0])) for gold, given in pairs
    ]
    polar = [gold == given for gold, given in single if gold]
    classes = [
        f1(
            {i for i, (gold, _) in enumerate(single) if gold == sign},
            {i for i, (_, given) in enumerate(single) if given == sign},
        )
        for sign in (-1, 0, 1)
    ]
    asked = {at for at, entry in enumerate(entries) if "request" in entry.intents}
    said = {int(name[1:]) for name in read["intents"].query("intent == 'request'")["comment_id"]}
    quality = (
        read["statements"]
        .groupby("comment_id")["quality"]
        .agg(lambda values: values.isin(["ok", "bare", "copy"]).any())
    )
    noise = {int(name[1:]) for name in quality.index[~quality]}
    return {
        "texts": len(entries),
        "theme_f1": f1(true, found),
        "precision": len(true & found) / max(1, len(found)),
        "recall": len(true & found) / max(1, len(true)),
        "polar": float(np.mean(polar)) if polar else float("nan"),
        "polarity_macro": float(np.mean(classes)),
        "request_f1": f1(asked, said),
        "noise_f1": f1({at for at, entry in enumerate(entries) if entry.noise}, noise),
    }


def measure_polarity(study: Study, texts: list[str], labels: list[int], *, classes: int) -> float:
    """Accuracy of two classes, or macro-F1 of three, of the text's mean polarity over its statements, weighted by
    length."""
    read = read_texts(study, texts, read_codebook("none"))["sentiments"]
    size = (read["end"] - read["start"]).clip(lower=1)
    mean = (read["polarity"] * size).groupby(read["comment_id"]).sum() / size.groupby(read["comment_id"]).sum()
    value = mean.reindex([f"c{at:06d}" for at in range(len(texts))]).fillna(0).to_numpy()
    if classes == 2:
        return float(np.mean((value > 0) == (np.array(labels) > 0)))
    given = np.where(value > 0.33, 1, np.where(value < -0.33, -1, 0))
    return float(
        np.mean(
            [
                f1(set(np.flatnonzero(np.array(labels) == sign)), set(np.flatnonzero(given == sign)))
                for sign in (-1, 0, 1)
            ]
        )
    )


def show(rows: list[dict[str, object]]) -> None:
    print(pd.DataFrame(rows).to_string(index=False, float_format=lambda value: f"{value:.3f}"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--public", type=Path)
    parser.add_argument("--encoder")
    options = parser.parse_args()
    study = Study.from_files(models={"encoder": options.encoder} if options.encoder else {})
    parts = {path: read_part(path)[0] for path in sorted((ROOT / "training" / "corpus" / "parts").glob("test-*.txt"))}
    shop = [entry for path, entries in parts.items() if "test-own" not in path.name for entry in entries]
    rows = []
    started = time.perf_counter()
    for language in ("en", "zh-Hans", "zh-Hant", "nb"):
        rows.append(
            {
                "set": "corpus test",
                "language": language,
                **measure_entries(study, [e for e in shop if e.language == language], read_codebook("online-shop")),
            }
        )
    for field in sorted({field_of(path.stem) for path in parts if "test-own" in path.name}):
        entries = [
            entry
            for path, found in parts.items()
            if path.name.startswith("test-own") and field_of(path.stem) == field
            for entry in found
        ]
        rows.append(
            {
                "set": f"zero-shot {field}",
                "language": "all",
                **measure_entries(
                    study, entries, read_codebook(str(ROOT / "training" / "corpus" / "codebooks" / f"{field}.yaml"))
                ),
            }
        )
    show(rows)
    print(f"{sum(row['texts'] for row in rows)} texts in {time.perf_counter() - started:.1f} s")
    if options.public:
        show(measure_public(study, options.public))


def measure_public(study: Study, data: Path) -> list[dict[str, object]]:
    rows = []
    frame = pd.read_csv(data / "uci_sentiment_sentences" / "sentences.csv")
    frame = frame[[share_of(text) < 0.3 for text in frame["text"]]]
    rows.append(
        {
            "set": "uci_sentiment_sentences (30 % held out)",
            "texts": len(frame),
            "measure": "accuracy",
            "value": measure_polarity(study, frame["text"].tolist(), (frame["label"] * 2 - 1).tolist(), classes=2),
        }
    )
    frame = pd.read_csv(data / "no_norec_sentence" / "sentences.csv.gz").query("split == 'test'")
    rows.append(
        {
            "set": "no_norec_sentence (test)",
            "texts": len(frame),
            "measure": "macro-F1 of three",
            "value": measure_polarity(
                study,
                frame["text"].tolist(),
                frame["label"].map({"Negative": -1, "Neutral": 0, "Positive": 1}).tolist(),
                classes=3,
            ),
        }
    )
    frame = pd.read_csv(data / "zh_online_shopping" / "reviews.csv.gz").dropna()
    frame = frame[[share_of(text) < 0.05 for text in frame["review"]]]
    rows.append(
        {
            "set": "zh_online_shopping (5 % by hash)",
            "texts": len(frame),
            "measure": "accuracy",
            "value": measure_polarity(study, frame["review"].tolist(), (frame["label"] * 2 - 1).tolist(), classes=2),
        }
    )
    frame = pd.read_csv(data / "app_review_sentences" / "sentences.csv").dropna()
    said = read_texts(study, frame["text"].tolist(), read_codebook("none"))["intents"].query("intent == 'request'")[
        "comment_id"
    ]
    rows.append(
        {
            "set": "app_review_sentences",
            "texts": len(frame),
            "measure": "F1 of feature requests",
            "value": f1(set(np.flatnonzero(frame["label"] == "feature request")), {int(name[1:]) for name in said}),
        }
    )
    return rows


if __name__ == "__main__":
    main()
