"""Words and phrases that set the bands of a score apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from feedbacknlp.config import ThresholdConfig
from feedbacknlp.contracts import ScoreScale
from feedbacknlp.contracts.tables import BandWords, empty_table
from feedbacknlp.explain.chance import adjust_p_values
from feedbacknlp.explain.joins import Positions, locate_ids, need_columns, number_levels
from feedbacknlp.explain.sums import Numbers

__all__ = ["MOST_WORDS", "PRIOR", "compare_words", "measure_band_words"]

MOST_WORDS = 20
"""Words and phrases told of each band and language."""

PRIOR = 0.1
"""Weight of the prior: that part of all uses in the study is added to each side, in proportion to the whole."""

_STAGE = "measure_band_words"


def measure_band_words(
    uses: pd.DataFrame, responses: pd.DataFrame, scales: Sequence[ScoreScale], *, thresholds: ThresholdConfig
) -> pd.DataFrame:
    """What each band says more often than all other bands of the score.

    Parameters
    ----------
    uses : DataFrame
        One row a response and word or phrase that it uses: response_id, words, language. Repeats count once.
    responses : DataFrame of the Responses contract
    scales : sequence of ScoreScale
    thresholds : ThresholdConfig
        ``smallest_cell`` is used: words that fewer of a band use are not told, so that no single customer is.

    Returns
    -------
    DataFrame of the BandWords contract
        By score, band (worst first), then language and rank: at most 20 of each, only those said more often, by
        falling z. q-values are Benjamini-Hochberg's over the told and untold words of one band and language.

    Raises
    ------
    ContractError
        FB841: a column is missing.
    """
    need_columns(uses, ("response_id", "words", "language"), table="Uses", stage=_STAGE)
    need_columns(responses, ("response_id", "score_kind", "question", "band"), table="Responses", stage=_STAGE)
    coded = _code_uses(uses, responses["response_id"])
    tables = []
    for scale in scales:
        own = responses[(responses["score_kind"] == scale.kind) & (responses["question"] == scale.question)]
        band_of = np.full(len(coded.people), -1, dtype=np.int64)
        place = {name: number for number, name in enumerate(scale.band_names)}
        person = locate_ids(own["response_id"], coded.people, table="Responses", stage=_STAGE)
        band_of[person] = own["band"].map(place).fillna(-1).to_numpy(dtype=np.int64)
        of_scale = band_of[coded.person]
        for position, band in enumerate(scale.band_names):
            for number, language in enumerate(coded.languages):
                part = (coded.language == number) & (of_scale >= 0)
                told = _measure_band(coded, part, of_scale == position, thresholds.smallest_cell)
                tables.append(
                    told.assign(
                        score_kind=scale.kind, question=scale.question, band=band, position=position, language=language
                    )
                )
    empty = empty_table(BandWords)
    texts = dict.fromkeys(("score_kind", "question", "band", "language", "words"), "str")
    filled = [table[list(empty.columns)].astype(texts) for table in tables if len(table)]
    return pd.concat(filled, ignore_index=True) if filled else empty


@dataclass(frozen=True, slots=True, kw_only=True)
class _CodedUses:
    """Distinct uses as numbers: there are many for each response."""

    people: pd.Series
    languages: tuple[str, ...]
    vocabulary: tuple[str, ...]
    person: Positions
    language: Positions
    word: Positions


def _code_uses(uses: pd.DataFrame, response_ids: pd.Series) -> _CodedUses:
    people = response_ids.drop_duplicates()
    person = locate_ids(uses["response_id"], people, table="Responses", stage=_STAGE)
    language, languages = number_levels(uses["language"])
    word, vocabulary = number_levels(uses["words"])
    kept = (person >= 0) & (language >= 0) & (word >= 0)
    sizes = max(len(languages), 1), max(len(vocabulary), 1)
    key = np.unique((person[kept] * sizes[0] + language[kept]) * sizes[1] + word[kept])
    return _CodedUses(
        people=people,
        languages=languages,
        vocabulary=vocabulary,
        person=key // (sizes[0] * sizes[1]),
        language=key // sizes[1] % sizes[0],
        word=key % sizes[1],
    )


def _measure_band(
    coded: _CodedUses, part: NDArray[np.bool_], of_band: NDArray[np.bool_], smallest: int
) -> pd.DataFrame:
    from scipy.stats import norm

    inside, outside = part & of_band, part & ~of_band
    n, n_others = (np.bincount(coded.word[rows], minlength=len(coded.vocabulary)) for rows in (inside, outside))
    used = np.flatnonzero(n + n_others)
    n, n_others = n[used], n_others[used]
    log_odds, z = compare_words(n.astype(np.float64), n_others.astype(np.float64))
    table = pd.DataFrame(
        {
            "words": pd.Series([coded.vocabulary[place] for place in used], dtype="str"),
            "n": n,
            "n_others": n_others,
            "log_odds": log_odds,
            "z": z,
            "q_value": adjust_p_values(np.asarray(2 * norm.sf(np.abs(z)), dtype=np.float64)),
            "base": len(np.unique(coded.person[inside])),
            "base_others": len(np.unique(coded.person[outside])),
        }
    )
    # Where all answers lie in one band nothing is said more often, but for the last bit of a float.
    told = table[(table["log_odds"] > 0) & (table["n"] >= smallest) & (table["base_others"] > 0)]
    told = told.sort_values(["z", "words"], ascending=[False, True], kind="stable").head(MOST_WORDS)
    whole = dict.fromkeys(("n", "n_others", "base", "base_others"), "int64")
    return told.assign(rank=np.arange(1, len(told) + 1, dtype=np.int64)).astype(whole).reset_index(drop=True)


def compare_words(uses: Numbers, uses_others: Numbers, *, prior: float = PRIOR) -> tuple[Numbers, Numbers]:
    """Log-odds ratio of each word with an informative Dirichlet prior, and its z.

    Parameters
    ----------
    uses, uses_others : array of shape (words,)
        How often each word is used on either side; the vocabulary of both sides together.
    prior : float
        ``a_w = prior x (uses + uses_others)``.

    Returns
    -------
    log_odds, z : arrays of shape (words,)

    Notes
    -----
    ``d = log[(y1 + a) / (n1 + a0 - y1 - a)] - log[(y2 + a) / (n2 + a0 - y2 - a)]``, ``z = d / sqrt(1 / (y1 + a) +
    1 / (y2 + a))`` with n the uses of all words of a side and a0 the sum of a. *Source:* Monroe, Colaresi & Quinn
    (2008), Political Analysis 16(4):372-403, doi:10.1093/pan/mpn018, equations 16, 20 and 22.
    """
    a = prior * (uses + uses_others)
    whole = a.sum()
    one, other = uses + a, uses_others + a
    rest_one, rest_other = uses.sum() + whole - one, uses_others.sum() + whole - other
    defined = (one > 0) & (other > 0) & (rest_one > 0) & (rest_other > 0)
    log_odds, z = np.zeros(len(uses)), np.zeros(len(uses))
    log_odds[defined] = np.log(one[defined] / rest_one[defined]) - np.log(other[defined] / rest_other[defined])
    z[defined] = log_odds[defined] / np.sqrt(1 / one[defined] + 1 / other[defined])
    return log_odds, z
