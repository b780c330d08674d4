"""The layouts there are, and which of them a file has."""

from __future__ import annotations

from collections.abc import Sequence

from feedbacknlp.ingest.layouts.layout import Heading, Layout
from feedbacknlp.ingest.layouts.qualtrics import QualtricsLayout
from feedbacknlp.ingest.layouts.surveymonkey import SurveyMonkeyLayout
from feedbacknlp.ingest.layouts.table import TableLayout, read_names

__all__ = ["ENTRY_POINT_GROUP", "find_heading", "load_layouts"]

ENTRY_POINT_GROUP = "feedbacknlp.layouts"
"""Entry points of this group name classes that keep the :class:`Layout` protocol and need no argument."""


def load_layouts() -> tuple[Layout, ...]:
    """Layouts of other packages by name, then the built-in ones; the plain table is last."""
    from importlib.metadata import entry_points

    others = sorted(entry_points(group=ENTRY_POINT_GROUP), key=lambda point: point.name)
    return (*(point.load()() for point in others), QualtricsLayout(), SurveyMonkeyLayout(), TableLayout())


def find_heading(head: Sequence[Sequence[str]], *, layouts: Sequence[Layout]) -> Heading:
    """The heading by the first layout that knows it.

    Parameters
    ----------
    head : sequence of records
        The first records of the file, all of the same number of fields, at least one.
    layouts : sequence of Layout
    """
    for layout in layouts:
        heading = layout.read_heading(head)
        if heading is not None:
            return heading
    return read_names(head)
