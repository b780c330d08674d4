"""Dates -> waves."""

from __future__ import annotations

import re

import pandas as pd

__all__ = ["choose_rule", "label_waves", "order_waves"]

_MONTHS_DAYS = 30.44


def choose_rule(moments: pd.Series, rule: str | None) -> str:
    """``month``, ``quarter``, ``year`` or ``none``.

    ``auto`` takes months where the dates span two to five months, quarters up to three years, years beyond, and no
    waves under two months: a trend needs at least two waves that are each long enough to hold some answers.
    """
    if rule != "auto":
        return rule or "none"
    known = moments.dropna()
    if known.empty:
        return "none"
    months = (known.max() - known.min()).total_seconds() / 86400 / _MONTHS_DAYS
    if months < 2:
        return "none"
    return "month" if months < 5 else "quarter" if months <= 36 else "year"


def label_waves(moments: pd.Series, rule: str) -> pd.Series:
    """``2026-04``, ``2026-Q2`` or ``2026``; missing where there is no date or no rule."""
    if rule == "none" or moments.empty:
        return pd.Series(index=moments.index, dtype="str")
    year = moments.dt.year.astype("Int64").astype("str")
    if rule == "year":
        labels = year
    elif rule == "quarter":
        labels = year + "-Q" + moments.dt.quarter.astype("Int64").astype("str")
    else:
        labels = year + "-" + moments.dt.month.astype("Int64").astype("str").str.zfill(2)
    named: pd.Series = labels.where(moments.notna()).astype("str")
    return named


def order_waves(waves: pd.Series, moments: pd.Series) -> tuple[str, ...]:
    """The waves in the order of their first dates; where they have none, by name, numbers in it counted as numbers."""
    first = moments.groupby(waves).min()
    names = sorted((str(name) for name in waves.dropna().unique()), key=_natural_key)
    if first.notna().all():
        names.sort(key=lambda name: first[name])
    return tuple(names)


def _natural_key(name: str) -> tuple[tuple[int, str], ...]:
    """``Wave 10`` comes behind ``Wave 2``."""
    return tuple((int(part), "") if part.isdigit() else (-1, part) for part in re.split(r"(\d+)", name))
