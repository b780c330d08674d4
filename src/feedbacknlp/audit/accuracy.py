"""Precision, recall, agreement and corrected share of each theme, from a stratified check by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from feedbacknlp.audit.agreement import alpha_interval, krippendorff_alpha
from feedbacknlp.audit.marks import Marks
from feedbacknlp.audit.prevalence import corrected_share

__all__ = ["ALL_THEMES", "measure_accuracy"]

ALL_THEMES = "(all)"
"""theme_id of the row over all themes."""

Numbers = NDArray[np.float64]


def measure_accuracy(
    coders: Sequence[Marks],
    mentions: pd.DataFrame,
    strata: pd.Series,
    theme_ids: Sequence[str],
    *,
    confidence: float,
    seed: int,
) -> pd.DataFrame:
    """How well each theme is coded.

    Parameters
    ----------
    coders : sequence of Marks
        One or two. Where two differ on a theme, the statement counts half.
    mentions : Mentions
        The machine's coding.
    strata : Series
        Stratum of every statement that could have been drawn: :func:`feedbacknlp.audit.label_strata`.
    theme_ids : sequence of str
    confidence : float
    seed : int
        For the bootstrap of alpha.

    Returns
    -------
    DataFrame
        A row over all themes (``(all)``: sums over the themes) and one a theme: ``checked`` statements, ``coded`` and
        ``marked`` among them, ``precision``, ``recall`` and their intervals, ``alpha`` between the machine and the
        coders with its interval, ``alpha_coders`` between the two (NaN for one), ``polarity_alpha`` where both saw
        the theme, ``share`` of all statements coded with it, and ``corrected`` with its interval. NaN where nothing
        of the kind was checked.

    Notes
    -----
    A checked statement stands for N_h / n_h statements of its stratum (Horvitz & Thompson 1952, Journal of the
    American Statistical Association 47:663-685): precision and recall are ratios of sums of these weights, so that
    drawing more of a rare theme biases neither. Intervals are Wilson's with the effective number
    (sum w)^2 / sum w^2 of Kish (1965). Alpha counts every checked statement once.
    """
    checked = sorted({statement for coder in coders for statement in coder.themes} & set(strata.index))
    drawn = strata.loc[checked]
    sizes, taken = strata.value_counts(), drawn.value_counts()
    weights = np.array([sizes[name] / taken[name] for name in drawn], dtype=float)
    machine = _machine_codes(mentions)
    known = set(strata.index)
    coded_in_all: dict[str, int] = {}
    for statement, themes in machine.items():
        if statement in known:
            for theme in themes:
                coded_in_all[theme] = coded_in_all.get(theme, 0) + 1
    rows = []
    pairs: list[tuple[Numbers, Numbers]] = []
    units_all: list[list[bool | None]] = []
    coders_all: list[list[bool | None]] = []
    for theme in theme_ids:
        said = np.array([theme in machine.get(statement, {}) for statement in checked], dtype=float)
        marks = [[_has(coder, statement, theme) for coder in coders] for statement in checked]
        true = np.array([np.mean([mark for mark in unit if mark is not None]) for unit in marks], dtype=float)
        units = [[bool(one), *unit] for one, unit in zip(said, marks, strict=True)]
        units_all += units
        coders_all += marks
        pairs.append((said, true))
        share = coded_in_all.get(theme, 0) / len(strata) if len(strata) else np.nan
        rows.append(
            {
                "theme_id": theme,
                "checked": len(checked),
                "coded": int(said.sum()),
                "marked": float(true.sum()),
                **_rates(said, true, weights, confidence),
                **_agreement(units, marks, len(coders), confidence, seed),
                "polarity_alpha": krippendorff_alpha(_polarities(theme, checked, coders, machine)),
                "share": share,
                **_corrected(said, true, weights, share, len(strata), confidence),
            }
        )
    if rows:
        said, true = (np.concatenate([pair[at] for pair in pairs]) for at in (0, 1))
        pooled = {
            "theme_id": ALL_THEMES,
            "checked": len(checked),
            "coded": int(said.sum()),
            "marked": float(true.sum()),
            **_rates(said, true, np.tile(weights, len(theme_ids)), confidence),
            "alpha": krippendorff_alpha(units_all),
            "alpha_coders": krippendorff_alpha(coders_all) if len(coders) > 1 else np.nan,
            "polarity_alpha": krippendorff_alpha(
                [unit for theme in theme_ids for unit in _polarities(theme, checked, coders, machine)]
            ),
        }
        rows.insert(0, pooled)
    return pd.DataFrame(rows, columns=_COLUMNS).astype({"theme_id": "str"})


_COLUMNS = [
    "theme_id",
    "checked",
    "coded",
    "marked",
    "precision",
    "precision_low",
    "precision_high",
    "recall",
    "recall_low",
    "recall_high",
    "alpha",
    "alpha_low",
    "alpha_high",
    "alpha_coders",
    "polarity_alpha",
    "share",
    "corrected",
    "corrected_low",
    "corrected_high",
]


def _machine_codes(mentions: pd.DataFrame) -> dict[str, dict[str, int]]:
    codes: dict[str, dict[str, int]] = {}
    for statement, theme, sign in zip(
        mentions["statement_id"], mentions["theme_id"], mentions["polarity"], strict=True
    ):
        codes.setdefault(statement, {})[theme] = int(sign)
    return codes


def _has(coder: Marks, statement: str, theme: str) -> bool | None:
    """Whether a coder saw the theme; None where the coder did not mark the statement."""
    return theme in coder.themes[statement] if statement in coder.themes else None


def _rates(said: Numbers, true: Numbers, weights: Numbers, confidence: float) -> dict[str, float]:
    hit = said * true
    return {
        **_rate("precision", hit, said, weights, confidence),
        **_rate("recall", hit, true, weights, confidence),
    }


def _rate(name: str, hit: Numbers, of: Numbers, weights: Numbers, confidence: float) -> dict[str, float]:
    """A weighted share with Wilson's interval on the effective number (1927, doi:10.1080/01621459.1927.10502953)."""
    from statsmodels.stats.proportion import proportion_confint

    size = _effective(of, weights)
    if size <= 0:
        return {name: np.nan, f"{name}_low": np.nan, f"{name}_high": np.nan}
    share = float((weights * hit).sum() / (weights * of).sum())
    low, high = proportion_confint(share * size, size, alpha=1 - confidence, method="wilson")
    return {name: share, f"{name}_low": min(share, float(low)), f"{name}_high": max(share, float(high))}


