"""Names of people in Chinese characters: behind a cue or a role, before a title, and 小 with a surname."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from feedbacknlp.languages import get_language
from feedbacknlp.languages.scripts import HAN
from feedbacknlp.languages.zh.word_borders import WORDS
from feedbacknlp.prepare.privacy.chinese_words import (
    ACTS,
    DEALT,
    DOES,
    ENDS,
    GIVEN,
    GIVEN_TOO,
    GOES_ON,
    NO_NAME,
    NO_PAIR,
    NO_PERSON,
    NOT_IN_NAME,
    PAIRS,
    POINTS,
    PRAISE,
    STANDS_FOR,
    TWICE,
    WORDISH,
)
from feedbacknlp.prepare.privacy.spans import Span, span_of

__all__ = ["find_chinese_names"]

# The second half of 师傅 is no surname.
_MASTER = ("师傅", "師傅")
# Capitalised words that are no person's name.
_NO_LATIN = (
    "(?!App|Line|Siri|Uber|Alexa|Switch|Apple|Google|Made|Bug|Wifi|Nike|Dyson|Sony|Email|Mail|Pro|Max|Plus|Mini|Visa)"
)


def find_chinese_names(text: str) -> Iterator[Span]:
    """Names in Chinese characters, as far as patterns go.

    Parameters
    ----------
    text : str
    """
    places = [found.span("name") for pattern in _patterns() for found in pattern.finditer(text)]
    places += [
        found.span("name")
        for pattern in _bare_names()
        for found in pattern.finditer(text)
        if _stands_alone(text, *found.span("name"))
    ]
    for start, end in places:
        if text[max(0, start - 1) : start + 1] not in _MASTER:
            yield span_of("name", text, start, end)
    starts, ends = {start for start, _ in places}, {end for _, end in places}
    for found in _neighbours().finditer(text):
        # 宛真和佩君: one is known, so the other is a name too
        if found.end("first") in ends:
            yield span_of("name", text, *found.span("second"))
        elif found.start("second") in starts:
            yield span_of("name", text, *found.span("first"))


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether no common word lies across an end of what looks like a name, or fills two of its characters."""
    pairs = (text[at : at + 2] for at in range(max(start - 1, 0), end))
    return WORDS.isdisjoint(pairs)


