"""Score columns -> scales, one for each kind and question of the study, and the band of every answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NoReturn

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from feedbacknlp.contracts import Ledger, ScoreScale
from feedbacknlp.errors import ScoreError, name_rows
from feedbacknlp.ingest.direction import Vote, take_vote
from feedbacknlp.ingest.facts import Fact, ScoreValues
from feedbacknlp.ingest.marks import Mark, read_mark
from feedbacknlp.ingest.mixture import find_mixture
from feedbacknlp.ingest.scales import (
    KINDS,
    build_scale,
    classify_values,
    ends_in_heading,
    find_ends,
    is_ease_question,
    is_effort_question,
)
from feedbacknlp.ingest.scores import ScoreColumn

__all__ = ["band_scores", "choose_scales"]

_MOST_OFF = 0.2
_OPEN_END = "usual for the kind; no answer is 0"
_IN_HEADING, _OF_TOOL = "named in the heading", "as the survey tool asks it"
_IN_STUDY_FILE, _OF_BANDS = "study file", "bands of the study file"
_STATED = frozenset({_IN_HEADING, _OF_TOOL, _IN_STUDY_FILE, _OF_BANDS})
"""Ends that somebody stated; all others may hide a second scale."""
_DIE = ("terningkast", "die", "骰")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answers:
    """The answers of one table to one score, those of rows that count."""

    fact: Fact
    scored: ScoreValues
    numbers: NDArray[np.float64]
    texts: pd.Series


def choose_scales(
    facts: Sequence[Fact], texts: Sequence[pd.Series], ledger: Ledger
) -> tuple[tuple[ScoreScale, ...], Ledger]:
    """The scales of the study in the order of the files and columns; files that ask the same question share one.

    Parameters
    ----------
    facts : sequence of Fact
    texts : sequence of Series of str
        For each table what was written beside its answers; they vote on the direction of the scale.
    ledger : Ledger

    Returns
    -------
    tuple of ScoreScale, Ledger
        The Ledger tells where the ends or the direction of a scale are not sure.

    Raises
    ------
    ScoreError
        FB302: a declared score holds nothing that can be read as one. FB303: an own kind has no scale. FB305: two
        scales stand in one column.
    """
    groups: dict[tuple[str, str], list[_Answers]] = {}
    for fact, beside in zip(facts, texts, strict=True):
        for values in fact.scores:
            numbers = np.where(fact.kept, values.numbers, np.nan)
            own = values.source is fact.table
            written = beside if own else pd.Series("", index=beside.index, dtype="str")
            answers = _Answers(fact=fact, scored=values, numbers=numbers, texts=written)
            groups.setdefault((values.score.kind, values.score.question), []).append(answers)
    scales = []
    for group in groups.values():
        scale, notes = _choose_scale(group)
        scales.append(scale)
        for reason in notes:
            for answers in group:
                ledger = answers.fact.table.note(ledger, "note", reason, ~np.isnan(answers.numbers))
    return tuple(scales), ledger


def _choose_scale(group: Sequence[_Answers]) -> tuple[ScoreScale, list[str]]:
    """The scale, and what should be told of it beside its answers."""
    values = group[0].scored
    score = values.score
    answers = np.concatenate([part.numbers for part in group])
    known = answers[~np.isnan(answers)]
    if not len(known):
        raise ScoreError(
            "A score column holds no answer that can be read",
            code="FB302",
            where=f"{values.source.name}: {values.source.tell(score.column)}",
            expected="numbers, stars or answer labels",
            remedy="name the column in [[scores]], with labels = { answer = value } where it holds words",
        )
    vote = take_vote(answers, pd.concat([part.texts for part in group], ignore_index=True))
    mark = read_mark(score.words, known, vote) if score.label_ends is None else None
    ends, told = _find_ends([part.scored for part in group], known, mark)
    if told not in _STATED:
        _check_one_scale(group)
    high_is_good, direction = _find_direction(score, vote, mark)
    column = values.source.tell(score.column)
    notes = []
    if told == _OPEN_END:
        notes.append(
            f"{column} has no answer of 0, so that it can not be known whether it was asked from 0 or from 1; taken as "
            "0-10, which gives the same NPS; low = 1 in [[scores]] sets 1-10"
        )
    if vote.high_is_good is not None and vote.high_is_good != high_is_good:
        good = "low" if high_is_good else "high"
        notes.append(
            f"the texts say that {column} is read upside down: {vote.glad} glad and {vote.sad} sad texts stand at the "
            f"wrong ends; if {good} is good, set high_is_good = {str(not high_is_good).lower()} in [[scores]]"
        )
    seen = "" if "values " in score.why else f"; answers {known.min():g}-{known.max():g}"
    why = f"{score.why}{seen}; scale {ends[0]:g}-{ends[1]:g} ({told}); {direction}"
    scale = build_scale(
        score.kind,
        score.question,
        ends,
        high_is_good=high_is_good,
        why=why,
        decimals=bool(np.any(known % 1 != 0)),
        settings=score.settings,
    )
    return scale, notes


def _check_one_scale(group: Sequence[_Answers]) -> None:
    """Refuse a score in which answers on two scales stand (FB305)."""
    score = group[0].scored.score
    numbers = np.concatenate([part.numbers for part in group])
    uppers = np.where(np.isnan(numbers), np.nan, np.concatenate([part.scored.uppers for part in group]))
    named, counts = np.unique(uppers[~np.isnan(uppers)], return_counts=True)
    often = named[counts >= max(3, 0.02 * counts.sum())]
    if len(often) > 1:
        _raise_mixed(group, uppers == often[0], f"some answers say that they are out of {often[0]:g}")
    if score.label_ends is not None:
        low, high = score.label_ends
        if (numbers > high).sum() >= max(3, 0.02 * (~np.isnan(numbers)).sum()):
            _raise_mixed(group, numbers > high, f"beside words of {low:g}-{high:g} stand higher numbers")
    elif not len(often):
        starts = np.cumsum([0, *(len(part.fact.table.files) for part in group)])
        files = np.concatenate(
            [part.fact.table.file_of_row + start for part, start in zip(group, starts, strict=False)]
        )
        moments = np.concatenate([_as_integers(part.fact.moments) for part in group])
        found = find_mixture(numbers, files, moments, cliffs=score.kind != "nps")
        if found is not None:
            _raise_mixed(group, found.longer, f"1-{found.top:g} and beyond: {found.why}")


def _as_integers(moments: pd.Series) -> NDArray[np.int64]:
    """Microseconds since 1970; the least integer where there is no moment."""
    return moments.to_numpy(dtype="datetime64[us]").astype(np.int64)


def _raise_mixed(group: Sequence[_Answers], rows: NDArray[np.bool_], told: str) -> NoReturn:
    ends = np.cumsum([len(part.numbers) for part in group])[:-1]
    where = "; ".join(
        f"{name}: {part.scored.source.tell(part.scored.score.column)}, {count} answers on the other scale, "
        f"{name_rows(numbers, count=count)}"
        for part, own in zip(group, np.split(rows, ends), strict=True)
        for name, numbers, count in part.fact.table.rows_by_file(own)
        if count
    )
    raise ScoreError(
        "Two scales stand in one score column",
        code="FB305",
        where=where,
        expected=f"one scale ({told})",
        remedy="divide the file where the scale changes, or set low and high of the column in [[scores]]: "
        "answers off them are left out and counted",
    )


def _find_ends(
    group: Sequence[ScoreValues], known: np.ndarray, mark: Mark | None
) -> tuple[tuple[float, float], str]:
    """Declared, then the labels' own, then named in the heading or the answers, then what the answers show."""
    score = group[0].score
    settings = score.settings
    ends, told = _ends_without_settings(group, known, mark)
    if settings is not None:
        if settings.bands and (settings.low is None or settings.high is None):
            ends = min(band.low for band in settings.bands), max(band.high for band in settings.bands)
            told = _OF_BANDS
        if settings.low is not None or settings.high is not None:
            ends = (
                settings.low if settings.low is not None else ends[0],
                settings.high if settings.high is not None else ends[1],
            )
            told = _IN_STUDY_FILE
        elif (
            score.kind not in KINDS
            and not settings.bands
            and score.label_ends is None
            and ends_in_heading(score.question) is None
        ):
            raise ScoreError(
                "A score of an own kind needs its scale",
                code="FB303",
                where=f"{group[0].source.name}: {group[0].source.tell(score.column)}",
                expected="low and high, or bands",
                remedy="add low and high to [[scores]]",
            )
        if not ends[0] < ends[1]:
            raise ScoreError(
                "The scale of a score is empty",
                code="FB303",
                where=f"{group[0].source.name}: {group[0].source.tell(score.column)}",
                expected="low below high",
                remedy="correct low and high in [[scores]]",
            )
    return ends, told


