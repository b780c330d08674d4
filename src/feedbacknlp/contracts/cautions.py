"""Cautions: what an analyst should know before believing a figure, as a code, its numbers and a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["Caution"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Caution:
    """One thing to know; :func:`feedbacknlp.explain.say_cautions` puts it into words.

    Parameters
    ----------
    code : str
        A key of the catalogue of sentences; '' for a sentence of an older report, of which no more is known.
    numbers : mapping of str to float or int
        What the sentence tells; whole numbers are counts, floats are points of the score's metric (a name that ends
        in ``_percent``: percent).
    score_kind, metric : str
        The score it is about and its metric's name; '' where it is about the study.
    question : str
        The score's question, only where two scores of the study are of one kind.
    wave : str
        The wave it is about, '' for the study as a whole.
    text : str
        The sentence, in the language of the Findings that hold it; '' before it is said.
    """

    code: str
    numbers: Mapping[str, float] = field(default_factory=dict)
    score_kind: str = ""
    metric: str = ""
    question: str = ""
    wave: str = ""
    text: str = ""

    def is_about(self, score_kind: str, question: str) -> bool:
        """Whether it is about this score."""
        return self.score_kind == score_kind and self.question in ("", question)
