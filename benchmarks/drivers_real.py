"""Do the drivers find what is known from elsewhere? ``python benchmarks/drivers_real.py --public DATA [--sample N]``.

Airline reviews: themes read in the text against the seven ratings of the same customers. Brazilian shop reviews: the
late-delivery driver against the orders' dates. The example shop: is the checkout problem, which was written to grow,
named first?
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pandas as pd

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.measures.airline_scores import compare_sub_scores, rank_themes, read_airline, read_reviews
from benchmarks.measures.late_orders import (
    CODEBOOKS,
    compare_effects,
    compare_with_dates,
    read_orders,
    read_orders_reviews,
)

from feedbacknlp import Findings, Study

SHOP = Path(__file__).parents[1] / "examples" / "shop" / "feedback.toml"
SEED = 20260101


def judge_airline(public: Path, sample: int, store: Path | None) -> dict[str, pd.DataFrame]:
    """Themes against ratings."""
    frame = read_airline(public, sample, SEED)
    with TemporaryDirectory() as folder:
        findings = read_reviews(frame, Path(folder), store)
    ranks = rank_themes(frame, findings)
    agreement = ranks[["ratings", "text", "mentioned"]].corr(method="spearman").loc["ratings"].to_frame().T
    title = f"Airline, {len(frame):,} reviews: polarity of a theme and the rating on it"
    return {
        title: compare_sub_scores(frame, findings),
        "Airline: what explains the overall rating": ranks,
        "Airline: rank correlation with the ranking by ratings": agreement,
    }


def judge_orders(public: Path, sample: int, store: Path | None) -> dict[str, pd.DataFrame]:
    """The late driver against the dates."""
    frame = read_orders(public, sample, SEED)
    with TemporaryDirectory() as folder:
        read = {
            name: read_orders_reviews(frame, Path(folder), codebook, store)
            for name, (codebook, _) in CODEBOOKS.items()
        }
    return {
        f"Orders, {len(frame):,} reviews: late delivery against the dates": compare_with_dates(frame, read),
        "Orders: what late delivery goes with": compare_effects(frame, read),
    }


def judge_shop(store: Path | None) -> dict[str, pd.DataFrame]:
    """The parts of the change of each score of the example shop."""
    findings: Findings = Study.from_files(study=SHOP, store=store).run()
    parts = findings.change_parts.query("cut == 'wave' and score_kind == 'nps'")
    table = parts[["part", "name", "points", "low", "high", "share", "q_value"]].head(6).set_index("part")
    told = findings.changes.query("score_kind == 'nps'")
    return {f"Shop: {told['sentence'].iloc[0]}": table}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--public", type=Path, required=True, help="Folder of the public sets")
    parser.add_argument("--sample", type=int, default=1500, help="Airline reviews; three times as many orders")
    parser.add_argument("--store", type=Path, help="Folder in which vectors are kept between runs")
    parser.add_argument("--only", choices=("airline", "orders", "shop"))
    options = parser.parse_args()
    jobs = {
        "airline": lambda: judge_airline(options.public, options.sample, options.store),
        "orders": lambda: judge_orders(options.public, 3 * options.sample, options.store),
        "shop": lambda: judge_shop(options.store),
    }
    pd.set_option("display.width", 200, "display.max_columns", 20)
    for name, job in jobs.items():
        if options.only in (None, name):
            for title, table in job().items():
                print(f"\n{title}\n{table.round(3).to_string()}", flush=True)


if __name__ == "__main__":
    main()
