"""Letters that are no words: keyboard runs, drummed fingers, one key held down."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from feedbacknlp.languages import FOLDERS, get_language
from feedbacknlp.languages.scripts import count_han
from feedbacknlp.prepare.gibberish_han import is_gibberish_han
from feedbacknlp.prepare.gibberish_keys import is_walk_over_keys
from feedbacknlp.prepare.machine_text import is_machine_text
from feedbacknlp.prepare.words import find_words

__all__ = ["is_gibberish"]

_ROWS = ("qwertyuiopå", "asdfghjkløæ", "zxcvbnm")
_VOWELLESS_ROWS = _ROWS[1:]
_VOWELS = frozenset("aeiouyæøåäöüéèêëàáíóúùûãõâôîïąęěýůőűıăāēīū")
_LAUGH = re.compile(
    r"(?:[aeh]*(?:h[aeio]+){2,}h?|(?:lo)+l+|x+d+|j(?:a|e)(?:j(?:a|e))+|k{3,}|rs(?:rs)+|hm+|m{2,}|a+h+|o+h+|u+gh+|b?r{3,}|w+o+w+)"
)
_WITHOUT_VOWEL = frozenset(
    """
    hmph thx tnx thnx pls plz plzz plss pfft pff grr grrr brr hmm hmmm shh psst btw fyi tbh imo imho idk nvm smh wtf omg
    lmk asap html http https pdf xxl xxxl mvh vgs kjp ths tks sms gps dvd cds nfc usb hdmi ssd cpu gpu vpn dns tldr
    rsvp rhythm rhythms lynx crypt myth nth tsk xmas dslr dhl ups dpd xml css mfg gmbh dvs krhm stk kr kl nr mrk pkt
    bdr tlf hrs mins qty wght lbs tbsp tsp kg cm mm ml vlt vcs msm qnd nd hj blz tbm obg vc pq mto mt bm cmg dps ngm
    prod ngl ffs jk msg txt pkg rcvd srsly rly thks hrt mtr yyds xswl nsdd dbq zqsg yysy szd tql xdm nbcs xjj plmm jrs
    """.split()
)
_NO_WORD = re.compile(r"[\W_]+")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]+")
_FEWEST_STRANGE = 4
_FEWEST_WITHOUT_VOWELS = 5
_PHONETIC = re.compile("[\u3105-\u312f]{3,}")
# who writes a word in phonetic signs marks its tone: ㄒㄧㄝˋㄒㄧㄝˋ
_TONE = re.compile("[ˊˇˋ˙]")
_MOST_BESIDE_PHONETIC = 10
_HOME_ROW = frozenset("asdfghjkl")
# 哈哈哈 and 好好好 mean something, 喵喵喵喵喵 is a child on the keyboard
_SAME_HAN = re.compile("(?![哈呵嘻嘿好赞讚棒啊唉哎慢快差烂爛坏壞卡牛强強烦煩贵貴顶頂])([\u4e00-\u9fff])\\1{4,}")
# Neighbours that no word of an alphabet language here has, or next to none ("jk" and "zg" are Dutch and Polish).
_STRANGE = frozenset(
    """
    bq bx cx dx fq fx fz gq gx gz hx jb jc jg jh jl jp jq jr jv jw jx jz kq kx kz lq lx mq mz pq px pz qb qc qd qe qf
    qg qh qj qk ql qm qn qo qp qr qs qt qv qw qx qy qz sx tq vb vc vf vg vh vk vm vp vq vw vx wq wv wx wz xb xd xf xg
    xj xk xl xm xn xr xs xv xw xz yq yx zf zj zq zx fk fd fg hk hg gf
    """.split()
)


def is_gibberish(text: str) -> bool:
    """Whether a statement is keys pressed at random.

    Parameters
    ----------
    text : str

    Notes
    -----
    At least half of the letters stand in words that are gibberish by themselves and not one known function or feeling
    word is among them; or the whole text is one sign again and again.
    """
    if is_machine_text(text):
        return True
    words = find_words(text)
    if not _known_words().isdisjoint(words):
        return False
    if is_walk_over_keys(text, _known_words()) or (count_han(text) and _is_gibberish_beside_han(text)):
        return True
    if _is_drummed_whole(text) or _is_without_vowels(text):
        return True
    letters = [character for character in text.casefold() if character.isalpha()]
    if len(letters) >= 8 and len(set(letters)) <= 2 and not _is_laughter(text):
        return True
    if _is_one_key_or_row(words, text) or _is_babble(words):
        return True
    strange = sum(len(word) for word in words if _is_strange(word, alone=len(words) == 1))
    return strange >= 3 and strange * 2 >= sum(len(word) for word in words if word.isascii() or _is_latin(word))


def _is_gibberish_beside_han(text: str) -> bool:
    """Characters without a word, or letters that are gibberish beside fewer characters: ghjk灯灯."""
    letters = _LATIN.findall(text.casefold())
    strange = sum(len(word) for word in letters if _is_strange(word, alone=True))
    return is_gibberish_han(text) or (strange >= _FEWEST_STRANGE and strange >= count_han(text))


def _is_without_vowels(text: str) -> bool:
    """hgt hgt bv: two words and more, in none of them a vowel, none an abbreviation ("PC DVD HDMI")."""
    words = [word for word in _LATIN.findall(text) if len(word) >= 2]
    return (
        len(words) >= 2
        and sum(map(len, words)) >= _FEWEST_WITHOUT_VOWELS
        and not any(word.isupper() for word in words)
        and all(_has_no_vowel(word.casefold()) for word in words)
        and len(words) == len(find_words(text))
    )


def _has_no_vowel(word: str) -> bool:
    """A y is a vowel unless it begins the word: "try", but not "ytr"."""
    return (
        word not in _WITHOUT_VOWEL
        and not _LAUGH.fullmatch(word)
        and _VOWELS.isdisjoint(word[1:])
        and word[0] not in _VOWELS - {"y"}
    )


def _is_one_key_or_row(words: list[str], text: str) -> bool:
    """Every word one letter held down (zzz, kkkk 000), or a run of three and more keys of one row (werwer werwer)."""
    latin = [word for word in words if _is_latin(word)]
    if not latin or len(latin) < len(words) or _is_laughter(text):
        return False
    if all(len(set(word)) == 1 for word in latin):
        return max(map(len, latin)) >= 3 or len(latin) >= 3
    return all(len(word) >= 6 and word[:3] * (len(word) // 3) == word and _on_one_row(word[:3]) for word in latin)


def _is_babble(words: list[str]) -> bool:
    """tototo tatata: two words and more, each one syllable three times."""
    return len(words) >= 2 and all(
        len(word) >= 6 and len(word) % 3 == 0 and word == word[: len(word) // 3] * 3 and not _LAUGH.fullmatch(word)
        for word in words
    )


def _on_one_row(letters: str) -> bool:
    return any(letters in row or letters[::-1] in row for row in _ROWS)


def _is_drummed_whole(text: str) -> bool:
    """Phonetic signs in a row, one Chinese sound again and again, or three neighbouring keys as the whole text."""
    plain = _NO_WORD.sub("", text.casefold())
    if _PHONETIC.search(plain) and not _TONE.search(text) and count_han(plain) <= _MOST_BESIDE_PHONETIC:
        return True
    same = _SAME_HAN.search(plain)
    if same and same.end() - same.start() >= 0.8 * len(plain):
        return True
    keys = plain.rstrip("0123456789")
    if (
        len(keys) >= 9
        and _is_latin(keys)
        and len(keys) % 3 == 0
        and keys == keys[:3] * (len(keys) // 3)
        and not set(keys) & (_VOWELS - {"e", "a"})
    ):
        return keys[:3] not in _known_words()
    return (
        len(keys) == 3
        and keys not in _known_words()
        and keys not in _WITHOUT_VOWEL
        and any(keys in row for row in _ROWS)
    )


def _is_strange(word: str, *, alone: bool) -> bool:
    if not _is_latin(word) or word in _WITHOUT_VOWEL or _LAUGH.fullmatch(word):
        return False
    if len(word) >= 6 and _is_drummed(word):
        return True
    if len(word) >= 4 and _longest_run(word) >= max(4, 0.75 * len(word)):
        return True
    if len(word) >= 5 and any(set(word) <= set(row) for row in _VOWELLESS_ROWS) and _share_of_neighbours(word) >= 0.6:
        return True
    vowels = sum(character in _VOWELS for character in word)
    if len(word) >= 6 and "j" in word and _HOME_ROW.issuperset(word) and vowels * 3 <= len(word):
        return True
    if not vowels and len(word) >= (4 if alone else 5) and len(set(word)) > 1:
        return True
    if len(word) >= 5:
        pairs = sum(word[at : at + 2] in _STRANGE for at in range(len(word) - 1))
        return pairs >= 2 or (pairs == 1 and vowels <= len(word) // 4)
    return False


def _is_latin(word: str) -> bool:
    return all(character < "\u0250" for character in word)


def _is_drummed(word: str) -> bool:
    """Two or three letters again and again: ghghgh, asdasdasd."""
    return any(
        len(word) >= 3 * size
        and all(word[at] == word[at - size] for at in range(size, len(word)))
        and (len(word) >= 8 or not set(word) & _VOWELS or size == 3)
        for size in (1, 2, 3, 4)
    )


def _longest_run(word: str) -> int:
    """Letters in a row that lie side by side on one row of keys, in one direction."""
    best = 1
    for row in _ROWS:
        for step in (1, -1):
            length = 1
            for former, letter in pairwise(word):
                at, to = row.find(former), row.find(letter)
                length = length + 1 if at >= 0 and to >= 0 and to - at == step else 1
                best = max(best, length)
    return best


def _share_of_neighbours(word: str) -> float:
    near = 0
    for former, letter in pairwise(word):
        near += any(
            former in row and letter in row and abs(row.index(former) - row.index(letter)) == 1 for row in _ROWS
        )
    return near / (len(word) - 1)


def _is_laughter(text: str) -> bool:
    words = find_words(text)
    return bool(words) and all(_LAUGH.fullmatch(word) or (not word.isascii() and not _is_latin(word)) for word in words)


@cache
def _known_words() -> frozenset[str]:
    known: set[str] = set()
    for code in FOLDERS:
        language = get_language(code)
        if language.spaced:
            known |= language.stop_words | language.feelings | language.verdicts
    # single letters and pairs are typed at random as well as written
    return frozenset(word for word in known if len(word) >= 3)
