"""Words beside which a noun stands, by language: how a thing is told from what is done to it, without a tagger."""

from __future__ import annotations

from dataclasses import dataclass

from feedbacknlp.languages.codes import normalise_language

__all__ = ["NounCues", "get_noun_cues"]

NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class NounCues:
    """All words lower case.

    Parameters
    ----------
    before_noun : frozenset of str
        Articles, possessives and prepositions: a noun phrase begins behind them ("the", "my", "of").
    after_noun : frozenset of str
        Words that follow a noun phrase ("is", "was"; "很").
    before_verb : frozenset of str
        Pronouns, auxiliaries and degrees: a verb or an adjective follows, and no noun ("I", "would", "very").
    never_last : frozenset of str
        Measures, ordinals, spans of time, adverbs and other words that stand before a noun or beside a verb: no name
        ends with one ("little", "first", "days", "usually").
    endings : tuple of str
        Endings of one word's forms, the longest first: "seats" counts as "seat" where both are used.
    joiner : str
        Between two names ("and").
    capital_nouns : bool
        Whether all nouns are written with a capital letter; elsewhere only names of people, places and companies are.
    wholes : frozenset of str
        Words for all that a customer judges ("app", "product", "place"): praise of one is praise of the whole.
    """

    before_noun: frozenset[str] = NOTHING
    after_noun: frozenset[str] = NOTHING
    before_verb: frozenset[str] = NOTHING
    never_last: frozenset[str] = NOTHING
    endings: tuple[str, ...] = ()
    joiner: str = " / "
    capital_nouns: bool = False
    wholes: frozenset[str] = NOTHING


def _cues(
    before_noun: str,
    after_noun: str,
    before_verb: str,
    endings: str,
    joiner: str,
    never_last: str = "",
    *,
    capital_nouns: bool = False,
    wholes: str = "",
) -> NounCues:
    return NounCues(
        before_noun=frozenset(before_noun.split()),
        after_noun=frozenset(after_noun.split()),
        before_verb=frozenset(before_verb.split()),
        never_last=frozenset(never_last.split()),
        endings=tuple(endings.split()),
        joiner=joiner,
        capital_nouns=capital_nouns,
        wholes=frozenset(wholes.split()),
    )


_HAN_NUMBERS = "一二两兩三四五六七八九十几幾半每这這那某多"
_HAN_MEASURES = (
    "个個件条條款只隻双雙次天年月日周张張本台臺套份块塊瓶包盒箱位种種把支枝辆輛部颗顆袋杯斤米遍回批间間家元毛片根顿頓"
    "口层層对對点點些样樣边邊副幅床粒排罐桶顶頂座场場句字页頁"
)
"""A number and a measure ("一条") count what comes behind them and name nothing."""

