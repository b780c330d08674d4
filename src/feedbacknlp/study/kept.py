"""What no codebook changes, kept on the shelf: a rerun after an edit of the codebook does not work it out again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from feedbacknlp.store import Entry, name_content
from feedbacknlp.study.rules import fingerprint_rules

if TYPE_CHECKING:
    import pandas as pd

    from feedbacknlp.store import Shelf
    from feedbacknlp.study.passed import Prepared
    from feedbacknlp.study.study import Study

__all__ = ["group_wishes_once", "list_word_uses_once"]


def list_word_uses_once(study: Study, read: Prepared) -> pd.DataFrame:
    """Who uses which words."""
    from feedbacknlp import understand

    fewest = study.config.thresholds.smallest_cell
    own = (f"understand/{name}.py" for name in ("uses", "negated", "words"))
    rules = fingerprint_rules(*own, "languages", "backends/segmenter.py", "contracts")
    name = name_content(rules, read.name, repr(fewest))
    return _once(
        study.shelf,
        "used",
        name,
        lambda: understand.list_word_uses(
            read.statements, read.ingested.comments, segmenter=study.models.segmenter, fewest=fewest
        ),
    )


def group_wishes_once(study: Study, read: Prepared) -> pd.DataFrame:
    """Which requests ask for the same thing."""
    from feedbacknlp import understand

    language = study.config.language
    own = (
        *("requests", "request_choices", "request_content", "request_groups", "request_names"),
        *("addressed", "naming_phrases", "spaces", "words"),
    )
    rules = fingerprint_rules(
        *(f"understand/{name}.py" for name in own), "languages", "backends/segmenter.py", "contracts"
    )
    name = name_content(rules, read.name, language)
    return _once(
        study.shelf,
        "wished",
        name,
        lambda: understand.group_wishes(
            read.statements,
            read.intents,
            vectors=read.vectors,
            heads=study.models.heads,
            segmenter=study.models.segmenter,
            language=language,
        ),
    )


def _once(shelf: Shelf, kind: str, name: str, make: Callable[[], pd.DataFrame]) -> pd.DataFrame:
    """What lies on the shelf under this name, made where it does not."""
    known = shelf.load(kind, name)
    if known is None:
        known = Entry(frames={kind: make()})
        shelf.save(kind, name, known)
    return known.frames[kind]
