"""Names that no title, role or greeting announces, and words that only look like one. All people are made up."""

from __future__ import annotations

import re

import pytest

from feedbacknlp.prepare.privacy import find_personal_data

MARKED = [
    # deeds of people tell a name that is a word too
    "[Ruby] packed each glass by hand.",
    "[Dag] satte den på trappa uten å ringe.",
    # a relative beside them, or an occasion of their own
    "[Odd] og kona fikk hver sin.",
    "Cake for [Joy]'s wedding came on the wrong day.",
    "Gaven til [Liv] sin konfirmasjon kom ikke.",
    "Votten til [Stein] er for liten.",
    # small letters between thanks and what it is for
    "cheers [lewis] for the quick swap",
    "takk [sigrid] for at du ordna det",
    # a word that is a name before a surname
    "Jeg hadde kontakt med [Live Bakkemo] hele uka.",
    # a surname and a sign of given names, where no word lies across them
    "口氣最差的是那個[樊琳]，其他人都好",
    "原来[贺琪]早就退给我了",
    "[欧阳倩]答应的赠品没有寄",
    "[苏莹]一句道歉都没有",
    "送给[朵朵]用，她很喜欢",
    "[浩宇]和弟弟都爱玩",
    "我問了[曾偉]三次都沒下文",
    "後來換成[阿凱]，比較有耐心",
]
PLAIN = [
    "Faith in this shop is gone.",
    "Heather grey is darker than shown.",
    "Hans og hennes håndklær i samme farge.",
    "Unn deg noe godt i helga.",
    "Helga gikk med til å skru skapet.",
    "Kari Traa-genseren krympet.",
    "Inga meining om dette.",
    "Spoke to Live Chat for an hour.",
    "施工太吵，耳塞没用。",
    "方方正正的盒子。",
    "給孫子買的，他很愛。",
    "要送我姪女畢業的",
    "今天高雄好熱喔",
    "我家柯基的腿太短",
]


@pytest.mark.parametrize("marked", MARKED)
def test_name_without_cue_is_masked(marked: str) -> None:
    expected = re.findall(r"\[([^\]]+)\]", marked)
    text = re.sub(r"[\[\]]", "", marked)
    assert [text[span.start : span.end] for span in find_personal_data(text)] == expected


@pytest.mark.parametrize("text", PLAIN)
def test_word_that_looks_like_a_name_stays(text: str) -> None:
    assert not find_personal_data(text)
