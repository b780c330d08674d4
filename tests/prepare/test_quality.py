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
