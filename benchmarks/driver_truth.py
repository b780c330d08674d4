"""Surveys with planted truth: drivers with known effects on a score, that overlap, are coded with errors, and are
written about more by some bands than by others. Mentions are planted directly: no text, no encoder."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from feedbacknlp.contracts import Band, ScoreScale
from feedbacknlp.explain import Linked

__all__ = ["NPS", "PlantedDriver", "Truth", "draw_survey", "null_truth", "usual_truth"]

NPS = ScoreScale(
    kind="nps",
    question="recommend",
    low=0,
    high=10,
    high_is_good=True,
    bands=(
        Band(name="detractor", low=0, high=6, points=-100),
        Band(name="passive", low=7, high=8, points=0),
        Band(name="promoter", low=9, high=10, points=100),
    ),
    metric="net",
    metric_name="nps",
    why="planted",
)


@dataclass(frozen=True)
class PlantedDriver:
    """A theme with a feeling: how many live through it in each of two waves, and what it does to their 0 ... 10."""

    theme: str
    polarity: int
    share: tuple[float, float]
    steps: tuple[float, float]

    @property
    def driver_id(self) -> str:
        return f"{self.theme}:{'negative' if self.polarity < 0 else 'positive'}"


@dataclass(frozen=True)
class Truth:
    """What is planted.

    ``overlap`` is the correlation of the causes behind drivers of one polarity; ``sensitivity`` and ``false_rate`` are
    the coding's errors; ``writes`` is the chance of a comment by band, worst first; ``mobile`` the share of mobile
    customers in each wave, who score ``mobile_steps`` otherwise.
    """

    drivers: tuple[PlantedDriver, ...]
    overlap: float = 0.4
    sensitivity: float = 0.85
    false_rate: float = 0.01
    writes: tuple[float, float, float] = (0.85, 0.6, 0.65)
    base: float = 8.3
    spread: float = 1.7
    mobile: tuple[float, float] = (0.4, 0.5)
    mobile_steps: float = -0.5


def usual_truth() -> Truth:
    """A shop: three strong drivers, some weak ones, one without effect; checkout grows, returns get worse."""
    return Truth(
        drivers=(
            PlantedDriver("checkout", -1, (0.12, 0.22), (-2.5, -2.5)),
            PlantedDriver("returns", -1, (0.15, 0.15), (-1.5, -2.5)),
            PlantedDriver("delivery", -1, (0.20, 0.20), (-1.8, -1.8)),
            PlantedDriver("price", -1, (0.18, 0.18), (-0.7, -0.7)),
            PlantedDriver("photos", -1, (0.12, 0.12), (0.0, 0.0)),
            PlantedDriver("support", 1, (0.20, 0.20), (1.2, 1.2)),
            PlantedDriver("quality", 1, (0.25, 0.25), (0.8, 0.8)),
            PlantedDriver("delivery", 1, (0.18, 0.18), (0.4, 0.4)),
        )
    )


def null_truth(drivers: int = 20) -> Truth:
    """Drivers that do nothing, in two waves that are alike."""
    return Truth(
        drivers=tuple(
            PlantedDriver(f"theme{number:02}", -1 if number % 2 else 1, (0.12, 0.12), (0.0, 0.0))
            for number in range(drivers)
        ),
        mobile=(0.4, 0.4),
    )


def draw_survey(truth: Truth, size: int, random: np.random.Generator) -> Linked:
    """A survey of ``size`` answers, half of them in each of the waves Q1 and Q2."""
    from scipy.stats import norm

    wave = np.arange(size) * 2 // size
    theme_ids = tuple(sorted({driver.theme for driver in truth.drivers}))
    common = {sign: random.normal(size=size) for sign in (-1, 1)}
    mobile = random.random(size) < np.array(truth.mobile)[wave]
    felt = truth.base + truth.mobile_steps * mobile + random.normal(0, truth.spread, size)
    lived = []
    for driver in truth.drivers:
        cause = np.sqrt(truth.overlap) * common[driver.polarity]
        cause = cause + np.sqrt(1 - truth.overlap) * random.normal(size=size)
        has = cause > norm.isf(np.array(driver.share))[wave]
        felt = felt + np.where(has, np.array(driver.steps)[wave], 0.0)
        lived.append(has)
    value = np.clip(np.round(felt), 0, 10)
    band = np.digitize(value, [6.5, 8.5])
    wrote = random.random(size) < np.array(truth.writes)[band]
    answer, code = [], []
    for driver, has in zip(truth.drivers, lived, strict=True):
        chance = np.where(has, truth.sensitivity, truth.false_rate)
        members = np.flatnonzero(wrote & (random.random(size) < chance))
        answer.append(members)
        code.append(np.full(len(members), 3 * theme_ids.index(driver.theme) + driver.polarity + 1))
    answers = pd.DataFrame(
        {
            "response_id": np.arange(size).astype("str"),
            "score_kind": NPS.kind,
            "question": NPS.question,
            "band": np.array(NPS.band_names)[band],
            "wave": np.array(["Q1", "Q2"])[wave],
            "points": np.array([one.points for one in NPS.bands])[band],
            "weight": 1.0,
            "value": value,
            "segment_device": np.where(mobile, "mobile", "desktop"),
        }
    )
    return Linked(
        answers=answers,
        wrote=wrote,
        mention_answer=np.concatenate(answer).astype(np.int64),
        mention_driver=np.concatenate(code).astype(np.int64),
        theme_ids=theme_ids,
    )
