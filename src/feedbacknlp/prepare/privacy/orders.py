"""Order, case and customer numbers: codes behind a cue, and codes whose form says it all."""

from __future__ import annotations

import re
from collections.abc import Iterator

from feedbacknlp.prepare.privacy.cue_search import CueSearch
from feedbacknlp.prepare.privacy.phones import is_amount
from feedbacknlp.prepare.privacy.spans import Span, span_of

__all__ = ["find_cued_codes", "find_orders", "find_runs", "names_article"]

_CODE = re.compile(
    r"(?:(?<![\w.,€$£¥￥/-])|(?<=[\u4e00-\u9fff][Ii][Dd]))(?!(?<=[\u4e00-\u9fff])[Ii][Dd])"
    r"#?(?:[A-Za-z]{1,5}[-_/]?)?\d[A-Za-z0-9]*(?:[-_/][A-Za-z0-9]+)*"
    r"(?: \d{3,})*(?:(?<= \d{4}) \d{2})?(?![\w%€£$])(?! \d{1,2} [a-z])",
    re.ASCII,
)
_DIGITS = re.compile(r"\d")
# a booking reference: HX7K2P, QX7RTL
_MIXED = re.compile(
    r"(?=(?:[A-Z]*\d){2})(?=\d*(?:[A-Z]\d*){2})[A-Z0-9]{6,8}|(?=[A-Z]*\d[A-Z]*(?![A-Z0-9]))[A-Z0-9]{6}", re.ASCII
)
_REFERENCE = re.compile(
    r"(?<![\w.,€$£¥￥/-])#?(?:[A-Z]{1,4}-(?=[A-Z]*\d)[A-Z0-9]{3,}(?:-[A-Z0-9]+)*|[A-Z]{1,5}\d[A-Z0-9]{0,5}|[A-Z]{2,5}/\d[A-Z0-9]*(?:/[A-Z0-9]+)*|"
    r"1Z(?: ?[A-Z0-9]{2,4}){4,6})(?![\w%€£$])",
    re.ASCII,
)
# the number of an article, not of a person
_ARTICLE = re.compile(
    r"(?:\b(?:EAN|UPC|GTIN|ISBN|SKU|ASIN|IMEI|model|item|article|part|product|varenr|varenummer|art|artikkelnr|artikkel|modell)\b|"
    r"货号|貨號|型号|型號|款号|款號|条码|條碼|条形码|條形碼|商品编号|商品編號)[\s.:：#]*(?:no\.?|nr\.?|number|code|kode)?[\s.:：#]*$",
    re.IGNORECASE,
)
# Between cue and code may stand "number", "is", a colon, a sharp sign, a bracket.
_BETWEEN = re.compile(
    r"(?:[\s:：(（\[\"'#＃.,=-]|\b(?:no|nr|num|number|nummer|nummeret|ref|id|is|er|was|var|with|med|mitt|my|vårt|the|in|på|am)\b|"
    r"\b(?:numéro|numero|número|núm|n|n[°º.]|lautet|ist|war|est|es|é|était|har|hat|mein|meine|ma|mon|mio|mia|il|mi|minha|meu|mijn|nº|van|von|del|de|do|var)\b|[°º]|"
    r"号码|號碼|号|號|是|为|為|尾号|尾號|编号|編號|在这儿|在這兒|在这里|在這裡|在这|的){0,8}",
    re.IGNORECASE,
)
_WINDOW = 32
# #12345, #HK-A7K39Q
_SHARP = re.compile(
    r"(?<![\w#&])#(?:[A-Za-z]{0,3}-?\d{4,}[\w-]*|"
    r"[A-Z]{1,4}-(?=[A-Z]*\d[A-Z]*\d)[A-Z0-9]{4,}(?:-[A-Z0-9]+)*)",
    re.ASCII,
)
_OWN_FORM = re.compile(
    r"(?<![A-Za-z0-9./@-])(?:[A-Z]{1,4}-?\d{5,}(?:-\w+)*|[A-Z]{1,4}-\d{3,}-(?:\d{2,}|[A-Z0-9]{2,})|[A-Z]{2}\d{9}[A-Z]{2}|\d{3}-\d{7}-\d{7})(?![A-Za-z0-9/-])",
    re.ASCII,
)
# Nine digits, or eight that are no date and no round sum.
_RUN = re.compile(
    r"(?<![\w.,:/€$£¥￥+-])(?<![€$£¥￥] )(?:\d{9,}|"
    r"(?!(?:19|20)\d{2}(?:0\d|1[0-2])[0-3]\d(?!\d))(?!(\d)\1{7})[2-9]\d{7}(?<!000))(?![\w%])(?![.,]\d)",
    re.ASCII,
)
# "order 2nd", "order 300kr": a number word, no code
_ORDINAL = re.compile(r"\d{1,4}(?:st|nd|rd|th|x|k|am|pm|kr|gb|cm|mm|kg|g|ml)", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d{2}")
_SURE_BETWEEN = re.compile(
    r"[#＃:：(（]|\b(?:no|nr|num|number|nummer|nummeret|ref|id)\b|号|號|编号|編號", re.IGNORECASE
)


def find_cued_codes(
    text: str, kind: str, cues: CueSearch, units: frozenset[str], *, shortest: int = 3
) -> Iterator[Span]:
    """Codes behind a cue such as "order no" or 订单号, with little else between.

    Parameters
    ----------
    text : str
    kind : str
        Of the spans.
    cues : CueSearch
    units : frozenset of str
        Words behind a number that make it an amount.
    shortest : int, default=3
        Digits that a code must have.
    """
    forms = sorted([*_REFERENCE.finditer(text), *_CODE.finditer(text)], key=lambda found: (found.start(), -found.end()))
    codes = [
        found
        for found in forms
        if len(_DIGITS.findall(found.group())) >= shortest or (shortest <= 3 and _MIXED.fullmatch(found.group()))
    ]
    if not codes:
        return
    cued = [found.span() for found in cues.finditer(text)]
    last = -1
    for found in codes:
        code, start = found.group(), found.start()
        while last + 1 < len(cued) and cued[last + 1][1] <= start:
            last += 1
        if last < 0 or start - cued[last][1] > _WINDOW or not _BETWEEN.fullmatch(text, cued[last][1], start):
            continue
        if is_amount(text, *found.span(), units) or _ORDINAL.fullmatch(code):
            continue
        announced = bool(_SURE_BETWEEN.search(text, cued[last][0], start))
        sure = announced or not code.isdigit() or len(code) >= 5 or shortest > 3
        if sure and (announced or not _YEAR.fullmatch(code)):
            yield span_of(kind, text, *found.span())


def names_article(text: str, start: int) -> bool:
    """Whether what stands before a number says that it is an article's: "EAN", "model", 货号."""
    return bool(_ARTICLE.search(text, max(0, start - _WINDOW), start))


def find_orders(text: str) -> Iterator[Span]:
    """Codes that need no cue: ``#12345``, ``KH-220931``, a parcel number of the postal union."""
    for found in _SHARP.finditer(text):
        yield span_of("order", text, *found.span())
    for found in _OWN_FORM.finditer(text):
        if names_article(text, found.start()):
            continue
        yield span_of("order", text, *found.span())


def find_runs(text: str, units: frozenset[str]) -> Iterator[Span]:
    """Runs of eight or more digits: nobody's price, somebody's number."""
    for found in _RUN.finditer(text):
        if not is_amount(text, *found.span(), units) and not names_article(text, found.start()):
            yield span_of("number", text, *found.span())
