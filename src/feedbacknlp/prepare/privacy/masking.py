"""Personal data of a comment, found once on the whole text, and the text without it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from feedbacknlp.languages import get_language
from feedbacknlp.languages.scripts import count_han
from feedbacknlp.prepare.privacy.addresses import find_addresses, find_chinese_addresses
from feedbacknlp.prepare.privacy.chinese_names import find_chinese_names
from feedbacknlp.prepare.privacy.cue_search import CueSearch, join_cues
from feedbacknlp.prepare.privacy.identities import find_identities
from feedbacknlp.prepare.privacy.links import find_emails, find_handles, find_links
from feedbacknlp.prepare.privacy.names import find_names
from feedbacknlp.prepare.privacy.orders import find_cued_codes, find_orders, find_runs
from feedbacknlp.prepare.privacy.phones import cued_number, find_phones
from feedbacknlp.prepare.privacy.spans import Span, keep_first

__all__ = ["PLACEHOLDER", "find_personal_data", "mask_piece", "write_placeholders"]

PLACEHOLDER = re.compile(r"<([a-z]+)-([0-9a-f]{24})>")
"""What :func:`write_placeholders` gives: kind, digest."""

_DIGIT = re.compile(r"\d")
_SPELT_DIGIT = re.compile("[〇零幺一二三四五六七八九]{11}")
# １３８ and ＡＢ are written for 138 and AB: one sign for one, so that places stay.
_NARROW = {code: code - 0xFEE0 for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))}
_NARROW |= {ord(wide): ord(narrow) for wide, narrow in zip("＠＿－＋．", "@_-+.", strict=True)}
# What no handle is without: an at sign, a colon before it, a digit, a dot or an underscore in it, 是 before it, or one
# of few cues.
_MARKED = re.compile(r"[@:：是\d_]|加|[称稱]|LINE|Line|\w\.\w|(?i:username|profil|bruker|konto)")
# A customer writes "order no" in English in a Norwegian text and 订单 in an English one: all cues hold in all texts.
_CUE_LANGUAGES = ("en", "nb", "zh-Hans", "da", "sv", "de", "fr", "es", "pt", "nl", "it")


def find_personal_data(text: str) -> list[Span]:
    """Personal data of a text, in order, none overlapping another.

    Parameters
    ----------
    text : str
        The whole comment, tags and controls blanked.

    Notes
    -----
    What is surer comes first: addresses of mail and links, numbers with a checksum, codes behind a cue, forms, names.
    """
    spans: list[Span] = []
    for finder in _finders(text if text.isascii() else text.translate(_NARROW)):
        keep_first(finder, spans)
    return spans


def write_placeholders(spans: Sequence[Span]) -> dict[Span, str]:
    """What stands for each span until the study is whole: ``<kind-digest>``, the same for the same value.

    Parameters
    ----------
    spans : sequence of Span

    Notes
    -----
    A digest of a telephone number can be guessed by trying all of them: no output may hold one. ``number_pseudonyms``
    puts a number in its place.
    """
    return {span: f"<{span.kind}-{_digest(span)}>" for span in spans}


def _digest(span: Span) -> str:
    return hashlib.blake2b(f"{span.kind}-{span.value}".encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def mask_piece(text: str, start: int, end: int, placeholders: Mapping[Span, str], touching: Sequence[Span]) -> str:
    """``text[start:end]`` with every span, also one that is only partly inside, replaced by its placeholder.

    Parameters
    ----------
    text : str
        The whole comment.
    start, end : int
        The piece.
    placeholders : mapping of Span to str
        Of :func:`write_placeholders`.
    touching : sequence of Span
        Those of the comment that share a character with the piece, in order.
    """
    pieces: list[str] = []
    position = start
    for span in touching:
        pieces += [text[position : max(span.start, position)], placeholders[span]]
        position = min(span.end, end)
    pieces.append(text[position:end])
    return "".join(pieces)


def _finders(text: str) -> Iterator[Iterable[Span]]:
    yield find_emails(text)
    yield find_links(text)
    han = count_han(text) if not text.isascii() else 0
    numbered = bool(_DIGIT.search(text) or (han and _SPELT_DIGIT.search(text)))
    if numbered:
        yield find_identities(text, _code_cues("id_cues").pattern)
    yield find_addresses(text)
    if numbered:
        units = _units()
        if han:
            yield find_chinese_addresses(text)
        yield find_cued_codes(text, "id", _code_cues("id_cues"), units, shortest=4)
        yield find_cued_codes(text, "card", _code_cues("card_cues"), units, shortest=4)
        yield find_cued_codes(text, "customer", _code_cues("customer_cues"), units)
        yield find_cued_codes(text, "order", _code_cues("order_cues"), units)
        yield find_phones(text, _phone_cues(), units)
        yield find_orders(text)
        yield find_runs(text, units)
    if _MARKED.search(text):
        yield find_handles(text, _handle_cues())
    yield find_names(text)
    if han:
        yield find_chinese_names(text)


def _cues(field: str) -> set[str]:
    """All languages' cues of a kind."""
    return {cue for code in _CUE_LANGUAGES for cue in getattr(get_language(code).privacy, field)}


