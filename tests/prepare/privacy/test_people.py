"""Who is named without a title: what stands in brackets is masked, and nothing else is. All people are made up."""

from __future__ import annotations

import re

import pytest

from feedbacknlp.prepare.privacy import find_personal_data

MARKED = [
    # function words, initials, titles, small letters, a word for "and"
    "Then [Prescott] told me to wait another week.",
    "[J. Hathersage] signed for my parcel, whoever that is.",
    "Please tell [Dr. Quigley] I said thank you.",
    "spoke to [jonas] on chat, useless",
    "takk til [kjersti] i kundeservice",
    "Mvh [tone m]",
    "Neither [Farquhar] nor [Imelda] called back.",
    "[Colm] from repairs rang me.",
    "[Ottoline] was brilliant, she stayed on the line.",
    "The plumber you sent, [Osgood], left a leak.",
    "Some bloke named [Kez] dropped it over the fence.",
    "[Gus Pemberton] here, order [5512903].",
    "Give [Perpetua] a raise.",
    "It was [Rosalba] who saved the day.",
    "Hilsen en fornøyd kunde, [R. Haugsdal]",
    "Budet heter [Faisal] og er blid",
    "Kollegaen deres [Abdirizak] ordnet det.",
    "Takk [Dag]!",
    "[Per-Ivar] kom i går",
    "technician [Zbynek] never came",
    # names of accounts, by their form or behind a cue
    "Account [moonpie_88] locked again.",
    "My username is [QuietOtter], please unlock it.",
    "DM me on Insta [sam.bakes.bread]",
    "find me on Discord, [wobblebot#4410]",
    "Profilen min, [strikkebesta], er slettet.",
    "Kontoen [turjenta93] ble hacket.",
    "bildene hos [@hytteliv.no.1] på insta",
    "抖音搜[alan_fix_it]有视频。",
    "可以在臉書找[peiyu.huang.9]看照片。",
    "我嘅IG係[lazy.panda.hk]，有片為證。",
    "客服昵称[橙子]，回复特别快。",
    # numbers and places
    "SMS-en kom fra [46820117].",
    "訂單[#SP-Q9Z71]缺一件。",
    "Serial [SN-4471-QXP] isn't recognised.",
    "Pakken gikk til [Øvre Tjernlia 27] i stedet.",
    "Adressen er [Skogsnarveien 12 H0302, 0687 Oslo].",
    "退到[佛山市南海区桂北街6号厂房二楼]",
    # Chinese names without a title
    "客服[闵雪]说三天内退款。",
    "表扬[于海]和[万晴]，下雨天还送货上门。",
    "[司徒静]跟[小贾]两位导购都很专业。",
    "昨天[大刘]送货，态度蛮横。",
    "找[白洁]办的会员卡",
    "请转交[储文静]，谢谢。",
    "快递员姓[逄]，脾气很大。",
    "[芳姐]家的粽子每年必买。",
    "那个叫[大壮]的骑手把汤洒了。",
    "加[小霍]微信以后就没人理我了。",
    "他自称[屈波]，是区域经理。",
    "[彭坤]你好，麻烦看下我的工单。",
    "跟[阿土伯]買了十年菜。",
    "有位叫[Kelvin]的店員態度很差。",
    "上次係[Wing仔]送貨。",
    "師傅[發仔]裝冷氣又快又靚。",
    "司機[強哥]話唔到。",
    "[阿婷]包裝得很用心。",
    "[歐陽太]成日打嚟催。",
    "[嘉嘉]好細心，連蝴蝶結都幫我綁好。",
    "我女兒[芯語]很喜歡這個書包。",
    "跟進同事[Mandy Ho]話已退款。",
    "[Ivan]同[Bobo]兩個店員冇人理我。",
    # brands, characters, things called by a name, words that begin a sentence
    "Dr Pepper is cheaper at the corner shop.",
    "The Henry hoover is a beast.",
    "An Allen key was missing from the box.",
    "Uncle Ben's rice was out of date.",
    "Winnie the Pooh blanket shrank.",
    "St Patrick's Day decorations came late.",
    "Alexa doesn't understand my accent.",
    "The Les Paul copy has a warped neck.",
    "Plan B. Shipping elsewhere.",
    "Frank about delays, which I appreciate.",
    "Then Hermes lost it.",
    "Tesco told me to contact the seller.",
    "Heisen i senteret var ute av drift.",
    "Hentet i butikken, gikk fint.",
    "Appen heter Retur og virker ikke.",
    "Det var Bring som rotet det til.",
    "Takk Komplett!",
    "Stine Goya-kjolen var for liten.",
    "Karl Johan var full av folk.",
    "20251103 was the date, 12000000 the price",
    "周大福的包装盒很高级",
    "老板凌晨一点亲自来换",
    "师傅戴鞋套进门",
    "维修师傅来看了看",
    "跟小红书上说的一样。",
    "小熊电器质量一般。",
    "小黃司機不找零。",
    "味道跟阿嬤做的差一點",
    "教得比我兒子清楚",
]


@pytest.mark.parametrize("marked", MARKED)
def test_what_stands_in_brackets_is_masked_and_nothing_else(marked: str) -> None:
    text = re.sub(r"[\[\]]", "", marked)
    spans = find_personal_data(text)
    shown = text
    for span in reversed(spans):
        shown = f"{shown[: span.start]}[{shown[span.start : span.end]}]{shown[span.end :]}"
    assert shown == marked


def test_a_title_is_masked_and_names_the_same_person() -> None:
    titled, plain = find_personal_data("ask Mrs Okonkwo")[0], find_personal_data("my name is Okonkwo")[0]
    assert (titled.start, titled.end) == (4, 15)
    assert titled.value == plain.value
