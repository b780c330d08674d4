"""Designs and joined answers written as arrays, for models that are tested on numbers rather than on rows."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from feedbacknlp.explain.answers import Linked, link_answers
from feedbacknlp.explain.design import Design
from tests.explain.studies import Study


def make_design(
    columns: Sequence[str],
    indicators: np.ndarray,
    points: np.ndarray,
    *,
    group: np.ndarray | None = None,
    weight: np.ndarray | None = None,
    count: np.ndarray | None = None,
    value: np.ndarray | None = None,
) -> Design:
    row, column = np.nonzero(indicators)
    size = len(points)
    return Design(
        columns=tuple(columns),
        present_row=row.astype(np.int64),
        present_column=column.astype(np.int64),
        group=np.zeros(size, dtype=np.int64) if group is None else group.astype(np.int64),
        count=np.ones(size, dtype=np.int64) if count is None else count.astype(np.int64),
        weight=np.ones(size) if weight is None else weight,
        points=points.astype(float),
        value=(points if value is None else value).astype(float),
    )


def link(study: Study, segments: dict[str, Sequence[str | None]] | None = None) -> Linked:
    responses = study.responses
    for name, levels in (segments or {}).items():
        responses = responses.assign(**{f"segment_{name}": pd.Series(levels, index=responses.index, dtype="str")})
    return link_answers(responses, study.comments, study.mentions, study.outcomes, stage="test")


def random_survey(size: int, seed: int = 5, share: Sequence[float] = (0.2, 0.3, 0.15)) -> tuple[np.ndarray, np.ndarray]:
    """Indicators and NPS points that depend on them."""
    random = np.random.default_rng(seed)
    indicators = (random.random((size, len(share))) < share).astype(int)
    felt = 8 + indicators @ np.array([-3.0, 1.0, -1.5])[: len(share)] + random.normal(0, 2, size)
    value = np.clip(np.round(felt), 0, 10)
    return indicators, np.where(value >= 9, 100.0, np.where(value <= 6, -100.0, 0.0))
