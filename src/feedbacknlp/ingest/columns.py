"""What each column of a file is, found by its name and its content. Content decides in doubt, the study file before
either."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from feedbacknlp.config import FileConfig, ScoreConfig
from feedbacknlp.errors import ColumnError, SettingError
from feedbacknlp.ingest import cues
from feedbacknlp.ingest.chosen import ROLES, FileColumns, find_column
from feedbacknlp.ingest.kinds import kind_of_word
from feedbacknlp.ingest.layouts import Heading
from feedbacknlp.ingest.naming import split_name
from feedbacknlp.ingest.profiles import Profile, is_rounded
from feedbacknlp.ingest.scores import find_score_columns, score_from_settings, score_of_kind
from feedbacknlp.ingest.segments import FEWEST, MOST, why_segment, why_unused
from feedbacknlp.ingest.texts import reads_as_text, take_texts, take_title

__all__ = ["choose_columns"]

# role: cue, most distinct values, longest value
_NAMED_ROLES = {
    "language": (cues.LANGUAGE, 80, 30),
    "wave": (cues.WAVE, 60, 60),
    "weight": (cues.WEIGHT, 10**9, 30),
    "question": (cues.QUESTION, 60, 400),
    "score_kind": (cues.SCORE_KIND, 12, 40),
}


def choose_columns(
    profiles: Mapping[str, Profile],
    heading: Heading,
    *,
    file_name: str,
    settings: FileConfig,
    scores: Sequence[tuple[str, ScoreConfig]] | None,
) -> FileColumns:
    """What each column is.

    Parameters
    ----------
    profiles : mapping of column name to Profile, in the order of the file
    heading : Heading
    file_name : str
    settings : FileConfig
    scores : sequence of (column name, ScoreConfig) or None
        Scores that the study file declares for this file; None where it declares none at all, so that they are looked
        for.

    Raises
    ------
    ColumnError
        FB203: a column named in the study file is not there. FB205: it is named for two things.
    SettingError
        FB511: the study file names a role that does not exist.
    """
    reviews = heading.table_role == "reviews" or _speaks_of_reviews(profiles, file_name)
    chosen = FileColumns(review=reviews)
    closed = _take_settings(chosen, profiles, settings, scores, file_name=file_name)
    _take_layout(
        chosen,
        profiles,
        heading,
        closed,
        texts=settings.texts is None,
        segments=settings.segments is None,
    )
    if scores is None:
        _take_layout_scores(chosen, profiles, heading)
    _take_roles(chosen, profiles, closed)
    if scores is None:
        _take_scores(chosen, chosen.free(profiles))
    if settings.texts is None:
        take_texts(chosen, chosen.free(profiles))
    if "title" not in closed and "title" not in chosen.roles:
        take_title(chosen, profiles)
    if settings.segments is None:
        _take_segments(chosen, chosen.free(profiles))
    for name, profile in chosen.free(profiles).items():
        chosen.unused[name] = why_unused(profile)
    return chosen


def _take_layout(
    chosen: FileColumns,
    profiles: Mapping[str, Profile],
    heading: Heading,
    closed: set[str],
    *,
    texts: bool,
    segments: bool,
) -> None:
    """What the survey tool's own columns are; texts and segments only where the study file does not list its own."""
    why = f"layout of {heading.layout}"
    for name, role in heading.roles.items():
        if name in chosen.taken or name not in profiles:
            continue
        if role == "unused":
            chosen.unused[name] = f"a column of {heading.layout} itself"
            chosen.machinery.add(name)
        elif role == "segment":
            if segments and FEWEST <= profiles[name].distinct <= MOST:
                chosen.segments.append(name)
                chosen.take(name, "segment", why)
        elif role == "text":
            if texts and profiles[name].filled:
                chosen.texts.append(name)
                chosen.take(name, "text", why)
        elif role not in chosen.roles and role not in closed and profiles[name].filled:
            chosen.roles[role] = name
            chosen.take(name, role, why)


