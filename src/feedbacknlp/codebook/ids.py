"""Theme ids: found with a hint where they are mistyped, never given twice."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from dataclasses import replace

from feedbacknlp.contracts import Codebook, Theme, pick_text
from feedbacknlp.errors import CodebookError

__all__ = ["check_new_id", "find_theme", "give_ids"]

_ID = re.compile(r"[a-z][a-z0-9_]*")
_LONGEST = 40
_RESERVED = ("other", "none")


def find_theme(codebook: Codebook, theme_id: str) -> Theme:
    """The theme of this id.

    Raises
    ------
    CodebookError
        There is none (FB604); says where a retired id went, or which ids look alike.
    """
    if theme_id in codebook.ids:
        return codebook.theme(theme_id)
    now = codebook.follow(theme_id)
    alike = difflib.get_close_matches(theme_id, codebook.ids, n=3, cutoff=0.5)
    raise CodebookError(
        f"The codebook has no theme {theme_id}",
        code="FB604",
        where=f"{codebook.id}, version {codebook.version}",
        expected=(
            (f"{now}, into which it went" if now else "another id: this one was split or forbidden")
            if theme_id in codebook.retired
            else f"one of its {len(codebook.ids)} ids" + (f", perhaps {', '.join(alike)}" if alike else "")
        ),
        remedy="feedbacknlp codebook show FILE lists them",
    )


def check_new_id(codebook: Codebook, theme_id: str) -> None:
    """Raise CodebookError (FB605) where an id is badly formed, taken, or was taken once."""
    fault = (
        "is not made of lower case letters, digits and _"
        if not _ID.fullmatch(theme_id)
        else "is kept for the tool itself"
        if theme_id in _RESERVED
        else "is a theme already"
        if theme_id in codebook.ids
        else "was a theme once; its id is not given again"
        if theme_id in codebook.retired
        else ""
    )
    if fault:
        raise CodebookError(
            f"The id {theme_id} {fault}",
            code="FB605",
            where=f"{codebook.id}, version {codebook.version}",
            expected="a new id of lower case letters, digits and _",
        )


def give_ids(codebook: Codebook, themes: Sequence[Theme]) -> tuple[Theme, ...]:
    """Themes that were found in the text with ids that no theme of the codebook has or had.

    An id is made of the English name where that is written in Latin letters (``gift_wrapping``), else it is ``new_1``
    and so on.
    """
    taken = {*codebook.ids, *codebook.retired, *_RESERVED}
    named = []
    for theme in themes:
        plain = "_".join(re.findall(r"[a-z0-9]+", pick_text(theme.name, "en").casefold()))[:_LONGEST].strip("_")
        stem = plain if _ID.fullmatch(plain) and len(plain) > 2 else ""
        places = iter(range(1, len(taken) + 2))
        candidates = ([stem] if stem else []) + [f"{stem or 'new'}_{place}" for place in places if place > bool(stem)]
        chosen = next(name for name in candidates if name not in taken)
        taken.add(chosen)
        named.append(replace(theme, id=chosen))
    return tuple(named)
