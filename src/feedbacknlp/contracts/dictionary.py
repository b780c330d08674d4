"""The data dictionary: what every table and column of a report means, told by the contracts themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from feedbacknlp.contracts import tables, watched
from feedbacknlp.contracts.tables import SEGMENT_PREFIX, Table

__all__ = ["WRITTEN_TABLES", "ColumnMeaning", "describe_column", "describe_table", "list_columns"]

WRITTEN_TABLES: Mapping[str, type[Table]] = {
    "scores": tables.Scores,
    "changes": tables.ToldChanges,
    "change_parts": tables.ChangeParts,
    "bands": tables.Bands,
    "gate": tables.Gate,
    "band_words": tables.BandWords,
    "themes": tables.Themes,
    "audit": watched.Audited,
    "theme_effects": tables.ThemeEffects,
    "drivers": tables.JudgedDrivers,
    "driver_bands": tables.DriverBands,
    "driver_trends": watched.FramedTrends,
    "driver_cuts": tables.DriverCuts,
    "driver_scores": tables.DriverScores,
    "what_if": tables.WhatIf,
    "periods": tables.Periods,
    "driver_periods": tables.DriverPeriods,
    "driver_slopes": tables.DriverSlopes,
    "causes": tables.Causes,
    "quotes": tables.Quotes,
    "requests": tables.Requests,
    "mismatches": tables.Mismatches,
    "responses": tables.Responses,
    "comments": tables.Comments,
    "statements": tables.Statements,
    "sentiments": tables.Sentiments,
    "intents": tables.Intents,
    "mentions": tables.Mentions,
    "outcomes": tables.Outcomes,
    "counts": tables.Counts,
    "doubts": watched.Doubts,
    "drift": watched.Drift,
    "misfit": watched.Misfit,
}
"""Every table that a report can write, in the order in which a reader needs them."""

_FIGURE = "Id of the row; with .COLUMN behind it, it names one figure for feedbacknlp explain"
_SEGMENT = "Segment: a column of the files that answers are told apart by; missing where it is not known"

_WITHOUT_FIGURES = frozenset(
    "causes quotes requests mismatches responses comments statements sentiments intents mentions outcomes counts "
    "doubts drift misfit".split()
)
"""Tables whose rows are no figures but texts, answers, counts or calls."""

_KINDS = {"b": "true or false", "i": "whole number", "u": "whole number", "f": "number", "M": "time, UTC"}

_RECURRING = {
    "score_kind": "nps, csat, ces, pmf, stars or a kind of the study file",
    "question": "Question or column name; with the kind it tells scores apart",
    "wave": "Wave; '' is the study as a whole",
    "wave_before": "The wave before",
    "band": "Band of the score, such as detractor",
    "position": "Order in which it is read, from 0",
    "theme_id": "Theme of the codebook or found in the text; 'other' is content that fits no theme",
    "driver_id": "theme_id:negative or theme_id:positive",
    "name": "What a person calls it",
    "polarity": "-1 negative, 0 neutral or mixed, 1 positive",
    "n": "Responses that it counts",
    "base": "Responses that it is a share or a mean of",
    "value": "The score, in points of its metric",
    "value_before": "The score in the wave before",
    "change": "Value minus the value before",
    "metric": "What the score is counted as",
    "share": "n / base, 0 ... 1, weighted",
    "low": "Lower end of the row's interval",
    "high": "Upper end of the row's interval",
    "q_value": "p-value adjusted for all rows of its family (Benjamini-Hochberg)",
    "z": "In standard errors",
    "rank": "1 comes first",
    "unit": "Length of the periods",
    "period": "2026-W09 (ISO 8601), 2026-03, 2026-Q1",
    "movement": "How the share moved beyond chance; '' = no more than chance",
    "language": "en, zh-Hans, zh-Hant, nb, ...; und = not known",
    "response_id": "The response, by your own id; a number in the file where it has none",
    "comment_id": "The comment",
    "statement_id": "The statement: comment_id + '#' + position from 1",
    "customer_id": "The customer, by your own id",
    "order_id": "The order, by your own id",
    "source_file": "File that the row comes from",
    "answered_at": "When it was answered; missing where no date is known",
    "written_at": "When it was written; missing where no date is known",
    "probability": "Calibrated probability, 0 ... 1",
    "start": "Offset of the first character in the comment's text, from 0",
    "end": "Offset behind the last character in the comment's text",
    "text": "As the customer wrote it; written only with keep_text",
    "statements": "Statements that mention it",
    "comments": "Comments that mention it",
    "negative": "Statements that mention it with a negative feeling",
    "neutral": "Statements that mention it without a feeling, or with a mixed one",
    "positive": "Statements that mention it with a positive feeling",
    "group": "Group of themes in the codebook",
    "definition": "What belongs to the theme",
    "origin": "Where the theme comes from",
    "source": "Where the comment was written",
    "intent": "What the customer wants to do with the statement",
    "outcome": "What became of the comment",
    "label": "The likeliest feeling",
    "quality": "ok is content, bare a feeling without a theme; the others are counted and left out",
    "level": "Level of the segment, question or source",
    "score_without": "Metric among those who do not mention it",
    "odds_ratio": "Odds of mention in the worst band over the best band",
    "risk_difference": "Share of mention in the worst band minus that in the best",
    "reliable": "Base and cells are large enough",
    "difference": "Share minus the share of all others",
    "weight": "Sum of the case weights",
    "weight_squared": "Sum of the squared case weights",
    "points": "Points of the metric that it accounts for",
    "share_after": "Share of all answers that mention the driver, after",
    "value_if": "The score if that many mentions were gone",
    "wrote": "Responses with a comment that has content",
    "change_q": "q-value of the change, over the drivers of one score in one wave",
    "group_name": "What the group asks for: in quotes, the request that says it best",
    "kind": "What the gate found; same_score = the response scored every question alike",
    "reason": "Why the call is doubtful",
    "base_others": "Responses of all other bands that wrote words",
    "n_others": "Responses of all other bands that use it",
    "words": "The word or phrase",
    "role": "What it does",
    "kano": "basic: complaints cost more than praise earns; excitement: the other way round; performance: alike",
}
"""Columns that mean the same in every table, for those contracts that do not say it again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnMeaning:
    """One column of one table.

    Parameters
    ----------
    table, column : str
    kind : str
        ``text``, ``whole number``, ``number``, ``true or false`` or ``time, UTC``.
    may_be_missing : bool
    allowed : tuple of str
        All values that it can take, where they are few and known.
    meaning : str
        '' where nobody described it.
    """

    table: str
    column: str
    kind: str
    may_be_missing: bool
    allowed: tuple[str, ...]
    meaning: str


