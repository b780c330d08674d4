"""What holds each score down or up: pure statistics on frames, every figure with its interval.

The road: :func:`count_cells` once over the rows, then every ``measure_*`` on the small table of cells.
"""

from feedbacknlp.explain.bands import measure_bands
from feedbacknlp.explain.cautions import state_cautions
from feedbacknlp.explain.changes import measure_changes
from feedbacknlp.explain.counts import add_counts, count_cells
from feedbacknlp.explain.driver_bands import measure_driver_bands
from feedbacknlp.explain.driver_trends import measure_driver_trends
from feedbacknlp.explain.drivers import measure_drivers
from feedbacknlp.explain.mismatches import MismatchEffect, find_mismatches, measure_mismatch_effect
from feedbacknlp.explain.sayings import say_caution
from feedbacknlp.explain.scores import measure_scores
from feedbacknlp.explain.situations import Caution

__all__ = [
    "Caution",
    "MismatchEffect",
    "add_counts",
    "count_cells",
    "find_mismatches",
    "measure_bands",
    "measure_changes",
    "measure_driver_bands",
    "measure_driver_trends",
    "measure_drivers",
    "measure_mismatch_effect",
    "measure_scores",
    "say_caution",
    "state_cautions",
]
