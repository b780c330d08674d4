"""The codebook (code frame): themes with names, definitions and examples per language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["Codebook", "Texts", "Theme", "pick_text"]

Texts = Mapping[str, str]
"""Language code -> text."""


def pick_text(texts: Texts, language: str) -> str:
    """The text in the language asked for, else in English, else in the first language there is, else ''."""
    fallback = {"zh-Hant": "zh-Hans", "zh-Hans": "zh-Hant", "nn": "nb"}.get(language, "")
    for code in (language, fallback, "en", *sorted(texts)):
        if texts.get(code):
            return texts[code]
    return ""


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
    origin : {"codebook", "discovered"}
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

    def driver_name(self, polarity: int, language: str) -> str:
        """What a person calls the driver: its own name, else the theme's name with a sign word."""
        own = (
            pick_text(self.negative if polarity < 0 else self.positive, language)
            if (self.negative if polarity < 0 else self.positive)
            else ""
        )
        return own or f"{pick_text(self.name, language) or self.id} {'−' if polarity < 0 else '+'}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Codebook:
    """Themes in the order of the file."""

    id: str
    version: int
    themes: tuple[Theme, ...]

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
