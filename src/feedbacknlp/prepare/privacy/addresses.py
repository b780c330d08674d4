"""Street addresses and postcodes, by form."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from feedbacknlp.languages import get_language
from feedbacknlp.languages.scripts import HAN
from feedbacknlp.prepare.privacy.spans import Span, span_of

__all__ = ["find_addresses", "find_chinese_addresses"]

_BRITISH_POSTCODE = (
    r"(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKS-UW]|[A-HK-Y]\d[ABEHMNPRVWXY]) ?\d[ABD-HJLNP-UW-Z]{2})"
)
_HOUSE = re.compile("[号號弄栋棟幢座期樓楼]")
_WORD = r"[A-ZÀ-ÖØ-Þ][\w'’-]{0,30}"
_TOWN = "[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ'’]{1,30}"
_PLACE = rf"{_TOWN}(?:[ -]{_TOWN}){{0,2}}"
_LANGUAGES = ("en", "nb", "da", "sv", "de", "fr", "es", "pt", "nl", "it")
# Districts and cities that are written without a word such as 區.
_DISTRICTS = (
    "九龍|新界|香港島|香港仔|香港|中環|上環|西環|西營盤|堅尼地城|半山|金鐘|灣仔|銅鑼灣|跑馬地|大坑|天后|炮台山|北角|鰂魚涌|太古|西灣河|筲箕灣|"
    "柴灣|小西灣|鴨脷洲|黃竹坑|赤柱|尖沙咀|佐敦|油麻地|旺角|太子|大角咀|深水埗|長沙灣|荔枝角|美孚|石硤尾|九龍塘|九龍城|九龍灣|土瓜灣|紅磡|何文田|"
    "黃大仙|鑽石山|慈雲山|新蒲崗|牛頭角|觀塘|藍田|油塘|秀茂坪|將軍澳|坑口|寶琳|西貢|葵涌|葵芳|青衣|荃灣|深井|屯門|元朗|天水圍|上水|粉嶺|大埔|"
    "沙田|大圍|火炭|馬鞍山|東涌|長洲|澳門|氹仔|台北|台中|台南|高雄|新竹|基隆|桃園|北京|上海|天津|重庆|重慶"
)
# "地址是", "寄到": what leads to an address is no part of it
_LEAD_LENGTH = 6
_LEAD = re.compile(
    r".*?(?:地址|改寄到|送错去|送錯去|送错到|送錯到|放在|放到|放喺|寄去|寄送到|寄送|老家|我家|我住|住喺|丢在|丟在|丢到|丟到|搬到|搬去|寄到|寄往|改寄|寄回到?|退回?到?|送到|送去|发到|發到|住在|住喺|家住|改成|改為|改为|写成|寫成|位于|位於|[送发發搬住][到去在]|寄)(?:改成|改為|改为|写成?|寫成?|填|是|为|為|在|的|了|[:：])*"
)


def find_addresses(text: str) -> Iterator[Span]:
    """Addresses in an alphabet: number and street, street and number with a postcode, a British postcode, a house."""
    if "," in text:
        for found in _named_house().finditer(text):
            yield span_of("address", text, *found.span())
    if not any(character.isdigit() for character in text):
        return
    for pattern in _patterns():
        for found in pattern.finditer(text):
            yield span_of("address", text, *found.span("place"))


@cache
def _named_house() -> re.Pattern[str]:
    """Rose Cottage, Mill Lane; The Old Bakery, Church Road: a house without a number, and its road."""
    english = "|".join(re.escape(word.capitalize()) for word in get_language("en").privacy.streets)
    return re.compile(
        rf"(?<!\w)(?:The )?(?:{_WORD} ){{1,2}}(?:Cottage|House|Farm|Lodge|Barn|Villa|Grange|Manor|Mill|Vicarage|"
        rf"Rectory|Bakery|Forge|"
        rf"Stables|Bungalow), (?:{_WORD} ){{1,3}}(?:{english})\b\.?(?:, {_PLACE})?(?:,? {_BRITISH_POSTCODE})?"
    )


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    english = "|".join(re.escape(word.capitalize()) for word in get_language("en").privacy.streets)
    streets = "|".join(map(re.escape, get_language("nb").privacy.streets))
    endings = _alternation(("da", "sv", "de", "nl"), capital=False)
    leading = _alternation(("fr", "es", "pt", "it"), capital=True)
    roads = _alternation(("es", "pt", "it"), capital=True)
    cues = {cue for code in _LANGUAGES for cue in get_language(code).privacy.address_cues}
    lives = "|".join(re.escape(cue) for cue in sorted(cues, key=lambda cue: (-len(cue), cue)))
    flat = r"(?:Unit|Flat|Apt|Apartment|Suite|Room|House)\.? \w{1,5},? "
    # "2 Hard Drive" is on no map
    road = rf"(?!(?:{_WORD} ){{0,2}}(?:Hard|Flash|Thumb|Pen|USB|Disk|Test|Star) )(?:{_WORD} ){{1,3}}(?:{english})\b\.?"
    code = rf"(?:,? (?:[A-Z]{{2,3}}(?: \d{{4,5}})?\b|{_BRITISH_POSTCODE}|\d{{4}}(?!\d)))?"
    inner = r"(?:,? (?:Unit|Flat|Apt|Apartment|Suite|Room|#)\.? ?\w{1,5}\b)?"
    town = rf"{inner}(?:, {_PLACE})?{code}"
    # 14B, 5 C, 214-2, 3/B, 12 bis
    house = r" \d{1,4}(?:[-/]\d{1,4}(?!\d|[.,]\d))?(?: ?bis\b| ?ter\b|(?! [iaåo] )[ /-]?[A-Za-z](?![\w']))?\b"
    # behind a house number: 3. tv, 2º izq, apto 302, lgh 1102, 4. Stock
    floor = (
        r"(?:,? (?:\d{1,2}(?:\.|[ºª°]|e|er|ème)? ?(?:sal |tr\.? |etg\.? )?(?:tv|th|mf|sal|tr|etg|etasje|izq|izda|"
        r"dcha|dto|esq|étage|etage|"
        r"piano|Stock|OG|[A-D])\b\.?|\d{1,2}[ºª°](?: ?[A-Za-z]\b)?|(?i:apto|apt|ap|apartamento|appartement|lgh|leil|"
        r"piso|puerta|bloco|bl|bus|"
        r"interno|int|scala|sala|casa|esc|Whg|top)\.? ?\d{1,5}[A-Za-z]?\b)){0,3}"
    )
    coded_town = rf"(?:(?:,? ?[HLUK]\d{{4}})?,? ?\d{{4}} {_PLACE})"
    # 80331 München, 111 22 Stockholm, 1016 DL Amsterdam, 01310-100 São Paulo
    postcode = r"(?:\d{5}(?:-\d{3})?|\d{3} \d{2}|\d{4}-\d{3}|\d{4}(?: [A-Z]{2})?)"
    continental_town = rf"(?:,? ?(?:[A-Z]{{1,2}}-)?{postcode} {_PLACE})"
    small = "(?:(?:de la|de los|de las|de|du|des|da|do|dos|das|del|la|le|les|las|los|van|von|of) |d['’]|l['’])*"
    norwegian_town = rf"(?:{coded_town}|, {_PLACE}(?=[ ,.:;]|$))"
    continental_town = rf"{floor}(?:{continental_town}|, {_PLACE}(?=[,.;]|$))?(?:,? \d{{5}}-\d{{3}})?"
    return (
        re.compile(rf"(?<!\w)(?P<place>{flat}{road}{town})"),
        re.compile(rf"(?<![\w£$€#-])(?P<place>(?:{flat})?(?:\d{{1,4}}/)?\d{{1,5}}[A-Za-z]?,? {road}{town})"),
        # 450 W 33rd St, New York, NY 10001
        re.compile(
            rf"(?<![\w£$€#-])(?P<place>\d{{1,5}} (?:(?:[NSEW]{{1,2}}|North|South|East|West)\.? )?"
            rf"(?:\d{{1,3}}(?:st|nd|rd|th)|{_WORD}(?: {_WORD})?) (?:{english})\b\.?{town})"
        ),
        # 9 The Paddocks, Ely CB7 4QT: what ends with a British postcode
        re.compile(rf"(?<![\w£$€#-])(?P<place>\d{{1,4}}[A-Za-z]?,? (?:{_WORD},? ){{1,6}}{_BRITISH_POSTCODE})(?![\w-])"),
        re.compile(
            r"(?i:\b(?:zip|zip code|post ?code|postal code|postnummer|postnr\.?|plz|cep)\b|"
            r"邮编|邮政编码|郵遞區號|郵區)(?i: is| er|是)?[:： ]{0,2}"
            rf"(?P<place>(?:\d{{5}}-\d{{3,4}}|\d{{3,6}})(?: {_PLACE})?)(?![\w-])"
        ),
        # Solbakken gård, Hovinvegen 210: before the street alone
        re.compile(
            rf"(?<!\w)(?P<place>{_WORD} (?:gård|gard|småbruk|gaard), (?:{_WORD} )?{_WORD}(?:{streets}){house}"
            rf"{norwegian_town}?)"
        ),
        re.compile(rf"(?<!\w)(?P<place>(?:{_WORD} )?{_WORD}(?:{streets}){house}{norwegian_town}?)"),
        re.compile(rf"(?<!\w)(?P<place>(?:{_WORD} ){{1,2}}(?:{streets}){house}{norwegian_town}?)"),
        re.compile(rf"(?<!\w)(?P<place>{_WORD}(?: {_WORD})?{house},{coded_town})"),
        # Am Alten Markt 3a, An der Mühle 7, Unter den Linden 12
        re.compile(
            rf"(?<!\w)(?P<place>(?:(?:Am|Im|Zum|Zur|Beim)|(?:An|Auf|In|Unter|Hinter|Vor) (?:der|den|dem)) "
            rf"(?:{_WORD} )?{_WORD}{house}"
            rf"(?={floor},? (?:D-)?\d{{5}} |[.,;!?]|$){continental_town})"
        ),
        # Hauptstraße 12, 80331 München; Storgatan 5; Keizersgracht 77, 1016 DL Amsterdam
        re.compile(rf"(?<!\w)(?P<place>(?:{_WORD} )?{_WORD}(?:{endings}){house}{continental_town})"),
        re.compile(rf"(?<!\w)(?P<place>(?:{_WORD} ){{1,2}}(?i:{endings}){house}{continental_town})"),
        # 12 rue de la Paix, 75002 Paris
        re.compile(
            rf"(?<![\w£$€#-])(?P<place>\d{{1,4}}(?: ?bis| ?ter)?,? (?i:{leading}) {small}{_WORD}(?: {_WORD}){{0,2}}"
            rf"{continental_town})"
        ),
        # Calle Mayor 14, 28013 Madrid; Rua das Flores, 120; in small letters where but a floor or a town follows
        re.compile(
            rf"(?<!\w)(?P<place>(?:{roads})\.? ?{small}{_WORD}(?: {small}{_WORD}){{0,3}},? (?:n[º°o.]+ ?|"
            rf"nr\.? )?\d{{1,5}}(?:[/-]?[A-Z]\b)?\b"
            rf"{continental_town})"
        ),
        re.compile(
            rf"(?<!\w)(?P<place>(?i:{roads})\.? {small}{_WORD}(?: {small}{_WORD}){{0,3}},? (?:n[º°o.]+ ?|"
            rf"nr\.? )?\d{{1,5}}(?:[/-]?[A-Z]\b)?\b"
            rf"(?=\s*(?:[,.;!?)]|$)|,? \d{{5}}){continental_town})"
        ),
        re.compile(
            r"(?<!\w)(?P<place>(?:P\.? ?O\.? ?Box|Postboks|Pb\.?|Postfach|Apartado|Postbus) \d{2,6}"
            rf"(?:{coded_town}|{town}|{continental_town}))(?!\w)"
        ),
        # Nedre Skogstubben 3: a farm or a street by where it lies
        re.compile(
            rf"(?<!\w)(?P<place>(?:Nedre|Øvre|Nordre|Søndre|Østre|Vestre|Indre|Ytre|Midtre|Gamle) "
            rf"{_WORD}(?: {_WORD})?{house}"
            rf"(?! ?(?:stk|kr|år|dager|uker|av|%)\b){norwegian_town}?)"
        ),
        # "jeg bor Øvre Bakken 33": behind a word for living there a name and a number
        re.compile(
            rf"(?<!\w)(?i:{lives}):? (?P<place>(?:{_WORD} ){{0,2}}{_WORD}{house}(?=[,.;!?)]|\s*$|{floor},? \d{{4,5}} |"
            rf" (?:og|men|som|i stedet|and|but|not|nå|now|for|there|der|til)\b)"
            rf"{continental_town})"
        ),
        re.compile(rf"(?<![\w-])(?P<place>{_BRITISH_POSTCODE})(?![\w-])"),
    )


def _alternation(languages: Sequence[str], *, capital: bool) -> str:
    """The languages' words for a street, longest first."""
    words = {word for code in languages for word in get_language(code).privacy.streets}
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word.capitalize() if capital else word) for word in ordered)


