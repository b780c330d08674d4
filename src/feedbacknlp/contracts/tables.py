"""What each table between the stages holds: one class a table, column by column.

``check_table`` is the only place where pandera speaks; its own messages print the failing values, so they are
reworded here to column names and counts.

Encodings that recur
--------------------
polarity (Mentions, Drivers, Quotes, Counts)
    -1 negative, 0 neutral or mixed, 1 positive.
label (Sentiments)
    ``negative``, ``neutral``, ``positive``.
band
    The score's own band name, such as ``detractor`` (see :class:`feedbacknlp.contracts.ScoreScale`).
theme_id
    An id of the codebook, or one made from a discovered theme's name; ``other`` = content that fits no theme.
share
    0 ... 1.
impact
    Points of the score's own metric.
"""

from __future__ import annotations

from typing import TypeVar

import pandas as pd

from feedbacknlp.contracts.checking import Series, pa
from feedbacknlp.errors import ContractError

__all__ = [
    "QUALITIES",
    "SAME_SCORE",
    "SEGMENT_PREFIX",
    "BandWords",
    "Bands",
    "Causes",
    "ChangeParts",
    "Changes",
    "Comments",
    "Counts",
    "DriverBands",
    "DriverCuts",
    "DriverPeriods",
    "DriverScores",
    "DriverSlopes",
    "DriverTrends",
    "Drivers",
    "Gate",
    "Intents",
    "JudgedDrivers",
    "Mentions",
    "Mismatches",
    "Outcomes",
    "Periods",
    "Quotes",
    "Requests",
    "Responses",
    "Scores",
    "Sentiments",
    "Statements",
    "Table",
    "ThemeEffects",
    "Themes",
    "ToldChanges",
    "WhatIf",
    "check_table",
    "empty_table",
    "segment_columns",
]

SEGMENT_PREFIX = "segment_"
"""A column ``segment_country`` holds the segment "country"; values are strings, missing where unknown."""

QUALITIES = ("ok", "bare", "copy", "straight_line", "spam", "off_topic", "gibberish", "empty")
"""Statement quality, the best first. ``ok`` is content; ``bare`` a feeling without a theme ("good"); the others are
left out of coding and counted: ``copy`` is one of a campaign, ``straight_line`` one answer in several boxes of a
response."""

SAME_SCORE = "same_score"
"""What the gate marks beside statements: a response with one value on every question of a scale. It stays in all
figures, since some people mean it."""


class Table(pa.DataFrameModel):
    """Base of all tables: columns beyond the named ones are allowed, missing ones are not."""

    class Config:
        """Settings of pandera."""

        strict = False
        coerce = False
        add_missing_columns = False


class Responses(Table):
    """One score of one response (long form). A survey with an NPS and a CSAT gives two rows of one response_id."""

    response_id: Series[str]
    score_kind: Series[str] = pa.Field(description="nps, csat, ces, pmf, stars or a kind of the study file")
    question: Series[str] = pa.Field(description="The score's question or column name")
    value: Series[float] = pa.Field(description="The score on its own scale")
    band: Series[str] = pa.Field(description="Band of the value")
    points: Series[float] = pa.Field(
        description="What it adds to the metric: -100, 0, 100 for NPS; 0, 100 for a share; the value for a mean"
    )
    weight: Series[float] = pa.Field(ge=0, description="Case weight, 1 where none is given")
    answered_at: Series[pd.DatetimeTZDtype] = pa.Field(nullable=True, dtype_kwargs={"unit": "us", "tz": "UTC"})
    wave: Series[str] = pa.Field(nullable=True)
    customer_id: Series[str] = pa.Field(nullable=True)
    order_id: Series[str] = pa.Field(nullable=True)
    source_file: Series[str]


class Comments(Table):
    """One open answer or one review. ``text`` never leaves the process."""

    comment_id: Series[str] = pa.Field(unique=True)
    response_id: Series[str] = pa.Field(
        nullable=True, description="The response it belongs to; missing where it was joined to none"
    )
    question: Series[str]
    source: Series[str] = pa.Field(isin=["survey", "review"])
    text: Series[str] = pa.Field(description="As the customer wrote it; an empty string where nothing was written")
    language_hint: Series[str] = pa.Field(nullable=True, description="From a language column")
    written_at: Series[pd.DatetimeTZDtype] = pa.Field(nullable=True, dtype_kwargs={"unit": "us", "tz": "UTC"})
    source_file: Series[str]


