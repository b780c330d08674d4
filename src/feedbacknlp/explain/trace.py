"""Where a figure comes from: formula, source, base, filter and the responses behind it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any, cast

import pandas as pd

from feedbacknlp.contracts import Findings
from feedbacknlp.contracts.tables import SAME_SCORE, SEGMENT_PREFIX
from feedbacknlp.errors import SettingError
from feedbacknlp.explain.answers import link_answers
from feedbacknlp.explain.coding_error import correct_drivers
from feedbacknlp.explain.figures import FIGURE, KEYS
from feedbacknlp.explain.focus import read_focus
from feedbacknlp.explain.formulas import FORMULAS, Formula
from feedbacknlp.explain.frames import name_driver
from feedbacknlp.explain.gate import find_same_scores
from feedbacknlp.explain.periods import PeriodUnit, name_periods

__all__ = ["TracedFigure", "TracedRow", "trace_figures"]

_FILTERS = (
    "score_kind", "question", "band", "wave_before", "wave", "theme_id", "driver_id", "cut", "level", "unit", "period",
    "kind", "part", "segment", "fall", "language", "words",
)  # fmt: skip
_ANSWERS = ("changes", "change_parts", "bands", "what_if")
"""Tables whose figures rest on all answers that the filters of score and time leave."""
_WRITERS = ("theme_effects", "driver_scores", "driver_slopes")
"""Tables whose figures rest on those of them who wrote."""
_FOCUSED = (
    "bands", "gate", "drivers", "driver_bands", "driver_cuts", "driver_scores", "theme_effects", "what_if",
)  # fmt: skip
"""Tables whose figures are about the wave in focus, where their score has one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TracedFigure:
    """One figure with its interval (None where it has none or is not defined) and its formula."""

    figure: str
    value: float | None
    low: float | None
    high: float | None
    formula: Formula


@dataclass(frozen=True, slots=True, kw_only=True)
class TracedRow:
    """Figures of one row.

    Parameters
    ----------
    figure : str
        Id of the row.
    filters : tuple of str
        ``column = value`` of what was counted.
    base : int or None
        Answers that the figures are shares or means of, or that their model was fitted to; of both waves for a
        change, of all bands for a band. None where the row tables that it is counted from are not at hand.
    responses : tuple of str
        Ids of the responses that pass the filters (and mention the driver, where it is about one), sorted.
    figures : tuple of TracedFigure
    corrected : mapping of str to float
        What :func:`correct_drivers` makes of a driver's figures where its theme was checked by hand; else empty.
    """

    figure: str
    filters: tuple[str, ...]
    base: int | None
    responses: tuple[str, ...]
    figures: tuple[TracedFigure, ...]
    corrected: Mapping[str, float] = field(default_factory=dict)


def trace_figures(findings: Findings, asked: str) -> tuple[TracedRow, ...]:
    """Every figure about a driver, or the figures that an id names.

    Parameters
    ----------
    findings : Findings
        With their row tables, as :func:`feedbacknlp.report.read_findings` gives them.
    asked : str
        A driver (``checkout:negative``), its name or its theme, a row of figures (``drivers/nps/checkout:negative``)
        or one figure (``drivers/nps/checkout:negative.impact``). Upper and lower case are alike.

    Raises
    ------
    SettingError
        FB846: nothing has this name.
    """
    name = asked.strip().casefold()
    # Rows without a driver have '' for it: an empty name would be all of them.
    found = tuple(_find_rows(findings, name)) if name else ()
    if not found:
        alike = _find_alike(findings, name)
        names = alike or list(findings.drivers["name"].drop_duplicates().head(5))
        said = ", ".join(f'"{known}"' for known in names)
        raise SettingError(
            "No driver and no figure has this name",
            code="FB846",
            where=f'"{asked}"',
            expected=f"{'perhaps' if alike else 'a driver such as'} {said}" if names else "findings with drivers",
            remedy="the columns name, driver_id and figure of the tables hold every name",
        )
    return found


