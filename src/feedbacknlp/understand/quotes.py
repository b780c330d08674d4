"""The customers' own words behind each driver: central, diverse, masked, one per respondent; and words that say the
opposite."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
import pandas as pd

from feedbacknlp.contracts import FloatArray, VectorSource
from feedbacknlp.contracts.members import are_members, find_places, number_texts, rank_texts
from feedbacknlp.contracts.tables import Quotes, empty_table

__all__ = ["choose_quotes", "pick_diverse"]

CANDIDATES = 300
"""Statements of a driver that are weighed, the closest first: enough to choose from, and the cost stays bounded."""

LOOKED_AT = 3_000
"""Mentions of a driver, the surest first, among which these are found: words that stand twice and people who wrote
twice count once."""

SHORTEST, LONGEST = 12, 280
"""Characters of a good quote; Chinese says more in fewer, so its length counts threefold."""

CONTRADICTING = 2

ENOUGH = 3
"""Respondents for each quote from which on those whose score goes with the driver's are enough to choose from."""

_AT_ONCE = 16
"""Groups of candidates whose vectors are fetched together: some 15 MB, and few looks into the parts that hold them."""


def choose_quotes(
    statements: pd.DataFrame,
    comments: pd.DataFrame,
    responses: pd.DataFrame,
    mentions: pd.DataFrame,
    *,
    vectors: VectorSource,
    drivers: pd.DataFrame,
    most: int,
) -> pd.DataFrame:
    """Quotes for each driver of each score.

    Rule (printed in the report): among the statements coded with the driver, the ones closest to their common centre
    and coded most surely, of readable length, of respondents whose score lies on that side of the mean where those of
    all who share the driver lie, if these are three or more a quote; each further one is chosen for being unlike those
    already taken; never two of one respondent, and never one text twice, however often it was sent in. A comment that
    speaks for one driver of a score speaks for another one only where that has no other. Then up to two statements on
    the same theme with the opposite feeling, of respondents whose score lies on the other side of the mean than that of
    those who share the driver's.

    Parameters
    ----------
    statements, comments, responses, mentions : tables
    vectors : VectorSource
    drivers : Drivers
    most : int
        Supporting quotes a driver.

    Returns
    -------
    Quotes
    """
    if drivers.empty or mentions.empty:
        return empty_table(Quotes)
    driving = mentions[are_members(mentions["theme_id"], drivers["theme_id"])]
    pool = _gather_pool(statements, comments, responses, driving)
    groups = dict(iter(pool.groupby(["score_kind", "question", "theme_id", "polarity"], sort=True)))
    means = responses.groupby(["score_kind", "question"])["value"].mean()
    asked = []
    for driver, polarity in zip(drivers.itertuples(index=False), drivers["polarity"].astype(int), strict=True):
        for role, sign, count in (
            ("supports", polarity, most),
            ("contradicts", -polarity, CONTRADICTING),
        ):
            found = groups.get((driver.score_kind, driver.question, driver.theme_id, sign))
            if found is not None and role == "contradicts":
                found = _from_the_other_side(
                    found, groups.get((driver.score_kind, driver.question, driver.theme_id, polarity)), means
                )
            elif found is not None:
                found = _from_the_usual_side(found, means, enough=ENOUGH * most)
            if found is not None and len(found):
                found = found.drop_duplicates("response_id").drop_duplicates("shown_text").head(CANDIDATES)
                asked.append((driver, role, count, found))
    weighed = pd.concat([found["comment_id"] for *_, found in asked]).unique() if asked else []
    shown = _masked_comments(statements[are_members(statements["comment_id"], weighed)])
    bare = {name: _bare_text(text) for name, text in shown.items()}
    asked = [
        (driver, role, count, found.assign(said=found["comment_id"].map(bare)).drop_duplicates("said"))
        for driver, role, count, found in asked
    ]
    pieces = []
    quoted: dict[tuple[str, str], set[str]] = {}
    for start in range(0, len(asked), _AT_ONCE):
        some = asked[start : start + _AT_ONCE]
        matrix = vectors.take(pd.concat([found["statement_id"] for *_, found in some]))
        parts = np.split(matrix, np.cumsum([len(found) for *_, found in some])[:-1])
        for (driver, role, count, found), own in zip(some, parts, strict=True):
            before = quoted.setdefault((str(driver.score_kind), str(driver.question)), set())
            fresh = ~found["said"].isin(before).to_numpy()
            taken = np.flatnonzero(fresh) if fresh.any() else np.arange(len(found))
            found, own = found.iloc[taken], own[taken]
            chosen = found.iloc[
                pick_diverse(own, found["closeness"].to_numpy(), found["readable"].to_numpy(), count)
            ]
            before.update(chosen["said"])
            pieces.append(
                pd.DataFrame(
                    {
                        "driver_id": driver.driver_id,
                        "score_kind": driver.score_kind,
                        "question": driver.question,
                        "rank": np.arange(1, len(chosen) + 1),
                        "role": role,
                        "quote": chosen["shown_text"].to_numpy(),
                        "context": "",
                        "response_id": chosen["response_id"].to_numpy(),
                        "comment_id": chosen["comment_id"].to_numpy(),
                        "band": chosen["band"].to_numpy(),
                        "value": chosen["value"].to_numpy(),
                        "language": chosen["language"].to_numpy(),
                    }
                )
            )
    if not pieces:
        return empty_table(Quotes)
    quotes = pd.concat(pieces, ignore_index=True)
    return quotes.assign(context=quotes["comment_id"].map(shown).astype("str"))


