"""Second looks at statements, kept on the shelf: one is taken once toward a theme, whatever the codebook."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from feedbacknlp.store import Entry, Shelf

if TYPE_CHECKING:
    from feedbacknlp.contracts import Looks

__all__ = ["KnownLooks"]

_LOOKED = "looked"
"""Kind of the results."""

_LOOK = ["negative", "neutral", "positive", "start", "end"]


class KnownLooks:
    """Second looks at the statements of each part, as they were when the work began.

    Parameters
    ----------
    shelf : Shelf
    """

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._names: dict[str, list[str]] = {}
        for name in shelf.names(_LOOKED):
            self._names.setdefault(name.partition("-")[0], []).append(name)

    def recall(self, part: str) -> Looks:
        """All looks at a part, by its name, for whatever codebook they were."""
        looks: Looks = {}
        for name in self._names.get(part, ()):
            entry = self._shelf.load(_LOOKED, name)
            if entry is not None:
                frame = entry.frames["looks"]
                looks.update(zip(frame["key"], frame[_LOOK].itertuples(index=False, name=None), strict=True))
        return looks

    def keep(self, part: str, coding: str, looks: Looks) -> None:
        """Keep the looks at a part, as they were for one way of coding."""
        frame = pd.DataFrame([(key, *looks[key]) for key in sorted(looks)], columns=["key", *_LOOK])
        self._shelf.save(_LOOKED, f"{part}-{coding[:16]}", Entry(frames={"looks": frame}))