def find_chinese_addresses(text: str) -> Iterator[Span]:
    """Addresses in Chinese: a road with a house number, with what stands around it."""
    if _HOUSE.search(text):
        for found in _chinese_pattern().finditer(text):
            start, end = found.span("place")
            # the lead may have begun before the place, whose region takes up to five characters
            lead = _LEAD.match(text, max(0, start - _LEAD_LENGTH), end)
            yield span_of("address", text, max(start, lead.end()) if lead else start, end)


@cache
def _chinese_pattern() -> re.Pattern[str]:
    han = f"[{HAN}]"
    road = "(?:路|街|大道|道|巷|村|里|胡同|花园|花園|小区|小區)"
    part = f"{han}{{1,5}}?(?:[区區县縣镇鎮乡鄉]|街道)"
    region = (
        rf"(?:{han}{{2,3}}(?:省|自治区|自治區))?(?:{han}{{2,4}}?[市州盟])?(?:{part}(?:{part})?)?"
        rf"(?:{han}{{1,5}}?[市区區])?(?:{_DISTRICTS}){{0,2}}"
    )
    told = rf"(?=[^路街]{{0,14}}[省市州盟区區县縣镇鎮乡鄉]|(?:{_DISTRICTS}))"
    # Without a region in front two characters are taken for the road's name: more would swallow the words before it.
    # 南京东路: the third tells which of two
    name = rf"(?:(?:\d{{3,6}} ?)?{told}{region}{han}{{1,5}}?|{han}{{2}}(?:[东東西南北中](?=路))?)"
    house = r"\d{1,5}(?:号院|號院|号楼|號樓|号|號|弄|栋|棟|幢)(?![码碼线線])"
    unit = "(?:号院|號院|号楼|號樓|号|號|栋|棟|幢|单元|單元|楼|樓|层|層|室|户|戶|座|门|門|铺|舖)"
    last = "(?:[A-Z](?![A-Za-z])|地下|地庫|地舖|地鋪)?"
    room = rf"(?:[\d一-十a-zA-Z-]{{1,6}}{unit}(?:之\d{{1,2}})?){{0,4}}\d{{0,4}}{last}"
    # 103号维多利广场B塔, 19号阳光幼儿园
    houses = (
        "产业园|產業園|科技园|科技園|工业园|工業園|广场|廣場|大厦|大廈|中心|公寓|花园|花園|幼儿园|幼兒園|小学|小學|学校|"
        "學校|商场|商場"
    )
    hall = (
        rf"(?:{han}{{2,8}}(?:{houses})(?:[A-Z]?[座塔栋棟])?{room}|"
        rf"(?:厂房|廠房|厂区|廠區|仓库|倉庫|商铺|商鋪|门面){room})?"
    )
    lane = r"(?:\d{1,4}[巷弄]){0,2}"
    by_road = rf"{name}{road}(?:[\d一-十]{{0,3}}[段])?(?:{han}{{0,4}}[巷弄])?{lane}{han}{{0,3}}?{house}{hall}{room}"
    # 望京花园东区201号楼: a block of a housing estate
    estates = (
        "花园|花園|小区|小區|家园|家園|公寓|新村|新城|新苑|公馆|公館|山庄|山莊|豪庭|华庭|華庭|雅居|名邸|苑|邸|墅|轩|軒|阁|閣|居|邨"
    )
    blocks = "号楼|號樓|号院|號院|栋|棟|幢|座"
    part = r"(?:[一-十东西南北東][区區期苑]|[\dA-Z]{1,2}[区區期])?"
    estate = rf"(?:{_DISTRICTS})?(?:{han}{{2,5}}[区區])?{han}{{2,6}}(?:{estates}){part}"
    block = rf"{estate}(?:\d{{1,4}}|[A-Z])(?:{blocks}){room}"
    # 望京西园四区412楼1门501: where the name of the estate or the block says less, a floor or a flat must follow
    wide = f"{estates}|园|園|庭|湾|灣|府|里|村|城|台|臺|坊|庄|莊"
    stairs = rf"{han}{{2,6}}(?:{wide}){part}\d{{1,4}}(?:{blocks}|楼|樓)\d{{1,4}}{unit}{room}"
    # 锦绣江南二期5幢3单元: what an estate is called says nothing, its phase and block do
    phase = rf"{han}{{2,6}}[一二三四五六七八九十\d]期\d{{1,3}}(?:{blocks}|楼|樓){room}"
    # 沙田第一城36座22樓B室: a tower with a floor or a flat
    tower = (
        rf"(?:{_DISTRICTS})?{han}{{1,7}}(?:\d{{1,3}}|[A-Z一二三四五六七八九十])(?:座|期|栋|棟|幢|号楼|號樓)"
        rf"(?:[\d一-十]{{1,3}}[楼樓层層][\dA-Za-z]{{0,5}}[室户戶铺舖]?|\d{{2,5}}[室户戶号號])"
    )
    # 紫樺閣12樓C室; 3号楼2单元501
    halls = "閣|阁|大厦|大廈|中心|廣場|广场|苑|軒|轩|居|邨|大樓|大楼|樓|台|臺"
    flat = (
        rf"(?:{_DISTRICTS})?{han}{{2,7}}(?:{halls})(?:\d{{1,2}}[樓楼][\dA-Z]{{1,4}}|\d{{3,4}})[室户戶]|"
        r"\d{1,3}(?:号楼|號樓|栋|棟|幢)\d{1,2}(?:单元|單元)\d{0,4}[室号號]?"
    )
    return re.compile(rf"(?P<place>{by_road}|{stairs}|{block}|{phase}|{tower}|{flat})")
