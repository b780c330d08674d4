"""Groups that nothing names are cut in two where both parts are large enough."""

from __future__ import annotations

import numpy as np
import pandas as pd

from feedbacknlp.contracts import Vectors
from feedbacknlp.understand.discovered import DiscoveredTheme, Discovery
from feedbacknlp.understand.discovery_grid import to_grid
from feedbacknlp.understand.naming_parts import cut_groups
from feedbacknlp.understand.spaces import Space

ANGLES = {"a": (0.0, 0.05, 0.1, 0.15, 0.2), "b": (1.3, 1.35, 1.4, 1.45)}
"""Radians of two heaps in one group."""


def _of(angles: dict[str, tuple[float, ...]]) -> tuple[Discovery, pd.Series, Vectors]:
    ids = [f"{heap}{at}" for heap, own in angles.items() for at in range(len(own))]
    rows = np.array([[np.cos(angle), np.sin(angle)] for own in angles.values() for angle in own], dtype=np.float32)
    theme = DiscoveredTheme(
        theme_id="new_1", centre=to_grid(rows.sum(axis=0, keepdims=True))[0], reach=0.1, members=tuple(ids), group=2
    )
    zeros = np.zeros(2, dtype=np.float32)
    discovery = Discovery(
        themes=(theme,), space=Space(weights=np.ones(2, dtype=np.float32)), language_centres={"": zeros}
    )
    return discovery, pd.Series("en", index=ids), Vectors(ids=tuple(ids), matrix=rows)


def test_each_part_is_one_of_the_two_heaps() -> None:
    discovery, languages, vectors = _of(ANGLES)
    parted = cut_groups(discovery, {"new_1"}, languages, vectors=vectors)
    assert [theme.theme_id for theme in parted.themes] == ["new_1", "new_2"]
    assert [sorted(theme.members) for theme in parted.themes] == [
        ["a0", "a1", "a2", "a3", "a4"],
        ["b0", "b1", "b2", "b3"],
    ], "from the larger"
    assert parted.themes[0].members[0] == "a2", "the most central first"
    assert [theme.group for theme in parted.themes] == [2, 2]
    # three quarters and all of five statements at 0, .05 and .1 radians from their centre
    first = parted.themes[0]
    np.testing.assert_allclose([first.near, first.reach], [np.cos(0.1), np.cos(0.1)], atol=2e-3)


def test_what_is_named_or_too_small_stays_whole() -> None:
    discovery, languages, vectors = _of(ANGLES)
    assert cut_groups(discovery, set(), languages, vectors=vectors) is discovery
    few = _of({"a": (0.0, 0.1, 0.2), "b": (1.3, 1.4)})
    assert cut_groups(few[0], {"new_1"}, few[1], vectors=few[2]) is few[0], "a theme has three statements at the least"
    lone = _of({"a": (0.0, 0.05, 0.1, 0.15, 0.2), "b": (1.4,)})
    assert cut_groups(lone[0], {"new_1"}, lone[1], vectors=lone[2]) is lone[0], "one statement apart is no theme"
