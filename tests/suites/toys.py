"""Toy models: every role in a few lines, no weights. Words decide, so that a test can be read."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence

import numpy as np

from feedbacknlp.contracts import INTENTS, FloatArray, Heads, LinearHead, Token

DIMENSIONS = 2048

THEMES = {
    "delivery_speed": ("delivery", "late", "parcel"),
    "return_process": ("return", "label"),
    "checkout_process": ("checkout", "cart"),
}
FEELING = {"great": 1, "good": 1, "love": 1, "easy": 1, "bad": -1, "late": -1, "slow": -1, "hard": -1, "broken": -1}
INTENT_WORDS = {
    "complaint": ("bad", "late", "slow", "hard"),
    "praise": ("great", "love"),
    "request": ("please", "wish"),
    "question": ("why",),
    "churn_risk": ("leaving",),
    "effort": ("easy", "hard"),
}
OPENINGS = ("hours", "opening", "sunday")


def _place(word: str) -> int:
    return int(hashlib.sha256(word.encode()).hexdigest()[:8], 16) % DIMENSIONS


class ToyEncoder:
    """Role Encoder: hashed bag of words, rows of length 1."""

    fingerprint = "toy-encoder"
    dimensions = DIMENSIONS

    def __init__(self) -> None:
        self.texts_read = 0

    def encode(self, texts: Sequence[str]) -> FloatArray:
        self.texts_read += len(texts)
        out = np.zeros((len(texts), DIMENSIONS), dtype=np.float32)
        for row, text in enumerate(texts):
            for word in re.findall(r"\w+", text.casefold()) or ["∅"]:
                out[row, _place(word)] += 1
        return out / np.linalg.norm(out, axis=1, keepdims=True)


class ToySegmenter:
    """Role Segmenter: words, and a sentence at each full stop."""

    def segment(self, texts: Sequence[str], language: str) -> list[list[Token]]:
        rows = []
        for text in texts:
            tokens, starts = [], True
            for found in re.finditer(r"\w+|[^\w\s]", text):
                tokens.append(Token(found.start(), found.end(), starts))
                starts = found.group() in ".!?。！？"
            rows.append(tokens)
        return rows


class ToyIdentifier:
    """Role LanguageIdentifier: Han is Chinese, the rest English."""

    def identify(self, texts: Sequence[str], *, among: Sequence[str] = ()) -> list[tuple[str, float]]:
        return [
            ("zh-Hans" if re.search(r"[\u4e00-\u9fff]", text) else "en", 0.9) if text.strip() else ("und", 0.0)
            for text in texts
        ]


def _head(words_per_output: Sequence[Sequence[str]], *, strength: float = 40.0, bias: float = -6.0) -> LinearHead:
    weight = np.zeros((len(words_per_output), DIMENSIONS), dtype=np.float32)
    for output, words in enumerate(words_per_output):
        for word in words:
            weight[output, _place(word)] = strength
    return LinearHead(weight=weight, bias=np.full(len(words_per_output), bias, dtype=np.float32))


def toy_heads() -> Heads:
    """Heads that read the toy encoder: a theme, feeling or intent is there when one of its words is."""
    negative, positive = [w for w, sign in FEELING.items() if sign < 0], [w for w, sign in FEELING.items() if sign > 0]
    polarity = _head([negative, [], positive], bias=0.0)
    rng = np.random.default_rng(3)
    background = rng.normal(size=(200, DIMENSIONS)).astype(np.float32)
    return Heads(
        encoder="toy-encoder",
        theme_ids=tuple(THEMES),
        themes=_head([*THEMES.values(), [], ["great", "good"]]),
        polarity=polarity,
        theme_polarity=LinearHead(
            weight=np.tile(polarity.weight, (len(THEMES), 1)), bias=np.tile(polarity.bias, len(THEMES))
        ),
        intents=_head([INTENT_WORDS[name] for name in INTENTS]),
        toward=None,
        noise=_head([["lottery"]]),
        taught=DIMENSIONS,
        language_means={"": np.zeros(DIMENSIONS, dtype=np.float32)},
        background=background / np.linalg.norm(background, axis=1, keepdims=True),
        fingerprint="toy-heads",
    )