def _find_alike(findings: Findings, asked: str) -> list[str]:
    """Drivers by name or id, and figures, that hold the words asked for or are spelt most like them; at most five."""
    known = [*findings.drivers["name"], *findings.drivers["driver_id"]]
    if "/" in asked:
        table_name = asked.split("/")[0]
        columns = FORMULAS.get(table_name, {})
        rows = getattr(findings, table_name)[FIGURE] if columns else ()
        known = [f"{row}.{column}" for row in rows for column in columns]
    by_name = {name.casefold(): name for name in map(str, known)}
    holding = [name for folded, name in by_name.items() if asked and asked in folded]
    spelt = [by_name[folded] for folded in get_close_matches(asked, by_name, n=5)]
    return list(dict.fromkeys([*holding, *spelt]))[:5]


def _find_rows(findings: Findings, asked: str) -> Iterator[TracedRow]:
    named = findings.drivers[findings.drivers["name"].str.casefold() == asked]
    drivers = {asked, *named["driver_id"].str.casefold()}
    for table_name in KEYS:
        formulas = FORMULAS.get(table_name)
        table: pd.DataFrame = getattr(findings, table_name)
        if not formulas or FIGURE not in table.columns:
            continue
        for row in table.to_dict("records"):
            columns = _match(row, asked, drivers, tuple(formulas))
            if columns:
                yield _trace_row(findings, row, {column: formulas[column] for column in columns})


def _match(row: Mapping[Any, Any], asked: str, drivers: set[str], columns: tuple[str, ...]) -> tuple[str, ...]:
    """The columns of the row that are asked for."""
    figure = str(row[FIGURE]).casefold()
    driver = str(row.get("driver_id", "")).casefold()
    theme = str(row.get("theme_id", driver.split(":")[0])).casefold()
    if asked in (figure, theme) or driver in drivers:
        return columns
    return tuple(column for column in columns if asked == f"{figure}.{column}")


def _trace_row(findings: Findings, row: Mapping[Any, Any], formulas: Mapping[str, Formula]) -> TracedRow:
    filters = {key: str(row[key]) for key in _FILTERS if row.get(key)}
    if "before" in row:
        filters |= {key: str(row[key]) for key in ("before", "after")}
    table = str(row[FIGURE]).split("/")[0]
    if table in _FOCUSED:
        wave = read_focus(findings.scores).get((filters["score_kind"], filters["question"]))
        filters |= {"wave": wave} if wave else {}
    responses, base = _find_responses(findings, filters), row.get("base")
    if base is None:
        base = _count_base(findings, table, filters)
    return TracedRow(
        corrected=_correct(findings, row) if "impact" in formulas else {},
        figure=str(row[FIGURE]),
        filters=tuple(f"{key} = {value}" for key, value in filters.items()),
        base=int(base) if base is not None else None,
        # an audit counts statements that people checked, and not the responses that mention the theme
        responses=() if "checked" in row else responses,
        figures=tuple(
            TracedFigure(
                figure=f"{row[FIGURE]}.{column}",
                value=_number(row.get(column)),
                low=_number(row.get(formula.low)),
                high=_number(row.get(formula.high)),
                formula=formula,
            )
            for column, formula in formulas.items()
        ),
    )


def _correct(findings: Findings, row: Mapping[Any, Any]) -> dict[str, float]:
    """A driver's figures without the coding's errors, where an audit tells of them."""
    if findings.audit.empty:
        return {}
    table = correct_drivers(pd.DataFrame([row]), findings.audit, confidence=findings.thresholds.get("confidence", 0.95))
    found = table.drop(columns=["driver_id", "score_kind", "question"]).iloc[0]
    return {} if pd.isna(found["impact"]) else {str(name): float(value) for name, value in found.items()}


def _number(value: Any) -> float | None:
    return None if value is None or pd.isna(value) else float(value)


