"""What holds each score down or up: pure statistics on frames, every figure with its interval.

Two roads, each linear in the rows: :func:`count_cells` once over the rows, then every ``measure_*`` on the small table
of cells; and :func:`link_answers` once, then joint models (regression, split of a change, what if) on its distinct
rows.
"""

from feedbacknlp.explain.answers import Linked, link_answers
from feedbacknlp.explain.bands import measure_bands
from feedbacknlp.explain.cautions import state_cautions
from feedbacknlp.explain.change_parts import measure_change_parts
from feedbacknlp.explain.change_words import tell_changes
from feedbacknlp.explain.changes import measure_changes
from feedbacknlp.explain.coding_error import correct_drivers
from feedbacknlp.explain.counts import add_counts, count_cells, count_linked
from feedbacknlp.explain.cuts import measure_driver_cuts
from feedbacknlp.explain.driver_bands import measure_driver_bands
from feedbacknlp.explain.driver_scores import compare_scores
from feedbacknlp.explain.driver_trends import measure_driver_trends
from feedbacknlp.explain.drivers import measure_drivers
from feedbacknlp.explain.figures import name_figures
from feedbacknlp.explain.focus import focus_counts, focus_linked, focus_responses, mark_focus, read_focus
from feedbacknlp.explain.gate import measure_gate
from feedbacknlp.explain.judgements import judge_drivers
from feedbacknlp.explain.kano import measure_theme_effects
from feedbacknlp.explain.mismatches import MismatchEffect, find_mismatches, measure_mismatch_effect
from feedbacknlp.explain.periods import measure_periods
from feedbacknlp.explain.sayings import name_rare, say_again, say_caution, say_cautions
from feedbacknlp.explain.scores import measure_scores
from feedbacknlp.explain.trace import TracedFigure, TracedRow, trace_figures
from feedbacknlp.explain.weighting import rake_weights
from feedbacknlp.explain.what_if import measure_what_if
from feedbacknlp.explain.words import measure_band_words

__all__ = [
    "Linked",
    "MismatchEffect",
    "TracedFigure",
    "TracedRow",
    "add_counts",
    "compare_scores",
    "correct_drivers",
    "count_cells",
    "count_linked",
    "find_mismatches",
    "focus_counts",
    "focus_linked",
    "focus_responses",
    "judge_drivers",
    "link_answers",
    "mark_focus",
    "measure_band_words",
    "measure_bands",
    "measure_change_parts",
    "measure_changes",
    "measure_driver_bands",
    "measure_driver_cuts",
    "measure_driver_trends",
    "measure_drivers",
    "measure_gate",
    "measure_mismatch_effect",
    "measure_periods",
    "measure_scores",
    "measure_theme_effects",
    "measure_what_if",
    "name_figures",
    "name_rare",
    "rake_weights",
    "read_focus",
    "say_again",
    "say_caution",
    "say_cautions",
    "state_cautions",
    "tell_changes",
    "trace_figures",
]
