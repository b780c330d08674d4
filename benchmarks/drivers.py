"""Do the figures of the drivers keep what they promise? ``python benchmarks/drivers.py [--surveys 300] [--out DIR]``;
``--only INTERVAL --surveys 2000 --sizes 200 5000`` for one figure in many surveys.

Draws many surveys with planted truth and tells: how often each interval holds the truth, how often chance is taken for
a driver, how often a planted driver is found, and how well effects are ranked. The truth of a figure is the same figure
in one very large survey of the same plan: what an endless survey, coded with the same errors, would show.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

import numpy as np
import pandas as pd

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.driver_truth import NPS, Truth, draw_survey, null_truth, usual_truth

from feedbacknlp import explain
from feedbacknlp.config import ThresholdConfig
from feedbacknlp.explain import Linked

SIZES = (100, 200, 500, 1000, 5000, 20000)
THRESHOLDS = ThresholdConfig()
TABLES = (
    "scores",
    "changes",
    "drivers",
    "driver_bands",
    "driver_trends",
    "theme_effects",
    "what_if",
    "change_parts",
)
INTERVALS = {
    "score": ("scores", ["wave"], "value", "low", "high"),
    "score of writers minus all": ("scores", ["wave"], "writing_shift", "writing_low", "writing_high"),
    "change of the score": ("changes", ["wave"], "change", "low", "high"),
    "share of a driver": ("drivers", ["driver_id"], "share", "share_low", "share_high"),
    "share in a band": ("driver_bands", ["driver_id", "band"], "share", "low", "high"),
    "impact": ("drivers", ["driver_id"], "impact", "impact_low", "impact_high"),
    "risk difference": ("drivers", ["driver_id"], "risk_difference", "risk_low", "risk_high"),
    "odds ratio": ("drivers", ["driver_id"], "odds_ratio", "odds_low", "odds_high"),
    "joint effect": ("drivers", ["driver_id"], "effect", "effect_low", "effect_high"),
    "adjusted impact": ("drivers", ["driver_id"], "adjusted_impact", "adjusted_low", "adjusted_high"),
    "change of a share": ("driver_trends", ["driver_id", "wave"], "change", "change_low", "change_high"),
    "penalty minus reward": ("theme_effects", ["theme_id"], "difference", "difference_low", "difference_high"),
    "what if": ("what_if", ["driver_id", "fall"], "change", "low", "high"),
    "split: volume": ("change_parts:volume", ["driver_id"], "points", "low", "high"),
    "split: severity": ("change_parts:severity", ["driver_id"], "points", "low", "high"),
    "split: mix": ("change_parts:mix", ["segment"], "points", "low", "high"),
    "split: writing": ("change_parts:writing", ["part"], "points", "low", "high"),
    "split: unexplained": ("change_parts:unexplained", ["part"], "points", "low", "high"),
}


def measure(linked: Linked, seed: int, tables: Collection[str] = TABLES) -> dict[str, pd.DataFrame]:
    """The tables whose intervals are judged, or only some of them."""
    counts = explain.count_linked(linked)
    scores = explain.measure_scores(counts, [NPS], thresholds=THRESHOLDS)
    waves = ["Q1", "Q2"]

    def split() -> pd.DataFrame:
        return explain.measure_change_parts(
            linked, [NPS], waves, {}, thresholds=THRESHOLDS, seed=seed, segments=False
        )

    makers: dict[str, Callable[[], pd.DataFrame]] = {
        "scores": lambda: scores,
        "changes": lambda: explain.measure_changes(scores, waves),
        "drivers": lambda: explain.judge_drivers(
            explain.measure_drivers(counts, [NPS], {}, thresholds=THRESHOLDS), linked, [NPS], thresholds=THRESHOLDS
        ),
        "driver_bands": lambda: explain.measure_driver_bands(counts, [NPS], thresholds=THRESHOLDS),
        "driver_trends": lambda: explain.measure_driver_trends(counts, [NPS], waves, thresholds=THRESHOLDS),
        "theme_effects": lambda: explain.measure_theme_effects(linked, [NPS], thresholds=THRESHOLDS),
        "what_if": lambda: explain.measure_what_if(linked, [NPS], {}, thresholds=THRESHOLDS, seed=seed),
        "change_parts": split,
    }
    found = {name: make() for name, make in makers.items() if name in tables}
    for part, own in found.pop("change_parts", pd.DataFrame(columns=["part"])).groupby("part"):
        found[f"change_parts:{part}"] = own
    return found


def judge_intervals(found: dict[str, pd.DataFrame], truth: dict[str, pd.DataFrame]) -> pd.DataFrame:
    """One row an interval: whether it holds the truth. Only reliable drivers: the others are marked in every output."""
    sure = found["drivers"].set_index("driver_id")["reliable"] if "drivers" in found else None
    rows = [pd.DataFrame({"interval": pd.Series(dtype="str"), "holds": pd.Series(dtype=bool)})]
    for name, (table, keys, value, low, high) in INTERVALS.items():
        if table not in found or table not in truth or found[table].empty:
            continue
        true = truth[table]
        if table == "change_parts:unexplained":
            true = true.assign(points=true["points"] + _add_untold(found, truth))
        both = found[table][[*keys, low, high]].merge(true[[*keys, value]], on=keys)
        if "driver_id" in keys and sure is not None:
            both = both[both["driver_id"].map(sure).fillna(False).astype(bool)]
        both = both[both[[low, high, value]].notna().all(axis=1)]
        holds = (both[low] <= both[value] + 1e-9) & (both[value] <= both[high] + 1e-9)
        rows.append(pd.DataFrame({"interval": name, "holds": holds.to_numpy()}))
    return pd.concat(rows, ignore_index=True)


def _add_untold(found: dict[str, pd.DataFrame], truth: dict[str, pd.DataFrame]) -> float:
    """Severities that a survey does not tell: they are in what it leaves unexplained."""
    true, told = truth.get("change_parts:severity"), found.get("change_parts:severity")
    if true is None:
        return 0.0
    return float(true["points"][~true["driver_id"].isin([] if told is None else told["driver_id"])].sum())


def survey_shares(judged: Sequence[pd.DataFrame], names: Sequence[str]) -> pd.DataFrame:
    """For each survey and interval the share that holds the truth; NaN where the survey has none.

    Severities are told of effects that differ beyond chance: a survey that tells none misses none, as the false
    coverage rate counts it (Benjamini & Yekutieli 2005).
    """
    shares = pd.DataFrame([one.groupby("interval")["holds"].mean() for one in judged]).reindex(columns=list(names))
    shares = shares.astype(float).reset_index(drop=True)
    return shares.fillna({"split: severity": 1.0})


def judge_some(
    truth: Truth, names: Sequence[str], surveys: int, sizes: Sequence[int], population: int, seed: int
) -> None:
    """Coverage of some of the intervals, in as many surveys of each size as it takes to be sure of it."""
    random = np.random.default_rng(seed)
    tables = {INTERVALS[name][0].partition(":")[0] for name in names}
    endless = measure(draw_survey(truth, population, random), seed, tables)
    for size in sizes:
        rows = []
        for number in range(surveys):
            found = measure(draw_survey(truth, size, random), seed + number, tables)
            rows.append(judge_intervals(found, endless))
        for name, shares in survey_shares(rows, names).items():
            own = shares.dropna()
            error = own.std() / np.sqrt(max(len(own), 1))
            print(f"{name}, n = {size:,}: {own.mean():.3f} -+ {error:.3f} in {len(own):,} surveys", flush=True)


def judge_coverage(
    truth: Truth, surveys: int, population: int, largest: int, seed: int
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Coverage by interval and size, and what is found of the planted drivers by size."""
    random = np.random.default_rng(seed)
    endless = measure(draw_survey(truth, population, random), seed)
    planted = pd.Series({driver.driver_id: np.mean(driver.steps) for driver in truth.drivers})
    changed = {driver.driver_id for driver in truth.drivers if driver.share[0] != driver.share[1]}
    coverage, power = {}, []
    for size in (size for size in SIZES if size <= largest):
        started, judged = time.perf_counter(), []
        for number in range(max(surveys * min(size, 500) // size, 60)):
            found = measure(draw_survey(truth, size, random), seed + number)
            judged.append(judge_intervals(found, endless))
            drivers = found["drivers"].set_index("driver_id")
            known = drivers["effect"].notna()
            effects = planted.reindex(drivers.index)
            parts = found.get("change_parts:volume")
            first = parts.sort_values("position").iloc[0]["driver_id"] if parts is not None and len(parts) else ""
            power.append(
                {
                    "n": size,
                    "rank correlation of joint effects": effects[known].corr(
                        drivers["effect"][known], method="spearman"
                    ),
                    "rank correlation of impacts": effects.corr(drivers["impact"], method="spearman"),
                    "found of drivers of 1 step or more": drivers["clear"]
                    .reindex(planted[planted.abs() >= 1].index, fill_value=False)
                    .mean(),
                    "found of weaker drivers": drivers["clear"]
                    .reindex(planted[(planted.abs() < 1) & (planted != 0)].index, fill_value=False)
                    .mean(),
                    "growing problem is the first volume part": float(first in changed),
                    "change seen": float(found["changes"]["seen"].iloc[0]),
                }
            )
        coverage[size] = survey_shares(judged, list(INTERVALS)).mean()
        print(f"n = {size:6,}: {time.perf_counter() - started:6.0f} s", flush=True)
    return pd.DataFrame(coverage).rename_axis(index="interval", columns="n"), pd.DataFrame(power).groupby("n").mean()


def judge_chance(surveys: int, seed: int) -> pd.DataFrame:
    """With nothing planted: how many drivers, parts and movements are called found all the same."""
    random = np.random.default_rng(seed)
    rows = []
    for size in (200, 1000, 5000):
        for number in range(max(surveys * 200 // size, 60)):
            found = measure(draw_survey(null_truth(), size, random), seed + number)
            drivers, trends = found["drivers"], found["driver_trends"]
            parts = pd.concat([found[name] for name in found if name.startswith("change_parts:")] or [drivers.iloc[:0]])
            effects = (drivers["effect_low"] > 0) | (drivers["effect_high"] < 0)
            rows.append(
                {
                    "n": size,
                    "surveys with a false driver": float((drivers["q_value"][drivers["reliable"]] <= 0.05).any()),
                    "joint effects beyond their interval": effects[drivers["effect"].notna()].mean(),
                    "surveys with a false movement": float((trends["change_q"] <= 0.05).any()),
                    "surveys with a false part of the change": float(
                        (parts.get("q_value", pd.Series(dtype=float)) <= 0.05).any()
                    ),
                }
            )
    return pd.DataFrame(rows).groupby("n").mean()


def judge_bias(seed: int) -> pd.DataFrame:
    """What overlap does to the leave-one-out impact, beside the adjusted impact, in a very large survey."""
    rows = []
    for overlap in (0.0, 0.4, 0.7):
        truth = Truth(drivers=usual_truth().drivers, overlap=overlap, sensitivity=1.0, false_rate=0.0, writes=(1, 1, 1))
        drivers = measure(draw_survey(truth, 200_000, np.random.default_rng(seed)), seed)["drivers"]
        planted = {driver.driver_id: float(np.mean(driver.steps)) for driver in truth.drivers}
        for driver in drivers.to_dict("records"):
            rows.append(
                {
                    "overlap": overlap,
                    "driver": driver["driver_id"],
                    "planted steps": planted[driver["driver_id"]],
                    "impact": driver["impact"],
                    "adjusted impact": driver["adjusted_impact"],
                }
            )
    return pd.DataFrame(rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--surveys", type=int, default=300, help="Surveys of up to 500 answers; fewer of larger ones")
    parser.add_argument("--population", type=int, default=1_000_000)
    parser.add_argument("--largest", type=int, default=SIZES[-1], help="No surveys with more answers than this")
    parser.add_argument("--seed", type=int, default=20260101)
    parser.add_argument("--only", choices=list(INTERVALS), action="append", help="Coverage of this interval alone")
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="Answers of these surveys, with --only")
    parser.add_argument("--out", type=Path, default=Path("out/drivers"))
    options = parser.parse_args()
    if options.only:
        judge_some(
            usual_truth(), options.only, options.surveys, options.sizes, options.population, options.seed
        )
        return
    options.out.mkdir(parents=True, exist_ok=True)
    coverage, power = judge_coverage(
        usual_truth(), options.surveys, options.population, options.largest, options.seed
    )
    chance, bias = judge_chance(options.surveys, options.seed + 1), judge_bias(options.seed + 2)
    pd.set_option("display.width", 200, "display.max_columns", 20)
    for title, table in (
        ("Coverage of the intervals at nominal 95 %", coverage.round(3)),
        ("What is found", power.round(3)),
        ("Nothing planted", chance.round(3)),
        ("Impact and adjusted impact under overlap", bias.round(2)),
    ):
        print(f"\n{title}\n{table.to_string()}")
        table.to_csv(options.out / f"{title.split(' at ')[0].lower().replace(' ', '_')}.csv")


if __name__ == "__main__":
    main()
