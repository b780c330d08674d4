"""Chinese characters that are no words: keyboard rows typed through pinyin, strokes, sounds, characters nobody uses."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from itertools import pairwise

__all__ = ["is_gibberish_han"]

_HAN = re.compile("[\u3400-\u9fff]")
_HAN_OR_KEY = re.compile("[\u3400-\u9fffa-z]")
_FEWEST = 5
# Pieces of characters and strokes, which a stroke keyboard offers before a character is done.
_STROKES = frozenset(
    "丨丿丶乀乁亅亠冂冖凵勹匚卩厶廴彐彡彳忄扌氵灬爫犭疒礻糹罒艹虍衤訁辶釒飠丂丌丆丏丐丄丅丩丼乂乄夨囗宀屮巛幺攴卅廿艸"
)
# What the keys of a Cangjie keyboard are called; those of the second row begin few sentences.
_CANGJIE = frozenset("日月金木水火土竹戈十大中一弓人心手口尸廿山女田難难卜重")
_CANGJIE_ODD = frozenset("戈弓尸廿卜竹")
_SOUNDS = frozenset("咕噜嚕叽嘰唧噗嘟咪嘎叭咘噠哒啪嗶哔喵汪呱哞咩叮咚嘀嗒呜嗚咧哩啵吱唦咔嘭哐喔嗯嘿")
_BESIDE_SOUNDS = frozenset("啊阿吧巴哇啦里呀哎嘛嗎吗唏吽呼鲁魯姆拉塔达達喳嗡")
_PARTICLES = frozenset("的了一是我不在人们們有着著个個呢吗嗎啊吧嘅咗哋")
_FEWEST_PARTICLES = 8
_FEWEST_STEPS = 6
_STEPS = 0.55
"""Share of neighbouring keys: of 20,000 true comments of the corpus none of six steps and more reaches it."""
# Written by many and not in the first levels of the two character sets: Cantonese, and what the net brought up.
_SPOKEN = frozenset("嘢冇咗哋嘅佢唔喺啲嗰嘥啱咁咩喎㗎嚟攞睇諗揾搵喇啩囉咪嘞嘈嗌俾畀冚唥撳掂靚囧槑煲焗蝦榴莲奶茶啫啵")
# A character set sorts its commoner characters by sound: the first one of each initial letter in GB 2312.
_LETTERS = "abcdefghjklmnopqrstwxyz"
_FIRST = (
    0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6, 0xC0AC, 0xC2E8, 0xC4C3, 0xC5B6,
    0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1,
)  # fmt: skip
_AFTER_LAST = 0xD7FA
_BIG5_COMMON = (0xA440, 0xC67E)
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def is_gibberish_han(text: str) -> bool:
    """Whether Chinese characters were typed at random.

    Parameters
    ----------
    text : str

    Notes
    -----
    Initials follow the two halves of GB 2312 (1980): the 3,755 commoner characters lie in the order of their sound, so
    that 阿斯顿发斯蒂芬 shows the keys a s d f s d f. A character counts as rare that neither these nor the 5,401
    commoner ones of Big5 hold.
    """
    han = _HAN.findall(text)
    if len(han) < _FEWEST:
        return False
    return (
        _share(han, _STROKES) >= 0.5
        or _is_rare(han)
        or _is_cangjie(han)
        or _is_row_of_sounds(han)
        or (len(han) >= _FEWEST_PARTICLES and _PARTICLES.issuperset(han))
        or _walks_on_keys(text)
    )


def _share(han: list[str], known: frozenset[str]) -> float:
    return sum(character in known for character in han) / len(han)


def _is_rare(han: list[str]) -> bool:
    """Half of the characters and more are on neither list of common ones, three kinds at least."""
    rare = [one for one in han if one not in _SPOKEN and not _initial(one) and not _is_common_big5(one)]
    return len(set(rare)) >= 3 and len(rare) * 2 >= len(han)


def _is_cangjie(han: list[str]) -> bool:
    """竹手田水口廿: names of keys and nothing else."""
    return _CANGJIE.issuperset(han) and len(_CANGJIE_ODD.intersection(han)) >= 1


def _is_row_of_sounds(han: list[str]) -> bool:
    """咕噜叽里哇啦噗噗: three kinds of sounds and no word among them."""
    return len(_SOUNDS.intersection(han)) >= 3 and (_SOUNDS | _BESIDE_SOUNDS).issuperset(han)


def _walks_on_keys(text: str) -> bool:
    """Initials that lie side by side on the keyboard, letters beside them counted as they are."""
    keys = "".join(one if one.isascii() else _initial(one) or " " for one in _HAN_OR_KEY.findall(text.casefold()))
    steps = [_is_step(*pair) for pair in pairwise(keys)]
    return len(steps) >= _FEWEST_STEPS and sum(steps) >= _STEPS * len(steps)


@cache
def _is_step(former: str, letter: str) -> bool:
    return any(former in row and letter in row and abs(row.index(former) - row.index(letter)) == 1 for row in _ROWS)


@cache
def _initial(character: str) -> str:
    """First letter of the sound of a commoner character of GB 2312, '' of all others."""
    code = _code(character, "gb2312")
    return _LETTERS[bisect_right(_FIRST, code) - 1] if _FIRST[0] <= code < _AFTER_LAST else ""


def _is_common_big5(character: str) -> bool:
    low, high = _BIG5_COMMON
    return low <= _code(character, "big5") <= high


@cache
def _code(character: str, charset: str) -> int:
    try:
        return int.from_bytes(character.encode(charset))
    except UnicodeEncodeError:
        return 0
