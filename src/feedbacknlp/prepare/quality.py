"""What a statement is worth: content, a bare feeling, or nothing to code."""

from __future__ import annotations

import re
from functools import cache

from feedbacknlp.languages import FOLDERS, Language, get_language
from feedbacknlp.languages.scripts import count_han
from feedbacknlp.prepare.gibberish import is_gibberish
from feedbacknlp.prepare.lexicon import Lexicon, build_lexicon, find_longest, is_covered
from feedbacknlp.prepare.privacy.links import has_domain
from feedbacknlp.prepare.words import find_words, normalise_answer, shorten_stretched

__all__ = ["judge_quality"]

# A phrase of these lists has at most so many characters: longer statements are not looked up.
_LONGEST_PHRASE = 60
_MOST_BARE_WORDS = 8
_MOST_BARE_HAN = 14
_RATING = re.compile(
    r"\s*(?:\d{1,3}(?:[.,]\d)?\s?(?:/|of|av|von|sur|de)\s?\d{1,3}|\d\s?[*★⭐☆]|100\s?%|[★⭐☆*]{1,5}|\d{1,2}\s?(?:分|星|颗星|顆星))[\s.!。！~]*",
    re.IGNORECASE,
)
_EMOTICON = re.compile(r"(?:[:;=xX8][-'^]?[)(\]\[DPpOo/\\|3*]+|<3+|\^[_.]?\^|[(:]-?\(|T[_.]T|¯\\_\(ツ\)_/¯|QAQ|orz)")
_PICTURE = re.compile("[\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]")
# Signs that are drawn but felt by nobody: copyright, arrows, bullets, check boxes.
_PLAIN_SIGNS = re.compile("[\u2190-\u21ff\u2610\u25a0-\u25ff\u2b05-\u2b07\u27a1\u2022]")
# Faces, hands, hearts, stars, flames and what else is sent to say how one feels.
_FELT_PICTURE = re.compile(
    "[\U0001f600-\U0001f64f\U0001f910-\U0001f92f\U0001f970-\U0001f97a\U0001fae0-\U0001faf8\U0001f440-\U0001f450"
    "\U0001f48b-\U0001f49f\U0001f4a0-\U0001f4af\U0001f5a4\U0001f5a0-\U0001f5ff\U0001f90c-\U0001f90f\U0001f9e1\U0001f525\U0001f389\U0001f38a"
    "\U0001f31f\U0001f320\U0001f308\U0001f3c6\U0001f947\U0001f680\U0001f64c\U0001f929\U0001f339\U0001f490"
    "\u2600-\u2604\u2639\u263a\u2b50\u2728\u2764\u2763\u270a-\u270d\u2705\u274c\u2714\u2716\u26a0\u2b06\u2605\u2606]"
)
_MOST_THINGS = 4
_LETTER = re.compile(r"[^\W\d_]")
_NO_WORD = re.compile(r"[\W_]+")
# A stroke inside a word ("n/a") does not part it.
_SIGNS = re.compile(r"[,，。.;；:：!！?？、…~～()（）\[\]【】\n]+|\s[-–—/|]+\s|—+")
_THANKS = frozenset(
    "thanks|thank you|thx|cheers|sorry|takk|beklager|谢谢|謝謝|多谢|多謝|唔該|谢了|謝了|感恩".split("|")
)
_CHINESE_LEAD = re.compile("^(?:我|也|真的|暂时|暫時|目前|现在|現在|其实|其實|这边|這邊)+")
_CHINESE_NO = re.compile("[没沒无無冇恕]|不想|不知道|不晓得|不曉得|唔知|唔想|想不")
_MAIN = ("en", "nb", "zh-Hans")
_UNKNOWN = "und"


