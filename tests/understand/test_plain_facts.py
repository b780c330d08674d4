"""Statements that judge nothing: measures, returns, faults that are denied."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from feedbacknlp.contracts import Codebook, LinearHead
from feedbacknlp.understand import assign_themes, build_theme_model, encode_statements, read_codebook
from feedbacknlp.understand.plain_facts import denies_a_fault, tells_measures_alone, tells_return_alone
from tests.suites.toys import ToyEncoder, toy_heads
from tests.understand.frames import statements_of


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("I'm 5'9\", 150 lbs and ordered a medium.", "en", True),
        ("36c for reference", "en", True),
        ("i usually wear a 10/12", "en", True),
        ("I’m 5'9\" and they end above my ankles", "en", False),
        ("I ordered a 6 and it was huge", "en", False),
        ("i ordered 3, got 2 of them back", "en", False),
        ("size 6", "en", False),
        ("I am tall", "en", False),
        ("it is small", "en", False),
        ("我身高165，体重110斤，穿M码", "zh-Hans", True),
        ("我身高165，穿M码太大", "zh-Hans", False),
        ("Jeg er 172 cm og bruker vanligvis str 40", "nb", True),
        ("Jeg er 172 og den er for kort", "nb", False),
        ("Ich bin 172 cm", "de", False),
        ("", "en", False),
    ],
)
def test_measures_alone(text: str, language: str, wanted: bool) -> None:
    assert tells_measures_alone(text, language) is wanted


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("Sadly, I had to return it.", "en", True),
        ("going back!", "en", True),
        ("I had to return it at my own cost", "en", False),
        ("returned it, still no refund", "en", False),
        ("returned it in two minutes", "en", False),
        ("sad", "en", False),
        ("Returns", "en", False),
        ("退货", "zh-Hans", False),
        ("Retur", "nb", False),
        ("只好退货了", "zh-Hans", True),
        ("退货运费自己出", "zh-Hans", False),
        ("Sendte den tilbake, dessverre.", "nb", True),
        ("Sendte den tilbake, ingen svar", "nb", False),
    ],
)
def test_a_return_alone(text: str, language: str, wanted: bool) -> None:
    assert tells_return_alone(text, language) is wanted


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("but not too long", "en", True),
        ("The cloth isn’t see-through at all", "en", True),
        ("not overly sweet", "en", True),
        ("not only too tight but too short", "en", False),
        ("not too happy", "en", False),
        ("not too long, but cheap", "en", False),
        ("it's sheer", "en", False),
        ("it broke not too long after", "en", False),
        ("袖子不会太长", "zh-Hans", True),
        ("不太合身", "zh-Hans", False),
        ("Ermene er ikke for lange", "nb", True),
        ("den er ikke for stor, men dårlig sydd", "nb", False),
    ],
)
def test_a_fault_that_is_denied(text: str, language: str, wanted: bool) -> None:
    assert denies_a_fault(text, language) is wanted


@pytest.mark.parametrize("text", ["i am 5 " * 3_000 + "x", "to be " * 3_000 + "returned x", "not too " * 3_000])
def test_a_long_text_takes_no_time(text: str) -> None:
    # backtracking over these would never end
    assert not any(tell(text, "en") for tell in (tells_measures_alone, tells_return_alone, denies_a_fault))


def _signs(texts: list[str]) -> list[int | None]:
    """Polarity of each text toward delivery, where the heads take everything for a complaint of it."""
    heads = toy_heads()
    outputs, size = len(heads.themes.bias), heads.themes.weight.shape[1]
    heads = replace(
        heads,
        themes=LinearHead(
            weight=np.zeros((outputs, size), np.float32), bias=np.array([9] + [-9] * (outputs - 1), np.float32)
        ),
        theme_polarity=LinearHead(
            weight=np.zeros((3 * len(heads.theme_ids), size), np.float32),
            bias=np.tile(np.array([5, 0, 1], np.float32), len(heads.theme_ids)),
        ),
    )
    encoder, statements = ToyEncoder(), statements_of(texts)
    book = Codebook(id="own", version=1, themes=(read_codebook("online-shop").theme("delivery_speed"),))
    mentions = assign_themes(
        statements,
        vectors=encode_statements(statements, encoder=encoder),
        model=build_theme_model(book, encoder=encoder, heads=heads),
        heads=heads,
        threshold=0.5,
    )
    assert set(mentions["theme_id"]) <= {"delivery_speed"}
    told = dict(zip(mentions["statement_id"], mentions["polarity"], strict=True))
    return [told.get(name) for name in statements["statement_id"]]


def test_measures_are_neutral_and_a_denied_fault_is_praise() -> None:
    assert _signs(["took too long", "I am 5'9 and 150 lbs", "not too heavy"]) == [-1, 0, 1]


def test_a_return_alone_speaks_of_no_learned_theme() -> None:
    assert _signs(["had to return it", "had to return it twice"]) == [None, -1]
