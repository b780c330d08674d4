"""Street addresses and postcodes, by form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from feedbacknlp.languages import get_language
from feedbacknlp.languages.scripts import HAN
from feedbacknlp.prepare.privacy.spans import Span, span_of

__all__ = ["find_addresses", "find_chinese_addresses"]

_BRITISH_POSTCODE = r"(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKS-UW]|[A-HK-Y]\d[ABEHMNPRVWXY]) ?\d[ABD-HJLNP-UW-Z]{2})"
_WORD = r"[A-ZÆØÅÄÖÉ][\w'’-]*"


def find_addresses(text: str) -> Iterator[Span]:
    """Addresses in an alphabet: number and street, street and number with a postcode, a British postcode."""
    if not any(character.isdigit() for character in text):
        return
    for pattern in _patterns():
        for found in pattern.finditer(text):
            yield span_of("address", text, *found.span("place"))


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    english = "|".join(re.escape(word.capitalize()) for word in get_language("en").privacy.streets)
    streets = get_language("nb").privacy.streets
    endings, own_words = "|".join(map(re.escape, streets)), "|".join(map(re.escape, streets))
    town = rf"(?:,? {_WORD}(?: {_WORD})?)?(?:,? (?:[A-Z]{{2}}(?: \d{{5}})?|{_BRITISH_POSTCODE}|\d{{5}}))?"
    norwegian_town = r"(?:,? ?\d{4} [A-ZÆØÅ][\w-]+)?"
    return (
        re.compile(
            rf"(?<![\w£$€#-])(?P<place>(?:(?:Unit|Flat|Apt|Apartment|Suite|Room|House)\.? \w{{1,5}},? )?\d{{1,5}}[A-Za-z]?,? (?:{_WORD} ){{1,3}}"
            rf"(?:{english})\b\.?(?:, {_WORD}(?: {_WORD})?)?(?:,? (?:[A-Z]{{2}}(?: \d{{5}})?|{_BRITISH_POSTCODE}))?)"
        ),
        re.compile(rf"(?<!\w)(?P<place>(?:Unit|Flat|Apt|Apartment|Suite)\.? \w{{1,5}},? (?:{_WORD} ){{1,3}}(?:{english})\b{town})"),
        re.compile(rf"(?<!\w)(?P<place>{_WORD}(?:{endings})(?: \d{{1,4}} ?[A-Za-z]?\b){norwegian_town})"),
        re.compile(rf"(?<!\w)(?P<place>(?:{_WORD} ){{1,2}}(?:{own_words}) \d{{1,4}} ?[A-Za-z]?\b{norwegian_town})"),
        re.compile(rf"(?<!\w)(?P<place>{_WORD}(?: {_WORD})? \d{{1,4}} ?[A-Za-z]?, ?\d{{4}} [A-ZÆØÅ][\w-]+)"),
        re.compile(rf"(?<![\w-])(?P<place>{_BRITISH_POSTCODE})(?![\w-])"),
    )


def find_chinese_addresses(text: str) -> Iterator[Span]:
    """Addresses in Chinese: a road with a house number, with what stands around it."""
    if "号" in text or "號" in text or "弄" in text or "室" in text:
        for found in _chinese_pattern().finditer(text):
            yield span_of("address", text, *found.span("place"))


@cache
def _chinese_pattern() -> re.Pattern[str]:
    han = f"[{HAN}]"
    return re.compile(
        rf"(?P<place>(?:{han}{{2,3}}(?:省|自治区|自治區))?(?:{han}{{2,4}}?[市州盟])?(?:{han}{{1,5}}?[区區县縣镇鎮乡鄉])?"
        rf"{han}{{1,6}}(?:路|街|大道|巷|村|里|胡同|花园|花園|小区|小區)(?:{han}{{0,4}}[段巷弄])?{han}{{0,3}}?\d{{1,5}}(?:号|號|弄|栋|棟|幢)(?![码碼线線])"
        rf"(?:[\d一-十a-zA-Z之-]{{1,6}}(?:号楼|號樓|号|號|栋|棟|幢|单元|單元|楼|樓|层|層|室|户|戶|座)){{0,4}})"
    )
