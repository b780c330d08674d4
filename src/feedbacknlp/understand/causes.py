"""What is said within a driver: "late", "did not arrive", "no tracking" within complaints of delivery."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from feedbacknlp.contracts import ScoreScale, Segmenter
from feedbacknlp.contracts.members import are_members, find_places, number_texts
from feedbacknlp.contracts.tables import Causes, empty_table
from feedbacknlp.languages import get_language
from feedbacknlp.languages.noun_cues import get_noun_cues
from feedbacknlp.understand.uses import list_phrases
from feedbacknlp.understand.words import bare_word, name_words

__all__ = ["find_causes"]

MOST_READ = 400
"""Statements of a theme and feeling that are read: a sample whose cost is bounded, and whose shares are known to five
points."""

MOST_CAUSES, FEWEST_CAUSES = 4, 2
"""Causes of a driver; a single one tells no more than the driver does."""

FEWEST_READ = 25
"""Customers of a theme and feeling from which on something can be said of what they say."""

SHARE, SUBJECT = 0.04, 0.4
"""Share of these customers that say a phrase at the least; what more than :data:`SUBJECT` say is what the theme is
about, and no cause within it."""

FEWEST = 5
"""Customers that a phrase is told of at the least."""

_LONGER = 1.3
"""Weight of two words and of a word with its negation: "wrong size" says more than "wrong"."""

TELLING, TELLING_ALONE = 2.0, 4.0
"""How far a phrase must set a driver's statements apart (z of the log-odds), both from all other themes and from what
is said of the same theme with the other feeling; a word that stands alone says less and must tell more."""

_PRIOR = 0.5

_LINE = 60
"""Characters of a quote that is read at a glance."""


def find_causes(
    statements: pd.DataFrame,
    comments: pd.DataFrame,
    responses: pd.DataFrame,
    mentions: pd.DataFrame,
    drivers: pd.DataFrame,
    scales: Sequence[ScoreScale],
    *,
    themes: Mapping[str, str],
    segmenter: Segmenter,
    language: str,
) -> pd.DataFrame:
    """Phrases that tell what customers complain of within a driver, at most four a driver; what is praised is told by
    few words that say more than the theme does ("fast", "soft"), so drivers of praise have none.

    Of each theme and feeling at most 400 statements are read (those whose ids have the smallest SHA-256). A phrase is
    told where at least five customers and 4 to 40 % of all say it, where it sets them apart from statements of other
    themes and from those of the same theme with the other feeling, and where it is no bare feeling and no word of the
    theme's name. The one that tells most comes first; each further one is weighed by the customers who say none of
    those before it, so that "late" and "late delivery" do not stand side by side.

    Parameters
    ----------
    statements, comments, responses, mentions, drivers : tables
    scales : sequence of ScoreScale
    themes : mapping of theme id to name
    segmenter : Segmenter
    language : str
        Of the names.

    Returns
    -------
    Causes
        By driver, score, rank and band. None where too few statements were read.
    """
    complained = drivers[drivers["polarity"] < 0]
    felt = mentions[(mentions["polarity"] != 0) & are_members(mentions["theme_id"], drivers["theme_id"])]
    read = _sample(felt[["statement_id", "theme_id", "polarity"]].drop_duplicates())
    told = statements[["comment_id", "shown_text", "language"]].iloc[
        find_places(read["statement_id"], statements["statement_id"])
    ]
    read = pd.concat([read, told.reset_index(drop=True)], axis=1)
    owners = comments["response_id"].iloc[find_places(read["comment_id"], comments["comment_id"])]
    read = read.assign(response_id=owners.to_numpy())
    read = read[read["response_id"].notna()].reset_index(drop=True).astype({"response_id": "str"})
    if read.empty:
        return empty_table(Causes)
    # of a million responses a few thousand were read
    responses = responses[are_members(responses["response_id"], read["response_id"])]
    said = _Said.read(read, segmenter)
    tables = []
    for (theme, sign), own in read.groupby(["theme_id", "polarity"], sort=True):
        own_drivers = complained[(complained["theme_id"] == theme) & (complained["polarity"] == sign)]
        if own_drivers.empty:
            continue
        found = _tell(own, read, said, name=themes.get(str(theme), ""), language=language)
        for driver in own_drivers.itertuples(index=False):
            scale = next(one for one in scales if (one.kind, one.question) == (driver.score_kind, driver.question))
            tables.append(_split(found, own, responses, scale, str(driver.driver_id)))
    filled = [table for table in tables if len(table)]
    if not filled:
        return empty_table(Causes)
    order = ["score_kind", "question", "driver_id", "rank", "position"]
    causes = pd.concat(filled, ignore_index=True).sort_values(order, kind="stable").reset_index(drop=True)
    written = ("driver_id", "score_kind", "question", "cause", "language", "band", "quote", "comment_id")
    return causes.astype(dict.fromkeys(written, "str"))


def _sample(pairs: pd.DataFrame) -> pd.DataFrame:
    """Of each theme and feeling the statements whose ids have the smallest hashes."""
    number, names = number_texts(pairs["statement_id"])
    digests = b"".join(hashlib.sha256(name.encode("utf-8", "surrogatepass")).digest()[:16] for name in names)
    halves = np.frombuffer(digests, dtype=">u8").reshape(-1, 2)[number]
    theme = pd.factorize(pairs["theme_id"], sort=True)[0]
    ordered = pairs.iloc[np.lexsort((pairs["polarity"], theme, halves[:, 1], halves[:, 0]))]
    return ordered.groupby(["theme_id", "polarity"]).head(MOST_READ).reset_index(drop=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """Phrases of each statement that was read."""

    phrases: Mapping[str, frozenset[str]]
    spelled: Mapping[tuple[str, str], Counter[str]]

    @classmethod
    def read(cls, read: pd.DataFrame, segmenter: Segmenter) -> _Said:
        """Phrases of each statement without accents, as many people type them, and how each is mostly written in a
        language."""
        found: dict[str, frozenset[str]] = {}
        spelled: dict[tuple[str, str], Counter[str]] = {}
        distinct = read.drop_duplicates("statement_id").sort_values("statement_id")
        for code, own in distinct.groupby("language", sort=True):
            listed = list_phrases(own["shown_text"].tolist(), str(code), segmenter)
            for name, phrases in zip(own["statement_id"].tolist(), listed, strict=True):
                found[name] = frozenset(map(bare_word, phrases))
                for phrase in phrases:
                    spelled.setdefault((str(code), bare_word(phrase)), Counter())[phrase] += 1
        return cls(phrases=found, spelled=spelled)

    def holding(self, phrase: str) -> list[str]:
        """Statements that hold a phrase."""
        return [name for name, phrases in self.phrases.items() if phrase in phrases]

    def show(self, code: str, phrase: str) -> str:
        """The commonest spelling of a phrase."""
        counted = self.spelled[code, phrase]
        return min(counted, key=lambda spelling: (-counted[spelling], spelling))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cause:
    """A phrase, its language and the mentions whose statements hold it."""

    phrase: str
    language: str
    rows: pd.DataFrame


def _tell(own: pd.DataFrame, read: pd.DataFrame, said: _Said, *, name: str, language: str) -> list[_Cause]:
    """The causes of one theme and feeling, best first."""
    customers = own["response_id"].nunique()
    if customers < FEWEST_READ:
        return []
    offers: dict[tuple[str, str], tuple[float, frozenset[str]]] = {}
    theme, sign = own["theme_id"].iloc[0], own["polarity"].iloc[0]
    for code, mine in own.groupby("language", sort=True):
        same = read["language"] == code
        others = read[same & (read["theme_id"] != theme) & ~are_members(read["statement_id"], mine["statement_id"])]
        opposite = read[same & (read["theme_id"] == theme) & (read["polarity"] == -sign)]
        here, *there = ((_count(side, said), side["statement_id"].nunique()) for side in (mine, others, opposite))
        # a handful of statements with the other feeling tells nothing
        against = [there[0], *(side for side in there[1:] if side[1] >= FEWEST_READ)]
        for phrase, holders in _holders(mine, said).items():
            if not max(FEWEST, SHARE * customers) <= len(holders) <= SUBJECT * customers:
                continue
            if _says_nothing(phrase, str(code), name_words(name, language)):
                continue
            apart = min(_distance(phrase, here, side) for side in against)
            if apart >= (TELLING if _says_more(phrase) else TELLING_ALONE):
                offers[str(code), phrase] = (apart, holders)
    causes = [
        _Cause(
            phrase=said.show(code, phrase),
            language=code,
            rows=own[(own["language"] == code) & are_members(own["statement_id"], said.holding(phrase))],
        )
        for code, phrase in _choose(offers)
    ]
    return causes if len(causes) >= FEWEST_CAUSES else []


def _says_nothing(phrase: str, code: str, named: frozenset[str]) -> bool:
    """Whether a phrase is a bare feeling or a form of a word of the theme's name, or ends in a word that ends none."""
    known, words = get_language(code), phrase.split()
    barred = {bare_word(word) for word in known.feelings | known.fillers}
    told = [word for word in words if word not in barred and not word.startswith(tuple(named))]
    return not told or words[-1] in get_noun_cues(code).never_last


