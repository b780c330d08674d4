"""Why two groups of answers differ: an exact split of the difference of a score into parts that add up to it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from feedbacknlp.contracts.tables import SEGMENT_PREFIX
from feedbacknlp.explain.chance import adjust_p_values
from feedbacknlp.explain.design import RARE, SILENT, Design
from feedbacknlp.explain.joins import Positions
from feedbacknlp.explain.joint import fit_joint
from feedbacknlp.explain.moments import Moments, solve_systems, sum_rows
from feedbacknlp.explain.resample import bootstrap_interval, draw_weights, form_units, percentile_interval
from feedbacknlp.explain.sums import Numbers

__all__ = ["Part", "Split", "split_difference"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What one entry of a split is.

    Parameters
    ----------
    kind : {"change", "volume", "severity", "mix", "writing", "unexplained"}
    driver_id, segment : str
        '' where it has none.
    """

    kind: str
    driver_id: str = ""
    segment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """The parts, the whole difference first, with their intervals and standard errors; in points of the metric.

    ``share_before`` and ``share_after`` are the shares of answers that mention a part's driver, NaN for other parts.
    """

    parts: tuple[Part, ...]
    points: Numbers
    low: Numbers
    high: Numbers
    standard_error: Numbers
    share_before: Numbers
    share_after: Numbers


def split_difference(
    design: Design, *, smallest: int, confidence: float, false_discovery: float, seed: int
) -> Split | None:
    """Split the difference of the mean points between group 1 and group 0 of a design.

    Parameters
    ----------
    design : Design
        Of two groups, with everyone.
    smallest : int
        A driver's effect may differ between the groups where that many of each group mention it and as many do not.
    confidence : float
    false_discovery : float
        Most q-value with which an effect is held to differ; a driver whose effect does not has one effect in both
        groups and no severity part.
    seed : int

    Returns
    -------
    Split, or None where a group is empty

    Notes
    -----
    One regression of the points on all columns, on the group and on both together; with ``b_j`` the mean of a
    column's effects in both groups, ``c_j`` their difference, ``x_j`` shares of the column: volume ``b_j (x_j1 -
    x_j0)``, severity ``(x_j1 + x_j0) / 2 c_j``, unexplained: what the group itself adds among those who wrote; what
    it adds among the silent, ``(x_1 + x_0) / 2 (c_0 + c)`` of their share, is in the writing part, with their volume.
    A severity that is not told is thus in the unexplained part with its whole size, and in no other (what a constant
    and its categories are told of is a choice: Yun 2005, Economic Inquiry 43(4):766-772, doi:10.1093/ei/cbi053).
    Segments stand in the same regression, so that themes are judged inside them; their volume is the mix. Residuals
    have a mean of 0 in each group, hence the parts add up to the difference. Intervals by bootstrap over respondents
    within each group, percentiles for volume and mix (products of two estimates), else standard intervals. Only
    effects that differ beyond chance are told: where there are such, they and the unexplained part, which is what
    they leave, have intervals at the level ``1 - told (1 - confidence) / tested`` (Benjamini & Yekutieli 2005, JASA
    100:71-81, doi:10.1198/016214504000001907). Letting every effect differ gives severities that are noise and an
    unexplained part that cancels them: in a survey of 350 answers whose truth is a growing complaint, parts of +8, +7
    and -21 points around a change of -14.
    *Sources:* Kitagawa (1955), JASA 50:1168-1194, doi:10.1080/01621459.1955.10501299; Oaxaca (1973), International
    Economic Review 14(3):693-709; Blinder (1973), Journal of Human Resources 8(4):436-455; Jann (2008), Stata
    Journal 8(4):453-479; Reimers (1983), Review of Economics and Statistics 65(4):570-579 (equal weights).
    """
    later = (design.group == 1).astype(np.float64)
    if not 0 < later.sum() < len(later):
        return None
    moments = Moments.of(design)
    weights = design.count * design.weight
    common = _list_common(moments, design, later, smallest)
    differing = _find_differing(design, later, common, false_discovery)
    varying = np.concatenate([[0], 1 + differing])
    parts, grouping = _list_parts(design.columns, varying)
    silent = 1 + np.flatnonzero(np.array(design.columns, dtype=object) == SILENT)

    def split(of: Moments, points_of: Any, weightings: Numbers, is_later: Numbers) -> Numbers:
        return _split(of, points_of, weightings, is_later, varying=varying, silent=silent, grouping=grouping)

    by_points = moments.rows.multiply(design.points[:, None]).tocsr()
    points = split(moments, by_points, weights[None, :], later)[0]
    units, drawn, (by_points,) = form_units(design, moments, (by_points,), seed=seed)
    unit_later = (units.group == 1).astype(np.float64)
    replicates = np.concatenate(
        [split(drawn, by_points, weighting, unit_later) for weighting in draw_weights(units, seed=seed)]
    )
    low, high, error = bootstrap_interval(points, replicates, confidence=confidence)
    # Volume is an effect times a change of a share, and each of the two may be next to nothing.
    products = np.array([part.kind in ("volume", "mix") for part in parts])
    low[products], high[products] = percentile_interval(
        points[products], replicates[:, products], confidence=confidence
    )
    told = sum(part.kind == "severity" for part in parts)
    if told:
        # The same answers chose the severities and what is left when they are taken out.
        tested = sum(design.columns[place] != SILENT for place in common)
        chosen = np.array([part.kind in ("severity", "unexplained") for part in parts])
        low[chosen], high[chosen], _ = bootstrap_interval(
            points[chosen], replicates[:, chosen], confidence=1 - told * (1 - confidence) / tested
        )
    share_before, share_after = (
        _share_of_drivers(moments, weights * members, design.columns, parts) for members in (1 - later, later)
    )
    return Split(
        parts=parts,
        points=points,
        low=low,
        high=high,
        standard_error=error,
        share_before=share_before,
        share_after=share_after,
    )