@cache
def _code_cues(field: str) -> CueSearch:
    cues = _cues(field)
    return CueSearch(cues, re.compile(join_cues(cues), re.IGNORECASE))


@cache
def _phone_cues() -> CueSearch:
    return cued_number(_cues("phone_cues"))


# Behind these a name needs no colon where it looks like one.
_CHATS = (
    r"微信|薇信|旺旺|扣扣|闲鱼|閒魚|快手[号號]|抖音[号號]|小红书[号號]|小紅書[号號]|蝦皮|用户名|用戶名|(?<!\w)(?:ig|fb|line|discord|"
    r"wechat|telegram|tg|vx?|淘宝id|淘寶id)(?=\W|[\u4e00-\u9fff]|id\b)|淘宝id|淘寶id"
)


@cache
def _handle_cues() -> re.Pattern[str]:
    cues = join_cues(_cues("handle_cues"))
    return re.compile(
        rf"(?:{cues})\s*(?:[:：是係]|号是?|號是?)\s*@?([A-Za-z_][\w.-]{{3,29}})"
        # "username green_tortoise7", 加我LINE slowmo_77: without a colon where the handle looks like one
        rf"|(?:{cues})\s+@?((?=[\w.-]*[\d_])[A-Za-z_][\w.-]{{2,28}}\w)"
        # LINE ID：meiling.0412, 我的賴 jj5566wu: "line" is a common word in small letters
        r"|(?:(?-i:LINE|Line)|賴|赖|薇信|威信|v信)\s?(?:id|号|號|帳號|账号|是)?\s*[:：是]?\s*@?((?=[\w.-]*[\d_.])[A-Za-z_][\w.-]{2,28}\w)"
        r"|(?-i:LINE|Line)\s?(?:id|ID|帳號|账号)\s*[:：是]?\s*@?([A-Za-z_][\w.-]{3,29})"
        # 旺旺xiaoyu889, IG帳號moon.day_07, 用户名lily_zhao
        rf"|(?:{_CHATS})\s?(?:id|号|號|帳號|账号|賬號|賣場|加)?\s*[:：是]?\s*@?((?=[\w.-]*[\d_.-]\w)[A-Za-z_][\w.-]{{2,28}}\w)"
        # 昵称海边的风_99; 網名是快樂的小豬
        r"|(?:昵称|暱稱|网名|網名)[是叫为為:：]?\s*((?=[\u4e00-\u9fffA-Za-z]{0,11}(?:\d\d|_))[\u4e00-\u9fff\w]{2,14})"
        r"|(?:昵称|暱稱|网名|網名)((?![改不都是太只能没沒和也要可显顯])[\u4e00-\u9fff]{2,4})(?=[，,])"
        r"|(?:昵称|暱稱|网名|網名)[是叫为為:：]\s*([\u4e00-\u9fffA-Za-z]{2,10})(?=[，。,.！!；;\s]|$)"
        # "username is QuietOtter", brukeren min kaffemons82, Profilen min, strikkebesta, er slettet
        r"|(?<!\w)(?:user ?name|screen ?name|brukernavn(?:et)?)(?: mitt| min)?,? (?:is|was|er|var|heter) "
        r"@?((?-i:(?=\w*[a-z0-9_.][A-Z0-9_])[A-Za-z_][\w.-]{2,28}\w))(?=[\s,.!]|$)"
        r"|(?<!\w)(?:account|user|profile|bruker(?:en)?|konto(?:en)?|profil(?:en)?)"
        r"(?:,? (?:min|mi|vår|name|is|er|called|named))?,? @?([a-z]{3,}\d{2,6})(?!\w)"
        r"|(?<!\w)(?:profil(?:en)?|bruker(?:en)?|konto(?:en)?) min, ([a-z_]{6,}),"
        r"|扣扣[号號]?\s*[:：是]?\s*(\d{5,11})"
        r"|加(?:我的?)?(?:line|vx?|微信|薇|qq)(?:id|号|號)?\s*[:：]?\s*@?([A-Za-z_][\w.-]{3,29}|\d{5,11})",
        re.IGNORECASE | re.ASCII,
    )


@cache
def _units() -> frozenset[str]:
    return frozenset().union(*(get_language(code).privacy.units for code in _CUE_LANGUAGES))
