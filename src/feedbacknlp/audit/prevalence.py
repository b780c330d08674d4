"""The share of a theme, corrected for the coding's own errors."""

from __future__ import annotations

import math

from scipy.stats import norm

__all__ = ["corrected_share"]


def corrected_share(
    share: float,
    size: float,
    *,
    sensitivity: float,
    positives: float,
    specificity: float,
    negatives: float,
    confidence: float = 0.95,
) -> tuple[float, float, float]:
    """What share of statements speak of a theme, given how often the coding misses it or sees it in vain.

    Parameters
    ----------
    share, size : float
        Share that was coded with the theme, and the number of statements it rests on.
    sensitivity, positives : float
        Share found of those that speak of it, and how many checked statements that rests on.
    specificity, negatives : float
        Share left alone of those that do not, and how many that rests on.
    confidence : float, default=0.95

    Returns
    -------
    (float, float, float)
        Corrected share and both ends of its interval, within 0 ... 1. NaN where the coding tells nothing of the theme
        (sensitivity + specificity <= 1) or nothing was checked.

    Notes
    -----
    ``(p + b - 1) / (a + b - 1)`` with sensitivity a and specificity b. *Source:* Rogan & Gladen (1978), American
    Journal of Epidemiology 107(1):71-76, doi:10.1093/oxfordjournals.aje.a112510. The interval is that of Lang &
    Reiczigel (2014), Preventive Veterinary Medicine 113(1):13-22, doi:10.1016/j.prevetmed.2013.09.015: z^2 answers,
    half of them positive, are added to the sample, one success and one failure to each check, and a and b carry
    their own variance:
    ``Var = [p(1-p)/n + (1-P)^2 b(1-b)/n_b + P^2 a(1-a)/n_a] / (a + b - 1)^2``, with the centre shifted by
    ``2 z^2 [P a(1-a)/n_a - (1-P) b(1-b)/n_b]``.
    """
    nothing = (math.nan, math.nan, math.nan)
    given = (share, size, sensitivity, positives, specificity, negatives)
    if not all(math.isfinite(value) for value in given) or min(size, positives, negatives) <= 0:
        return nothing
    if sensitivity + specificity <= 1:
        return nothing
    corrected = min(1.0, max(0.0, (share + specificity - 1) / (sensitivity + specificity - 1)))
    z = float(norm.ppf(0.5 + confidence / 2))
    n, n_a, n_b = size + z**2, positives + 2, negatives + 2
    p = (size * share + z**2 / 2) / n
    a, b = (positives * sensitivity + 1) / n_a, (negatives * specificity + 1) / n_b
    if a + b <= 1:
        return corrected, 0.0, 1.0
    middle = (p + b - 1) / (a + b - 1)
    of_a, of_b = a * (1 - a) / n_a, b * (1 - b) / n_b
    shift = 2 * z**2 * (middle * of_a - (1 - middle) * of_b)
    variance = (p * (1 - p) / n + (1 - middle) ** 2 * of_b + middle**2 * of_a) / (a + b - 1) ** 2
    low, high = (middle + shift + sign * z * math.sqrt(variance) for sign in (-1, 1))
    return corrected, min(corrected, max(0.0, low)), max(corrected, min(1.0, high))
