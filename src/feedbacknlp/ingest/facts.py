"""One table of answers: which rows count, under which id, when, by whom, with which scores and groups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from feedbacknlp.contracts import Ledger
from feedbacknlp.ingest.dates import empty_moments, parse_dates
from feedbacknlp.ingest.joins import Attached
from feedbacknlp.ingest.keys import blank_keys
from feedbacknlp.ingest.numbers import are_missing, parse_numbers
from feedbacknlp.ingest.scores import ScoreColumn
from feedbacknlp.ingest.tables import FileTable

__all__ = ["Fact", "ScoreValues", "drop_doubled", "open_fact", "role_texts"]

_LONG_TEXT = 50


@dataclass(slots=True, kw_only=True)
class ScoreValues:
    """A score column as numbers; all arrays go with the rows of the table.

    ``uppers`` are the ends of the scale that the answers name themselves (``4/5``), NaN where they name none.
    """

    score: ScoreColumn
    source: FileTable
    numbers: NDArray[np.float64]
    unreadable: NDArray[np.bool_]
    uppers: NDArray[np.float64]
    band: NDArray[np.int64] | None = None


@dataclass(slots=True, kw_only=True)
class Fact:
    """A table of answers, opened. All Series and arrays go with the rows of ``table.frame``.

    Parameters
    ----------
    table : FileTable
    kept : bool array
        Rows that count.
    ids : Series of str
        Response ids, unique among the kept rows of a table of responses or reviews.
    moments : Series of datetime64[us, UTC]
    weights : Series of float
    waves : Series of str
        From a wave column or from file names; missing where dates decide.
    customers, orders, languages : Series of str, missing where unknown
    scores : list of ScoreValues
    segments : dict of segment column to Series
    attached : list of Attached
    """

    table: FileTable
    kept: NDArray[np.bool_]
    ids: pd.Series
    moments: pd.Series
    weights: pd.Series
    waves: pd.Series
    customers: pd.Series
    orders: pd.Series
    languages: pd.Series
    scores: list[ScoreValues] = field(default_factory=list)
    segments: dict[str, pd.Series] = field(default_factory=dict)
    attached: list[Attached] = field(default_factory=list)


def open_fact(table: FileTable, ledger: Ledger, *, alone: bool) -> tuple[Fact, Ledger]:
    """The table with ids, dates, weights and keys read, doubled rows told.

    Parameters
    ----------
    table : FileTable
    ledger : Ledger
    alone : bool
        The study has no other file, so that made-up ids need no file name in front.
    """
    roles = table.columns.roles
    kept, ledger = drop_doubled(table, ledger)
    ids = _make_ids(table, kept, alone=alone)
    moments, ledger = _read_moments(table, kept, ledger)
    weights, ledger = _read_weights(table, kept, ledger)
    return Fact(
        table=table,
        kept=kept,
        ids=ids,
        moments=moments,
        weights=weights,
        waves=_read_waves(table, moments),
        customers=role_texts(table, roles.get("customer_id")),
        orders=role_texts(table, roles.get("order_id")),
        languages=role_texts(table, roles.get("language")),
    ), ledger


def role_texts(table: FileTable, column: str | None) -> pd.Series:
    """The trimmed cells of a column, missing where blank; all missing where there is no column."""
    if column is None:
        return pd.Series(np.nan, index=table.frame.index, dtype="str")
    cells = table.frame[column].str.strip()
    return cells.mask(are_missing(cells))


def drop_doubled(table: FileTable, ledger: Ledger) -> tuple[NDArray[np.bool_], Ledger]:
    """Rows that count: exact copies go, and of rows with one id and different content the first stays.

    Without an id, equal rows may be two customers who said the same, so that only rows with a long text count as
    copies.
    """
    frame = table.frame
    name = table.columns.roles.get("response_id")
    nobody = np.zeros(len(frame), dtype=bool)
    keys = frame[name].str.strip() if name else pd.Series("", index=frame.index, dtype="str")
    has_key = ~blank_keys(frame[name]) if name else nobody
    suspects = has_key & keys.duplicated(keep=False).to_numpy(dtype=bool)
    for column in table.columns.texts:
        cells = frame[column]
        long = (~has_key & (cells.str.len() >= _LONG_TEXT).to_numpy(dtype=bool)) if len(cells) else nobody
        suspects |= long & cells.duplicated(keep=False).to_numpy(dtype=bool)
    copies = nobody.copy()
    places = np.flatnonzero(suspects)
    if len(places):
        copies[places] = frame.iloc[places].duplicated().to_numpy(dtype=bool)
    ledger = table.note(ledger, "left_out", "an exact copy of an earlier row", copies)
    conflicts = nobody
    if name and table.role != "comments":
        left = pd.DataFrame({"key": keys, "file": table.file_of_row})[has_key & ~copies]
        conflicts = np.zeros(len(frame), dtype=bool)
        conflicts[left.index[left.duplicated().to_numpy(dtype=bool)]] = True
        ledger = table.note(
            ledger,
            "left_out",
            f"the same {name} as an earlier row with different content; the first is kept",
            conflicts,
        )
    return ~copies & ~conflicts, ledger


def _make_ids(table: FileTable, kept: NDArray[np.bool_], *, alone: bool) -> pd.Series:
    """Ids as given, ``row-<n>`` where there is none; with the file's name in front where files of one table share
    ids."""
    given = role_texts(table, table.columns.roles.get("response_id"))
    numbers = pd.Series(table.row_numbers, index=table.frame.index).astype("str")
    stems = (
        pd.Series([file.stem for file in table.files], dtype="str").take(table.file_of_row).set_axis(table.frame.index)
    )
    made = "row-" + numbers
    if not alone:
        made = stems + "-" + made
    ids = given.fillna(made).astype("str")
    if len(table.files) > 1 and ids[kept].duplicated().any():
        ids = (stems + ":" + given).fillna(made).astype("str")
    return ids


def _read_moments(table: FileTable, kept: NDArray[np.bool_], ledger: Ledger) -> tuple[pd.Series, Ledger]:
    name = table.columns.roles.get("date")
    if name is None:
        return empty_moments(table.frame.index), ledger
    parsed = parse_dates(table.frame[name])
    role, why = table.columns.why[name]
    table.columns.why[name] = (role, f"{why}; {parsed.told}" if parsed.told and parsed.told not in why else why)
    ledger = table.note(
        ledger,
        "note",
        f"{name} is no date that can be read; the row has none",
        kept & parsed.unreadable.to_numpy(dtype=bool),
    )
    return parsed.moments, ledger


def _read_weights(table: FileTable, kept: NDArray[np.bool_], ledger: Ledger) -> tuple[pd.Series, Ledger]:
    name = table.columns.roles.get("weight")
    if name is None:
        return pd.Series(1.0, index=table.frame.index), ledger
    weights = parse_numbers(table.frame[name])
    wrong = (weights.isna() | (weights < 0) | np.isinf(weights)).to_numpy(dtype=bool)
    return weights.mask(wrong, 1.0), table.note(ledger, "note", f"{name} is no weight; counted as 1", kept & wrong)


def _read_waves(table: FileTable, moments: pd.Series) -> pd.Series:
    """The wave column; else the files' names where several files of one survey have no dates."""
    name = table.columns.roles.get("wave")
    if name is not None:
        return role_texts(table, name)
    stems: Sequence[str] = [file.stem for file in table.files]
    if len(stems) > 1 and moments.isna().all():
        return pd.Series(stems, dtype="str").take(table.file_of_row).set_axis(table.frame.index)
    return pd.Series(np.nan, index=table.frame.index, dtype="str")
