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
_TOWN = "[A-ZÆØÅÄÖÉ][a-zæøåäöéü'’]{1,30}"
_PLACE = rf"{_TOWN}(?:[ -]{_TOWN}){{0,2}}"
# "地址是", "寄到": what leads to an address is no part of it
_LEAD = re.compile(
    r"^.*?(?:地址|寄到|寄往|改寄|送到|送去|发到|發到|住在|住喺|家住|改成|改為|改为|写成|寫成|位于|位於)[是为為:：]?"
)


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
    code = rf"(?:,? (?:[A-Z]{{2}}(?: \d{{5}})?\b|{_BRITISH_POSTCODE}))?"
    inner = r"(?:,? (?:Unit|Flat|Apt|Apartment|Suite|Room|#)\.? ?\w{1,5}\b)?"
    town = rf"{inner}(?:, {_PLACE})?{code}"
    house = r" \d{1,4} ?[A-Za-z]?\b"
    coded_town = rf"(?:,? ?\d{{4}} {_PLACE})"
    norwegian_town = rf"(?:{coded_town}|, {_PLACE}(?=[ ,.:;]|$))"
    return (
        re.compile(rf"(?<!\w)(?P<place>{flat}{road}{town})"),
        re.compile(rf"(?<![\w£$€#-])(?P<place>(?:{flat})?\d{{1,5}}[A-Za-z]?,? {road}{town})"),
        re.compile(rf"(?<!\w)(?P<place>(?:{_WORD} )?{_WORD}(?:{streets}){house}{norwegian_town}?)"),
        re.compile(rf"(?<!\w)(?P<place>(?:{_WORD} ){{1,2}}(?:{streets}){house}{norwegian_town}?)"),
        re.compile(rf"(?<!\w)(?P<place>{_WORD}(?: {_WORD})?{house},{coded_town})"),
        re.compile(rf"(?<![\w-])(?P<place>{_BRITISH_POSTCODE})(?![\w-])"),
    )


def find_chinese_addresses(text: str) -> Iterator[Span]:
    """Addresses in Chinese: a road with a house number, with what stands around it."""
    if _HOUSE.search(text):
        for found in _chinese_pattern().finditer(text):
            start, end = found.span("place")
            lead = _LEAD.match(text[start:end])
            yield span_of("address", text, start + (lead.end() if lead else 0), end)


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
    unit = "(?:号楼|號樓|号|號|栋|棟|幢|单元|單元|楼|樓|层|層|室|户|戶|座)"
    room = rf"(?:[\d一-十a-zA-Z-]{{1,6}}{unit}(?:之\d{{1,2}})?){{0,4}}\d{{0,4}}"
    # 103号维多利广场B塔, 19号阳光幼儿园
    houses = "广场|廣場|大厦|大廈|中心|公寓|花园|花園|幼儿园|幼兒園|小学|小學|学校|學校|商场|商場"
    hall = rf"(?:{han}{{2,8}}(?:{houses})(?:[A-Z]?[座塔栋棟])?{room})?"
    lane = r"(?:\d{1,4}[巷弄]){0,2}"
    by_road = rf"{name}{road}(?:[\d一-十]{{0,3}}[段])?(?:{han}{{0,4}}[巷弄])?{lane}{han}{{0,3}}?{house}{hall}{room}"
    # 望京花园东区201号楼: a block of a housing estate
    estates = "花园|花園|小区|小區|家园|家園|公寓|新村|公馆|公館|苑"
    blocks = "号楼|號樓|栋|棟|幢|座"
    estate = rf"(?:{han}{{2,5}}[区區])?{han}{{2,4}}(?:{estates})(?:{han}{{0,2}}[区區期])?"
    block = rf"{estate}\d{{1,4}}(?:{blocks}){room}"
    return re.compile(rf"(?P<place>{by_road}|{block})")