def _says_more(phrase: str) -> bool:
    """Whether it is more than a word alone; Chinese words are mostly of two characters."""
    return " " in phrase or (len(phrase) > 2 and "\u4e00" <= phrase[0] <= "\u9fff")


def _choose(offers: Mapping[tuple[str, str], tuple[float, frozenset[str]]]) -> list[tuple[str, str]]:
    """The phrases that tell most, each weighed by the customers who say none of those before it."""
    left, chosen = dict(offers), list[tuple[str, str]]()
    told: frozenset[str] = frozenset()
    while left and len(chosen) < MOST_CAUSES:
        worth = {
            key: round(
                (_LONGER if _says_more(key[1]) else 1.0) * apart * len(holders - told) / float(np.sqrt(len(holders))), 4
            )
            for key, (apart, holders) in left.items()
        }
        best = min(worth, key=lambda key: (-worth[key], key))
        _, holders = left.pop(best)
        if len(holders - told) >= max(FEWEST, len(holders) / 2):
            chosen.append(best)
            told |= holders
    return chosen


def _count(rows: pd.DataFrame, said: _Said) -> Counter[str]:
    return Counter(phrase for one in rows["statement_id"].unique().tolist() for phrase in said.phrases[one])


def _holders(rows: pd.DataFrame, said: _Said) -> dict[str, frozenset[str]]:
    """Phrase -> customers who say it."""
    held: dict[str, set[str]] = {}
    for one, customer in zip(rows["statement_id"].tolist(), rows["response_id"].tolist(), strict=True):
        for phrase in said.phrases[one]:
            held.setdefault(phrase, set()).add(customer)
    return {phrase: frozenset(customers) for phrase, customers in held.items()}


