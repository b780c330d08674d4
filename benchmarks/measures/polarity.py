"""The feeling of whole texts, in sets that other people labelled."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pandas as pd
from units import share_of

from .bench import Bench, pick
from .figures import accuracy, macro_f1, two_class_accuracy
from .rows import Row

__all__ = ["POLARITY_SETS", "measure_polarity_set"]

Labelled = tuple[list[str], list[int]]
"""Texts and their labels -1, 0, 1."""

SIGNS = {"Negative": -1, "Neutral": 0, "Positive": 1, "negative": -1, "neutral": 0, "positive": 1}
HELD_OUT = 0.3
"""Share of a training set, by hash, that never trains (``public_sets.py`` beside the encoder's training)."""


def _uci(folder: Path) -> Labelled:
    frame = _held_out(pd.read_csv(folder / "sentences.csv"), "text", HELD_OUT)
    return frame["text"].tolist(), (frame["label"] * 2 - 1).tolist()


def _pros_cons(folder: Path) -> Labelled:
    frame = _held_out(pd.read_csv(folder / "phrases.csv.gz").dropna(), "text", HELD_OUT)
    return frame["text"].tolist(), frame["label"].map({"pros": 1, "cons": -1}).tolist()


def _airline(folder: Path) -> Labelled:
    frame = pd.read_csv(folder / "tweets.csv.gz").drop_duplicates("tweet_id")
    return frame["text"].tolist(), frame["airline_sentiment"].map(SIGNS).tolist()


def _zh_shopping(folder: Path) -> Labelled:
    frame = _held_out(pd.read_csv(folder / "reviews.csv.gz").dropna(), "review", 0.05)
    return frame["review"].tolist(), (frame["label"] * 2 - 1).tolist()


def _norec(folder: Path) -> Labelled:
    frame = pd.read_csv(folder / "sentences.csv.gz").query("split == 'test'")
    return frame["text"].tolist(), frame["label"].map(SIGNS).tolist()


def _held_out(frame: pd.DataFrame, column: str, share: float) -> pd.DataFrame:
    return frame[[share_of(text) < share for text in frame[column]]]


POLARITY_SETS: dict[str, tuple[Callable[[Path], Labelled], str, str, float | None]] = {
    "uci_sentiment_sentences": (_uci, "en", "held-out 30 %", 0.95),
    "pros_cons": (_pros_cons, "en", "held-out 30 %", None),
    "airline_tweets": (_airline, "en", "", None),
    "zh_online_shopping": (_zh_shopping, "zh-Hans", "5 %", 0.91),
    "no_norec_sentence": (_norec, "nb", "test", 0.70),
}
"""How each set is read, its language, which share of it, and the floor of its first measure."""


def measure_polarity_set(bench: Bench, name: str) -> Iterator[Row]:
    """Accuracy where there are two classes, macro-F1 and accuracy where there are three."""
    read, language, share, floor = POLARITY_SETS[name]
    texts, labels = read(bench.folder(name))
    places = bench.chosen(texts)
    texts, labels = pick(texts, places), pick(labels, places)
    felt = bench.feelings(texts, language)
    title = f"{name} ({share})" if share else name

    def row(measure: str, values: dict[str, float], least: float | None) -> Row:
        return Row(name=title, language=language, measure=measure, figures=values, texts=len(texts), floor=least)

    if 0 not in labels:
        yield row(
            "feeling, accuracy", {column: two_class_accuracy(labels, f.scores) for column, f in felt.items()}, floor
        )
        return
    yield row("feeling, macro-F1 of 3", {column: _macro(labels, f.signs) for column, f in felt.items()}, floor)
    yield row("feeling, accuracy of 3", {column: accuracy(labels, f.signs) for column, f in felt.items()}, None)


def _macro(labels: Sequence[int], signs: Sequence[int]) -> float:
    return macro_f1(labels, signs, (-1, 0, 1))
