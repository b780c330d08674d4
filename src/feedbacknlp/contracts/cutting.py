"""Where a text that is too long is cut: between words, or between characters where there are no spaces."""

from __future__ import annotations

import unicodedata

__all__ = ["ELLIPSIS", "cut_text", "end_whole"]

ELLIPSIS = "…"

LONGEST_WORD = 24
"""Characters that are left out at most so that no half word stands at a cut; what is longer is no word to be kept
whole."""


def end_whole(text: str, following: str) -> str:
    """The beginning of a longer text, without the half word at its end.

    Parameters
    ----------
    text : str
    following : str
        What follows it in the longer text; '' where nothing does.
    """
    if not text or not following or following[0].isspace() or _stands_alone(text[-1]) or _stands_alone(following[0]):
        return text.rstrip()
    for place in range(len(text), max(0, len(text) - LONGEST_WORD) - 1, -1):
        if place and (text[place - 1].isspace() or _stands_alone(text[place - 1])):
            return text[:place].rstrip()
    return text.rstrip()


def cut_text(text: str, most: int) -> str:
    """The text of at most so many characters, with an ellipsis where it was cut."""
    if len(text) <= most:
        return text
    room = most - len(ELLIPSIS)
    return end_whole(text[:room], text[room:]) + ELLIPSIS


def _stands_alone(character: str) -> bool:
    """Whether a text may be cut before and behind the character: Chinese, Japanese and Korean write no spaces."""
    return unicodedata.east_asian_width(character) in "WF"
