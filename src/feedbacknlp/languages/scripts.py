"""Which script a text is written in, by its characters alone."""

from __future__ import annotations

import re
from functools import cache

__all__ = ["HAN", "count_han", "tell_east_asian"]

HAN = "\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff"
"""Ranges of the Chinese characters in daily use, for a character class."""

_HAN = re.compile(f"[{HAN}]")
_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa]")
_HANGUL = re.compile("[\uac00-\ud7af]")
_OTHER_LETTERS = re.compile(f"[^\\W\\d_{HAN}\u3041-\u3096\u30a1-\u30fa\uac00-\ud7af]")
# A Chinese character says as much as two or three letters of an alphabet.
_LETTERS_PER_HAN = 2.5


def count_han(text: str) -> int:
    """Number of Chinese characters."""
    return len(_HAN.findall(text))


def tell_east_asian(text: str, *, chinese: str = "zh-Hans") -> str:
    """``zh-Hans``, ``zh-Hant``, ``ja`` or ``ko`` where most of the text is written so, else ''.

    Parameters
    ----------
    text : str
    chinese : {"zh-Hans", "zh-Hant"}
        For a text whose characters both scripts share.

    Notes
    -----
    A character tells traditional from simplified script where only one of the character sets that the two were first
    coded in has it: Big5 with the Hong Kong supplement (traditional) and GB 2312 (simplified).

    Examples
    --------
    >>> tell_east_asian("质量很好"), tell_east_asian("質量很好"), tell_east_asian("很好"), tell_east_asian("good")
    ('zh-Hans', 'zh-Hant', 'zh-Hans', '')
    """
    if text.isascii():
        return ""
    letters = len(_OTHER_LETTERS.findall(text))
    hangul, kana = len(_HANGUL.findall(text)), len(_KANA.findall(text))
    characters = _HAN.findall(text)
    if hangul and hangul * _LETTERS_PER_HAN >= letters and hangul >= len(characters):
        return "ko"
    # A single kana in a Chinese text is a decoration (の); Japanese is a fifth kana or more.
    if kana and (kana + len(characters)) * _LETTERS_PER_HAN >= letters and kana >= 0.2 * len(characters):
        return "ja"
    if not characters or len(characters) * _LETTERS_PER_HAN < letters:
        return ""
    balance = sum(_side(character) for character in characters)
    return chinese if balance == 0 else "zh-Hant" if balance > 0 else "zh-Hans"


@cache
def _side(character: str) -> int:
    """1 = traditional only, -1 = simplified only, 0 = both or neither."""
    return _has("big5hkscs", character) - _has("gb2312", character)


def _has(charset: str, character: str) -> bool:
    try:
        character.encode(charset)
    except UnicodeEncodeError:
        return False
    return True
