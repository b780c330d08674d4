"""Small tools for showing and comparing a customer's words."""

from __future__ import annotations

import unicodedata

__all__ = ["bare_word", "shorten_text"]


def bare_word(word: str) -> str:
    """The word in small letters and without accents, as many people type it: "não" and "nao" are one."""
    apart = unicodedata.normalize("NFD", word.casefold())
    return unicodedata.normalize("NFC", "".join(sign for sign in apart if not unicodedata.combining(sign)))


def shorten_text(text: str, *, most: int) -> str:
    """The text on one line, at most ``most`` characters, with an ellipsis where it was cut."""
    flat = " ".join(text.split())
    return flat if len(flat) <= most else flat[: most - 1].rstrip() + "…"
