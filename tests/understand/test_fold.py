"""Merged and split themes: read by the texts they had, every mention of a split theme in one of its parts."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from feedbacknlp.codebook import merge_themes, split_theme
from feedbacknlp.contracts import Codebook, Theme
from feedbacknlp.understand import build_theme_model, read_codebook
from feedbacknlp.understand.fold import fold_codebook
from feedbacknlp.understand.theme_model import theme_probabilities
from tests.suites.toys import ToyEncoder, toy_heads

BOOK = Codebook(id="b", version=1, themes=tuple(Theme(id=name, name={"en": name}) for name in ("a", "b", "c")))
PARTS = (Theme(id="x", name={"en": "x"}), Theme(id="y", name={"en": "y"}))

shares_of = arrays.arrays(np.float32, st.tuples(st.integers(1, 6), st.just(8)), elements=st.floats(0, 1, width=32))


def columns(fold_shares: np.ndarray, size: int) -> np.ndarray:
    return fold_shares[:, :size]


def test_without_edits_nothing_is_folded() -> None:
    fold = fold_codebook(BOOK)
    shares = np.array([[0.1, 0.2, 0.3]], dtype=np.float32)
    folded, source = fold.fold(shares)
    np.testing.assert_array_equal(folded, shares)
    assert source.tolist() == [[0, 1, 2]]


@settings(deadline=None)
@given(shares_of)
def test_a_merged_theme_is_its_surest_part(shares: np.ndarray) -> None:
    fold = fold_codebook(merge_themes(BOOK, ["b"], into="a"))
    assert [theme.id for theme in fold.themes] == ["a", "c", "b"]
    folded, source = fold.fold(columns(shares, 3))
    np.testing.assert_array_equal(folded[:, 0], shares[:, [0, 2]].max(axis=1))
    assert set(source[:, 0].tolist()) <= {0, 2}


@settings(deadline=None)
@given(shares_of)
def test_a_split_loses_and_adds_nothing(shares: np.ndarray) -> None:
    fold = fold_codebook(split_theme(BOOK, "a", PARTS))
    assert [theme.id for theme in fold.themes] == ["x", "y", "b", "c", "a"]
    folded, source = fold.fold(columns(shares, 5))
    np.testing.assert_array_equal(folded[:, :2].max(axis=1), shares[:, 4])
    assert (source[:, :2] == 4).all(), "the polarity is that of the theme that was split"


@settings(deadline=None)
@given(shares_of)
def test_parts_that_are_merged_again_are_the_old_theme(shares: np.ndarray) -> None:
    fold = fold_codebook(merge_themes(split_theme(BOOK, "a", PARTS), ["y"], into="x"))
    folded, _ = fold.fold(columns(shares, len(fold.themes)))
    old = [theme.id for theme in fold.themes].index("a")
    np.testing.assert_array_equal(folded[:, 0], shares[:, old])


def test_taught_themes_are_read_as_before_after_a_merge() -> None:
    encoder, heads = ToyEncoder(), toy_heads()
    shop = read_codebook("online-shop")
    book = replace(shop, themes=tuple(shop.theme(name) for name in ("delivery_speed", "return_process")))
    model = build_theme_model(
        merge_themes(book, ["return_process"], into="delivery_speed"), encoder=encoder, heads=heads
    )
    texts = ["the return label", "delivery late", "nothing of it"]
    shares, _ = theme_probabilities(model, texts, encoder.encode(texts), ["en"] * 3, heads=heads)
    folded, source = model.fold.fold(shares)
    assert model.theme_ids == ("delivery_speed",)
    assert (folded[:, 0] > 0.9).tolist() == [True, True, False]
    assert model.learned[source[:2, 0]].tolist() == [1, 0]
