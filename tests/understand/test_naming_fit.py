"""How well a name fits: computed by hand on two axes."""

from __future__ import annotations

import numpy as np
import pytest

from feedbacknlp.contracts import Vectors
from feedbacknlp.understand.discovered import DiscoveredTheme, Discovery, dissolve_themes, keep_themes
from feedbacknlp.understand.discovery_grid import GRID
from feedbacknlp.understand.discovery_reading import read_themes
from feedbacknlp.understand.naming_fit import Fit, Group, measure_fits, read_group
from feedbacknlp.understand.spaces import Space

FIRST, SECOND, BETWEEN = [1.0, 0.0], [0.0, 1.0], [0.8, 0.6]


def _on_grid(*rows: list[float]) -> np.ndarray:
    return np.rint(np.array(rows) * GRID).astype(np.float32)


def test_a_name_is_measured_by_centre_lead_words_and_statements() -> None:
    group = Group(rows=_on_grid(FIRST, FIRST, SECOND, SECOND), centres=_on_grid(BETWEEN, SECOND), place=0)
    holding = np.array([[False], [False], [True], [False]])
    (fit,) = measure_fits(group, [_on_grid(FIRST)], [0.25], holding)
    assert (fit.closeness, fit.lead) == (pytest.approx(0.8, abs=0.001), pytest.approx(0.8, abs=0.001))
    assert fit.covered == 0.75, "two lie near and one more uses the word"
    # a lead of .8 counts for no more than .3
    assert fit.score == pytest.approx(0.8 + 0.5 * 0.3 + 0.5 * 0.25 + 0.75, abs=0.001)


def test_wordings_are_averaged_and_a_group_alone_leads_by_nothing() -> None:
    group = Group(rows=_on_grid(FIRST), centres=_on_grid(FIRST), place=0)
    (fit,) = measure_fits(group, [_on_grid(FIRST), _on_grid(SECOND)], [0.0], np.zeros((1, 1), dtype=bool))
    assert fit == Fit(closeness=0.5, lead=0.0, used=0.0, covered=1.0)
    assert measure_fits(group, [_on_grid(FIRST)[:0]], [], np.zeros((1, 0), dtype=bool)) == []


def test_what_many_use_counts_up_to_half() -> None:
    half, all_of_them = (Fit(closeness=0.5, lead=0.0, used=used, covered=0.5).score for used in (0.5, 1.0))
    assert half == all_of_them == 1.25


def _discovery() -> Discovery:
    themes = tuple(
        DiscoveredTheme(theme_id=f"new_{at}", centre=centre, reach=0.1, near=0.7, members=(f"s{at}",))
        for at, centre in enumerate(_on_grid(FIRST, SECOND), start=1)
    )
    zeros = np.zeros(2, dtype=np.float32)
    return Discovery(themes=themes, space=Space(weights=np.ones(2, dtype=np.float32)), language_centres={"": zeros})


def test_statements_of_a_group_without_a_name_join_a_theme_that_is_near() -> None:
    found = _discovery()
    statements = np.array([FIRST, [0.6, 0.8], [0.71, 0.7042]], dtype=np.float32)
    _, _, joins, _ = read_themes(dissolve_themes(found, {"new_1"}), statements, ["en"] * 3)
    assert joins.tolist() == [True, False, True], "nearest to the theme; too far from it; as near as most of its own"
    _, _, joins, _ = read_themes(dissolve_themes(found, {"new_2"}), statements, ["en"] * 3)
    assert joins.tolist() == [False, True, True]
    _, _, joins, _ = read_themes(keep_themes(found, {"new_2"}), statements, ["en"] * 3)
    assert joins.tolist() == [False, True, False], "what is nearest to a loose heap stays other"
    assert dissolve_themes(found, {"new_1", "new_2"}) is found


def test_what_is_nearest_to_bare_feelings_joins_no_theme() -> None:
    found = dissolve_themes(_discovery(), {"new_1"}, felt={"new_2"})
    assert ([theme.theme_id for theme in found.themes], [theme.theme_id for theme in found.felt]) == (
        ["new_1"],
        ["new_2"],
    )
    assert not len(found.mixed)
    # of the second one as near to the feelings as most of them, of the third not: .6 is too far from the theme, too
    statements = np.array([FIRST, [0.1, 0.995], [0.75, 0.6614], [0.6, 0.8]], dtype=np.float32)
    _, _, joins, felt = read_themes(found, statements, ["en"] * 4)
    assert joins.tolist() == [True, False, True, False]
    assert felt.tolist() == [False, True, False, True]


def test_a_group_is_read_in_the_space_of_the_discovery() -> None:
    vectors = Vectors(ids=("a", "b"), matrix=np.array([FIRST, SECOND], dtype=np.float32))
    centres = _on_grid(FIRST)
    group = read_group(["b", "a"], "en", centres=centres, place=0, discovery=_discovery(), vectors=vectors)
    assert group.rows.tolist() == _on_grid(SECOND, FIRST).tolist()
