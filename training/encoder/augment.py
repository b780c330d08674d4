"""Small changes that customers make without meaning anything by them, so that no reading hangs on them; and two
statements in one breath, so that none drowns the other."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from units import SHOP, Unit

BETWEEN = {
    "en": (". ", ", ", " and ", " but ", "; ", "\n", "! ", " - ", ", though "),
    "nb": (". ", ", ", " og ", " men ", ", men ", "\n", "! ", " - "),
    "zh-Hans": ("。", "，", "，但是", " ", "！", "；", "，不过"),
    "zh-Hant": ("。", "，", "，但是", " ", "！", "；", "，不過"),
}
"""What stands between two statements of one comment."""
SHORT = 70
"""Bytes of a statement that is joined with another."""


def vary(unit: Unit, rng: random.Random) -> Unit:
    """The unit as another customer might have typed it: the other Chinese script, no capitals, no final stop, two
    letters in the wrong order.

    Nothing that moves a character: evidence stays where it is.
    """
    text = unit.text
    if unit.language.startswith("zh") and rng.random() < 0.3:
        to = "s2t" if unit.language == "zh-Hans" else "t2s"
        changed = converter(to).convert(text)
        text = changed if len(changed) == len(text) else text
    if rng.random() < 0.1 and len(text.lower()) == len(text):
        text = text.lower()
    if rng.random() < 0.15 and not unit.mentions and not unit.terms:
        text = text.rstrip(".!。！") or text
    if rng.random() < 0.1:
        text = swap_letters(text, rng)
    return unit if text == unit.text else replace(unit, text=text)


def swap_letters(text: str, rng: random.Random) -> str:
    """Two neighbouring small Latin letters of one word change places; no character moves further."""
    places = [
        at
        for at in range(1, len(text) - 2)
        if all("a" <= letter <= "z" for letter in text[at : at + 2]) and text[at - 1].isalpha()
    ]
    if not places:
        return text
    at = rng.choice(places)
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]


def join_units(units: Sequence[Unit], count: int, rng: random.Random) -> list[Unit]:
    """``count`` comments of two to four short statements each, by chance, of one language and about the shop."""
    by_language: dict[str, list[Unit]] = defaultdict(list)
    for unit in units:
        if unit.field == SHOP and not unit.noise and unit.themes and len(unit.text.encode()) <= SHORT:
            by_language[unit.language].append(unit)
    joined = []
    for language, pieces in zip(
        rng.choices(list(by_language), [len(own) for own in by_language.values()], k=count),
        rng.choices((2, 3, 4), (6, 3, 1), k=count),
        strict=True,
    ):
        first, *others = rng.sample(by_language[language], min(pieces, len(by_language[language])))
        for other in others:
            first = join(first, other, rng)
        joined.append(first)
    return joined


def join(first: Unit, second: Unit, rng: random.Random) -> Unit:
    """Both statements in one comment, with the labels of both.

    What is known of only one of them (intents, polarity) is not known of the whole; a theme of both feelings has no
    polarity as a whole.
    """
    between = rng.choice(BETWEEN.get(first.language, (". ", ", ", "\n", "! ")))
    head = first.text.rstrip(None if between[0] == "\n" else " .!。！") or first.text
    moved = len(head) + len(between)
    signs = dict(first.theme_polarity)
    torn = {theme for theme, sign in second.theme_polarity if signs.get(theme, sign) != sign}
    pairs = dict.fromkeys(first.theme_polarity + second.theme_polarity)
    known = first.intents is not None and second.intents is not None
    return replace(
        first,
        text=head + between + second.text,
        themes=(first.themes or frozenset()) | (second.themes or frozenset()),
        polarity=first.polarity if first.polarity == second.polarity else None,
        theme_polarity=tuple(pair for pair in pairs if pair[0] not in torn),
        intents=(first.intents or frozenset()) | (second.intents or frozenset()) if known else None,
        mentions=(
            *(mention for mention in first.mentions if mention.end <= len(head)),
            *(
                mention
                if mention.start < 0
                else replace(mention, start=mention.start + moved, end=mention.end + moved)
                for mention in second.mentions
            ),
        ),
        terms=(),
    )


@cache
def converter(to: str) -> Any:
    """OpenCC from one Chinese script to the other."""
    from opencc import OpenCC

    return OpenCC(to)
