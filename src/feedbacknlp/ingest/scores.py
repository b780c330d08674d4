"""Which columns are scores, of which kind, and what number each answer is."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import pandas as pd

from feedbacknlp.config import ScoreConfig
from feedbacknlp.ingest import cues
from feedbacknlp.ingest.label_words import BARE_WORDS
from feedbacknlp.ingest.labels import NO_ANSWER, LabelMatch, match_labels
from feedbacknlp.ingest.marks import MARK, MARK_TOP
from feedbacknlp.ingest.naming import fold_text
from feedbacknlp.ingest.numbers import are_missing, map_distinct, parse_answer
from feedbacknlp.ingest.profiles import Profile

__all__ = ["ScoreColumn", "find_score_columns", "read_answers", "score_from_settings", "score_of_kind", "split_score"]

_LABEL_KINDS = {
    "satisfaction": "csat",
    "ease": "ces",
    "effort": "ces",
    "disappointment": "pmf",
    "quality": "csat",
    "thumbs": "csat",
    "faces": "csat",
    "stars": "stars",
}
_PLAIN_NAMES = frozenset(
    {
        "rating",
        "score",
        "stars",
        "star rating",
        "review score",
        "review rating",
        "review stars",
        "评分",
        "評分",
        "星级",
        "星級",
        "stjerner",
        "terningkast",
        "vurdering",
        "karakter",
        "nota",
        "note",
        "bewertung",
        "sterne",
        "betyg",
        "bedømmelse",
        "étoiles",
        "estrellas",
        "estrelas",
        "cijfer",
        "sterren",
        "beoordeling",
        "voto",
        "stelle",
        "punteggio",
        "valutazione",
    }
)


_NAMES_EFFORT = re.compile(r"effort|innsats|indsats|ansträng|aufwand|esfuerzo|esforço|moeite|sforzo|费力|費力")
_KIND_NAME = re.compile(r"\b(?:nps|csat|ces|pmf)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreColumn:
    """A column taken for a score.

    Parameters
    ----------
    column, question : str
        Name in the file; text shown for it.
    words : str
        Cue words of name and question.
    kind : str
    why : str
    labels : mapping of folded answer to value, or None
        Where answers are labels.
    label_ends : (low, high) or None
    tool_ends : (low, high) or None
        The scale on which the survey tool always asks.
    effort : bool or None
        Whether high means much effort, where the labels say so.
    settings : ScoreConfig or None
    """

    column: str
    question: str
    words: str
    kind: str
    why: str
    labels: Mapping[str, float] | None = None
    label_ends: tuple[float, float] | None = None
    tool_ends: tuple[float, float] | None = None
    effort: bool | None = None
    settings: ScoreConfig | None = None


def score_from_settings(profile: Profile, settings: ScoreConfig) -> ScoreColumn:
    """The score that the study file declares."""
    why = f"set in the study file; values {_span(profile)}"
    if settings.labels:
        values = {fold_text(text): value for text, value in settings.labels.items()}
        ends = (min(values.values()), max(values.values()))
        return ScoreColumn(
            column=profile.name,
            question=profile.heading,
            words=profile.words,
            kind=settings.kind,
            why=why,
            labels=values,
            label_ends=ends,
            settings=settings,
        )
    found = None if _share_read(profile) >= 0.5 else match_labels(profile.answers, enough=0.5)
    return _column(profile, settings.kind, why, found, settings=settings)


def score_of_kind(profile: Profile, kind: str, why: str, *, ends: tuple[float, float] | None = None) -> ScoreColumn:
    """The score that a survey tool's layout declares, whatever its answers look like."""
    found = None if _share_read(profile) >= 0.5 else match_labels(profile.answers, enough=0.5)
    return replace(_column(profile, kind, f"{why}; values {_span(profile)}", found), tool_ends=ends)


def find_score_columns(
    profiles: Sequence[Profile], *, review: bool, known: bool = False
) -> tuple[list[ScoreColumn], dict[str, str]]:
    """The scores among the columns, and why others that look like scores are none.

    Parameters
    ----------
    profiles : sequence of Profile
    review : bool
        The file holds reviews (by its name or its columns).
    known : bool, default=False
        The main score is known already; only columns that name another kind are added.

    Returns
    -------
    list of ScoreColumn, dict of column name to reason
    """
    cued: list[ScoreColumn] = []
    starred: list[tuple[Profile, ScoreColumn]] = []
    bare: list[Profile] = []
    for profile in profiles:
        kind = _kind_by_cue(profile.words)
        form = _answer_form(profile, cued=bool(kind))
        if isinstance(form, LabelMatch):
            column = _from_labels(profile, kind, form)
            if column is not None:
                cued.append(column)
        elif form == "numbers":
            if kind in ("nps", "csat", "ces", "pmf"):
                cued.append(_column(profile, kind, f"{_told_cue(profile, kind)}; values {_span(profile)}"))
            elif kind == "stars":
                starred.append((profile, _star_column(profile, review=review)))
            else:
                bare.append(profile)
        elif form == "stars":
            starred.append((profile, _column(profile, "stars", "answers are stars")))
    if known:
        parts = [column for column in cued if review and not _is_named_kind(column.words)]
        rest = [*bare, *(profile for profile, _ in starred)]
        reasons = {profile.name: "sub-score" for profile in rest if profile.distinct >= 3}
        reasons |= {column.column: "sub-score" for column in parts}
        return [column for column in cued if column not in parts], reasons
    return _settle(cued, starred, bare, review=review)


