"""Texts that are nearly the same."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from feedbacknlp.prepare.near_copies import ALIKE, group_alike

RUN = 5


def _overlap(left: str, right: str) -> float:
    a, b = ({text[at : at + RUN] for at in range(len(text) - RUN + 1)} for text in (left, right))
    return len(a & b) / len(a | b)


def _letters(seed: int, size: int) -> str:
    return "".join(random.Random(seed).choices("abcdefghijklmnopqrstuvwxyz ", k=size))


def test_groups_are_those_of_the_full_comparison() -> None:
    """Three hundred texts in families; the truth is computed pair by pair."""
    chance = random.Random(5)
    texts = []
    for family in range(60):
        base = _letters(family, 160)
        texts.append(base)
        for _ in range(4):
            words = list(base)
            for _ in range(chance.randint(1, 4)):
                words[chance.randrange(len(words))] = "*"
            texts.append("".join(words))
    texts = sorted(set(texts))
    groups = group_alike(texts)
    missed = wrong = pairs = 0
    for left in range(len(texts)):
        for right in range(left):
            alike = _overlap(texts[left], texts[right]) >= ALIKE
            pairs += alike
            missed += alike and groups[left] != groups[right]
            wrong += groups[left] == groups[right] and _overlap(texts[left], texts[right]) < 0.4
    assert pairs > 300
    assert missed == 0
    assert wrong == 0


@given(st.lists(st.text(min_size=1, max_size=80), min_size=0, max_size=12, unique=True), st.randoms())
@settings(max_examples=40, deadline=None)
def test_order_does_not_matter(texts: list[str], chance: random.Random) -> None:
    told = dict(zip(texts, group_alike(texts).tolist(), strict=True))
    turned = list(texts)
    chance.shuffle(turned)
    assert dict(zip(turned, group_alike(turned).tolist(), strict=True)) == told


def test_a_large_campaign_costs_no_square() -> None:
    """Two thousand variants of one letter: a pair for every two would be two million."""
    base = _letters(1, 200)
    texts = [f"{base} {number}" for number in range(2_000)]
    assert len(set(group_alike(texts).tolist())) == 1
    assert group_alike([]).tolist() == []
    assert group_alike(["ab"]).tolist() == [0]
