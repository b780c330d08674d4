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
    "(?=很|太|真|非常|特别|特別|帮|幫|给|給|的|说|說|态度|態度|服务|服務|响应|響應|处理|處理|耐心|解决|解決|回复|"
    "回覆|先生|女士|小姐|老师|老師|"
    "师傅|師傅|经理|經理|和|跟|一直|还|還|每|挺|超|就|也|是|为|為|在|不|没|沒|告诉|告訴|答应|答應|让|讓|主动|主動|"
    "发现|發現|教|直接|最|即刻|同学|同學|同志|"
    "脾气|脾氣|工号|工號|哥|姐|妹|你|您|我|上门|上門|推荐|推薦|隔着|隔著|人|等|聊|改|接|送|收|自己|陪|记|記|即|讲|"
    "講|把|又|才|都|来|來|跑|装|裝|修|找|问|問|"
    "回|打|亲自|親自|全程|当场|當場|马上|馬上|立刻|介绍|介紹|淋|冒|技术|技術|专业|專業|功夫|手艺|手藝|热情|熱情|"
    "细心|細心|认真|認真|负责|負責|"
    "贴心|貼心|亲切|親切|热心|熱心|礼貌|禮貌|客气|客氣|好|已|刚|剛|带|帶|拿|签|簽|检查|檢查|确认|確認|跟进|跟進|"
    "反应|反應|动作|動作|速度|办事|辦事|话|話|冇|"
    "唔|係|嘅|喺|仲|先|今|昨|上次|当时|當時|表示|推荐|推薦|接待|小姐|剪|理发|按|操作|安排|承诺|承諾|保证|保證|保証|请|請|要|会|會|能|可|用|看|去|"
    "到|有)"
)
# Signs that end a name of two where a third could be taken for part of it: verbs, particles, adverbs.
_NOT_IN_NAME = (
    "一很的了在是不没沒有来來去说說也都就还還和跟与與给給帮幫把被让讓叫问問答收送买買用看淋冒上下做到得着著过過吗嗎呢啊吧太真挺非特态態服"
    "响響处處耐解回推主直最先女小老师師经經同志脾工哥姐妹你您我人等聊改接自陪记記即讲講又才跑装裝修找打亲親全当當马馬立介教发發装裝"
    "技专專功手热熱细細认認负負贴貼礼禮客已刚剛带帶拿签簽检檢确確反动動速办辦话話冇唔係嘅喺仲今昨表操承保请請要会會能可有"
)