def _settle(
    cued: list[ScoreColumn], starred: list[tuple[Profile, ScoreColumn]], bare: list[Profile], *, review: bool
) -> tuple[list[ScoreColumn], dict[str, str]]:
    """One main score among the star columns; columns without a cue only where nothing else is there."""
    reasons = {profile.name: "sub-score" for profile in bare if profile.distinct >= 3}
    chosen = list(cued)
    if starred:
        main = max(enumerate(starred), key=lambda item: (_main_rank(item[1][0].words), -item[0]))[1]
        reasons |= {profile.name: "sub-score" for profile, _ in starred if profile.name != main[0].name}
        if review:
            # "Ease of use" beside a star rating is a part of the rating, not a customer effort score
            parts = [column for column in cued if not _is_named_kind(column.words) and column.labels is None]
            reasons |= {column.column: "sub-score" for column in parts}
            chosen = [column for column in cued if column not in parts]
        chosen.append(main[1])
    elif not cued and len([profile for profile in bare if profile.distinct >= 2 and not _is_flag(profile)]) == 1:
        profile = next(profile for profile in bare if profile.distinct >= 2 and not _is_flag(profile))
        reasons.pop(profile.name, None)
        kind = "nps" if profile.low >= 0 and profile.high > 7 and not review else "stars" if review else "csat"
        chosen.append(_column(profile, kind, f"the only column of small whole numbers; values {_span(profile)}"))
    return chosen, reasons


def split_score(
    score: ScoreColumn, profile: Profile, kind: str, *, ends: tuple[float, float] | None = None
) -> ScoreColumn:
    """The score of one kind in a column that holds several; ``profile`` is that of its rows."""
    column = score_of_kind(profile, kind, f"{score.why.partition(';')[0]}; kind told by another column", ends=ends)
    return replace(column, question=score.question, settings=score.settings)


def read_answers(cells: pd.Series, score: ScoreColumn) -> tuple[pd.Series, pd.Series, pd.Series]:
    """The number of each answer, whether a filled cell is none, and the upper end that each answer names (``4/5``; NaN
    where it names none).

    Returns
    -------
    values : Series of float
    unreadable : Series of bool
    uppers : Series of float
    """
    labels = score.labels

    def read(text: str) -> float:
        if labels is not None:
            value = labels.get(fold_text(text))
            if value is not None:
                return value
        return parse_answer(text)[0]

    values = map_distinct(cells, read)
    uppers = map_distinct(cells, lambda text: parse_answer(text)[1]).where(values.notna())
    unreadable = values.isna() & ~are_missing(cells)
    if labels is not None and unreadable.any():  # "offered", "don't know": a label too, of no answer
        unreadable &= ~cells.map(lambda text: fold_text(text) in NO_ANSWER).astype(bool)
    return values, unreadable, uppers


def _kind_by_cue(words: str) -> str:
    return next((kind for kind, cue in cues.SCORE_KINDS.items() if cue.search(words)), "")


def _told_cue(profile: Profile, kind: str) -> str:
    found = list(cues.SCORE_KINDS[kind].finditer(profile.words))
    return f"header says {found[-1].group(0).strip()!r}" if found else "header"


def _answer_form(profile: Profile, *, cued: bool) -> LabelMatch | str | None:
    """``numbers`` of 0 to 10, ``stars``, a label set, or None."""
    if not profile.filled or profile.dated >= 0.8:
        return None
    if profile.numeric >= (0.5 if cued else 0.95):
        return "numbers" if _fits_score(profile, cued=cued) else None
    if not profile.answers:
        return None
    if any("★" in text or "⭐" in text or "星" in text for text in profile.answers) and _share_read(profile) >= 0.9:
        return "stars"
    if _share_read(profile) >= 0.9 and cued:
        return "numbers"
    return match_labels(profile.answers)