def _ends_without_settings(
    group: Sequence[ScoreValues], known: np.ndarray, mark: Mark | None
) -> tuple[tuple[float, float], str]:
    score = group[0].score
    if score.label_ends is not None:
        return score.label_ends, "the labels' own"
    if score.tool_ends is not None:
        return score.tool_ends, _OF_TOOL
    heading = ends_in_heading(score.question)
    if heading is not None:
        return heading, _IN_HEADING
    uppers = np.concatenate([values.uppers for values in group])
    if not np.isnan(uppers).all():
        return (1.0, float(np.nanmax(uppers))), "named in the answers"
    if score.kind == "nps":
        return _find_nps_ends(known)
    if mark is not None:
        return mark.ends, mark.told
    die = any(word in score.words for word in _DIE)
    return find_ends(score.kind, known, die=die), "usual for the kind and the answers"


def _find_nps_ends(known: NDArray[np.float64]) -> tuple[tuple[float, float], str]:
    """From 0 where somebody answered 0, from 1 where many answered 1 and nobody 0; else it can not be known.

    Of the customers who answer at the bottom of a scale most take its very end, so that many answers of 1 and none of 0
    mean that there was no 0 to be chosen.
    """
    if (known == 0).any():
        return (0.0, 10.0), "an answer is 0"
    ones = int((known == 1).sum())
    if ones >= 10:
        return (1.0, 10.0), f"no answer is 0 and {ones} are 1"
    return (0.0, 10.0), _OPEN_END


