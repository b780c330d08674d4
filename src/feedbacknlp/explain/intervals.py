"""Intervals of shares, nets, means, differences and odds ratios: arrays in, arrays out, NaN where not defined."""

from __future__ import annotations

import numpy as np

from feedbacknlp.explain.sums import Numbers

__all__ = [
    "difference_interval",
    "mean_interval",
    "net_interval",
    "normal_quantile",
    "odds_ratio_interval",
    "share_difference_interval",
    "share_interval",
]

Interval = tuple[Numbers, Numbers]


def normal_quantile(confidence: float) -> float:
    """The z of a two-sided interval: 1.96 for 0.95."""
    from scipy.stats import norm

    return float(norm.ppf(0.5 + confidence / 2))


def share_interval(share: Numbers, size: Numbers, *, confidence: float) -> Interval:
    """Wilson score interval of shares (0 ... 1).

    Parameters
    ----------
    share : array of float
    size : array of float
        (Effective) number of answers the share rests on.
    confidence : float

    Notes
    -----
    Computed by ``statsmodels.stats.proportion.proportion_confint(method="wilson")``. *Source:* Wilson (1927),
    Journal of the American Statistical Association 22(158):209-212, doi:10.1080/01621459.1927.10502953.
    """
    from statsmodels.stats.proportion import proportion_confint

    low, high = np.full(share.shape, np.nan), np.full(share.shape, np.nan)
    defined = np.isfinite(share) & (size > 0)
    if defined.any():
        part, base = share[defined], size[defined]
        lower, upper = proportion_confint(part * base, base, alpha=1 - confidence, method="wilson")
        # At 0 and 1 the bound is the share itself but for rounding.
        low[defined] = np.minimum(np.clip(lower, 0.0, 1.0), part)
        high[defined] = np.maximum(np.clip(upper, 0.0, 1.0), part)
    return low, high


def net_interval(
    mean: Numbers, mean_square: Numbers, size: Numbers, *, worst: float, best: float, confidence: float
) -> tuple[Numbers, Numbers, Numbers]:
    """Adjusted Wald interval of a net metric such as NPS, and the standard error it rests on.

    Parameters
    ----------
    mean, mean_square : array of float
        Mean of the points and of their squares (for NPS: points of -100, 0 and 100).
    size : array of float
        (Effective) number of answers.
    worst, best : float
        Lowest and highest points of the scale.
    confidence : float

    Returns
    -------
    low, high, standard_error : arrays of float
        In points; bounds lie within the scale and the estimate within them.

    Notes
    -----
    Three answers are added, 3/4 of the best points, 3/4 of the worst and 3/2 halfway, and n + 3 is used:
    ``Var = (P + D - (P - D)^2) / (n + 3)`` with P and D the shares after adding, times 100^2 in points. *Source:*
    Rocks (2016), Interval Estimation for the Net Promoter Score, The American Statistician 70(4):365-372,
    doi:10.1080/00031305.2016.1198279. Nothing is added to the reported score itself. With one answer, the interval
    of the source may miss the estimate; it is widened to it.
    """
    middle = (worst + best) / 2
    defined = np.isfinite(mean) & (size > 0)
    number = np.where(defined, size, np.nan)
    adjusted = (number * mean + 0.75 * (worst + best) + 1.5 * middle) / (number + 3)
    square = (number * mean_square + 0.75 * (worst**2 + best**2) + 1.5 * middle**2) / (number + 3)
    error = np.sqrt(np.maximum(square - adjusted**2, 0.0) / (number + 3))
    margin = normal_quantile(confidence) * error
    low = np.minimum(np.clip(adjusted - margin, worst, best), mean)
    high = np.maximum(np.clip(adjusted + margin, worst, best), mean)
    return low, high, error


def mean_interval(
    mean: Numbers, variance: Numbers, size: Numbers, *, confidence: float
) -> tuple[Numbers, Numbers, Numbers]:
    """Student's t interval of means, and their standard error; NaN where all answers are the same or there is only one.

    Parameters
    ----------
    mean, variance : array of float
        Mean and unbiased variance.
    size : array of float
        (Effective) number of answers.
    confidence : float

    Notes
    -----
    ``mean -+ t(size - 1) sqrt(variance / size)``. *Source:* Student (1908), Biometrika 6(1):1-25,
    doi:10.1093/biomet/6.1.1. With a variance of 0 the formula would call the mean certain; nothing is known of its
    error, and NaN says so.
    """
    from scipy.stats import t

    error, margin = np.full(mean.shape, np.nan), np.full(mean.shape, np.nan)
    defined = np.isfinite(mean) & (variance > 0) & (size > 1)
    error[defined] = np.sqrt(variance[defined] / size[defined])
    margin[defined] = t.ppf(0.5 + confidence / 2, size[defined] - 1) * error[defined]
    return mean - margin, mean + margin, error


