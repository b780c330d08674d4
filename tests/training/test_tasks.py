"""Losses by hand."""

import math
from types import SimpleNamespace

import pytest
import torch
from reader import Look
from tasks import general_loss, inside_spans, neighbour_loss

UNIT = torch.eye(3)


def test_neighbours_by_hand() -> None:
    # rows 0 and 1 share a theme and point the same way, row 2 stands at a right angle: each of the two sees
    # exp(10) beside exp(0)
    vectors, wanted = UNIT[[0, 0, 1]], torch.tensor([[1.0, 0.0], [1.0, 0.0], [0.0, 1.0]])
    assert neighbour_loss(vectors, wanted).item() == pytest.approx(math.log(1 + math.exp(-10)), abs=1e-6)


def test_no_neighbours_no_loss() -> None:
    assert neighbour_loss(UNIT, UNIT).item() == 0


def test_general_vectors_are_held_to_what_was_seen() -> None:
    reader = SimpleNamespace(general_vectors=lambda look: look)
    assert general_loss(reader, UNIT, UNIT).item() == pytest.approx(0)
    assert general_loss(reader, UNIT, UNIT[[1, 2, 0]]).item() == pytest.approx(1)
    assert general_loss(reader, UNIT, -UNIT).item() == pytest.approx(2)


def test_spans_take_the_tokens_that_they_touch() -> None:
    # "no place" for the first sign, then three pieces of a text
    offsets = torch.tensor([[[0, 0], [0, 4], [5, 9], [9, 10]]])
    look = Look(vectors=UNIT, states=UNIT, tokens=UNIT, offsets=offsets)
    assert inside_spans(look, [(0, 4, 9), (0, 0, 1), (0, 3, 10)]).tolist() == [
        [0.0, 0.0, 1.0, 0.0],
        [0.0, 1.0, 0.0, 0.0],
        [0.0, 1.0, 1.0, 1.0],
    ]
