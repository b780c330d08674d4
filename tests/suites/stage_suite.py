"""What every row-wise stage promises, as one function: call it with the stage and a frame to prove it.

A stage is ``stage(frame) -> frame``: bind config and model first with ``functools.partial`` or a lambda.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd

Stage = Callable[[pd.DataFrame], pd.DataFrame]

HARD_TEXTS = (
    "",
    " ",
    "😀",
    "👩‍👩‍👧‍👦 👍🏽",
    "الخدمة سيئة جدا لكن التوصيل سريع",
    "שירות מצוין אבל יקר",
    "a" * 10_000,
    "very slow delivery. " * 500,
    "\x00\u200b\ufeff",
    "=cmd|' /C calc'!A0",
    "<script>alert(1)</script>",
    "物流太慢了，但是質量還可以",
    "line one\nline two\r\n\r\nline three",
)


def _canonical(frame: pd.DataFrame, keys: list[str]) -> pd.DataFrame:
    return frame.sort_values(keys, kind="stable").reset_index(drop=True)


def check_row_wise(
    stage: Stage, frame: pd.DataFrame, *, keys: list[str], parts: tuple[int, ...] = (1, 2, 3, 7)
) -> pd.DataFrame:
    """Assert that the stage leaves its input alone, does not care for row order, and that parts joined equal the whole.

    Parameters
    ----------
    stage : callable
    frame : DataFrame with at least two rows
    keys : list of str
        Columns of the result that identify its rows.
    parts : tuple of int
        Into how many parts the frame is cut.

    Returns
    -------
    DataFrame
        The result on the whole frame, for further assertions.
    """
    before = frame.copy(deep=True)
    whole = stage(frame)
    pd.testing.assert_frame_equal(frame, before)
    expected = _canonical(whole, keys)
    assert not expected.duplicated(keys).any()

    pd.testing.assert_frame_equal(_canonical(stage(frame), keys), expected)
    shuffled = frame.iloc[np.random.default_rng(7).permutation(len(frame))]
    pd.testing.assert_frame_equal(_canonical(stage(shuffled), keys), expected)
    for count in parts:
        pieces = [stage(frame.iloc[index]) for index in np.array_split(np.arange(len(frame)), count)]
        joined = (
            pd.concat([piece for piece in pieces if len(piece)], ignore_index=True)
            if any(len(p) for p in pieces)
            else pieces[0]
        )
        pd.testing.assert_frame_equal(_canonical(joined, keys), expected)
    empty = stage(frame.iloc[:0])
    assert list(empty.columns) == list(whole.columns)
    assert len(empty) == 0
    return whole
