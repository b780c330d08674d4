"""The scale table: which bands and which metric a score kind has on which scale. A new scale is a row of data here.

*Sources:* NPS: Reichheld 2003, Harvard Business Review 81(12). CES: Dixon, Freeman & Toman 2010, HBR 88(7/8), and its
2013 agreement form. PMF: Ellis 2009, the 40 % rule. Top-two boxes for CSAT: common practice.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from feedbacknlp.config import ScoreConfig
from feedbacknlp.contracts import Band, Metric, ScoreScale
from feedbacknlp.errors import ScoreError

__all__ = [
    "KINDS",
    "Kind",
    "build_scale",
    "classify_values",
    "ends_in_heading",
    "find_ends",
    "is_ease_question",
    "is_effort_question",
    "points_of_values",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One score kind.

    Parameters
    ----------
    bands : tuple of str
        Names, worst first.
    metric : {"net", "share", "mean"}
    net, share : str
        Name of the metric as a net and as a share.
    cuts : mapping of (low, high) to (first value of the middle band, first value of the best band)
        For a scale on which high is good; equal values where there is no middle band.
    """

    bands: tuple[str, str, str]
    metric: Metric
    net: str
    share: str
    cuts: Mapping[tuple[float, float], tuple[float, float]]


_TOP_BOXES: Mapping[tuple[float, float], tuple[float, float]] = {
    (0, 1): (1, 1),
    (1, 2): (2, 2),
    (0, 2): (1, 2),
    (1, 3): (2, 3),
    (1, 4): (3, 3),
    (0, 5): (3, 4),
    (1, 5): (3, 4),
    (1, 6): (3, 5),
    (1, 7): (4, 6),
    (0, 10): (5, 8),
    (1, 10): (5, 8),
    (0, 20): (10, 16),
    (1, 20): (10, 16),
    (0, 100): (50, 80),
    (1, 100): (50, 80),
}

KINDS: Mapping[str, Kind] = {
    "nps": Kind(
        bands=("detractor", "passive", "promoter"),
        metric="net",
        net="nps",
        share="share_promoter",
        cuts={(0, 10): (7, 9), (1, 10): (7, 9)},
    ),
    "csat": Kind(
        bands=("dissatisfied", "neutral", "satisfied"),
        metric="share",
        net="net_satisfied",
        share="share_satisfied",
        cuts=_TOP_BOXES,
    ),
    "ces": Kind(
        bands=("high_effort", "neutral", "low_effort"),
        metric="mean",
        net="net_low_effort",
        share="share_low_effort",
        cuts={**_TOP_BOXES, (1, 7): (4, 5)},
    ),
    "pmf": Kind(
        bands=("not_disappointed", "somewhat_disappointed", "very_disappointed"),
        metric="share",
        net="net_very_disappointed",
        share="share_very_disappointed",
        cuts={(1, 3): (2, 3), (0, 2): (1, 2)},
    ),
    "stars": Kind(
        bands=("critical", "mixed", "favourable"),
        metric="mean",
        net="net_favourable",
        share="share_favourable",
        cuts=_TOP_BOXES,
    ),
}
_LONG, _LONGEST = 10.0, 100.0
"""Ends of the longest scale of points and of any scale."""
_FEW = 0.2
_OWN = Kind(bands=("low", "middle", "high"), metric="mean", net="net_high", share="share_high", cuts=_TOP_BOXES)

_RANGE = re.compile(
    r"(?<![\d/.-])([01])\s*(?:-|–|—|to|till?|bis|a|à|tot(?: en met)?|t/m|到|至|~|～)\s*(10|[2-7])(?![\d/.-]*\d)",
    re.IGNORECASE,
)
_OUT_OF = re.compile(r"(?:\b(?:out of|av|af|von|van de|sur|su)|满分|滿分)\s*(20|10|[3-7])(?!\d)", re.IGNORECASE)
_NAME_OF_METRIC = re.compile(r"customer effort score|net easy score|effort score")
_HARD = re.compile(
    r"how much effort|effort|difficult|费力|費力|困难|困難|innsats|vanskelig|indsats|besvær|svårt|ansträng|aufwand|"
    r"schwierig|difficil|difícil|dificuldad|dificultad|esfuerzo|esforço|moeite|moeilijk|sforzo"
)
_EASY = re.compile(
    r"\beas(?:y|e|ily|ier)\b|容易|轻松|輕鬆|enkelt|\blett\b|low effort|agree|\b(?:u)?enig\b|\bnemt?\b|\blätt\b|instämm|"
    r"einfach|"
    r"\bleicht\b|zustimm|stimmen sie|facile|facilit|fácil|facilidad|\bd accord\b|de acuerdo|concord|makkelijk|"
    r"eenvoudig|\bmee eens\b|semplice|d accordo"
)


