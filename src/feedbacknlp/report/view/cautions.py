"""Cautions in the order in which they matter to who is about to act on the figures."""

from __future__ import annotations

from dataclasses import dataclass

from feedbacknlp.contracts import Caution
from feedbacknlp.report.view.reader import Reader
from feedbacknlp.report.view.scores import ScoreView

__all__ = ["Cautions", "cautions_of_score", "cautions_of_study", "fold_cautions", "weigh_cautions"]

_BY_WEIGHT = (
    "no_scores",
    "no_answers",
    "one_band",
    "nobody_wrote",
    "no_interval",
    "many_mismatches",
    "no_driver_sure",
    "codebook_misfit",
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


_SAID_ABOVE = frozenset({"small_wave", "rests_on", "rests_on_waves"})
"""What the figures of the opening say already."""

_AT_THE_TOP = "codebook_misfit"
"""What stands above the answer: read with the wrong codebook, the rest says little."""

_MOST_OPEN = 4

_TOPICS = {
    "topic.precision": ("rests_on", "rests_on_waves", "small_wave", "no_interval", "one_band"),
    "topic.drivers": ("no_driver_sure", "few_mentions"),
    "topic.mismatches": ("mismatches", "many_mismatches"),
    "topic.reading": (
        "codebook_misfit",
        "much_other",
        "much_no_content",
        "nobody_wrote",
        "writers_differ",
        "fast_encoder",
    ),
}
"""What cautions are about, told where they are folded; any other is about who answered and what was kept."""


@dataclass(frozen=True, slots=True)
class Cautions:
    """Cautions of one score and of the study.

    Parameters
    ----------
    first : Caution or None
        What stands above everything else.
    open, folded : tuple of Caution
        What matters most to who is about to act; the others.
    about : str
        What the folded ones are about, in words; '' where none is folded.
    """

    first: Caution | None
    open: tuple[Caution, ...]
    folded: tuple[Caution, ...]
    about: str


def fold_cautions(reader: Reader, score: ScoreView | None) -> Cautions:
    """Those about the study and one score, one perhaps above the answer and at most four open; without a score all that
    there are, none above."""
    told = _weigh((*cautions_of_study(reader), *cautions_of_score(reader, score))) if score else weigh_cautions(reader)
    first = next((caution for caution in told if caution.code == _AT_THE_TOP), None) if score else None
    told = tuple(caution for caution in told if caution is not first)
    opened = tuple(caution for caution in told if caution.code not in _SAID_ABOVE)[:_MOST_OPEN] or told[-1:]
    folded = tuple(caution for caution in told if caution not in opened)
    of_code = {code: topic for topic, codes in _TOPICS.items() for code in codes}
    topics = dict.fromkeys(of_code.get(caution.code, "topic.answers") for caution in folded)
    about = reader.list_names([reader.words(topic) for topic in topics])
    return Cautions(first=first, open=opened, folded=folded, about=about)


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
