"""What the coding's own errors take from a driver's figures: the same figures as a coding without errors would give."""

from __future__ import annotations

import numpy as np
import pandas as pd

from feedbacknlp.explain.intervals import normal_quantile
from feedbacknlp.explain.joins import need_columns

__all__ = ["correct_drivers"]

_STAGE = "correct_drivers"
_AUDITED = ("precision", "precision_low", "precision_high", "recall", "recall_low", "recall_high")
_MEASURED = (
    "share", "share_low", "share_high", "score_with", "score_without", "impact", "impact_low", "impact_high",
)  # fmt: skip


def correct_drivers(drivers: pd.DataFrame, audit: pd.DataFrame, *, confidence: float) -> pd.DataFrame:
    """Impact and difference of each driver, corrected for mentions that the coding missed or saw in vain.

    Parameters
    ----------
    drivers : DataFrame of the Drivers contract
    audit : DataFrame
        One row a theme that was checked by hand: theme_id, precision and recall (0 ... 1), each with ``_low`` and
        ``_high`` of the same confidence.
    confidence : float

    Returns
    -------
    DataFrame
        One row a driver, in the same order: driver_id, score_kind, question, precision, recall; ``attenuation``, the
        part of the true difference that the coding shows; ``difference`` (those who mention it less those who do not)
        and ``impact`` as a coding without errors would show them, in points of the metric, with intervals. NaN where
        the theme was not checked, or where so few mentions were found (recall not surely above the share) that
        nothing follows.

    Raises
    ------
    ContractError
        FB841: a column is missing.

    Notes
    -----
    With share p, precision v and recall a of the coding, ``P = p v / a`` mention it in truth (the share of Rogan &
    Gladen, whose specificity follows from v). The difference of the score is seen at ``v + NPV - 1 = v (a - p) / (a
    (1 - p))`` of its size, and the impact, P times the true difference, is ``impact (1 - p) / (a - p)``: what is seen
    in vain widens P as much as it thins the difference, so only recall counts. Intervals by the delta method with the
    audit's own error; standard errors are half of an interval's width over z, so that weights count. It supposes that
    errors do not hang on the score, that each theme's feelings are coded alike, and that what was found for
    statements holds for responses. *Sources:* Rogan & Gladen (1978), American Journal of Epidemiology 107(1):71-76,
    doi:10.1093/oxfordjournals.aje.a112510; Aigner (1973), Journal of Econometrics 1(1):49-59,
    doi:10.1016/0304-4076(73)90005-5 (the attenuation); Oehlert (1992), The American Statistician 46(1):27-29.
    """
    keys = ("driver_id", "theme_id", "score_kind", "question")
    need_columns(drivers, (*keys, *_MEASURED), table="Drivers", stage=_STAGE)
    need_columns(audit, ("theme_id", *_AUDITED), table="audit", stage=_STAGE)
    z = normal_quantile(confidence)
    checked = audit.drop_duplicates("theme_id").set_index("theme_id").reindex(drivers["theme_id"])
    v, v_low, v_high, a, a_low, a_high = (checked[name].to_numpy(dtype=np.float64) for name in _AUDITED)
    p, p_low, p_high, with_it, without, impact, low, high = (
        drivers[name].to_numpy(dtype=np.float64) for name in _MEASURED
    )
    told = (v > 0) & (a_low > p) & (p > 0) & (p < 1)
    p, v, a = (np.where(told, part, np.nan) for part in (p, v, a))
    of_v, of_a = ((above - below) ** 2 / (2 * z) ** 2 for above, below in ((v_high, v_low), (a_high, a_low)))
    of_impact, of_p = (((above - below) / (2 * z)) ** 2 for above, below in ((high, low), (p_high, p_low)))

    seen = with_it - without
    attenuation = v * (a - p) / (a * (1 - p))
    difference = seen / attenuation
    of_seen = np.maximum(of_impact - seen**2 * of_p, 0.0) / p**2
    relative = of_v / v**2 + (p / (a * (a - p))) ** 2 * of_a + ((1 - a) / ((a - p) * (1 - p))) ** 2 * of_p
    of_difference = of_seen / attenuation**2 + difference**2 * relative

    factor, by_recall, by_share = (1 - p) / (a - p), (1 - p) / (a - p) ** 2, (1 - a) / (a - p) ** 2
    # Impact and share vary together: impact = p x difference, so that Cov(impact, p) = difference x Var(p).
    of_corrected = factor**2 * of_impact + impact**2 * by_recall**2 * of_a
    of_corrected += impact**2 * by_share**2 * of_p + 2 * factor * impact * by_share * seen * of_p
    corrected = impact * factor
    margin, margin_impact = (z * np.sqrt(variance) for variance in (of_difference, of_corrected))
    return pd.DataFrame(
        {
            **{name: drivers[name].to_numpy() for name in ("driver_id", "score_kind", "question")},
            "precision": v,
            "recall": a,
            "attenuation": attenuation,
            "difference": difference,
            "difference_low": difference - margin,
            "difference_high": difference + margin,
            "impact": corrected,
            "impact_low": corrected - margin_impact,
            "impact_high": corrected + margin_impact,
        }
    ).astype(dict.fromkeys(("driver_id", "score_kind", "question"), "str"))
