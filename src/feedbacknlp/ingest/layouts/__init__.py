"""Survey tools and the headings their exports have. A new tool is a file here, or an entry point
``feedbacknlp.layouts``."""

from feedbacknlp.ingest.layouts.declared import DeclaredLayout
from feedbacknlp.ingest.layouts.layout import Heading, Layout
from feedbacknlp.ingest.layouts.registry import ENTRY_POINT_GROUP, find_heading, load_layouts

__all__ = ["ENTRY_POINT_GROUP", "DeclaredLayout", "Heading", "Layout", "find_heading", "load_layouts"]
