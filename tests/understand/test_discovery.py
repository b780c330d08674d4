"""Discovery: exact, free of order, as many themes as there are, nobody left without a nearest theme."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.cluster.hierarchy import linkage

from feedbacknlp.understand import discovery_tree
from feedbacknlp.understand.discovered import Discovery
from feedbacknlp.understand.discovery import learn_themes
from feedbacknlp.understand.discovery_grid import (
    GRID,
    centre_on_grid,
    language_centres,
    nearest_centres,
    theme_centres,
    to_grid,
)
from feedbacknlp.understand.discovery_levels import Level, choose_levels
from feedbacknlp.understand.discovery_reading import read_themes
from feedbacknlp.understand.discovery_tree import cut_tree, grow_tree, join_centres, settle
from feedbacknlp.understand.spaces import Space

MEANS = {"": np.zeros(24, dtype=np.float32)}
SPACE = Space(weights=np.ones(24, dtype=np.float32))


def _clouds(topics: int, each: int, *, seed: int = 0, spread: float = 0.12) -> tuple[np.ndarray, np.ndarray]:
    """Rows of length 1 around topics in 24 dimensions, and the topic of each."""
    rng = np.random.default_rng(seed)
    centres = rng.normal(size=(topics, 24))
    centres /= np.linalg.norm(centres, axis=1, keepdims=True)
    rows = np.repeat(centres, each, axis=0) + spread * rng.normal(size=(topics * each, 24))
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32), np.repeat(np.arange(topics), each)


def _learn(rows: np.ndarray, **settings: object) -> Discovery:
    ids = [f"s{at:05d}" for at in range(len(rows))]
    return learn_themes(rows, ids, ids, ["en"] * len(rows), means=MEANS, space=SPACE, seed=1, **settings)  # type: ignore[arg-type]


@pytest.mark.parametrize("topics", [5, 12, 30])
def test_the_number_of_themes_follows_the_data(topics: int) -> None:
    from sklearn.metrics import adjusted_mutual_info_score

    rows, true = _clouds(topics, 40)
    found = _learn(rows)
    assert topics / 1.5 <= len(found.themes) <= topics * 1.5
    nearest, closeness, joins, _ = read_themes(found, rows, ["en"] * len(rows))
    assert adjusted_mutual_info_score(true, nearest) > 0.9
    assert joins.mean() > 0.9, "few are far from all"
    assert ((closeness >= -1) & (closeness <= 1)).all()
    assert found.chosen is not None
    assert found.chosen.stability > 0.8
    assert np.median([theme.stability for theme in found.themes]) > 0.9


def test_a_cloud_without_groups_is_told_as_such() -> None:
    rng = np.random.default_rng(3)
    rows = rng.normal(size=(600, 24)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    found = _learn(rows)
    assert max(level.beyond_null for level in found.levels) < 0.2
    assert _learn(rows, floor=0.0).themes == (), "nothing is proposed beside a codebook"


def test_beside_a_codebook_only_themes_above_the_floor_are_proposed() -> None:
    rows, _ = _clouds(6, 40)
    assert len(_learn(rows, floor=0.01).themes) >= 5
    assert _learn(rows, floor=0.5).themes == ()


def test_the_dial_halves_and_doubles() -> None:
    rows, _ = _clouds(12, 60)
    sizes = [len(_learn(rows, detail=detail).themes) for detail in ("broadest", "broad", "balanced", "fine", "finest")]
    assert sizes == sorted(sizes)
    assert sizes[0] <= sizes[2] / 2
    assert sizes[4] >= sizes[2] * 1.5


def test_themes_have_groups_and_every_learned_statement_one_theme() -> None:
    rows, _ = _clouds(15, 40)
    found = _learn(rows)
    members = [name for theme in found.themes for name in theme.members]
    assert sorted(members) == [f"s{at:05d}" for at in range(len(rows))]
    groups = {theme.group for theme in found.themes}
    assert groups == set(range(1, len(groups) + 1))
    assert 1 < len(groups) < len(found.themes)


def test_few_or_equal_statements_do_no_harm() -> None:
    rows, _ = _clouds(3, 13)
    assert _learn(rows).themes == ()
    same = np.repeat(rows[:1], 50, axis=0)
    found = _learn(same)
    assert len(found.themes) == 1
    assert _learn(np.zeros((50, 24), dtype=np.float32)).themes, "rows without direction have a theme too"


def test_sixty_comments_are_enough() -> None:
    rows, _ = _clouds(4, 15)
    found = _learn(rows)
    assert 2 <= len(found.themes) <= 8
    assert sum(len(theme.members) for theme in found.themes) == 60


def test_languages_do_not_make_themes() -> None:
    from sklearn.metrics import adjusted_mutual_info_score

    rows, true = _clouds(6, 60)
    codes = np.where(np.arange(len(rows)) % 2 == 0, "en", "nb")
    shift = np.random.default_rng(5).normal(size=24)
    moved = rows + np.where(codes == "nb", 1.0, 0.0)[:, None] * shift / np.linalg.norm(shift)
    moved = (moved / np.linalg.norm(moved, axis=1, keepdims=True)).astype(np.float32)
    ids = [f"s{at:05d}" for at in range(len(rows))]
    found = learn_themes(moved, ids, ids, codes.tolist(), means=MEANS, space=SPACE, seed=1)
    order = np.random.default_rng(2).permutation(len(rows))
    again = learn_themes(
        moved[order],
        [ids[at] for at in order],
        [ids[at] for at in order],
        codes[order].tolist(),
        means=MEANS,
        space=SPACE,
        seed=1,
    )
    assert [theme.members for theme in found.themes] == [theme.members for theme in again.themes]
    assert found.levels == again.levels
    nearest, _, _, _ = read_themes(found, moved, codes.tolist())
    assert adjusted_mutual_info_score(codes, nearest) < 0.1
    assert adjusted_mutual_info_score(true, nearest) > 0.8


def test_reading_is_row_wise_to_the_last_bit() -> None:
    rows, _ = _clouds(6, 40)
    found = _learn(rows)
    whole = read_themes(found, rows, ["en"] * len(rows))
    for size in (1, 7, 100):
        parts = [read_themes(found, rows[at : at + size], ["en"] * size)[1] for at in range(0, 200, size)]
        np.testing.assert_array_equal(np.concatenate(parts)[:200], whole[1][:200])


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(2, 40), st.integers(1, 64))
def test_grid_sums_are_exact_in_any_order(seed: int, count: int, width: int) -> None:
    rng = np.random.default_rng(seed)
    rows = to_grid(rng.normal(size=(count, width)).astype(np.float32))
    assert (rows == np.rint(rows)).all()
    order = rng.permutation(width)
    exact = rows.astype(np.int64) @ rows.astype(np.int64).T
    np.testing.assert_array_equal(rows @ rows.T, exact)
    np.testing.assert_array_equal(rows[:, order] @ rows[:, order].T, exact)
    assert np.abs(np.linalg.norm(rows, axis=1) / GRID - 1).max() < 0.01


def test_language_centres_lean_on_the_given_mean_where_a_language_is_rare() -> None:
    rows = np.tile(np.array([[1.0, 0.0]], dtype=np.float32), (50, 1))
    given_means = {"en": np.array([0.0, 1.0], dtype=np.float32), "": np.zeros(2, dtype=np.float32)}
    centres = language_centres(rows, ["en"] * 50, given_means)
    np.testing.assert_array_equal(centres["en"], [GRID / 2, GRID / 2])
    np.testing.assert_array_equal(centres[""], [0, 0])
    np.testing.assert_array_equal(centre_on_grid(rows[:1], ["xx"], centres), [[GRID, 0]])


def test_ward_joins_as_scipy_does() -> None:
    points = to_grid(np.random.default_rng(2).normal(size=(30, 8)))
    joins = join_centres(points, np.ones(30, dtype=np.int64))
    tree = linkage(points.astype(float), method="ward")
    clusters = {at: frozenset([at]) for at in range(30)}
    expected = []
    for at, (first, second, *_) in enumerate(tree):
        clusters[30 + at] = clusters[int(first)] | clusters[int(second)]
        expected.append(clusters[30 + at])
    ours = {at: frozenset([at]) for at in range(30)}
    for (first, second), whole in zip(joins.tolist(), expected, strict=True):
        ours[first] |= ours.pop(second)
        assert ours[first] == whole


def test_cuts_are_nested_and_settling_keeps_the_number() -> None:
    rows = to_grid(_clouds(8, 30)[0])
    tree = grow_tree(rows, seed=1)
    broad, fine = cut_tree(tree, 4), cut_tree(tree, 8)
    assert (len(broad), len(fine)) == (4, 8)
    of_heaps = [nearest_centres(tree.centres, centres) for centres in (broad, fine)]
    assert pd.DataFrame({"broad": of_heaps[0], "fine": of_heaps[1]}).drop_duplicates().shape[0] <= 9
    labels, centres = settle(rows, fine)
    assert len(centres) == 8
    np.testing.assert_array_equal(theme_centres(rows, labels, 8), centres)


def _levels(values: dict[int, float]) -> list[Level]:
    return [Level(themes=size, stability=0.5, beyond_null=value) for size, value in values.items()]


def test_the_balanced_level_is_the_best_of_eight_themes_or_more_unless_fewer_are_sure() -> None:
    values = {2: 0.8, 4: 0.7, 5: 0.6, 8: 0.3, 10: 0.4, 12: 0.37, 24: 0.2, 48: 0.1}
    assert choose_levels(_levels(values), "balanced")[0].themes == 10
    assert choose_levels(_levels(values), "broad")[0].themes == 5
    assert choose_levels(_levels(values), "finest")[0].themes == 48
    assert choose_levels(_levels(values | {5: 0.95}), "balanced") == (_levels({5: 0.95})[0], None)
    nothing = _levels(dict.fromkeys((2, 3, 4, 5, 6, 8, 10, 12, 15, 19), -0.1))
    assert choose_levels(nothing, "balanced")[0].themes == 8


def test_of_cuts_that_are_found_again_alike_the_finest_is_taken() -> None:
    values = {8: 0.50, 10: 0.46, 12: 0.48, 15: 0.47, 19: 0.49, 24: 0.3}
    assert choose_levels(_levels(values), "balanced")[0].themes == 15, "19 would be more than twice the best"
    assert choose_levels(_levels(values | {10: 0.465, 12: 0.465, 15: 0.465}), "balanced")[0].themes == 8


def test_learning_takes_one_thread_of_linear_algebra(monkeypatch: pytest.MonkeyPatch) -> None:
    from threadpoolctl import threadpool_info

    from feedbacknlp.understand import discovery

    seen: list[int] = []

    def looked(*given: object, **named: object) -> object:
        seen.extend(pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas")
        return draw_halves(*given, **named)  # type: ignore[arg-type]

    draw_halves = discovery.draw_halves
    monkeypatch.setattr(discovery, "draw_halves", looked)
    _learn(_clouds(5, 20)[0])
    assert set(seen) == {1}


def test_of_a_draw_over_many_cuts_the_broad_end_counts() -> None:
    values = {8: 0.43, 10: 0.44, 12: 0.43, 15: 0.44, 19: 0.43, 24: 0.43, 30: 0.44, 38: 0.45, 48: 0.40}
    themes, broad = choose_levels(_levels(values), "balanced")
    assert (themes.themes, broad) == (15, None), "all of them draw, 19 is more than twice the first"


def test_two_cuts_that_stand_out_are_two_levels() -> None:
    values = {8: 0.41, 10: 0.44, 12: 0.43, 15: 0.38, 19: 0.39, 24: 0.42, 30: 0.44, 38: 0.45, 48: 0.40}
    themes, broad = choose_levels(_levels(values), "balanced")
    assert broad is not None
    assert (themes.themes, broad.themes) == (38, 12)
    assert [choose_levels(_levels(values), detail)[0].themes for detail in ("broad", "fine")] == [19, 48]
    assert choose_levels(_levels(values), "broad")[1] is None, "19 themes are no level below 12"
    few = {2: 0.3, 3: 0.95, 4: 0.7, 8: 0.6, 10: 0.7, 15: 0.85, 19: 0.8}
    assert [level and level.themes for level in choose_levels(_levels(few), "balanced")] == [15, 3]
    assert choose_levels(_levels(few | {15: 0.8}), "balanced")[1] is None, "too far behind the first"
    assert choose_levels(_levels(dict.fromkeys((2, 3, 4, 8, 10, 19, 38), -0.1)), "balanced")[1] is None


def test_kinds_within_fields_are_found_as_themes_and_groups() -> None:
    from sklearn.metrics import adjusted_mutual_info_score

    rng = np.random.default_rng(4)
    fields = rng.normal(size=(4, 24))
    kinds = np.repeat(fields, 6, axis=0) / np.linalg.norm(fields, axis=1).repeat(6)[:, None]
    kinds = kinds + 0.5 * rng.normal(size=(24, 24)) / np.sqrt(24)
    rows = np.repeat(kinds, 40, axis=0) + 0.25 * rng.normal(size=(960, 24)) / np.sqrt(24)
    rows = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)
    found = _learn(rows)
    nearest, _, _, _ = read_themes(found, rows, ["en"] * len(rows))
    groups = np.array([theme.group for theme in found.themes])
    assert found.broad is not None
    assert len(set(groups.tolist())) == 4
    assert adjusted_mutual_info_score(np.arange(960) // 240, groups[nearest]) == pytest.approx(1)
    assert adjusted_mutual_info_score(np.arange(960) // 40, nearest) > 0.9


def test_few_statements_allow_fewer_themes() -> None:
    assert choose_levels(_levels({2: 0.8, 3: 0.1, 4: 0.2, 5: 0.3, 6: 0.2}), "balanced")[0].themes == 5
    assert choose_levels(_levels({2: -0.1}), "balanced")[0].themes == 2


def test_settling_works_out_products_again_only_where_a_centre_moved() -> None:
    rows, _ = _clouds(6, 40, spread=0.6)
    rows = to_grid(rows)
    for rounds in (1, 3, 25):
        labels, centres = settle(rows, rows[:9], rounds=rounds)
        plain = rows[:9]
        told = nearest_centres(rows, plain)
        for _ in range(rounds):
            moved = theme_centres(rows, told, 9)
            plain = np.where(moved.any(axis=1, keepdims=True), moved, plain)
            again = nearest_centres(rows, plain)
            if np.array_equal(again, told):
                break
            told = again
        np.testing.assert_array_equal(labels, told)
        np.testing.assert_array_equal(centres, plain)


def test_a_tree_is_the_same_with_and_without_all_products(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = to_grid(_clouds(6, 40, spread=0.6)[0])
    whole = grow_tree(rows, seed=3)
    monkeypatch.setattr(discovery_tree, "_PRODUCTS", 0)
    again = grow_tree(rows, seed=3)
    np.testing.assert_array_equal(whole.centres, again.centres)
    np.testing.assert_array_equal(whole.joins, again.joins)
