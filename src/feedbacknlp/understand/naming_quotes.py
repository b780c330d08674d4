"""Names in a customer's own words: the statement of a group that most of the others are like, where no subject and no
phrase covers the group."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from feedbacknlp.understand.discovery_grid import closeness_of
from feedbacknlp.understand.naming_fit import NEAR, Group
from feedbacknlp.understand.naming_phrases import Word
from feedbacknlp.understand.words import blank_masks

__all__ = ["find_quotes"]

LIKE_IT = 0.45
"""Share of a group's other statements that must lie near to one that stands for them. Of groups with a name of their
own three in four have such a statement; of heaps of remarks that share nothing the best has .03 to .33."""

SHARED = 0.12
"""Share of a group's statements that must hold a word of the one that stands for them."""

_FEWEST = 2

_LONGEST, _LONGEST_HAN = 40, 14
"""Characters of such a statement."""

_FEWEST_WORDS, _FEWEST_HAN = 2, 4

_MOST = 3
_AT_ENDS = " \t.,;:!?。，；：！？、…~～-–—*\"“”«»()（）"
_HAN = re.compile("[\u4e00-\u9fff]")


def find_quotes(
    texts: Sequence[str], words: Sequence[Sequence[Word]], generic: frozenset[str], group: Group
) -> list[str]:
    """Short statements that most of the others are like, in quotation marks, the best first.

    Parameters
    ----------
    texts : sequence of str
        The group's statements, masked, the most central first.
    words : sequence of statements from :func:`feedbacknlp.understand.naming_phrases.read_words`
        Of the same statements.
    generic : frozenset of str
        Words that tell no group from the others.
    group : Group
        The same statements.

    Returns
    -------
    list of str
        Empty for a group in which no short statement is like :data:`LIKE_IT` of the others and shares a word with
        :data:`SHARED` of them: what is alike to the encoder alone may only be of one tone.
    """
    keys = [{word.key for word in statement} - generic for statement in words]
    held = Counter(key for own in keys for key in own)
    least = max(_FEWEST, SHARED * len(texts))
    spoken = [max((held[key] for key in own), default=0) for own in keys]
    short = [at for at, text in enumerate(texts) if spoken[at] >= least and _is_short(text)]
    if not short:
        return []
    near = closeness_of(group.rows[short], group.rows) >= NEAR
    # each is like itself
    like = (near.sum(axis=1) - 1) / (len(texts) - 1)
    # of those that nearly as many are like the one of the commonest word, then the most central one
    order = sorted(range(len(short)), key=lambda at: (-round(like[at], 1), -spoken[short[at]], short[at]))
    chosen = [at for at in order if like[at] >= LIKE_IT][:_MOST]
    return list(dict.fromkeys(f"“{_bare(texts[short[at]])}”" for at in chosen))


def _bare(text: str) -> str:
    return " ".join(text.split()).strip(_AT_ENDS)


def _is_short(text: str) -> bool:
    bare = _bare(text)
    if blank_masks(text) != text:
        return False
    if _HAN.search(bare):
        return _FEWEST_HAN <= len(bare) <= _LONGEST_HAN
    return len(bare) <= _LONGEST and len(bare.split()) >= _FEWEST_WORDS
