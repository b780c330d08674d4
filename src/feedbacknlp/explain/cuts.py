"""Drivers by cut: the same figures in each level of a segment, for each question that was asked, from each source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np
import pandas as pd

from feedbacknlp.config import ThresholdConfig
from feedbacknlp.contracts import ScoreScale
from feedbacknlp.contracts.tables import SEGMENT_PREFIX, DriverCuts, empty_table, segment_columns
from feedbacknlp.explain.answers import link_answers
from feedbacknlp.explain.chance import adjust_families, compare_shares
from feedbacknlp.explain.counts import WROTE, count_linked
from feedbacknlp.explain.driver_figures import Groups, measure_figures, order_drivers
from feedbacknlp.explain.frames import cells_of, driver_cells, repeat_sums, stack_tables, sums_by
from feedbacknlp.explain.intervals import share_difference_interval
from feedbacknlp.explain.joins import check_scales, number_levels
from feedbacknlp.explain.metric import find_ends
from feedbacknlp.explain.sums import SUM_COLUMNS, effective_size, share_of

__all__ = ["MOST_LEVELS", "measure_driver_cuts"]

MOST_LEVELS = 12
"""A segment with more levels is no cut: of that many, one stands out by chance."""

_STAGE = "measure_driver_cuts"
_CUTS = ["cut", "level"]


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
        As :func:`feedbacknlp.explain.count_cells`; FB844: responses of a score or band without a scale.
    """
    counted = list(_count_cuts(responses, comments, mentions, outcomes))
    empty = empty_table(DriverCuts)
    if not counted:
        return empty
    own, others = (pd.concat(cells, ignore_index=True) for cells in zip(*counted, strict=True))
    check_scales(own, scales, stage=_STAGE)
    # A number for each cut and level, in the order of the table.
    places = own[_CUTS].drop_duplicates(ignore_index=True)
    places = places.assign(place=np.arange(len(places)))
    own, others = (cells.merge(places, on=_CUTS, how="left") for cells in (own, others))
    table = stack_tables(
        [
            _measure_score(
                cells_of(own, scale), cells_of(others, scale), scale, names, thresholds, language
            ).assign(position=position)
            for position, scale in enumerate(scales)
        ],
        empty.assign(place=0, position=0),
    )
    table = table.sort_values(["place", "position"], kind="stable").drop(columns=_CUTS, errors="ignore")
    table = table.merge(places, on="place", how="left")
    compared = table.groupby("cut")["level"].transform("nunique") > 1
    return table.loc[compared, list(empty.columns)].astype(dict.fromkeys(_CUTS, "str")).reset_index(drop=True)


def _count_cuts(
    responses: pd.DataFrame, comments: pd.DataFrame, mentions: pd.DataFrame, outcomes: pd.DataFrame
) -> Iterator[tuple[pd.DataFrame, pd.DataFrame]]:
    """The cells of each level of each cut, and of all its other levels together, with columns for cut and level."""
    linked = link_answers(responses, comments, mentions, outcomes, stage=_STAGE)
    for column in segment_columns(linked.answers):
        levels = _list_levels(linked.answers[column])
        if levels:
            # Answers have one level each: counted as waves are, all levels take one pass.
            by_level = replace(linked, answers=linked.answers.assign(wave=linked.answers[column]))
            cells = count_linked(by_level).rename(columns={"wave": "level"})
            cells = cells[cells["level"] != ""].assign(cut=column.removeprefix(SEGMENT_PREFIX))
            others = [cells[cells["level"] != level].assign(level=level) for level in levels]
            yield cells.sort_values("level", kind="stable"), pd.concat(others, ignore_index=True)
    # Texts of comments stay where they are.
    joined = comments.loc[comments["response_id"].notna(), ["comment_id", "response_id", "question", "source"]]
    for column in ("question", "source"):
        for level in _list_levels(joined[column]):
            # One response may have comments to several questions, so that levels do not add up.
            level_cells, other_cells = (
                count_linked(link_answers(responses, joined[members], mentions, outcomes, stage=_STAGE))
                .drop(columns="wave")
                .assign(cut=column, level=level)
                for members in (joined[column] == level, joined[column] != level)
            )
            yield level_cells, other_cells


def _list_levels(values: pd.Series) -> list[str]:
    """The levels of a cut, sorted; none where there are too few or too many."""
    levels = number_levels(values)[1]
    return list(levels) if 2 <= len(levels) <= MOST_LEVELS else []


def _measure_score(
    own: pd.DataFrame,
    others: pd.DataFrame,
    scale: ScoreScale,
    names: Mapping[str, str],
    thresholds: ThresholdConfig,
    language: str,
) -> pd.DataFrame:
    """The drivers of one score in all levels, beside their shares in all other levels together."""
    mentions, wrote = driver_cells(own), own[own["theme_id"] == WROTE]
    sums = wrote.groupby("place")[["n", "weight"]].sum()
    enough = sums.index[(sums["n"] >= thresholds.smallest_cell) & (sums["weight"] > 0)]
    mentions = mentions[mentions["place"].isin(enough)]
    keys = ["place", "driver_id"]
    rows = mentions[[*keys, "theme_id", "polarity"]].drop_duplicates(keys).sort_values(keys, ignore_index=True)

    def group(of_drivers: pd.DataFrame, of_wrote: pd.DataFrame) -> Groups:
        numbered = of_drivers[[*keys, *SUM_COLUMNS]].merge(rows[keys].assign(row=rows.index), on=keys)
        base = sums_by(of_wrote, "place", list(enough))
        place = enough.get_indexer(pd.Index(rows["place"])).tolist()
        return Groups(
            mentioned=sums_by(numbered, "row", list(rows.index)),
            base=repeat_sums(base, place),
        )

    ends = find_ends(scale)
    bands = [group(*(part[part["band"] == band] for part in (mentions, wrote))) for band in ends or ()]
    level = group(mentions, wrote)
    table = measure_figures(
        rows,
        level,
        (bands[0], bands[1]) if ends else None,
        scale,
        names,
        families=list(rows["place"]),
        thresholds=thresholds,
        language=language,
    )
    beside = group(driver_cells(others), others[others["theme_id"] == WROTE])
    share, share_others = share_of(level.mentioned, level.base), share_of(beside.mentioned, beside.base)
    sizes = effective_size(level.base), effective_size(beside.base)
    low, high = share_difference_interval(share, sizes[0], share_others, sizes[1], confidence=thresholds.confidence)
    cut = pd.factorize(own.drop_duplicates("place").set_index("place")["cut"].reindex(rows["place"]))[0]
    p_values = compare_shares(share, sizes[0], share_others, sizes[1])
    table = table.assign(
        place=rows["place"],
        share_others=share_others,
        difference=share - share_others,
        difference_low=low,
        difference_high=high,
        difference_q=adjust_families(p_values, cut.tolist()),
    )
    return order_drivers(table, scale)
