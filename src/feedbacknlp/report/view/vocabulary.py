"""The words that set each score band apart."""

from __future__ import annotations

from feedbacknlp.report.view.reader import Reader
from feedbacknlp.report.view.scores import Record, ScoreView, is_beyond_chance

__all__ = ["list_band_words"]

MOST = 8
"""Words of a band in the page; the workbook holds all."""


def list_band_words(reader: Reader, score: ScoreView) -> list[tuple[str, str, list[Record]]]:
    """Band, its colour's name and its words, the strongest first, worst band first; bands without words left out."""
    last = len(score.bands) - 1
    found = []
    for band in score.bands:
        rows = [
            row
            for row in score.words
            if row["band"] == band["band"] and is_beyond_chance(row["q_value"], reader.false_discovery)
        ]
        side = "negative" if band["position"] == 0 else "positive" if band["position"] == last else "neutral"
        if rows:
            found.append((band["band"], side, sorted(rows, key=lambda row: row["rank"])[:MOST]))
    return found
