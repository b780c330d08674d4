"""Changes in words: how a score moved and which parts of its split carry the move."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import zip_longest
from typing import Any

import numpy as np
import pandas as pd

from feedbacknlp.contracts.tables import ToldChanges, empty_table
from feedbacknlp.explain.design import RARE
from feedbacknlp.explain.sayings import round_change, say_change_number, say_score, settle_language

__all__ = ["MOST_PARTS", "tell_changes"]

MOST_PARTS = 2
"""Drivers that the sentence names; what all other parts add is told as sums."""

_SENTENCES: Mapping[str, Mapping[str, str]] = {
    "fell": {
        "en": "{score} fell from {before} ({first}) to {after} ({last}): {change}, somewhere from {low} to {high}.",
        "nb": "{score} falt fra {before} ({first}) til {after} ({last}): {change}, et sted fra {low} til {high}.",
        "zh-Hans": "{score}从{before}（{first}）降至{after}（{last}）：{change}，区间为{low}至{high}。",
        "zh-Hant": "{score}從{before}（{first}）降至{after}（{last}）：{change}，區間為{low}至{high}。",
    },
    "rose": {
        "en": "{score} rose from {before} ({first}) to {after} ({last}): {change}, somewhere from {low} to {high}.",
        "nb": "{score} steg fra {before} ({first}) til {after} ({last}): {change}, et sted fra {low} til {high}.",
        "zh-Hans": "{score}从{before}（{first}）升至{after}（{last}）：{change}，区间为{low}至{high}。",
        "zh-Hant": "{score}從{before}（{first}）升至{after}（{last}）：{change}，區間為{low}至{high}。",
    },
    "none": {
        "en": "{score} went from {before} ({first}) to {after} ({last}): no change that this sample could show "
        "({change}, somewhere from {low} to {high}).",
        "nb": "{score} gikk fra {before} ({first}) til {after} ({last}): ingen endring som dette utvalget kunne vise "
        "({change}, et sted fra {low} til {high}).",
        "zh-Hans": "{score}从{before}（{first}）到{after}（{last}）："
        "在此样本下看不出变化（{change}，区间为{low}至{high}）。",
        "zh-Hant": "{score}從{before}（{first}）到{after}（{last}）："
        "在此樣本下看不出變化（{change}，區間為{low}至{high}）。",
    },
    "unknown": {
        "en": "{score} went from {before} ({first}) to {after} ({last}): these answers give no measure of how sure a "
        "change of {change} is.",
        "nb": "{score} gikk fra {before} ({first}) til {after} ({last}): disse svarene sier ikke hvor sikker en "
        "endring på {change} er.",
        "zh-Hans": "{score}从{before}（{first}）到{after}（{last}）：这些回答无法说明{change}的变化有多可靠。",
        "zh-Hant": "{score}從{before}（{first}）到{after}（{last}）：這些回答無法說明{change}的變化有多可靠。",
    },
    "parts": {
        "en": " In it: {parts}.",
        "nb": " Herav: {parts}.",
        "zh-Hans": "其中：{parts}。",
        "zh-Hant": "其中：{parts}。",
    },
    "parts_unsure": {
        "en": " In it, no theme beyond chance: {parts}.",
        "nb": " Herav, uten noe tema utover tilfeldighet: {parts}.",
        "zh-Hans": "其中（没有主题超出偶然）：{parts}。",
        "zh-Hant": "其中（沒有主題超出偶然）：{parts}。",
    },
    "join": {"en": ", ", "nb": ", ", "zh-Hans": "，", "zh-Hant": "，"},
}

_PARTS: Mapping[str, Mapping[str, str]] = {
    "volume_more": {
        "en": "{points} from more mentions of “{name}”",
        "nb": "{points} fra flere omtaler av «{name}»",
        "zh-Hans": "{points}来自“{name}”增多",
        "zh-Hant": "{points}來自「{name}」增多",
    },
    "volume_less": {
        "en": "{points} from fewer mentions of “{name}”",
        "nb": "{points} fra færre omtaler av «{name}»",
        "zh-Hans": "{points}来自“{name}”减少",
        "zh-Hant": "{points}來自「{name}」減少",
    },
    "severity_down": {
        "en": "{points} as “{name}” goes with lower scores than before",
        "nb": "{points} siden «{name}» følges av lavere skår enn før",
        "zh-Hans": "{points}来自提到“{name}”者评分比以前更低",
        "zh-Hant": "{points}來自提到「{name}」者評分比以前更低",
    },
    "severity_up": {
        "en": "{points} as “{name}” goes with higher scores than before",
        "nb": "{points} siden «{name}» følges av høyere skår enn før",
        "zh-Hans": "{points}来自提到“{name}”者评分比以前更高",
        "zh-Hant": "{points}來自提到「{name}」者評分比以前更高",
    },
    "share": {
        "en": " ({percent} of the change)",
        "nb": " ({percent} av endringen)",
        "zh-Hans": "（占变化的{percent}）",
        "zh-Hant": "（占變化的{percent}）",
    },
    "themes": {
        "en": "{points} from themes",
        "nb": "{points} fra temaer",
        "zh-Hans": "{points}来自各主题",
        "zh-Hant": "{points}來自各主題",
    },
    "other": {
        "en": "{points} from other themes",
        "nb": "{points} fra andre temaer",
        "zh-Hans": "{points}来自其他主题",
        "zh-Hant": "{points}來自其他主題",
    },
    "mix": {
        "en": "{points} from another mix of customers",
        "nb": "{points} fra en annen sammensetning av kunder",
        "zh-Hans": "{points}来自顾客构成的变化",
        "zh-Hant": "{points}來自顧客構成的變化",
    },
    "writing": {
        "en": "{points} from those who wrote nothing",
        "nb": "{points} fra dem som ikke skrev noe",
        "zh-Hans": "{points}来自没有留言的人",
        "zh-Hant": "{points}來自沒有留言的人",
    },
    "unexplained": {
        "en": "{points} unexplained",
        "nb": "{points} uforklart",
        "zh-Hans": "{points}无法解释",
        "zh-Hant": "{points}無法解釋",
    },
}


def tell_changes(
    changes: pd.DataFrame,
    parts: pd.DataFrame,
    scores: pd.DataFrame,
    *,
    false_discovery: float,
    language: str,
) -> pd.DataFrame:
    """The changes with a sentence each.

    Parameters
    ----------
    changes : DataFrame of the Changes contract
    parts : DataFrame of the ChangeParts contract
    scores : DataFrame of the Scores contract
        For the names of the metrics.
    false_discovery : float
    language : str
        en, zh-Hans, zh-Hant or nb; any other gives English.

    Returns
    -------
    DataFrame of the ToldChanges contract
        The sentence says first whether the sample could show a change at all. Then at most two drivers: parts beyond
        chance (q over all parts at most ``false_discovery``) that go the way of the change, or either way where no
        change could be shown and they may cancel; else the largest that go its way, with a word that no theme is
        beyond chance. Then the sum of all others by kind.

    Notes
    -----
    Every figure is told as it rounds, with two exceptions that make a reader's own sums come out: the change is the
    difference of the two scores as they are told, and the other themes, a sum that is told nowhere else (the
    unexplained where no theme is left), take what rounding leaves, so that the told parts add up to the told change.
    """
    if changes.empty:
        return empty_table(ToldChanges)
    language = settle_language(language)
    metrics = scores.drop_duplicates(["score_kind", "question"]).set_index(["score_kind", "question"])["metric"]
    several = metrics.index.get_level_values(0).value_counts()
    sentences = []
    for row in changes.to_dict("records"):
        own = parts[
            (parts["score_kind"] == row["score_kind"])
            & (parts["question"] == row["question"])
            & (parts["cut"] == "wave")
            & (parts["before"] == row["wave_before"])
            & (parts["after"] == row["wave"])
        ]
        metric = str(metrics.get((row["score_kind"], row["question"]), "mean"))
        name = say_score(row["score_kind"], row["question"] if several[row["score_kind"]] > 1 else "", language)
        sentences.append(_tell(row, own, metric, name, language, false_discovery))
    return changes.assign(sentence=pd.Series(sentences, index=changes.index, dtype="str"))


def _tell(
    row: Mapping[Any, Any], parts: pd.DataFrame, metric: str, name: str, language: str, false_discovery: float
) -> str:
    space = "\u00a0" if language == "nb" else ""

    def say(number: float, *, signed: bool = True) -> str:
        return say_change_number(number, metric, language, signed=signed)

    def say_value(number: float) -> str:
        return say(number, signed=False) + (f"{space}%" if metric.startswith("share") else "")

    change = round_change(row["value"], metric) - round_change(row["value_before"], metric)
    if not np.isfinite([row["low"], row["high"]]).all():
        key = "unknown"
    else:
        key = "none" if not row["seen"] else "fell" if row["change"] < 0 else "rose"
    told = _SENTENCES[key][language].format(
        score=name,
        before=say_value(row["value_before"]),
        after=say_value(row["value"]),
        first=row["wave_before"],
        last=row["wave"],
        change=say(change),
        low=say(row["low"]),
        high=say(row["high"]),
    )
    if parts.empty:
        return told
    drivers = parts[parts["part"].isin(["volume", "severity"]) & ~parts["driver_id"].isin(RARE)]
    clear = (drivers["q_value"] <= false_discovery).to_numpy()
    along = (drivers["points"] * row["change"] > 0).to_numpy()
    # Beyond chance although the whole is not: drivers that cancel, so either way is told.
    told_clear = drivers[clear & along] if row["seen"] else drivers[clear]
    chosen = (told_clear if len(told_clear) else drivers[along]).head(MOST_PARTS)
    kinds, named, points = [], [], []
    for part in chosen.to_dict("records"):
        if part["part"] == "volume":
            kinds.append("volume_more" if part["share_after"] > part["share_before"] else "volume_less")
        else:
            kinds.append("severity_down" if part["points"] < 0 else "severity_up")
        named.append(part)
        points.append(float(part["points"]))
    rest = parts[(parts["part"] != "change") & ~parts.index.isin(chosen.index)]
    themes = "other" if len(chosen) else "themes"
    sums = rest["points"].groupby(rest["part"].replace({"volume": themes, "severity": themes})).sum()
    for kind in (themes, "mix", "writing", "unexplained"):
        if kind in sums.index:
            kinds.append(kind)
            points.append(float(sums[kind]))
    taker = kinds.index(themes) if themes in kinds else len(kinds) - 1
    pieces = [
        _PARTS[kind][language].format(points=say(number), name=part["name"] if part else "")
        # Of a change that could be chance, shares say nothing.
        + (
            _PARTS["share"][language].format(
                percent=say_change_number(100 * part["share"], "share", language, signed=False) + f"{space}%"
            )
            if part and row["seen"] and np.isfinite(part["share"])
            else ""
        )
        for kind, number, part in zip_longest(kinds, _round_parts(points, change, taker, metric), named)
    ]
    frame = "parts" if clear.any() else "parts_unsure"
    return told + _SENTENCES[frame][language].format(parts=_SENTENCES["join"][language].join(pieces))


def _round_parts(points: list[float], change: float, taker: int, metric: str) -> list[float]:
    """Each part rounded, but for one that takes what is left of the change."""
    rounded = [round_change(number, metric) for number in points]
    return [*rounded[:taker], change - sum(rounded) + rounded[taker], *rounded[taker + 1 :]]