@cache
def _bare_names() -> tuple[re.Pattern[str], ...]:
    """Names that little beside their own characters tells."""
    surname = _alternation(one for one in get_language("zh-Hans").privacy.surnames if len(one) == 1)
    double = _alternation(one for one in get_language("zh-Hans").privacy.surnames if len(one) == 2)
    plainer = "".join(sorted({one for one in get_language("zh-Hans").privacy.surnames if len(one) == 1} - WORDISH))
    named = f"[{GIVEN}]"
    given = f"(?!{PAIRS}){named}{{2}}"
    clause = r"(?:^|(?<=[，,。！!；;：:\s]))"
    privacy = get_language("zh-Hans").privacy
    roles, cues = _alternation(privacy.roles), _alternation(privacy.name_cues)
    doubtful = _alternation(privacy.surnames - privacy.plain_surnames)
    return (
        # 罗嘉禾 anywhere
        re.compile(
            rf"{NO_PERSON}(?P<name>(?:{surname})(?!{PAIRS})[{GIVEN}{GIVEN_TOO}]{{2}})"
            "(?!牌|街|路|县|縣|市|省|区|區|镇|鎮|村|店|记|記|酒|系列|款)"
        ),
        # 樊琳 anywhere
        re.compile(
            rf"{NO_NAME}{NO_PERSON}{NO_PAIR}(?P<name>[{plainer}](?!{PAIRS}){named})(?!{named})"
            "(?!牌|街|路|县|縣|市|省|区|區|镇|鎮|村|店|记|記|酒|系列|款|山|江|河|湖|湾|灣|菜|木|茶)"
        ),
        # 欧阳锋 anywhere
        re.compile(rf"(?P<name>(?:{double}){named}{{1,2}})"),
        # 雅婷姐超親切
        re.compile(
            rf"(?:{clause}|(?<=[找搵跟同由让讓请請]))(?P<name>{given}[姐哥])"
            "(?=很|好|太|真|超|人|幫|帮|非常|特别|特別|說|说)"
        ),
        # 跟淑芬講過
        re.compile(
            rf"(?:[找搵跟同由让讓请請]|{PRAISE})(?P<name>{given})"
            "(?=幫|帮|再|講|讲|說|说|聊|反映|確認|确认|問|问|的協助|的帮助)"
        ),
        # 麗姐介紹的, 強叔送貨好準時
        re.compile(rf"{clause}(?P<name>(?![帅帥美靓靚]){named}[姐哥姨叔嫂嬸婶])(?={GOES_ON})"),
        # 嘉嘉好細心, 给我做美容的是媛媛
        re.compile(rf"(?:{clause}|的[是係])(?!{TWICE})(?P<name>({named})\2)(?=[好很超真太人耐]|幫|帮|态|態|{ENDS})"),
        # 工号0733的水灵
        re.compile(rf"工[号號]\s?\d{{1,6}}的?(?P<name>[{HAN}]?(?!{PAIRS})[{GIVEN}{GIVEN_TOO}]{{2}})(?={ENDS}|{GOES_ON})"),
        # 婷婷幫我包裝
        re.compile(rf"{clause}(?!{TWICE})(?P<name>({named})\2)(?={DOES})"),
        # 表扬于海, 找白洁办的: surnames that are words too, where no word is made with what follows
        re.compile(
            f"(?:{roles}|{cues}|{PRAISE}|[找搵跟由])[叫是：: ]{{0,2}}(?!祝福|[關关]了)"
            f"(?P<name>(?:{doubtful}){named}{{1,2}})"
            f"(?=和|跟|与|與|{ENDS}|{GOES_ON})"
        ),
        # 晓雯是我遇到最好的
        re.compile(f"{clause}(?P<name>{given})(?=是我(?:遇|见|見|碰|最)|的协助|的協助|的帮助|的幫助|包装得|包裝得)"),
        # 阿婷包裝得很用心
        re.compile(f"{clause}(?P<name>[小阿]{named})(?=包|送|修|装|裝|剪|做|讲|講|话|話|接)"),
        # 范小芹说不清, 徐曼结婚那天, 白雪处理退货: who does what only people do
        re.compile(rf"{clause}{NO_PERSON}(?![孙孫][子女])(?P<name>(?:{surname})(?!{PAIRS})[{GIVEN}{GIVEN_TOO}]{{1,2}}){ACTS}"),
        # 问了梁伟三遍
        re.compile(
            rf"[问問找催等骂罵求]了?(?P<name>(?:{surname})[{GIVEN}{GIVEN_TOO}]{{1,2}})"
            r"(?=[一两兩三四五六七八九十几幾好\d]{1,2}(?:遍|次|回|趟))"
        ),
        # 浩宇和弟弟都喜欢
        re.compile(
            rf"{clause}(?P<name>{given})(?=[和跟与與同](?:弟弟|妹妹|哥哥|姐姐|姊姊|爸爸|妈妈|媽媽|爷爷|爺爺|奶奶|阿嬤|外公|外婆))"
        ),
        # 送给朵朵, 给皓皓买的, 生日快乐安安
        re.compile(
            rf"(?:[送买買寄拿]?[给給]|生日快[乐樂])(?!{TWICE})(?P<name>([{GIVEN}{GIVEN_TOO}朵豆糖果米圆圓安团團牛妞])\2)"
            rf"(?=[买買的用当當做考过過穿玩戴生]|{ENDS})"
        ),
        # 毛毛四岁, 沙沙生日
        re.compile(rf"{clause}(?!{TWICE})(?P<name>([{HAN}])\2)(?=生日|今年|(?:才|刚|剛)?[一二三四五六七八九十两兩\d]{{1,2}}[岁歲])"),
        # 上面写"给美琪"
        re.compile(rf"[给給致](?P<name>{given})(?=[”\"」』])"),
        # 好像叫路平, 都是柳青一个一个包的, 就找傅强
        re.compile(rf"(?:好像|大概|可能|应该|應該)[叫是](?P<name>(?:{surname})[{GIVEN}{GIVEN_TOO}]{{1,2}})(?={ENDS})"),
        re.compile(
            rf"[是由](?P<name>(?:{surname})[{GIVEN}{GIVEN_TOO}青]{{1,2}})"
            rf"(?=[^，,。！!？?]{{0,6}}(?:包|送|修|装|裝|做|剪|接|处理|處理|安排)的)"
        ),
        re.compile(rf"[找搵](?P<name>(?:{surname})[{GIVEN}{GIVEN_TOO}]{{1,2}})(?={ENDS}|就[对對行好])"),
        # 找美惠姐，她懂
        re.compile(rf"[找搵跟](?P<name>{given}[姐哥])(?={ENDS})"),
        # Lily一直在线陪我: a word that is a name too, before what only people do
        re.compile(rf"{clause}(?P<name>{_ambiguous_latin()})(?=\s?(?:{DOES})|\s?{ACTS})"),
        # 还在等回复。葉子青: who signs
        re.compile(rf"[。！!？?～~]\s*(?P<name>(?:{surname})[{GIVEN}{GIVEN_TOO}青]{{2}})\s*$"),
        re.compile(rf"[～~—]\s?(?P<name>[小阿][{HAN}])\s*$"),
        # 後來換成阿凱
        re.compile(rf"(?:[换換]成了?|[转轉]接?[给給]|[换換]了)(?P<name>[小阿](?:{surname}|[{GIVEN}]))(?={ENDS}|{GOES_ON})"),
        # 阿凱幫我搬上樓
        re.compile(rf"{clause}(?P<name>[小阿][{GIVEN}{GIVEN_TOO}])(?={DOES})"),
    )


