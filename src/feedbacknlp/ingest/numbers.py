"""Text cells -> numbers and the answers that stand for numbers."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable
from typing import TypeVar

import numpy as np
import pandas as pd
from numpy.typing import NDArray

__all__ = ["MISSING_WORDS", "are_missing", "map_distinct", "parse_answer", "parse_number", "parse_numbers"]

MISSING_WORDS = frozenset(
    {
        "",
        "na",
        "n/a",
        "n.a.",
        "nan",
        "null",
        "none",
        "nil",
        "-",
        "--",
        "—",
        "?",
        "#n/a",
        "missing",
        "unknown",
        "<na>",
        "不适用",
        "不適用",
        "无",
        "無",
    }
)
"""In an id, score or date column these are no value. In a text column they are text."""

_PLAIN = re.compile(r"[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\Z|[+-]?\.\d+\Z")
_COMMA = re.compile(r"[+-]?\d+,\d+\Z")
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:[., \u00a0\u202f']\d{3})+(?:[.,]\d+)?\Z")
_OUT_OF = re.compile(
    r"(\d+(?:[.,]\d+)?)\s*(?:/|out of|of|von|van de|van|av|af|de|sur|su|em|分之)\s*(\d+)\Z", re.IGNORECASE
)
_WITH_UNIT = re.compile(
    r"(?:terningkast|rated|score|rating)?\s*:?\s*(\d+(?:[.,]\d+)?)\s*(?:stars?|stjerner?|points?|poeng|星级|"
    r"星級|星|分|estrelas?|estrellas?|sterne?|sterren|étoiles?|stjärn(?:a|or)|stell[ae]|punkte?|puntos?|pontos?|punti|★|⭐)?\Z",
    re.IGNORECASE,
)
_WITH_LABEL = re.compile(
    r"(\d{1,2})\s*(?:[-–—=:.)]|\()\s*[^\d\s].*\Z|(?:[^\d]*[^\d\s])\s*[-–—=:(]\s*(\d{1,2})\)?\Z", re.DOTALL
)
_HAN_DIGITS = {
    "一": 1,
    "二": 2,
    "两": 2,
    "兩": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
    "十": 10,
}
_HAN_STARS = re.compile(r"([一二两兩三四五六七八九十])(?:颗星|顆星|星级|星級|星|分)\Z")
_STARS = re.compile(r"[★⭐🌟✭✮]+[☆✩]*\Z")

ValueT = TypeVar("ValueT")


def are_missing(cells: pd.Series) -> NDArray[np.bool_]:
    """Whether each cell is blank or a word for "missing", surrounding spaces and case aside."""
    texts = cells.to_numpy(dtype=object)
    found = (len(text) < 64 and text.strip().casefold() in MISSING_WORDS for text in texts)
    return np.fromiter(found, dtype=bool, count=len(texts))


def map_distinct(texts: pd.Series, function: Callable[[str], float]) -> pd.Series:
    """A float for each cell, the function being called once for each distinct text."""
    codes, distinct = pd.factorize(texts)
    found = np.array([function(str(text)) for text in distinct] or [np.nan], dtype=np.float64)
    return pd.Series(np.where(codes >= 0, found[codes], np.nan), index=texts.index, dtype="float64")


def parse_number(text: str) -> float:
    """The number of a cell, with a point or a comma before the decimals; NaN where it is none."""
    cell = unicodedata.normalize("NFKC", text).strip()
    if _PLAIN.match(cell):
        return _finite(cell)
    if _COMMA.match(cell):
        return float(cell.replace(",", "."))
    if _GROUPED.match(cell):
        marks = [character for character in cell if character in ".,"]
        # the last mark of 1.234,5 and 12 345,6 stands before decimals, that of 1,234,567 before a group
        last = marks[-1] if marks else ""
        decimals = last if last and (len(set(marks)) == 2 or len(cell) - cell.rfind(last) != 4) else ""
        whole, _, part = cell.rpartition(decimals) if decimals else (cell, "", "")
        digits = re.sub(r"[^\d+-]", "", whole)
        return float(f"{digits}.{part}" if part else digits)
    return float("nan")


def _finite(text: str) -> float:
    """The number, NaN where it is beyond what a float holds."""
    number = float(text)
    return number if math.isfinite(number) else float("nan")


def parse_numbers(texts: pd.Series) -> pd.Series:
    """The number of each cell, NaN where it is none."""
    return map_distinct(texts, parse_number)


def parse_answer(text: str) -> tuple[float, float]:
    """The number an answer stands for, and the upper end of its scale where it says so (else NaN).

    Examples
    --------
    >>> parse_answer("4 out of 5"), parse_answer("★★★☆☆"), parse_answer("10 - Extremely likely")[0]
    ((4.0, 5.0), (3.0, 5.0), 10.0)
    """
    nothing = float("nan")
    # the compatibility form of a half is three characters
    cell = unicodedata.normalize("NFKC", text.replace("½", "✩")).strip().replace("\ufe0f", "")
    if not cell or cell.casefold() in MISSING_WORDS:
        return nothing, nothing
    if _PLAIN.match(cell) or _COMMA.match(cell):
        return _finite(cell.replace(",", ".")), nothing
    if _STARS.match(cell):
        full = sum(character in "★⭐🌟✭✮" for character in cell)
        return full + (0.5 if "½" in text else 0.0), float(len(cell)) if full < len(cell) else nothing
    han = _HAN_STARS.match(cell)
    if han:
        return float(_HAN_DIGITS[han.group(1)]), nothing
    out_of = _OUT_OF.match(cell)
    if out_of:
        return _finite(out_of.group(1).replace(",", ".")), _finite(out_of.group(2))
    with_unit = _WITH_UNIT.match(cell)
    if with_unit:
        return _finite(with_unit.group(1).replace(",", ".")), nothing
    with_label = _WITH_LABEL.match(cell)
    if with_label and len(cell) <= 80:
        return float(with_label.group(1) or with_label.group(2)), nothing
    return nothing, nothing
