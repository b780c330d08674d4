"""Many cues looked for at once, and only where one can begin: a pattern of some hundred would try them all at every
character."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

__all__ = ["CueSearch", "join_cues"]

_WORD = re.compile(r"\w+")


def _is_word(cue: str) -> bool:
    """Whether a cue stands as a word of its own: 訂單 and "ordrenr." may stand within one."""
    return cue[-1].isalpha() and cue[0].isascii()


def join_cues(cues: Iterable[str]) -> str:
    """The cues as an alternation, whole words in alphabets, longest first."""
    return "|".join(
        rf"(?<!\w){re.escape(cue)}(?!\w)" if _is_word(cue) else re.escape(cue)
        for cue in sorted(cues, key=lambda cue: (-len(cue), cue))
    )


class CueSearch:
    """A pattern that begins with a cue, searched without regard to case.

    Parameters
    ----------
    cues : iterable of str
        What a match may begin with; where :func:`join_cues` takes one for a word, neither a letter nor a digit stands
        before it or behind it in a match.
    pattern : compiled pattern
    """

    def __init__(self, cues: Iterable[str], pattern: re.Pattern[str]) -> None:
        low = sorted({cue.lower() for cue in cues})
        self.pattern = pattern
        self._firsts = frozenset(_WORD.findall(cue)[0] for cue in low if _is_word(cue))
        anywhere = [cue for cue in low if not _is_word(cue)]
        self._plain = tuple(cue for cue in anywhere if cue.isascii())
        self._anywhere = tuple(anywhere)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """What the pattern's own ``finditer`` gives."""
        low = text.lower()
        if any(cue in low for cue in (self._plain if low.isascii() else self._anywhere)):
            yield from self.pattern.finditer(text)
            return
        if self._firsts.isdisjoint(_WORD.findall(low)):
            return
        end = 0
        for word in _WORD.finditer(text):
            if word.start() >= end and word.group().lower() in self._firsts:
                found = self.pattern.match(text, word.start())
                if found:
                    end = found.end()
                    yield found