# Surnames that begin common words: no name behind a role or a relation.
_NO_NAME = (
    "(?!安装|安裝|安排|管|司|单|單|连|連|车|車|马上|馬上|马虎|馬虎|成|全|常|方便|方法|高兴|高興|周到|周末|週末|温|"
    "溫|房|路|通|向|于|於|包|关|關|项|項|简|簡|"
    "万|萬|白|易|金额|金額|游|遊|麦|麥|何必|何时|何時|任何|任务|任務|辛苦|华为|華為|明明|应|應|盛|牛|康复|康復|程序|"
    "程式|龙|时|時|查|费|費|毕竟|畢竟|充|时候|"
    "[孙孫](?:子|女)(?=[帮幫买買订訂很的喜用教一过過说說吵为為给給送，。]|$)|周[一二三四五六日天]|张(?:信用|卡|券|票|"
    "单|椅|桌|海报|纸)|張(?:信用|卡|券|票|單|椅|桌|海報|紙)|"
    "付|李子(?=[很好不太真的酸甜，。]|$)|李宁|李寧|[张張]力(?=[很不大太，。]|$)|张小泉|王者|王牌|王老吉|"
    "[刘劉]海(?=[很不太长長的，。]|$)|陈皮|陳皮|陈列|陳列|陈旧|陳舊|杨梅|楊梅|杨枝|楊枝|赵县|徐州|徐福记|孙悟空|"
    "朱古力|朱砂|胡椒|胡须|鬍|胡子|胡萝|"
    "胡蘿|胡同|胡乱|胡亂|胡说|胡說|胡扯|林区|林區|林林总|罗马|羅馬|罗技|羅技|罗汉|羅漢|罗列|羅列|郑州|鄭州|郑重|"
    "鄭重|梁山|谢谢|謝謝|谢意|謝意|谢绝|謝絕|宋体|宋體|宋代|"
    "唐人|唐装|唐裝|唐老|韩国|韓國|韩式|韓式|韩版|韓版|韩系|韓系|韩流|韓流|韩语|韓語|韩文|韓文|彭博|肖像|潘婷|"
    "袁大头|蔡司|蒋市|杜绝|杜絕|杜比|杜蕾|魏碑|吕布|沈阳|瀋陽|"
    "谭木匠|陆续|陸續|陆上|范围|範圍|范本|範本|范例|汪汪|贾府|邹城|孟买|秦皇|秦岭|秦代|邱比特|侯爵|陶瓷|陶醉|陶器|"
    "贺卡|賀卡|贺礼|賀禮|顾客|顧客|顾虑|顧慮|"
    "顾问|顧問|顾及|顧及|顾家家|龚滩|邵阳|莫名|莫非|莫大|吴中|吳郭|钱包|錢包|钱款|钱财|石头|石頭|江西|江苏|江蘇|"
    "江南|金属|金屬|金色|金钱|夏天|夏季|江湖|高低|高级|高級|"
    "高端|高质|高質|高度|文字|文件|文案|平台|平臺|许多|許多|许可|許可|于是|武汉|武漢|戴森|常常|康师傅|康師傅|温度|"
    "溫度|毛病|毛巾|史上|安全|安静|安靜|齐全|齊全|乔丹|喬丹|岳阳|焦虑|"
    "左右|左边|左邊|甘肃|祝福|祝你|祝您|祝大|宁波|寧波|宁可|尚可|尚未|符合|成都|成功|苗条|盛大|蓝色|藍色|蓝牙|藍牙|"
    "路上|路过|路過|华硕|華碩|华人|房间|房間|阳光|陽光|农村|古代|"
    "单位|單位|单独|單獨|单号|單號|连续|連續|连锁|景区|景區|费用|費用|周边|周邊|周年|周围|周圍|黄色|黃色|黄金|黃金|"
    "曾经|曾經|田园|董事|苏宁|蘇寧|苏州|蘇州|蘇打|苏打|丁点|钟表|"
    "鐘|任意|方式|方案|方向|方形|方面|叶子|葉子|何况|何況|程度|段时|段時|白色|白天|熊猫|熊貓|雷电|龙头|龍頭|万一|"
    "萬一|万能|武器|严重|嚴重|严格|嚴格|向来|欧洲|歐洲|莫不)"
)