class Statements(Table):
    """One sentence or clause of a comment; every comment has at least one row, an empty one too."""

    statement_id: Series[str] = pa.Field(unique=True, description="comment_id + '#' + position from 1")
    comment_id: Series[str]
    start: Series[int] = pa.Field(ge=0, description="Offset of the first character in the comment's text")
    end: Series[int] = pa.Field(ge=0, description="Offset behind the last character")
    text: Series[str]
    shown_text: Series[str] = pa.Field(description="The text with personal data masked")
    language: Series[str] = pa.Field(description="en, zh-Hans, zh-Hant, nb, ...; und = not known")
    quality: Series[str] = pa.Field(isin=list(QUALITIES))
    repeat_of: Series[str] = pa.Field(
        nullable=True, description="First statement (by id) with the same text, missing on that one itself"
    )


class Sentiments(Table):
    """One statement's feeling; only statements of quality ok or bare have one."""

    statement_id: Series[str] = pa.Field(unique=True)
    polarity: Series[float] = pa.Field(ge=-1, le=1, description="Probability of positive minus probability of negative")
    label: Series[str] = pa.Field(isin=["negative", "neutral", "positive"])
    confidence: Series[float] = pa.Field(ge=0, le=1, description="Probability of the label")


class Intents(Table):
    """One intent of one statement; a statement without intent has no row."""

    statement_id: Series[str]
    intent: Series[str] = pa.Field(isin=["complaint", "praise", "request", "question", "churn_risk", "effort"])
    probability: Series[float] = pa.Field(ge=0, le=1)


class Mentions(Table):
    """One theme in one statement. ``other`` carries the nearest theme; a bare feeling or noise has no row."""

    statement_id: Series[str]
    comment_id: Series[str]
    theme_id: Series[str]
    polarity: Series[int] = pa.Field(isin=[-1, 0, 1])
    closeness: Series[float] = pa.Field(
        ge=0, le=1, description="Calibrated probability that the statement speaks of the theme"
    )
    start: Series[int] = pa.Field(ge=0, description="Evidence span in the comment's text")
    end: Series[int] = pa.Field(ge=0)
    nearest_theme_id: Series[str] = pa.Field(nullable=True, description="For 'other': the theme that came nearest")


class Outcomes(Table):
    """What became of each comment: ``theme``, ``other`` or ``no_content``."""

    comment_id: Series[str] = pa.Field(unique=True)
    outcome: Series[str] = pa.Field(isin=["theme", "other", "no_content"])
    reason: Series[str] = pa.Field(description="For no_content the quality (empty, gibberish, copy, bare ...), else ''")


class Counts(Table):
    """Addable cells. ``theme_id`` is '(all)' for all responses and '(wrote)' for those with text; then polarity is
    0."""

    score_kind: Series[str]
    question: Series[str]
    band: Series[str]
    wave: Series[str] = pa.Field(description="'' where there are no waves")
    theme_id: Series[str]
    polarity: Series[int] = pa.Field(isin=[-1, 0, 1])
    n: Series[int] = pa.Field(ge=0)
    weight: Series[float] = pa.Field(ge=0)
    weight_squared: Series[float] = pa.Field(ge=0)
    points: Series[float] = pa.Field(description="Sum of weight x points")
    points_squared: Series[float] = pa.Field(ge=0, description="Sum of weight x points squared")


