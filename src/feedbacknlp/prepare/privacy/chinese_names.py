"""Names of people in Chinese characters: behind a cue or a role, before a title, and 小 with a surname."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from feedbacknlp.languages import get_language
from feedbacknlp.languages.scripts import HAN
from feedbacknlp.prepare.privacy.spans import Span, span_of

__all__ = ["find_chinese_names"]

_ENDS = r"(?=[\s，,。！!？?；;：:、～~）)」』\"”<\d]|$)"
# What goes on behind a name, so that 赵敏响应很及时 ends the name before 响应.
_GOES_ON = (
    "(?=很|太|真|非常|特别|特別|帮|幫|给|給|的|说|說|态度|態度|服务|服務|响应|響應|处理|處理|耐心|解决|解決|回复|回覆|先生|女士|小姐|老师|老師|"
    "师傅|師傅|经理|經理|和|跟|一直|还|還|每|挺|超|就|也|是|为|為|在|不|没|沒|告诉|告訴|答应|答應|让|讓|主动|主動|发现|發現|教|直接|最|即刻|同学|同學|同志|"
    "脾气|脾氣|工号|工號|哥|姐|妹|你|您|我|上门|上門|推荐|推薦|隔着|隔著|人)"
)


def find_chinese_names(text: str) -> Iterator[Span]:
    """Names in Chinese characters, as far as patterns go.

    Parameters
    ----------
    text : str
    """
    for pattern in _patterns():
        for found in pattern.finditer(text):
            yield span_of("name", text, *found.span("name"))


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    privacy = get_language("zh-Hans").privacy
    surname, plain = _alternation(privacy.surnames), _alternation(privacy.plain_surnames)
    # behind 小 further surnames are safe that begin words elsewhere (周末, 方面)
    short = (
        "".join(sorted(one for one in privacy.plain_surnames if len(one) == 1))
        + "周黄黃曾董丁程苏蘇余卢盧姜钟鍾田任方石"
    )
    cues, own = _alternation(privacy.name_cues), _alternation(privacy.own_name_cues)
    roles, titles = _alternation(privacy.roles), _alternation(privacy.titles)
    signoffs = _alternation(privacy.signoffs)
    han = f"[{HAN}]"
    return (
        # 联系人：林美华 (phone numbers and codes end a name too)
        re.compile(f"(?:{cues})[：: 是]{{0,2}}(?P<name>(?:{surname}){han}{{1,2}}?)(?:{_ENDS}|{_GOES_ON})"),
        re.compile(f"(?:{own})(?P<name>(?:{plain}){han}{{1,2}}){_ENDS}"),
        re.compile(f"我叫(?P<name>(?:{surname}){han}{{1,2}}?)(?:{_ENDS}|{_GOES_ON})"),
        re.compile(f"(?<![{HAN}])姓(?P<name>{surname}){_ENDS}"),
        re.compile(f"(?P<name>[老小]?(?:{plain})(?:{titles}))(?!们|們)"),
        # 客服小可: any character behind 小 once a role stands before it, unless it makes a word (小姐)
        re.compile(
            f"(?:{roles}|唔該晒|{signoffs})(?P<name>[小老阿](?![姐妹票程时時朋友孩号號礼禮伙夥费費编編])(?:{han}|[A-Z][a-z]+))(?:{_ENDS}|{_GOES_ON})"
        ),
        re.compile(f"(?:{roles})(?P<name>(?:{plain}){han}{{1,2}}?)(?:{_ENDS}|{_GOES_ON})"),
        re.compile(f"(?<![大中最从從])(?P<name>[小老阿][{short}])(?:{_ENDS}|{_GOES_ON}|(?=师|師))"),
        re.compile(f"(?:{signoffs}|客服)(?P<name>({han})\\2){_ENDS}"),
        # a signature: three characters with a surname, alone between signs, the text ending or a number following
        re.compile(
            f"(?:^|[，,。！!；;\\s])(?P<name>(?!谢谢|謝謝)(?:{plain}){han}{{2}})"
            "(?=\\s*$|[，,。 ]\\s*(?:[\\d<+]|电话|電話|手机|手機|订单|訂單))"
        ),
    )


def _alternation(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
