"""Cautions in the order in which they matter to who is about to act on the figures."""

from __future__ import annotations

from feedbacknlp.contracts import Caution
from feedbacknlp.report.view.reader import Reader
from feedbacknlp.report.view.scores import ScoreView

__all__ = ["cautions_of_score", "cautions_of_study", "weigh_cautions"]

_BY_WEIGHT = (
    "no_scores",
    "no_answers",
    "one_band",
    "nobody_wrote",
    "no_interval",
    "many_mismatches",
    "no_driver_sure",
    "text_kept",
    "fast_encoder",
    "much_other",
    "much_no_content",
    "writers_differ",
    "few_mentions",
    "mismatches",
    "small_wave",
    "rests_on",
    "rests_on_waves",
)
"""What empties the figures of meaning, what leaves much out of them, what makes single ones weak; last what the
intervals say already."""


def weigh_cautions(reader: Reader) -> tuple[Caution, ...]:
    """All cautions, those that matter most first; of equal ones those of the first score first."""
    return _weigh(reader.findings.cautions)


def cautions_of_study(reader: Reader) -> tuple[Caution, ...]:
    """Those about the study as a whole, and those of which it is not known what they are about."""
    return _weigh(tuple(caution for caution in reader.findings.cautions if not caution.score_kind))


def cautions_of_score(reader: Reader, score: ScoreView) -> tuple[Caution, ...]:
    """Those about one score."""
    return _weigh(tuple(caution for caution in reader.findings.cautions if caution.is_about(*score.key)))


def _weigh(cautions: tuple[Caution, ...]) -> tuple[Caution, ...]:
    def weight(caution: Caution) -> int:
        return _BY_WEIGHT.index(caution.code) if caution.code in _BY_WEIGHT else 0

    return tuple(sorted(cautions, key=weight))
