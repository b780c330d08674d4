"""Attribute files joined to answers, in a chain where need be: review -> order -> customer, order -> item -> product ->
category."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from feedbacknlp.contracts import Ledger
from feedbacknlp.contracts.members import are_members
from feedbacknlp.ingest.dates import empty_moments, parse_dates
from feedbacknlp.ingest.keys import match_keys
from feedbacknlp.ingest.latest import match_latest
from feedbacknlp.ingest.pairs import KeyPair, find_pair
from feedbacknlp.ingest.tables import FileTable

__all__ = ["Attached", "close_attributes", "column_moments", "join_attributes"]

_LOOSE = "keys matched {name} only after spaces, case, leading zeros, # or .0 were dropped"
_UNCLEAR = "the key stands in {name} in several forms (007 and 7) and in none exactly; joined to none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """An attribute table beside an answer table.

    Parameters
    ----------
    table : FileTable
    positions : int array
        For each row of the answer table the row of the attribute table, -1 where there is none.
    """

    table: FileTable
    positions: NDArray[np.int64]

    def cells(self, column: str, index: pd.Index) -> pd.Series:
        """The column's cells beside the answers, '' where nothing was joined."""
        values = self.table.frame[column].take(np.maximum(self.positions, 0)).set_axis(index)
        return values.mask(self.positions < 0, "")


def column_moments(table: FileTable) -> pd.Series:
    """The moments of the table's date column, NaT throughout where it has none."""
    name = table.columns.roles.get("date")
    return parse_dates(table.frame[name]).moments if name else empty_moments(table.frame.index)


def join_attributes(
    fact: FileTable, kept: NDArray[np.bool_], attributes: Sequence[FileTable], ledger: Ledger
) -> tuple[list[Attached], Ledger]:
    """Every attribute table that a key leads to, nearest first.

    Parameters
    ----------
    fact : FileTable
        The table of answers.
    kept : bool array of shape (rows of fact,)
        Rows that count; only they are told of in the Ledger.
    attributes : sequence of FileTable
    ledger : Ledger

    Returns
    -------
    list of Attached, Ledger
    """
    start = Attached(table=fact, positions=np.where(kept, np.arange(len(fact.frame)), -1))
    sources, attached = [start], []
    waiting = list(attributes)
    while waiting:
        reached = []
        for table in waiting:
            step = next(
                ((source, pair) for source in sources if (pair := find_pair(source.table, table)) is not None), None
            )
            if step is not None:
                found, ledger = _join_one(fact, kept, step[0], table, step[1], ledger)
                reached.append(found)
        if not reached:
            break
        sources = sources + reached
        attached += reached
        waiting = [table for table in waiting if all(found.table is not table for found in reached)]
    return attached, ledger


def _join_one(
    fact: FileTable, kept: NDArray[np.bool_], source: Attached, table: FileTable, pair: KeyPair, ledger: Ledger
) -> tuple[Attached, Ledger]:
    told = f"{source.table.name}:{pair.left}"
    if all(join[:2] != (pair.right, told) for join in table.joins):
        table.joins.append((pair.right, told, f"{pair.why}; {pair.share:.0%} of the keys are found"))
    direct = source.table is fact
    if direct and pair.role == "customer_id" and "date" in table.columns.roles and _repeats(table, pair.right):
        positions, ledger = _join_latest(fact, kept, table, pair.left, pair.right, ledger)
        return Attached(table=table, positions=positions), ledger
    match = match_keys(
        source.table.frame[pair.left], table.frame[pair.right], source.table.keys(pair.left), table.keys(pair.right)
    )
    positions = np.where(source.positions >= 0, match.positions[np.maximum(source.positions, 0)], -1)
    if direct:
        ledger = fact.note(
            ledger,
            "note",
            f"no row of {table.name} has their {pair.left}",
            kept & match.asked & ~match.unclear & (positions < 0),
        )
        ledger = fact.note(ledger, "note", f"no {pair.left} to join {table.name} by", kept & ~match.asked)
    ledger = source.table.note(ledger, "note", _LOOSE.format(name=table.name), _reached(source, match.loosely))
    ledger = source.table.note(
        ledger, "note", _UNCLEAR.format(name=table.name), _reached(source, match.unclear)
    )
    ledger = source.table.note(
        ledger,
        "note",
        f"{table.name} has several rows of their {pair.left}; the first is taken",
        _reached(source, match.several),
    )
    customer = fact.columns.roles.get("customer_id"), table.columns.roles.get("customer_id")
    if direct and pair.role == "order_id" and customer[0] and customer[1] and bool((kept & ~match.asked).any()):
        by_customer, ledger = _join_latest(fact, kept & ~match.asked, table, customer[0], customer[1], ledger)
        positions = np.where(match.asked, positions, by_customer)
    return Attached(table=table, positions=positions), ledger


def _repeats(table: FileTable, column: str) -> bool:
    keys = table.keys(column)
    return bool(keys[keys != ""].duplicated().any())


def _reached(source: Attached, rows: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Of these rows of the source table, those that some answer leads to."""
    reached = np.zeros(len(source.table.frame), dtype=bool)
    reached[source.positions[source.positions >= 0]] = True
    return reached & rows


def _join_latest(
    fact: FileTable, kept: NDArray[np.bool_], table: FileTable, left: str, right: str, ledger: Ledger
) -> tuple[NDArray[np.int64], Ledger]:
    window = fact.settings.window_days if fact.settings.window_days is not None else table.settings.window_days
    match = match_latest(
        fact.keys(left), column_moments(fact), table.keys(right), column_moments(table), window_days=window
    )
    days = "" if window is None else f" in the {window} days"
    ledger = fact.note(
        ledger,
        "note",
        f"no row of {table.name} has their {left}",
        kept & match.asked & (match.positions < 0) & ~match.outside & ~match.ambiguous,
    )
    ledger = fact.note(
        ledger, "note", f"{table.name} has no row of their {left}{days} before the answer", kept & match.outside
    )
    ledger = fact.note(
        ledger, "note", f"{table.name} has several rows of their {left} and no date chooses one", kept & match.ambiguous
    )
    ledger = fact.note(
        ledger,
        "note",
        f"joined to the latest row of {table.name} before the answer by {left}",
        kept & (match.positions >= 0),
    )
    return np.where(kept, match.positions, -1), ledger


def close_attributes(attributes: Sequence[FileTable], attached: Sequence[Attached], ledger: Ledger) -> Ledger:
    """The Ledger with what became of every row of the attribute tables."""
    for table in attributes:
        used = np.zeros(len(table.frame), dtype=bool)
        for found in attached:
            if found.table is table:
                used[found.positions[found.positions >= 0]] = True
        ledger = table.note(ledger, "used", "joined to at least one answer", used)
        joined = any(found.table is table for found in attached)
        again = _same_key(table, used) if used.any() else np.zeros(len(used), dtype=bool)
        ledger = table.note(ledger, "left_out", "another row of the same key was taken", again & ~used)
        reason = "matched no response" if joined else "no key in common with a file of answers"
        ledger = table.note(ledger, "left_out", reason, ~again & ~used)
    return ledger


def _same_key(table: FileTable, used: NDArray[np.bool_]) -> NDArray[np.bool_]:
    again = np.zeros(len(used), dtype=bool)
    for column, _, _ in table.joins:
        keys = table.keys(column)
        again |= are_members(keys, set(keys[used]) - {""})
    return again
