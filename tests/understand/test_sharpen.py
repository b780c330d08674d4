"""Marked statements sharpen a codebook; too few of them leave it alone."""

from __future__ import annotations

import numpy as np
import pytest

from feedbacknlp.contracts import Codebook, Theme
from feedbacknlp.understand import build_theme_model, read_codebook
from feedbacknlp.understand.sharpen import learn_apart
from feedbacknlp.understand.theme_model import theme_probabilities
from tests.suites.toys import ToyEncoder, toy_heads

QUEUE = ("queue at the desk", "queue again", "long queue today", "stood in a queue", "queue to the street")
NOISE = ("drills upstairs", "drills all night", "could not sleep for drills", "drills at seven", "again drills")


def _codebook(queue: tuple[str, ...], noise: tuple[str, ...]) -> Codebook:
    return Codebook(
        id="hotel",
        version=1,
        themes=(
            Theme(id="waiting", name={"en": "waiting"}, definition={"en": "waiting"}, examples={"en": queue}),
            Theme(id="calm", name={"en": "calm"}, definition={"en": "calm and sleep"}, examples={"en": noise}),
        ),
    )


def _shares(codebook: Codebook, texts: list[str]) -> np.ndarray:
    encoder, heads = ToyEncoder(), toy_heads()
    model = build_theme_model(codebook, encoder=encoder, heads=heads)
    return theme_probabilities(model, texts, encoder.encode(texts), ["en"] * len(texts), heads=heads)[0]


def test_a_handful_helps_at_once() -> None:
    texts = ["the queue was endless", "drills in the morning"]
    before, after = _shares(_codebook((), ()), texts), _shares(_codebook(QUEUE, NOISE), texts)
    assert (np.diag(after) > np.diag(before)).all()
    assert after[0, 0] > after[0, 1]
    assert after[1, 1] > after[1, 0]


def test_the_order_of_examples_and_themes_changes_nothing() -> None:
    texts = ["the queue was endless", "drills"]
    book, turned = _codebook(QUEUE, NOISE), _codebook(QUEUE[::-1], NOISE[::-1])
    turned = Codebook(id="hotel", version=1, themes=turned.themes[::-1])
    np.testing.assert_array_equal(_shares(book, texts), _shares(turned, texts)[:, ::-1])


def test_marked_statements_reach_a_learned_theme_too() -> None:
    shop = read_codebook("online-shop")
    themes = []
    for name, own in (("delivery_speed", QUEUE), ("return_process", NOISE)):
        theme = shop.theme(name)
        themes.append(
            Theme(
                id=theme.id,
                name=theme.name,
                definition=theme.definition,
                examples={**theme.examples, "en": (*theme.examples.get("en", ()), *own)},
            )
        )
    untouched = Codebook(id="s", version=1, themes=(shop.theme("delivery_speed"), shop.theme("return_process")))
    texts = ["the queue was endless"]
    assert _shares(Codebook(id="s", version=1, themes=tuple(themes)), texts)[0, 0] > _shares(untouched, texts)[0, 0]


@pytest.mark.parametrize("places", [[], [0, 0, 0]])
def test_without_a_second_theme_there_is_nothing_to_tell_apart(places: list[int]) -> None:
    vectors = np.eye(len(places), 8, dtype=np.float32)
    head = learn_apart(vectors, np.array(places, dtype=int), ["a", "b", "c"][: len(places)], themes=[0], size=2)
    assert not head.weight.any()
    assert not head.bias.any()


def test_only_the_themes_asked_for_learn() -> None:
    head = learn_apart(np.eye(4, dtype=np.float32), np.array([0, 0, 1, 1]), list("abcd"), themes=[1], size=2)
    assert not head.weight[0].any()
    assert head.weight[1].any()
