"""How wide a text is, in columns: Chinese characters take two."""

from __future__ import annotations

import unicodedata

__all__ = ["measure_text", "shorten_text"]


def _columns(character: str) -> int:
    return 0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1


def measure_text(text: str) -> int:
    """Columns that a text takes in a fixed grid."""
    return sum(map(_columns, text))


def shorten_text(text: str, columns: int) -> str:
    """The text on one line of at most so many columns, with an ellipsis where it was cut."""
    line = " ".join(text.split())
    if measure_text(line) <= columns:
        return line
    kept: list[str] = []
    room = columns - 1
    for character in line:
        room -= _columns(character)
        if room < 0:
            break
        kept.append(character)
    return "".join(kept).rstrip() + "…"
