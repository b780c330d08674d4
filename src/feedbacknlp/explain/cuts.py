"""Drivers by cut: the same figures in each level of a segment, for each question that was asked, from each source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
import pandas as pd

from feedbacknlp.config import ThresholdConfig
from feedbacknlp.contracts import ScoreScale
from feedbacknlp.contracts.tables import SEGMENT_PREFIX, DriverCuts, empty_table, segment_columns
from feedbacknlp.explain.chance import adjust_p_values, compare_shares
from feedbacknlp.explain.counts import WROTE, count_cells
from feedbacknlp.explain.drivers import measure_drivers
from feedbacknlp.explain.frames import cells_of, driver_cells, repeat_sums, stack_tables, sums_by
from feedbacknlp.explain.intervals import share_difference_interval
from feedbacknlp.explain.sums import Numbers, effective_size, share_of

__all__ = ["MOST_LEVELS", "measure_driver_cuts"]

MOST_LEVELS = 12
"""A segment with more levels is no cut: of that many, one stands out by chance."""

_COMPARED = ("share_others", "difference", "difference_low", "difference_high", "p")


def measure_driver_cuts(
    responses: pd.DataFrame,
    comments: pd.DataFrame,
    mentions: pd.DataFrame,
    outcomes: pd.DataFrame,
    scales: Sequence[ScoreScale],
    names: Mapping[str, str],
    *,
    thresholds: ThresholdConfig,
    language: str = "en",
) -> pd.DataFrame:
    """The drivers in each level of each cut that has 2 to 12 levels.

    Parameters
    ----------
    responses, comments, mentions, outcomes : DataFrame
        Of the contracts of these names.
    scales, names, thresholds, language
        As for :func:`feedbacknlp.explain.measure_drivers`; ``smallest_cell`` too: levels where fewer wrote to a score
        are left out for it.

    Returns
    -------
    DataFrame of the DriverCuts contract
        By cut (segments, question, source), level, then as the drivers are. Responses are cut by segment, comments by
        question and source; q-values of impacts are of one level, those of differences of one cut and score.

    Raises
    ------
    ContractError
        As :func:`feedbacknlp.explain.count_cells`.
    """
    tables = []
    for cut, parts in _list_cuts(responses, comments):
        levels = [
            _measure_level(
                count_cells(own_responses, own_comments, mentions, outcomes),
                count_cells(other_responses, other_comments, mentions, outcomes),
                scales,
                names,
                thresholds,
                language,
            ).assign(level=level)
            for level, own_responses, own_comments, other_responses, other_comments in parts
        ]
        joined = pd.concat(levels, ignore_index=True)
        if len(joined["level"].unique()) > 1:
            q_values = joined.groupby(["score_kind", "question"])["p"].transform(
                lambda own: adjust_p_values(own.to_numpy(dtype=np.float64))
            )
            tables.append(joined.assign(difference_q=q_values, cut=cut))
    empty = empty_table(DriverCuts)
    texts = {"cut": "str", "level": "str"}
    filled = [table[list(empty.columns)].astype(texts) for table in tables if len(table)]
    return pd.concat(filled, ignore_index=True) if filled else empty


def _list_cuts(
    responses: pd.DataFrame, comments: pd.DataFrame
) -> Iterator[tuple[str, list[tuple[str, pd.DataFrame, pd.DataFrame, pd.DataFrame, pd.DataFrame]]]]:
    """Each cut with its levels: level, its responses and comments, those of all other levels."""
    for column in segment_columns(responses):
        values = responses[column]
        levels = sorted(values.dropna().unique())
        if 2 <= len(levels) <= MOST_LEVELS:
            yield (
                column.removeprefix(SEGMENT_PREFIX),
                [
                    (level, responses[values == level], comments, responses[others], comments)
                    for level in levels
                    for others in [values.notna() & (values != level)]
                ],
            )
    joined = comments[comments["response_id"].notna()]
    for column in ("question", "source"):
        values = joined[column]
        levels = sorted(values.dropna().unique())
        if 2 <= len(levels) <= MOST_LEVELS:
            yield (
                column,
                [(level, responses, joined[values == level], responses, joined[values != level]) for level in levels],
            )


def _measure_level(
    counts: pd.DataFrame,
    counts_others: pd.DataFrame,
    scales: Sequence[ScoreScale],
    names: Mapping[str, str],
    thresholds: ThresholdConfig,
    language: str,
) -> pd.DataFrame:
    """The drivers of one level, beside their shares in all other levels together."""
    drivers = measure_drivers(counts, scales, names, thresholds=thresholds, language=language)
    tables = []
    for scale in scales:
        own = drivers[(drivers["score_kind"] == scale.kind) & (drivers["question"] == scale.question)]
        own = own[own["base"] >= thresholds.smallest_cell]
        ids = list(own["driver_id"])
        share, size = _share_drivers(cells_of(counts, scale), ids)
        share_others, size_others = _share_drivers(cells_of(counts_others, scale), ids)
        low, high = share_difference_interval(share, size, share_others, size_others, confidence=thresholds.confidence)
        tables.append(
            own.assign(
                share_others=share_others,
                difference=share - share_others,
                difference_low=low,
                difference_high=high,
                p=compare_shares(share, size, share_others, size_others),
            )
        )
    return stack_tables(tables, drivers.iloc[:0].assign(**dict.fromkeys(_COMPARED, 0.0)))


def _share_drivers(cells: pd.DataFrame, ids: Sequence[str]) -> tuple[Numbers, Numbers]:
    """Weighted share of each driver among those who wrote, and the effective number it rests on."""
    wrote = cells[cells["theme_id"] == WROTE]
    base = repeat_sums(sums_by(wrote.assign(whole=0), "whole", [0]), [0] * len(ids))
    return share_of(sums_by(driver_cells(cells), "driver_id", ids), base), effective_size(base)
