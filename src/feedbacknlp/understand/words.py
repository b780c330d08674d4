"""Small tools for showing and comparing a customer's words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from feedbacknlp.contracts.cutting import cut_text
from feedbacknlp.languages import get_language
from feedbacknlp.languages.noun_cues import get_noun_cues

__all__ = ["bare_word", "blank_masks", "name_words", "shorten_text"]

_MASK = re.compile(r"<[a-z_]+-\d+>")
_HISSED = ("ses", "xes", "zes", "ches", "shes")

_HAN_JOINERS = re.compile("[与和及與、/]")


def bare_word(word: str) -> str:
    """The word in small letters and without accents, as many people type it: "não" and "nao" are one."""
    apart = unicodedata.normalize("NFD", word.casefold())
    return unicodedata.normalize("NFC", "".join(sign for sign in apart if not unicodedata.combining(sign)))


def blank_masks(text: str) -> str:
    """The text with a full stop and blanks where something was masked, as long as it was: the words of a mask
    ("<name-5>") were said by nobody."""
    return _MASK.sub(lambda mask: " . ".ljust(len(mask[0])), text)


def shorten_text(text: str, *, most: int) -> str:
    """The text on one line, at most ``most`` characters, with an ellipsis where it was cut."""
    flat = " ".join(text.split())
    return cut_text(flat, most)


def name_words(name: str, language: str) -> frozenset[str]:
    """Words by which a name is told from another: without case, accents, order, small words and endings.

    Parameters
    ----------
    name : str
    language : str

    Returns
    -------
    frozenset of str
        The whole name where it has no such word.
    """
    plain = bare_word(name)
    cues, idle = get_noun_cues(language), {bare_word(word) for word in get_language(language).stop_words}
    parts = _HAN_JOINERS.sub(" ", plain) if language.startswith("zh") else re.sub(r"[^\w’'-]+", " ", plain)
    kept = (word for word in parts.split() if word not in idle)
    return frozenset(_without_ending(word, cues.endings, language) for word in kept) or frozenset({plain})


def _without_ending(word: str, endings: Sequence[str], language: str) -> str:
    if language == "en" and word.endswith("es") and not word.endswith(_HISSED):
        return word[:-1]  # "updates" is "update" and one s; "dishes" is "dish"
    return next((word.removesuffix(end) for end in endings if word.endswith(end) and len(word) >= len(end) + 3), word)
