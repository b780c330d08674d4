"""One score of the study with everything that belongs to it, in the order in which it is shown."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import pandas as pd

from feedbacknlp.contracts import Findings, Metric, ScoreScale

__all__ = ["Record", "ScoreView", "is_beyond_chance", "known", "pick_scores", "records", "tell_sure"]

SMALLEST = 0.01
"""Part of a score's range under which an effect is called small: what one writer in a hundred would bring by going from
the worst answer to the best."""

Record = Mapping[str, Any]
"""One row of a table."""

_TABLES = (
    "scores",
    "changes",
    "bands",
    "gate",
    "drivers",
    "driver_bands",
    "driver_trends",
    "change_parts",
    "band_words",
    "theme_effects",
    "what_if",
    "periods",
)


def records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    """The rows of a table as dicts; missing cells are None."""
    cells = frame.astype(object).where(frame.notna(), None)
    names = [str(name) for name in frame.columns]
    columns = [cells.iloc[:, place].tolist() for place in range(len(names))]
    return [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]


def known(value: Any) -> bool:
    """Whether a cell holds something."""
    return isinstance(value, (list, tuple, dict)) or not pd.isna(value)


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreView:
    """One score.

    Parameters
    ----------
    slug : str
        Short name for links: ``nps``, ``csat-2``.
    kind, question : str
    scale : ScoreScale or None
        None where Findings hold a score without its scale.
    metric : {"net", "share", "mean"}
    metric_name : str
    now : Record or None
        Row of Scores that is in focus: of the last wave, or of the study as a whole where that has too few answers.
        Bands, drivers, effects and what_if are counted among its answers.
    whole : Record or None
        Row of Scores of the study as a whole.
    waves : tuple of Record
        Rows of Scores by wave, in the order of the waves.
    changes : tuple of Record
        Rows of Changes in the order of the waves.
    bands : tuple of Record
        Worst first.
    gate : tuple of Record
        What the quality gate marked, by kind, worst band first.
    drivers : tuple of Record
        From the one that holds down most to the one that lifts most; those without impact last.
    parts, words, effects, what_if, periods : tuple of Record
        Rows of ChangeParts, BandWords, ThemeEffects, WhatIf and Periods.
    """

    slug: str
    kind: str
    question: str
    scale: ScoreScale | None
    metric: Metric
    metric_name: str
    now: Record | None
    whole: Record | None
    waves: tuple[Record, ...]
    changes: tuple[Record, ...]
    bands: tuple[Record, ...]
    gate: tuple[Record, ...]
    drivers: tuple[Record, ...]
    driver_bands: Mapping[str, tuple[Record, ...]]
    driver_trends: Mapping[str, tuple[Record, ...]]
    parts: tuple[Record, ...]
    words: tuple[Record, ...]
    effects: tuple[Record, ...]
    what_if: tuple[Record, ...]
    periods: tuple[Record, ...]

    @property
    def focus(self) -> str:
        """The wave in focus; '' where all answers are."""
        return str(self.now["wave"]) if self.now else ""

    @property
    def key(self) -> tuple[str, str]:
        """Kind and question."""
        return (self.kind, self.question)

    def parts_of(self, change: Record) -> list[Record]:
        """Rows of ChangeParts of a change between two waves, the whole first; none where it was not split."""
        pair = ("wave", change["wave_before"], change["wave"])
        return [row for row in self.parts if (row["cut"], row["before"], row["after"]) == pair]

    @property
    def smallest_effect(self) -> float:
        """Impact from which on a driver is worth telling, in points: 2 of an NPS, 1 of a share, 0.04 of 1 to 5 stars; 0
        for a mean whose scale is not known."""
        if self.metric == "mean":
            return SMALLEST * (self.scale.high - self.scale.low) if self.scale else 0.0
        return SMALLEST * (200 if self.metric == "net" else 100)

    def holding_down(self) -> list[Record]:
        """Drivers that clearly hold the score down by more than a little, the strongest first."""
        return self._of_role("holds_down", clear=True)

    def lifting_up(self) -> list[Record]:
        """Drivers that clearly lift the score by more than a little, the strongest first."""
        return self._of_role("lifts", clear=True)

    def hints(self, role: str) -> list[Record]:
        """Drivers of a role that are small, may be chance or rest on too few, the surest and strongest first."""
        return self._of_role(role, clear=False)

    def _of_role(self, role: str, *, clear: bool) -> list[Record]:
        chosen = [
            driver
            for driver in self.drivers
            if driver["role"] == role
            and driver["impact"] is not None
            and (driver["clear"] and abs(driver["impact"]) >= self.smallest_effect) == clear
        ]
        return sorted(chosen, key=lambda driver: driver["role_rank"])

    def link(self, driver_id: str, first: ScoreView) -> str:
        """The address of a driver's place within the page."""
        driver = "#driver=" + quote(driver_id, safe=":")
        return driver if self.slug == first.slug else f"{driver}&score={self.slug}"

    def anchor(self, driver_id: str, first: ScoreView) -> str:
        """The name of a driver's place in the page; for the first score without the score's name."""
        return f"driver={driver_id}" if self.slug == first.slug else f"driver={driver_id}&score={self.slug}"


