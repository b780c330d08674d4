"""Quality of statements."""

from __future__ import annotations

import pytest

from feedbacknlp.prepare.quality import judge_quality

CASES = {
    "ok": {
        "en": [
            "Slow delivery",
            "the zip broke",
            "Great quality",
            "No refund yet",
            "It is a spoon.",
            "could not log in",
            "Thx for the quick parcel",
            "Please add PayPal",
            "Is the mug coming back?",
            "Ordered 3, got 2",
            "price",
            "no reply",
            "Contact me at <email-1>",
        ],
        "nb": [
            "Treg levering",
            "Fikk feil farge",
            "ingen svar på mail",
            "Liten i størrelsen",
            "Når kommer koppen tilbake?",
        ],
        "zh-Hans": ["物流太慢", "客服不理人", "颜色不对", "质量很好", "什么时候发货", "打折吗"],
        "zh-Hant": ["物流太慢", "客服不理人", "等咗三日都未到"],
    },
    "bare": {
        "en": [
            "good",
            "Very good!!",
            "rubbish",
            "so so",
            "I love it",
            "not bad at all",
            "👍",
            ":)",
            "10/10",
            "5 stars",
            "goooood",
            "nothing to complain about",
            "No complaints",
            "100%",
            "Excellent, thanks",
            "OK 👌",
            "<3",
        ],
        "nb": [
            "bra",
            "helt greit",
            "veldig bra",
            "ikke bra",
            "ingenting å klage på",
            "Fornøyd",
            "tommel opp",
            "6/6",
            "grei nok",
        ],
        "zh-Hans": ["好", "不错", "很好", "非常满意！", "一般般", "太差了", "好评", "没什么好说的", "还行吧"],
        "zh-Hant": ["不錯", "很滿意", "讚", "普普", "非常好"],
        "und": ["ok", "super", "👍👍"],
    },
    "empty": {
        "en": [
            "",
            ".",
            "-",
            "n/a",
            "N/A.",
            "none",
            "No comment",
            "nothing",
            "Nothing to add",
            "no",
            "?",
            "!!!",
            "12",
            "x",
            "I have nothing to say at this time",
            "idk",
        ],
        "nb": ["ingen kommentar", "Ingen", "ingenting", "vet ikke", "nei", "Har ikke noe å tilføye", "-"],
        "zh-Hans": ["无", "没有", "没什么意见", "。", "暂无", "我没意见啦", "不知道"],
        "zh-Hant": ["無", "沒有", "沒意見", "無意見"],
        "und": ["...", "n/a", "--"],
    },
    "gibberish": {
        "en": [
            "asdkjh",
            "hjkkkl;;",
            "qwerty",
            "asdf asdf",
            "fgjkl",
            "ghghghgh",
            "xcvxcvxcv",
            "aaaaaaaaaaaa",
            "qwqwqwqw",
            "sdfsdf sdfsd",
        ],
        "nb": ["fgjkl øøl", "sdfghjklø"],
        "zh-Hans": ["asdfgh", "喵喵喵喵喵喵"],
        "zh-Hant": ["ㄅㄆㄇㄈ"],
    },
    "spam": {
        "en": [
            "Buy followers now at cheapfans.example",
            "FREE bitcoin bonus https://win.example/now",
            "click here to win a prize",
        ],
        "nb": ["Tjen penger hjemmefra", "kjøp billige klokker på www.klokker.example nå"],
        "zh-Hans": ["加v领红包日结三百", "扫码加群稳赚不赔"],
    },
    "off_topic": {"en": ["this is a test", "Wrong survey"], "nb": ["feil skjema"], "zh-Hans": ["点错了"]},
}
FLAT = [(quality, code, text) for quality, codes in CASES.items() for code, texts in codes.items() for text in texts]


@pytest.mark.parametrize(("quality", "code", "text"), FLAT)
def test_quality_is_told(quality: str, code: str, text: str) -> None:
    assert judge_quality(text, code) == quality


@pytest.mark.parametrize(
    "text",
    [
        "thx",
        "Rhythm box",
        "DHL",
        "Strengths: none",
        "angstskrik",
        "Selvfølgelig",
        "Lynx print",
        "tts was great",
        "pretty retro tree",
        "glass flask",
        "html pdf",
    ],
)
def test_odd_words_are_no_gibberish(text: str) -> None:
    assert judge_quality(text, "en") != "gibberish"


def test_contact_makes_spam_of_a_sales_text() -> None:
    assert judge_quality("cheap loans, call us", "en") == "ok"
    assert judge_quality("cheap loans, call us", "en", linked=True) == "spam"


