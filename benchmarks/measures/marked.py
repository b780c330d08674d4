"""Marked examples: which texts a user would have marked, and a codebook that knows them."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Sequence, Set
from dataclasses import replace

from feedbacknlp.contracts import Codebook

__all__ = ["draw_marked", "with_examples"]


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


def with_examples(codebook: Codebook, examples: Sequence[tuple[str, str, str]]) -> Codebook:
    """The codebook with further examples, each as (theme id, language, text), behind those that it has."""
    added: defaultdict[str, defaultdict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for theme_id, language, text in examples:
        added[theme_id][language].append(text)
    themes = []
    for theme in codebook.themes:
        told = {code: tuple(texts) for code, texts in theme.examples.items()}
        for code, texts in added[theme.id].items():
            told[code] = told.get(code, ()) + tuple(texts)
        themes.append(replace(theme, examples=told))
    return replace(codebook, themes=tuple(themes))
