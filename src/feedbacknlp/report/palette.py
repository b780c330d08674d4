"""The colours of the report, by meaning. One legend of polarity holds everywhere.

Negative is a terracotta and positive a petrol blue: they differ in hue for protanopes and deuteranopes too, and in
lightness from the neutral sand for everyone. Charts are drawn in the light colours; in the page each is replaced by the
CSS variable of the same name, so that one drawing serves light and dark.
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["DARK", "LIGHT", "band_colour", "heat_colour", "heat_ink", "polarity_colour"]

LIGHT: Mapping[str, str] = {
    "paper": "#fcfbf8",
    "raised": "#fffffe",
    "sunk": "#f4f1ea",
    "ink": "#1c2024",
    "muted": "#5d636b",
    "line": "#e3ded3",
    "strong-line": "#b8b2a5",
    "accent": "#17617a",
    "accent-soft": "#e2eff3",
    "mark": "#fbe7a8",
    "negative": "#b3452c",
    "neutral": "#aaa394",
    "positive": "#18718f",
    "negative-soft": "#f6ddd3",
    "positive-soft": "#d4e8ef",
    "neutral-soft": "#ebe7dd",
    "negative-0": "#fbf1ec",
    "negative-1": "#f4d9cd",
    "negative-2": "#eab7a2",
    "negative-3": "#dc8f74",
    "negative-4": "#b95a3f",
    "negative-5": "#a53d26",
    "positive-0": "#edf5f8",
    "positive-1": "#cfe4ec",
    "positive-2": "#a3ccdb",
    "positive-3": "#6faec4",
    "positive-4": "#2f7d99",
    "positive-5": "#145f7a",
    "cell-ink": "#1b1f23",
    "cell-ink-inverse": "#fefefd",
}

DARK: Mapping[str, str] = {
    "paper": "#14171a",
    "raised": "#1b1f23",
    "sunk": "#20252a",
    "ink": "#e9e6df",
    "muted": "#a3a9b0",
    "line": "#30363c",
    "strong-line": "#596068",
    "accent": "#7cc4dc",
    "accent-soft": "#1d3640",
    "mark": "#5a4a12",
    "negative": "#ee8d6f",
    "neutral": "#8b8778",
    "positive": "#62b8d4",
    "negative-soft": "#47281e",
    "positive-soft": "#173846",
    "neutral-soft": "#33332e",
    "negative-0": "#241d1b",
    "negative-1": "#3d251d",
    "negative-2": "#5e3223",
    "negative-3": "#8a462f",
    "negative-4": "#bd6444",
    "negative-5": "#ee8d6f",
    "positive-0": "#1a2226",
    "positive-1": "#1b323c",
    "positive-2": "#1d4656",
    "positive-3": "#216077",
    "positive-4": "#3a89a5",
    "positive-5": "#6cc0db",
    "cell-ink": "#efece6",
    "cell-ink-inverse": "#101214",
}

_STEPS = (0.05, 0.2, 0.4, 0.6, 0.8)
"""Parts of the largest share of a heat map from which on a cell is a step stronger."""


def polarity_colour(polarity: float) -> str:
    """The colour of a feeling: below 0 negative, 0 neutral, above 0 positive."""
    return LIGHT["negative" if polarity < 0 else "positive" if polarity > 0 else "neutral"]


def band_colour(position: int, bands: int) -> str:
    """The colour of a score band: the worst negative, the best positive, between them neutral."""
    return polarity_colour(-1 if position == 0 else 1 if position == bands - 1 else 0)


def _heat_step(share: float, most: float) -> int:
    return sum(share >= step * most for step in _STEPS) if share > 0 else 0


def heat_colour(share: float, polarity: int, most: float) -> str:
    """The colour of a share in a heat map whose largest share is ``most``, in six steps."""
    return LIGHT[f"{'negative' if polarity < 0 else 'positive'}-{_heat_step(share, most)}"]


def heat_ink(share: float, most: float) -> str:
    """The colour of figures on a cell of this share."""
    return LIGHT["cell-ink-inverse" if _heat_step(share, most) >= 4 else "cell-ink"]