class Scores(Table):
    """One score of the study as a whole (wave '') or in one wave, with its interval."""

    score_kind: Series[str]
    question: Series[str]
    wave: Series[str]
    metric: Series[str] = pa.Field(description="nps, share_satisfied, mean, share_very_disappointed ...")
    value: Series[float] = pa.Field(nullable=True)
    low: Series[float] = pa.Field(nullable=True)
    high: Series[float] = pa.Field(nullable=True)
    base: Series[int] = pa.Field(ge=0)
    seen_change: Series[float] = pa.Field(
        nullable=True, description="Smallest change between two waves of this size seen with 80 % power"
    )
    wrote: Series[int] = pa.Field(ge=0, description="Responses with a comment that has content")
    value_wrote: Series[float] = pa.Field(nullable=True, description="The metric among those")
    writing_shift: Series[float] = pa.Field(
        nullable=True, description="value_wrote minus value: how far those who write differ from all"
    )
    writing_low: Series[float] = pa.Field(nullable=True)
    writing_high: Series[float] = pa.Field(nullable=True)
    effective_base: Series[float] = pa.Field(ge=0, description="Kish's effective base; the base itself without weights")
    focus: Series[bool] = pa.Field(
        description="The answers that bands, gate, drivers, driver_bands, driver_cuts, driver_scores, theme_effects, "
        "what_if and quotes of the score are about: one row of each score"
    )


class Changes(Table):
    """How one score moved between two waves that follow each other, in points of its metric."""

    score_kind: Series[str]
    question: Series[str]
    wave_before: Series[str]
    wave: Series[str]
    value_before: Series[float] = pa.Field(nullable=True)
    value: Series[float] = pa.Field(nullable=True)
    change: Series[float] = pa.Field(nullable=True)
    low: Series[float] = pa.Field(nullable=True)
    high: Series[float] = pa.Field(nullable=True)
    seen: Series[bool] = pa.Field(description="The interval leaves out 0: the change can be told from chance")


class ToldChanges(Changes):
    """Changes in words."""

    sentence: Series[str] = pa.Field(description="The change and its largest parts in words, in the study's language")


class Bands(Table):
    """One band of one score: how many, how many wrote, what became of their comments."""

    score_kind: Series[str]
    question: Series[str]
    band: Series[str]
    position: Series[int] = pa.Field(description="0 = worst band")
    n: Series[int]
    share: Series[float] = pa.Field(nullable=True)
    low: Series[float] = pa.Field(nullable=True)
    high: Series[float] = pa.Field(nullable=True)
    wrote: Series[int]
    wrote_share: Series[float] = pa.Field(nullable=True, description="Of the band's answers, those that wrote")
    wrote_low: Series[float] = pa.Field(nullable=True)
    wrote_high: Series[float] = pa.Field(nullable=True)
    theme: Series[int] = pa.Field(description="Responses with at least one comment coded with a theme")
    other: Series[int] = pa.Field(description="Responses whose comments fit no theme")
    no_content: Series[int] = pa.Field(description="Responses whose comments hold nothing to code")


class Gate(Table):
    """What the quality gate found in one band of one score; a kind that a score does not have has no row."""

    score_kind: Series[str]
    question: Series[str]
    band: Series[str]
    position: Series[int] = pa.Field(description="0 = worst band")
    kind: Series[str] = pa.Field(isin=[*QUALITIES[1:], SAME_SCORE])
    statements: Series[int] = pa.Field(ge=0, description="Statements of the kind; 0 for same_score")
    n: Series[int] = pa.Field(ge=0, description="Responses with at least one of them")
    lost: Series[int] = pa.Field(ge=0, description="Responses that have nothing to code for this reason")
    base: Series[int] = pa.Field(
        ge=0, description="Responses of the band with a comment, empty ones too; for same_score all of the band"
    )
    share: Series[float] = pa.Field(nullable=True, description="n of base")


class Themes(Table):
    """One theme of the code frame that was used."""

    theme_id: Series[str] = pa.Field(unique=True)
    name: Series[str]
    group: Series[str]
    definition: Series[str]
    origin: Series[str] = pa.Field(isin=["codebook", "discovered", "other"])
    statements: Series[int]
    comments: Series[int]
    negative: Series[int] = pa.Field(description="Statements")
    neutral: Series[int]
    positive: Series[int]