# Doubled characters that are no name.
_TWICE = (
    "(?:天天|次次|个个|個個|件件|样样|樣樣|人人|家家|处处|處處|时时|時時|事事|常常|往往|慢慢|刚刚|剛剛|偏偏|渐渐|"
    "漸漸|默默|悄悄|早早|白白|明明|"
    "好好|多多|大大|小小|快快|真真|太太|妹妹|姐姐|哥哥|弟弟|伯伯|叔叔|爷爷|爺爺|奶奶|爸爸|妈妈|媽媽|婆婆|公公|舅舅|"
    "姑姑|宝宝|寶寶|谢谢|謝謝|看看|说说|說說|问问|問問|等等)"
)
_PRAISE = (
    "称赞|稱讚|夸夸|誇誇|感恩|感激|多得|辛苦|感谢|感謝|谢谢|謝謝|多谢|多謝|唔該晒|表扬|表揚|点名|點名|点赞|點讚|夸一下|誇一下|要夸|要誇|大赞|大讚|鸣谢|鳴謝|"
    "推荐找|推薦找|投诉|投訴|认准|認準"
)
_DEALT = (
    "[找搵跟和同由让讓请請叫是係被问問]|联系|聯絡|联络|聯繫|咨询|諮詢|询问|詢問|告诉|告訴|麻烦|麻煩|"
    "服务的|服務的|接待的|负责的|負責的"
)
_DOES = (
    "(?:[很真太超]|非常|特别|特別|十分)?(?:耐心|热情|熱情|细心|細心|负责|負責|专业|專業|贴心|貼心|客气|客氣|礼貌|"
    "禮貌|有礼|有禮|亲切|親切|认真|認真|热心|熱心)|"
    "(?:的)?(?:态度|態度|接待|推荐|推薦|服务|服務(?!费|費|区|區|台|臺|中心))|(?:全程|主动|主動|亲自|親自|一直|当场|當場|"
    "耐心)?(?:帮|幫|陪|教)(?:我|忙|咗|顾客|顧客|客人|老人)|"
    "(?:给|給|帮|幫)我|告诉我|告訴我|答应|答應|承诺|承諾|回复(?:我|很|得|超)|回覆(?:我|很|得|超)|处理得|處理得|"
    "介绍得|介紹得|讲解|講解|送货|送貨|跟进|跟進|"
    "先生|女士|小姐|经理|經理|师傅|師傅|老师|老師|店长|店長|主管|专员|專員"
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
    given = f"(?!小姐|先生|女士|太太){han}(?:(?![{_NOT_IN_NAME}]){han})?"
    # between a cue such as 收件人 and the name: "写成了", "错写成", "是", ": "
    written = "(?:的?(?:名字|姓名))?[写寫填印标標打变變错錯误誤显顯示]{0,3}(?:成了?|的是|是|為|为|了)?[：: ]{0,2}"
    ends = f"(?:{_ENDS}|{_GOES_ON})"
    # what may stand before a surname with a title so that the surname begins no other word's second half
    leads = "的找让讓请請和跟给給诉訴系繫绍紹谢謝是位名叫问問由对對见見等替向被告听聽姓同搵喂到咗个個了"
    before = f"(?:(?<![{HAN}])|(?<=[{leads}])|(?<=客服)|(?<=店员)|(?<=店員))"
    nick = (
        f"[小老阿](?![姐妹票程时時朋友孩号號礼禮伙夥费費编編哥弟板心闆嬤偷气氣公婆妈媽爸爷爺])(?:{han}|[A-Z][a-z]+)"
    )
    return (
        # 联系人：林美华 (phone numbers and codes end a name too)
        re.compile(rf"(?:{cues}){written}(?P<name>(?:{surname}){given}){ends}"),
        # 收件人写成了张玉梅，应该是张玉美
        re.compile(rf"(?:{cues})[^。！!？?\n]{{0,16}}(?:应该是|應該是|应为|應為|不是|而是|改成|改为|改為)(?P<name>(?:{surname}){given}){ends}"),
        re.compile(rf"(?:{own}){_NO_NAME}(?P<name>(?:{surname}){han}{{1,2}}){_ENDS}"),
        re.compile(rf"我叫(?P<name>(?:{surname}){given}){ends}"),
        re.compile(rf"(?:(?<![{HAN}])|(?<=[我叫]))(?:免[贵貴])?姓(?P<name>{surname}){_ENDS}"),
        # 一位姓贾的先生, 师傅姓汪
        re.compile(rf"(?<!百)姓(?P<name>{surname})(?=的|{_ENDS})"),
        re.compile(rf"姓(?:{surname})[，, ](?P<name>(?:{surname}){han}{{1,2}}){_ENDS}"),
        # 感谢赵敏耐心处理: whom one thanks or praises; of the plain surnames also whom one dealt with
        re.compile(rf"(?:{_PRAISE}){_NO_NAME}(?P<name>(?:{surname}){given}){ends}"),
        re.compile(rf"(?:{_DEALT}){_NO_NAME}(?P<name>(?:{plain}){given}){ends}"),
        # 陆工很专业
        re.compile(rf"{before}(?P<name>(?:{surname})工)(?={_ENDS}|很|太|真|非常|专业|專業|技术|技術|态度|態度|帮|幫|说|說|给|給|来|來)"),
        re.compile(rf"(?:{roles})(?P<name>(?:{surname})工)(?!作|人|具|资|資|艺|藝|程|厂|廠)"),
        # 王佳怡态度很好: who begins a clause and does what only people do
        re.compile(rf"(?:^|[，,。！!；;：:\s]){_NO_NAME}(?P<name>(?:{plain}){given})(?={_DOES})"),
        # 先生 and 小姐 make a name of every surname that begins a word; of the plain ones anywhere
        re.compile(rf"(?P<name>[老小]?(?:{plain})(?:{titles}))(?!们|們)"),
        re.compile(rf"{before}(?P<name>(?:{surname})(?:先生|女士|小姐|太太|师傅|師傅|经理|經理|主管|主任|店长|店長|老师|老師|大哥|大姐|叔叔|阿姨|伯伯|护士|護士|医生|醫生|医师|醫師|药师|藥師|律师|律師|教练|教練|太(?=话|話|好|唔|很|说|說|{_ENDS})|[哥姐叔](?=很|好|太|真|非常|{_ENDS})|生(?={_ENDS}|係|幫|帮)))(?!们|們|牌)"),
        # 客服小可, 客服叫沈佳怡: any character behind 小 once a role stands before it, unless it makes a word (小姐)
        re.compile(rf"(?:{roles}|唔該晒|{signoffs}|搵)[叫是：:，, ]?(?P<name>{nick}[姐哥]?){ends}"),
        re.compile(rf"(?<=[和跟找让讓请請同搵])(?P<name>[小老阿](?![公婆妈媽爸爷爺弟板闆头頭人外伴家爹娘姐妹票程时時朋友孩号號礼禮伙夥费費编編哥弟板心气氣区區米红紅学學师師是实實])(?:{han}|[A-Z][a-z]+)){ends}"),
        # 店里的红姐, 感恩佩君姐
        re.compile(rf"(?<=[的嘅])(?P<name>(?![小大表空学學师師帅帥老二三柜櫃阿那个個]){han}[姐哥])(?=很|好|太|真|超|人|帮|幫|特别|特別)"),
        re.compile(rf"(?:{_PRAISE})(?P<name>(?:(?![小店客服员員导導快递遞送柜櫃前台的我你您]){han}){{2}}[姐哥])(?![姐哥])"),
        # May姐, Jacky哥
        re.compile(r"(?<![A-Za-z])(?P<name>[A-Z][a-z]{1,11}\s?(?:哥|姐|小姐|先生|太太|老师|老師|師傅|师傅))"),
        re.compile(rf"(?:^|[，,。！!；;\s])(?P<name>阿(?![姨迪里根拉嬤嬷公婆妈媽爸爷爺伯姐妹仔哥弟女叔嬸婶嫂]){han}[姐哥]?){ends}"),
        re.compile(rf"(?P<name>阿(?![姨迪里根拉])(?:{han})(?:[姐哥]))"),
        re.compile(rf"(?:{roles})[叫是：:， ]{{0,2}}{_NO_NAME}(?P<name>(?:{surname}){given}){ends}"),
        re.compile(rf"(?:{roles})[叫是：: ]{{0,2}}(?P<name>(?:{plain}){given})"),
        # 我先生曹毅, 我妈叫刘桂芳
        re.compile(rf"(?:我|俺|咱|她|他)(?:{kin})[叫是，,]?{_NO_NAME}(?P<name>(?:{surname}){given}){ends}"),
        re.compile(rf"(?:我|俺|咱|她|他)(?:{kin})[叫是，,]?(?P<name>(?:{plain}){given})"),
        re.compile(rf"(?:我|俺|咱|她|他)(?:{kin})[叫是，,]?(?!{_TWICE})(?P<name>({han})\2){ends}"),
        re.compile(rf"(?:同事|朋友|室友|邻居|鄰居|闺蜜|閨蜜|老公|老婆){_NO_NAME}(?P<name>(?:{plain}){given}){ends}"),
        re.compile(rf"(?<=[她他])叫(?P<name>(?:{plain}){given}){_ENDS}"),
        re.compile(rf"(?<![大中最从從还還])(?P<name>[小老阿][{short}])(?!表)(?:{ends}|(?=师|師))"),
        re.compile(rf"(?:{signoffs}|{roles})(?!{_TWICE})(?P<name>({han})\2){ends}"),
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
