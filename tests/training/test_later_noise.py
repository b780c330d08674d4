"""The noise head learns from later lines what it missed, and keeps what it knew."""

import numpy as np
from later_noise import learn_on


def test_what_was_missed_is_learned_and_what_was_known_is_kept() -> None:
    random = np.random.default_rng(4)
    directions = np.eye(16)
    known, missed, feedback = (directions[at] + 0.1 * random.normal(size=(200, 16)) for at in (0, 1, 2))
    vectors = np.concatenate([known, missed, feedback])
    noise = np.array([True] * 400 + [False] * 200)
    weight, bias = 8 * (directions[0] - directions[2]), -2.0
    assert ((vectors @ weight + bias > 0) == noise)[200:400].mean() < 0.1
    after, constant = learn_on(vectors, noise, weight, bias)
    assert ((vectors @ after + constant > 0) == noise).mean() > 0.99


def test_what_is_known_already_is_kept() -> None:
    vectors = np.concatenate([np.tile([1.0, 0.0], (50, 1)), np.tile([0.0, 1.0], (50, 1))])
    noise = np.array([True] * 50 + [False] * 50)
    after, constant = learn_on(vectors, noise, np.array([6.0, -6.0]), 0.0)
    scores = vectors @ after + constant
    assert scores[:50].min() > 5
    assert scores[50:].max() < -5
