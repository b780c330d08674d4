"""The table Responses: one row for each score of each response."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from feedbacknlp.contracts import ScoreScale
from feedbacknlp.contracts.tables import Responses, empty_table
from feedbacknlp.ingest.facts import Fact, ScoreValues
from feedbacknlp.ingest.scales import points_of_values

__all__ = ["build_responses", "join_frames"]


def build_responses(facts: Sequence[Fact], scales: Sequence[ScoreScale]) -> pd.DataFrame:
    """Responses of all tables, in the order of the files, the scores and the rows; ``wave`` is that of a column or a
    file yet."""
    by_key = {scale.key: scale for scale in scales}
    parts = [
        _rows_of_score(fact, values, by_key[values.score.kind, values.score.question])
        for fact in facts
        for values in fact.scores
    ]
    return join_frames(parts, empty_table(Responses))


def join_frames(parts: Sequence[pd.DataFrame], empty: pd.DataFrame) -> pd.DataFrame:
    """The parts below each other; a segment that a part does not have is missing there."""
    filled = [part for part in parts if len(part)]
    if not filled:
        return empty
    names = list(dict.fromkeys(name for part in filled for name in part.columns))
    whole = []
    for part in filled:
        lacking = {name: pd.Series(np.nan, index=part.index, dtype="str") for name in names if name not in part.columns}
        whole.append(part.assign(**lacking)[names])
    return pd.concat(whole, ignore_index=True)


def _rows_of_score(fact: Fact, values: ScoreValues, scale: ScoreScale) -> pd.DataFrame:
    band = values.band if values.band is not None else np.full(len(values.numbers), -1)
    rows = np.flatnonzero(fact.kept & (band >= 0))
    positions, numbers = band[rows], values.numbers[rows]
    names = pd.Series([file.name for file in fact.table.files], dtype="str")
    frame = pd.DataFrame(
        {
            "response_id": fact.ids.iloc[rows].to_numpy(),
            "score_kind": pd.Series(scale.kind, index=range(len(rows)), dtype="str"),
            "question": pd.Series(scale.question, index=range(len(rows)), dtype="str"),
            "value": numbers,
            "band": pd.Series(scale.band_names, dtype="str").take(positions).reset_index(drop=True),
            "points": points_of_values(numbers, positions, scale),
            "weight": fact.weights.iloc[rows].to_numpy(),
            "answered_at": fact.moments.iloc[rows].reset_index(drop=True),
            "wave": fact.waves.iloc[rows].reset_index(drop=True),
            "customer_id": fact.customers.iloc[rows].reset_index(drop=True),
            "order_id": fact.orders.iloc[rows].reset_index(drop=True),
            "source_file": names.take(fact.table.file_of_row[rows]).reset_index(drop=True),
        }
    )
    frame = frame.astype({"response_id": "str"})
    for name, cells in fact.segments.items():
        frame[name] = cells.iloc[rows].reset_index(drop=True)
    return frame
