"""What each file was taken for, told to the person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from feedbacknlp.contracts import SourceSummary
from feedbacknlp.ingest.tables import FileTable

__all__ = ["summarise_sources"]


def summarise_sources(tables: Sequence[FileTable]) -> tuple[SourceSummary, ...]:
    """One summary a file; columns in the order of the file, ``score`` with its kind, joins as ``key of
    other.csv:column``."""
    return tuple(
        SourceSummary(
            name=file.name,
            role=table.role,
            layout=file.layout,
            form=file.form,
            rows=file.rows,
            columns=_taken(table),
            unused=_unused(table),
        )
        for table in tables
        for file in table.files
    )


def _taken(table: FileTable) -> tuple[tuple[str, str, str], ...]:
    kinds: dict[str, str] = {}
    for score in table.columns.scores:
        kinds[score.column] = f"{kinds[score.column]}, {score.kind}" if score.column in kinds else score.kind
    told = []
    for name in table.frame.columns:
        if name in table.columns.why:
            role, why = table.columns.why[name]
            told.append((name, _told_role(table, name, role, kinds), why))
            if role != "segment" and name in table.columns.segments:
                told.append((name, "segment", "set in the study file"))
        told += [(name, f"key of {other}", why) for column, other, why in table.joins if column == name]
    return tuple(told)


def _unused(table: FileTable) -> tuple[str, ...]:
    keys = {column for column, _, _ in table.joins}
    return tuple(
        f"{name} ({table.columns.unused[name]})" if name in table.columns.unused else name
        for name in table.frame.columns
        if name not in table.columns.why and name not in keys
    )


def _told_role(table: FileTable, name: str, role: str, kinds: Mapping[str, str]) -> str:
    if role == "score" and name in kinds:
        return f"score {kinds[name]}"
    return "id" if role == "response_id" and table.role == "attributes" else role