def _share_of_drivers(moments: Moments, weights: Numbers, columns: tuple[str, ...], parts: tuple[Part, ...]) -> Numbers:
    sums = moments.cross(weights)
    share = dict(zip(columns, sums[1:] / sums[0], strict=True))
    return np.array([share.get(part.driver_id, np.nan) for part in parts])


def _list_common(moments: Moments, design: Design, later: Numbers, smallest: int) -> Positions:
    """Columns of drivers, and of those who wrote nothing, that enough of both groups have."""
    single = [name not in RARE and not name.startswith(SEGMENT_PREFIX) for name in design.columns]
    enough = np.array(single, dtype=bool)
    for members in (later, 1 - later):
        count = moments.cross(design.count * members)
        enough &= (count[1:] >= smallest) & (count[0] - count[1:] >= smallest)
    return np.flatnonzero(enough)


def _find_differing(design: Design, later: Numbers, common: Positions, false_discovery: float) -> Positions:
    """Which of the columns have another effect in one group than in the other: drivers where that is beyond chance,
    and always those who wrote nothing, who have one part for all that they do."""
    from scipy.stats import t

    if not len(common):
        return common
    silent = np.array([design.columns[place] == SILENT for place in common])
    width = len(design.columns)
    both = np.full(width, -1, dtype=np.int64)
    both[common] = width + 1 + np.arange(len(common))
    shared = (later[design.present_row] > 0) & (both[design.present_column] >= 0)
    members = np.flatnonzero(later)
    together = replace(
        design,
        columns=(*design.columns, "(later)", *(f"(later) {design.columns[place]}" for place in common)),
        present_row=np.concatenate([design.present_row, members, design.present_row[shared]]),
        present_column=np.concatenate(
            [design.present_column, np.full(len(members), width), both[design.present_column[shared]]]
        ),
    )
    fit = fit_joint(together)
    if fit is None:
        alone: Positions = common[silent]
        return alone
    effect, variance = fit.effect[width + 1 :], np.diag(fit.covariance)[width + 1 :]
    ratio = np.abs(effect) / np.sqrt(np.where(variance > 0, variance, np.nan))
    p_values = np.asarray(2 * t.sf(ratio, fit.degrees), dtype=np.float64)
    q_values = adjust_p_values(np.where(silent, np.nan, p_values))
    chosen: Positions = common[silent | (np.nan_to_num(q_values, nan=1.0) <= false_discovery)]
    return chosen


def _list_parts(columns: tuple[str, ...], varying: Positions) -> tuple[tuple[Part, ...], Numbers]:
    """The parts, and which entries (volume of each column, severity of constant and columns) each adds up."""
    width = len(columns)
    kinds: dict[Part, list[int]] = {Part(kind="change"): list(range(2 * width + 1))}
    unexplained = [width]
    for number, name in enumerate(columns):
        volume, severity = number, width + 1 + number
        if name == SILENT:
            kinds[Part(kind="writing")] = [volume, severity]
        elif name.startswith(SEGMENT_PREFIX):
            segment = name.removeprefix(SEGMENT_PREFIX).split("=")[0]
            kinds.setdefault(Part(kind="mix", segment=segment), []).append(volume)
            unexplained.append(severity)
        else:
            kinds[Part(kind="volume", driver_id=name)] = [volume]
            if number + 1 in varying:
                kinds[Part(kind="severity", driver_id=name)] = [severity]
    kinds[Part(kind="unexplained")] = unexplained
    grouping = np.zeros((2 * width + 1, len(kinds)))
    for place, entries in enumerate(kinds.values()):
        grouping[entries, place] = 1.0
    return tuple(kinds), grouping


def _split(
    moments: Moments,
    by_points: Any,
    weights: Numbers,
    later: Numbers,
    *,
    varying: Positions,
    silent: Positions,
    grouping: Numbers,
) -> Numbers:
    """Points of the parts for each weighting: (weightings, rows) to (weightings, parts).

    ``varying`` and ``silent`` are places among the constant and the columns.
    """
    after, before = (moments.gram(weights * members) for members in (later, 1 - later))
    points_after, points_before = (sum_rows(by_points, weights * members) for members in (later, 1 - later))
    # The group is coded +-1/2: main effects are then the mean over both groups, effects of "together" the difference.
    half = (after - before)[:, :, varying] / 2
    quarter = (after + before)[:, varying[:, None], varying] / 4
    gram = np.block([[after + before, half], [half.transpose(0, 2, 1), quarter]])
    cross = np.concatenate([points_after + points_before, (points_after - points_before)[:, varying] / 2], axis=1)
    # The group's own column must not be held back either: it is put next to the constant.
    width = after.shape[1]
    order = np.concatenate([[0, width], np.arange(1, width), np.arange(width + 1, gram.shape[1])])
    slopes = np.empty_like(cross)
    slopes[:, order] = solve_systems(gram[:, order[:, None], order], cross[:, order], free=2)
    share_after, share_before = (one[:, 0] / one[:, :1, 0] for one in (after, before))
    difference = np.zeros((len(weights), width))
    difference[:, varying] = slopes[:, width:]
    volume = slopes[:, 1:width] * (share_after - share_before)[:, 1:]
    share = (share_after + share_before) / 2
    # The constant's difference is told of those who wrote, and all that the silent differ by of the silent: told
    # against the writers, theirs would take up a part of every severity that has no part of its own.
    difference[:, silent] += difference[:, :1]
    share[:, 0] -= share[:, silent].sum(axis=1)
    severity = share * difference
    entries: Numbers = np.concatenate([volume, severity], axis=1) @ grouping
    return entries
