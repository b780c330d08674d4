"""Situations: what an analyst should know before believing a figure, as a code and its numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["Caution", "DriverChange", "ScoreChange"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Caution:
    """One thing to know; :func:`feedbacknlp.explain.say_caution` puts it into words.

    Parameters
    ----------
    code : str
        A key of the catalogue of sentences.
    numbers : mapping of str to float or int
        What the sentence tells; whole numbers are counts, floats are points of the score's metric (a name that ends
        in ``_percent``: percent).
    score_kind, metric : str
        The score it is about and its metric's name; '' where it is about the study.
    question : str
        The score's question, only where two scores of the study are of one kind.
    wave : str
        The wave it is about, '' for the study as a whole.
    """

    code: str
    numbers: Mapping[str, float] = field(default_factory=dict)
    score_kind: str = ""
    metric: str = ""
    question: str = ""
    wave: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DriverChange:
    """How the share of one driver moved between two waves. Shares 0 ... 1."""

    driver_id: str
    name: str
    share_before: float
    share: float
    change: float
    low: float
    high: float
    q_value: float
    seen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreChange:
    """How one score moved between two waves that follow each other, in points of its metric.

    Parameters
    ----------
    code : {"rose", "fell", "no_change_seen", "unknown"}
        ``no_change_seen``: the interval of the change holds 0, so this sample could not show a change (which is not
        proof of none). ``unknown``: one of the waves has no value or no interval.
    drivers : tuple of DriverChange
        What moved most: changes beyond chance first, then by size.
    """

    code: str
    score_kind: str
    question: str
    metric: str
    wave_before: str
    wave: str
    value_before: float
    value: float
    change: float
    low: float
    high: float
    drivers: tuple[DriverChange, ...] = ()
