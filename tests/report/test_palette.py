from __future__ import annotations

import pytest

from feedbacknlp.report.palette import DARK, LIGHT, band_colour, heat_colour, heat_ink, polarity_colour

PAIRS = [
    ("ink", "paper", 7.0),
    ("muted", "paper", 4.5),
    ("negative", "paper", 4.5),
    ("positive", "paper", 4.5),
    ("accent", "accent-soft", 4.5),
    ("muted", "sunk", 4.5),
    ("ink", "mark", 4.5),
    ("muted", "negative-soft", 4.5),
    ("ink", "raised", 7.0),
]


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """Contrast of WCAG 2.2."""
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_light_and_dark_name_the_same_colours_and_charts_can_tell_them_apart() -> None:
    assert set(LIGHT) == set(DARK)
    assert len(set(LIGHT.values())) == len(LIGHT)


@pytest.mark.parametrize("palette", [LIGHT, DARK])
@pytest.mark.parametrize(("front", "back", "least"), PAIRS)
def test_texts_are_readable(palette: dict[str, str], front: str, back: str, least: float) -> None:
    assert contrast(palette[front], palette[back]) >= least


@pytest.mark.parametrize("palette", [LIGHT, DARK])
@pytest.mark.parametrize("side", ["negative", "positive"])
@pytest.mark.parametrize("step", range(6))
def test_figures_in_the_heat_map_are_readable(palette: dict[str, str], side: str, step: int) -> None:
    ink = palette["cell-ink-inverse" if step >= 4 else "cell-ink"]
    assert contrast(ink, palette[f"{side}-{step}"]) >= 4.5


def test_meaning_of_colours() -> None:
    assert polarity_colour(-1) == LIGHT["negative"]
    assert [band_colour(position, 3) for position in range(3)] == [
        LIGHT["negative"],
        LIGHT["neutral"],
        LIGHT["positive"],
    ]
    assert [heat_colour(share, 1, 0.5) for share in (0, 0.03, 0.4, 0.5)] == [
        LIGHT["positive-0"],
        LIGHT["positive-1"],
        LIGHT["positive-5"],
        LIGHT["positive-5"],
    ]
    assert heat_ink(0.5, 0.5) == LIGHT["cell-ink-inverse"]


def test_a_heat_map_does_not_saturate() -> None:
    """Shares of 45 % and 90 % of one map differ in colour, as 2 % and 4 % of another do."""
    assert heat_colour(0.45, -1, 0.9) == heat_colour(0.02, -1, 0.04) == LIGHT["negative-3"]
    assert heat_colour(0.9, -1, 0.9) == heat_colour(0.04, -1, 0.04) == LIGHT["negative-5"]
    assert heat_colour(0.0, -1, 0.0) == LIGHT["negative-0"]
