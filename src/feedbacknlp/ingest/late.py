"""Whether an order came later than promised."""

from __future__ import annotations

import numpy as np
import pandas as pd

from feedbacknlp.ingest import cues
from feedbacknlp.ingest.dates import parse_dates
from feedbacknlp.ingest.profiles import Profile
from feedbacknlp.ingest.tables import FileTable

__all__ = ["find_delivery_columns", "flag_late"]


def find_delivery_columns(table: FileTable) -> tuple[str, str] | None:
    """The columns of the promised and of the real day of delivery, None where the table does not have both."""
    dated = [profile for profile in table.profiles.values() if profile.dated >= 0.8]
    promised = [profile for profile in dated if cues.PROMISED.search(profile.words)]
    delivered = [
        profile for profile in dated if cues.DELIVERED.search(profile.words) and not cues.PROMISED.search(profile.words)
    ]
    if not promised or not delivered:
        return None
    return promised[0].name, min(enumerate(delivered), key=lambda item: (_is_handover(item[1]), item[0]))[1].name


def flag_late(promised: pd.Series, delivered: pd.Series) -> pd.Series:
    """``yes`` where the day of delivery is after the promised day, ``no`` where it is not, missing where either is
    unknown."""
    due, came = parse_dates(promised).moments, parse_dates(delivered).moments
    late = pd.Series(np.where(came.dt.floor("D") > due.dt.floor("D"), "yes", "no"), index=promised.index, dtype="str")
    return late.where(due.notna() & came.notna())


def _is_handover(profile: Profile) -> bool:
    """The day on which the carrier got the parcel is not the day on which the customer did."""
    return "carrier" in profile.words or "courier" in profile.words
