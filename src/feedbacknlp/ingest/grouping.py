"""Segment columns of the answers: their own, and those of the joined files."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from feedbacknlp.contracts.tables import SEGMENT_PREFIX
from feedbacknlp.ingest import cues
from feedbacknlp.ingest.facts import Fact
from feedbacknlp.ingest.joins import Attached
from feedbacknlp.ingest.late import find_delivery_columns, flag_late
from feedbacknlp.ingest.linking import Link
from feedbacknlp.ingest.profiles import profile_column
from feedbacknlp.ingest.segments import MOST, cut_ages, keep_commonest, segment_values, why_segment, why_unused
from feedbacknlp.ingest.tables import FileTable

__all__ = ["carry_to_responses", "cut_to_commonest", "group_answers"]

_LATE = f"{SEGMENT_PREFIX}delivered_late"


def group_answers(facts: Sequence[Fact]) -> None:
    """Fill ``segments`` of every table of answers, and tell in the attribute tables what their columns became."""
    for fact in facts:
        for column in fact.table.columns.segments:
            fact.segments[SEGMENT_PREFIX + column] = _values_of(fact.table, column, fact.table.frame[column])
    attributes = {id(found.table): found.table for fact in facts for found in fact.attached}
    for table in attributes.values():
        _choose_attribute_segments(
            table, [(fact, found) for fact in facts for found in fact.attached if found.table is table]
        )
    for fact in facts:
        for found in fact.attached:
            for column in found.table.columns.segments:
                name = SEGMENT_PREFIX + column
                if name in fact.segments:
                    name = f"{SEGMENT_PREFIX}{found.table.stem}_{column}"
                fact.segments[name] = _values_of(found.table, column, found.cells(column, fact.table.frame.index))
        _add_lateness(fact)


def cut_to_commonest(facts: Sequence[Fact], links: Sequence[Link]) -> None:
    """Of found segments with very many values the commonest among the rows in use; those of a study file stay whole."""
    tables = [table for fact in facts for table in (fact.table, *(found.table for found in fact.attached))]
    tables += [link.comments.table for link in links]
    listed = {SEGMENT_PREFIX + column for table in tables for column in table.settings.segments or ()}
    for name in sorted({name for fact in facts for name in fact.segments} - listed):
        holders = [fact for fact in facts if name in fact.segments]
        cut = keep_commonest([fact.segments[name].where(fact.kept) for fact in holders])
        for fact, values in zip(holders, cut, strict=True):
            fact.segments[name] = values


def _choose_attribute_segments(table: FileTable, joined: Sequence[tuple[Fact, Attached]]) -> None:
    """Segment-like columns among the rows that were joined; all others are told as unused."""
    columns = table.columns
    if table.settings.segments is None:
        keys = {column for column, _, _ in table.joins} | set(columns.roles.values()) | columns.machinery
        keys |= {
            told.rpartition(":")[2]
            for fact, _ in joined
            for other in fact.attached
            for _, told, _ in other.table.joins
            if told.startswith(f"{table.name}:")
        }
        for column in columns.segments:
            columns.why.pop(column, None)
        columns.segments = []
        for column in table.frame.columns:
            if column in keys or (
                column in columns.why and columns.why[column][0] not in ("text", "title", "score", "segment")
            ):
                continue
            if column in columns.why and columns.why[column][1] == "set in the study file":
                continue
            cells = pd.concat(
                [found.cells(column, fact.table.frame.index)[fact.kept] for fact, found in joined], ignore_index=True
            )
            profile = profile_column(cells.rename(column), question="")
            reason = why_segment(profile) if columns.why.get(column, ("",))[0] != "score" else ""
            if reason:
                columns.segments.append(column)
                columns.unused.pop(column, None)
                columns.take(column, "segment", f"{reason} among the joined rows")
            elif columns.why.get(column, ("",))[0] != "score":
                columns.why.pop(column, None)
                columns.unused[column] = why_unused(profile)


def _values_of(table: FileTable, column: str, cells: pd.Series) -> pd.Series:
    profile = table.profiles[column]
    if cues.AGE.search(profile.words) and profile.numeric >= 0.9 and profile.distinct > MOST:
        return cut_ages(cells)
    return segment_values(cells.rename(column))


def _add_lateness(fact: Fact) -> None:
    everything: NDArray[np.int64] = np.arange(len(fact.table.frame))
    for found in (Attached(table=fact.table, positions=everything), *fact.attached):
        columns = find_delivery_columns(found.table)
        if columns is None or _LATE in fact.segments:
            continue
        late = flag_late(*(found.cells(column, fact.table.frame.index) for column in columns))
        if set(late[fact.kept].dropna()) == {"yes", "no"}:
            fact.segments[_LATE] = late
            for column, what in zip(columns, ("promised", "delivered"), strict=True):
                if column not in found.table.columns.why:
                    found.table.columns.unused.pop(column, None)
                    found.table.columns.take(column, f"{what} day", "gives the segment delivered_late")


def carry_to_responses(links: Sequence[Link]) -> None:
    """Give the responses what only their comments' file has: segments, and dates where the responses have none.

    Of several comments on one response the first decides.
    """
    for link in links:
        table, index = link.comments.table, link.responses.table.frame.index
        rows = np.flatnonzero(link.positions >= 0)
        first = pd.Series(rows, index=link.positions[rows])
        first = first[~first.index.duplicated()]
        for column in table.columns.segments:
            name = SEGMENT_PREFIX + column
            if name in link.responses.segments and table.settings.segments is None:
                continue
            values = _values_of(table, column, table.frame[column])
            carried = values.take(first.to_numpy()).set_axis(first.index).reindex(index)
            link.responses.segments[name] = carried.fillna(link.responses.segments.get(name, carried)).astype("str")
        if link.responses.moments.isna().all():
            moments = link.comments.moments.take(first.to_numpy()).set_axis(first.index)
            link.responses.moments = moments.reindex(index)
