"""Situations: what an analyst should know before believing a figure, as a code and its numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["Caution"]


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
