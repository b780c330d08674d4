"""Where a figure comes from: formula, source, base, filter and the responses behind it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

import pandas as pd

from feedbacknlp.contracts import Findings
from feedbacknlp.contracts.tables import SAME_SCORE, SEGMENT_PREFIX
from feedbacknlp.errors import SettingError
from feedbacknlp.explain.coding_error import correct_drivers
from feedbacknlp.explain.figures import FIGURE, KEYS
from feedbacknlp.explain.formulas import FORMULAS, Formula
from feedbacknlp.explain.frames import name_driver
from feedbacknlp.explain.gate import find_same_scores
from feedbacknlp.explain.periods import PeriodUnit, name_periods

__all__ = ["TracedFigure", "TracedRow", "trace_figures"]

_FILTERS = (
    "score_kind", "question", "band", "wave", "theme_id", "driver_id", "cut", "level", "unit", "period", "kind",
)  # fmt: skip


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
        Answers that the figures are shares or means of.
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
        names = findings.drivers["driver_id"].drop_duplicates().head(8)
        raise SettingError(
            "No driver and no figure has this name",
            code="FB846",
            where="explain",
            expected="a driver such as " + ", ".join(names) if len(names) else "findings with drivers",
            remedy="the column figure of findings.json and of the tables holds every id",
        )
    return found


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
    filters = {
        key: str(row[key])
        for key in _FILTERS
        if row.get(key)
    }
    if "before" in row:
        filters |= {key: str(row[key]) for key in ("before", "after")}
    base = row.get("base")
    return TracedRow(
        corrected=_correct(findings, row) if "impact" in formulas else {},
        figure=str(row[FIGURE]),
        filters=tuple(f"{key} = {value}" for key, value in filters.items()),
        base=int(base) if base is not None else None,
        # an audit counts statements that people checked, and not the responses that mention the theme
        responses=() if "checked" in row else _find_responses(findings, filters),
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
    table = correct_drivers(
        pd.DataFrame([row]), findings.audit, confidence=findings.thresholds.get("confidence", 0.95)
    )
    found = table.drop(columns=["driver_id", "score_kind", "question"]).iloc[0]
    return {} if pd.isna(found["impact"]) else {str(name): float(value) for name, value in found.items()}


def _number(value: Any) -> float | None:
    return None if value is None or pd.isna(value) else float(value)


def _find_responses(findings: Findings, filters: Mapping[str, str]) -> tuple[str, ...]:
    """Ids of the responses behind a row, from the row tables; none where these are not at hand."""
    needed = {"responses", "comments", "mentions", *(("statements",) if "kind" in filters else ())}
    if not needed <= set(findings.rows):
        return ()
    responses, comments, mentions = (findings.rows[name] for name in ("responses", "comments", "mentions"))
    for key in ("score_kind", "question", "band", "wave"):
        if key in filters:
            responses = responses[responses[key] == filters[key]]
    cut = filters.get("cut", "")
    if cut == "wave":
        responses = responses[responses["wave"].isin([filters["before"], filters["after"]])]
    if SEGMENT_PREFIX + cut in responses.columns and "level" in filters:
        responses = responses[responses[SEGMENT_PREFIX + cut] == filters["level"]]
    elif cut in ("question", "source") and "level" in filters:
        comments = comments[comments[cut] == filters["level"]]
    if "period" in filters:
        periods = name_periods(responses["answered_at"], cast("PeriodUnit", filters["unit"]))
        responses = responses[periods == filters["period"]]
    ids = set(responses["response_id"])
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


def _find_marked(findings: Findings, kind: str) -> set[str]:
    """Responses in which the quality gate found the kind."""
    if kind == SAME_SCORE:
        return find_same_scores(findings.rows["responses"], findings.scales)
    statements, comments = findings.rows["statements"], findings.rows["comments"]
    marked = statements.loc[statements["quality"] == kind, "comment_id"]
    return set(comments[comments["comment_id"].isin(set(marked))]["response_id"].dropna())
