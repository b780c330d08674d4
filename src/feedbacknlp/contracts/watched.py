"""Tables that an analyst looks over: doubtful calls, what moved between waves, what an audit by hand found."""

from __future__ import annotations

import pandera.pandas as pa
from pandera.typing import Series

from feedbacknlp.contracts.tables import DriverTrends, Table

__all__ = ["Audited", "Doubts", "Drift", "FramedTrends", "Misfit"]


class FramedTrends(DriverTrends):
    """One driver in one wave, beside the wave before, with the code frame that the wave was coded with."""

    code_frame: Series[str] = pa.Field(description="Id and version of the codebook that the wave was coded with")
    frame_changed: Series[bool] = pa.Field(
        description="The theme is read otherwise than in the wave before: the change is not the customers' alone"
    )


class Doubts(Table):
    """One call that was least sure: a mention barely made, or a theme barely missed."""

    statement_id: Series[str]
    comment_id: Series[str]
    statement: Series[str] = pa.Field(description="Masked")
    language: Series[str]
    theme_id: Series[str] = pa.Field(description="The theme in doubt")
    reason: Series[str] = pa.Field(isin=["barely_made", "barely_missed"])
    closeness: Series[float] = pa.Field(ge=0, le=1, description="Probability that the statement speaks of the theme")
    distance: Series[float] = pa.Field(description="1 - closeness")
    margin: Series[float] = pa.Field(description="How far closeness lies from the threshold; the narrowest come first")


class Drift(Table):
    """How far one theme's statements moved between two waves; only in studies of two waves or more."""

    theme_id: Series[str]
    wave_before: Series[str]
    wave: Series[str]
    n_before: Series[int] = pa.Field(description="Distinct statements of the theme in the wave before")
    n: Series[int] = pa.Field(description="Distinct statements of the theme in the wave")
    moved: Series[float] = pa.Field(nullable=True, description="1 - cosine of the centres of the two waves")
    chance: Series[float] = pa.Field(
        nullable=True, description="What 95 % of random divisions of the same statements stay under"
    )
    p_value: Series[float] = pa.Field(nullable=True, description="Permutation test of the distance")
    words_up: Series[str] = pa.Field(description="Words that came, the surest first, divided by ' · '")
    words_down: Series[str] = pa.Field(description="Words that went, the surest first")
    q_value: Series[float] = pa.Field(nullable=True, description="Benjamini-Hochberg over all rows")
    drifts: Series[bool] = pa.Field(description="q_value is at most .05")


class Misfit(Table):
    """How many comments with content fit no theme of the codebook; only in studies of two waves or more."""

    wave: Series[str] = pa.Field(description="'' = all waves")
    comments: Series[int] = pa.Field(description="Comments with content")
    misfit: Series[int] = pa.Field(description="Those that fit no theme of the codebook")
    share: Series[float] = pa.Field(nullable=True, description="misfit / comments, 0 ... 1")
    low: Series[float] = pa.Field(nullable=True)
    high: Series[float] = pa.Field(nullable=True)


class Audited(Table):
    """How well one theme was coded, by the marks of one or two people; no row where nobody checked it."""

    theme_id: Series[str] = pa.Field(description="'(all)' = all themes together")
    checked: Series[int] = pa.Field(description="Statements that were checked")
    coded: Series[int] = pa.Field(description="Checked statements that the models gave the theme")
    marked: Series[float] = pa.Field(
        description="Checked statements that people gave the theme; halves where two differ"
    )
    precision: Series[float] = pa.Field(nullable=True, description="Of those coded, the share that people marked")
    precision_low: Series[float] = pa.Field(nullable=True)
    precision_high: Series[float] = pa.Field(nullable=True)
    recall: Series[float] = pa.Field(nullable=True, description="Of those that people marked, the share that was coded")
    recall_low: Series[float] = pa.Field(nullable=True)
    recall_high: Series[float] = pa.Field(nullable=True)
    alpha: Series[float] = pa.Field(nullable=True, description="Krippendorff's alpha of models and people, themes")
    alpha_low: Series[float] = pa.Field(nullable=True)
    alpha_high: Series[float] = pa.Field(nullable=True)
    alpha_coders: Series[float] = pa.Field(nullable=True, description="Krippendorff's alpha of the two people")
    polarity_alpha: Series[float] = pa.Field(nullable=True, description="Krippendorff's alpha, polarity of mentions")
    share: Series[float] = pa.Field(nullable=True, description="Share of all statements that were coded so, 0 ... 1")
    corrected: Series[float] = pa.Field(
        nullable=True, description="The share corrected for the errors that were found (Rogan & Gladen 1978)"
    )
    corrected_low: Series[float] = pa.Field(nullable=True)
    corrected_high: Series[float] = pa.Field(nullable=True)
