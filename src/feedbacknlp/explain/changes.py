"""Changes: how each score moved from wave to wave."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import pandas as pd

from feedbacknlp.contracts.tables import Changes, empty_table
from feedbacknlp.explain.intervals import difference_interval

__all__ = ["measure_changes"]


def measure_changes(scores: pd.DataFrame, waves: Sequence[str]) -> pd.DataFrame:
    """What changed between each two waves that follow each other among those that have answers to the score.

    Parameters
    ----------
    scores : DataFrame of the Scores contract
    waves : sequence of str
        In the order of time.

    Returns
    -------
    DataFrame of the Changes contract
        By score in the order of ``scores``, then by time. ``seen`` is False where a wave has no value or no interval.

    Notes
    -----
    The interval of a change comes from the intervals of both values
    (:func:`feedbacknlp.explain.intervals.difference_interval`), as for independent samples. No account is taken of
    how many changes are looked at.
    """
    pieces = []
    for _, own in scores.groupby(["score_kind", "question"], sort=False):
        by_wave = own.drop_duplicates("wave").set_index("wave")
        steps = list(pairwise(wave for wave in waves if wave in by_wave.index))
        if not steps:
            continue
        then, now = (by_wave.loc[[step[place] for step in steps]] for place in (0, 1))
        values = [frame[name].to_numpy(dtype=float) for frame in (now, then) for name in ("value", "low", "high")]
        low, high = difference_interval(*values)
        pieces.append(
            pd.DataFrame(
                {
                    "score_kind": now["score_kind"].to_numpy(),
                    "question": now["question"].to_numpy(),
                    "wave_before": [before for before, _ in steps],
                    "wave": [after for _, after in steps],
                    "value_before": values[3],
                    "value": values[0],
                    "change": values[0] - values[3],
                    "low": low,
                    "high": high,
                    "seen": np.isfinite(low) & np.isfinite(high) & ((low > 0) | (high < 0)),
                }
            )
        )
    texts = dict.fromkeys(("score_kind", "question", "wave_before", "wave"), "str")
    return pd.concat(pieces, ignore_index=True).astype(texts) if pieces else empty_table(Changes)