def judge_quality(text: str, language: str, *, linked: bool = False) -> str:
    """The quality of one statement.

    Parameters
    ----------
    text : str
        The statement with tags and controls blanked.
    language : str
        Its language, ``und`` where unknown.
    linked : bool, default=False
        Whether a way to reach somebody (link, mail address, phone number, handle) stands in it.

    Returns
    -------
    str
        ``ok`` content; ``bare`` a feeling without a theme; ``empty``, ``gibberish``, ``spam``, ``off_topic``.

    Examples
    --------
    >>> [judge_quality(text, "en") for text in ("Slow delivery", "Very good!", "n/a", "asdkjh", "12")]
    ['ok', 'bare', 'empty', 'gibberish', 'empty']
    """
    felt = bool(_PICTURE.search(_PLAIN_SIGNS.sub("", text)) or _EMOTICON.search(text)) if not text.isalnum() else False
    if not _LETTER.search(text):
        if _is_row_of_things(text):
            return "gibberish"
        return "bare" if felt or _RATING.fullmatch(text) else "empty"
    if len(text) <= _LONGEST_PHRASE:
        whole = _judge_whole(text, language, felt=felt)
        if whole:
            return whole
    if _is_spam(text, linked=linked):
        return "spam"
    if is_gibberish(text):
        return "gibberish"
    return "off_topic" if _opens_off_topic(text) else "ok"


def _opens_off_topic(text: str) -> bool:
    """Dear hiring manager, ...: begins as only a text for somebody else does, whatever the signs between."""
    spaced, unspaced = _openings()
    return f"{' '.join(find_words(text))} ".startswith(spaced) or _NO_WORD.sub("", text.casefold()).startswith(unspaced)


@cache
def _openings() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Of all languages: those of letters, with the blank after their last word, and those of characters."""
    told = sorted({opening for code in FOLDERS for opening in get_language(code).off_topic_openings})
    return tuple(f"{one} " for one in told if not count_han(one)), tuple(one for one in told if count_han(one))


def _is_row_of_things(text: str) -> bool:
    """🧷🦕🪜🍋: four pictures and more, all different kinds of things, no face, hand or heart among them."""
    pictures = _PICTURE.findall(text)
    return len(set(pictures)) >= _MOST_THINGS and not _FELT_PICTURE.search(text)


def _judge_whole(text: str, code: str, *, felt: bool) -> str:
    """Quality of a short statement by what it is as a whole, '' where lists do not know it."""
    if _RATING.fullmatch(text):
        return "bare"
    answer = normalise_answer(text)
    empty, bare, off_topic = _phrases(code if code in FOLDERS else _UNKNOWN)
    if answer in bare:
        return "bare"
    if answer in empty:
        return "bare" if felt else "empty"
    if answer in off_topic:
        return "off_topic"
    if count_han(answer) and _is_bare_chinese(answer):
        return "bare"
    language = get_language(code if code in FOLDERS else _UNKNOWN)
    words = find_words(text)
    languages = (language, get_language("en"))
    if (len(words) >= 2 and any(_says_nothing(words, one) for one in languages)) or _is_made_of(
        answer, languages, empty
    ):
        return "empty"
    if count_han(answer):
        return ""
    if len(words) > _MOST_BARE_WORDS:
        return ""
    if _is_bare(words, language) or (code != "en" and len(words) <= 3 and _is_bare(words, get_language("en"))):
        return "bare"
    return "empty" if len(answer) == 1 and not felt else ""


def _is_made_of(answer: str, languages: tuple[Language, ...], empty: frozenset[str]) -> bool:
    """没买过，不评价 or "n/a - no comment": every piece between signs says nothing, or thanks beside one that does."""
    pieces = [piece for piece in map(normalise_answer, _SIGNS.split(answer)) if piece and piece not in _THANKS]
    return bool(pieces) and all(piece in empty or _is_empty_piece(piece, languages, empty) for piece in pieces)


def _is_empty_piece(piece: str, languages: tuple[Language, ...], empty: frozenset[str]) -> bool:
    if count_han(piece):
        return _shorten_chinese(piece) in empty or _says_nothing_chinese(piece) or _repeats_one(piece, empty)
    words = find_words(piece)
    return len(words) >= 2 and any(_says_nothing(words, one) for one in languages)


def _repeats_one(piece: str, empty: frozenset[str]) -> bool:
    """无无无, 跳过跳过: one empty answer again and again."""
    plain = _NO_WORD.sub("", piece)
    return any(
        plain == plain[:size] * (len(plain) // size) and plain[:size] in empty for size in range(1, len(plain) // 2 + 1)
    )


def _says_nothing(words: list[str], language: Language) -> bool:
    return language.empty_words.issuperset(words) and not language.empty_cores.isdisjoint(words)


def _says_nothing_chinese(answer: str) -> bool:
    """目前没有什么特别想补充的: words that say nothing by themselves, among them a no and what there is none of."""
    plain = _NO_WORD.sub("", answer)
    if len(plain) > _MOST_BARE_HAN or not _CHINESE_NO.search(plain):
        return False
    words, cores = _chinese_empty()
    return is_covered(plain, words) and any(True for _ in find_longest(plain, cores))


@cache
def _chinese_empty() -> tuple[Lexicon, Lexicon]:
    language = get_language("zh-Hans")
    return build_lexicon(language.empty_words), build_lexicon(language.empty_cores)


def _shorten_chinese(answer: str) -> str:
    """The answer without who says it, when, and the particles at its end: 我目前没啥意见啦 -> 没啥意见."""
    return _CHINESE_LEAD.sub("", answer.strip(" ,，。.!！~～")).rstrip("啦啊呢了吧哦呀喔欸耶哈嘛咯的")


def _is_bare(words: list[str], language: Language) -> bool:
    """Feeling words, and beside them only words that add no theme."""
    feelings, allowed = _bare_words(language.code)
    felt = False
    for word in words:
        short = shorten_stretched(word, allowed)
        if short not in allowed:
            return False
        felt = felt or short in feelings
    return felt


@cache
def _bare_words(code: str) -> tuple[frozenset[str], frozenset[str]]:
    language = get_language(code)
    return language.feelings, language.feelings | language.fillers | language.negations | language.stop_words


def _is_bare_chinese(answer: str) -> bool:
    plain = _NO_WORD.sub("", answer)
    if len(plain) > _MOST_BARE_HAN:
        return False
    words, feelings = _chinese_bare()
    return is_covered(plain, words) and any(True for _ in find_longest(plain, feelings))


@cache
def _chinese_bare() -> tuple[Lexicon, Lexicon]:
    language = get_language("zh-Hans")
    return build_lexicon(language.feelings | language.fillers | language.negations), build_lexicon(language.feelings)


@cache
def _phrases(code: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Empty, bare and off-topic phrases: the language's own, and those of the main ones, used everywhere; of an
    answer too short to know its language ("nada") those of all."""
    languages = [get_language(one) for one in ((code, *_MAIN) if code in FOLDERS else FOLDERS)]

    def gather(field: str) -> frozenset[str]:
        return frozenset(
            normalise_answer(phrase) or phrase for language in languages for phrase in getattr(language, field)
        )

    empty = gather("empty_phrases")
    return empty, gather("bare_phrases") - empty, gather("off_topic_phrases")


