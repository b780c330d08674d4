"""Street addresses and postcodes, by form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from feedbacknlp.languages import get_language
from feedbacknlp.languages.scripts import HAN
from feedbacknlp.prepare.privacy.spans import Span, span_of

__all__ = ["find_addresses", "find_chinese_addresses"]

_BRITISH_POSTCODE = (
    r"(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKS-UW]|[A-HK-Y]\d[ABEHMNPRVWXY]) ?\d[ABD-HJLNP-UW-Z]{2})"
)
_HOUSE = re.compile("[号號弄栋棟幢]")
_WORD = r"[A-ZÆØÅÄÖÉ][\w'’-]{0,30}"


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
    streets = "|".join(map(re.escape, get_language("nb").privacy.streets))
    flat = r"(?:Unit|Flat|Apt|Apartment|Suite|Room|House)\.? \w{1,5},? "
    # "2 Hard Drive" is on no map
    road = rf"(?!(?:{_WORD} ){{0,2}}(?:Hard|Flash|Thumb|Pen|USB|Disk|Test|Star) )(?:{_WORD} ){{1,3}}(?:{english})\b\.?"
    code = rf"(?:,? (?:[A-Z]{{2}}(?: \d{{5}})?|{_BRITISH_POSTCODE}))?"
    town = rf"(?:, {_WORD}(?: {_WORD})?)?{code}"
    house = r" \d{1,4} ?[A-Za-z]?\b"
    norwegian_town = r"(?:,? ?\d{4} [A-ZÆØÅ][\w-]+)"
    return (
        re.compile(rf"(?<!\w)(?P<place>{flat}{road}{town})"),
        re.compile(rf"(?<![\w£$€#-])(?P<place>(?:{flat})?\d{{1,5}}[A-Za-z]?,? {road}{town})"),
        re.compile(rf"(?<!\w)(?P<place>(?:{_WORD} )?{_WORD}(?:{streets}){house}{norwegian_town}?)"),
        re.compile(rf"(?<!\w)(?P<place>(?:{_WORD} ){{1,2}}(?:{streets}){house}{norwegian_town}?)"),
        re.compile(rf"(?<!\w)(?P<place>{_WORD}(?: {_WORD})?{house},{norwegian_town})"),
        re.compile(rf"(?<![\w-])(?P<place>{_BRITISH_POSTCODE})(?![\w-])"),
    )


def find_chinese_addresses(text: str) -> Iterator[Span]:
    """Addresses in Chinese: a road with a house number, with what stands around it."""
    if _HOUSE.search(text):
        for found in _chinese_pattern().finditer(text):
            yield span_of("address", text, *found.span("place"))


@cache
def _chinese_pattern() -> re.Pattern[str]:
    han = f"[{HAN}]"
    road = "(?:路|街|大道|道|巷|村|里|胡同|花园|花園|小区|小區)"
    region = (
        rf"(?:{han}{{2,3}}(?:省|自治区|自治區))?(?:{han}{{2,4}}?[市州盟])?(?:{han}{{1,5}}?[区區县縣镇鎮乡鄉])?"
        "(?:九龍|香港|新界|台北|北京|上海)?"
    )
    told = "(?=[^路街]{0,12}[省市州盟区區县縣镇鎮乡鄉龍港界北京海])"
    # Without a region in front two characters are taken for the road's name: more would swallow the words before it.
    name = rf"(?:{told}{region}{han}{{1,5}}?|{han}{{2}})"
    house = r"\d{1,5}(?:号|號|弄|栋|棟|幢)(?![码碼线線])"
    room = r"(?:[\d一-十a-zA-Z之-]{1,6}(?:号楼|號樓|号|號|栋|棟|幢|单元|單元|楼|樓|层|層|室|户|戶|座)){0,4}\d{0,4}"
    return re.compile(rf"(?P<place>{name}{road}(?:{han}{{0,4}}[段巷弄])?{han}{{0,3}}?{house}{room})")