class Drivers(Table):
    """One driver (theme x polarity) of one score."""

    driver_id: Series[str] = pa.Field(description="theme_id:negative or theme_id:positive")
    score_kind: Series[str]
    question: Series[str]
    theme_id: Series[str]
    polarity: Series[int] = pa.Field(isin=[-1, 1])
    name: Series[str] = pa.Field(description='What a person calls it: "Return difficulty"')
    base: Series[int] = pa.Field(description="Responses with text: the denominator of share and impact")
    n: Series[int] = pa.Field(description="Responses that mention it")
    share: Series[float]
    share_low: Series[float]
    share_high: Series[float]
    score_with: Series[float] = pa.Field(nullable=True, description="Metric among those who mention it")
    score_without: Series[float] = pa.Field(nullable=True)
    impact: Series[float] = pa.Field(
        nullable=True,
        description="Leave one theme out: metric minus metric without the mentioners; negative holds the score down",
    )
    impact_low: Series[float] = pa.Field(nullable=True)
    impact_high: Series[float] = pa.Field(nullable=True)
    q_value: Series[float] = pa.Field(nullable=True, description="Benjamini-Hochberg over the drivers of one score")
    odds_ratio: Series[float] = pa.Field(
        nullable=True, description="Odds of mention in the worst band over the best band"
    )
    odds_low: Series[float] = pa.Field(nullable=True)
    odds_high: Series[float] = pa.Field(nullable=True)
    reliable: Series[bool] = pa.Field(description="Base and cells are large enough")
    caution: Series[str] = pa.Field(description="Why not reliable, else ''")
    risk_difference: Series[float] = pa.Field(
        nullable=True, description="Share of mention in the worst band minus that in the best band"
    )
    risk_low: Series[float] = pa.Field(nullable=True)
    risk_high: Series[float] = pa.Field(nullable=True)


class JudgedDrivers(Drivers):
    """Drivers with their joint effects (all drivers of a score in one regression) and their role."""

    effect: Series[float] = pa.Field(
        nullable=True, description="Points that go with a mention while all other drivers stay as they are"
    )
    effect_low: Series[float] = pa.Field(nullable=True)
    effect_high: Series[float] = pa.Field(nullable=True)
    effect_standard: Series[float] = pa.Field(
        nullable=True, description="The effect in standard deviations of the score: can be compared between scores"
    )
    adjusted_impact: Series[float] = pa.Field(
        nullable=True, description="Share x effect: the overlap-adjusted counterpart of impact, in points of the metric"
    )
    adjusted_low: Series[float] = pa.Field(nullable=True)
    adjusted_high: Series[float] = pa.Field(nullable=True)
    explained: Series[float] = pa.Field(
        nullable=True, description="Share of the score's variance that it tells (Shapley value of R^2), 0 ... 1"
    )
    overlap: Series[float] = pa.Field(nullable=True, description="How much of it the other drivers tell (R^2), 0 ... 1")
    disagreement: Series[str] = pa.Field(
        isin=["", "sign", "rank"], description="Where impact and adjusted impact disagree"
    )
    role: Series[str] = pa.Field(
        isin=["holds_down", "lifts", ""],
        description="What it does to the score; '' where its impact contradicts its polarity",
    )
    clear: Series[bool] = pa.Field(description="Has a role, is reliable and beyond chance")
    role_rank: Series[int] = pa.Field(
        ge=0, description="1 = the strongest of its role in its score, clear ones first; 0 without a role"
    )


class ThemeEffects(Table):
    """Penalty and reward of one theme on one score."""

    score_kind: Series[str]
    question: Series[str]
    theme_id: Series[str]
    penalty: Series[float] = pa.Field(
        nullable=True, description="Points that a complaint costs, all others as they are"
    )
    penalty_low: Series[float] = pa.Field(nullable=True)
    penalty_high: Series[float] = pa.Field(nullable=True)
    reward: Series[float] = pa.Field(nullable=True, description="Points that praise earns")
    reward_low: Series[float] = pa.Field(nullable=True)
    reward_high: Series[float] = pa.Field(nullable=True)
    difference: Series[float] = pa.Field(nullable=True, description="Penalty minus reward")
    difference_low: Series[float] = pa.Field(nullable=True)
    difference_high: Series[float] = pa.Field(nullable=True)
    kano: Series[str] = pa.Field(isin=["basic", "performance", "excitement", "undecided"])


