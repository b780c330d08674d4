"""What the stages may know of each language: one folder per language, with the same small files in each.

A new language is a folder with an ``__init__.py`` that holds ``build(code) -> Language``, and its code in ``FOLDERS``.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from feedbacknlp.languages.codes import normalise_language
from feedbacknlp.languages.language import Asking, Language, Privacy, Splitting

__all__ = ["FOLDERS", "Asking", "Language", "Privacy", "Splitting", "get_language", "normalise_language"]

FOLDERS = {
    "en": "en", "zh-Hans": "zh", "zh-Hant": "zh", "nb": "nb", "nn": "nb",
    "da": "da", "sv": "sv", "de": "de", "fr": "fr", "es": "es", "pt": "pt", "nl": "nl", "it": "it",
}  # fmt: skip
"""Language code -> folder."""

# Scripts that put no blanks between words, without a folder of their own.
_UNSPACED = frozenset({"ja", "th", "lo", "km", "my"})
# An answer of unknown language is most often a word or two: any of the main languages may claim it.
_MAIN = ("en", "nb", "zh-Hans")


@cache
def get_language(code: str) -> Language:
    """What is known of a language.

    Parameters
    ----------
    code : str
        ``en``, ``zh-Hans``, ``zh-Hant`` (or ``zh``), ``nb`` (or ``no``, ``nn``), ``da``, ``sv``, ``de``, ``fr``,
        ``es``, ``pt``, ``nl``, ``it``; any other code gives a fallback that knows what is short and common in English,
        Chinese and Norwegian.
    """
    known = code if code in FOLDERS else normalise_language(code)
    if known not in FOLDERS:
        return _build_fallback(code)
    language: Language = import_module(f"feedbacknlp.languages.{FOLDERS[known]}").build(known)
    return language


def _build_fallback(code: str) -> Language:
    """Noise and feeling words of the main languages, and no cue to split or mask by."""
    main = [get_language(other) for other in _MAIN]

    def union(field: str) -> frozenset[str]:
        return frozenset().union(*(getattr(language, field) for language in main))

    # Blanks are taken for granted in a text of unknown language, so the Chinese words serve for whole answers only.
    return Language(
        code=code,
        name=code,
        spaced=code not in _UNSPACED,
        feelings=union("feelings"),
        fillers=main[0].fillers | main[1].fillers,
        bare_phrases=union("bare_phrases"),
        empty_phrases=union("empty_phrases"),
        off_topic_phrases=union("off_topic_phrases"),
        off_topic_openings=union("off_topic_openings"),
        spam_words=union("spam_words"),
        spam_phrases=union("spam_phrases"),
    )