def _find_direction(score: ScoreColumn, vote: Vote, mark: Mark | None) -> tuple[bool, str]:
    settings = score.settings
    if settings is not None and settings.high_is_good is not None:
        return settings.high_is_good, f"{'high' if settings.high_is_good else 'low'} is good (study file)"
    if mark is not None and score.kind not in ("nps", "ces"):
        return mark.high_is_good, mark.direction
    if score.kind != "ces":
        return True, "high is good"
    if score.effort is not None:
        return not score.effort, "low is good (labels of effort)" if score.effort else "high is good (labels)"
    if is_effort_question(score.words):
        return False, "low is good (asks for effort)"
    if is_ease_question(score.words):
        return True, "high is good (asks for ease)"
    if vote.high_is_good is not None:
        good = "high" if vote.high_is_good else "low"
        return vote.high_is_good, f"{good} is good (by the vote of {vote.glad} glad and {vote.sad} sad texts)"
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
                    f"{name}: {count} of {int(answered.sum())} answers, {name_rows(numbers, count=count)}"
                    for name, numbers, count in fact.table.rows_by_file(off)
                    if count
                )
                column = values.source.tell(values.score.column)
                raise ScoreError(
                    f"Too many answers of {column} are off the scale {scale.low:g}-{scale.high:g}",
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
