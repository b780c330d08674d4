"""The late-delivery driver found in Brazilian shop reviews beside the orders' own dates."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from feedbacknlp import Findings, Study
from feedbacknlp.config import ScoreConfig

__all__ = ["LATE", "compare_effects", "compare_with_dates", "read_orders", "read_orders_reviews"]

LATE = "delivery_speed:negative"
"""The driver of the built-in codebook."""

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


def read_orders_reviews(frame: pd.DataFrame, folder: Path, store: Path | None) -> Findings:
    """Text and stars through the product, with the built-in codebook; the dates are kept from it."""
    file = folder / "orders.csv"
    given = frame[["order_id", "review_score", "comment"]].set_axis(["response_id", "stars", "comment"], axis=1)
    given.to_csv(file, index=False)
    score = ScoreConfig(column="stars", kind="stars", low=1, high=5, metric="mean")
    return Study.from_files(file, scores=[score], discover=False, wave="none", store=store).run()


def compare_with_dates(frame: pd.DataFrame, findings: Findings) -> pd.DataFrame:
    """Precision, recall and F1 of the driver, of the cue words and of a bad score, against the dates, among those who
    wrote."""
    wrote = frame[frame["comment"].str.len() > 0]
    says = wrote["order_id"].isin(_who_says(findings))
    guesses = {
        "the driver": says,
        "cue words": wrote["comment"].str.contains(_CUES, case=False),
        "one or two stars": wrote["review_score"] <= 2,
    }
    rows = []
    for name, guess in guesses.items():
        precision, recall = wrote["late"][guess].mean(), guess[wrote["late"]].mean()
        rows.append(
            {
                "by": name,
                "reviews": len(wrote),
                "late": int(wrote["late"].sum()),
                "told": int(guess.sum()),
                "precision": precision,
                "recall": recall,
                "F1": 2 * precision * recall / (precision + recall),
            }
        )
    return pd.DataFrame(rows).set_index("by")


def compare_effects(frame: pd.DataFrame, findings: Findings) -> pd.DataFrame:
    """Stars of late orders less those of others, and of those who mention the driver less those who do not; the
    product's interval of its joint effect stands beside."""
    wrote = frame[frame["comment"].str.len() > 0]
    driver = findings.drivers.set_index("driver_id").loc[LATE]
    rows = [
        ("dates, all answers", len(frame), _gap(frame), None, None),
        ("dates, those who wrote", len(wrote), _gap(wrote), None, None),
        ("driver, with less without", int(driver["base"]), driver["score_with"] - driver["score_without"], None, None),
        ("driver, joint effect", int(driver["base"]), driver["effect"], driver["effect_low"], driver["effect_high"]),
        ("driver, impact", int(driver["base"]), driver["impact"], driver["impact_low"], driver["impact_high"]),
        ("dates, impact", len(wrote), wrote["review_score"].mean() - wrote["review_score"][~wrote["late"]].mean(), None, None),
    ]
    return pd.DataFrame(rows, columns=["figure", "answers", "stars", "low", "high"]).set_index("figure")


def _gap(frame: pd.DataFrame) -> float:
    return float(frame["review_score"][frame["late"]].mean() - frame["review_score"][~frame["late"]].mean())


def _who_says(findings: Findings) -> set[str]:
    theme, _, sign = LATE.partition(":")
    mentions = findings.rows["mentions"]
    own = mentions[(mentions["theme_id"] == theme) & (mentions["polarity"] == (-1 if sign == "negative" else 1))]
    comments = findings.rows["comments"].set_index("comment_id")["response_id"]
    return set(comments.loc[own["comment_id"].unique()])