def ends_in_heading(heading: str) -> tuple[float, float] | None:
    """The ends of the scale where the heading names them: ``0-10``, ``1 to 7``, ``out of 5``."""
    found = _RANGE.search(heading)
    if found:
        return float(found.group(1)), float(found.group(2))
    found = _OUT_OF.search(heading)
    return (1.0, float(found.group(1))) if found else None


def is_effort_question(words: str) -> bool:
    """Whether a high answer means much effort: the question asks for effort or difficulty and does not speak of
    ease."""
    rest = _NAME_OF_METRIC.sub("", words)
    return bool(_HARD.search(rest)) and not _EASY.search(rest)


def is_ease_question(words: str) -> bool:
    """Whether a high answer means ease: the question speaks of it."""
    return bool(_EASY.search(_NAME_OF_METRIC.sub("", words)))


def find_ends(kind: str, values: NDArray[np.float64], *, die: bool = False) -> tuple[float, float]:
    """The ends of the scale from the answers, where nobody said them.

    Parameters
    ----------
    kind : str
    values : float array
        Answers without missing ones.
    die : bool, default=False
        The heading speaks of the throw of a die (1-6), as Norwegian reviews do.

    Notes
    -----
    The smallest scale in use for the kind that leaves out at most one answer in fifty: a single typing error does not
    make a seven-point scale out of five points. Zero belongs to the scale where more than one answer in five is zero.
    Numbers beyond 100, and those beyond 20 where they are no more than one in five, are no answers and tell nothing.
    """
    values = values[values <= _LONGEST]
    slips = values > 2 * _LONG
    if float(np.mean(slips) if len(values) else 0.0) <= _FEW:
        values = values[~slips]
    if not len(values):
        return {"nps": (0.0, 10.0), "ces": (1.0, 7.0), "pmf": (1.0, 3.0)}.get(kind, (1.0, 5.0))
    zero = bool(np.mean(values < 1) > 0.2)
    if kind == "nps":
        return 0.0, 10.0
    if kind == "pmf":
        return (0.0, 2.0) if zero else (1.0, 3.0)
    tops = {"csat": (5, 7, 10), "ces": (7, 10), "stars": (6, 10) if die else (5, 10)}.get(kind, (5, 7, 10))
    many = len(values) >= 30
    if kind == "ces" and many:
        tops = (5, *tops)
    if kind == "csat" and many:
        tops = (3, *tops)
    if zero and kind in ("csat", "stars") and float(values.max()) <= 2:
        return 0.0, 1.0 if float(values.max()) <= 1 else 2.0
    allowed = 0.02
    top = next(
        (top for top in tops if np.mean(values > top) <= allowed), tops[-1] if float(values.max()) <= 2 * _LONG else 100
    )
    fractions = bool(np.any((values > 0) & (values < 1)))
    return (0.0 if zero or fractions else 1.0), float(top)


