"""The layouts there are, and which of them a file has."""

from __future__ import annotations

from collections.abc import Sequence

from feedbacknlp.ingest.layouts.app_store import APP_STORE
from feedbacknlp.ingest.layouts.delighted import DELIGHTED
from feedbacknlp.ingest.layouts.getfeedback import GETFEEDBACK
from feedbacknlp.ingest.layouts.google_business import GOOGLE_BUSINESS
from feedbacknlp.ingest.layouts.google_forms import GOOGLE_FORMS
from feedbacknlp.ingest.layouts.google_play import GOOGLE_PLAY
from feedbacknlp.ingest.layouts.hubspot import HUBSPOT
from feedbacknlp.ingest.layouts.layout import Heading, Layout
from feedbacknlp.ingest.layouts.qualtrics import QualtricsLayout
from feedbacknlp.ingest.layouts.shop_orders import ECWID, OLIST, SHOPIFY
from feedbacknlp.ingest.layouts.surveymonkey import SurveyMonkeyLayout
from feedbacknlp.ingest.layouts.table import TableLayout, read_names
from feedbacknlp.ingest.layouts.tripadvisor import TRIPADVISOR
from feedbacknlp.ingest.layouts.trustpilot import TRUSTPILOT
from feedbacknlp.ingest.layouts.typeform import TYPEFORM
from feedbacknlp.ingest.layouts.wufoo import WUFOO
from feedbacknlp.ingest.layouts.yelp import YELP
from feedbacknlp.ingest.layouts.zendesk import ZENDESK

__all__ = ["ENTRY_POINT_GROUP", "find_heading", "load_layouts"]

_BUILT_IN: tuple[Layout, ...] = (
    QualtricsLayout(),
    SurveyMonkeyLayout(),
    TYPEFORM,
    WUFOO,
    HUBSPOT,
    ZENDESK,
    DELIGHTED,
    GOOGLE_PLAY,
    APP_STORE,
    TRUSTPILOT,
    GOOGLE_BUSINESS,
    YELP,
    TRIPADVISOR,
    SHOPIFY,
    ECWID,
    OLIST,
    GETFEEDBACK,
    GOOGLE_FORMS,
    TableLayout(),
)
"""Those with marks of their own come before those told by question texts; the plain table is last."""

ENTRY_POINT_GROUP = "feedbacknlp.layouts"
"""Entry points of this group name a :class:`DeclaredLayout`, or a class that keeps the :class:`Layout` protocol and
needs no argument."""


def load_layouts() -> tuple[Layout, ...]:
    """Layouts of other packages by name, then the built-in ones; the plain table is last."""
    from importlib.metadata import entry_points

    others = sorted(entry_points(group=ENTRY_POINT_GROUP), key=lambda point: point.name)
    loaded = [point.load() for point in others]
    return (*(found() if isinstance(found, type) else found for found in loaded), *_BUILT_IN)


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
