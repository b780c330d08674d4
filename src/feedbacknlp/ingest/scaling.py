"""Score columns -> scales, one for each kind and question of the study, and the band of every answer."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from feedbacknlp.contracts import Ledger, ScoreScale
from feedbacknlp.errors import ScoreError, name_rows
from feedbacknlp.ingest.facts import Fact, ScoreValues
from feedbacknlp.ingest.scales import (
    KINDS,
    build_scale,
    classify_values,
    ends_in_heading,
    find_ends,
    is_effort_question,
)
from feedbacknlp.ingest.scores import ScoreColumn

__all__ = ["band_scores", "choose_scales"]

_MOST_OFF = 0.2
_DIE = ("terningkast", "die", "骰")


def choose_scales(facts: Sequence[Fact]) -> tuple[ScoreScale, ...]:
    """The scales of the study in the order of the files and columns; files that ask the same question share one.

    Raises
    ------
    ScoreError
        FB302: a declared score holds nothing that can be read as one. FB303: an own kind has no scale.
    """
    groups: dict[tuple[str, str], list[tuple[Fact, ScoreValues]]] = {}
    for fact in facts:
        for values in fact.scores:
            groups.setdefault((values.score.kind, values.score.question), []).append((fact, values))
    return tuple(
        _choose_scale(
            [values for _, values in group], np.concatenate([values.numbers[fact.kept] for fact, values in group])
        )
        for group in groups.values()
    )


def _choose_scale(group: Sequence[ScoreValues], answers: np.ndarray) -> ScoreScale:
    score = group[0].score
    known = answers[~np.isnan(answers)]
    if not len(known):
        raise ScoreError(
            "A score column holds no answer that can be read",
            code="FB302",
            where=f"{group[0].source.name}: column {score.column!r}",
            expected="numbers, stars or answer labels",
            remedy="name the column in [[scores]], with labels = { answer = value } where it holds words",
        )
    ends, told = _find_ends(group, known)
    high_is_good, direction = _find_direction(score)
    seen = "" if "values " in score.why else f"; answers {known.min():g}-{known.max():g}"
    why = f"{score.why}{seen}; scale {ends[0]:g}-{ends[1]:g} ({told}); {direction}"
    return build_scale(
        score.kind,
        score.question,
        ends,
        high_is_good=high_is_good,
        why=why,
        decimals=bool(np.any(known % 1 != 0)),
        settings=score.settings,
    )


def _find_ends(group: Sequence[ScoreValues], known: np.ndarray) -> tuple[tuple[float, float], str]:
    """Declared, then the labels' own, then named in the heading or the answers, then what the answers show."""
    score = group[0].score
    settings = score.settings
    ends, told = _ends_without_settings(group, known)
    if settings is not None:
        if settings.bands and (settings.low is None or settings.high is None):
            ends = min(band.low for band in settings.bands), max(band.high for band in settings.bands)
            told = "bands of the study file"
        if settings.low is not None or settings.high is not None:
            ends = (
                settings.low if settings.low is not None else ends[0],
                settings.high if settings.high is not None else ends[1],
            )
            told = "study file"
        elif (
            score.kind not in KINDS
            and not settings.bands
            and score.label_ends is None
            and ends_in_heading(score.question) is None
        ):
            raise ScoreError(
                "A score of an own kind needs its scale",
                code="FB303",
                where=f"{group[0].source.name}: column {score.column!r}",
                expected="low and high, or bands",
                remedy="add low and high to [[scores]]",
            )
        if not ends[0] < ends[1]:
            raise ScoreError(
                "The scale of a score is empty",
                code="FB303",
                where=f"{group[0].source.name}: column {score.column!r}",
                expected="low below high",
                remedy="correct low and high in [[scores]]",
            )
    return ends, told


def _ends_without_settings(group: Sequence[ScoreValues], known: np.ndarray) -> tuple[tuple[float, float], str]:
    score = group[0].score
    if score.label_ends is not None:
        return score.label_ends, "the labels' own"
    heading = ends_in_heading(score.question)
    if heading is not None:
        return heading, "named in the heading"
    upper = max((values.upper for values in group if values.upper == values.upper), default=float("nan"))
    if upper == upper:
        return (1.0, upper), "named in the answers"
    die = any(word in score.words for word in _DIE)
    return find_ends(score.kind, known, die=die), "usual for the kind and the answers"


def _find_direction(score: ScoreColumn) -> tuple[bool, str]:
    settings = score.settings
    if settings is not None and settings.high_is_good is not None:
        return settings.high_is_good, f"{'high' if settings.high_is_good else 'low'} is good (study file)"
    if score.kind != "ces":
        return True, "high is good"
    if score.effort is not None:
        return not score.effort, "low is good (labels of effort)" if score.effort else "high is good (labels)"
    if is_effort_question(score.words):
        return False, "low is good (asks for effort)"
    return True, "high is good (agreement that it was easy)"


def band_scores(facts: Sequence[Fact], scales: Sequence[ScoreScale], ledger: Ledger) -> Ledger:
    """Give every score its bands; answers off the scale are told in the Ledger and count for this score no more.

    Raises
    ------
    ScoreError
        FB301: more than one answer in five is off the scale.
    """
    by_key = {scale.key: scale for scale in scales}
    for fact in facts:
        for values in fact.scores:
            scale = by_key[values.score.kind, values.score.question]
            values.band = classify_values(values.numbers, scale)
            answered = fact.kept & ~np.isnan(values.numbers)
            off = answered & (values.band < 0)
            if off.sum() > _MOST_OFF * max(answered.sum(), 1):
                told = "; ".join(
                    f"{name}: {count} of {int(answered.sum())} answers, {name_rows(numbers)}"
                    for name, numbers, count in fact.table.rows_by_file(off)
                    if count
                )
                raise ScoreError(
                    f"Too many answers of {values.score.column!r} are off the scale {scale.low:g}-{scale.high:g}",
                    code="FB301",
                    where=told,
                    expected=f"{scale.kind} from {scale.low:g} to {scale.high:g} ({scale.why})",
                    remedy="set kind, low and high of the column in [[scores]]",
                )
            name = values.score.column
            ledger = fact.table.note(
                ledger,
                "note",
                f"{name} is off its scale {scale.low:g}-{scale.high:g}; left out of this score, the text stays",
                off,
            )
            ledger = fact.table.note(
                ledger,
                "note",
                f"{name} is no answer of its scale; left out of this score, the text stays",
                fact.kept & values.unreadable,
            )
    return ledger
