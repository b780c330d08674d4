"""Tiny studies, written answer by answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import pandas as pd

from feedbacknlp.config import ThresholdConfig
from feedbacknlp.contracts import Band, ScoreScale
from feedbacknlp.contracts.tables import Comments, Mentions, Outcomes, Responses, Sentiments, Statements, empty_table

THRESHOLDS = ThresholdConfig()

NPS = ScoreScale(
    kind="nps",
    question="recommend",
    low=0,
    high=10,
    high_is_good=True,
    bands=(
        Band(name="detractor", low=0, high=6, points=-100),
        Band(name="passive", low=7, high=8, points=0),
        Band(name="promoter", low=9, high=10, points=100),
    ),
    metric="net",
    metric_name="nps",
    why="written by hand",
)
CSAT = ScoreScale(
    kind="csat",
    question="satisfied",
    low=1,
    high=5,
    high_is_good=True,
    bands=(
        Band(name="dissatisfied", low=1, high=2, points=0),
        Band(name="neutral", low=3, high=3, points=0),
        Band(name="satisfied", low=4, high=5, points=100),
    ),
    metric="share",
    metric_name="share_satisfied",
    why="written by hand",
)
EFFORT = ScoreScale(
    kind="ces",
    question="effort",
    low=1,
    high=5,
    high_is_good=False,
    bands=(
        Band(name="high_effort", low=4, high=5, points=0),
        Band(name="neutral", low=3, high=3, points=0),
        Band(name="low_effort", low=1, high=2, points=0),
    ),
    metric="mean",
    metric_name="mean",
    why="written by hand",
)
ALL_SCALES = (NPS, CSAT, EFFORT)


@dataclass(frozen=True)
class Answer:
    """One answer to one score; ``mentions`` as "checkout-" (negative), "checkout+" or "checkout0", one a statement."""

    value: float
    mentions: str = ""
    outcome: str | None = None
    reason: str = ""
    wave: str | None = None
    weight: float = 1.0
    id: str = ""


@dataclass(frozen=True)
class Study:
    responses: pd.DataFrame
    comments: pd.DataFrame
    mentions: pd.DataFrame
    outcomes: pd.DataFrame
    statements: pd.DataFrame = field(default_factory=lambda: empty_table(Statements))
    sentiments: pd.DataFrame = field(default_factory=lambda: empty_table(Sentiments))

    @property
    def rows(self) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame, pd.DataFrame]:
        return self.responses, self.comments, self.mentions, self.outcomes


def find_band(scale: ScoreScale, value: float) -> Band:
    return next(band for band in scale.bands if band.low <= value <= band.high)


def make_frame(contract: type, rows: Sequence[dict[str, object]]) -> pd.DataFrame:
    empty = empty_table(contract)
    if not rows:
        return empty
    return pd.DataFrame(rows).reindex(columns=empty.columns).astype(empty.dtypes.to_dict())


def response_row(scale: ScoreScale, answer: Answer, response_id: str) -> dict[str, object]:
    band = find_band(scale, answer.value)
    return {
        "response_id": response_id,
        "score_kind": scale.kind,
        "question": scale.question,
        "value": float(answer.value),
        "band": band.name,
        "points": float(answer.value if scale.metric == "mean" else band.points),
        "weight": answer.weight,
        "wave": answer.wave,
        "source_file": "answers.csv",
    }


def make_study(answers: Sequence[Answer], scale: ScoreScale = NPS) -> Study:
    """One response an answer, with one comment where the answer has mentions or an outcome."""
    responses, comments, mentions, outcomes = [], [], [], []
    for number, answer in enumerate(answers):
        response_id = answer.id or f"r{number}"
        responses.append(response_row(scale, answer, response_id))
        said = answer.mentions.split()
        outcome = answer.outcome or ("theme" if said else None)
        if outcome is None:
            continue
        comment_id = f"c-{response_id}"
        comments.append(
            {
                "comment_id": comment_id,
                "response_id": response_id,
                "question": "why",
                "source": "survey",
                "text": "",
                "source_file": "f",
            }
        )
        outcomes.append({"comment_id": comment_id, "outcome": outcome, "reason": answer.reason})
        for place, mention in enumerate(said, start=1):
            mentions.append(
                {
                    "statement_id": f"{comment_id}#{place}",
                    "comment_id": comment_id,
                    "theme_id": mention[:-1],
                    "polarity": {"-": -1, "0": 0, "+": 1}[mention[-1]],
                    "closeness": 0.9,
                    "start": 0,
                    "end": 1,
                }
            )
    return Study(
        responses=make_frame(Responses, responses),
        comments=make_frame(Comments, comments),
        mentions=make_frame(Mentions, mentions),
        outcomes=make_frame(Outcomes, outcomes),
    )


def join_studies(*studies: Study) -> Study:
    names = ("responses", "comments", "mentions", "outcomes", "statements", "sentiments")
    return Study(**{name: pd.concat([getattr(study, name) for study in studies], ignore_index=True) for name in names})
