"""Phone numbers in international and national forms; not prices, dates, sizes or years."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import pairwise

from phonenumbers import Leniency, PhoneNumberMatcher

from feedbacknlp.prepare.privacy.cue_search import CueSearch, join_cues
from feedbacknlp.prepare.privacy.spans import Span, span_of

__all__ = ["find_phones", "is_amount"]

_INTERNATIONAL = r"(?:\+|00)[1-9]\d{0,2}[ .-]?(?:\(0?\d{0,4}\)[ .-]?)?\d(?:[ .-]?\d){5,12}"
_NATIONAL = (
    r"\(0?\d{2,5}\)[ -]?\d{3,5}[ -]?\d{3,5}",  # (020) 7946 0000, (520) 555-0143
    r"0\d(?:[ .-]?\d){8,10}",  # trunk zero: UK, Germany, France, China's landlines, Taiwan's mobiles
    r"(?:1[ .-])?[2-9]\d{2}[-. ]\d{3}[-. ]\d{4}",  # North America
    r"1[3-9]\d[ -]?\d{4}[ -]?\d{4}",  # China's mobiles
    r"[48]00[ -]?\d{3,4}[ -]?\d{3,4}",  # service numbers
    r"[2-9]\d \d{2} \d{2} \d{2}",  # Norway, Denmark
    r"[2-9]\d{2} \d{2} \d{3}",  # Norway's mobiles
    r"\d{2}[ -]?9\d{4}-\d{4}|9?\d{4}-\d{4}(?=\D|$)",  # Brazil
    r"[2-9]\d{3} \d{4}",  # Hong Kong
)
_PHONE = re.compile(
    rf"(?<![\w.,:/#€$£¥￥-])(?<![€$£¥￥] )(?:{_INTERNATIONAL}|{'|'.join(_NATIONAL)})(?![A-Za-z0-9€$£¥￥%/-])(?![.,]\d)",
    re.ASCII,
)
# What the plans of countries are asked for: three groups of digits or more, or two of which the first begins with a
# trunk zero or stands in brackets.
_GROUPS = re.compile(
    r"(?<![\w.,:/#€$£¥￥-])(?<![€$£¥￥] )(?:\(?0\d{1,4}\)?(?:[ ./-]\d{2,8}){1,4}|"
    r"\(\d{2,4}\)(?: ?\d{2,8}){1,2}(?:[ .-]\d{2,4}){0,3}"
    r"|\d{1,4}(?:[ .-]\d{2,4}){2,4})(?![A-Za-z0-9€$£¥￥%/-])(?![.,]\d)",
    re.ASCII,
)
_COUNTRIES = tuple("DK SE NO DE AT CH FR BE NL ES PT IT GB IE US MX BR AU TW HK SG CN".split())
_CUED_NUMBER = (
    r"(?:\s*(?:no\.?|nr\.?|n[°º.]|is|er|är|ist|est|es|è|é|on|på|unter|au|al|op|til|是|为|為|号|號)(?![^\W\d_]))?"
    r"\s*[:：]?\s*(\(?\+?\d(?:[ ().-]{0,2}\d){5,14})(?![\d%])"
)
# They begin like a unit: 分機 (extension) like 分, 号码 (number) like 号.
_NO_UNIT = ("分机", "分機", "号码", "號碼", "天天", "人工", "人接", "人听", "人聽", "日间", "日間", "度假")
# Only so many words are looked at behind a number.
_UNIT = re.compile(r"[ \u00a0]?([^\W\d_]+|[%€$£¥￥])")
_DATE = re.compile(r"(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2})(?!\d)")
# Between shoe, ring and garment sizes.
_LARGEST_STEP = 6
# 一三八一二三四五六七八: a mobile in Chinese numerals
_SPELT = re.compile("[一幺][三四五六七八九][〇零一二三四五六七八九幺]{9}(?![〇零一二三四五六七八九十百千万幺])")
# A mobile of China needs no sign that it is no amount: 13812345678张女士 counts no sheets.
_MOBILE = re.compile(r"1[3-9]\d{9}", re.ASCII)
_YEARS = re.compile(r"(?:19|20)\d{2}[- ](?:19|20)\d{2}")


def find_phones(text: str, cues: CueSearch | None, units: frozenset[str]) -> Iterator[Span]:
    """Phone numbers.

    Parameters
    ----------
    text : str
    cues : CueSearch
        Words that announce a phone number; see :func:`cued_number`.
    units : frozenset of str
        Words behind a number that make it an amount.
    """
    dates = [found.span() for found in _DATE.finditer(text)]
    found_numbers = [found.span() for found in _PHONE.finditer(text)]
    found_numbers += [found.span() for found in _GROUPS.finditer(text) if _is_in_a_plan(found.group())]
    if cues is not None:
        found_numbers += [found.span(1) for found in cues.finditer(text)]
    for start, end in found_numbers:
        if any(start < date_end and date_start < end for date_start, date_end in dates):
            continue
        written = text[start:end]
        if _YEARS.fullmatch(written) or _is_row_of_sizes(written):
            continue
        if not _MOBILE.fullmatch(written) and is_amount(text, start, end, units):
            continue
        yield span_of("phone", text, start, end)
    for found in _SPELT.finditer(text):
        yield span_of("phone", text, *found.span())


def _is_in_a_plan(written: str) -> bool:
    """Whether a country's numbering plan has such a number, grouped as it is grouped there.

    Notes
    -----
    The plans are those of libphonenumber. A trunk zero says enough for itself: people group such numbers as they like.
    """
    leniency = Leniency.VALID if written.startswith(("0", "(")) else Leniency.STRICT_GROUPING
    return any(
        (match.start, match.end) == (0, len(written))
        for country in _COUNTRIES
        for match in PhoneNumberMatcher(written, country, leniency=leniency)
    )


def is_amount(text: str, start: int, end: int, units: frozenset[str]) -> bool:
    """Whether what stands beside the number makes it a price, a measure or a count."""
    if text[max(0, start - 1) : start] in tuple("€$£¥￥") and start:
        return True
    behind = _UNIT.match(text, end)
    if not behind:
        return False
    word = behind.group(1).casefold()
    if word in units:
        return True
    if word.startswith(_NO_UNIT):
        return False
    # Chinese writes no blank behind a unit: 12000块钱
    return "\u4e00" <= word[0] <= "\u9fff" and any(word.startswith(unit) for unit in units)


def _is_row_of_sizes(written: str) -> bool:
    """Four two-digit numbers at even steps (36 38 40 42) are sizes on a shelf."""
    groups = written.split()
    if len(groups) != 4 or any(len(group) != 2 for group in groups):
        return False
    steps = {int(later) - int(earlier) for earlier, later in pairwise(groups)}
    return len(steps) == 1 and 0 < steps.pop() <= _LARGEST_STEP


def cued_number(cues: Collection[str]) -> CueSearch:
    """A search for a number behind one of the cues; group 1 is the number."""
    return CueSearch(cues, re.compile(rf"(?:{join_cues(cues)}){_CUED_NUMBER}", re.IGNORECASE))
