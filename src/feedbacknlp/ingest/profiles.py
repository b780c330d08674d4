"""What a column holds, measured on a bounded sample: the facts that :mod:`feedbacknlp.ingest.columns` decides by."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from feedbacknlp.ingest.dates import looks_like_dates
from feedbacknlp.ingest.naming import split_name
from feedbacknlp.ingest.numbers import MISSING_WORDS, are_missing, map_distinct, parse_number

__all__ = ["Profile", "is_rounded", "profile_column", "sample_rows"]

_SAMPLE = 20_000
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_LETTER = re.compile(r"[^\W\d_]")
_MOST_ANSWERS = 200
_ROUNDED = re.compile(r"\d(?:[.,]\d+)?E\+\d{1,2}", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Facts about one column.

    Parameters
    ----------
    name, question : str
        As in the file; ``question`` is '' where the heading has no more than the name.
    words : str
        Name and question as lower-case words, for the cues.
    rows, filled, distinct : int
        Rows of the column, those that are not blank, and how many different values these have (in the whole column).
    sample : Series of str
        Filled cells of the sample, stripped.
    answers : mapping of distinct value to count
        Of the sample; empty where there are more than 200.
    numeric, whole, dated : float
        Shares of the filled sample that are numbers, that are whole numbers, and that are dates.
    low, high : float
        Least and greatest number, NaN where there is none.
    commas : bool
        Decimals stand behind a comma.
    length : float
        Mean length in characters.
    longest : int
    wordiness : float
        Mean number of words; two Chinese, Japanese or Korean characters count as one.
    lettered : float
        Share of the values with a letter in them.
    """

    name: str
    question: str
    words: str
    rows: int
    filled: int
    distinct: int
    sample: pd.Series
    answers: Mapping[str, int]
    numeric: float
    whole: float
    dated: float
    low: float
    high: float
    commas: bool
    length: float
    longest: int
    wordiness: float
    lettered: float

    @property
    def heading(self) -> str:
        """The question where there is one, else the column's name."""
        return self.question or self.name

    @property
    def variety(self) -> float:
        """Distinct values per filled cell."""
        return self.distinct / self.filled if self.filled else 0.0


def sample_rows(rows: int, most: int = _SAMPLE) -> np.ndarray:
    """Positions of at most ``most`` rows, evenly spread; all of them in a table that is not longer."""
    return np.arange(rows) if rows <= most else np.linspace(0, rows - 1, most).astype(np.int64)


def profile_column(cells: pd.Series, *, question: str) -> Profile:
    """The facts about a column of text cells; words for "missing" count as blank unless the column holds texts."""
    name = str(cells.name)
    stripped = cells.iloc[sample_rows(len(cells))].str.strip()
    values = stripped[~are_missing(stripped)]
    counts = values.value_counts(sort=False)
    numbers = map_distinct(values, parse_number)
    known = numbers[numbers.notna()]
    size = max(len(values), 1)
    distinct_texts = pd.Series(counts.index.astype("str"), dtype="str")
    repeats = counts.to_numpy()
    words = _count_words(distinct_texts)
    lengths = distinct_texts.str.len().to_numpy(dtype=np.float64)
    cue = split_name(name) if not question else f"{split_name(name)} | {split_name(question)}"
    time_like = bool(re.search(r"time|date|created|submit|millis|dato|tid|日期|时间|時間", cue))
    dated = (
        looks_like_dates(distinct_texts.iloc[:3000], numbers_too=time_like) if len(values) and words.mean() < 8 else 0.0
    )
    filled, distinct = _count_filled(cells)
    return Profile(
        name=name,
        question=question,
        words=cue,
        rows=len(cells),
        filled=filled,
        distinct=distinct,
        sample=values,
        answers={str(text): int(count) for text, count in counts.items()} if len(counts) <= _MOST_ANSWERS else {},
        numeric=len(known) / size,
        whole=float((known % 1 == 0).sum()) / size,
        dated=dated,
        low=float(known.min()) if len(known) else float("nan"),
        high=float(known.max()) if len(known) else float("nan"),
        commas=bool(distinct_texts.str.fullmatch(r"[+-]?\d+,\d{1,2}").any()) and len(known) > 0.5 * size,
        length=float(np.average(lengths, weights=repeats)) if len(lengths) else 0.0,
        longest=int(lengths.max()) if len(lengths) else 0,
        wordiness=float(np.average(words, weights=repeats)) if len(words) else 0.0,
        lettered=float(repeats[distinct_texts.str.contains(_LETTER.pattern).to_numpy(dtype=bool)].sum()) / size,
    )


def _count_filled(cells: pd.Series) -> tuple[int, int]:
    counts = cells.value_counts(sort=False)
    texts = counts.index.to_numpy(dtype=object)
    # long cells that are blank all the same (a line of spaces) are as good as filled here
    blank = np.array([len(text) < 12 and text.strip().casefold() in MISSING_WORDS for text in texts], dtype=bool)
    return int(counts.to_numpy()[~blank].sum()), int((~blank).sum())


def _count_words(texts: pd.Series) -> np.ndarray:
    spaced = texts.str.count(r"\S+").to_numpy(dtype=np.float64)
    han = texts.str.count(_HAN.pattern).to_numpy(dtype=np.float64)
    return np.asarray(np.maximum(spaced, han / 2))


def is_rounded(profile: Profile) -> bool:
    """Whether most cells are long numbers as a spreadsheet saves them, 1.23E+15: their last digits are lost."""
    return bool(len(profile.sample)) and float(profile.sample.str.fullmatch(_ROUNDED).mean()) >= 0.5
