"""What a codebook's theme says already is found a second time by nobody, and no statement is lost by that."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from feedbacknlp.contracts import Vectors
from feedbacknlp.understand import assign_discovered, keep_themes, set_doubles_aside
from feedbacknlp.understand.discovered import DiscoveredTheme, Discovery
from feedbacknlp.understand.discovery_grid import GRID, to_grid
from feedbacknlp.understand.doubles import group_likeness
from feedbacknlp.understand.spaces import Space
from tests.understand.frames import statements_of


def _sums(rows: list[list[float]]) -> tuple[np.ndarray, int, float]:
    scaled = np.array(rows) * GRID
    return scaled.sum(axis=0), len(rows), float(np.square(scaled).sum())


def test_likeness_is_between_over_within() -> None:
    first, second = _sums([[1, 0, 0], [0.6, 0.8, 0]]), _sums([[1, 0, 0], [0.6, 0, 0.8]])
    # within each .6; between: (1 + .6 + .6 + .36) / 4 = .64
    assert group_likeness(first, second) == pytest.approx(0.64 / 0.6)
    assert group_likeness(second, first) == group_likeness(first, second)
    assert group_likeness(first, _sums([[0, 0, 1], [0, 0, 1]])) == 0
    assert group_likeness(first, _sums([[1, 0, 0]])) == 0, "one statement does not tell what a group is about"
    assert group_likeness(first, _sums([[1, 0, 0], [-1, 0, 0]])) == 0, "nor do two that have nothing in common"


def _study(coded: int, *, apart: float = 0.0) -> tuple[Discovery, pd.DataFrame, pd.DataFrame, Vectors]:
    """Twenty statements in two found groups, and ``coded`` ones of a codebook's theme that say what the first does."""
    rng = np.random.default_rng(5)
    centres = np.eye(8)[[0] * 10 + [1] * 10 + [0] * coded]
    centres[20:, 2] += apart
    rows = centres + 0.25 * rng.normal(size=centres.shape)
    matrix = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)
    statements = statements_of([f"text {at:03d}" for at in range(20 + coded)])
    ids = statements["statement_id"].tolist()
    themes = tuple(
        DiscoveredTheme(
            theme_id=f"new_{at + 1}",
            centre=to_grid(matrix[at * 10 : at * 10 + 10].sum(axis=0, keepdims=True))[0],
            reach=0.0,
            members=tuple(ids[at * 10 : at * 10 + 10]),
        )
        for at in (0, 1)
    )
    discovery = Discovery(
        themes=themes,
        space=Space(weights=np.ones(8, dtype=np.float32)),
        language_centres={"": np.zeros(8, dtype=np.float32)},
    )
    mentions = pd.DataFrame(
        {
            "statement_id": ids,
            "comment_id": statements["comment_id"],
            "theme_id": ["other"] * 20 + ["price_value"] * coded,
            "polarity": 0,
            "closeness": 0.2,
            "start": 0,
            "end": 8,
            "nearest_theme_id": pd.Series(["price_value"] * 20 + [None] * coded, dtype="str"),
        }
    )
    return discovery, statements, mentions, Vectors(ids=tuple(ids), matrix=matrix)


def test_a_found_group_that_says_what_a_theme_says_makes_no_theme() -> None:
    discovery, statements, mentions, vectors = _study(coded=12)
    kept = set_doubles_aside(discovery, statements, mentions, vectors=vectors)
    assert [theme.theme_id for theme in kept.themes] == ["new_2"]
    assert len(kept.loose) == 1
    order = np.random.default_rng(1).permutation(len(statements))
    again = set_doubles_aside(discovery, statements.iloc[order], mentions.iloc[order[::-1]], vectors=vectors)
    assert again.themes == kept.themes

    result = assign_discovered(mentions, statements, discovery=kept, vectors=vectors)
    assert sorted(result["statement_id"]) == sorted(mentions["statement_id"]), "each statement is counted once"
    sizes = result["theme_id"].value_counts().to_dict()
    assert sizes == {"price_value": 12, "other": 10, "new_2": 10}
    told = result.loc[result["theme_id"] == "other", "nearest_theme_id"]
    assert told.eq("price_value").all(), "they stay nearest to the theme that says the same"


def test_what_says_something_else_or_is_much_larger_stays() -> None:
    for settings in ({"coded": 12, "apart": 2.0}, {"coded": 4}):
        discovery, statements, mentions, vectors = _study(**settings)  # type: ignore[arg-type]
        assert set_doubles_aside(discovery, statements, mentions, vectors=vectors) is discovery
    alone = mentions[mentions["theme_id"] == "other"]
    assert set_doubles_aside(discovery, statements, alone, vectors=vectors) is discovery


def test_themes_that_are_not_kept_become_loose() -> None:
    discovery = _study(coded=0)[0]
    none = keep_themes(discovery, ())
    assert none.themes == ()
    assert len(none.loose) == 2
    assert keep_themes(discovery, {"new_1", "new_2"}) is discovery
