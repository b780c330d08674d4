"""The people of the study as columns of characters: what the page needs to count a part of them again.

One person is one response, or one comment that belongs to none. A column holds one short code a person, so that ten
thousand people take about 25 bytes each and the page needs no library to read them.
"""

from __future__ import annotations

import hashlib
import heapq
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from feedbacknlp.contracts.members import are_members, find_places
from feedbacknlp.contracts.tables import SEGMENT_PREFIX, segment_columns
from feedbacknlp.report.view.reader import Reader
from feedbacknlp.report.view.scores import ScoreView

__all__ = ["DIGITS", "MISSING_DIGIT", "MOST_PEOPLE", "People", "gather_people"]

DIGITS = "".join(chr(code) for code in range(35, 126) if chr(code) not in "\\<>&,'")
"""Characters of the codes: none that JSON or HTML would have to escape, and no comma."""

MISSING_DIGIT = "~"

MOST_PEOPLE = 10_000
"""People in the page; of more a sample is taken, and the page says so."""

MOST_VALUES = 24
"""Values of one filter; rarer ones are put together."""

MOST_FILTERS = 14

_NOBODY = pd.DataFrame(
    {name: pd.Series([], dtype="str") for name in ("response_id", "score_kind", "question", "value", "band", "points")}
)
"""Responses where a study holds no rows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """The people of the page.

    Parameters
    ----------
    place : mapping of person id to int
        Position in every column.
    owner : mapping of comment id to person id
        Of their comments alone.
    total : int
        How many the study has.
    data : dict
        For the script: ``filters``, ``answers`` (one a score), ``weights``, ``wrote``, ``mentions``, ``themes``.
    theme_number : mapping of theme id to int
    """

    place: Mapping[str, int]
    owner: Mapping[str, str]
    total: int
    data: dict[str, Any]
    theme_number: Mapping[str, int]


def gather_people(reader: Reader, *, most: int = MOST_PEOPLE) -> People:
    """The people of the study, at most so many: those whose id has the smallest hash, whatever their score or words."""
    rows = reader.findings.rows
    responses = rows.get("responses", _NOBODY)
    comments = rows.get("comments", pd.DataFrame({"comment_id": pd.Series([], dtype="str"), "response_id": []}))
    comments = comments.assign(person=comments["response_id"].fillna(comments["comment_id"]).astype("str"))
    everybody = pd.concat([responses["response_id"], comments["person"]], ignore_index=True).unique().tolist()
    chosen = everybody
    if len(everybody) > most:
        chosen = heapq.nsmallest(most, everybody, key=lambda name: hashlib.sha256(name.encode()).digest())
    place = {name: position for position, name in enumerate(sorted(chosen))}
    mentions = rows.get("mentions", pd.DataFrame({"comment_id": [], "theme_id": [], "polarity": []}))
    themes = sorted(mentions["theme_id"].unique())
    number = {theme: position for position, theme in enumerate(themes)}
    # from here on all is about these people alone
    mine = responses[are_members(responses["response_id"], place)]
    theirs = comments[are_members(comments["person"], place)]
    owner = dict(zip(theirs["comment_id"].tolist(), theirs["person"].tolist(), strict=True))
    mentions = mentions[are_members(mentions["comment_id"], owner)]
    names = dict(zip(reader.findings.themes["theme_id"], reader.findings.themes["name"], strict=True))
    data = {
        "digits": DIGITS,
        "filters": _filters(reader, mine, comments, place),
        "answers": [_answers(score, mine, place) for score in reader.scores],
        "weights": _weights(mine, place),
        "wrote": _wrote(rows.get("outcomes"), mentions, owner, place),
        "mentions": _mentions(mentions, owner, place, number),
        "themes": [[theme, names.get(theme, theme)] for theme in themes],
    }
    return People(place=place, owner=owner, total=len(everybody), data=data, theme_number=number)


def _width(values: int) -> int:
    return 1 if values <= len(DIGITS) else 2 if values <= len(DIGITS) ** 2 else 3


def _code(number: int, width: int) -> str:
    digits = ""
    for _ in range(width):
        number, digit = divmod(number, len(DIGITS))
        digits = DIGITS[digit] + digits
    return digits


def _column(found: Mapping[str, int], place: Mapping[str, int], values: int) -> dict[str, Any]:
    """Codes of the people in their order; a person without value has the missing digit."""
    width = _width(values)
    codes = [_code(number, width) for number in range(values)]
    missing = MISSING_DIGIT * width
    text = "".join(codes[found[name]] if name in found else missing for name in place)
    return {"width": width, "codes": text}


def _answers(score: ScoreView, responses: pd.DataFrame, place: Mapping[str, int]) -> dict[str, Any]:
    """One score's distinct answers (value, band number, points) and which of them each person gave."""
    part = responses[(responses["score_kind"] == score.kind) & (responses["question"] == score.question)]
    bands = _band_names(score)
    number = {band: position for position, band in enumerate(bands)}
    triples = [
        (float(value), number.get(band, -1), float(points))
        for value, band, points in zip(part["value"], part["band"], part["points"], strict=True)
    ]
    distinct = sorted(set(triples))
    position = {triple: place_ for place_, triple in enumerate(distinct)}
    found = dict(zip(part["response_id"], (position[triple] for triple in triples), strict=True))
    return {"values": [list(triple) for triple in distinct], **_column(found, place, len(distinct))}


def _band_names(score: ScoreView) -> list[str]:
    return [row["band"] for row in score.bands] or (list(score.scale.band_names) if score.scale else [])


