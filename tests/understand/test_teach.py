"""Corrections teach their neighbours and nobody else."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from feedbacknlp.codebook import correct_statements, split_theme
from feedbacknlp.contracts import Codebook, Correction, FloatArray, Theme
from feedbacknlp.understand import build_theme_model, read_codebook
from feedbacknlp.understand.teach import NEAR, STRENGTH, Lessons, learn_lessons, no_lessons
from feedbacknlp.understand.theme_model import theme_probabilities
from tests.suites.toys import ToyEncoder, toy_heads

EVERY = np.ones(2, dtype=bool)


def unit(*values: float) -> FloatArray:
    row = np.array([values], dtype=np.float32)
    return row / np.linalg.norm(row)


def test_by_hand() -> None:
    lessons = Lessons(
        vectors=unit(1, 0),
        answers=np.array([[1, 0, np.nan]], dtype=np.float32),
        weights=np.zeros((3, 2), dtype=np.float32),
    )
    shares = np.array([[0.2, 0.6, 0.7]], dtype=np.float32)
    np.testing.assert_allclose(lessons.pull(shares, unit(1, 0)), [[1, 0, 0.7]], atol=2e-4)
    np.testing.assert_array_equal(lessons.pull(shares, unit(0, 1)), shares)
    halfway = (1 + NEAR) / 2
    near = np.array([[halfway, np.sqrt(1 - halfway**2)]], dtype=np.float32)
    np.testing.assert_allclose(lessons.pull(shares, near), [[0.6, 0.3, 0.7]], atol=2e-4)


def _shop() -> Codebook:
    shop = read_codebook("online-shop")
    return replace(shop, themes=tuple(shop.theme(name) for name in ("delivery_speed", "return_process")))


def test_a_taught_theme_keeps_its_reading_elsewhere() -> None:
    encoder, heads = ToyEncoder(), toy_heads()
    book = correct_statements(
        _shop(), [Correction(text="the courier lost it", language="en", themes={"return_process": -1})]
    )
    plain, taught = (build_theme_model(one, encoder=encoder, heads=heads) for one in (_shop(), book))
    texts = ["delivery late", "return label hard", "the courier lost it"]
    vectors = encoder.encode(texts)
    before, after = (
        model.lessons.apply(theme_probabilities(model, texts, vectors, ["en"] * 3, heads=heads)[0], vectors)
        for model in (plain, taught)
    )
    np.testing.assert_allclose(after[:2], before[:2], atol=1e-6)
    np.testing.assert_allclose(after[2], [0, 1], atol=1e-5)


def _book(*told: tuple[str, str]) -> Codebook:
    return correct_statements(
        _shop(), [Correction(text=text, language="en", themes={theme: -1}) for text, theme in told]
    )


def test_what_is_learned_is_the_ridge_solution_by_hand() -> None:
    # one statement, read with .5: w = STRENGTH (1 - sigmoid(w)) for a yes, and its mirror image for a no
    book = _book(("so late", "delivery_speed"))
    lessons = learn_lessons(book, np.full((1, 2), 0.5, np.float32), unit(1, 0), moved=EVERY)
    for column, answer in enumerate((1, 0)):
        weight = lessons.weights[column, 0]
        np.testing.assert_allclose(weight, STRENGTH * (answer - 1 / (1 + np.exp(-weight))), atol=1e-3)
        assert lessons.weights[column, 1] == 0
    moved = lessons.apply(np.full((2, 2), 0.5, np.float32), np.concatenate([unit(0.6, 0.8), unit(0, 1)]))
    assert moved[0, 0] > 0.55 > 0.45 > moved[0, 1]
    np.testing.assert_allclose(moved[1], 0.5, atol=1e-6)


def test_only_the_themes_asked_for_are_moved() -> None:
    lessons = learn_lessons(
        _book(("so late", "delivery_speed")),
        np.full((1, 2), 0.5, np.float32),
        unit(1, 0),
        moved=np.array([False, True]),
    )
    assert not lessons.weights[0].any()
    assert lessons.weights[1].any()


def test_the_order_of_corrections_changes_nothing() -> None:
    told = [("so late", "delivery_speed"), ("label hard", "return_process"), ("never came", "delivery_speed")]
    vectors = np.concatenate([unit(1, 0.1, 0.3), unit(0, 1, 0.2), unit(0.5, 0.2, 1)])
    shares = np.array([[0.2, 0.4], [0.6, 0.3], [0.1, 0.1]], dtype=np.float32)
    first = learn_lessons(_book(*told), shares, vectors, moved=EVERY)
    turned = learn_lessons(_book(*told[::-1]), shares[::-1], vectors[::-1], moved=EVERY)
    np.testing.assert_array_equal(first.weights, turned.weights)


def test_a_split_theme_teaches_neither_part() -> None:
    book = correct_statements(_shop(), [Correction(text="so late", language="en", themes={"delivery_speed": -1})])
    parts = (Theme(id="x", name={"en": "x"}), Theme(id="y", name={"en": "y"}))
    split = split_theme(book, "delivery_speed", parts)
    lessons = learn_lessons(split, np.full((1, 3), 0.5, np.float32), unit(1, 0), moved=np.ones(3, dtype=bool))
    np.testing.assert_array_equal(lessons.answers, [[np.nan, np.nan, 0]])
    assert not lessons.weights[:2].any()
    assert lessons.weights[2].any()


def test_no_correction_no_lesson() -> None:
    shares = np.array([[0.2, 0.6]], dtype=np.float32)
    assert no_lessons(size=2, dimensions=2048).apply(shares, np.ones((1, 2048), dtype=np.float32)) is shares
