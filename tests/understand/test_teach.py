"""Corrections teach their neighbours and nobody else."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from feedbacknlp.codebook import correct_statements, split_theme
from feedbacknlp.contracts import Codebook, Correction, FloatArray, Theme
from feedbacknlp.understand import build_theme_model, read_codebook
from feedbacknlp.understand.teach import NEAR, Lessons, learn_lessons
from feedbacknlp.understand.theme_model import theme_probabilities
from tests.suites.toys import ToyEncoder, toy_heads


def unit(*values: float) -> FloatArray:
    row = np.array([values], dtype=np.float32)
    return row / np.linalg.norm(row)


def test_by_hand() -> None:
    lessons = Lessons(vectors=unit(1, 0), answers=np.array([[1, 0, np.nan]], dtype=np.float32))
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
        model.lessons.pull(theme_probabilities(model, vectors, ["en"] * 3, heads=heads)[0], vectors)
        for model in (plain, taught)
    )
    np.testing.assert_allclose(after[:2], before[:2], atol=1e-6)
    np.testing.assert_allclose(after[2], [0, 1], atol=1e-5)


def test_a_split_theme_teaches_neither_part() -> None:
    book = correct_statements(_shop(), [Correction(text="so late", language="en", themes={"delivery_speed": -1})])
    parts = (Theme(id="x", name={"en": "x"}), Theme(id="y", name={"en": "y"}))
    lessons = learn_lessons(split_theme(book, "delivery_speed", parts), encoder=ToyEncoder(), heads=toy_heads())
    np.testing.assert_array_equal(lessons.answers, [[np.nan, np.nan, 0]])


def test_no_correction_no_lesson() -> None:
    lessons = learn_lessons(_shop(), encoder=ToyEncoder(), heads=toy_heads())
    shares = np.array([[0.2, 0.6]], dtype=np.float32)
    assert lessons.pull(shares, np.ones((1, 2048), dtype=np.float32)) is shares
