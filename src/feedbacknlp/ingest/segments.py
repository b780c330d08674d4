"""Which columns cut the customers into groups."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import pandas as pd

from feedbacknlp.ingest import cues
from feedbacknlp.ingest.labels import match_labels
from feedbacknlp.ingest.naming import split_name
from feedbacknlp.ingest.numbers import parse_numbers
from feedbacknlp.ingest.profiles import Profile, is_rounded

__all__ = ["FEWEST", "MOST", "cut_ages", "keep_commonest", "segment_values", "why_segment", "why_unused"]

FEWEST, MOST = 2, 30
"""Distinct values of a segment column."""
_MANY, _ROWS_A_VALUE = 400, 5
"""A column that is named as a category may have so many, where each stands in so many rows on average; then the
commonest are kept."""

_AGE_EDGES = (25, 35, 45, 55, 65)


def why_segment(profile: Profile) -> str:
    """Why the column is a segment, '' where it is none."""
    name = profile.words.split(" | ")[0]
    if profile.distinct < FEWEST or profile.dated >= 0.8 or profile.longest > 60:
        return ""
    if profile.distinct > MOST:
        return _why_category(profile)
    if cues.PERSONAL.search(name) or (cues.ID_ENDING.search(name) and not cues.CODE.search(name)):
        return ""
    if profile.filled < 2 * profile.distinct and profile.filled > 4:
        return ""
    if profile.filled < 0.02 * profile.rows:
        return ""
    if profile.numeric >= 0.95:
        return _why_coded(profile)
    if profile.wordiness > 6:
        return ""
    return f"{profile.distinct} distinct short values"


def _why_category(profile: Profile) -> str:
    """Words of a column whose name says that it sorts things, though it has many values."""
    name = profile.words.split(" | ")[0]
    if not cues.CATEGORY.search(name) or cues.PERSONAL.search(name) or cues.ID_ENDING.search(name):
        return ""
    if profile.distinct > _MANY or profile.filled < _ROWS_A_VALUE * profile.distinct:
        return ""
    if profile.numeric > 0.05 or profile.wordiness > 6:
        return ""
    return f"the {MOST} commonest of {profile.distinct} values"


def _why_coded(profile: Profile) -> str:
    """Yes and no as numbers, or small whole numbers that are named as a code."""
    name = profile.words.split(" | ")[0]
    if profile.distinct == 2 and profile.whole >= 0.95 and not cues.COUNT.search(name):
        return "two values"
    if cues.CODE.search(name) and profile.whole >= 0.95 and profile.distinct <= 12 and not cues.COUNT.search(name):
        return f"a code of {profile.distinct} values"
    return ""


def why_unused(profile: Profile) -> str:
    """Why nothing was made of the column."""
    if not profile.filled:
        return "empty"
    if is_rounded(profile):
        return "long numbers that a spreadsheet has rounded; export the ids as text"
    if profile.distinct == 1:
        return "one value only"
    if profile.dated >= 0.8:
        return "a further date"
    if profile.numeric >= 0.95:
        return (
            "age; name it in segments to have it cut into bands"
            if cues.AGE.search(profile.words)
            else "a number that counts or measures"
        )
    if profile.distinct > MOST:
        return f"{profile.distinct} distinct values"
    return "no use found"


def segment_values(cells: pd.Series) -> pd.Series:
    """The group of each row: trimmed text, missing where blank; truth values as yes and no (a code named as such stays
    as it is)."""
    values = cells.str.strip()
    lower = values.str.casefold()
    values = values.mask(lower.isin(("", "na", "n/a", "nan", "null", "none", "<na>")))
    distinct = {str(value): 1 for value in lower[values.notna()].unique()[:20]}
    coded = cues.CODE.search(split_name(str(cells.name)))
    if 0 < len(distinct) <= 2 and not coded and match_labels(distinct, name="yes_no", enough=1.0):
        values = lower.replace(
            {"1": "yes", "0": "no", "true": "yes", "false": "no", "t": "yes", "f": "no", "y": "yes", "n": "no"}
        ).where(values.notna())
    return values.astype("str")


def keep_commonest(groups: Sequence[pd.Series]) -> list[pd.Series]:
    """The same columns with the :data:`MOST` values that are commonest in all of them together; others are missing.

    Of values that are equally common the first in the alphabet stays, so that the order of rows does not matter.
    """
    counts: pd.Series = pd.concat([column.dropna() for column in groups], ignore_index=True).value_counts()
    if len(counts) <= MOST:
        return list(groups)
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], str(pair[0])))
    kept = [value for value, _ in ranked[:MOST]]
    return [column.where(column.isin(kept)) for column in groups]


def cut_ages(cells: pd.Series) -> pd.Series:
    """Bands of ten years: ``under 25``, ``25-34`` ... ``65 and over``; missing where there is no age between 1 and
    120."""
    ages = parse_numbers(cells)
    known = ages.between(1, 120)
    names = [
        f"under {_AGE_EDGES[0]}",
        *(f"{low}-{high - 1}" for low, high in itertools.pairwise(_AGE_EDGES)),
        f"{_AGE_EDGES[-1]} and over",
    ]
    edges = [0, *_AGE_EDGES, 121]
    return pd.cut(ages.where(known), bins=edges, labels=names, right=False).astype("object").astype("str").where(known)
