"""Names of people in Chinese characters: behind a cue or a role, before a title, and 小 with a surname."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from feedbacknlp.languages import get_language
from feedbacknlp.languages.scripts import HAN
from feedbacknlp.prepare.privacy.spans import Span, span_of

__all__ = ["find_chinese_names"]

_ENDS = r"(?=[\s，,。！!？?；;：:、～~）)」』\"”’'<\d]|$)"
# What goes on behind a name, so that 赵敏响应很及时 ends the name before 响应.
_GOES_ON = (
    "(?=很|太|真|非常|特别|特別|帮|幫|给|給|的|说|說|态度|態度|服务|服務|响应|響應|处理|處理|耐心|解决|解決|回复|回覆|先生|女士|小姐|老师|老師|"
    "师傅|師傅|经理|經理|和|跟|一直|还|還|每|挺|超|就|也|是|为|為|在|不|没|沒|告诉|告訴|答应|答應|让|讓|主动|主動|发现|發現|教|直接|最|即刻|同学|同學|同志|"
    "脾气|脾氣|工号|工號|哥|姐|妹|你|您|我|上门|上門|推荐|推薦|隔着|隔著|人|等|聊|改|接|送|收|自己|陪|记|記|即|讲|講|把|又|才|都|来|來|跑|装|裝|修|找|问|問|"
    "回|打|亲自|親自|全程|当场|當場|马上|馬上|立刻|介绍|介紹|淋|冒)"
)
# Signs that end a name of two where a third could be taken for part of it: verbs, particles, adverbs.
_NOT_IN_NAME = (
    "一很的了在是不没沒有来來去说說也都就还還和跟与與给給帮幫把被让讓叫问問答收送买買用看淋冒上下做到得着著过過吗嗎呢啊吧太真挺非特态態服"
    "响響处處耐解回推主直最先女小老师師经經同志脾工哥姐妹你您我人等聊改接自陪记記即讲講又才跑装裝修找打亲親全当當马馬立介教发發装裝"
)

# Surnames that begin common words: no name behind a role or a relation.
_NO_NAME = (
    "(?!安装|安裝|安排|管|司|单|單|连|連|车|車|马上|馬上|马虎|馬虎|成|全|常|方便|方法|高兴|高興|周到|周末|週末|温|溫|房|路|通|向|于|於|包|关|關|项|項|简|簡|"
    "万|萬|白|易|金额|金額|游|遊|麦|麥|何必|何时|何時|任何|任务|任務|辛苦|华为|華為|明明|应|應|盛|牛|康复|康復|程序|程式|龙|时|時|查|费|費|毕竟|畢竟|充|时候)"
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
        + "周黄黃曾董丁程苏蘇余卢盧姜钟鍾田任方石蒋蔣叶葉江马馬严嚴"
    )
    cues, own = _alternation(privacy.name_cues), _alternation(privacy.own_name_cues)
    roles, titles = _alternation(privacy.roles), _alternation(privacy.titles)
    signoffs, kin = _alternation(privacy.signoffs), _alternation(privacy.kin)
    han = f"[{HAN}]"
    given = f"{han}(?:(?![{_NOT_IN_NAME}]){han})?"
    ends = f"(?:{_ENDS}|{_GOES_ON})"
    # what may stand before a surname with a title so that the surname begins no other word's second half
    leads = "的找让讓请請和跟给給诉訴系繫绍紹谢謝是位名叫问問由对對见見等替向被告听聽姓"
    before = f"(?:(?<![{HAN}])|(?<=[{leads}])|(?<=客服)|(?<=店员)|(?<=店員))"
    nick = (
        f"[小老阿](?![姐妹票程时時朋友孩号號礼禮伙夥费費编編哥弟板心闆嬤偷气氣公婆妈媽爸爷爺])(?:{han}|[A-Z][a-z]+)"
    )
    return (
        # 联系人：林美华 (phone numbers and codes end a name too)
        re.compile(rf"(?:{cues})[：: 是]{{0,2}}(?P<name>(?:{surname}){given}){ends}"),
        re.compile(rf"(?:{own}){_NO_NAME}(?P<name>(?:{surname}){han}{{1,2}}){_ENDS}"),
        re.compile(rf"我叫(?P<name>(?:{surname}){given}){ends}"),
        re.compile(rf"(?:(?<![{HAN}])|(?<=[我叫]))(?:免[贵貴])?姓(?P<name>{surname}){_ENDS}"),
        re.compile(rf"姓(?:{surname})[，, ](?P<name>(?:{surname}){han}{{1,2}}){_ENDS}"),
        # 先生 and 小姐 make a name of every surname that begins a word; of the plain ones anywhere
        re.compile(rf"(?P<name>[老小]?(?:{plain})(?:{titles}))(?!们|們)"),
        re.compile(rf"{before}(?P<name>(?:{surname})(?:先生|女士|小姐|太太|师傅|師傅|经理|經理|主管|主任|店长|店長|老师|老師|生(?={_ENDS}|係|幫|帮)))(?!们|們|牌)"),
        # 客服小可, 客服叫沈佳怡: any character behind 小 once a role stands before it, unless it makes a word (小姐)
        re.compile(rf"(?:{roles}|唔該晒|{signoffs}|搵)[叫是：:，, ]?(?P<name>{nick}[姐哥]?){ends}"),
        re.compile(rf"(?<=[和跟找让讓请請])(?P<name>[小老阿](?![姐妹票程时時朋友孩号號礼禮伙夥费費编編哥弟板心气氣区區米红紅学學师師是实實])(?:{han}|[A-Z][a-z]+)){ends}"),
        re.compile(rf"(?P<name>阿(?![姨迪里根拉])(?:{han})(?:[姐哥]))"),
        re.compile(rf"(?:{roles})[叫是：:， ]{{0,2}}{_NO_NAME}(?P<name>(?:{surname}){given}){ends}"),
        re.compile(rf"(?:{roles})[叫是：: ]{{0,2}}(?P<name>(?:{plain}){given})"),
        # 我先生曹毅, 我妈叫刘桂芳
        re.compile(rf"(?:我|俺|咱|她|他)(?:{kin})[叫是，,]?{_NO_NAME}(?P<name>(?:{surname}){given}){ends}"),
        re.compile(rf"(?:我|俺|咱|她|他)(?:{kin})[叫是，,]?(?P<name>(?:{plain}){given})"),
        re.compile(rf"(?<=[她他])叫(?P<name>(?:{plain}){given}){_ENDS}"),
        re.compile(rf"(?<![大中最从從还還])(?P<name>[小老阿][{short}])(?!表)(?:{ends}|(?=师|師))"),
        re.compile(rf"(?:{signoffs}|{roles})(?P<name>({han})\2){ends}"),
        # a signature: three characters with a surname, alone between signs, the text ending or a number following
        re.compile(
            rf"(?:^|[，,。！!；;\s])(?P<name>(?!谢谢|謝謝)(?:{plain}){han}{{2}})"
            r"(?=\s*$|[，,。 ]\s*(?:[\d<+]|电话|電話|手机|手機|订单|訂單))"
        ),
        re.compile(rf"(?:手机|手機|电话|電話)[\d -]{{7,13}}[，, ](?P<name>(?:{surname}){han}{{1,2}}){_ENDS}"),
        re.compile(rf"(?:{signoffs})[，,：: ](?P<name>(?:{surname}){han}{{1,2}})\s*$"),
        # 店員 Ivy, 同 Jason 傾咗: a name in an alphabet behind a role
        re.compile(rf"(?:{roles}|唔該晒|搵|多謝|多谢)\s?(?P<name>[A-Z][a-z]{{2,11}})(?![A-Za-z0-9])"),
        re.compile(rf"(?:^|(?<=[，,。！!；;\s]))(?P<name>{_given_latin()})(?![\w-]*[A-Za-z0-9])(?=\s?[{HAN}])(?!\s?(?:牌|的|系列|款|版))"),
        re.compile(rf"(?:同|跟|和|找|搵|由)\s?(?P<name>{_given_latin()})(?![A-Za-z0-9-])"),
    )


def _given_latin() -> str:
    privacy = get_language("en").privacy
    return "(?:" + _alternation(privacy.given_names) + ")"


def _alternation(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