def share_difference_interval(
    share: Numbers, size: Numbers, share_before: Numbers, size_before: Numbers, *, confidence: float
) -> Interval:
    """Newcombe interval of ``share - share_before`` of two independent groups.

    Notes
    -----
    Computed by ``statsmodels.stats.proportion.confint_proportions_2indep(method="newcomb")``: the Wilson intervals
    of both shares, combined by squares. *Source:* Newcombe (1998), Statistics in Medicine 17:873-890 (method 10),
    doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I.
    """
    from statsmodels.stats.proportion import confint_proportions_2indep

    low, high = np.full(share.shape, np.nan), np.full(share.shape, np.nan)
    defined = np.isfinite(share) & np.isfinite(share_before) & (size > 0) & (size_before > 0)
    if defined.any():
        now, before = size[defined], size_before[defined]
        low[defined], high[defined] = confint_proportions_2indep(
            share[defined] * now,
            now,
            share_before[defined] * before,
            before,
            method="newcomb",
            compare="diff",
            alpha=1 - confidence,
        )
    return low, high


def difference_interval(
    value: Numbers, low: Numbers, high: Numbers, value_before: Numbers, low_before: Numbers, high_before: Numbers
) -> Interval:
    """Interval of ``value - value_before`` of two independent groups from the interval of each.

    Notes
    -----
    Method of variance estimates recovery: ``L = d - sqrt((v2 - l2)^2 + (u1 - v1)^2)``, ``U = d + sqrt((u2 - v2)^2 +
    (v1 - l1)^2)``. It keeps the skewness of both intervals and is Newcombe's where these are Wilson's. *Source:*
    Zou & Donner (2008), Statistics in Medicine 27(10):1693-1702, doi:10.1002/sim.3095.
    """
    change = value - value_before
    below = np.sqrt((value - low) ** 2 + (high_before - value_before) ** 2)
    above = np.sqrt((high - value) ** 2 + (value_before - low_before) ** 2)
    return change - below, change + above


def odds_ratio_interval(
    share: Numbers, size: Numbers, share_beside: Numbers, size_beside: Numbers, *, confidence: float
) -> tuple[Numbers, Numbers, Numbers]:
    """Odds of ``share`` over odds of ``share_beside`` with Woolf's interval; all NaN where a group is empty.

    Parameters
    ----------
    share, size, share_beside, size_beside : array of float
        Shares (0 ... 1) of two independent groups and the (effective) numbers they rest on.
    confidence : float

    Returns
    -------
    odds_ratio, low, high : arrays of float

    Notes
    -----
    One half is added to each of the four cells, always, which also takes most of the bias out of the logarithm:
    ``OR = (a + .5)(d + .5) / ((b + .5)(c + .5))``, ``se(log OR) = sqrt(sum 1 / (cell + .5))``. *Sources:* Haldane
    (1956), Annals of Human Genetics 20:309-311, doi:10.1111/j.1469-1809.1955.tb01285.x; Anscombe (1956), Biometrika
    43:461-464, doi:10.1093/biomet/43.3-4.461; Woolf (1955), Annals of Human Genetics 19:251-253,
    doi:10.1111/j.1469-1809.1955.tb01348.x.
    """
    defined = np.isfinite(share) & np.isfinite(share_beside) & (size > 0) & (size_beside > 0)
    cells = [share * size, (1 - share) * size, share_beside * size_beside, (1 - share_beside) * size_beside]
    with_half = [np.where(defined, cell, np.nan) + 0.5 for cell in cells]
    logarithm = np.log(with_half[0]) - np.log(with_half[1]) - np.log(with_half[2]) + np.log(with_half[3])
    margin = normal_quantile(confidence) * np.sqrt(sum(1 / cell for cell in with_half))
    return np.exp(logarithm), np.exp(logarithm - margin), np.exp(logarithm + margin)
