"""Themes from the shelf are those that were learned, to the last bit, and only for the very same statements."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pandas as pd
import pytest

from feedbacknlp.contracts import Vectors
from feedbacknlp.store import DiskShelf
from feedbacknlp.study.found import learn_once, name_once
from feedbacknlp.understand import Discovery, Named, Space, discovery, read_codebook
from feedbacknlp.understand.discovery_grid import GRID


def statements(size: int) -> dict[str, Any]:
    """Statements in three heaps, in two languages."""
    rng = np.random.default_rng(3)
    heaps = rng.normal(size=(3, 12))
    matrix = heaps[np.arange(size) % 3] + 0.2 * rng.normal(size=(size, 12))
    matrix = (matrix / np.linalg.norm(matrix, axis=1, keepdims=True)).astype(np.float32)
    return {
        "matrix": matrix,
        "ids": [f"c{n:03d}#1" for n in range(size)],
        "texts": [f"text {n:03d} 好" for n in range(size)],
        "languages": ["en" if n % 5 else "nb" for n in range(size)],
        "means": {"": np.zeros(12, np.float32), "nb": np.full(12, 0.01, np.float32)},
        "space": Space(
            weights=np.array([1.0] * 8 + [0.5] * 4, dtype=np.float32),
            aside=np.eye(12, dtype=np.float32)[11:] * GRID,
        ),
        "seed": 5,
        "detail": "balanced",
        "floor": None,
    }


@pytest.mark.parametrize(("size", "floor"), [(90, None), (90, 0.9), (12, None)])
def test_what_was_found_comes_back(
    tmp_path: Path, size: int, floor: float | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = statements(size) | {"floor": floor}
    plain = discovery.learn_themes(**told)
    first = learn_once(DiskShelf(tmp_path), **told)
    monkeypatch.setattr(discovery, "learn_themes", None)
    again = learn_once(DiskShelf(tmp_path), **told)
    assert bool(plain.themes) == (size == 90 and floor is None)
    for found in (first, again):
        assert [(t.theme_id, t.reach, t.members, t.stability, t.group) for t in found.themes] == [
            (t.theme_id, t.reach, t.members, t.stability, t.group) for t in plain.themes
        ]
        assert (found.levels, found.chosen, found.broad) == (plain.levels, plain.chosen, plain.broad)
        for ours, theirs in zip(found.themes, plain.themes, strict=True):
            np.testing.assert_array_equal(ours.centre, theirs.centre)
        np.testing.assert_array_equal(found.loose, plain.loose)
        np.testing.assert_array_equal(found.space.weights, plain.space.weights)
        np.testing.assert_array_equal(found.space.aside, plain.space.aside)
        assert found.language_centres.keys() == plain.language_centres.keys()
        for code, centre in plain.language_centres.items():
            np.testing.assert_array_equal(found.language_centres[code], centre)


@pytest.mark.parametrize(
    "changed", ["matrix", "ids", "languages", "means", "weights", "aside", "seed", "detail", "floor"]
)
def test_whatever_changes_is_learned_anew(tmp_path: Path, changed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    told = statements(12)
    learn_once(DiskShelf(tmp_path), **told)
    other = {
        "matrix": -told["matrix"],
        "ids": [f"d{name}" for name in told["ids"]],
        "languages": ["en"] * 12,
        "means": {"": told["means"][""], "da": told["means"]["nb"]},
        "weights": replace(told["space"], weights=told["space"].weights * 2),
        "aside": replace(told["space"], aside=told["space"].aside[:0]),
        "seed": 6,
        "detail": "fine",
        "floor": 0.1,
    }
    called = []
    real = discovery.learn_themes

    def counted(*given: object, **named: object) -> object:
        called.append(changed)
        return real(*given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(discovery, "learn_themes", counted)
    told_as = "space" if changed in ("weights", "aside") else changed
    learn_once(DiskShelf(tmp_path), **(told | {told_as: other[changed]}))
    assert called == [changed]


class NoModels:
    """Models of which only the fingerprints may be asked."""

    encoder = SimpleNamespace(fingerprint="toy")
    heads = SimpleNamespace(fingerprint="toy heads")


def test_names_come_back_without_a_model_and_only_for_the_same_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from feedbacknlp import understand
    from feedbacknlp.contracts import Theme

    told = statements(90)
    found = discovery.learn_themes(**told)
    members = pd.DataFrame(
        {"statement_id": told["ids"], "shown_text": told["texts"], "language": told["languages"]}, dtype="str"
    )
    asked: list[str] = []

    def name_themes(themes: Discovery, *_: object, language: str, **__: object) -> Named:
        asked.append(language)
        told = tuple(
            Theme(
                id=theme.theme_id,
                group="discovered",
                name={language: f"{theme.theme_id} 名"},
                definition={language: ""},
                origin="discovered",
            )
            for theme in themes.themes
        )
        return Named(discovery=replace(themes, felt=themes.themes[-1:], mixed=themes.loose), themes=told)

    class Opened(NoModels):
        segmenter = None

    monkeypatch.setattr(understand, "name_themes", name_themes)
    shelf = DiskShelf(tmp_path)

    def name(models: object, *, rows: pd.DataFrame = members, language: str = "en", beside: str = "none") -> Named:
        return name_once(
            shelf,
            found,
            rows,
            vectors=Vectors(ids=tuple(told["ids"]), matrix=told["matrix"]),
            models=models,  # type: ignore[arg-type]
            language=language,
            codebook=read_codebook(beside),
        )

    first, again = name(Opened), name(NoModels)
    assert again.themes == first.themes
    assert [theme.members for theme in again.discovery.felt] == [found.themes[-1].members]
    np.testing.assert_array_equal(again.discovery.mixed, found.loose)
    assert [theme.name["en"] for theme in first.themes] == [f"{theme.theme_id} 名" for theme in found.themes]
    assert asked == ["en"]
    name(Opened, language="nb")
    name(Opened, rows=members.assign(shown_text=members["shown_text"] + "!"))
    name(Opened, beside="online-shop")
    assert asked == ["en", "nb", "en", "en"]