def _bare_text(text: str) -> str:
    """A comment without case, spaces and signs, by which copies of one are known."""
    return re.sub(r"\W+", "", text.casefold()) or text


def _from_the_usual_side(found: pd.DataFrame, means: pd.Series, *, enough: int) -> pd.DataFrame:
    """Of a driver's statements those whose respondents score as most of them do, where these are enough: a complaint by
    somebody who is pleased is mostly a small one, or read wrongly."""
    mean = means.loc[(found["score_kind"].iloc[0], found["question"].iloc[0])]
    side = np.sign(found["value"].mean() - mean)
    kept: pd.DataFrame = found[np.sign(found["value"] - mean) * side > 0]
    return kept if kept["response_id"].nunique() >= enough else found


def _from_the_other_side(
    found: pd.DataFrame, supporting: pd.DataFrame | None, means: pd.Series
) -> pd.DataFrame:
    """Of statements with the opposite feeling those whose respondents do not score like the ones that share the
    driver's: praise by somebody who is displeased is mostly irony, or read wrongly."""
    if supporting is None:
        return found
    mean = means.loc[(found["score_kind"].iloc[0], found["question"].iloc[0])]
    side = np.sign(supporting["value"].mean() - mean)
    kept: pd.DataFrame = found[np.sign(found["value"] - mean) * side <= 0]
    return kept


def _gather_pool(
    statements: pd.DataFrame, comments: pd.DataFrame, responses: pd.DataFrame, mentions: pd.DataFrame
) -> pd.DataFrame:
    """Mentions with a feeling beside each score of their respondent, the readable and surest first; of each score,
    theme and feeling the first :data:`LOOKED_AT`. Numbers until then, so that a large study costs little."""
    felt = mentions[mentions["polarity"] != 0]
    at = find_places(felt["statement_id"], statements["statement_id"])
    dense = statements["language"].str.startswith(("zh", "ja"))
    reach: pd.Series = statements["shown_text"].str.len() * np.where(dense, 3, 1)
    person, people = number_texts(responses["response_id"])
    answers = pd.DataFrame(
        {
            "person": person,
            "answer": np.arange(len(responses)),
            "score_kind": responses["score_kind"].astype("category"),
            "question": responses["question"].astype("category"),
        }
    )
    writers = np.r_[find_places(comments["response_id"], people), -1]  # the last for a comment that is not there
    writer = writers[find_places(felt["comment_id"], comments["comment_id"])]
    pool = pd.DataFrame(
        {
            "at": at,
            "person": writer,
            "theme_id": felt["theme_id"].astype("category").to_numpy(),
            "polarity": felt["polarity"].to_numpy(),
            "closeness": felt["closeness"].to_numpy(),
            "readable": reach.between(SHORTEST, LONGEST).to_numpy()[at],
            "order": rank_texts(statements["statement_id"])[at],
        }
    )
    pool = pool[writer >= 0].merge(answers, on="person")
    keys = ["score_kind", "question", "theme_id", "polarity"]
    pool = pool.sort_values(["readable", "closeness", "order"], ascending=[False, False, True], kind="stable")
    pool = pool.groupby(keys, sort=False, observed=True).head(LOOKED_AT).astype(dict.fromkeys(keys[:3], "str"))
    told = statements[["statement_id", "comment_id", "shown_text", "language"]].iloc[pool["at"]]
    given = responses[["response_id", "value", "band"]].iloc[pool["answer"]]
    gathered: pd.DataFrame = pd.concat(
        [frame.reset_index(drop=True) for frame in (pool[[*keys, "closeness", "readable"]], told, given)], axis=1
    )
    return gathered


def pick_diverse(
    matrix: FloatArray, closeness: Sequence[float] | np.ndarray, readable: np.ndarray, count: int
) -> list[int]:
    """Rows to take, best first: central, sure and readable, each unlike those before it (maximal marginal relevance;
    Carbonell & Goldstein 1998).

    Parameters
    ----------
    matrix : float32 array of shape (n, dimensions)
    closeness : float array of shape (n,)
    readable : bool array of shape (n,)
    count : int
    """
    if not len(matrix):
        return []
    centre = matrix.mean(axis=0)
    central = matrix @ centre / max(float(np.linalg.norm(centre)), 1e-9)
    # rounded, so that the last digits of a product can not change the order
    worth = np.round(central + 0.5 * np.asarray(closeness, dtype=float) + 0.5 * readable, 4)
    chosen: list[int] = []
    alike = np.zeros(len(matrix))
    while len(chosen) < min(count, len(matrix)):
        value = np.round(worth - 0.6 * alike, 4)
        value[chosen] = -np.inf
        best = int(value.argmax())
        chosen.append(best)
        alike = np.maximum(alike, matrix @ matrix[best])
    return chosen


def _masked_comments(statements: pd.DataFrame) -> dict[str, str]:
    """Masked text of each comment, from its statements in order."""
    ordered = statements.sort_values(["comment_id", "start"], kind="stable")
    said: dict[str, list[str]] = {}
    for name, text in zip(ordered["comment_id"].tolist(), ordered["shown_text"].tolist(), strict=True):
        said.setdefault(name, []).append(text)
    return {name: " ".join(texts) for name, texts in said.items()}
