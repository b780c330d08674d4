"""Joint effects: what each driver does to a score while all others are held still, from one regression."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from feedbacknlp.explain.design import Design
from feedbacknlp.explain.moments import Moments, solve_systems
from feedbacknlp.explain.sums import Numbers

__all__ = ["JointFit", "fit_joint", "t_interval"]

# Where the other columns tell this much of a column, its own effect is not told apart.
_ALIKE = 0.99


@dataclass(frozen=True, slots=True, kw_only=True)
class JointFit:
    """One regression of the points on all columns of a design; arrays have one entry a column.

    Parameters
    ----------
    columns : tuple of str
    effect : array of float
        Points more where the column is 1 and all others stay; NaN where it can not be told from them.
    covariance : array of shape (columns, columns)
        Of the effects.
    share : array of float
        Weighted share of answers where the column is 1.
    overlap : array of float
        How much of the column the other columns tell, 0 ... 1 (R^2).
    degrees : float
        Answers minus columns.
    size : float
        Kish's effective number of answers.
    correlation : array of shape (1 + columns, 1 + columns)
        Of the points and the columns, in this order.
    spread : float
        Standard deviation of the points.
    """

    columns: tuple[str, ...]
    effect: Numbers
    covariance: Numbers
    share: Numbers
    overlap: Numbers
    degrees: float
    size: float
    correlation: Numbers
    spread: float


def fit_joint(design: Design) -> JointFit | None:
    """The regression of a design, None where there is no column or nothing varies.

    Notes
    -----
    Weighted least squares of the points on all indicators, with the covariance of MacKinnon and White's HC3, since
    the points of a net score vary less among those who all dislike something: ``V = A^-1 [sum w^2 e^2 x x' / (1 -
    h)^2] A^-1`` with ``A = sum w x x'`` and leverage ``h = w x' A^-1 x``. *Source:* MacKinnon & White (1985), Journal
    of Econometrics 29(3):305-325, doi:10.1016/0304-4076(85)90158-7.
    """
    if not design.columns or design.count.sum() <= len(design.columns) + 1:
        return None
    moments, weights = Moments.of(design), design.count * design.weight
    whole = weights.sum()
    mean = float(weights @ design.points / whole)
    variance = float(weights @ (design.points - mean) ** 2 / whole)
    if not variance > 0:
        return None
    gram = moments.gram(weights)
    cross = moments.cross(weights * design.points)
    slopes = solve_systems(gram, cross)
    inverse = np.linalg.pinv(gram, hermitian=True).astype(np.float64)
    leverage = np.minimum(design.weight * moments.quadratic(inverse), 1 - 1e-6)
    residual = design.points - moments.rows @ slopes
    meat = moments.gram(design.count * (design.weight * residual / (1 - leverage)) ** 2)
    covariance = inverse @ meat @ inverse
    share = gram[0, 1:] / whole
    spread = np.sqrt(share * (1 - share))
    second = gram[1:, 1:] / whole - np.outer(share, share)
    with_points = cross[1:] / whole - share * mean
    correlation = np.eye(len(share) + 1)
    # a column that everybody or nobody has goes with nothing
    varies = spread > 0
    correlation[1:, 1:] = np.divide(
        second, np.outer(spread, spread), out=np.eye(len(share)), where=np.outer(varies, varies)
    )
    correlation[0, 1:] = correlation[1:, 0] = np.divide(
        with_points, spread * np.sqrt(variance), out=np.zeros(len(share)), where=varies
    )
    tolerance = 1 / np.maximum(np.diag(np.linalg.pinv(correlation[1:, 1:], hermitian=True)), 1.0)
    # A pseudo inverse hides a column that is the sum of others; what the columns' own correlations can not solve is
    # seen in their smallest direction.
    values, directions = np.linalg.eigh(correlation[1:, 1:])
    hidden = (directions[:, values < 1e-8] ** 2).sum(axis=1) > 1e-6
    overlap = np.where(hidden, 1.0, 1 - tolerance)
    return JointFit(
        columns=design.columns,
        effect=np.where(overlap > _ALIKE, np.nan, slopes[1:]),
        covariance=covariance[1:, 1:],
        share=share,
        overlap=overlap,
        degrees=float(design.count.sum() - len(design.columns) - 1),
        size=float(whole**2 / (design.count @ design.weight**2)),
        correlation=correlation,
        spread=float(np.sqrt(variance)),
    )


def t_interval(estimate: Numbers, variance: Numbers, degrees: float, *, confidence: float) -> tuple[Numbers, Numbers]:
    """``estimate -+ t(degrees) sqrt(variance)``, NaN where the variance is not above 0."""
    from scipy.stats import t

    margin = t.ppf(0.5 + confidence / 2, degrees) * np.sqrt(np.where(variance > 0, variance, np.nan))
    return estimate - margin, estimate + margin
