"""One chart a file: ``draw_...(findings, ...) -> altair chart``. The same drawing serves page, notebook and picture."""

from __future__ import annotations

from feedbacknlp.report.charts.band_shares import draw_band_shares
from feedbacknlp.report.charts.change_split import draw_change_split
from feedbacknlp.report.charts.driver_bands import draw_driver_bands
from feedbacknlp.report.charts.driver_change import draw_driver_change
from feedbacknlp.report.charts.driver_impact import draw_driver_impact
from feedbacknlp.report.charts.score_periods import draw_score_periods
from feedbacknlp.report.charts.score_waves import draw_score_waves
from feedbacknlp.report.charts.theme_feeling import draw_theme_feeling

__all__ = [
    "draw_band_shares",
    "draw_change_split",
    "draw_driver_bands",
    "draw_driver_change",
    "draw_driver_impact",
    "draw_score_periods",
    "draw_score_waves",
    "draw_theme_feeling",
]
