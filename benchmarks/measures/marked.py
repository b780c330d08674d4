"""Marked statements: which a user would have coded by hand, and a codebook that knows them."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import replace

from feedbacknlp.contracts import Codebook, Correction

__all__ = ["draw_marked", "with_marked"]


def draw_marked(texts: Sequence[str], carried: Sequence[Set[str]], *, draw: int, each: int = 8) -> list[int]:
    """Which texts are marked, so that each theme has ``each`` of them.

    The rarest theme goes first, and a text that is marked counts for every theme that it carries. The order is a fixed
    hash of the text and the draw. Of no theme more than half of the texts are taken for it, so that others are left to
    measure.

    Parameters
    ----------
    texts : sequence of str
    carried : sequence of set of str
        Themes of each text.
    draw : int
        Number of the draw.
    each : int

    Returns
    -------
    list of int
        Places of the marked texts, ascending.
    """
    order = sorted(range(len(texts)), key=lambda at: (hashlib.sha256(f"{draw}\n{texts[at]}".encode()).hexdigest(), at))
    sizes = Counter(theme for themes in carried for theme in themes)
    marked: set[int] = set()
    for theme, size in sorted(sizes.items(), key=lambda item: (item[1], item[0])):
        wanted = min(each, size // 2)
        have = sum(theme in carried[at] for at in marked)
        free = [at for at in order if at not in marked and theme in carried[at]]
        marked.update(free[: max(0, wanted - have)])
    return sorted(marked)


def with_marked(codebook: Codebook, marked: Sequence[tuple[str, str, str]]) -> Codebook:
    """The codebook with statements that a person coded, each as (theme id, language, text); one text may come with
    several themes, and speaks of no others."""
    told: dict[tuple[str, str], dict[str, int]] = {}
    for theme_id, language, text in marked:
        told.setdefault((language, text), {})[theme_id] = 0
    return replace(
        codebook,
        corrections=tuple(
            Correction(text=text, language=language, themes=themes) for (language, text), themes in told.items()
        ),
    )