_CUES = {
    "en": _cues(
        "the a an my your our their his her its this these those that no any some of with for about in on at from by "
        "per every each another same",
        "is was are were isn't wasn't aren't weren't has had",
        "i you he she we they it who to would could should can will won't can't don't didn't doesn't wouldn't "
        "couldn't have has had i'd i've we've not never just always please very so super really too quite extremely",
        "es s",
        " and ",
        "able actual actually afterwards ahead almost already alone apart big bigger bit brand casual certain check "
        "common completely constantly current currently definitely different directly due early earlier else enough "
        "entire entirely especially eventually exactly extra extremely final finally first fourth frequent front full "
        "fully general generally half high higher immediately incredible initial instantly instead international know "
        "large larger largely last lately later left less likely little local long longer longest lot low lower main "
        "major many medium mid more most mostly near nearly new newer next normal normally obvious obviously "
        "occasional occasionally old older once one only online onto original otherwise overall own particular "
        "particularly past possible possibly potential present previous previously probably properly quite rarely "
        "real really recent recently regular regularly repeatedly right round several short shorter similar single "
        "slight slightly small smaller soon sooner sort special specific standard stuff sudden suddenly super "
        "supposed sure tall taller tad thing third though three tiny today together tomorrow total totally true truly "
        "two typical typically unable unfortunately upper usual usually various wear whole wide wider worth yesterday "
        "young yet second seconds minute minutes hour hours day days week weeks month months year years time times "
        "number numbers",
        wholes="app apps application company place places product products shop shops site store stores website",
    ),
    "nb": _cues(
        "en et ei den det de min mitt mine deres dere vår vårt "
        "våre din ditt denne dette disse ingen noe noen av med for "
        "om i på til fra ved samme hver hvert",
        "er var ble blir har hadde",
        "jeg vi du de han hun dere man å skal skulle vil ville kan kunne må måtte har hadde ikke aldri alltid veldig "
        "så svært ganske altfor",
        "ene er en et ne n r e",
        " og ",
        "akkurat allerede annen annet andre egen eget eneste ene først første ganske gammel gamle hel hele halv halve "
        "kort lang lange lenge like lite litt mer mest mindre mye neste nesten ny nye nytt nå omtrent rett senere "
        "sist siste snart stor store stort større små liten lita tredje vanlig vanligvis veldig "
        "minutt minutter time timer dag dager uke uker måned måneder år gang ganger",
        wholes="app appen applikasjon applikasjonen bedrift bedriften butikk butikken firma firmaet nettbutikk "
        "nettbutikken nettsted nettstedet produkt produkter produktet sted stedet",
    ),
    "da": _cues(
        "en et den det de min mit mine jeres vores din dit denne "
        "dette disse ingen noget nogen af med for om i på til fra "
        "ved samme hver",
        "er var blev bliver har havde",
        "jeg vi du de han hun man at skal skulle vil ville kan kunne må måtte har havde ikke aldrig altid",
        "ene er en et ne n r e",
        " og ",
    ),
    "sv": _cues(
        "en ett den det de min mitt mina er ert era vår vårt "
        "våra din ditt denna detta dessa ingen något några av med för "
        "om i på till från vid samma varje",
        "är var blev blir har hade",
        "jag vi du de han hon man att ska skulle vill ville kan kunde måste har hade inte aldrig alltid",
        "arna erna ar er or en et na n r",
        " och ",
    ),
    "de": _cues(
        "der die das den dem des ein eine einen einem einer "
        "eines mein meine meinen meiner unser unsere ihr ihre kein "
        "keine keinen dieser diese dieses mit von für auf in im am beim zur zum bei aus über",
        "ist war sind waren wird wurde hat hatte",
        "ich wir du sie er es man zu nicht nie immer kann konnte will wollte muss musste sehr so ganz",
        "en er es n e s",
        " und ",
        capital_nouns=True,
    ),
    "nl": _cues(
        "de het een mijn jullie onze ons uw hun dit deze die geen van met voor op in bij uit over naar",
        "is was zijn waren wordt werd heeft had",
        "ik wij we je jij u hij zij ze men te niet nooit altijd kan kon wil wilde moet moest heb heeft",
        "en s",
        " en ",
    ),
    "es": _cues(
        "el la los las un una unos unas mi mis su sus tu "
        "nuestro nuestra este esta estos estas ese esa de del con para por "
        "en al sin",
        "es son está están fue era eran",
        "yo nosotros ellos me se le nos no nunca siempre puede pude puedo quiero para muy tan",
        "es s",
        " y ",
    ),
    "pt": _cues(
        "o a os as um uma uns umas meu minha meus minhas seu sua "
        "nosso nossa este esta esse essa de do da dos das com para "
        "por em no na nos nas pelo pela sem",
        "é são está estão foi era eram veio chegou",
        "eu nós eles me se lhe não nunca sempre pode posso quero muito bem tão",
        "es s",
        " e ",
    ),
    "it": _cues(
        "il lo la i gli le l un uno una mio mia miei mie suo sua nostro nostra questo questa questi queste quel quella "
        "di del della dello dei delle degli con per in nel nella al alla dal dalla senza",
        "è sono era erano fu",
        "io noi loro mi si ci non mai sempre può posso voglio molto così tanto",
        "i e",
        " e ",
    ),
    "fr": _cues(
        "le la les l un une des mon ma mes votre vos notre nos son "
        "sa ses ce cette ces de du d avec pour par en au aux sur "
        "sans",
        "est sont était étaient a ont",
        "je j on nous vous ils elles il elle ne pas jamais toujours peut peux veux très trop si",
        "es s",
        " et ",
    ),
    "zh": _cues(
        "的 这 这个 那个 這 這個 那個 对 對 把 给 給 连 連",
        "很 太 不 非常 比较 比較 有点 有點 挺 真 是 也 都 还 還 没 沒 就 特别 特別 方面 不错 不錯 一般",
        "我 我们 我們 你 他 她 要 想 会 會 能 可以 没 沒 没有 沒有 不 去 来 來 "
        "很 太 非常 比较 比較 有点 有點 挺 真 特别 特別 好",
        "",
        "和",
        " ".join(f"{number}{measure}" for number in _HAN_NUMBERS for measure in _HAN_MEASURES)
        + " 小时 小時 分钟 分鐘 时候 時候 晚上 早上 上午 中午 下午 今天 昨天 明天 现在 現在 很多 "
        "讲得 講得 做得 用得 吃得 觉得 覺得 显得 顯得 变得 變得 洗完 用完 吃完 看完",
        wholes="产品 產品 商品 宝贝 寶貝 软件 軟件 软体 軟體 应用 應用 店 店铺 店鋪 商店 商家 网店 網店 网站 網站 公司",
    ),
}  # fmt: skip
_CUES["nn"] = _CUES["nb"]


def get_noun_cues(code: str) -> NounCues:
    """The cues of a language; none for one that is not known."""
    base = code.split("-")[0]
    return _CUES.get(base) or _CUES.get(normalise_language(code).split("-")[0]) or NounCues()
