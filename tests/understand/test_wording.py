"""Wording is shared letter by letter, row by row, in any order of the codebook."""

from __future__ import annotations

import numpy as np
import pytest

from feedbacknlp.contracts import Theme
from feedbacknlp.understand.wording import learn_wording

THEMES = (
    Theme(id="tariff", name={"en": "tariff"}, definition={"en": "tariffs and their price"}, examples={"nb": ("dyr",)}),
    Theme(id="meter", name={"en": "meter", "zh-Hans": "电表"}, definition={"en": "reading the meter"}),
    Theme(id="empty", name={}),
)
TEXTS = ["my tariff went up", "电表坏了", "", "the METER"]


def test_a_statement_goes_with_the_theme_whose_word_it_uses() -> None:
    wording = learn_wording(THEMES)
    assert wording is not None
    shared = wording.shared(TEXTS)
    assert shared.shape == (4, 3)
    assert shared.argmax(axis=1).tolist()[:2] == [0, 1]
    assert shared[3].argmax() == 1, "capitals do not count"
    np.testing.assert_allclose(shared.sum(axis=1), 0, atol=1e-6)
    assert not shared[2].any(), "an empty statement shares nothing"


def test_the_very_words_of_a_theme_share_everything() -> None:
    wording = learn_wording(THEMES[:2])
    assert wording is not None
    first, other = wording.shared(["tariff"])[0]
    assert first - other == pytest.approx(1 - wording.counter.transform(["tariff"]).dot(wording.texts.T)[0, -3:].max())


def test_rows_do_not_know_each_other_and_order_changes_nothing() -> None:
    wording, turned = learn_wording(THEMES), learn_wording(THEMES[::-1])
    assert wording is not None
    assert turned is not None
    np.testing.assert_array_equal(wording.shared(TEXTS)[2:], wording.shared(TEXTS[2:]))
    np.testing.assert_allclose(wording.shared(TEXTS), turned.shared(TEXTS)[:, ::-1], atol=1e-6)


def test_a_codebook_without_a_letter_has_no_wording() -> None:
    assert learn_wording((Theme(id="empty", name={}),)) is None