def _fits_score(profile: Profile, *, cued: bool) -> bool:
    if cues.COUNT.search(profile.words) and not (
        cued and (cues.MAIN_SCORE.search(profile.words) or cues.ASKS_SCORE.search(profile.words))
    ):
        return False
    if cues.ID_ENDING.search(profile.words.split(" | ")[0]):
        return False
    numbers = pd.to_numeric(profile.sample.str.replace(",", ".", regex=False), errors="coerce").dropna()
    top = MARK_TOP if cued and MARK.search(profile.words) else 10
    inside = float(((numbers >= 0) & (numbers <= top)).mean()) if len(numbers) else 0.0
    if cued:
        # a column that bears the kind's own name is that score even where its values are off the scale: that is then
        # told
        named = bool(_KIND_NAME.search(profile.words)) and profile.numeric >= 0.95
        return (inside >= 0.5 or named) and not _is_flag(profile)
    return inside == 1.0 and profile.whole >= 0.99 * profile.numeric


def _is_flag(profile: Profile) -> bool:
    """Only yes and no, in numbers; a score only where the heading asks for satisfaction or names the kind."""
    if cues.SCORE_KINDS["csat"].search(profile.words) or _KIND_NAME.search(profile.words):
        return False
    if profile.filled <= 5 and not cues.FLAG.search(profile.words):
        return False
    return profile.numeric >= 0.95 and profile.distinct <= 2 and profile.high <= 1


def _share_read(profile: Profile) -> float:
    total = sum(profile.answers.values())
    if not total:
        return profile.numeric
    return (
        sum(count for text, count in profile.answers.items() if parse_answer(text)[0] == parse_answer(text)[0]) / total
    )


def _from_labels(profile: Profile, kind: str, found: LabelMatch) -> ScoreColumn | None:
    name = found.scale.name
    if name == "yes_no":
        return (
            _column(profile, "csat", f"{_told_cue(profile, 'csat')}; answers yes and no", found)
            if kind == "csat"
            else None
        )
    if name == "agreement":
        if kind not in ("csat", "ces"):
            return None
        return _column(profile, kind, f"{_told_cue(profile, kind)}; answers are degrees of agreement", found)
    taken = _LABEL_KINDS[name]
    if name == "stars" and kind != "stars":
        return None  # number words stand for anything
    if kind != taken and not _says_what_of(found):
        return None
    if name == "quality" and kind not in ("csat", "stars"):
        return None
    return _column(
        profile, "stars" if name == "quality" and kind == "stars" else taken, f"answers are labels of {name}", found
    )


def _says_what_of(found: LabelMatch) -> bool:
    """Whether the labels tell by themselves what they are degrees of: "low" and "high" may be a priority, "regular" a
    size and "leicht" a weight."""
    scale = found.scale
    told = [fold_text(text) for text, value in found.levels.items() if value != (scale.low + scale.high) / 2]
    if scale.name == "effort":
        return any(_NAMES_EFFORT.search(text) for text in told)
    return any(text not in BARE_WORDS for text in told)


def _column(
    profile: Profile, kind: str, why: str, found: LabelMatch | None = None, *, settings: ScoreConfig | None = None
) -> ScoreColumn:
    labels = None
    if found:
        # the answers as they stand too: an explanation in brackets may follow a label
        labels = {label: float(value) for label, (value, _) in found.scale.levels.items()}
        labels |= {fold_text(text): level for text, level in found.levels.items()}
    ends = (float(found.scale.low), float(found.scale.high)) if found else None
    effort = {"ease": False, "agreement": False, "effort": True}.get(found.scale.name) if found else None
    return ScoreColumn(
        column=profile.name,
        question=profile.heading,
        words=profile.words,
        kind=kind,
        why=why,
        labels=labels,
        label_ends=ends,
        effort=effort,
        settings=settings,
    )


def _star_column(profile: Profile, *, review: bool) -> ScoreColumn:
    """Stars, unless a survey calls its 0-10 or 1-5 answer no more than "score"."""
    why = f"{_told_cue(profile, 'stars')}; values {_span(profile)}"
    plain_score = cues.SCORE_KINDS["stars"].sub(
        lambda found: "" if found.group(0).startswith("score") else found.group(0), profile.words
    )
    if review or cues.SCORE_KINDS["stars"].search(plain_score):
        return _column(profile, "stars", why)
    if profile.high > 7:
        return _column(profile, "nps", f"{why}; no review")
    return _column(profile, "csat", f"{why}; no review")


def _main_rank(words: str) -> int:
    name = words.split(" | ")[0]
    if cues.MAIN_SCORE.search(words):
        return 3
    if name in _PLAIN_NAMES:
        return 2
    return 1 if name.endswith(("rating", "score", "stars", "评分", "評分", "vurdering")) else 0


def _is_named_kind(words: str) -> bool:
    return (
        any(f" {kind} " in f" {words} " for kind in ("nps", "csat", "ces", "pmf"))
        or "satisf" in words
        or "recommend" in words
        or "effort" in words
    )


def _span(profile: Profile) -> str:
    return f"{profile.low:g}-{profile.high:g}" if profile.low == profile.low else f"{profile.distinct} forms"