def is_beyond_chance(q_value: float | None, false_discovery: float) -> bool:
    """Whether a q-value is known and at most the largest that counts as more than chance."""
    return q_value is not None and bool(q_value <= false_discovery)


def tell_sure(score: ScoreView, driver: Record, false_discovery: float) -> str:
    """How sure a driver of a score is: clear, small (beyond chance, but under :attr:`ScoreView.smallest_effect`), odd
    (beyond chance, but complaints go with high scores or praise with low ones), chance, or few."""
    if not driver["reliable"]:
        return "few"
    if not is_beyond_chance(driver["q_value"], false_discovery):
        return "chance"
    if abs(driver["impact"]) < score.smallest_effect:
        return "small"
    return "clear" if driver["clear"] else "odd"


def pick_scores(findings: Findings) -> tuple[ScoreView, ...]:
    """The scores of the study: in the order of its scales, then those without one."""
    tables = {
        name: _by_score(records(getattr(findings, name)))
        for name in _TABLES
    }
    scales = {scale.key: scale for scale in findings.scales}
    keys = list(dict.fromkeys([*scales, *sorted(key for table in tables.values() for key in table)]))
    place = {wave: position for position, wave in enumerate(findings.waves)}
    slugs: list[str] = []
    views = []
    for key in keys:
        slug = re.sub(r"[^a-z0-9]+", "-", key[0].lower()).strip("-") or "score"
        slug = slug if slug not in slugs else f"{slug}-{len(slugs) + 1}"
        slugs.append(slug)
        scale, scores = scales.get(key), tables["scores"].get(key, [])
        whole = next((row for row in scores if row["wave"] == ""), None)
        metric_name = scale.metric_name if scale else str(whole["metric"]) if whole else "mean"
        views.append(
            ScoreView(
                slug=slug,
                kind=key[0],
                question=key[1],
                scale=scale,
                metric=scale.metric if scale else _guess_metric(metric_name),
                metric_name=metric_name,
                now=next((row for row in scores if row["focus"]), whole),
                whole=whole,
                waves=tuple(
                    sorted(
                        (row for row in scores if row["wave"] != ""),
                        key=lambda row: (place.get(row["wave"], len(place)), row["wave"]),
                    )
                ),
                changes=tuple(
                    sorted(
                        tables["changes"].get(key, []),
                        key=lambda row: (place.get(row["wave"], len(place)), row["wave"]),
                    )
                ),
                bands=tuple(sorted(tables["bands"].get(key, []), key=lambda row: row["position"])),
                gate=tuple(tables["gate"].get(key, [])),
                drivers=tuple(sorted(tables["drivers"].get(key, []), key=_strength)),
                driver_bands=_by_driver(tables["driver_bands"].get(key, []), lambda row: row["position"]),
                driver_trends=_by_driver(
                    tables["driver_trends"].get(key, []), lambda row: (place.get(row["wave"], len(place)), row["wave"])
                ),
                parts=tuple(sorted(tables["change_parts"].get(key, []), key=_split_order)),
                words=tuple(sorted(tables["band_words"].get(key, []), key=lambda row: (row["position"], row["rank"]))),
                effects=tuple(sorted(tables["theme_effects"].get(key, []), key=lambda row: row["theme_id"])),
                what_if=tuple(
                    sorted(tables["what_if"].get(key, []), key=lambda row: (row["driver_id"], row["fall"]))
                ),
                periods=tuple(sorted(tables["periods"].get(key, []), key=lambda row: row["period"])),
            )
        )
    return tuple(views)


def _split_order(part: Record) -> tuple[bool, str, str, str, int]:
    """Splits between waves before those between segments, each from its whole to its last part."""
    return part["cut"] != "wave", part["cut"], part["before"], part["after"], part["position"]


def _guess_metric(metric_name: str) -> Metric:
    return "net" if metric_name == "nps" else "share" if metric_name.startswith("share") else "mean"


def _strength(driver: Record) -> tuple[float, str]:
    return (math.inf if driver["impact"] is None else driver["impact"], driver["driver_id"])


def _by_score(rows: Iterable[dict[str, Any]]) -> dict[tuple[str, str], list[dict[str, Any]]]:
    grouped: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for row in rows:
        grouped.setdefault((row["score_kind"], row["question"]), []).append(row)
    return grouped


def _by_driver(rows: Iterable[Record], order: Any) -> dict[str, tuple[Record, ...]]:
    grouped: dict[str, list[Record]] = {}
    for row in rows:
        grouped.setdefault(row["driver_id"], []).append(row)
    return {name: tuple(sorted(found, key=order)) for name, found in grouped.items()}
