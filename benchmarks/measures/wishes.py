"""Requests and suggestions, in sets that other people labelled by their own rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pandas as pd

from .bench import Bench, pick
from .figures import f1, precision, recall
from .product import requests_of
from .rows import Row

__all__ = ["WISH_SETS", "measure_wishes"]


def _app_reviews(folder: Path) -> tuple[list[str], list[bool]]:
    frame = pd.read_csv(folder / "sentences.csv").dropna(subset=["text", "label"])
    return frame["text"].tolist(), (frame["label"] == "feature request").tolist()


def _forum(folder: Path) -> tuple[list[str], list[bool]]:
    frame = pd.read_csv(folder / "sentences.csv.gz").query("split == 'test'").dropna(subset=["text"])
    return frame["text"].tolist(), (frame["suggestion"].astype(int) == 1).tolist()


WISH_SETS: dict[str, tuple[Callable[[Path], tuple[list[str], list[bool]]], str]] = {
    "app_review_sentences": (_app_reviews, ""),
    "suggestion_forum": (_forum, "test"),
}
"""How each set is read, and which share of it."""


def measure_wishes(bench: Bench, name: str) -> Iterator[Row]:
    """F1, precision and recall of what asks for something."""
    read, share = WISH_SETS[name]
    texts, labels = read(bench.folder(name))
    places = bench.chosen(texts)
    texts, labels = pick(texts, places), pick(labels, places)
    true = {at for at, wished in enumerate(labels) if wished}
    found = {column: requests_of(study, prepared) for column, (study, prepared) in bench.prepared(texts, "en").items()}
    for measure, figure in (("F1", f1), ("precision", precision), ("recall", recall)):
        yield Row(
            name=f"{name} ({share})" if share else name,
            language="en",
            measure=f"requests, {measure}",
            figures={column: figure(true, said) for column, said in found.items()},
            texts=len(texts),
        )
