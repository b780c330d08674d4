"""What of a text is no text: control characters, tags, entities. It is blanked and never cut out: offsets hold."""

from __future__ import annotations

import re
import unicodedata

__all__ = ["blank_out"]

_SUSPECT = re.compile(
    "[<&\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\ufff9-\uffff]"
)
# Tags are named, so that "<3" and "size < 40 and > 36" stay; entities are those that exports leave behind.
_TAGS = re.compile(r"</?[a-zA-Z][a-zA-Z0-9]{0,15}(?:\s[^<>\n]{0,300})?/?>|<!--.{0,500}?-->", re.DOTALL)
_ENTITIES = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{2,6}|#x[0-9a-fA-F]{2,5});")
# Joiners inside an emoji or an Indic or Arabic word are part of what is shown.
_KEPT = frozenset("\u200c\u200d")


def blank_out(text: str) -> str:
    """The text with everything that is no text turned to blanks, character for character.

    Parameters
    ----------
    text : str

    Returns
    -------
    str
        Of the same length. A line break stays one (``\\n``); a line tag (``<br>``, ``</p>``) becomes one.

    Examples
    --------
    >>> blank_out("<b>soft</b>\\x00&amp; warm")
    '   soft           warm'
    """
    if not _SUSPECT.search(text):
        return text
    if "<" in text:
        text = _TAGS.sub(_blank_tag, text)
    if "&" in text:
        text = _ENTITIES.sub(lambda found: " " * len(found.group()), text)
    return _SUSPECT.sub(_blank_control, text)


def _blank_tag(found: re.Match[str]) -> str:
    tag = found.group()
    ends_line = tag.lower().startswith(("<br", "</p", "</div", "</li", "<li"))
    return ("\n" if ends_line else " ") + " " * (len(tag) - 1)


def _blank_control(found: re.Match[str]) -> str:
    character = found.group()
    if character in "<&" or character in _KEPT:
        return character
    if character in "\r\u2028\u2029\x0b\x0c\x85":
        return "\n"
    return " " if unicodedata.category(character)[0] in "CZ" else character
