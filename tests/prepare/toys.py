"""Toy Segmenter and LanguageIdentifier, and Comments from texts."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial

import pandas as pd

from feedbacknlp.config import StudyConfig
from feedbacknlp.contracts import Token
from feedbacknlp.prepare import prepare_comments

_PIECE = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*|[^\w\s]|_")


class ToySegmenter:
    """Words by a pattern; Chinese by character; a sentence ends at . ! ? 。 ！ ？."""

    def segment(self, texts: Sequence[str], language: str) -> list[list[Token]]:
        return [self._segment(text, language) for text in texts]

    def _segment(self, text: str, language: str) -> list[Token]:
        pattern = re.compile(r"[A-Za-z0-9.]+|\S") if language.startswith("zh") else _PIECE
        tokens, starts = [], True
        ended = False
        for found in pattern.finditer(text):
            sign = found.group() in (".", "!", "?", "。", "！", "？")
            starts = not tokens or (ended and not sign)
            tokens.append(Token(found.start(), found.end(), starts))
            ended = sign or (ended and not starts)
        return tokens


class ToyIdentifier:
    """English unless a Norwegian, Danish or French word stands in the text."""

    def identify(self, texts: Sequence[str], *, among: Sequence[str] = ()) -> list[tuple[str, float]]:
        return [self._identify(text) for text in texts]

    def _identify(self, text: str) -> tuple[str, float]:
        words = set(re.findall(r"[^\W\d_]+", text.lower()))
        if not words:
            return "und", 0.0
        for code, telling in (("da", {"ikke", "og", "levering", "jeg"}), ("fr", {"très", "mais", "produit"})):
            if words & telling:
                return code, 0.9
        return "en", 0.9


def make_comments(texts: Sequence[str], hints: Sequence[str | None] | None = None) -> pd.DataFrame:
    count = len(texts)

    def column(values: Sequence[str | None]) -> pd.Series[str]:
        return pd.Series(list(values), dtype="str")

    return pd.DataFrame(
        {
            "comment_id": column([f"c{number}" for number in range(count)]),
            "response_id": column([None] * count),
            "question": column(["Why?"] * count),
            "source": column(["survey"] * count),
            "text": column(texts),
            "language_hint": column(hints or [None] * count),
            "written_at": pd.Series([pd.NaT] * count, dtype="datetime64[us, UTC]"),
            "source_file": column(["answers.csv"] * count),
        }
    )


def prepare(texts: Sequence[str], hints: Sequence[str | None] | None = None, **settings: object) -> pd.DataFrame:
    return stage_of(**settings)(make_comments(texts, hints))


def stage_of(**settings: object) -> Callable[[pd.DataFrame], pd.DataFrame]:
    return partial(
        prepare_comments,
        config=StudyConfig(**settings),  # type: ignore[arg-type]
        segmenter=ToySegmenter(),
        identifier=ToyIdentifier(),
    )


def statements_of(text: str, **settings: object) -> list[str]:
    return list(prepare([text], **settings)["text"])