class ChangeParts(Table):
    """One part of the difference of a score between two groups of answers; the parts of a difference add up to it."""

    score_kind: Series[str]
    question: Series[str]
    cut: Series[str] = pa.Field(description="'wave', or the segment whose levels are compared")
    before: Series[str] = pa.Field(description="Wave before, or '(others)'")
    after: Series[str] = pa.Field(description="Wave, or level of the segment")
    position: Series[int] = pa.Field(description="0 = the whole difference, then as a waterfall is read")
    part: Series[str] = pa.Field(
        isin=["change", "volume", "severity", "mix", "writing", "unexplained"],
        description="change = the whole; volume = mentioned more or less often; severity = costs or earns more or less;"
        " mix = other segments; writing = how many write, and how those who do not score",
    )
    driver_id: Series[str] = pa.Field(description="Of volume and severity; '(rare):...' = all rare drivers together")
    segment: Series[str] = pa.Field(description="Of mix, without its prefix")
    name: Series[str] = pa.Field(description="What a person calls the driver, else ''")
    share_before: Series[float] = pa.Field(nullable=True, description="Share of all answers that mention the driver")
    share_after: Series[float] = pa.Field(nullable=True)
    points: Series[float] = pa.Field(nullable=True)
    low: Series[float] = pa.Field(nullable=True)
    high: Series[float] = pa.Field(nullable=True)
    share: Series[float] = pa.Field(nullable=True, description="Of the whole difference; may be below 0 or above 1")
    q_value: Series[float] = pa.Field(nullable=True, description="Benjamini-Hochberg over the parts of one difference")


class WhatIf(Table):
    """The score if fewer mentioned a driver."""

    score_kind: Series[str]
    question: Series[str]
    driver_id: Series[str]
    name: Series[str]
    fall: Series[float] = pa.Field(description="Share of the mentions that would be gone, 0 ... 1")
    n: Series[int] = pa.Field(description="Answers that mention it")
    value: Series[float] = pa.Field(nullable=True, description="The score as it is")
    value_if: Series[float] = pa.Field(nullable=True)
    change: Series[float] = pa.Field(nullable=True)
    low: Series[float] = pa.Field(nullable=True, description="Of the change")
    high: Series[float] = pa.Field(nullable=True)


class DriverScores(Table):
    """One driver on one of several scores, in a unit that can be compared."""

    driver_id: Series[str]
    name: Series[str]
    score_kind: Series[str]
    question: Series[str]
    n: Series[int]
    effect_standard: Series[float] = pa.Field(description="Joint effect in standard deviations of the score")
    low: Series[float] = pa.Field(nullable=True)
    high: Series[float] = pa.Field(nullable=True)
    moves: Series[bool] = pa.Field(description="The interval leaves out 0")
    rank: Series[int] = pa.Field(description="1 = the score that the driver moves most")


class BandWords(Table):
    """One word or phrase that sets one band apart from all others."""

    score_kind: Series[str]
    question: Series[str]
    band: Series[str]
    position: Series[int] = pa.Field(description="Of the band, 0 = worst")
    rank: Series[int] = pa.Field(description="1 = sets the band apart most")
    words: Series[str]
    language: Series[str]
    n: Series[int] = pa.Field(description="Responses of the band that use it")
    base: Series[int] = pa.Field(description="Responses of the band that wrote words")
    n_others: Series[int]
    base_others: Series[int]
    log_odds: Series[float] = pa.Field(description="Log-odds ratio with an informative Dirichlet prior")
    z: Series[float] = pa.Field(description="log_odds in standard errors")
    q_value: Series[float]


class DriverCuts(Drivers):
    """One driver of one score in one level of a segment, of the comment's question or of its source (channel)."""

    cut: Series[str] = pa.Field(description="Segment without its prefix, 'question' or 'source'")
    level: Series[str]
    share_others: Series[float] = pa.Field(nullable=True, description="Share in all other levels together")
    difference: Series[float] = pa.Field(nullable=True, description="Share minus share_others")
    difference_low: Series[float] = pa.Field(nullable=True)
    difference_high: Series[float] = pa.Field(nullable=True)
    difference_q: Series[float] = pa.Field(nullable=True, description="Over the drivers and levels of one cut")


