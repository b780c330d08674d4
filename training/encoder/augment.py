"""Small changes that customers make without meaning anything by them, so that no reading hangs on them."""

from __future__ import annotations

import random
from dataclasses import replace
from functools import cache
from typing import Any

from units import Unit


def vary(unit: Unit, rng: random.Random) -> Unit:
    """The unit as another customer might have typed it: the other Chinese script, no capitals, no final stop.

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
    return unit if text == unit.text else replace(unit, text=text)


@cache
def converter(to: str) -> Any:
    """OpenCC from one Chinese script to the other."""
    from opencc import OpenCC

    return OpenCC(to)