@cache
def _neighbours() -> re.Pattern[str]:
    """Two that look like names with a word for "and" between them."""
    surname = _alternation(get_language("zh-Hans").privacy.surnames)
    one = f"(?:[小老阿大](?:{surname}|[{GIVEN}])|(?:{surname})[{GIVEN}{GIVEN_TOO}]{{1,2}}|[{GIVEN}]{{2}}[姐哥]?)"
    return re.compile(f"(?P<first>{one})(?:和|跟|与|與|同|及|、|还有|還有)(?P<second>{one})(?={ENDS}|{GOES_ON})")


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    privacy = get_language("zh-Hans").privacy
    surname, plain = _alternation(privacy.surnames), _alternation(privacy.plain_surnames)
    double = _alternation(one for one in privacy.surnames if len(one) == 2)
    # behind 小 further surnames are safe that begin words elsewhere (周末, 方面)
    short = (
        "".join(sorted(one for one in privacy.plain_surnames if len(one) == 1))
        + "周许許黄黃曾董丁程苏蘇余卢盧姜钟鍾田任方石蒋蔣叶葉江马馬严嚴"
        + "尤戴阮詹翁欧歐伍凌樊倪庄莊聂聶翟褚柯涂凃蕭萧鐘賴赖"
        + "耿贾賈龚龔齐齊裴霍冉屈饶饒祁邢庞龐殷俞柳娄婁"
    )
    named = f"[{GIVEN}]"
    cues, own = _alternation(privacy.name_cues), _alternation(privacy.own_name_cues)
    roles, titles = _alternation(privacy.roles), _alternation(privacy.titles)
    signoffs, kin = _alternation(privacy.signoffs), _alternation(privacy.kin)
    led = f"{roles}|{cues}|{PRAISE}|{DEALT}|{own}|{POINTS}"
    han = f"[{HAN}]"
    given = f"(?!小姐|先生|女士|太太){han}(?:(?![{NOT_IN_NAME}]){han})?"
    # between a cue such as 收件人 and the name: "写成了", "错写成", "是", ": "
    written = (
        "(?:的?(?:名字|姓名))?(?:明明|应该|應該|本来|本來|其实|其實)?"
        "[写寫填印标標打变變错錯误誤显顯示改做]{0,3}(?:成了?|[着著]|的是|是|係|的|為|为|了)?[：: ]{0,2}"
    )
    ends = f"(?:{ENDS}|{GOES_ON})"
    # what may stand before a surname with a title so that the surname begins no other word's second half
    leads = "的找让讓请請和跟给給诉訴系繫绍紹谢謝是位名叫问問由对對见見等替向被告听聽姓同搵喂到咗个個了絡络"
    before = f"(?:(?<![{HAN}])|(?<=[{leads}])|(?<=客服)|(?<=店员)|(?<=店員)|(?<=隔壁))"
    nick = (
        f"[小老阿](?![姨叔伯姐妹票程时時朋友孩号號礼禮伙夥费費编編哥弟板心闆嬤偷样樣气氣公婆妈媽爸爷爺])(?:{han}|[A-Z][a-z]+)"
    )
    return (
        # 联系人：林美华 (phone numbers and codes end a name too)
        re.compile(rf"(?:{cues}){written}(?!成[了为為])(?P<name>(?:{surname}){given}){ends}"),
        # 收件人写成了张玉梅，应该是张玉美
        re.compile(rf"(?:{cues})[^。！!？?\n]{{0,16}}(?:应该是|應該是|应为|應為|不是|而是|改成|改为|改為)(?P<name>(?:{surname}){given}){ends}"),
        re.compile(rf"(?:{own}){NO_NAME}(?P<name>(?:{surname}){han}{{1,2}}){ENDS}"),
        re.compile(rf"我叫(?P<name>(?:{surname}){given}){ends}"),
        re.compile(rf"(?:(?<![{HAN}])|(?<=[我叫]))(?:免[贵貴])?姓(?P<name>{surname}){ENDS}"),
        # 一位姓贾的先生, 师傅姓汪
        re.compile(rf"(?<!百)姓(?P<name>{surname})(?=的|{ENDS})"),
        re.compile(rf"姓(?:{surname})[，, ](?P<name>(?:{surname}){han}{{1,2}}){ENDS}"),
        # 客服叶子涵, 找贺军, 那个张强: by the characters of the given name, whatever follows two of them
        re.compile(rf"(?:{led})[叫是：: ]{{0,2}}{NO_NAME}(?P<name>(?:{surname}){named}{{2}})"),
        re.compile(
            rf"(?:{led})[叫是：: ]{{0,2}}{NO_NAME}(?P<name>(?:{surname}){named})"
            rf"(?:{ends}|嘅|的(?:小姐|姑娘|先生|女|客服))"
        ),
        re.compile(
            rf"(?:^|[，,。！!；;：:\s]){NO_NAME}(?P<name>(?:{plain}){named}{{1,2}})"
            rf"(?=这个|這個|那个|那個|呢個|嗰個|{DOES})"
        ),
        # 代收人梁杰, 退款到罗敏的账户
        re.compile(
            rf"(?:{STANDS_FOR})[叫是：: ]{{0,2}}{NO_NAME}(?P<name>(?:{surname})[{GIVEN}{GIVEN_TOO}]{{1,2}}){ends}"
        ),
        # 周雨桐 without any cue: a surname that begins no other word, with two characters that names are made of,
        # where no word ends in the surname (夸张, 大王, 行李, 森林)
        re.compile(
            r"(?:(?![张張])|(?<![夸誇紧緊主扩擴开開纸紙一两兩几幾每慌铺鋪]))(?:(?!王)|(?<![大女国國霸魔天蜂猴君帝]))"
            r"(?:(?!李)|(?<![行桃]))(?:(?!林)|(?<![森树樹园園雨竹桂]))(?:(?!梁)|(?<![桥橋栋棟]))(?:(?![谢謝])|(?<![多感谢謝]))"
            rf"{NO_NAME}{NO_PERSON}(?P<name>(?:{plain}){named}{{2}})(?!牌|街|路|县|縣|市|省|区|區|镇|鎮|村|店|记|記|酒|系列|款)"
        ),
        # 高翔很专业: any surname, between the begin of a clause and what only people do
        re.compile(rf"(?:^|[，,。！!；;：:\s]){NO_NAME}{NO_PERSON}(?P<name>(?:{surname}){named}{{2}})(?={ENDS}|{DOES}|{GOES_ON})"),
        # 江婉儀上: who writes
        re.compile(rf"(?:^|[，,。！!；;\s])(?P<name>(?:{surname}){han}{{1,2}})(?=(?:敬上|謹上|谨上|上|敬启|敬啟|留|笔|筆)[。\s]*$)"),
        # 被冯雪忽悠: whom one dealt with, whatever follows
        re.compile(rf"(?:{DEALT}){NO_NAME}{NO_PERSON}(?P<name>(?:{plain}){named})(?!{named})"),
        # 小雯姐姐, 阿豪師傅
        re.compile(rf"(?<!大)(?P<name>[小阿]{named})(?=姐姐|哥哥|师傅|師傅|同学|同學|老师|老師|姐|哥|店长|店長)"),
        # 陳O華, 林＊＊, 张某: half a name
        re.compile(rf"{before}(?P<name>(?:{surname})(?:[○〇ＯO＊*]{{1,2}}{han}?|某{{1,2}}))(?![A-Za-z])"),
        # 一位陳姓客服
        re.compile(rf"(?P<name>(?:{surname})姓)(?=[男女小先店員员客業业]|师傅|師傅|司机|司機|技師|技师|主管|经理|經理)"),
        # 我叫嘉嘉, 我係阿May
        re.compile(rf"我叫(?![外车車客了你他她它滴快人師师救貨货物咗])(?P<name>{han}{{2,3}}){ENDS}"),
        re.compile(r"我係(?P<name>阿[A-Z][a-z]+)"),
        # 吴老板人爽快, but not 謝謝老闆
        re.compile(rf"(?<![{HAN}])(?P<name>(?![连連])(?:{surname})(?:老板|老闆))"),
        # 簽收 Wong Siu Ming, Chan Tai Man代收
        re.compile(
            r"(?:[签簽代]收人?|收件人|英文名是?)[：: ]{0,2}(?P<name>[A-Z][a-z]+(?: [A-Z][a-z]+){0,2})(?![A-Za-z0-9])"
        ),
        re.compile(r"(?P<name>[A-Z][a-z]+(?: [A-Z][a-z]+){1,2})(?=\s?[签簽代]收)"),
        # 陳sir, 李Sir
        re.compile(rf"(?P<name>(?:{surname})\s?(?:[Ss][Ii][Rr]|[Mm]iss))(?![A-Za-z])"),
        # 石磊师傅, 怡君小姐
        re.compile(
            rf"(?:^|(?<=[，,。！!；;：:\s是找跟和同搵让讓请請给給的]))(?P<name>(?:{surname})?{named}{{1,2}}"
            r"(?:师傅|師傅|老师|老師|先生|小姐|女士|经理|經理))(?!们|們)"
        ),
        # 櫃台淑芬很親切, 感謝志明哥: a given name alone behind a role
        re.compile(rf"(?:{roles}|{PRAISE})(?!{PAIRS})(?P<name>{named}{{2}}[哥姐]?){ends}"),
        # 感谢赵敏耐心处理: whom one thanks or praises; of the plain surnames also whom one dealt with
        re.compile(rf"(?:{PRAISE}){NO_NAME}(?P<name>(?:{surname}){given}){ends}"),
        re.compile(rf"(?:{DEALT}){NO_NAME}(?P<name>(?:{plain}){given}){ends}"),
        # 陆工很专业
        re.compile(rf"{before}(?![施包管车車石金温溫]工)(?P<name>(?:{surname})工)(?={ENDS}|很|太|真|非常|专业|專業|技术|技術|态度|態度|帮|幫|说|說|给|給|来|來)"),
        re.compile(rf"(?:{roles})(?P<name>(?:{surname})工)(?!作|人|具|资|資|艺|藝|程|厂|廠)"),
        # 王佳怡态度很好: who begins a clause and does what only people do
        re.compile(rf"(?:^|[，,。！!；;：:\s]){NO_NAME}(?P<name>(?:{plain}){given})(?={DOES})"),
        # 先生 and 小姐 make a name of every surname that begins a word; of the plain ones anywhere
        re.compile(rf"(?P<name>[老小]?(?:{plain})(?:{titles}))(?!们|們)"),
        re.compile(rf"{before}(?P<name>(?:{surname})(?:先生|女士|小姐|太太|师傅|師傅|经理|經理|主管|主任|店长|店長|老师|老師|大哥|大姐|叔叔|阿姨|伯伯|大爷|大爺|大妈|大媽|大叔|大伯|伯(?!乐|樂)|护士|護士|医生|醫生|医师|醫師|药师|藥師|律师|律師|教练|教練|太(?=话|話|好|成日|订|訂|叫|介紹|介绍|唔|很|说|說|投訴|投诉|打|同|就|俾|{ENDS})|师奶|師奶|[总總](?=亲自|親自|说|說|很|给|給|答应|答應|{ENDS})|[哥姐叔](?=很|好|太|真|非常|超|每|家|一直|帮|幫|给|給|特别|特別|态度|態度|说|說|推荐|推薦|教|答应|答應|{ENDS})|生(?={ENDS}|係|幫|帮|話|投訴|打|同|就|俾|嗰)))(?!们|們|牌)"),
        # 客服小可, 客服叫沈佳怡: any character behind 小 once a role stands before it, unless it makes a word (小姐)
        re.compile(rf"(?:{roles}|唔該晒|{signoffs}|[搵揾])的?[叫是：:，, ]?(?P<name>{nick}[姐哥]?){ends}"),
        re.compile(rf"(?<=[和跟找让讓请請同搵给給叫])(?P<name>[小老阿](?![年丈的店吃食东東总總姨嬤嬷叔伯公婆妈媽爸爷爺弟板闆头頭人外伴家爹娘姐妹票程时時朋友孩号號礼禮伙夥费費编編哥弟板心气氣区區米红紅学學师師是实實])(?:{han}|[A-Z][a-z]+)){ends}"),
        # 司徒静跟我说: surnames of two characters
        re.compile(rf"(?<![{HAN}])(?P<name>(?:{double}){given}){ends}"),
        re.compile(rf"(?:{led})(?P<name>(?:{double}){given}){ends}"),
        # 我女兒芯語很喜歡
        re.compile(rf"(?:我|俺|咱|她|他)(?:{kin})(?!{PAIRS})(?P<name>{named}{{2}}){ends}"),
        # 加小霍微信, 他自称屈波, 致贺兰：, 彭坤你好
        re.compile(rf"(?<=加)(?P<name>[小老阿]{han})(?=的?(?:微信|好友|LINE))"),
        re.compile(rf"(?:自称|自稱|自稱是|自称是|(?<![{HAN}])致|联系|聯絡|聯繫){NO_NAME}(?P<name>(?:{surname}){given})(?=[：:，,。（(]|$)"),
        re.compile(rf"(?:^|[，,。！!；;\s]){NO_NAME}(?P<name>(?:{surname}){given})(?=[你您]好)"),
        # 師傅發仔
        re.compile(rf"(?:{roles})(?P<name>[{GIVEN}{GIVEN_TOO}]仔)(?={ENDS}|{GOES_ON})"),
        # 係Cherry覆我, 同事Mandy Ho, 我是Angela Tsai
        re.compile(rf"(?:係|是)\s?(?P<name>{_NO_LATIN}[A-Z][a-z]{{2,11}})(?=\s?(?:覆|回[复覆]|幫我|帮我|講|跟我|送|接))"),
        re.compile(rf"(?:我是|我係|我叫|同事|{roles})\s?(?P<name>[A-Z][a-z]+(?: [A-Z][a-z]+){{1,2}})(?![A-Za-z])"),
        re.compile(rf"{_given_latin()}\s?(?:同|和|跟|与|與|、)\s?(?P<name>{_NO_LATIN}[A-Z][a-z]{{2,11}})(?![A-Za-z])"),
        # 昨天大刘送货, 表扬于洋
        re.compile(rf"(?:^|(?<=[，,。！!；;：:\s天次是由]))(?P<name>[大老](?:{plain}))(?=送|修|装|裝|来|來|说|說|讲|講|帮|幫|给|給|打|话|話)"),
        re.compile(rf"(?:^|[，,。！!；;\s])(?:表扬|表揚|点名|點名|感谢|感謝|多谢|多謝|谢谢|謝謝)(?P<name>(?:{surname}){named}{{1,2}})(?=[\s。！!~～]*$)"),
        # 送貨的大頭, 外送員阿不拉, 叫大壮的骑手: what a person is called by others
        re.compile(
            rf"(?:{roles}|叫|由|跟|找|搵)(?P<name>[大二胖黑](?![家哥姐叔爷爺妈媽伯嫂婶嬸多约約概力方件门門厅廳楼樓部小量致学學型号號手次维維话話十天个個条條色白屏衣米猫貓板框边邊位]){han})"
            rf"(?=的(?:骑手|騎手|师傅|師傅|店员|店員|客服|小哥|司机|司機)|每|连|連|送|說|说|很|太|超|把|来|來|{ENDS})"
        ),
        re.compile(rf"(?:{roles}|[跟找搵由和同])(?P<name>阿(?![姨里根迪嬤])(?:{han}[伯叔嬸婶公婆姨哥姐嫂]|不{han}))(?={ENDS}|{GOES_ON})"),
        # 司機強哥, 芳姐家的
        re.compile(rf"(?:{roles}|[跟找搵由和同])(?P<name>(?![帅帥美靓靚小大]){named}[哥姐叔伯姨嫂])(?={ENDS}|{GOES_ON})"),
        # 昨天係Wing仔送貨, 有位叫Kelvin的店員
        re.compile(r"(?<![A-Za-z])(?P<name>[A-Z][a-z]{1,8}仔)"),
        re.compile(
            rf"(?:[位个個人员員服男女]叫做?|小姐|先生|师傅|師傅)\s?(?P<name>{_NO_LATIN}[A-Z][a-z]{{2,11}})(?=\s?(?:[的嘅]|{ENDS}|{GOES_ON}))"
        ),
        # 签收人写的芮芮
        re.compile(rf"(?:{cues}){written}(?!{TWICE})(?P<name>({han})\2){ends}"),
        # 店里的红姐, 感恩佩君姐
        re.compile(rf"(?<=[的嘅])(?P<name>(?![小大表空学學师師帅帥老二三柜櫃阿那个個姐哥]){han}[姐哥])(?=很|好|太|真|超|人|帮|幫|特别|特別|一看|一眼|每|都|记得|記得)"),
        # 谢谢夏天小姐姐, 感激阿布幫忙
        re.compile(rf"(?:{PRAISE})(?P<name>(?:(?![这那這的客服们們]){han}){{2}})(?=小姐姐|小哥哥)"),
        re.compile(rf"(?:{PRAISE})(?P<name>阿(?![姨]){han}{{1,3}}?)(?=帮|幫|耐心|陪|教)"),
        # 叫Cindy的那位店员
        re.compile(rf"叫\s?(?P<name>{_NO_LATIN}[A-Z][a-z]{{2,11}})(?=\s?[的嘅](?:[那這这]?[位个個]|店|客|師|师|小|女|男|員|员|同))"),
        re.compile(rf"(?:{PRAISE})(?P<name>(?:(?![小店客服员員导導快递遞送柜櫃前台的我你您]){han}){{2}}[姐哥])(?![姐哥])"),
        # May姐, Jacky哥
        re.compile(r"(?<![A-Za-z])(?P<name>[A-Z][a-z]{1,11}\s?(?:哥|姐|小姐|先生|太太|老师|老師|師傅|师傅))"),
        re.compile(rf"(?:^|[，,。！!；;\s])(?P<name>阿(?![姨迪里根拉嬤嬷公婆妈媽爸爷爺伯姐妹仔哥弟女叔嬸婶嫂]){han}[姐哥]?){ends}"),
        re.compile(rf"(?P<name>阿(?![姨迪里根拉])(?:{han})(?:[姐哥]))"),
        re.compile(rf"(?:{roles})[叫是：:， ]{{0,2}}{NO_NAME}(?P<name>(?:{surname}){given}){ends}"),
        re.compile(rf"(?:{roles})[叫是：: ]{{0,2}}(?P<name>(?:{plain}){given})"),
        # 我先生曹毅, 我妈叫刘桂芳
        re.compile(rf"(?:我|俺|咱|她|他)(?:{kin})[叫是，,]?{NO_NAME}(?P<name>(?:{surname}){given}){ends}"),
        re.compile(rf"(?:我|俺|咱|她|他)(?:{kin})[叫是，,]?(?P<name>(?:{plain}){given})"),
        re.compile(rf"(?:我|俺|咱|她|他)(?:{kin})[叫是，,]?(?!{TWICE})(?P<name>({han})\2){ends}"),
        re.compile(rf"(?:同事|朋友|室友|邻居|鄰居|闺蜜|閨蜜|老公|老婆){NO_NAME}(?P<name>(?:{plain}){given}){ends}"),
        re.compile(rf"(?:同事|朋友|室友|邻居|鄰居|闺蜜|閨蜜|老公|老婆|太太|同學|同学){NO_NAME}(?P<name>(?:{surname}){named}{{1,2}}){ends}"),
        re.compile(rf"(?<=[她他])叫(?P<name>(?:{plain}){given}){ENDS}"),
        re.compile(rf"(?<![大中最从從还還])(?P<name>[小老阿](?!胡同)[{short}])(?!表)(?:{ends}|(?=师|師))"),
        re.compile(rf"(?:{signoffs}|{roles})(?!{TWICE})(?P<name>({han})\2){ends}"),
        # a signature: three characters with a surname, alone between signs, the text ending or a number following
        re.compile(
            rf"(?:^|[，,。！!；;\s])(?P<name>(?!谢谢|謝謝)(?:{plain}){han}{{2}})"
            r"(?=\s*$|[，,。 ]\s*(?:[\d<+]|电话|電話|手机|手機|订单|訂單))"
        ),
        re.compile(rf"(?:手机|手機|电话|電話)[\d -]{{7,13}}[，, ](?P<name>(?:{surname}){han}{{1,2}}){ENDS}"),
        re.compile(rf"(?:{signoffs})[，,：: ](?P<name>(?:{surname}){han}{{1,2}})\s*$"),
        # 店員 Ivy, 同 Jason 傾咗: a name in an alphabet behind a role
        re.compile(rf"(?:{roles}|唔該晒|搵|揾|多謝|多谢)\s?(?P<name>[A-Z][a-z]{{2,11}})(?![A-Za-z0-9])"),
        re.compile(rf"(?:{PRAISE})\s?(?P<name>[A-Z][a-z]{{2,11}})\s?(?={DOES}|的?協助|的?帮助|解[釋释答])"),
        # 隔壁黃媽媽
        re.compile(rf"{before}(?P<name>(?!祝)(?:{surname})(?:妈妈|媽媽|爸爸|奶奶|爷爷|爺爺|伯母|婶婶|嬸嬸|婆婆))"),
        re.compile(rf"(?:^|(?<=[，,。！!；;\s]))(?P<name>{_given_latin()})(?![\w-]*[A-Za-z0-9])(?=\s?[{HAN}])(?!\s?(?:牌|的|系列|款|版))"),
        re.compile(rf"(?:同|跟|和|找|搵|由|请|請)\s?(?P<name>{_given_latin()})(?![A-Za-z0-9-])"),
        # 顾问vivian推荐
        re.compile(rf"(?:{roles})\s?(?P<name>(?i:{_given_latin()}))(?![A-Za-z0-9-])"),
    )


def _given_latin() -> str:
    privacy = get_language("en").privacy
    return "(?:" + _alternation(privacy.given_names) + ")"


def _ambiguous_latin() -> str:
    """Names that are a word too, but for the months."""
    privacy = get_language("en").privacy
    return "(?:" + _alternation(privacy.ambiguous_names - {"April", "August", "June", "May"}) + ")"


def _alternation(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
