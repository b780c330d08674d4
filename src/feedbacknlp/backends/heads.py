"""Heads: opened from the shipped file, or fitted to an encoder of the user's own from the labelled statements that
ship."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from feedbacknlp.backends.catalogue import ModelCard, verify_card
from feedbacknlp.contracts import INTENTS, Encoder, FloatArray, Heads, LinearHead, centre_rows
from feedbacknlp.errors import ModelError

__all__ = ["Anchor", "fit_heads", "language_means", "open_heads", "read_anchors"]

_PARTS = ("themes", "polarity", "theme_polarity", "intents", "toward", "noise")


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """One labelled statement that ships: ``themes`` maps a theme id (also ``other`` and ``none``) to its polarity."""

    text: str
    language: str
    themes: dict[str, int]
    intents: tuple[str, ...]
    parallel: str = ""


def open_heads(card: ModelCard, encoder: Encoder, *, weights: str) -> Heads:
    """The shipped heads; ``weights`` is the fingerprint of the encoder's card, whatever device it runs on. Raises
    ModelError where they were made for another encoder (FB706)."""
    verify_card(card)
    with np.load(card.folder / "heads.npz", allow_pickle=False) as stored:
        values = {name: stored[name] for name in stored.files}
    if str(values["encoder"]) != weights:
        raise ModelError(
            "The heads were made for another encoder",
            code="FB706",
            where=str(card.folder),
            remedy="make models builds both anew",
        )
    return Heads(
        encoder=encoder.fingerprint,
        theme_ids=tuple(str(name) for name in values["theme_ids"]),
        **{part: LinearHead(weight=values[f"{part}.weight"], bias=values[f"{part}.bias"]) for part in _PARTS},
        taught=int(values["taught"]),
        language_means={
            name.removeprefix("mean."): values[name] for name in sorted(values) if name.startswith("mean.")
        },
        background=values["background"],
        fingerprint=card.fingerprint,
    )


def read_anchors(folder: Path) -> list[Anchor]:
    """The labelled statements that ship beside the heads."""
    with gzip.open(folder / "anchors.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [
            Anchor(
                text=row["text"],
                language=row["language"],
                themes=row["themes"],
                intents=tuple(row["intents"]),
                parallel=row.get("parallel", ""),
            )
            for row in map(json.loads, lines)
        ]


def fit_heads(encoder: Encoder, anchors: Sequence[Anchor], theme_ids: Sequence[str]) -> Heads:
    """Heads for an encoder of the user's own: logistic regressions on its vectors of the anchors (deterministic, some
    seconds).

    They learn from some thousand statements with the encoder frozen, so they read less well than the shipped ones.
    """
    vectors = encoder.encode([anchor.text for anchor in anchors])
    means = language_means(vectors, anchors)
    labelled = [at for at, anchor in enumerate(anchors) if not anchor.parallel]
    rows = vectors[labelled]
    chosen = [anchors[at] for at in labelled]
    outputs = [*theme_ids, "other", "none"]
    themes = _fit_many(rows, np.array([[name in anchor.themes for name in outputs] for anchor in chosen]))
    signs = [set(anchor.themes.values()) for anchor in chosen]
    clear = [at for at, sign in enumerate(signs) if len(sign) == 1]
    polarity = _fit_classes(rows[clear], np.array([next(iter(signs[at])) for at in clear]))
    return Heads(
        encoder=encoder.fingerprint,
        theme_ids=tuple(theme_ids),
        themes=themes,
        polarity=polarity,
        # too few statements a theme to learn polarity toward each: that of the statement stands for it
        theme_polarity=LinearHead(
            weight=np.tile(polarity.weight, (len(theme_ids), 1)), bias=np.tile(polarity.bias, len(theme_ids))
        ),
        intents=_fit_many(rows, np.array([[name in anchor.intents for name in INTENTS] for anchor in chosen])),
        toward=None,
        noise=None,
        taught=vectors.shape[1],
        language_means=means,
        background=centre_rows(rows, [anchor.language for anchor in chosen], means)[:: max(1, len(chosen) // 1500)],
        fingerprint=hashlib.sha256(f"fitted {encoder.fingerprint} {len(anchors)}".encode()).hexdigest()[:16],
    )


def language_means(vectors: FloatArray, anchors: Sequence[Anchor]) -> dict[str, FloatArray]:
    """Mean vector per language over the parallel anchors, which say the same in each; ``""`` is the mean of these
    means."""
    languages = sorted({anchor.language for anchor in anchors if anchor.parallel})
    means = {
        language: vectors[
            [at for at, anchor in enumerate(anchors) if anchor.parallel and anchor.language == language]
        ].mean(axis=0)
        for language in languages
    }
    return {"": np.mean(list(means.values()), axis=0), **means}


def _fit_many(vectors: FloatArray, wanted: np.ndarray) -> LinearHead:
    from sklearn.linear_model import LogisticRegression

    weights, biases = [], []
    for column in range(wanted.shape[1]):
        answers = wanted[:, column]
        if answers.all() or not answers.any():
            weights.append(np.zeros(vectors.shape[1]))
            biases.append(8.0 if answers.all() else -8.0)
            continue
        model = LogisticRegression(C=30.0, max_iter=500).fit(vectors, answers)
        weights.append(model.coef_[0])
        biases.append(float(model.intercept_[0]))
    return LinearHead(weight=np.array(weights, dtype=np.float32), bias=np.array(biases, dtype=np.float32))


def _fit_classes(vectors: FloatArray, labels: np.ndarray) -> LinearHead:
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(C=30.0, max_iter=500).fit(vectors, labels)
    return LinearHead(weight=model.coef_.astype(np.float32), bias=model.intercept_.astype(np.float32))
