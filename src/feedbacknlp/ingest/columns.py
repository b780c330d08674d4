"""What each column of a file is, found by its name and its content. Content decides in doubt, the study file before either."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from feedbacknlp.config import FileConfig, ScoreConfig
from feedbacknlp.errors import ColumnError, SettingError
from feedbacknlp.ingest import cues
from feedbacknlp.ingest.layouts import Heading
from feedbacknlp.ingest.naming import split_name
from feedbacknlp.ingest.profiles import Profile
from feedbacknlp.ingest.scores import ScoreColumn, find_score_columns, score_from_settings
from feedbacknlp.ingest.segments import why_segment, why_unused

__all__ = ["ROLES", "FileColumns", "choose_columns", "find_column"]

ROLES = ("response_id", "customer_id", "order_id", "product_id", "date", "language", "wave", "weight", "title", "question")
"""What ``columns`` in the study file may name; an empty name means that no column is to be taken."""


@dataclass(slots=True, kw_only=True)
class FileColumns:
    """What the columns of a file were taken for.

    Parameters
    ----------
    roles : mapping of role to column name
    texts, segments : list of str
        Column names in the order of the file.
    scores : list of ScoreColumn
    why : mapping of column name to (taken for, why)
    unused : mapping of column name to reason
    review : bool
        The file speaks of reviews.
    """

    roles: dict[str, str] = field(default_factory=dict)
    texts: list[str] = field(default_factory=list)
    segments: list[str] = field(default_factory=list)
    scores: list[ScoreColumn] = field(default_factory=list)
    why: dict[str, tuple[str, str]] = field(default_factory=dict)
    unused: dict[str, str] = field(default_factory=dict)
    review: bool = False

    def take(self, name: str, role: str, why: str) -> None:
        """Note that the column is taken."""
        self.why[name] = (role, why)

    @property
    def taken(self) -> set[str]:
        """Columns that are something already."""
        return set(self.why)


def find_column(name: str, names: Sequence[str], *, where: str) -> str:
    """The column of this name, case and joints aside.

    Raises
    ------
    ColumnError
        FB203: there is none.
    """
    if name in names:
        return name
    alike = [other for other in names if split_name(other) == split_name(name)]
    if len(alike) == 1:
        return alike[0]
    raise ColumnError("A column that was named is not in the file", code="FB203", where=f"{where}: {name!r}",
                      expected="one of " + ", ".join(repr(other) for other in names[:40]), remedy="correct the name in the study file")


def choose_columns(profiles: Mapping[str, Profile], heading: Heading, *, file_name: str, settings: FileConfig,
                   scores: Sequence[tuple[str, ScoreConfig]] | None) -> FileColumns:
    """What each column is.

    Parameters
    ----------
    profiles : mapping of column name to Profile, in the order of the file
    heading : Heading
    file_name : str
    settings : FileConfig
    scores : sequence of (column name, ScoreConfig) or None
        Scores that the study file declares for this file; None where it declares none at all, so that they are looked for.

    Raises
    ------
    ColumnError
        FB203: a column named in the study file is not there. FB205: it is named for two things.
    SettingError
        FB511: the study file names a role that does not exist.
    """
    chosen = FileColumns(review=_speaks_of_reviews(profiles, file_name))
    closed = _take_settings(chosen, profiles, settings, scores, file_name=file_name)
    for name, role in heading.roles.items():
        if name in chosen.taken or name not in profiles:
            continue
        if role == "unused":
            chosen.unused[name] = f"a column of {heading.layout} itself"
        elif role not in chosen.roles and role not in closed and profiles[name].filled:
            chosen.roles[role] = name
            chosen.take(name, role, f"layout of {heading.layout}")
    for name, profile in profiles.items():
        if name not in chosen.taken and name not in chosen.unused and _is_index(profile):
            chosen.unused[name] = "row number without a name"
    if "date" not in closed:
        _take_date(chosen, _free(chosen, profiles))
    _take_ids(chosen, _free(chosen, profiles), closed)
    for role, cue, most, longest in (("language", cues.LANGUAGE, 80, 30), ("wave", cues.WAVE, 60, 60), ("weight", cues.WEIGHT, 10**9, 30), ("question", cues.QUESTION, 60, 400)):
        if role not in closed and role not in chosen.roles:
            _take_named(chosen, _free(chosen, profiles), role, cue, most=most, longest=longest)
    if scores is None:
        found, reasons = find_score_columns([profile for profile in _free(chosen, profiles).values() if not _reads_as_text(profile)], review=chosen.review)
        for column in found:
            chosen.scores.append(column)
            chosen.take(column.column, "score", column.why)
        for name, reason in reasons.items():
            chosen.unused[name] = reason
    if settings.texts is None:
        _take_texts(chosen, _free(chosen, profiles))
    if "title" not in closed and "title" not in chosen.roles:
        _take_title(chosen, profiles)
    if settings.segments is None:
        for name, profile in _free(chosen, profiles).items():
            reason = why_segment(profile)
            if reason:
                chosen.segments.append(name)
                chosen.take(name, "segment", reason)
    for name, profile in _free(chosen, profiles).items():
        chosen.unused[name] = why_unused(profile)
    return chosen


def _free(chosen: FileColumns, profiles: Mapping[str, Profile]) -> dict[str, Profile]:
    return {name: profile for name, profile in profiles.items() if name not in chosen.why and name not in chosen.unused}


def _speaks_of_reviews(profiles: Mapping[str, Profile], file_name: str) -> bool:
    words = [split_name(file_name), *(profile.words for profile in profiles.values() if len(profile.words) < 40)]
    return any(cues.REVIEW.search(word) for word in words)


def _take_settings(chosen: FileColumns, profiles: Mapping[str, Profile], settings: FileConfig, scores: Sequence[tuple[str, ScoreConfig]] | None, *,
                   file_name: str) -> set[str]:
    """Take what the study file says; gives the roles that are not to be looked for."""
    names = list(profiles)
    closed: set[str] = set()
    for role, wanted in settings.columns.items():
        if role not in ROLES:
            raise SettingError("The study file names a column for something that does not exist", code="FB511", where=f"{file_name}: columns.{role}",
                               expected="one of " + ", ".join(ROLES))
        closed.add(role)
        if wanted:
            chosen.roles[role] = _claim(chosen, find_column(wanted, names, where=file_name), role, file_name=file_name)
    for wanted, score in scores or ():
        name = _claim(chosen, find_column(wanted, names, where=file_name), "score", file_name=file_name)
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
        raise ColumnError("One column is named for two things", code="FB205", where=f"{file_name}: {name!r} as {chosen.why[name][0]} and as {role}",
                          remedy="correct the study file")
    chosen.take(name, role, "set in the study file")
    return name


def _is_index(profile: Profile) -> bool:
    return profile.words.startswith(("unnamed", "column without name")) and profile.whole >= 0.99 and profile.variety >= 0.99


def _take_date(chosen: FileColumns, free: Mapping[str, Profile]) -> None:
    if "date" in chosen.roles:
        return
    dated = [profile for profile in free.values() if profile.dated >= 0.8 and profile.filled]
    dated = [profile for profile in dated if not (profile.numeric >= 0.95 and not cues.TIME.search(profile.words))]
    if not dated:
        return
    best = min(enumerate(dated), key=lambda item: _date_rank(item[1], item[0]))[1]
    if cues.IGNORED_DATE.search(best.words) and "birth" in best.words:
        return
    chosen.roles["date"] = best.name
    others = len(dated) - 1
    chosen.take(best.name, "date", "values are dates" + (f"; fits best among {others + 1} date columns" if others else ""))


def _date_rank(profile: Profile, position: int) -> tuple[bool, int, float, float, int]:
    preference = next(rank for rank, cue in enumerate(cues.DATE_PREFERENCES) if cue.search(profile.words) or rank == len(cues.DATE_PREFERENCES) - 1)
    return bool(cues.IGNORED_DATE.search(profile.words)), preference, -round(profile.dated, 2), -profile.filled / max(profile.rows, 1), position


def _take_ids(chosen: FileColumns, free: Mapping[str, Profile], closed: set[str]) -> None:
    for role, cue in cues.ID_ROLES.items():
        if role in chosen.roles or role in closed:
            continue
        fitting = [profile for profile in free.values() if profile.name not in chosen.why and cue.search(profile.words.split(" | ")[0]) and _is_key(profile)]
        if role == "response_id":
            fitting = _prefer_record_id(fitting)
        elif role == "product_id":  # the product's own id, not the number of an item within an order
            fitting.sort(key=lambda profile: -profile.distinct)
        if fitting:
            chosen.roles[role] = fitting[0].name
            chosen.take(fitting[0].name, role, f"named so; {fitting[0].distinct} distinct values")


def _is_key(profile: Profile) -> bool:
    """One token a cell, no decimals, no dates, more than a handful of values (in a table long enough to tell)."""
    if not profile.filled or profile.wordiness > 1.5 or profile.longest > 120 or profile.dated >= 0.8 and profile.numeric < 0.9:
        return False
    if profile.numeric >= 0.9 and profile.whole < 0.9 * profile.numeric:
        return False
    return profile.distinct > 2 or profile.filled <= 5


def _prefer_record_id(fitting: list[Profile]) -> list[Profile]:
    distinct = [profile for profile in fitting if profile.variety >= 0.5]
    for preference in cues.RECORD_ID_PREFERENCES:
        preferred = [profile for profile in distinct if preference.search(profile.words)]
        if preferred:
            return preferred
    return distinct


def _take_named(chosen: FileColumns, free: Mapping[str, Profile], role: str, cue: object, *, most: int, longest: int) -> None:
    pattern = cue if hasattr(cue, "search") else None
    for name, profile in free.items():
        fits = pattern is not None and pattern.search(profile.words.split(" | ")[0]) and profile.filled and profile.distinct <= most and profile.longest <= longest
        if fits and (role != "weight" or (profile.numeric >= 0.95 and profile.low >= 0)):
            chosen.roles[role] = name
            chosen.take(name, role, f"named so; {profile.distinct} distinct values")
            return


def _reads_as_text(profile: Profile) -> bool:
    return profile.wordiness >= 5 and profile.variety >= 0.3 and profile.numeric < 0.5 and profile.distinct > 12


def _is_choice(profile: Profile) -> bool:
    """The same few short answers again and again."""
    return profile.distinct <= 30 and profile.filled >= 4 * profile.distinct and profile.longest <= 80


def _take_texts(chosen: FileColumns, free: Mapping[str, Profile]) -> None:
    """Columns of answers in the customer's own words; where none is sure, the likeliest."""
    open_columns = {name: profile for name, profile in free.items() if _may_be_text(profile)}
    sure = {name: why for name, profile in open_columns.items() if (why := _why_text(profile))}
    if not sure:
        named = {name: "named so" for name, profile in open_columns.items() if cues.TEXT.search(profile.words) and not cues.ID_ENDING.search(profile.words)}
        prose = {name: "the longest texts of the file" for name, profile in open_columns.items()
                 if profile.wordiness >= 3 and profile.variety >= 0.3 and not cues.PERSONAL.search(profile.words)}
        longest = sorted(prose, key=lambda name: (-open_columns[name].length, name))[:1]
        sure = named or {name: prose[name] for name in longest}
    for name, why in sure.items():
        chosen.texts.append(name)
        chosen.take(name, "text", why)