def describe_table(name: str) -> str:
    """What one row of a table is, in a sentence.

    Raises
    ------
    KeyError
        No report writes a table of this name.
    """
    return " ".join((WRITTEN_TABLES[name].__doc__ or "").split())


def list_columns(name: str) -> tuple[ColumnMeaning, ...]:
    """The columns that a table always has, in its order; raises KeyError for an unknown table."""
    first = () if name in _WITHOUT_FIGURES else ("figure",)
    return tuple(describe_column(name, column) for column in (*first, *WRITTEN_TABLES[name].to_schema().columns))


def describe_column(table: str, column: str) -> ColumnMeaning:
    """One column of a table; segments and ``figure`` are known of every table.

    Raises
    ------
    KeyError
        The table is not known. A column that is not known has an empty meaning.
    """
    contract = WRITTEN_TABLES[table].to_schema().columns
    if column not in contract:
        segment = column.startswith(SEGMENT_PREFIX)
        meaning = _SEGMENT if segment else _FIGURE if column == "figure" else _RECURRING.get(column, "")
        return ColumnMeaning(
            table=table, column=column, kind="text", may_be_missing=segment, allowed=(), meaning=meaning
        )
    declared = contract[column]
    values = next((c.statistics["allowed_values"] for c in declared.checks if "allowed_values" in c.statistics), ())
    return ColumnMeaning(
        table=table,
        column=column,
        kind=_KINDS.get(getattr(declared.dtype.type, "kind", "O"), "text"),
        may_be_missing=bool(declared.nullable),
        allowed=tuple("''" if value == "" else str(value) for value in values),
        meaning=declared.description or _RECURRING.get(column) or _tell_end(column),
    )


def _tell_end(column: str) -> str:
    """An end of an interval by its name: ``impact_low`` is the lower end of that of impact."""
    name, _, end = column.rpartition("_")
    side = {"low": "Lower", "high": "Upper"}.get(end)
    whole = {"share": "share", "odds": "odds_ratio", "risk": "risk_difference", "writing": "writing_shift"}
    whole |= {"adjusted": "adjusted_impact", "wrote": "wrote_share"}
    return f"{side} end of the interval of {whole.get(name, name)}" if side and name else ""
