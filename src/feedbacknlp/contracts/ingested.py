"""What reading and joining the files gives."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from feedbacknlp.contracts.ledger import Ledger, SourceSummary
from feedbacknlp.contracts.scales import ScoreScale

__all__ = ["Ingested"]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Ingested:
    """Responses and Comments with all that the reader should be told of how they came to be."""

    responses: pd.DataFrame
    comments: pd.DataFrame
    scales: tuple[ScoreScale, ...]
    sources: tuple[SourceSummary, ...]
    ledger: Ledger
    waves: tuple[str, ...] = ()

    def __repr__(self) -> str:
        scores = f" with {', '.join(scale.kind for scale in self.scales)}" if self.scales else ""
        waves = f", waves {', '.join(self.waves)}" if self.waves else ""
        people = self.responses["response_id"].nunique()
        return f"Ingested({people:,} responses{scores}, {len(self.comments):,} comments{waves})"
