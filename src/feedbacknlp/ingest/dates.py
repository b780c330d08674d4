"""Text cells -> moments in UTC, with the order of day and month told."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd

from feedbacknlp.ingest.numbers import MISSING_WORDS

__all__ = ["MOMENT", "ParsedDates", "empty_moments", "looks_like_dates", "parse_dates"]

MOMENT: Literal["datetime64[us, UTC]"] = "datetime64[us, UTC]"

_ISO = re.compile(
    r"\d{4}-\d{1,2}-\d{1,2}(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?"
)
_TIME = (
    r"(?:[T,]?\s*(?:kl\.?\s*)?(?P<noon_before>上午|下午|"
    r"晚上)?\s*(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.](?P<second>\d{2}))?(?:\.\d+)?\s*(?P<noon>[AaPp]\.?[Mm]\.?)?)?"
)
_ZONE = r"\s*(?P<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?"
_NUMERIC = re.compile(
    rf"(?P<first>\d{{1,4}})(?P<mark>[./-])(?P<second_part>\d{{1,2}})[./-](?P<third>\d{{1,4}})\.?{_TIME}{_ZONE}"
)
_DAY_MONTH_WORD = re.compile(
    rf"(?:[^\W\d_]+\.?,?\s+)?(?P<day>\d{{1,2}})\.?[\s-]+(?P<month>[^\W\d_]{{3,10}})\.?,?[\s-]+(?P<year>\d{{4}}|"
    rf"\d{{2}}){_TIME}{_ZONE}"
)
_MONTH_WORD_DAY = re.compile(
    rf"(?:[^\W\d_]+\.?,?\s+)?(?P<month>[^\W\d_]{{3,10}})\.?\s+(?P<day>\d{{1,2}}),?\s+(?P<year>\d{{4}}){_TIME}{_ZONE}"
)
# Years of the Republic of China, 100 to 129: in Taiwan 2026 is 115.
_REPUBLIC = re.compile(r"^(?:民[国國]\s*)?(1[0-2]\d)(?=(?P<mark>[-/.])\d{1,2}(?P=mark)\d{1,2}(?!\d))")
_REPUBLIC_BEGAN = 1911
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b", re.IGNORECASE)
_MONTHS = {
    1: "jan january januar janeiro janvier enero",
    2: "feb february februar fevereiro fev febrero",
    3: "mar march mars march märz março marzo mrz",
    4: "apr april abril avril abr",
    5: "may mai mayo maio",
    6: "jun june juni junho juin junio",
    7: "jul july juli julho juillet julio",
    8: "aug august agosto ago août",
    9: "sep sept september setembro septiembre set",
    10: "oct okt october oktober outubro octubre out",
    11: "nov november novembro noviembre",
    12: "dec des dez december desember dezember dezembro diciembre dic",
}
_MONTH_OF = {word: number for number, words in _MONTHS.items() for word in words.split()}


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedDates:
    """Moments of a column.

    Parameters
    ----------
    moments : Series of datetime64[us, UTC]
        NaT where nothing stands or nothing can be read.
    unreadable : Series of bool
        Something stands there that is no date.
    told : str
        The form, such as ``day before month``.
    """

    moments: pd.Series
    unreadable: pd.Series
    told: str


def empty_moments(index: pd.Index) -> pd.Series:
    """A column of missing moments."""
    return pd.Series(pd.NaT, index=index, dtype=MOMENT)


def looks_like_dates(texts: pd.Series, *, numbers_too: bool) -> float:
    """Share of the texts that can be read as dates; whole numbers count only as seconds or milliseconds and where
    asked."""
    if texts.empty:
        return 0.0
    parsed = parse_dates(texts, numbers_too=numbers_too)
    filled = parsed.moments.notna() | parsed.unreadable
    return float(parsed.moments.notna().sum() / filled.sum()) if filled.any() else 0.0


def parse_dates(texts: pd.Series, *, numbers_too: bool = True) -> ParsedDates:
    """The moment of each text.

    ISO forms, Unix seconds and milliseconds, ``19th November 2023``, ``Nov 19, 2023``, ``19.11.2023``, ``11/19/23 4:05
    PM``, ``2023年11月19日``, and the calendar of Taiwan (``112/11/19``,
    ``民國112年11月19日``). A time without a zone is taken for UTC.

    Notes
    -----
    Where digits alone do not say which is the day, the column as a whole decides: a number over 12 in either place;
    else a point or a hyphen between them means day first; else the reading that gives the shorter span of time (read
    the wrong way round, a month's answers scatter over a year); else month first.
    """
    codes, distinct = pd.factorize(texts)
    cells = pd.Series(distinct, dtype="str").str.strip()
    cells = cells.mask(cells.str.casefold().isin(MISSING_WORDS), "")
    counts = np.bincount(codes[codes >= 0], minlength=len(cells))
    moments, told = _parse_cells(cells, counts, numbers_too=numbers_too)
    moments = moments.where((moments.dt.year >= 1970) & (moments.dt.year <= 2200))
    unreadable = (cells != "") & moments.isna()
    picked = codes if len(cells) else np.full(len(texts), -1)
    values = moments.take(np.where(picked < 0, 0, picked)) if len(cells) else empty_moments(texts.index)
    values = values.set_axis(texts.index).mask(picked < 0)
    bad = (
        unreadable.take(np.where(picked < 0, 0, picked)).to_numpy() & (picked >= 0)
        if len(cells)
        else np.zeros(len(texts), dtype=bool)
    )
    return ParsedDates(moments=values.astype(MOMENT), unreadable=pd.Series(bad, index=texts.index), told=told)


def _parse_cells(cells: pd.Series, counts: np.ndarray, *, numbers_too: bool) -> tuple[pd.Series, str]:
    moments = empty_moments(cells.index)
    told: list[str] = []
    iso = cells.str.fullmatch(_ISO.pattern)
    if iso.any():
        moments[iso] = _parse_iso(cells[iso])
        told.append("ISO dates")
    open_cells = (cells != "") & ~iso
    numeric = open_cells & cells.str.fullmatch(r"\d{9,10}(?:\.\d+)?|\d{12,13}(?:\.0+)?") & numbers_too
    if numeric.any():
        numbers = cells[numeric].astype("float64")
        seconds = numbers.where(numbers < 1e11, numbers / 1000)
        moments[numeric] = pd.to_datetime((seconds * 1_000_000).round().astype("int64"), unit="us", utc=True).astype(
            MOMENT
        )
        told.append("Unix time in milliseconds" if bool((numbers >= 1e11).all()) else "Unix time in seconds")
    rest = open_cells & ~numeric
    if rest.any():
        cleaned = cells[rest].str.replace(_ORDINAL.pattern, "", regex=True, flags=re.IGNORECASE)
        cleaned = cleaned.str.replace(r"[年月]", "-", regex=True).str.replace("日", " ", regex=False).str.strip()
        cleaned = cleaned.str.replace(_REPUBLIC, lambda year: str(int(year.group(1)) + _REPUBLIC_BEGAN), regex=True)
        found, how = _parse_numeric(cleaned, counts[rest.to_numpy()])
        words = _parse_words(cleaned)
        moments[rest] = found.fillna(words)
        told += [how] if how else []
        told += ["dates with month names"] if words.notna().any() else []
    return moments, ", ".join(told)


def _parse_iso(cells: pd.Series) -> pd.Series:
    """ISO 8601 as pandas knows it; only what it refuses (a space before the zone, one-digit months) is put into shape
    first."""
    moments = _read_iso(cells)
    refused = moments.isna()
    if refused.any():
        shaped = (
            cells[refused]
            .str.replace(r"\s+(?=[+-]\d|Z|UTC|GMT)", "", regex=True)
            .str.replace(r"UTC|GMT", "Z", regex=True)
        )
        shaped = shaped.str.replace(r"(?<=\d),(?=\d)", ".", regex=True).str.replace(
            r"-(\d)(?=-|T|\s|$)", r"-0\1", regex=True
        )
        shaped = shaped.str.replace(r"[ T](\d):", r" 0\1:", regex=True)
        moments[refused] = _read_iso(shaped)
    return moments


def _read_iso(texts: pd.Series) -> pd.Series:
    moments: pd.Series = pd.to_datetime(texts, format="ISO8601", utc=True, errors="coerce").astype(MOMENT)
    return moments


def _parse_numeric(cells: pd.Series, counts: np.ndarray) -> tuple[pd.Series, str]:
    parts = cells.str.extract(f"^{_NUMERIC.pattern}$")
    hit = parts["first"].notna()
    if not hit.any():
        return empty_moments(cells.index), ""
    first, second, third = (
        pd.to_numeric(parts[name]).fillna(0).astype("int64") for name in ("first", "second_part", "third")
    )
    year_first = parts["first"].str.len().eq(4)
    weights = pd.Series(counts, index=cells.index)
    open_order = hit & ~year_first
    day_first, how = _decide_order(
        first[open_order], second[open_order], third[open_order], parts["mark"][open_order], weights[open_order]
    )
    year = first.where(year_first, _full_year(third))
    month = second.where(year_first, second if day_first else first)
    day = third.where(year_first, first if day_first else second)
    moments = _compose(year, month, day, parts).where(hit)
    return moments, how if bool(open_order.any()) else "year before month before day"


def _decide_order(
    first: pd.Series, second: pd.Series, third: pd.Series, mark: pd.Series, weights: pd.Series
) -> tuple[bool, str]:
    """Whether the day stands before the month, and why."""
    if first.empty:
        return True, ""
    day_first, month_first = (
        int(weights[(first > 12) & (second <= 12)].sum()),
        int(weights[(second > 12) & (first <= 12)].sum()),
    )
    if day_first != month_first:
        return day_first > month_first, "day before month" if day_first > month_first else "month before day"
    if mark.iloc[0] in ".-":
        return True, "day before month (taken from the mark between them; no day over 12 decides)"
    year = _full_year(third)
    spans = {}
    for reading, (month, day) in {True: (second, first), False: (first, second)}.items():
        ordinal = year * 372 + month * 31 + day
        spans[reading] = int(ordinal.max() - ordinal.min())
    reading = spans[True] < spans[False]
    told = "day before month" if reading else "month before day"
    return reading, f"{told} (no day over 12 decides; taken from the shorter span of time)"


def _full_year(year: pd.Series) -> pd.Series:
    full: pd.Series = year.where(year >= 100, np.where(year < 70, year + 2000, year + 1900)).astype("int64")
    return full


def _parse_words(cells: pd.Series) -> pd.Series:
    moments = empty_moments(cells.index)
    for pattern in (_DAY_MONTH_WORD, _MONTH_WORD_DAY):
        parts = cells.str.extract(f"^{pattern.pattern}$")
        month = parts["month"].str.casefold().map(_MONTH_OF)
        hit = month.notna()
        if hit.any():
            year = _full_year(pd.to_numeric(parts["year"]).fillna(0).astype("int64"))
            day = pd.to_numeric(parts["day"]).fillna(0).astype("int64")
            moments = moments.fillna(_compose(year, month.fillna(0).astype("int64"), day, parts).where(hit))
    return moments


def _compose(year: pd.Series, month: pd.Series, day: pd.Series, parts: pd.DataFrame) -> pd.Series:
    hour, minute, second = (
        pd.to_numeric(parts[name]).fillna(0).astype("int64") for name in ("hour", "minute", "second")
    )
    noon = parts["noon"].str.casefold().str[:1]
    noon = noon.fillna(parts["noon_before"].map({"上午": "a", "下午": "p", "晚上": "p"}))
    hour = hour.mask(noon.eq("a") & hour.eq(12), 0).mask(noon.eq("p") & (hour < 12), hour + 12)
    year_, month_, day_, hour_, minute_, second_ = (
        part.astype("str").str.zfill(width)
        for part, width in ((year, 4), (month, 2), (day, 2), (hour, 2), (minute, 2), (second, 2))
    )
    zone = parts["zone"].fillna("Z").replace({"UTC": "Z", "GMT": "Z"})
    written = year_ + "-" + month_ + "-" + day_ + "T" + hour_ + ":" + minute_ + ":" + second_ + zone
    return _read_iso(written)