class Periods(Table):
    """One score in one week, month or quarter."""

    score_kind: Series[str]
    question: Series[str]
    unit: Series[str] = pa.Field(isin=["week", "month", "quarter"])
    period: Series[str] = pa.Field(description="2026-W09 (ISO 8601), 2026-03, 2026-Q1")
    value: Series[float] = pa.Field(nullable=True)
    low: Series[float] = pa.Field(nullable=True)
    high: Series[float] = pa.Field(nullable=True)
    base: Series[int]
    wrote: Series[int]
    smoothed: Series[float] = pa.Field(nullable=True, description="Exponentially weighted mean of the periods so far")
    limit_low: Series[float] = pa.Field(nullable=True, description="Lowest smoothed value that chance allows")
    limit_high: Series[float] = pa.Field(nullable=True, description="Highest smoothed value that chance allows")
    alarm: Series[bool] = pa.Field(description="The smoothed value lies outside what chance allows around the mean")


class DriverPeriods(Table):
    """One driver in one week, month or quarter."""

    driver_id: Series[str]
    score_kind: Series[str]
    question: Series[str]
    unit: Series[str] = pa.Field(isin=["week", "month", "quarter"])
    period: Series[str]
    n: Series[int]
    base: Series[int]
    share: Series[float] = pa.Field(nullable=True)
    low: Series[float] = pa.Field(nullable=True)
    high: Series[float] = pa.Field(nullable=True)


class DriverSlopes(Table):
    """How one driver's share moves over all periods."""

    driver_id: Series[str]
    score_kind: Series[str]
    question: Series[str]
    unit: Series[str] = pa.Field(isin=["week", "month", "quarter"])
    periods: Series[int] = pa.Field(description="Periods with answers that wrote")
    slope: Series[float] = pa.Field(nullable=True, description="Change of the share a period")
    slope_low: Series[float] = pa.Field(nullable=True)
    slope_high: Series[float] = pa.Field(nullable=True)
    q_value: Series[float] = pa.Field(nullable=True, description="Benjamini-Hochberg over the drivers of one score")
    movement: Series[str] = pa.Field(isin=["new", "rising", "falling", ""])


class DriverBands(Table):
    """One driver in one score band."""

    driver_id: Series[str]
    score_kind: Series[str]
    question: Series[str]
    band: Series[str]
    position: Series[int]
    n: Series[int]
    base: Series[int] = pa.Field(description="Responses of the band with text")
    share: Series[float] = pa.Field(nullable=True)
    low: Series[float] = pa.Field(nullable=True)
    high: Series[float] = pa.Field(nullable=True)
    small: Series[bool] = pa.Field(description="n under the smallest cell of the study")


class DriverTrends(Table):
    """One driver in one wave, beside the wave before."""

    driver_id: Series[str]
    score_kind: Series[str]
    question: Series[str]
    wave: Series[str]
    n: Series[int]
    base: Series[int]
    share: Series[float] = pa.Field(nullable=True)
    low: Series[float] = pa.Field(nullable=True)
    high: Series[float] = pa.Field(nullable=True)
    change: Series[float] = pa.Field(nullable=True, description="Share minus the share of the wave before")
    change_low: Series[float] = pa.Field(nullable=True)
    change_high: Series[float] = pa.Field(nullable=True)
    change_q: Series[float] = pa.Field(nullable=True)
    movement: Series[str] = pa.Field(isin=["new", "rising", "up", "down", ""])


class Quotes(Table):
    """One customer's words behind a driver."""

    driver_id: Series[str]
    score_kind: Series[str]
    question: Series[str]
    rank: Series[int]
    role: Series[str] = pa.Field(isin=["supports", "contradicts"])
    quote: Series[str] = pa.Field(description="The masked statement")
    context: Series[str] = pa.Field(description="The masked comment it stands in")
    response_id: Series[str] = pa.Field(nullable=True)
    comment_id: Series[str]
    band: Series[str] = pa.Field(nullable=True)
    value: Series[float] = pa.Field(nullable=True)
    language: Series[str]