def _take_layout_scores(chosen: FileColumns, profiles: Mapping[str, Profile], heading: Heading) -> None:
    for name, kind in heading.scores.items():
        if name in profiles and name not in chosen.taken and profiles[name].filled:
            column = score_of_kind(profiles[name], kind, f"layout of {heading.layout}", ends=heading.ends.get(kind))
            chosen.scores.append(column)
            chosen.take(name, "score", column.why)


def _take_roles(chosen: FileColumns, profiles: Mapping[str, Profile], closed: set[str]) -> None:
    """Date, ids and what else is one column of a file."""
    for name, profile in chosen.free(profiles).items():
        if _is_index(profile):
            chosen.unused[name] = "row number without a name"
    if "date" not in closed:
        _take_date(chosen, chosen.free(profiles))
    _take_ids(chosen, chosen.free(profiles), closed)
    for role, (cue, most, longest) in _NAMED_ROLES.items():
        if role not in closed and role not in chosen.roles:
            _take_named(chosen, chosen.free(profiles), role, cue, most=most, longest=longest)


def _take_scores(chosen: FileColumns, free: Mapping[str, Profile]) -> None:
    found, reasons = find_score_columns(
        [profile for profile in free.values() if not reads_as_text(profile)],
        review=chosen.review,
        known=bool(chosen.scores),
    )
    for column in found:
        chosen.scores.append(column)
        chosen.take(column.column, "score", column.why)
    chosen.unused.update(reasons)


def _take_segments(chosen: FileColumns, free: Mapping[str, Profile]) -> None:
    for name, profile in free.items():
        reason = why_segment(profile)
        if reason:
            chosen.segments.append(name)
            chosen.take(name, "segment", reason)


def _speaks_of_reviews(profiles: Mapping[str, Profile], file_name: str) -> bool:
    words = [split_name(file_name), *(profile.words for profile in profiles.values() if len(profile.words) < 40)]
    return any(cues.REVIEW.search(word) for word in words)


def _take_settings(
    chosen: FileColumns,
    profiles: Mapping[str, Profile],
    settings: FileConfig,
    scores: Sequence[tuple[str, ScoreConfig]] | None,
    *,
    file_name: str,
) -> set[str]:
    """Take what the study file says; gives the roles that are not to be looked for."""
    names = list(profiles)
    closed: set[str] = set()
    for role, wanted in settings.columns.items():
        if role not in ROLES:
            raise SettingError(
                "The study file names a column for something that does not exist",
                code="FB511",
                where=f"{file_name}: columns.{role}",
                expected="one of " + ", ".join(ROLES),
            )
        closed.add(role)
        if wanted:
            chosen.roles[role] = _claim(chosen, find_column(wanted, names, where=file_name), role, file_name=file_name)
    for wanted, score in scores or ():
        name = find_column(wanted, names, where=file_name)
        again = any(other.column == name and other.kind != score.kind for other in chosen.scores)
        if not (again and "score_kind" in chosen.roles):  # one column holds a score of several kinds
            _claim(chosen, name, "score", file_name=file_name)
        chosen.scores.append(score_from_settings(profiles[name], score))
    for wanted in settings.texts or ():
        chosen.texts.append(_claim(chosen, find_column(wanted, names, where=file_name), "text", file_name=file_name))
    for wanted in settings.segments or ():
        name = find_column(wanted, names, where=file_name)
        chosen.segments.append(name)
        if name not in chosen.why:  # a column may be a segment beside what else it is
            chosen.take(name, "segment", "set in the study file")
    return closed


def _claim(chosen: FileColumns, name: str, role: str, *, file_name: str) -> str:
    if name in chosen.why:
        raise ColumnError(
            "One column is named for two things",
            code="FB205",
            where=f"{file_name}: {name!r} as {chosen.why[name][0]} and as {role}",
            remedy="correct the study file",
        )
    chosen.take(name, role, "set in the study file")
    return name