def _find_responses(findings: Findings, filters: Mapping[str, str]) -> tuple[str, ...]:
    """Ids of the responses behind a row, from the row tables; none where these are not at hand."""
    needed = {"responses", "comments", "mentions", *(("statements",) if {"kind", "language"} & set(filters) else ())}
    if not needed <= set(findings.rows):
        return ()
    comments, mentions = (findings.rows[name] for name in ("comments", "mentions"))
    responses, cut = _filter_answers(findings.rows["responses"], filters), filters.get("cut", "")
    if cut in ("question", "source") and "level" in filters:
        comments = comments[comments[cut] == filters["level"]]
    ids = set(responses["response_id"])
    if "language" in filters:
        statements = findings.rows["statements"]
        spoken = set(statements.loc[statements["language"] == filters["language"], "comment_id"])
        ids &= set(comments[comments["comment_id"].isin(spoken)]["response_id"].dropna())
    if "kind" in filters:
        ids &= _find_marked(findings, filters["kind"])
    driver = filters.get("driver_id", "")
    if driver or "theme_id" in filters:
        pairs = mentions[["theme_id", "polarity", "comment_id"]]
        pairs = pairs[pairs["polarity"] != 0]
        names = [name_driver(theme, sign) for theme, sign in zip(pairs["theme_id"], pairs["polarity"], strict=True)]
        chosen = (
            pairs[[name == driver for name in names]] if driver else pairs[pairs["theme_id"] == filters["theme_id"]]
        )
        ids &= set(comments[comments["comment_id"].isin(set(chosen["comment_id"]))]["response_id"].dropna())
    return tuple(sorted(ids))


def _filter_answers(responses: pd.DataFrame, filters: Mapping[str, str]) -> pd.DataFrame:
    """The answers that the filters of score, band, time and segment leave."""
    for key in ("score_kind", "question", "band"):
        if key in filters:
            responses = responses[responses[key] == filters[key]]
    waves = _list_waves(filters)
    if waves:
        responses = responses[responses["wave"].isin(waves)]
    column = SEGMENT_PREFIX + filters.get("cut", "")
    if column in responses.columns:
        # Compared with all other levels, a level has everybody beside it of whom the segment is known.
        known = responses[column].notna() & (responses[column] != "")
        responses = responses[responses[column] == filters["level"] if "level" in filters else known]
    if "unit" in filters:
        responses = responses[responses["answered_at"].notna()]
    if "period" in filters:
        periods = name_periods(responses["answered_at"], cast("PeriodUnit", filters["unit"]))
        responses = responses[periods == filters["period"]]
    return responses


def _list_waves(filters: Mapping[str, str]) -> set[str]:
    """The waves that a row is about, none where it is about all answers."""
    keys = ("before", "after") if filters.get("cut") == "wave" else ("wave_before", "wave")
    return {filters[key] for key in keys if key in filters}


def _count_base(findings: Findings, table: str, filters: Mapping[str, str]) -> int | None:
    """Answers that the figures of a row rest on, where the row itself does not tell."""
    rows, waves = findings.rows, _list_waves(filters)
    if waves and table not in _FOCUSED:
        # Earlier waves may lie in another study's folder; their scores are here all the same.
        scores = findings.scores
        own = (scores["score_kind"] == filters["score_kind"]) & (scores["question"] == filters["question"])
        return int(scores.loc[own & scores["wave"].isin(waves), "base"].sum())
    if table in _ANSWERS and "responses" in rows:
        answers = _filter_answers(rows["responses"], {key: text for key, text in filters.items() if key != "band"})
        return int((answers["weight"] > 0).sum())
    if table in _WRITERS and {"responses", "comments", "mentions", "outcomes"} <= set(rows):
        answers = _filter_answers(rows["responses"], filters)
        linked = link_answers(answers, rows["comments"], rows["mentions"], rows["outcomes"], stage="trace_figures")
        return int((linked.wrote & (linked.answers["weight"] > 0).to_numpy()).sum())
    return None


def _find_marked(findings: Findings, kind: str) -> set[str]:
    """Responses in which the quality gate found the kind."""
    if kind == SAME_SCORE:
        return find_same_scores(findings.rows["responses"], findings.scales)
    statements, comments = findings.rows["statements"], findings.rows["comments"]
    marked = statements.loc[statements["quality"] == kind, "comment_id"]
    return set(comments[comments["comment_id"].isin(set(marked))]["response_id"].dropna())