class Causes(Table):
    """What is said within a driver, in one score band: a phrase that its statements hold and others do not."""

    driver_id: Series[str]
    score_kind: Series[str]
    question: Series[str]
    rank: Series[int] = pa.Field(description="1 for the phrase that tells most of the driver")
    cause: Series[str] = pa.Field(description="The phrase, as customers write it")
    language: Series[str] = pa.Field(description="Of the phrase and of its quote")
    n: Series[int] = pa.Field(description="Responses that say it within this driver, among those looked at")
    base: Series[int] = pa.Field(description="Responses looked at that mention the driver")
    share: Series[float] = pa.Field(ge=0, le=1, description="n of base")
    band: Series[str]
    position: Series[int] = pa.Field(description="Place of the band, 0 the worst")
    n_band: Series[int] = pa.Field(description="Those of n whose score is in this band")
    quote: Series[str] = pa.Field(description="One masked statement that holds the phrase")
    comment_id: Series[str] = pa.Field(description="Of the quote")


class Requests(Table):
    """One wish for a feature or an improvement."""

    statement_id: Series[str] = pa.Field(unique=True)
    comment_id: Series[str]
    response_id: Series[str] = pa.Field(nullable=True)
    request_group: Series[str] = pa.Field(description="Requests for the same thing share a group")
    group_name: Series[str]
    request: Series[str] = pa.Field(description="The masked asking sentence")
    theme_id: Series[str] = pa.Field(nullable=True)
    score_kind: Series[str] = pa.Field(nullable=True)
    band: Series[str] = pa.Field(nullable=True)
    value: Series[float] = pa.Field(nullable=True)
    language: Series[str]
    written_at: Series[pd.DatetimeTZDtype] = pa.Field(nullable=True, dtype_kwargs={"unit": "us", "tz": "UTC"})
    probability: Series[float]


class Mismatches(Table):
    """One response whose score and text disagree."""

    response_id: Series[str]
    score_kind: Series[str]
    question: Series[str]
    value: Series[float]
    band: Series[str]
    comment_id: Series[str]
    comment: Series[str] = pa.Field(description="Masked")
    polarity: Series[float] = pa.Field(description="Mean polarity of the response's statements")


ModelT = TypeVar("ModelT", bound=Table)


def check_table(frame: pd.DataFrame, contract: type[Table], *, stage: str) -> pd.DataFrame:
    """The frame itself, once it keeps the contract.

    Parameters
    ----------
    frame : DataFrame
    contract : type[Table]
    stage : str
        Who gives or gets the table, for the message.

    Raises
    ------
    ContractError
        A column is missing, of another type, or holds values out of range. Names columns and counts, never values.
    """
    try:
        contract.validate(frame, lazy=True)
    except pa.errors.SchemaErrors as failure:
        cases = failure.failure_cases
        # failure_case is a cell of the table except where a column is missing: there it is the column's name
        told = sorted(
            {
                f"{row.failure_case}: missing" if row.check == "column_in_dataframe" else f"{row.column}: {row.check}"
                for row in cases.itertuples()
            }
        )
        raise ContractError(
            f"The table {contract.__name__} breaks its contract ({len(cases)} failures)",
            code="FB801",
            where=stage,
            expected="; ".join(told[:6]),
            remedy="compare the columns with feedbacknlp.contracts." + contract.__name__,
        ) from None
    return frame


def empty_table(contract: type[Table]) -> pd.DataFrame:
    """A table of the contract's columns and types with no row."""
    schema = contract.to_schema()
    types = {name: str(column.dtype) for name, column in schema.columns.items()}
    return pd.DataFrame(
        {name: pd.Series([], dtype="str" if kind.startswith("str") else kind) for name, kind in types.items()}
    )


def segment_columns(frame: pd.DataFrame) -> list[str]:
    """Names of the frame's segment columns, in the frame's order."""
    return [name for name in frame.columns if name.startswith(SEGMENT_PREFIX)]
