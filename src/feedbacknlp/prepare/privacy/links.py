"""E-mail addresses, links and social handles."""

from __future__ import annotations

import re
from collections.abc import Iterator

from feedbacknlp.prepare.privacy.spans import Span, span_of

__all__ = ["find_emails", "find_handles", "find_links", "has_domain"]

# Dots and @ are spelt out by people who fear robots: "kari (at) example.no".
_EMAIL = re.compile(
    r"[a-z0-9][a-z0-9._%+-]{0,63}(?:\s[@＠]\s|[@＠]\s?|\s(?=@(?:gmail|hotmail|outlook|yahoo|live|icloud|online|qq|163|126)\.)@|\s?(?:\(at\)|\[at\])\s?)[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?(?:\.[a-z0-9-]{1,63})*\.[a-z]{2,12}(?![a-z0-9])",
    re.IGNORECASE | re.ASCII,
)
_AT = re.compile(r"[@＠]|[(\[]at[)\]]", re.IGNORECASE)
_DOT_INSIDE = re.compile(r"\w\.\w")
_LINK = re.compile(
    r"(?:https?://|ftp://|www\.)[^\s<>\"'，。！？；、）】」\u4e00-\u9fff]{2,}"
    r"|(?<![\w@.-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,4}[a-z]{2,12}/[^\s<>\"'，。！？；、）】」\u4e00-\u9fff]*",
    re.IGNORECASE,
)
# A bare domain is most often a shop's name: it is no personal data, but it makes spam of a sales text.
_DOMAIN = re.compile(
    r"(?<![\w@.-])(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.){1,4}(?:com|net|org|info|biz|shop|store|online|site|club|xyz|top|vip|io|me|co|uk|no|se|dk|de|fr|es|nl|cn|tw|hk|eu|us|ru|example)\b(?!\.\w)",
    re.IGNORECASE,
)
_HANDLE = re.compile(
    r"(?<![A-Za-z0-9_.@/])@(?:[^\W\d\u2e80-\uffff](?:[^\W\u2e80-\uffff]|\.(?=\w)){1,29}|(?!所有人|全[体體]|管[家理])(?:[\u4e00-\u9fff]{2,8}(?![\u4e00-\u9fff])"
    # 看@山茶分享来的: what is done by whom ends a name in Chinese characters
    r"|[\u4e00-\u9fff]{2,8}?(?=推荐|推薦|介[绍紹]|分享|种草|種草|安利|[说說发發买買]的|来的|來的|发[了帖文]|發[了文])))"
)
# grumpy_fox, wobblebot#4410: a low line joins small letters in names of accounts and of files only
_JOINED = re.compile(
    r"(?<![\w.@/#&={\[<%-])(?:(?=\w*[a-z])[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+_?(?!\.(?:jpe?g|png|pdf|gif|docx?|xlsx?|csv|zip|mp[34]|mov|heic|txt)\b)"
    r"|(?-i:[a-z][a-z0-9._]{2,20})#\d{4})(?![\w/=#-])",
    re.ASCII,
)
# "on Instagram to velvet.fern.home", 可以在臉書找peiyu.huang.9
_ON_PLATFORM = re.compile(
    r"(?:(?<![A-Za-z])(?:insta(?:gram)?|ig|tiktok|snap(?:chat)?|twitter|facebook|fb|telegram|discord|threads|youtube|wechat|line)(?![A-Za-z])"
    r"|微信|微博|抖音|快手|小红书|小紅書|脸书|臉書|噗浪|b站|闲鱼|蝦皮|露天)"
    r"(?:\s(?:as|to|at|under|by|from|user|account|is|som|til|hos|under|fra|er|med|kontoen)|上|搜|找|私訊|私信|搵我|搵|叫|加|帳號|账号|[:：,，]|\s){0,3}"
    r"(?P<handle>(?=[a-z0-9_]*\.)[a-z_][a-z0-9_]*(?:\.[a-z0-9_]+)+|[a-z]{3,}\d{2,6}(?![\w.])|(?<=[书書音博])[\u4e00-\u9fff]{2,8}\d{2,4}(?![\d年月日号號元块塊天次个個%]))",
    re.IGNORECASE | re.ASCII,
)
_TRAILING = ".,;:!?)]}»”’'\""


def find_emails(text: str) -> Iterator[Span]:
    """E-mail addresses."""
    if _AT.search(text):
        for found in _EMAIL.finditer(text):
            yield span_of("email", text, *found.span())


def find_links(text: str) -> Iterator[Span]:
    """Links with a scheme, ``www.`` or a path."""
    if _DOT_INSIDE.search(text):
        for found in _LINK.finditer(text):
            end = found.start() + len(found.group().rstrip(_TRAILING))
            # "fast/slow" and "and/or" have no dot; "v2.0/3.1" has no letters behind it
            yield span_of("url", text, found.start(), end)


def has_domain(text: str) -> bool:
    """Whether a link or a bare domain stands in the text."""
    return bool(_DOT_INSIDE.search(text)) and bool(_LINK.search(text) or _DOMAIN.search(text))


def find_handles(text: str, cues: re.Pattern[str]) -> Iterator[Span]:
    """``@handles``, and names behind a cue ("insta: ...")."""
    if "@" in text:
        for found in _HANDLE.finditer(text):
            yield span_of("handle", text, *found.span())
    for found in cues.finditer(text):
        yield span_of("handle", text, *found.span(found.lastindex or 0))
    for found in _JOINED.finditer(text):
        yield span_of("handle", text, *found.span())
    for found in _ON_PLATFORM.finditer(text):
        if not _DOMAIN.fullmatch(found.group("handle")):
            yield span_of("handle", text, *found.span("handle"))
