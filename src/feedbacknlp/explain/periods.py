"""Trends by the calendar: each score and each driver by week, month or quarter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

import numpy as np
import pandas as pd

from feedbacknlp.config import ThresholdConfig
from feedbacknlp.contracts import ScoreScale
from feedbacknlp.contracts.tables import DriverPeriods, DriverSlopes, Periods, empty_table
from feedbacknlp.explain.chance import adjust_p_values
from feedbacknlp.explain.counts import WROTE, count_cells
from feedbacknlp.explain.driver_trends import NEW_SHARE, measure_driver_trends
from feedbacknlp.explain.frames import cells_of, sums_by
from feedbacknlp.explain.intervals import normal_quantile
from feedbacknlp.explain.joins import need_columns, number_levels
from feedbacknlp.explain.scores import measure_scores
from feedbacknlp.explain.sums import Numbers, divide, effective_size

__all__ = ["SMOOTHING", "PeriodUnit", "choose_unit", "measure_periods", "name_periods", "smooth_values"]

PeriodUnit = Literal["week", "month", "quarter"]

SMOOTHING = 0.3
"""Weight of the newest period in the smoothed value."""

_ALARM = 3.0
"""Standard errors of the smoothed value beyond which it is called an alarm."""

_FEWEST, _MOST = 4, 26
_TYPICAL_ANSWERS = 30


def choose_unit(answered_at: pd.Series) -> PeriodUnit:
    """Weeks where a typical week has at least 30 answers and there are at most 26; else months, else quarters."""
    known = answered_at.dropna()
    units: tuple[PeriodUnit, ...] = ("week", "month")
    for unit in units:
        size = name_periods(known, unit).value_counts()
        if _FEWEST <= len(size) <= _MOST and size.median() >= _TYPICAL_ANSWERS:
            return unit
    return "quarter"


def name_periods(moments: pd.Series, unit: PeriodUnit) -> pd.Series:
    """The period of each moment: ``2026-W09`` (ISO 8601: weeks start on Monday, the first has the year's first
    Thursday), ``2026-03`` or ``2026-Q1``; missing where the moment is."""
    # There are few days and many moments: days are named, moments take the name of theirs.
    day_of, found = pd.factorize(moments.dt.floor("D"), sort=True)
    days: Any = pd.Series(found)
    if unit == "week":
        calendar = days.dt.isocalendar()
        names = calendar["year"].astype("str") + "-W" + calendar["week"].astype("str").str.zfill(2)
    elif unit == "month":
        names = days.dt.strftime("%Y-%m")
    else:
        names = days.dt.year.astype("str") + "-Q" + days.dt.quarter.astype("str")
    levels, of_day = np.unique(names.to_numpy(dtype=object), return_inverse=True)
    codes = np.append(of_day, -1)[day_of]
    return pd.Series(pd.Categorical.from_codes(codes, categories=pd.Index(levels, dtype="str")), index=moments.index)


def measure_periods(
    responses: pd.DataFrame,
    comments: pd.DataFrame,
    mentions: pd.DataFrame,
    outcomes: pd.DataFrame,
    scales: Sequence[ScoreScale],
    *,
    thresholds: ThresholdConfig,
    unit: PeriodUnit | None = None,
) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """Scores and drivers by period, and how each driver moves over all periods.

    Parameters
    ----------
    responses, comments, mentions, outcomes : DataFrame
        Of the contracts of these names. Responses without a date are left out.
    scales : sequence of ScoreScale
    thresholds : ThresholdConfig
        ``confidence``, ``false_discovery`` and ``smallest_base`` are used.
    unit : {"week", "month", "quarter"}, optional
        :func:`choose_unit` chooses where it is not given.

    Returns
    -------
    periods, driver_periods, driver_slopes : DataFrame
        Of the contracts Periods, DriverPeriods and DriverSlopes; by score, (driver,) period in the order of time.
        Periods without an answer have no row; a slope counts them all the same, as time that went by.

    Raises
    ------
    ContractError
        As :func:`feedbacknlp.explain.count_cells`.

    Notes
    -----
    Slope: weighted least squares of the share on time with weights ``n_eff / (p (1 - p))`` under one share p, whose
    test is the trend test of Cochran (1954), Biometrics 10(4):417-451, and Armitage (1955), Biometrics 11(3):375-386.
    Drivers with fewer mentions than ``smallest_base`` are not judged.
    ``new``: in no period of the first half and above 1 % in the second, lower bound; ``rising`` and ``falling``: q at
    most ``false_discovery``. Alarm: exponentially weighted mean (weight 0.3) beyond three of its standard errors from
    the mean of all periods. *Source:* Roberts (1959), Technometrics 1(3):239-250, doi:10.1080/00401706.1959.10489860.
    """
    need_columns(
        responses,
        ("response_id", "score_kind", "question", "band", "points", "weight", "answered_at"),
        table="Responses",
        stage="measure_periods",
    )
    empty = (empty_table(Periods), empty_table(DriverPeriods), empty_table(DriverSlopes))
    columns = ["response_id", "score_kind", "question", "band", "points", "weight", "answered_at"]
    dated = responses.loc[responses["answered_at"].notna(), columns]
    if dated.empty or not scales:
        return empty
    chosen = unit or choose_unit(dated.drop_duplicates("response_id")["answered_at"])
    named = dated.assign(wave=name_periods(dated["answered_at"], chosen))
    order = list(number_levels(named["wave"])[1])
    counts = count_cells(named, comments, mentions, outcomes)
    scores = measure_scores(counts, scales, thresholds=thresholds, waves=order)
    trends = measure_driver_trends(counts, scales, order, thresholds=thresholds)
    trends = trends[trends["base"] > 0].rename(columns={"wave": "period"}).assign(unit=chosen)
    periods = _smooth_scores(scores[scores["wave"] != ""].rename(columns={"wave": "period"}), thresholds.confidence)
    places = _count_periods(dated["answered_at"].dt.floor("D").drop_duplicates(), chosen, order)
    slopes = []
    for scale in scales:
        own = trends[(trends["score_kind"] == scale.kind) & (trends["question"] == scale.question)]
        if len(own):
            wrote = cells_of(counts, scale)
            sizes = effective_size(sums_by(wrote[wrote["theme_id"] == WROTE], "wave", order))
            bases = dict(zip(order, sizes.tolist(), strict=True))
            slopes.append(_measure_slopes(own, places, bases, chosen, thresholds))
    texts = {"unit": "str"}
    return (
        periods.assign(unit=chosen)[list(empty[0].columns)].astype(texts).reset_index(drop=True),
        trends[list(empty[1].columns)].astype(texts).reset_index(drop=True),
        pd.concat(slopes, ignore_index=True)[list(empty[2].columns)] if slopes else empty[2],
    )


def _count_periods(days: pd.Series, unit: PeriodUnit, order: Sequence[str]) -> dict[str, int]:
    """Periods since the first one, also those without an answer."""
    frequency = {"week": "W-SUN", "month": "M", "quarter": "Q"}[unit]
    spans = pd.PeriodIndex(days.dt.tz_localize(None), freq=frequency)
    ordinal = pd.Series(spans.asi8, index=name_periods(days, unit).astype("str").to_numpy()).groupby(level=0).first()
    return {name: int(ordinal[name] - ordinal[order[0]]) for name in order}


def smooth_values(values: Numbers, errors: Numbers) -> tuple[Numbers, np.ndarray, Numbers]:
    """Exponentially weighted mean of values in the order of time, where it leaves its limits, and the limits
    around the mean of all values: an array of shape (2, periods), low and high.

    Parameters
    ----------
    values, errors : array of shape (periods,)
        Values and their standard errors; periods without either are passed over and smoothed as the one before.
    """
    known = np.isfinite(values) & np.isfinite(errors) & (errors > 0)
    precision = np.where(known, 1 / np.where(known, errors, 1.0) ** 2, 0.0)
    if known.sum() < _FEWEST:
        return np.full(len(values), np.nan), np.zeros(len(values), dtype=bool), np.full((2, len(values)), np.nan)
    centre = float((precision * np.where(known, values, 0.0)).sum() / precision.sum())
    smoothed, alarm = np.full(len(values), np.nan), np.zeros(len(values), dtype=bool)
    limits = np.full((2, len(values)), np.nan)
    level, variance = centre, 0.0
    for place in range(len(values)):
        if known[place]:
            level = SMOOTHING * values[place] + (1 - SMOOTHING) * level
            variance = SMOOTHING**2 * errors[place] ** 2 + (1 - SMOOTHING) ** 2 * variance
        smoothed[place] = level
        reach = _ALARM * np.sqrt(variance)
        limits[:, place] = centre - reach, centre + reach
        alarm[place] = bool(known[place] and abs(level - centre) > reach)
    return smoothed, alarm, limits


def _smooth_scores(scores: pd.DataFrame, confidence: float) -> pd.DataFrame:
    smoothed, alarms, bounds = [], [], []
    for _, own in scores.groupby(["score_kind", "question"], sort=False):
        errors = (own["high"] - own["low"]).to_numpy(dtype=np.float64) / (2 * normal_quantile(confidence))
        values, alarm, limits = smooth_values(own["value"].to_numpy(dtype=np.float64), errors)
        smoothed.append(pd.Series(values, index=own.index))
        alarms.append(pd.Series(alarm, index=own.index))
        bounds.append(pd.DataFrame(limits.T, columns=["limit_low", "limit_high"], index=own.index))
    if not smoothed:
        return scores.assign(smoothed=np.nan, limit_low=np.nan, limit_high=np.nan, alarm=False)
    return scores.assign(smoothed=pd.concat(smoothed), alarm=pd.concat(alarms)).join(pd.concat(bounds))


def _measure_slopes(
    trends: pd.DataFrame,
    places: dict[str, int],
    bases: dict[str, float],
    unit: PeriodUnit,
    thresholds: ThresholdConfig,
) -> pd.DataFrame:
    """One row a driver of one score; ``bases`` tells the effective number of those who wrote in each period."""
    from scipy.stats import norm

    rows = []
    for driver, own in trends.groupby("driver_id", sort=True):
        time = own["period"].map(places).to_numpy(dtype=np.float64)
        share, base = own["share"].to_numpy(dtype=np.float64), own["period"].map(bases).to_numpy(dtype=np.float64)
        known = np.isfinite(share)
        time, share, base = time[known], share[known], base[known]
        slope, error = _fit_slope(time, share, base)
        early = time <= (time.min() + time.max()) / 2 if len(time) else np.zeros(0, dtype=bool)
        mentioned = int(own["n"].sum()) >= thresholds.smallest_base
        new = bool(
            mentioned
            and len(time) > 1
            and not share[early].any()
            and (own["low"].to_numpy()[known][~early] > NEW_SHARE).any()
        )
        rows.append(
            {
                "driver_id": driver,
                "score_kind": own["score_kind"].iloc[0],
                "question": own["question"].iloc[0],
                "unit": unit,
                "periods": len(time),
                "slope": slope,
                "error": error if mentioned else np.nan,
                "new": new,
            }
        )
    table = pd.DataFrame(rows)
    errors = table["error"].to_numpy(dtype=np.float64)
    slopes = table["slope"].to_numpy(dtype=np.float64)
    margin = normal_quantile(thresholds.confidence) * errors
    p_values = np.asarray(2 * norm.sf(divide(np.abs(slopes), errors)), dtype=np.float64)
    q_values = adjust_p_values(p_values)
    sure = np.nan_to_num(q_values, nan=1.0) <= thresholds.false_discovery
    movement = np.select(
        [table["new"].to_numpy(), sure & (slopes > 0), sure & (slopes < 0)], ["new", "rising", "falling"], default=""
    )
    texts = dict.fromkeys(("driver_id", "score_kind", "question", "unit", "movement"), "str")
    return table.assign(
        slope_low=slopes - margin, slope_high=slopes + margin, q_value=q_values, movement=movement
    ).astype(texts)


def _fit_slope(time: Numbers, share: Numbers, base: Numbers) -> tuple[float, float]:
    """Slope of a share over time and its standard error under one share; NaN where there is nothing to fit."""
    if len(time) < 2 or base.sum() <= 0:
        return np.nan, np.nan
    whole = float((base * share).sum() / base.sum())
    centred = time - (base * time).sum() / base.sum()
    spread = float((base * centred**2).sum())
    if spread <= 0:
        return np.nan, np.nan
    slope = float((base * centred * share).sum() / spread)
    variance = whole * (1 - whole) / spread
    return slope, float(np.sqrt(variance)) if variance > 0 else np.nan
