"""The codebook (code frame): themes with names, definitions and examples per language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["Codebook", "Correction", "Edit", "Forbidden", "Texts", "Theme", "pick_text", "wording_of"]

Texts = Mapping[str, str]
"""Language code -> text."""


def pick_text(texts: Texts, language: str) -> str:
    """The text in the language asked for, else in English, else in the first language there is, else ''."""
    fallback = {"zh-Hant": "zh-Hans", "zh-Hans": "zh-Hant", "nn": "nb"}.get(language, "")
    for code in (language, fallback, "en", *sorted(texts)):
        if texts.get(code):
            return texts[code]
    return ""


_NUMBERED = re.compile(r"<([a-z]+)-[0-9a-f]+>")


def wording_of(shown_text: str) -> str:
    """The masked words without the numbers of their placeholders, which belong to one study, or the digests that stand
    there before the numbers do: ``<name> was rude``."""
    return _NUMBERED.sub(r"<\1>", shown_text)


FEELING_WORDS = {
    "en": (": complaints", ": praise"),
    "nb": (": klager", ": ros"),
    "zh-Hans": ("：不满", "：好评"),
    "zh-Hant": ("：不滿", "：好評"),
}
"""What stands behind a theme's name where its drivers have no names of their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """One theme.

    Parameters
    ----------
    id : str
        Stable; lower case letters, digits and ``_``.
    group : str
    name : Texts
    negative, positive : Texts
        Driver names ("Checkout friction" / "Easy checkout"); may be empty.
    definition : Texts
    examples : mapping of language to tuple of str
    exclude : tuple of str
        The ``not:`` rules, ``"payment method missing -> payment_options"``.
    pinned : bool
        No draft and no other edit by the machine changes it.
    origin : {"codebook", "discovered"}
        ``discovered`` until a person edits or pins it.
    parts : tuple of Theme
        Themes that were merged into this one: each is read by its own texts still, and its mentions are this one's.
    within : Theme, optional
        The theme that this one was split from: it is read still, and each of its mentions goes to one or more of the
        themes that share it.
    """

    id: str
    group: str = ""
    name: Texts
    negative: Texts = field(default_factory=dict)
    positive: Texts = field(default_factory=dict)
    definition: Texts = field(default_factory=dict)
    examples: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    exclude: tuple[str, ...] = ()
    pinned: bool = False
    origin: str = "codebook"
    parts: tuple[Theme, ...] = ()
    within: Theme | None = None

    def driver_name(self, polarity: int, language: str) -> str:
        """What a person calls the driver: its own name, else the theme's name and whether people complain or praise."""
        own = (
            pick_text(self.negative if polarity < 0 else self.positive, language)
            if (self.negative if polarity < 0 else self.positive)
            else ""
        )
        complaints, praise = FEELING_WORDS.get(language, FEELING_WORDS["en"])
        return own or f"{pick_text(self.name, language) or self.id}{complaints if polarity < 0 else praise}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Forbidden:
    """What the machine must not propose.

    Parameters
    ----------
    theme : Theme, optional
        Taken out of the codebook; a theme found in the text that says the same is dropped.
    wording : str, default=""
        Alone: no theme found in the text may bear it in its name. With ``theme_id``: a statement that holds it is
        never coded with that theme.
    theme_id : str, default=""
        The theme that ``wording`` is kept from.
    """

    theme: Theme | None = None
    wording: str = ""
    theme_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What a person read in a statement. It holds for every statement of the same masked words (see
    :func:`wording_of`), on every rerun.

    Parameters
    ----------
    text : str
        Masked.
    language : str
    themes : mapping of theme id to polarity
        -1, 0 or 1; empty = none of the codebook's themes.
    """

    text: str
    language: str
    themes: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One line of the change log.

    Parameters
    ----------
    version : int
        Of the codebook that the edit made.
    action : str
        draft, merge, split, rename, move, pin, unpin, forbid, correct or import.
    themes : tuple of str
        Ids concerned, the result last.
    note : str
    """

    version: int
    action: str
    themes: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Codebook:
    """Themes in the order of the file, and what became of them.

    Parameters
    ----------
    id : str
    version : int
        Every edit adds one.
    themes : tuple of Theme
    retired : mapping of str to str
        Theme id that is not used any more -> theme that its mentions follow, '' where none does. Such an id is never
        given again.
    forbidden : tuple of Forbidden
    corrections : tuple of Correction
        One for each text.
    changes : tuple of Edit
        The oldest first.
    """

    id: str
    version: int
    themes: tuple[Theme, ...]
    retired: Mapping[str, str] = field(default_factory=dict)
    forbidden: tuple[Forbidden, ...] = ()
    corrections: tuple[Correction, ...] = ()
    changes: tuple[Edit, ...] = ()

    def __repr__(self) -> str:
        return f"Codebook({self.id!r}, version {self.version}: {len(self.themes)} themes)"

    def follow(self, theme_id: str) -> str:
        """Where a theme's mentions are now: its own id, or that of the theme that it went into, '' for none."""
        while theme_id in self.retired:
            theme_id = self.retired[theme_id]
        return theme_id

    @property
    def ids(self) -> tuple[str, ...]:
        """Theme ids in order."""
        return tuple(theme.id for theme in self.themes)

    def theme(self, theme_id: str) -> Theme:
        """The theme of this id; raises KeyError."""
        return (
            next(theme for theme in self.themes if theme.id == theme_id) if theme_id in self.ids else _missing(theme_id)
        )


def _missing(theme_id: str) -> Theme:
    raise KeyError(theme_id)