def _weights(responses: pd.DataFrame, place: Mapping[str, int]) -> dict[str, Any] | None:
    """Case weights of people, None where all are 1."""
    if "weight" not in responses or (responses["weight"] == 1).all():
        return None
    weights = responses.groupby("response_id")["weight"].first().round(4)
    distinct = sorted(set(weights))
    position = {weight: place_ for place_, weight in enumerate(distinct)}
    found = {str(name): position[weight] for name, weight in weights.items()}
    return {"values": distinct, **_column(found, place, len(distinct))}


def _wrote(
    outcomes: pd.DataFrame | None, mentions: pd.DataFrame, owner: Mapping[str, str], place: Mapping[str, int]
) -> str:
    """1 for who wrote something that can be read: a theme, something else, or a bare feeling."""
    writers = {owner[comment] for comment in mentions["comment_id"].tolist()}
    if outcomes is not None:
        said = outcomes["outcome"].isin(["theme", "other"]) | (outcomes["reason"] == "bare")
        writers |= {owner[comment] for comment in outcomes.loc[said, "comment_id"].tolist() if comment in owner}
    return "".join("1" if name in writers else "0" for name in place)


def _mentions(
    mentions: pd.DataFrame, owner: Mapping[str, str], place: Mapping[str, int], number: Mapping[str, int]
) -> dict[str, Any]:
    """What each person mentions: codes of 3 x theme + polarity + 1, each once; people are parted by commas."""
    width = _width(3 * max(len(number), 1))
    said: dict[str, set[int]] = {}
    for comment, theme, polarity in zip(
        mentions["comment_id"].tolist(), mentions["theme_id"].tolist(), mentions["polarity"].tolist(), strict=True
    ):
        said.setdefault(owner[comment], set()).add(3 * number[theme] + int(polarity) + 1)
    codes = ("".join(_code(code, width) for code in sorted(said.get(name, ()))) for name in place)
    return {"width": width, "codes": ",".join(codes)}


def _filters(
    reader: Reader,
    responses: pd.DataFrame,
    comments: pd.DataFrame,
    place: Mapping[str, int],
) -> list[dict[str, Any]]:
    """What people can be filtered by: wave, language, kind of text, segments; each with two values or more."""
    words = reader.words
    # a response with several scores has several rows, whose segments may disagree: the first score counts
    order = ["response_id", "score_kind", "question"]
    first = responses.sort_values(order, kind="stable").drop_duplicates("response_id") if len(responses) else responses
    made = []
    if "wave" in first:
        found = _known(first["response_id"], first["wave"])
        order = [wave for wave in reader.findings.waves if wave in set(found.values())]
        made.append(_filter("wave", words("column.wave"), found, order, {}, place))
    languages = _languages(reader.findings.rows.get("statements"), comments)
    made.append(
        _filter(
            "language",
            words("column.language"),
            languages,
            sorted(set(languages.values())),
            {code: reader.language_name(code) for code in set(languages.values())},
            place,
        )
    )
    if "source" in comments and len(comments["source"].unique()) > 1:
        found = _known(comments["person"], comments["source"])
        names = {"survey": words("source.survey"), "review": words("source.review")}
        made.append(_filter("source", words("filter.source"), found, sorted(set(found.values())), names, place))
    smallest = int(reader.findings.thresholds.get("smallest_cell", 10))
    for name in segment_columns(first):
        found = _known(first["response_id"], first[name])
        common = pd.Series(list(found.values()), dtype="str").value_counts()
        kept = sorted(common[common >= smallest].index)
        kept = kept if len(kept) <= MOST_VALUES else sorted(common.index[:MOST_VALUES])
        rest = words("filter.rest")
        found = {person: value if value in kept else rest for person, value in found.items()}
        order = [*kept, *([rest] if kept and rest in found.values() and rest not in kept else [])]
        title = name.removeprefix(SEGMENT_PREFIX).replace("_", " ").strip()
        made.append(_filter(name, title[:1].upper() + title[1:], found, order, {}, place))
    return [part for part in made if part is not None][:MOST_FILTERS]


def _filter(
    name: str,
    title: str,
    found: Mapping[str, str],
    order: Sequence[str],
    names: Mapping[str, str],
    place: Mapping[str, int],
) -> dict[str, Any] | None:
    if len(order) < 2:
        return None
    number = {value: position for position, value in enumerate(order)}
    known = {person: number[value] for person, value in found.items() if value in number}
    return {
        "name": name,
        "title": title,
        "values": [[value, names.get(value, value)] for value in order],
        **_column(known, place, len(order)),
    }


def _known(names: pd.Series, values: pd.Series) -> dict[str, str]:
    some = values.notna() & (values.astype("str").str.strip() != "")
    return dict(zip(names[some].tolist(), values[some].astype("str").tolist(), strict=True))


def _languages(statements: pd.DataFrame | None, comments: pd.DataFrame) -> dict[str, str]:
    """The language of each person's first comment with text."""
    if statements is None:
        return {}
    some = statements[(statements["language"] != "und") & (statements["shown_text"].str.strip().str.len() > 0)]
    by_id = comments.sort_values("comment_id", kind="stable")
    at = find_places(some["comment_id"], by_id["comment_id"])
    person, names = pd.factorize(by_id["person"])
    known = np.flatnonzero(at >= 0)
    ordered = known[np.lexsort((some["start"].to_numpy()[known], at[known]))]
    first = ordered[np.unique(person[at[ordered]], return_index=True)[1]]
    return dict(
        zip(names[person[at[first]]].tolist(), some["language"].iloc[first].tolist(), strict=True)
    )