def _is_spam(text: str, *, linked: bool) -> bool:
    """A sales phrase, or sales words beside a link, a mail address, a phone number or a handle."""
    lower = text.casefold()
    words, phrases, further = _spam()
    spoken = find_words(lower)
    said = frozenset(spoken)
    chinese = bool(count_han(text))
    # each phrase by itself: one pattern of four hundred would try them all at every character
    begun = phrases.keys() & said
    if any(phrase in lower and _whole(phrase).search(lower) for first in begun for phrase in phrases[first]):
        return True
    if (begun or chinese) and not lower.isascii() and any(True for _ in find_longest(lower, further)):
        return True
    if not linked and not has_domain(text):
        return False
    found = len(words & said) + (sum(1 for word in words if not word.isascii() and word in lower) if chinese else 0)
    return found >= 2 or (found == 1 and len(spoken) <= 14)


@cache
def _spam() -> tuple[frozenset[str], dict[str, list[str]], Lexicon]:
    """Words; by their first word the phrases of plain letters, which are looked for as whole words; and the phrases
    with other letters, whose first words are among the keys, too. Of all languages: spam does not care in which one
    the others write."""
    languages = [get_language(one) for one in FOLDERS]
    words = frozenset(word for language in languages for word in language.spam_words)
    told = sorted({phrase.casefold() for language in languages for phrase in language.spam_phrases})
    phrases: dict[str, list[str]] = {}
    for phrase in told:
        same = phrases.setdefault(find_words(phrase)[0], [])
        if phrase.isascii():
            same.append(phrase)
    return words, phrases, build_lexicon(phrase for phrase in told if not phrase.isascii())


@cache
def _whole(phrase: str) -> re.Pattern[str]:
    return re.compile(rf"\b{re.escape(phrase)}\b")
