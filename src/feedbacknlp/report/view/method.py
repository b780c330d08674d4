"""The method in plain words."""

from __future__ import annotations

from dataclasses import dataclass

from feedbacknlp.report.view.reader import Reader

__all__ = ["METHOD_TOPICS", "MethodEntry", "tell_method"]

METHOD_TOPICS = (
    "score",
    "theme",
    "driver",
    "impact",
    "what_if",
    "q",
    "odds",
    "reliable",
    "change",
    "quotes",
    "requests",
    "mismatch",
    "privacy",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodEntry:
    """One part of the method: title, text with the study's own thresholds, source ('' where there is none)."""

    title: str
    text: str
    source: str


def tell_method(reader: Reader, topic: str) -> MethodEntry:
    """One part of the method in the reader's words."""
    thresholds, numbers = reader.findings.thresholds, reader.numbers
    return MethodEntry(
        title=reader.words(f"method.{topic}.title"),
        text=reader.words(
            f"method.{topic}.text",
            confidence=numbers.level(reader.confidence),
            discovery=numbers.level(reader.false_discovery),
            base=numbers.whole(thresholds.get("smallest_base", 10)),
            cell=numbers.whole(thresholds.get("smallest_cell", 10)),
        ),
        source=reader.words(f"method.{topic}.source"),
    )
