"""The late-delivery driver found in Brazilian shop reviews beside the orders' own dates."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pandas as pd

from feedbacknlp import Findings, Study
from feedbacknlp.config import ScoreConfig

__all__ = ["CODEBOOKS", "compare_effects", "compare_with_dates", "read_orders", "read_orders_reviews"]

_OWN = Path(__file__).parents[1] / "codebooks" / "olist_reasons.yaml"
CODEBOOKS = {
    "built-in codebook": ("online-shop", "delivery_speed:negative"),
    "own codebook in Portuguese": (str(_OWN), "late_delivery:negative"),
}
"""Name -> codebook, and its driver for late delivery."""

_CUES = r"atras|demor|n[ãa]o (?:recebi|chegou|entreg)|fora do prazo|prazo (?:expir|venc|n[ãa]o)|ainda n[ãa]o"
"""Words for late delivery, as a first try with a regular expression would have them."""


def read_orders(public: Path, sample: int, seed: int) -> pd.DataFrame:
    """Reviews with their order's dates: ``late`` where the parcel had come after the promised day, or had not come by
    then, when the review was written; ``days`` by how much."""
    folder = public / "olist_orders_and_reviews"
    reviews = pd.read_csv(folder / "order_reviews.csv.gz", parse_dates=["review_answer_timestamp"])
    orders = pd.read_csv(
        folder / "orders.csv.gz", parse_dates=["order_delivered_customer_date", "order_estimated_delivery_date"]
    )
    joined = reviews.drop_duplicates("order_id").merge(orders, on="order_id")
    came = joined["order_delivered_customer_date"].fillna(joined["review_answer_timestamp"]).dt.normalize()
    came = came.clip(upper=joined["review_answer_timestamp"].dt.normalize())
    joined["days"] = (came - joined["order_estimated_delivery_date"]).dt.days
    texts = joined[["review_comment_title", "review_comment_message"]].fillna("")
    joined["comment"] = texts.agg(". ".join, axis=1).str.strip(". ")
    joined = joined.sample(min(sample, len(joined)), random_state=seed).sort_values("order_id")
    return joined.assign(late=joined["days"] > 0).reset_index(drop=True)


def read_orders_reviews(frame: pd.DataFrame, folder: Path, codebook: str, store: Path | None) -> Findings:
    """Text and stars through the product; the dates are kept from it."""
    file = folder / "orders.csv"
    given = frame[["order_id", "review_score", "comment"]].set_axis(["response_id", "stars", "comment"], axis=1)
    given.to_csv(file, index=False)
    score = ScoreConfig(column="stars", kind="stars", low=1, high=5, metric="mean")
    return Study.from_files(
        file, codebook=codebook, scores=[score], discover=False, wave="none", store=store
    ).run()


def compare_with_dates(frame: pd.DataFrame, read: Mapping[str, Findings]) -> pd.DataFrame:
    """Precision, recall and F1 of the driver, of the cue words and of a bad score, against the dates, among those who
    wrote.

    Parameters
    ----------
    frame : DataFrame of :func:`read_orders`
    read : mapping of a name in :data:`CODEBOOKS` to Findings
    """
    wrote = frame[frame["comment"].str.len() > 0]
    guesses = {name: wrote["order_id"].isin(_who_says(one, CODEBOOKS[name][1])) for name, one in read.items()}
    guesses["cue words"] = wrote["comment"].str.contains(_CUES, case=False)
    guesses["one or two stars"] = wrote["review_score"] <= 2
    rows = []
    for name, guess in guesses.items():
        precision, recall = wrote["late"][guess].mean(), guess[wrote["late"]].mean()
        rows.append(
            {
                "late by": name,
                "reviews": len(wrote),
                "late": int(wrote["late"].sum()),
                "told": int(guess.sum()),
                "precision": precision,
                "recall": recall,
                "F1": 2 * precision * recall / (precision + recall),
                "stars of these less others": _gap(wrote, guess),
            }
        )
    return pd.DataFrame(rows).set_index("late by")


def compare_effects(frame: pd.DataFrame, read: Mapping[str, Findings]) -> pd.DataFrame:
    """What late delivery does to the stars: by the dates, and by the driver with the product's intervals.

    ``effect`` is the gap of the stars (of the driver: its joint effect), ``impact`` what the mean loses by them.
    """
    wrote = frame[frame["comment"].str.len() > 0]
    rows = [
        {"late by": name, "answers": len(own), "effect": _gap(own, own["late"]), "impact": _loss(own)}
        for name, own in (("dates, all answers", frame), ("dates, those who wrote", wrote))
    ]
    figures = ["effect", "effect_low", "effect_high", "impact", "impact_low", "impact_high"]
    for name, findings in read.items():
        driver = findings.drivers.set_index("driver_id").loc[CODEBOOKS[name][1]]
        rows.append({"late by": name, "answers": int(driver["base"]), **driver[figures].to_dict()})
    return pd.DataFrame(rows)[["late by", "answers", *figures]].set_index("late by")


def _gap(frame: pd.DataFrame, members: pd.Series) -> float:
    return float(frame["review_score"][members].mean() - frame["review_score"][~members].mean())


def _loss(frame: pd.DataFrame) -> float:
    return float(frame["review_score"].mean() - frame["review_score"][~frame["late"]].mean())


def _who_says(findings: Findings, driver_id: str) -> set[str]:
    theme, _, sign = driver_id.partition(":")
    mentions = findings.rows["mentions"]
    own = mentions[(mentions["theme_id"] == theme) & (mentions["polarity"] == (-1 if sign == "negative" else 1))]
    comments = findings.rows["comments"].set_index("comment_id")["response_id"]
    return set(comments.loc[own["comment_id"].unique()])
