"""How wide a text is: in columns, where Chinese characters take two, and as drawn."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator

from feedbacknlp.contracts.cutting import ELLIPSIS, end_whole

__all__ = ["measure_text", "shorten_text", "wrap_text"]

_EMS = {
    character: ems
    for ems, characters in (
        (0.3, "ijlIJ"),
        (0.34, " .,:;'|/"),
        (0.42, "ftr-()[]!\"‘’“”"),
        (0.64, "abcdeghknopqsuvxyzøßðþLFETPS?*0123456789–"),
        (0.85, "wM+<>=~"),
        (1.0, "mW%@æœÆŒ…—"),
    )
    for character in characters
}
"""Widths in DejaVu Sans and Verdana, the widest of the sans-serifs that machines come with, rounded up."""

_OTHERS = 0.79
"""Capitals, and letters of scripts whose widths are not told one by one."""


def _columns(character: str) -> int:
    return 0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1


def measure_text(text: str) -> int:
    """Columns that a text takes in a fixed grid."""
    return sum(map(_columns, text))


def _ems(character: str) -> float:
    columns = _columns(character)
    if columns != 1:
        return float(columns > 0)
    return _EMS.get(unicodedata.normalize("NFD", character)[0], _OTHERS)


def shorten_text(text: str, columns: int) -> str:
    """The text on one line of at most so many columns, with an ellipsis where it was cut."""
    return _cut(text, columns, _columns)


def wrap_text(text: str, ems: float, *, most: int) -> list[str]:
    """The text on at most so many lines, each of at most so many times the size of its type, whatever sans-serif draws
    it. It is broken between words, a word that is too long and Chinese anywhere; an ellipsis marks where it was cut."""
    lines, line = [], ""
    for word in _pieces(" ".join(text.split()), ems):
        if line and sum(map(_ems, (line + word).rstrip())) > ems:
            lines.append(line.rstrip())
            line = ""
        line += word
    lines.append(line.rstrip())
    if len(lines) <= most:
        return lines
    gap = "" if _is_wide(lines[most - 1][-1]) else " "
    # a full line with a word behind it is always cut
    return [*lines[: most - 1], _cut(gap.join(lines[most - 1 :]), ems, _ems)]


def _pieces(text: str, ems: float) -> Iterator[str]:
    """What no line is broken within, with the blank behind it."""
    for word in re.findall(r"\S+\s*", text):
        if any(map(_is_wide, word)) or sum(map(_ems, word.rstrip())) > ems:
            yield from word
        else:
            yield word


def _is_wide(character: str) -> bool:
    return _columns(character) == 2


def _cut(text: str, room: float, measure: Callable[[str], float]) -> str:
    line = " ".join(text.split())
    if sum(map(measure, line)) <= room:
        return line
    kept: list[str] = []
    room -= measure(ELLIPSIS)
    for character in line:
        room -= measure(character)
        if room < 0:
            break
        kept.append(character)
    return end_whole("".join(kept), line[len(kept) :]) + ELLIPSIS
