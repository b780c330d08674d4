"""Whether a stated probability is the share that is right, on the test part of the written corpus."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd
from read_parts import Entry

from feedbacknlp.understand import read_codebook

from .bench import Bench, pick
from .corpus import shop_entries
from .figures import calibration_error, reliability
from .product import Prepared, feelings_of, mentions_of, prepare
from .rows import OURS, Row

__all__ = ["measure_calibration"]

LOWEST = 0.05
"""Themes less probable than this are not listed: there are twenty-odd of them a statement, all of them noes."""


def measure_calibration(bench: Bench) -> Iterator[Row]:
    """Expected calibration error of theme mentions (those made, and all from 0.05 up) and of the feeling of a
    statement."""
    study, entries = bench.study, shop_entries()
    entries = pick(entries, bench.chosen([entry.text for entry in entries]))
    prepared = prepare(study, [entry.text for entry in entries])
    mentions = mentions_of(study, prepared, read_codebook("online-shop"), threshold=LOWEST)
    mentions = mentions[mentions["theme_id"] != "other"]
    right = [_is_labelled(entries[row.at], row) for row in mentions.itertuples()]
    mentions = mentions.assign(right=right)
    made = mentions[mentions["closeness"] >= study.config.thresholds.theme]
    yield _row("calibration error, themes mentioned", made["closeness"], made["right"])
    yield _row(f"calibration error, themes from {LOWEST}", mentions["closeness"], mentions["right"])
    stated, hits = _feelings(entries, prepared, feelings_of(study, prepared))
    yield _row("calibration error, feeling", stated, hits)


def _feelings(entries: list[Entry], prepared: Prepared, told: pd.DataFrame) -> tuple[list[float], list[bool]]:
    """Confidence and rightness of each statement whose mentions, as labelled, have one and the same sign."""
    places = prepared.statements.set_index("statement_id")[["start", "end"]]
    stated, hits = [], []
    for row in told.itertuples():
        start, end = places.loc[row.statement_id]
        signs = {m.polarity for m in entries[row.at].mentions if m.start < end and m.end > start}
        if len(signs) == 1:
            stated.append(row.confidence)
            hits.append({"negative": -1, "neutral": 0, "positive": 1}[row.label] in signs)
    return stated, hits


def _is_labelled(entry: Entry, row) -> bool:
    """Whether the theme was labelled in the piece of text in which it is said to be."""
    return any(m.theme_id == row.theme_id and m.start < row.end and m.end > row.start for m in entry.mentions)


def _row(measure: str, stated, right) -> Row:
    bins = tuple(reliability(list(stated), list(right)))
    return Row(
        name="corpus test part",
        language="all",
        measure=measure,
        figures={OURS: calibration_error(bins)},
        texts=len(stated),
        bins=bins,
    )
