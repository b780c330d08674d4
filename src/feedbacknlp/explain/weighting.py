"""Raking: case weights under which the answers have the population's known shares."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from feedbacknlp.contracts.tables import SEGMENT_PREFIX
from feedbacknlp.errors import SettingError
from feedbacknlp.explain.sums import Numbers

__all__ = ["rake_weights"]

_ROUNDS = 200
_CLOSE = 1e-8
_FITS = 1e-4


def rake_weights(responses: pd.DataFrame, population: Mapping[str, Mapping[str, float]]) -> pd.DataFrame:
    """Responses with weights that give each score's answers the population's shares.

    Parameters
    ----------
    responses : DataFrame of the Responses contract
        Their own weights are where raking starts.
    population : mapping of segment to mapping of level to share
        Segments without their prefix; the shares of a segment are brought to a sum of 1. Answers of a level without
        a share, or without a level, keep their part of the weight.

    Returns
    -------
    DataFrame of the Responses contract
        Weights of each score have a mean of 1.

    Raises
    ------
    SettingError
        FB845: a segment is no column, a share is below 0, a level with a share has no answer to a score, or no
        weights give all segments their shares at once.

    Notes
    -----
    Iterative proportional fitting: the weights of each level are multiplied to its share, segment after segment,
    until all fit. *Source:* Deming & Stephan (1940), Annals of Mathematical Statistics 11(4):427-444,
    doi:10.1214/aoms/1177731829. It costs precision: intervals use the effective number of answers.
    """
    if not population:
        return responses
    for segment, shares in population.items():
        if SEGMENT_PREFIX + segment not in responses.columns:
            raise _wrong("The segment has no column", segment, "a segment of the files")
        if not shares or min(shares.values()) < 0 or not sum(shares.values()) > 0:
            raise _wrong("The shares can not be used", segment, "numbers of 0 or more, one above 0")
    weights = pd.Series(responses["weight"].to_numpy(dtype=np.float64), index=responses.index)
    for _, own in responses.groupby(["score_kind", "question"], sort=True):
        weights.loc[own.index] = _rake(own, weights.loc[own.index].to_numpy(), population)
    return responses.assign(weight=weights)


def _rake(own: pd.DataFrame, start: Numbers, population: Mapping[str, Mapping[str, float]]) -> Numbers:
    weights = start / start.mean() if start.sum() > 0 else start
    margins = []
    for segment, shares in population.items():
        given = own[SEGMENT_PREFIX + segment]
        values = given.astype(object).where(given.notna(), None).to_numpy()
        members = {level: values == level for level, share in shares.items() if share > 0}
        empty = [level for level, found in members.items() if not weights[found].sum() > 0]
        if empty:
            raise _wrong(f"{len(empty)} levels with a share have no answer", segment, "levels that answers have")
        known = np.isin(values.astype("str"), list(shares)) & np.array([value is not None for value in values])
        margins.append((members, known, {level: share / sum(shares.values()) for level, share in shares.items()}))
    for _ in range(_ROUNDS):
        before = weights.copy()
        for members, known, shares in margins:
            whole = weights[known].sum()
            factor = np.where(known, 0.0, 1.0)
            for level, found in members.items():
                if not weights[found].sum() > 0:
                    raise _clash(population)
                factor[found] = shares[level] * whole / weights[found].sum()
            weights = weights * factor
        if np.abs(weights - before).max() < _CLOSE:
            break
    for members, known, shares in margins:
        reached = {level: weights[found].sum() / weights[known].sum() for level, found in members.items()}
        if any(abs(part - shares[level]) > _FITS for level, part in reached.items()):
            raise _clash(population)
    raked: Numbers = weights / weights.mean()
    return raked


def _clash(population: Mapping[str, Mapping[str, float]]) -> SettingError:
    return _wrong(
        "No weights give all segments their shares at once",
        ", ".join(population),
        "shares that the answers can have together: levels of two segments that never meet in an answer stand against "
        "it, and so does a share of 0",
    )


def _wrong(what: str, segment: str, expected: str) -> SettingError:
    return SettingError(
        what,
        code="FB845",
        where=f"population: {segment}",
        expected=expected,
        remedy="feedbacknlp check FILE... shows the segments and their levels",
    )