def _may_be_text(profile: Profile) -> bool:
    return bool(profile.filled) and profile.numeric < 0.9 and profile.dated < 0.5 and not cues.PERSONAL.search(profile.words.split(" | ")[0])


def _why_text(profile: Profile) -> str:
    """Why the column holds open answers, '' where it does not or may not."""
    if _is_choice(profile) and (profile.filled >= 20 or profile.wordiness < 4):
        return ""
    foreign = bool(cues.NOT_A_TEXT.search(profile.words)) and "|" not in profile.words
    cue = cues.TEXT.search(profile.words) or cues.TITLE.search(profile.words)
    if cue and (profile.wordiness >= 1.5 or profile.length >= 4) and not (foreign and profile.wordiness < 4) and profile.wordiness >= 1.01:
        return f"header says {cue.group(0).strip()!r}; {profile.wordiness:.0f} words a cell"
    if profile.wordiness >= 5 and profile.variety >= 0.5 and not foreign:
        return f"mostly distinct texts of {profile.wordiness:.0f} words"
    return ""


def _take_title(chosen: FileColumns, profiles: Mapping[str, Profile]) -> None:
    """Of a title and a body, the title goes in front of the body and is no question of its own."""
    if len(chosen.texts) < 2:
        return
    titles = [name for name in chosen.texts if cues.TITLE.search(profiles[name].words) and profiles[name].wordiness < 15]
    bodies = [name for name in chosen.texts if name not in titles]
    if len(titles) == 1 and bodies and profiles[titles[0]].length < max(profiles[name].length for name in bodies):
        chosen.texts.remove(titles[0])
        chosen.roles["title"] = titles[0]
        chosen.take(titles[0], "title", f"title of {bodies[0]}")
