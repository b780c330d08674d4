"""Statements of one comment."""

from __future__ import annotations

import pytest

from tests.prepare.toys import prepare, statements_of

ENGLISH = [
    ("slow delivery, rude support and no refund", ["slow delivery", "rude support", "no refund"]),
    ("the zip broke and the colour faded", ["the zip broke", "the colour faded"]),
    ("I love the colour, but the zip broke", ["I love the colour", "but the zip broke"]),
    ("Lovely dress although the zip broke", ["Lovely dress", "although the zip broke"]),
    ("Great food except for the cold soup", ["Great food", "except for the cold soup"]),
    ("Although the mug is lovely, the handle broke.", ["Although the mug is lovely", "the handle broke."]),
    ("Good fit; poor seams", ["Good fit", "poor seams"]),
    ("Good fit - poor seams", ["Good fit", "poor seams"]),
    ("- good fit\n- poor seams", ["good fit", "poor seams"]),
    ("1. good fit\n2. poor seams", ["1. good fit", "2. poor seams"]),
    ("The mug broke. Nobody answered.", ["The mug broke.", "Nobody answered."]),
    ("Staff was friendly and the delivery was fast", ["Staff was friendly", "the delivery was fast"]),
    ("good quality but expensive shipping 👍", ["good quality", "but expensive shipping 👍"]),
]
WHOLE = [
    "soft and comfy",
    "bed and breakfast",
    "fast and free delivery",
    "The staff was friendly and helpful",
    "I bought a mug and a bowl",
    "When I opened the box, two mugs were broken",
    "Because the label was wrong, I paid twice for a poor return",
    "The food and service were great",
    "nothing but good things to say",
    "The jacket is warm, light and not expensive",
    "slow but friendly",
    "Please read order no. 12345 again",
    "Mr. Barton was very kind to us",
    "It cost 3.50, not 2.50",
    "Ordered on 1.2.2026 and nothing came",
    "See https://shop.example/a,b;c for the photo",
]
NORWEGIAN = [
    ("Kjolen er nydelig, men den kom for sent", ["Kjolen er nydelig", "men den kom for sent"]),
    ("dyr frakt, treg levering og ingen svar", ["dyr frakt", "treg levering", "ingen svar"]),
    ("God kvalitet selv om det var dyrt", ["God kvalitet", "selv om det var dyrt"]),
    ("Selv om koppen er fin, var frakten dyr", ["Selv om koppen er fin", "var frakten dyr"]),
]
CHINESE = [
    ("质量很好，物流太慢，客服不理人", ["质量很好", "物流太慢", "客服不理人"]),
    ("質量很好但是物流太慢", ["質量很好", "但是物流太慢"]),
    ("裙子好看，可惜拉链坏了", ["裙子好看", "可惜拉链坏了"]),
    ("质量差、物流慢、客服态度恶劣", ["质量差", "物流慢", "客服态度恶劣"]),
    ("颜色很好看。就是有点贵", ["颜色很好看。", "就是有点贵"]),
    ("质量很好 物流太慢", ["质量很好", "物流太慢"]),
    ("屏幕音效：很清晰运行速度：太慢", ["屏幕音效：很清晰", "运行速度：太慢"]),
]
CHINESE_WHOLE = ["买了三天，还没发货", "很好，很满意", "不但便宜", "颜色、尺码都不对", "我用了两天，昨天才打开"]


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english_thoughts(text: str, expected: list[str]) -> None:
    assert statements_of(text, comment_language="en") == expected


@pytest.mark.parametrize("text", WHOLE)
def test_english_that_stays_whole(text: str) -> None:
    assert statements_of(text, comment_language="en") == [text]


@pytest.mark.parametrize(("text", "expected"), NORWEGIAN)
def test_norwegian_thoughts(text: str, expected: list[str]) -> None:
    assert statements_of(text, comment_language="nb") == expected


@pytest.mark.parametrize(("text", "expected"), CHINESE)
def test_chinese_thoughts(text: str, expected: list[str]) -> None:
    assert statements_of(text, comment_language="zh") == expected


@pytest.mark.parametrize("text", CHINESE_WHOLE)
def test_chinese_that_stays_whole(text: str) -> None:
    assert statements_of(text, comment_language="zh") == [text]


def test_portuguese_contrast() -> None:
    assert statements_of("produto ótimo, mas chegou muito atrasado", comment_language="pt") == [
        "produto ótimo",
        "mas chegou muito atrasado",
    ]


def test_long_run_without_signs_is_cut_at_cues() -> None:
    text = (
        "i ordered a mug and a plate for my sister and they sent the wrong plate so i called them three times this "
        "week and they said it was my own fault and i will never shop here again"
    )
    pieces = statements_of(text, comment_language="en")
    assert len(pieces) >= 2
    assert all(len(piece.split()) <= 25 for piece in pieces)


def test_long_chinese_run_is_cut_at_a_connecting_word() -> None:
    text = "我上个月在你们店里买的那个锅用起来真的挺顺手然后上周开始锅底一直冒黑烟把厨房熏得到处都是"
    assert statements_of(text, comment_language="zh") == [text[:22], text[22:]]


def test_no_cut_falls_into_personal_data() -> None:
    statements = prepare(
        ["Great mug, regards, Denise Barton, 14 Mill Lane, Ludlow, but the box was crushed"], comment_language="en"
    )
    assert any("<address-" in shown for shown in statements["shown_text"])
    assert not statements["shown_text"].str.contains("Ludlow").any()


def test_statements_are_not_shorter_than_two_words_inside_a_sentence() -> None:
    assert statements_of("Cheap, slow, rude", comment_language="en") == ["Cheap, slow, rude"]


def test_a_fact_and_a_judgement_of_another_thing_are_two() -> None:
    assert statements_of("I was there for lunch on Monday and the waiter was really rude") == [
        "I was there for lunch on Monday",
        "the waiter was really rude",
    ]
    whole = "I ordered the blue mug and the green plate on Monday"
    assert statements_of(whole) == [whole], "nothing is judged"
    whole = "When I came home and the box was on the stairs I was happy"
    assert statements_of(whole) == [whole], "one waits for the other"


def test_what_leads_a_clause_is_not_cut_from_it() -> None:
    text = (
        "The courier left the parcel with a neighbour in the other street because it took him too long to find the "
        "right door of our house and the bell"
    )
    assert not any(piece.endswith("because") for piece in statements_of(text))
