"""What a score means: its scale, direction, bands and metric."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = ["Band", "Metric", "ScoreScale"]

Metric = Literal["net", "share", "mean"]
"""``net`` = share of the best band minus share of the worst (NPS); ``share`` = share of the counted bands; ``mean`` =
mean value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """One band of a score: values from ``low`` (included) to ``high`` (included), in the scale's own numbers.

    Parameters
    ----------
    name : str
        Stable name such as ``detractor``; the page translates it.
    low, high : float
        Lowest and highest value of the band.
    points : float
        What a response of this band adds to a net or share metric (-100, 0, 100); unused for a mean.
    """

    name: str
    low: float
    high: float
    points: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreScale:
    """One score of the study: kind, question, scale and bands from worst to best.

    Parameters
    ----------
    kind : str
        ``nps``, ``csat``, ``ces``, ``pmf``, ``stars`` or a kind of the study file.
    question : str
        Question or column name; with the kind it tells scores apart.
    low, high : float
        Ends of the scale.
    high_is_good : bool
        Direction. Bands are from worst to best in either case.
    bands : tuple of Band
        Worst first.
    metric : {"net", "share", "mean"}
    metric_name : str
        ``nps``, ``share_satisfied``, ``mean``, ``share_very_disappointed``, ``share_favourable`` ...
    why : str
        Why this kind and scale were taken, for the reader.
    """

    kind: str
    question: str
    low: float
    high: float
    high_is_good: bool
    bands: tuple[Band, ...]
    metric: Metric
    metric_name: str
    why: str

    @property
    def key(self) -> tuple[str, str]:
        """Kind and question: what tells one score of the study from another."""
        return (self.kind, self.question)

    @property
    def band_names(self) -> tuple[str, ...]:
        """Band names, worst first."""
        return tuple(band.name for band in self.bands)