def _distance(phrase: str, here: tuple[Counter[str], int], there: tuple[Counter[str], int]) -> float:
    """z of the log-odds of statements that hold the phrase, half a statement added to each cell."""
    yes, no = here[0][phrase] + _PRIOR, here[1] - here[0][phrase] + _PRIOR
    other, rest = there[0][phrase] + _PRIOR, there[1] - there[0][phrase] + _PRIOR
    return float(np.log(yes * rest / (no * other)) / np.sqrt(1 / yes + 1 / no + 1 / other + 1 / rest))


def _split(
    causes: Sequence[_Cause], own: pd.DataFrame, responses: pd.DataFrame, scale: ScoreScale, driver: str
) -> pd.DataFrame:
    """Causes of a driver with the bands of one score."""
    scored = responses[(responses["score_kind"] == scale.kind) & (responses["question"] == scale.question)]
    bands = scored.drop_duplicates("response_id").set_index("response_id")["band"]
    scoring = pd.Series(bands.index, dtype="str")
    base = int(are_members(own["response_id"].drop_duplicates(), scoring).sum())
    told = [cause.rows[are_members(cause.rows["response_id"], scoring)] for cause in causes]
    counts = [Counter(bands.loc[one["response_id"].unique()].tolist()) for one in told]
    enough = [place for place, counted in enumerate(counts) if counted.total() >= FEWEST]
    if base < FEWEST_READ or len(enough) < FEWEST_CAUSES:
        return pd.DataFrame()
    rows = []
    for rank, place in enumerate(enough, start=1):
        cause, counted = causes[place], counts[place]
        quote = min(told[place].itertuples(index=False), key=_readable)
        for position, band in enumerate(scale.band_names):
            rows.append(
                {
                    "driver_id": driver,
                    "score_kind": scale.kind,
                    "question": scale.question,
                    "rank": rank,
                    "cause": cause.phrase,
                    "language": cause.language,
                    "n": counted.total(),
                    "base": base,
                    "share": counted.total() / base,
                    "band": band,
                    "position": position,
                    "n_band": counted[band],
                    "quote": quote.shown_text,
                    "comment_id": quote.comment_id,
                }
            )
    return pd.DataFrame(rows)


def _readable(row: Any) -> tuple[int, str]:
    """The statement whose length comes nearest to a line of text."""
    return abs(len(row.shown_text) - _LINE), row.statement_id