@pytest.mark.parametrize(
    ("text", "language", "quality"),
    [
        ("目前没有什么特别想补充的", "zh-Hans", "empty"),
        ("暫時沒有任何想法", "zh-Hant", "empty"),
        ("没有建议的价格", "zh-Hans", "ok"),
        ("客服不想说原因", "zh-Hans", "ok"),
        ("Har egentlig ikke noe å legge til her", "nb", "empty"),
        ("Same as my last answer", "en", "empty"),
        ("🧷🦕🪜🍋🧊", "en", "gibberish"),
        ("😀👍🎉🔥", "en", "bare"),
        ("tototo tatata", "en", "gibberish"),
    ],
)
def test_answers_made_of_words_that_say_nothing(text: str, language: str, quality: str) -> None:
    assert judge_quality(text, language) == quality


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("n/a - no comment", "en"),
        ("Nope. Nothing to add, cheers!", "en"),
        ("don't want to comment", "en"),
        ("ingenting, takk", "nb"),
        ("Har allerede svart", "nb"),
        ("ikkje noko å seia", "nb"),
        ("没用过，不评价", "zh-Hans"),
        ("无无无", "zh-Hans"),
        ("跳过，谢谢！", "zh-Hans"),
        ("这题略过", "zh-Hans"),
        ("想到再說", "zh-Hant"),
        ("（同上一題）", "zh-Hant"),
        ("冇嘢講喇", "zh-Hant"),
        ("唔識答", "zh-Hant"),
    ],
)
def test_answers_of_pieces_that_say_nothing_are_empty(text: str, language: str) -> None:
    assert judge_quality(text, language) == "empty"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("No answer from the shop, nothing", "en"),
        ("Nothing arrived, thanks", "en"),
        ("Skip bins were late", "en"),
        ("Ingenting kom fram, takk", "nb"),
        ("无货，无解释", "zh-Hans"),
        ("箱子里什么都没有", "zh-Hans"),
        ("跳过广告要钱", "zh-Hans"),
        ("沒收到，沒人回", "zh-Hant"),
        ("冇貨，冇人覆", "zh-Hant"),
    ],
)
def test_answers_with_a_piece_that_says_something_stay(text: str, language: str) -> None:
    assert judge_quality(text, language) == "ok"


@pytest.mark.parametrize(
    "text",
    [
        "凵彡冖亻亠氵",
        "鑫焱淼龘麤",
        "戈木尸水廿火",
        "叽咕叽咕哒哒噗",
        "了的是着了的个在",
        "阿斯蒂芬阿斯顿",
        "请问二特有哦怕",
        "灯灯sdfghj",
        "qwe rty",
        "2wsx 3edc",
        "aassddff",
        "wsdegfrt qpwoeiru",
        "7u7u 4r4r",
        "bvn hgf trw",
        "kjdhaslk",
        "undefined null undefined",
        "const total = 0;",
        "Ã¥Ã¸Ã¦ Ã©",
        "锟斤拷锟斤拷",
        "Lorem ipsum dolor sit amet",
    ],
)
def test_keys_and_machines_are_gibberish(text: str) -> None:
    assert judge_quality(text, "und") == "gibberish"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("是的是的都对", "zh-Hans"),
        ("大家都觉得很好看", "zh-Hans"),
        ("门口大山水火", "zh-Hans"),
        ("椅子嘎吱嘎吱响", "zh-Hans"),
        ("鳄鱼牌裤子掉色", "zh-Hans"),
        ("榴蓮蝦餃煲仔飯", "zh-Hant"),
        ("唔該快啲送嚟啦", "zh-Hant"),
        ("yyds", "zh-Hans"),
        ("干干净净整整齐齐", "zh-Hans"),
        ("12号下单28号才到", "zh-Hans"),
        ("16GB 512GB SSD", "en"),
        ("The page said undefined", "en"),
        ("PC DVD HDMI", "en"),
        ("were weak", "en"),
        ("try my gym", "en"),
        ("the lorem ipsum on your page", "en"),
        ("Kjøpte på tilbud på Ålesund", "nb"),
        ("ㄒㄧㄝˋㄒㄧㄝˋ老闆", "zh-Hant"),
        ("太贵 太贵 太贵", "zh-Hans"),
    ],
)
def test_what_only_looks_like_keys_stays(text: str, language: str) -> None:
    assert judge_quality(text, language) in ("ok", "bare")


@pytest.mark.parametrize(
    ("text", "language", "quality"),
    [
        ("sub4sub, my channel needs ten more", "en", "spam"),
        ("Dear beneficiary, your money waits", "en", "spam"),
        ("abonner på kanalen min!", "nb", "spam"),
        ("Pakken din venter, betal gebyr nå", "nb", "spam"),
        ("互粉互赞，看到必回", "zh-Hans", "spam"),
        ("信用卡換現金，快速到帳", "zh-Hant", "spam"),
        ("Sorry wrong group", "en", "off_topic"),
        ("Feil gruppe", "nb", "off_topic"),
        ("不小心按到", "zh-Hans", "off_topic"),
        ("發錯號了", "zh-Hant", "off_topic"),
        ("Wrong group size for the tour", "en", "ok"),
        ("Profilen min er tom", "nb", "ok"),
        ("Had to pay a customs fee", "en", "ok"),
        ("这点我认", "zh-Hans", "ok"),
        ("保養卡寄丟了", "zh-Hant", "ok"),
        ("不小心按到取消，退不回来", "zh-Hans", "ok"),
    ],
)
def test_sales_and_wrong_boxes_are_told_from_feedback(text: str, language: str, quality: str) -> None:
    assert judge_quality(text, language) == quality


@pytest.mark.parametrize(
    ("text", "language", "quality"),
    [
        ("Dear hiring manager, I have driven vans for nine years.", "en", "off_topic"),
        ("Ok Google, set a reminder for the dentist", "en", "off_topic"),
        ("Hei mamma! Kommer hjem klokka fem", "nb", "off_topic"),
        ("您好，我想应聘仓库管理员", "zh-Hans", "off_topic"),
        ("媽，我今晚加班", "zh-Hant", "off_topic"),
        ("Hey Siri does not work with this lamp", "en", "ok"),
        ("Dear hiring managers read this shop's emails faster", "en", "ok"),
        ("My mum can not open the jar", "en", "ok"),
        ("Mamma mia for en treg levering", "nb", "ok"),
        ("妈妈说我今晚能收到，结果没有", "zh-Hans", "ok"),
        ("應徵流程太長", "zh-Hant", "ok"),
    ],
)
def test_texts_for_somebody_else_are_told_by_their_opening(text: str, language: str, quality: str) -> None:
    assert judge_quality(text, language) == quality
