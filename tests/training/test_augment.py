"""What training varies: no character moves that evidence points at, and joined statements keep the labels of each."""

from __future__ import annotations

import random

import pytest
from augment import join, join_units, swap_letters, vary
from units import SHOP, Asked, Unit


def unit(text: str, theme: int, sign: int, *, known: bool = True) -> Unit:
    """A statement of one theme whose evidence is all of it."""
    return Unit(
        text=text,
        source="en-01",
        language="en",
        themes=frozenset({theme}),
        theme_polarity=((theme, sign),),
        polarity=sign,
        intents=frozenset({0}) if known else None,
        noise=False,
        field=SHOP,
        mentions=(Asked(theme=f"theme-{theme}", polarity=sign, start=0, end=len(text)),),
    )


@pytest.mark.parametrize("seed", range(30))
def test_evidence_stays_where_it_is(seed: int) -> None:
    rng = random.Random(seed)
    both = join(unit("parcel came late", 1, -1), unit("lovely mug", 2, 1), rng)
    assert [both.text[m.start : m.end] for m in both.mentions] == ["parcel came late", "lovely mug"]
    varied = vary(both, rng)
    assert len(varied.text) == len(both.text)
    assert sorted(varied.text.casefold()) == sorted(both.text.casefold())


def test_a_joined_comment_is_of_both_statements() -> None:
    both = join(unit("late.", 1, -1), unit("lovely mug", 2, 1, known=False), random.Random(1))
    assert both.themes == {1, 2}
    assert both.theme_polarity == ((1, -1), (2, 1))
    assert both.polarity is None  # mixed
    assert both.intents is None  # of one of them nothing is known


def test_statements_that_feel_alike_keep_their_feeling() -> None:
    both = join(unit("late", 1, -1), unit("broken mug", 2, -1), random.Random(1))
    assert both.polarity == -1
    assert both.intents == {0}


def test_a_theme_of_both_feelings_has_none_as_a_whole() -> None:
    both = join(unit("late in May", 1, -1), unit("quick in June", 1, 1), random.Random(1))
    assert both.themes == {1}
    assert both.theme_polarity == ()


def test_noise_and_other_fields_are_not_joined() -> None:
    short = [unit(f"late {number}", 1, -1) for number in range(4)]
    noise = Unit(text="asdf", source="en-01", language="en", themes=frozenset(), noise=True, field=SHOP)
    field = Unit(text="queue", source="own-en-01-bank", language="en", themes=None, noise=False, field="bank")
    joined = join_units([*short, noise, field], 50, random.Random(2))
    assert len(joined) == 50
    assert all("asdf" not in one.text and "queue" not in one.text for one in joined)


@pytest.mark.parametrize("text", ["", "a", "OK", "好的", "no 1", "ab"])
def test_a_text_without_two_letters_inside_a_word_is_left(text: str) -> None:
    assert swap_letters(text, random.Random(3)) == text


def test_two_letters_change_places() -> None:
    text = "delivery"
    swapped = swap_letters(text, random.Random(4))
    assert swapped != text
    assert sorted(swapped) == sorted(text)
    assert (swapped[0], swapped[-1]) == ("d", "y")