def _effective(of: Numbers, weights: Numbers) -> float:
    held = weights * of
    return float(held.sum() ** 2 / (held * weights).sum()) if held.sum() > 0 else 0.0


def _agreement(
    units: list[list[bool | None]], marks: list[list[bool | None]], coders: int, confidence: float, seed: int
) -> dict[str, float]:
    low, high = alpha_interval(units, confidence=confidence, seed=seed)
    return {
        "alpha": krippendorff_alpha(units),
        "alpha_low": low,
        "alpha_high": high,
        "alpha_coders": krippendorff_alpha(marks) if coders > 1 else np.nan,
    }


def _polarities(
    theme: str, checked: Sequence[str], coders: Sequence[Marks], machine: Mapping[str, Mapping[str, int]]
) -> list[list[int | None]]:
    """The feeling that the machine and each coder saw, where they saw the theme."""
    return [
        [machine.get(statement, {}).get(theme), *(coder.themes.get(statement, {}).get(theme) for coder in coders)]
        for statement in checked
        if theme in machine.get(statement, {})
    ]


def _corrected(
    said: Numbers, true: Numbers, weights: Numbers, share: float, size: int, confidence: float
) -> dict[str, float]:
    positives, negatives = _effective(true, weights), _effective(1 - true, weights)
    sensitivity = (weights * said * true).sum() / (weights * true).sum() if positives else np.nan
    specificity = (weights * (1 - said) * (1 - true)).sum() / (weights * (1 - true)).sum() if negatives else np.nan
    corrected, low, high = corrected_share(
        share,
        size,
        sensitivity=float(sensitivity),
        positives=positives,
        specificity=float(specificity),
        negatives=negatives,
        confidence=confidence,
    )
    return {"corrected": corrected, "corrected_low": low, "corrected_high": high}
