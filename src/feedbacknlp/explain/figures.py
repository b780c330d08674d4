"""Names of figures: every row of figures has an id, and with a column's name behind it every figure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from feedbacknlp.contracts import ScoreScale

__all__ = ["FIGURE", "KEYS", "name_figures"]

FIGURE = "figure"
"""Column with the id of a row of figures; ``ID.column`` names one figure: ``drivers/nps/returns:negative.impact``."""

KEYS: Mapping[str, tuple[str, ...]] = {
    "scores": ("score", "wave"),
    "changes": ("score", "wave_before", "wave"),
    "change_parts": ("score", "cut", "before", "after", "part", "driver_id", "segment"),
    "bands": ("score", "band"),
    "gate": ("score", "band", "kind"),
    "band_words": ("score", "band", "language", "words"),
    "themes": ("theme_id",),
    "audit": ("theme_id",),
    "theme_effects": ("score", "theme_id"),
    "drivers": ("score", "driver_id"),
    "driver_bands": ("score", "driver_id", "band"),
    "driver_trends": ("score", "driver_id", "wave"),
    "driver_cuts": ("score", "driver_id", "cut", "level"),
    "driver_scores": ("score", "driver_id"),
    "what_if": ("score", "driver_id", "fall"),
    "periods": ("score", "unit", "period"),
    "driver_periods": ("score", "driver_id", "unit", "period"),
    "driver_slopes": ("score", "driver_id", "unit"),
}
"""The columns that tell the rows of a table apart; ``score`` stands for score_kind and question."""


def name_figures(tables: Mapping[str, pd.DataFrame], scales: Sequence[ScoreScale]) -> dict[str, pd.DataFrame]:
    """The tables with a column ``figure`` in front where their rows hold figures.

    Parameters
    ----------
    tables : mapping of name to DataFrame
        By their names in Findings.
    scales : sequence of ScoreScale
        The second score of a kind is ``csat~2``.
    """
    return {
        name: _name_rows(name, table, KEYS[name], _name_scores(scales)) if name in KEYS else table
        for name, table in tables.items()
    }


def _name_scores(scales: Sequence[ScoreScale]) -> dict[tuple[str, str], str]:
    names: dict[tuple[str, str], str] = {}
    seen: dict[str, int] = {}
    for scale in scales:
        seen[scale.kind] = seen.get(scale.kind, 0) + 1
        names[scale.key] = scale.kind if seen[scale.kind] == 1 else f"{scale.kind}~{seen[scale.kind]}"
    return names


def _name_rows(
    table_name: str, table: pd.DataFrame, keys: tuple[str, ...], scores: Mapping[tuple[str, str], str]
) -> pd.DataFrame:
    columns = []
    for key in keys:
        if key == "score":
            pairs = zip(table["score_kind"], table["question"], strict=True)
            columns.append([scores.get(pair, pair[0]) for pair in pairs])
        elif pd.api.types.is_float_dtype(table[key]):
            columns.append([f"{value:g}" for value in table[key]])
        else:
            columns.append([str(value) for value in table[key]])
    ids = ["/".join([table_name, *(part for part in parts if part)]) for parts in zip(*columns, strict=True)]
    named = table.copy(deep=False)
    named.insert(0, FIGURE, pd.Series(ids, index=table.index, dtype="str"))
    return named
