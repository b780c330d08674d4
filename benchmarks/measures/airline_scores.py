"""Drivers found in airline reviews beside what the same customers rated one by one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pandas as pd

from feedbacknlp import Findings, Study
from feedbacknlp.config import ScoreConfig
from feedbacknlp.explain.importance import explained_shares

__all__ = ["SUB_SCORES", "compare_sub_scores", "rank_themes", "read_airline", "read_reviews"]

CODEBOOK = Path(__file__).parents[1] / "codebooks" / "airline_sub_scores.yaml"

SUB_SCORES = {
    "seat_comfort": "SeatComfort",
    "cabin_staff": "CabinStaffService",
    "ground_service": "GroundService",
    "value": "ValueForMoney",
    "food_drink": "Food&Beverages",
    "entertainment": "InflightEntertainment",
    "wifi": "Wifi&Connectivity",
}
"""Theme of the codebook -> the rating that customers gave on the same thing."""

_FEWEST = 20


def read_airline(public: Path, sample: int, seed: int) -> pd.DataFrame:
    """A sample of the reviews that have an overall rating; ``response_id`` numbers them."""
    frame = pd.read_csv(public / "ba_airline_reviews" / "reviews.csv.gz").dropna(subset=["OverallRating", "ReviewBody"])
    frame = frame.sample(min(sample, len(frame)), random_state=seed).sort_values("id")
    return frame.assign(response_id="r" + frame["id"].astype(str)).reset_index(drop=True)


def read_reviews(frame: pd.DataFrame, folder: Path, store: Path | None) -> Findings:
    """The text and the overall rating through the product; the other ratings are kept from it."""
    file = folder / "reviews.csv"
    given = frame[["response_id", "OverallRating", "ReviewBody"]]
    given.set_axis(["response_id", "rating", "comment"], axis=1).to_csv(file, index=False)
    score = ScoreConfig(column="rating", kind="rating", low=1, high=10, metric="mean")
    study = Study.from_files(file, codebook=str(CODEBOOK), scores=[score], discover=False, wave="none", store=store)
    return study.run()


def compare_sub_scores(frame: pd.DataFrame, findings: Findings) -> pd.DataFrame:
    """One row a theme: Spearman's correlation of its polarity in a review (mean of its mentions) with ratings.

    ``own``: with the rating on the same thing; ``others``: mean of those with the six other ratings; ``beyond``: with
    the own rating where the overall rating is held still (partial): what a theme's polarity tells that a general mood
    does not.
    """
    ratings = frame.set_index("response_id")
    mentions = findings.rows["mentions"].merge(findings.rows["comments"][["comment_id", "response_id"]])
    polarity = mentions.groupby(["theme_id", "response_id"])["polarity"].mean()
    rows = []
    for theme, column in SUB_SCORES.items():
        if theme not in polarity.index.get_level_values(0):
            continue
        joined = ratings.assign(polarity=polarity[theme])
        pairs = joined[["polarity", column, "OverallRating"]].dropna()
        others = [
            joined[["polarity", other]].dropna().corr(method="spearman").iloc[0, 1]
            for other in SUB_SCORES.values()
            if other != column
        ]
        within = pairs.corr(method="spearman").to_numpy()
        if len(pairs) >= _FEWEST:
            rows.append(
                {
                    "theme": theme,
                    "reviews": len(pairs),
                    "own": within[0, 1],
                    "others": np.mean(others),
                    "beyond": _partial(within),
                }
            )
    return pd.DataFrame(rows).set_index("theme")


def _partial(correlation: np.ndarray) -> float:
    """Correlation of the first two with the third held still."""
    first, second, between = correlation[0, 2], correlation[1, 2], correlation[0, 1]
    return float((between - first * second) / np.sqrt((1 - first**2) * (1 - second**2)))


def rank_themes(frame: pd.DataFrame, findings: Findings) -> pd.DataFrame:
    """One row a theme: what it explains of the overall rating, from the text and from the ratings.

    ``text``: the shares of R^2 of both of its drivers together, as the product's table has them; ``ratings``: Shapley
    shares of R^2 in a regression of the overall rating on the seven ratings, from the correlations of all pairs that
    were given; ``mentioned``: share of the reviews that write about it.
    """
    columns = list(SUB_SCORES.values())
    explained = explained_shares(frame[["OverallRating", *columns]].corr().to_numpy())
    drivers = findings.drivers.groupby("theme_id")["explained"].sum()
    counts: Mapping[str, int] = (
        findings.rows["mentions"].drop_duplicates(["comment_id", "theme_id"])["theme_id"].value_counts().to_dict()
    )
    return pd.DataFrame(
        {
            "ratings": explained,
            "text": drivers.reindex(list(SUB_SCORES)).to_numpy(),
            "mentioned": [counts.get(theme, 0) / len(frame) for theme in SUB_SCORES],
        },
        index=pd.Index(SUB_SCORES, name="theme"),
    ).sort_values("ratings", ascending=False)
