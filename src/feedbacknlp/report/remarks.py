"""What the reading of the files remarked (the Ledger's reasons, why a column was taken for what), in the language of
the interface.

The English remark is its own key, as in gettext: ``texts/remarks.json`` holds each with its translations. Where a
remark holds a value, its key has a place in braces: ``{n}`` takes a number, ``{said}`` another remark, ``{sign}`` one
character, any other name takes what stands in the files (a column, a file) as it is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

__all__ = ["say_remark", "translate_remark"]

_PLACE = re.compile(r"\\{(n(?:_\w+)?|\w+)\\}")
_CODEC = re.compile(r"[a-z]+[-_]?\d[\w-]*")
"""An encoding that is told by its codec's own name, such as cp1250."""

_MARKS: Mapping[str, tuple[str, str]] = {
    "zh-Hans": ("；", "，"),
    "zh-Hant": ("；", "，"),
    "nb": ("; ", ", "),
}
"""Language -> what stands between the parts of a remark, for ``; `` and for ``, ``."""


def say_remark(text: str, language: str) -> str:
    """A remark in a language; a part that nobody has translated stands as it is.

    Parameters
    ----------
    text : str
        As it stands in the Ledger, in a SourceSummary or in ``ScoreScale.why``.
    language : str
        An interface language.
    """
    told = translate_remark(text, language)
    if told is not None:
        return told
    parts = re.split(r"([;,]) ", text)
    marks = dict(zip(";,", _MARKS[language], strict=True))
    return "".join(
        marks[part] if at % 2 else translate_remark(part, language) or part for at, part in enumerate(parts)
    )


def translate_remark(text: str, language: str) -> str | None:
    """A remark in a language, None where it, or a part of it, has no translation."""
    if language not in _MARKS or not text:
        return text
    whole = _translate_whole(text, language)
    if whole is not None:
        return whole
    # the longest beginning that is a remark of its own: some hold the mark that stands between others
    for at in sorted((found.start() for found in re.finditer(r"[;,] ", text)), reverse=True):
        begun = _translate_whole(text[:at], language)
        rest = translate_remark(text[at + 2 :], language) if begun is not None else None
        if begun is not None and rest is not None:
            return begun + _MARKS[language][text[at] == ","] + rest
    return None


def _translate_whole(text: str, language: str) -> str | None:
    if _CODEC.fullmatch(text):
        return text
    for pattern, texts in _patterns():
        found = pattern.fullmatch(text)
        if found is None:
            continue
        values = {name: _say_value(name, value, language) for name, value in found.groupdict().items()}
        if None not in values.values():
            return texts[language].format(**values)
    return None


def _say_value(name: str, value: str, language: str) -> str | None:
    if name == "said":
        return translate_remark(value, language)
    if name == "column" and value.startswith("column "):
        return say_remark(value, language)  # a column that is called by its place
    return value


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], Mapping[str, str]], ...]:
    """Every remark as a pattern, those with most text of their own first."""
    raw = files("feedbacknlp.report").joinpath("texts", "remarks.json").read_text(encoding="utf-8")
    remarks: dict[str, dict[str, str]] = json.loads(raw)
    order = sorted(remarks, key=lambda key: (-len(_PLACE.sub("", re.escape(key))), key))
    return tuple((re.compile(_PLACE.sub(_group, re.escape(key)), re.DOTALL), remarks[key]) for key in order)


def _group(place: re.Match[str]) -> str:
    name = place.group(1)
    if name == "said":
        return "(?P<said>.+?)"
    if name == "sign":
        return "(?P<sign>.)"
    # a value of the files ends where the next part begins, else it would swallow remarks before it
    number = name == "n" or name.startswith("n_")
    return rf"(?P<{name}>-?(?:[\d.,–-]|(?<=\d)e[+-]\d)+)" if number else rf"(?P<{name}>[^;]+?)"