def build_scale(
    kind: str,
    question: str,
    ends: tuple[float, float],
    *,
    high_is_good: bool,
    why: str,
    decimals: bool = False,
    settings: ScoreConfig | None = None,
) -> ScoreScale:
    """The scale of a score: bands worst first, metric and its name.

    Parameters
    ----------
    kind : str
    question : str
    ends : (low, high)
    high_is_good : bool
    why : str
    decimals : bool, default=False
        Answers lie between whole numbers; the bands then reach up to the next one.
    settings : ScoreConfig, optional
        Bands and metric of the study file come before those of the table.

    Raises
    ------
    ScoreError
        FB304: the bands of the study file overlap or are not in order.
    """
    row = KINDS.get(kind, _OWN)
    metric: Metric = (settings.metric if settings and settings.metric else None) or row.metric
    if settings and settings.bands:
        bands = tuple(Band(name=band.name, low=band.low, high=band.high, points=band.points) for band in settings.bands)
        _check_bands(bands, question)
    else:
        names = row.bands if high_is_good or kind in KINDS else tuple(reversed(row.bands))
        bands = _table_bands(row, names, ends, high_is_good=high_is_good, decimals=decimals)
        bands = tuple(
            replace(band, points=_band_points(metric, position, len(bands))) for position, band in enumerate(bands)
        )
    name = {"net": row.net, "share": row.share, "mean": "mean"}[metric]
    if kind not in KINDS and metric != "mean":
        name = f"{metric}_{bands[-1].name}"
    return ScoreScale(
        kind=kind,
        question=question,
        low=ends[0],
        high=ends[1],
        high_is_good=high_is_good,
        bands=bands,
        metric=metric,
        metric_name=name,
        why=why,
    )


def classify_values(values: NDArray[np.float64], scale: ScoreScale) -> NDArray[np.int64]:
    """Position of each value's band in ``scale.bands``; -1 where the value is missing, off the scale or in no band.

    A value between two bands that lie less than one apart (2.5 between 1-2 and 3) belongs to the lower one.
    """
    order = sorted(range(len(scale.bands)), key=lambda position: scale.bands[position].low)
    lows = np.array([scale.bands[position].low for position in order])
    highs = np.array([scale.bands[position].high for position in order])
    place = np.searchsorted(lows, values, side="right") - 1
    # NaN sorts last and would fall into the last band
    inside = (values >= scale.low) & (values <= scale.high) & (place >= 0)
    inside &= values < highs[np.maximum(place, 0)] + 1
    return np.where(inside, np.array(order, dtype=np.int64)[np.maximum(place, 0)], -1)


def points_of_values(
    values: NDArray[np.float64], positions: NDArray[np.int64], scale: ScoreScale
) -> NDArray[np.float64]:
    """What each response adds to the metric: its band's points, or its value for a mean."""
    if scale.metric == "mean":
        return values.astype(np.float64)
    return np.array([band.points for band in scale.bands], dtype=np.float64)[positions]


def _band_points(metric: Metric, position: int, count: int) -> float:
    if metric == "mean":
        return 0.0
    if position == count - 1:
        return 100.0
    return -100.0 if metric == "net" and position == 0 else 0.0


def _table_bands(
    row: Kind, names: Sequence[str], ends: tuple[float, float], *, high_is_good: bool, decimals: bool
) -> tuple[Band, ...]:
    low, high = ends
    span = high - low
    whole = float(span).is_integer() and float(low).is_integer()
    fallback = (low + 0.4 * span, low + 0.7 * span)
    if whole:
        fallback = (float(np.ceil(fallback[0])), float(np.ceil(fallback[1])))
    middle, best = row.cuts.get(ends, fallback)
    step = 0.01 if decimals or not whole else 1.0
    if high_is_good:
        edges = [(low, middle - step), (middle, best - step), (best, high)]
    else:
        edges = [
            (low + high - middle + step, high),
            (low + high - best + step, low + high - middle),
            (low, low + high - best),
        ]
    return tuple(
        Band(name=name, low=round(float(first), 6), high=round(float(last), 6), points=0.0)
        for name, (first, last) in zip(names, edges, strict=True)
        if first <= last
    )


def _check_bands(bands: Sequence[Band], question: str) -> None:
    ordered = sorted(bands, key=lambda band: band.low)
    overlap = any(before.high >= after.low for before, after in itertools.pairwise(ordered))
    if overlap or any(band.low > band.high for band in bands) or len({band.name for band in bands}) < len(bands):
        raise ScoreError(
            "The bands of a score overlap, are upside down or share a name",
            code="FB304",
            where=f"score {question!r} of the study file",
            expected="low <= high in each band, and no value in two bands",
            remedy="correct [[scores.bands]]",
        )
