from __future__ import annotations

import re

import pytest

from feedbacknlp.contracts import Caution
from feedbacknlp.explain import name_rare, say_again, say_caution
from feedbacknlp.explain.catalogue import KIND_NAMES, RARE_NAMES, SENTENCES

LANGUAGES = {"en", "nb", "zh-Hans", "zh-Hant"}


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_every_sentence_tells_the_same_in_every_language(code: str) -> None:
    assert set(SENTENCES[code]) == LANGUAGES
    told = {frozenset(re.findall(r"{(\w+)}", many)) - {"unit"} for _, many in SENTENCES[code].values()}
    assert len(told) == 1


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_percent_is_written_one_way_a_language(code: str) -> None:
    for language, sentences in SENTENCES[code].items():
        before = "\u00a0" if language == "nb" else "}"
        assert all(sign == before for told in sentences for sign in re.findall(r"(.)%", told))


def test_every_kind_has_a_name_in_every_language() -> None:
    assert all(set(names) == LANGUAGES for names in KIND_NAMES.values())
    assert set(RARE_NAMES) == LANGUAGES


def test_drivers_that_are_rare_have_a_name_that_can_be_read() -> None:
    assert name_rare("en") == {"(rare):negative": "Rare complaints", "(rare):positive": "Rare praise"}
    assert name_rare("nb")["(rare):negative"] == "Sjeldne klager"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "CES rests on 23,486 answers, sure to ±0.05 points; a change under 0.10 could not be seen."),
        ("nb", "CES bygger på 23\xa0486 svar, sikker på ±0,05 poeng; en endring under 0,10 ville ikke synes."),
        ("zh-Hans", "CES基于23,486个回答：误差约±0.05分；小于0.10分的变化无法看出。"),
        ("zh-Hant", "CES基於23,486個回答：誤差約±0.05分；小於0.10分的變化無法看出。"),
        ("nn", "CES bygger på 23\xa0486 svar, sikker på ±0,05 poeng; en endring under 0,10 ville ikke synes."),
        ("fr", "CES rests on 23,486 answers, sure to ±0.05 points; a change under 0.10 could not be seen."),
    ],
)
def test_numbers_are_written_as_the_language_does(language: str, sentence: str) -> None:
    numbers = {"n": 23486, "margin": 0.0512, "seen_change": 0.1}
    assert say_caution(Caution(code="rests_on", numbers=numbers, score_kind="ces", metric="mean"), language) == sentence


@pytest.mark.parametrize(("n", "sentence"), [(1, "only 1 mention"), (7, "only 7 mentions")])
def test_one_is_not_many(n: int, sentence: str) -> None:
    assert say_caution(Caution(code="driver_few_mentions", numbers={"n": n})) == sentence


def test_small_numbers_keep_a_digit_and_shares_are_percentage_points() -> None:
    caution = Caution(
        code="rests_on",
        numbers={"n": 9000, "margin": 0.83, "seen_change": 1.66},
        score_kind="csat",
        metric="share_satisfied",
    )
    assert (
        say_caution(caution)
        == "CSAT rests on 9,000 answers, sure to ±0.8 percentage points; a change under 1.7 could not be seen."
    )


def test_own_kinds_long_questions_and_braces_are_only_text() -> None:
    caution = Caution(code="no_answers", score_kind="{n} loyalty", question="{0} " * 40)
    said = say_caution(caution)
    assert said.startswith("{n} loyalty “{0} {0}")
    assert said.endswith("…” has no answers.")
    assert len(said) < 100


@pytest.mark.parametrize("language", ["en", "nb", "zh-Hans", "zh-Hant"])
def test_what_is_said_of_a_driver_can_be_said_in_another_language(language: str) -> None:
    for numbers in ({"n": 1, "effective": 0}, {"n": 7, "effective": 4}):
        for code in ("driver_few_mentions", "driver_few_others", "driver_weights", "driver_everybody"):
            caution = Caution(code=code, numbers=numbers)
            for before in ("en", "nb", "zh-Hant"):
                assert say_again(say_caution(caution, before), language) == say_caution(caution, language)
    assert say_again("", language) == ""
    assert say_again("a caution of another tool", language) == "a caution of another tool"
