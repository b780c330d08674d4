"""Agreement of coders beyond chance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence

import numpy as np

__all__ = ["alpha_interval", "krippendorff_alpha"]

Units = Sequence[Sequence[Hashable | None]]

DRAWS = 999


def krippendorff_alpha(units: Units) -> float:
    """Krippendorff's alpha for nominal values.

    Parameters
    ----------
    units : sequence of units, each the values that the coders gave it
        None = not coded; a unit with fewer than two values counts for nothing.

    Returns
    -------
    float
        1 = perfect, 0 = as chance would; NaN where no two values can be compared or all are the same.

    Notes
    -----
    ``alpha = 1 - (n - 1) sum_u [pairs that differ in u / (m_u - 1)] / [n^2 - sum_c n_c^2]`` with m_u the values of
    unit u, n_c the uses of value c in comparable units and n their sum. *Source:* Krippendorff (2011), Computing
    Krippendorff's Alpha-Reliability, University of Pennsylvania, section D; Krippendorff (2019), Content Analysis,
    4th ed., ch. 12.
    """
    comparable = [values for unit in units if len(values := [value for value in unit if value is not None]) > 1]
    uses = Counter(value for values in comparable for value in values)
    total = sum(uses.values())
    expected = total**2 - sum(count**2 for count in uses.values())
    if not expected:
        return float("nan")
    observed = sum(
        (len(values) ** 2 - sum(count**2 for count in Counter(values).values())) / (len(values) - 1)
        for values in comparable
    )
    return 1 - (total - 1) * observed / expected


def alpha_interval(units: Units, *, confidence: float, seed: int) -> tuple[float, float]:
    """Percentile bootstrap interval of alpha over the units, with 999 draws; NaN where alpha is.

    *Source:* Efron & Tibshirani (1993), An Introduction to the Bootstrap, ch. 13. A draw in which all values are the
    same says nothing and is left out.
    """
    if not units or np.isnan(krippendorff_alpha(units)):
        return float("nan"), float("nan")
    rng = np.random.default_rng(seed)
    drawn = [
        krippendorff_alpha([units[at] for at in rng.integers(0, len(units), size=len(units))]) for _ in range(DRAWS)
    ]
    low, high = np.nanquantile(drawn, [(1 - confidence) / 2, (1 + confidence) / 2])
    return float(low), float(high)
