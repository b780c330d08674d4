"""Names of people, as far as cues and lists of names go."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from feedbacknlp.languages import get_language
from feedbacknlp.languages.scripts import HAN
from feedbacknlp.prepare.privacy.spans import Span, span_of

__all__ = ["find_chinese_names", "find_names"]

_UPPER = "A-ZÀ-ÖØ-ÞŠŽĐ"
_NAME = rf"[{_UPPER}][^\W\d_]*(?:['’-][^\W\d_]+)*"
_NAMES = rf"{_NAME}(?:[ ](?:(?:van|von|de|der|da|dos|al|bin)[ ])?(?:{_NAME}|[{_UPPER}]\.(?=[ ]))){{0,3}}"
_CAPITALISED = re.compile(rf"(?<![\w@#/.-]){_NAMES}")
_HAS_CAPITAL = re.compile(rf"[{_UPPER}]")
_LANGUAGES = ("en", "nb")
# What stands capitalised behind "spoke to" and is no person.
_OFFICES = frozenset(
    """
    customer customers service services support team staff management manager help helpdesk desk head office hq sales returns billing
    kundeservice kundesenter kundesenteret support sjefen avdeling hotline reception receptionist company store shop
    """.split()
)


def find_names(text: str) -> Iterator[Span]:
    """Names in an alphabet: behind a cue or a title, in a signature, or by a known given name.

    Parameters
    ----------
    text : str
    """
    for pattern in _own_name_patterns():
        for found in pattern.finditer(text):
            start, end = found.span("name")
            if found.group("name").split()[0].casefold() not in _common_words():
                yield span_of("name", text, start, end)
    if not _HAS_CAPITAL.search(text):
        return
    for pattern in _cue_patterns():
        for found in pattern.finditer(text):
            yield from _trim(text, *found.span("name"), trust=True)
    given = _given_names()
    for found in _CAPITALISED.finditer(text):
        start, end = found.span()
        words = found.group().split(" ")
        # "Thanks Denise": the name may begin behind a word that starts the sentence
        for word in words:
            if word in given or word.split("-")[0] in given or word.removesuffix("'s").removesuffix("’s") in given:
                yield from _trim(text, start, end, trust=False)
                break
            start += len(word) + 1


def _trim(text: str, start: int, end: int, *, trust: bool) -> Iterator[Span]:
    """The name without common words at its end; nothing where it starts with one."""
    words = text[start:end].split(" ")
    common = _common_words()
    if trust and (words[0].casefold() in common or words[0].casefold() in _OFFICES):
        return
    kept = 1
    while kept < len(words) and words[kept].casefold() not in common:
        kept += 1
    name = " ".join(words[:kept])
    for ending in ("'s", "’s"):
        name = name.removesuffix(ending)
    yield span_of("name", text, start, start + len(name))


@cache
def _common_words() -> frozenset[str]:
    words: set[str] = set()
    for code in _LANGUAGES:
        language = get_language(code)
        words |= language.stop_words | language.feelings | language.verdicts | language.negations
    return frozenset(words)


@cache
def _given_names() -> frozenset[str]:
    return frozenset().union(*(get_language(code).privacy.given_names for code in _LANGUAGES))


@cache
def _own_name_patterns() -> tuple[re.Pattern[str], ...]:
    cues = "|".join(re.escape(cue) for code in _LANGUAGES for cue in get_language(code).privacy.own_name_cues)
    # Small letters: two words at most, and the second only where the text or a clause ends behind it.
    small = r"[^\W\d_]{2,}(?: [^\W\d_]{2,}(?=\s*(?:[,.!;\n]|$|and |og )))?"
    return (re.compile(rf"(?<!\w)(?i:{cues})\s+(?P<name>{_NAMES}|{small})"),)


@cache
def _cue_patterns() -> tuple[re.Pattern[str], ...]:
    patterns = []
    for code in _LANGUAGES:
        privacy = get_language(code).privacy
        cues = "|".join(re.escape(cue) for cue in sorted(privacy.name_cues, key=len, reverse=True))
        titles = "|".join(re.escape(title) for title in sorted(privacy.titles, key=len, reverse=True))
        signoffs = "|".join(re.escape(signoff) for signoff in sorted(privacy.signoffs, key=len, reverse=True))
        patterns.append(re.compile(rf"(?<!\w)(?i:{cues})[:,]?\s+(?:(?i:{titles})\s+)?(?P<name>{_NAMES})"))
        patterns.append(re.compile(rf"(?<!\w)(?i:{titles})\s(?P<name>{_NAMES})"))
        patterns.append(
            re.compile(rf"(?:^|[\n.,!?]\s*|\s[-–—]\s*)(?i:{signoffs})\s*[,.!:\n-]\s*(?P<name>{_NAMES})(?=[\s.!,]*$|\s*\n|,\s)")
        )
        patterns.append(re.compile(rf"(?:^|[\n.,!?]\s*)(?i:mvh|hilsen|helsing|regards|vh)\.?,?\s+(?P<name>{_NAMES})"))
    # A signature behind a dash at the very end: "... - Dolores Whitfield"
    patterns.append(re.compile(rf"(?:\n|[.!?]\s*)[-–—~]\s?(?P<name>{_NAME} {_NAME})[\s.]*$"))
    return tuple(patterns)


def find_chinese_names(text: str) -> Iterator[Span]:
    """Names in Chinese characters: behind a cue or a role, before a title, and 小 with a surname."""
    for pattern in _chinese_patterns():
        for found in pattern.finditer(text):
            yield span_of("name", text, *found.span("name"))


@cache
def _chinese_patterns() -> tuple[re.Pattern[str], ...]:
    privacy = get_language("zh-Hans").privacy
    any_surname = _alternation(privacy.surnames)
    plain = _alternation(privacy.plain_surnames)
    short = "|".join(sorted(surname for surname in privacy.plain_surnames if len(surname) == 1))
    cues, own = _alternation(privacy.name_cues), _alternation(privacy.own_name_cues)
    roles, titles = _alternation(privacy.roles), _alternation(privacy.titles)
    han = f"[{HAN}]"
    ends = r"(?=[\s，,。！!？?；;：:、～~）)]|$)"
    # Verbs and adverbs that go on behind a name, so that 赵敏响应很及时 ends the name before 响应.
    goes_on = (
        "(?=很|太|真|非常|特别|特別|帮|幫|给|給|的|说|說|态度|態度|服务|服務|响应|響應|处理|處理|耐心|解决|解決|回复|回覆|先生|女士|小姐|"
        "老师|老師|师傅|師傅|经理|經理|和|跟|一直|还|還|每|人|同志|挺|超|就|也|是|为|為|在|不|没|沒|告诉|告訴|答应|答應|让|讓)"
    )
    return (
        re.compile(f"(?:{cues})[：: ]{{0,2}}(?P<name>(?:{any_surname}){han}{{1,2}}?)(?:{ends}|{goes_on}|(?=梁))"),
        re.compile(f"(?:{own})(?P<name>(?:{plain}){han}{{1,2}})(?:{ends})"),
        re.compile(f"(?:我叫)(?P<name>(?:{any_surname}){han}{{1,2}}?)(?:{ends}|{goes_on})"),
        re.compile(f"(?:{roles})(?P<name>[小老阿]{han}(?![{HAN}]?票))(?:{ends}|{goes_on}|(?=工号|工號))"),
        re.compile(f"(?:{roles})(?P<name>(?:{plain}){han}{{1,2}}?)(?:{ends}|{goes_on})"),
        re.compile(f"(?P<name>(?:{plain})(?:{titles}))(?![{HAN}]?们)"),
        re.compile(f"(?<![大{HAN[0]}])(?P<name>[小老阿](?:{short}))(?!{han}?[票虾蝦])(?:{ends}|{goes_on}|(?=同学|同學|同志|脾气|脾氣|教|师|師|哥|姐))"),
        re.compile(f"(?:谢谢|謝謝|感谢|感謝|多谢|多謝|客服)(?P<name>({han})\\2){ends}"),
    )


def _alternation(words: object) -> str:
    listed = sorted(words, key=lambda word: (-len(word), word))  # type: ignore[call-overload]
    return "|".join(map(re.escape, listed))