def _is_index(profile: Profile) -> bool:
    return (
        profile.words.startswith(("unnamed", "column without name"))
        and profile.whole >= 0.99
        and profile.variety >= 0.99
    )


def _take_date(chosen: FileColumns, free: Mapping[str, Profile]) -> None:
    if "date" in chosen.roles:
        return
    dated = [profile for profile in free.values() if profile.dated >= 0.8 and profile.filled]
    dated = [profile for profile in dated if not (profile.numeric >= 0.95 and not cues.TIME.search(profile.words))]
    if not dated:
        return
    best = min(enumerate(dated), key=lambda item: _date_rank(item[1], item[0]))[1]
    if cues.BIRTH.search(best.words):
        return
    chosen.roles["date"] = best.name
    others = len(dated) - 1
    chosen.take(
        best.name, "date", "values are dates" + (f"; fits best among {others + 1} date columns" if others else "")
    )


def _date_rank(profile: Profile, position: int) -> tuple[bool, int, float, float, int]:
    preference = next(
        rank
        for rank, cue in enumerate(cues.DATE_PREFERENCES)
        if cue.search(profile.words) or rank == len(cues.DATE_PREFERENCES) - 1
    )
    return (
        bool(cues.IGNORED_DATE.search(profile.words)),
        preference,
        -round(profile.dated, 2),
        -profile.filled / max(profile.rows, 1),
        position,
    )


def _take_ids(chosen: FileColumns, free: Mapping[str, Profile], closed: set[str]) -> None:
    for role, cue in cues.ID_ROLES.items():
        if role in chosen.roles or role in closed:
            continue
        fitting = [
            profile
            for profile in free.values()
            if profile.name not in chosen.why and cue.search(profile.words.split(" | ")[0]) and _is_key(profile)
        ]
        if role == "response_id":
            fitting = _prefer_record_id(fitting)
        elif role == "product_id":  # the product's own id, not the number of an item within an order
            fitting.sort(key=lambda profile: -profile.distinct)
        if fitting:
            chosen.roles[role] = fitting[0].name
            chosen.take(fitting[0].name, role, f"named so; {fitting[0].distinct} distinct values")


def _is_key(profile: Profile) -> bool:
    """One token a cell, no decimals, no dates, more than a handful of values (in a table long enough to tell)."""
    if (
        not profile.filled
        or profile.wordiness > 1.5
        or profile.longest > 120
        or (profile.dated >= 0.8 and profile.numeric < 0.9)
    ):
        return False
    if profile.numeric >= 0.9 and profile.whole < 0.9 * profile.numeric:
        return False
    # 1.23E+15 stands for as many ids as a spreadsheet rounded to it
    if is_rounded(profile):
        return False
    return profile.distinct > 2 or profile.filled <= 5


def _prefer_record_id(fitting: list[Profile]) -> list[Profile]:
    distinct = [profile for profile in fitting if profile.variety >= 0.5]
    for preference in cues.RECORD_ID_PREFERENCES:
        preferred = [profile for profile in distinct if preference.search(profile.words)]
        if preferred:
            return preferred
    return distinct


def _take_named(
    chosen: FileColumns, free: Mapping[str, Profile], role: str, cue: re.Pattern[str], *, most: int, longest: int
) -> None:
    for name, profile in free.items():
        fits = (
            cue.search(profile.words.split(" | ")[0])
            and profile.filled
            and profile.distinct <= most
            and profile.longest <= longest
        )
        fits = fits and (role != "weight" or (profile.numeric >= 0.95 and profile.low >= 0))
        if fits and (role != "score_kind" or all(kind_of_word(text) for text in profile.answers)):
            chosen.roles[role] = name
            chosen.take(name, role, f"named so; {profile.distinct} distinct values")
            return
