"""Findings: everything the report reads, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

import pandas as pd

from feedbacknlp.contracts.cautions import Caution
from feedbacknlp.contracts.ledger import Ledger, SourceSummary
from feedbacknlp.contracts.scales import ScoreScale
from feedbacknlp.contracts.tables import (
    BandWords,
    Causes,
    ChangeParts,
    DriverCuts,
    DriverPeriods,
    DriverScores,
    DriverSlopes,
    Gate,
    Periods,
    ThemeEffects,
    WhatIf,
    empty_table,
)
from feedbacknlp.contracts.watched import Audited

__all__ = ["Findings", "Provenance"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Where the figures come from.

    Parameters
    ----------
    version : str
        Of feedbacknlp.
    config : str
        Fingerprint of the study's settings.
    inputs : mapping of file name to sha256
    models : mapping of part to fingerprint
        encoder, heads, codebook.
    seed : int
    created_at : str
        ISO time from SOURCE_DATE_EPOCH or the option; '' where neither is set, so that a rerun gives the same bytes.
    """

    version: str
    config: str
    inputs: Mapping[str, str]
    models: Mapping[str, str]
    seed: int
    created_at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Findings:
    """The result of a study. Tables are the contracts of :mod:`feedbacknlp.contracts.tables`; all texts are masked.

    Rows of figures have a column ``figure``: with a column's name behind it, it names one figure, and ``feedbacknlp
    explain`` tells where it comes from. ``changes`` is of ToldChanges and ``drivers`` of JudgedDrivers.
    ``audit`` holds what people found who checked the coding by hand; it has no row where nobody did.
    ``cautions`` say what limits the figures, in sentences of the study's language.
    ``codebook`` is the code frame as YAML, themes found in these comments included: the next wave's first codebook.
    ``rows`` holds the row tables (responses, comments, statements, sentiments, intents, mentions, outcomes) without
    any raw text, and what an analyst looks over: ``doubts`` (calls to check first), ``drift`` and ``misfit`` by wave.
    ``shown_by`` turns Findings into HTML for a notebook; who makes them hands it in, since this room knows no other.
    """

    title: str
    language: str
    scales: tuple[ScoreScale, ...]
    scores: pd.DataFrame
    changes: pd.DataFrame
    bands: pd.DataFrame
    themes: pd.DataFrame
    drivers: pd.DataFrame
    driver_bands: pd.DataFrame
    driver_trends: pd.DataFrame
    quotes: pd.DataFrame
    requests: pd.DataFrame
    mismatches: pd.DataFrame
    theme_effects: pd.DataFrame = field(default_factory=partial(empty_table, ThemeEffects))
    change_parts: pd.DataFrame = field(default_factory=partial(empty_table, ChangeParts))
    what_if: pd.DataFrame = field(default_factory=partial(empty_table, WhatIf))
    band_words: pd.DataFrame = field(default_factory=partial(empty_table, BandWords))
    driver_scores: pd.DataFrame = field(default_factory=partial(empty_table, DriverScores))
    driver_cuts: pd.DataFrame = field(default_factory=partial(empty_table, DriverCuts))
    periods: pd.DataFrame = field(default_factory=partial(empty_table, Periods))
    driver_periods: pd.DataFrame = field(default_factory=partial(empty_table, DriverPeriods))
    driver_slopes: pd.DataFrame = field(default_factory=partial(empty_table, DriverSlopes))
    causes: pd.DataFrame = field(default_factory=partial(empty_table, Causes))
    gate: pd.DataFrame = field(default_factory=partial(empty_table, Gate))
    audit: pd.DataFrame = field(default_factory=partial(empty_table, Audited))
    waves: tuple[str, ...]
    sources: tuple[SourceSummary, ...]
    ledger: Ledger
    quality: Mapping[str, int] = field(default_factory=dict)
    languages: Mapping[str, int] = field(default_factory=dict)
    thresholds: Mapping[str, float] = field(default_factory=dict)
    cautions: tuple[Caution, ...] = ()
    provenance: Provenance
    codebook: str = ""
    rows: Mapping[str, pd.DataFrame] = field(default_factory=dict)
    shown_by: Callable[[Findings], str] | None = field(default=None, repr=False, compare=False)

    def __repr__(self) -> str:
        comments = len(self.rows.get("comments", ()))
        counts = f"{len(self.scales)} scores, {comments:,} comments, {len(self.drivers)} drivers"
        return f"Findings({self.title!r}: {counts}, {len(self.requests)} requests)"

    def _repr_html_(self) -> str | None:
        return self.shown_by(self) if self.shown_by else None
