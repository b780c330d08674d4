"""Training units: short texts with the labels each is known to have, from the written corpus. Splits are by hash of
the text, so that they never move."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "corpus"))
from read_parts import INTENTS, LANGUAGES, THEMES, Entry, read_part

__all__ = [
    "INTENTS",
    "LANGUAGES",
    "OTHER",
    "SHOP",
    "THEMES",
    "UNSEEN",
    "Asked",
    "Unit",
    "check_parts",
    "corpus_units",
    "field_of",
    "read_corpus",
    "share_of",
]

UNSEEN = frozenset({"energy", "museum", "salon"})
"""Fields that never train: they tell how well a codebook is read that nobody has seen, and set the curve for it."""

OTHER, NONE = len(THEMES), len(THEMES) + 1
SHOP = "online-shop"
HOMES = {**{theme: index for index, theme in enumerate(THEMES)}, "other": OTHER, "none": NONE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One theme of a text: polarity (None = not known), characters of the evidence (-1 = not known)."""

    theme: str
    polarity: int | None
    start: int = -1
    end: int = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """One text with its labels; None = not known, and then no loss.

    Parameters
    ----------
    themes : frozenset of int or None
        Indices of THEMES; ``OTHER`` = content without a home, ``NONE`` = a bare feeling. An empty set: noise.
    theme_polarity : tuple of (theme index, polarity)
    polarity : int or None
        -1, 0, 1 of the whole text; None where it is mixed.
    intents : frozenset of int or None
    noise : bool or None
    field : str
        The codebook that the mentions' themes belong to; "" = none was used on this text.
    mentions : tuple of Asked
        Themes with polarity and evidence, read against the codebook's texts.
    terms : tuple of (polarity, start, end)
        Pieces of the text toward which the polarity is known.
    """

    text: str
    source: str
    language: str
    themes: frozenset[int] | None = None
    theme_polarity: tuple[tuple[int, int], ...] = ()
    polarity: int | None = None
    intents: frozenset[int] | None = None
    noise: bool | None = None
    field: str = ""
    mentions: tuple[Asked, ...] = ()
    terms: tuple[tuple[int, int, int], ...] = ()

    @property
    def codebook_read(self) -> bool:
        """Whether somebody went through a codebook with this text: a theme without a mention is then a no."""
        return bool(self.field)


def share_of(text: str) -> float:
    """A fixed number in 0 ... 1 of the text."""
    return int(hashlib.sha256(text.strip().casefold().encode()).hexdigest()[:8], 16) / 0xFFFFFFFF


def field_of(part: str) -> str:
    """The field of a part outside shops: own-en-01-telecom -> telecom."""
    return part.rsplit("-", 1)[1]


def corpus_units(entries: Iterable[Entry], *, clauses: bool = True) -> list[Unit]:
    """Each comment as a whole, and each evidence clause of a comment with several as a text of its own."""
    units = []
    for entry in entries:
        own = "own-" in entry.part
        themes = frozenset(HOMES[m.theme_id] for m in entry.mentions if m.theme_id in HOMES)
        signs = {m.polarity for m in entry.mentions}
        polarity = None if entry.noise or len(signs) > 1 else next(iter(signs), None)
        pairs = tuple((THEMES.index(m.theme_id), m.polarity) for m in entry.mentions if m.theme_id in THEMES)
        doubled = {theme for theme, sign in pairs if (theme, -sign) in pairs and sign}
        units.append(
            Unit(
                text=entry.text,
                source=entry.part,
                language=entry.language,
                themes=None if own else themes,
                polarity=polarity,
                theme_polarity=() if own else tuple(pair for pair in pairs if pair[0] not in doubled),
                intents=frozenset(INTENTS.index(intent) for intent in entry.intents),
                noise=bool(entry.noise),
                field=field_of(entry.part) if own else SHOP,
                mentions=tuple(
                    Asked(theme=m.theme_id, polarity=m.polarity, start=m.start, end=m.end)
                    for m in entry.mentions
                    if m.theme_id not in ("none", "other")
                ),
            )
        )
        spans = {(m.start, m.end) for m in entry.mentions}
        if clauses and len(spans) > 1:
            units += [clause_unit(entry, span, own=own) for span in sorted(spans)]
    return units


def clause_unit(entry: Entry, span: tuple[int, int], *, own: bool) -> Unit:
    """One evidence clause of a comment, with the mentions that it carries."""
    inside = [m for m in entry.mentions if (m.start, m.end) == span]
    signs = {m.polarity for m in inside}
    sign = next(iter(signs)) if len(signs) == 1 else None
    return Unit(
        text=entry.text[span[0] : span[1]],
        source=entry.part,
        language=entry.language,
        themes=None if own else frozenset(HOMES[m.theme_id] for m in inside),
        polarity=sign,
        noise=False,
        theme_polarity=tuple((THEMES.index(m.theme_id), sign) for m in inside if m.theme_id in THEMES)
        if sign is not None and not own
        else (),
        field=field_of(entry.part) if own else SHOP,
        mentions=tuple(
            Asked(theme=m.theme_id, polarity=sign) for m in inside if m.theme_id not in ("none", "other")
        ),
    )


def read_corpus(parts: Path) -> tuple[list[Entry], list[Entry], list[Entry]]:
    """Entries for training (92 %), development (8 %, by hash, and all of the unseen fields) and test (the parts named
    ``test-``)."""
    train, development, test = [], [], []
    for path in sorted(parts.glob("*.txt")):
        entries, faults = read_part(path)
        if faults:
            raise SystemExit("\n".join(faults[:20]))
        unseen = path.name.startswith("own-") and field_of(path.stem) in UNSEEN
        for entry in entries:
            if path.name.startswith("test-"):
                test.append(entry)
            elif unseen or share_of(entry.text) < 0.08:
                development.append(entry)
            else:
                train.append(entry)
    return train, development, test


def check_parts(names: Iterable[str], entries: Iterable[Entry]) -> None:
    """End with a message where one of these parts holds none of the entries."""
    unknown = set(names) - {entry.part for entry in entries}
    if unknown:
        raise SystemExit(f"no such part: {', '.join(sorted(unknown))}")
