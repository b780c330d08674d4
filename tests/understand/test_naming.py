"""Names that a person would give: phrases with a noun at the end, one name a theme, masked text only."""

from __future__ import annotations

import numpy as np
import pytest

from feedbacknlp.backends.segmenter import open_segmenter
from feedbacknlp.contracts import Theme
from feedbacknlp.languages import get_language
from feedbacknlp.languages.noun_cues import get_noun_cues
from feedbacknlp.understand import name_themes
from feedbacknlp.understand.discovery import DiscoveredTheme
from feedbacknlp.understand.naming_phrases import distinctive_phrases, read_words
from tests.suites.toys import ToySegmenter
from tests.understand.frames import statements_of

BATTERY = [
    "the battery life is far too short",
    "battery life of a day at most",
    "I love the battery life",
    "its battery drains over night",
    "so disappointed in the battery life",
]
LATE = [
    "the late delivery spoiled her birthday",
    "another late delivery, never again",
    "my delivery was late",
    "late delivery and no word",
    "I waited and waited for my delivery",
]


def _named(groups: list[list[str]], *, language: str = "en", spoken: str = "en", group: int = 0) -> list[Theme]:
    statements = statements_of([text for texts in groups for text in texts], language=spoken)
    ids, themes = iter(statements["statement_id"]), []
    for at, texts in enumerate(groups, start=1):
        members = tuple(next(ids) for _ in texts)
        themes.append(
            DiscoveredTheme(
                theme_id=f"new_{at}", centre=np.zeros(2, dtype=np.float32), reach=0.0, members=members, group=group
            )
        )
    segmenter = ToySegmenter() if spoken == "en" else open_segmenter()
    return list(name_themes(themes, statements, segmenter=segmenter, language=language))


def test_a_name_is_the_noun_phrase_that_sets_a_theme_apart() -> None:
    battery, late = _named([BATTERY, LATE])
    assert battery.name == {"en": "Battery life"}
    assert late.name == {"en": "Late delivery"}
    assert battery.definition["en"].startswith("“the battery life is far too short”")
    assert battery.origin == "discovered"


@pytest.mark.parametrize(
    ("language", "groups", "names"),
    [
        (
            "zh-Hans",
            [
                ["电池很不耐用", "电池一天就没电", "电池太差", "这个电池不行"],
                ["物流很慢", "物流等了十天", "物流太慢了", "这次物流真慢"],
            ],
            {"电池", "物流"},
        ),
        (
            "nb",
            [
                ["batteritiden er kort", "altfor dårlig batteritid", "batteritiden holder ikke", "god batteritid"],
                ["pakken kom aldri", "hvor er pakken min", "pakken lå ute i regnet", "fikk feil pakke"],
            ],
            {"Batteritiden", "Batteritid", "Pakken", "Pakke"},
        ),
    ],
)
def test_names_in_other_languages(language: str, groups: list[list[str]], names: set[str]) -> None:
    found = [theme.name[language] for theme in _named(groups, language=language, spoken=language)]
    assert len(set(found)) == 2
    assert set(found) <= names


def test_no_two_themes_share_a_name_even_when_they_say_the_same() -> None:
    names = [theme.name["en"].casefold() for theme in _named([BATTERY, BATTERY, BATTERY, ["ok", "no"], ["ok"]])]
    assert len(set(names)) == 5
    assert all(names)


def test_no_name_is_a_feeling_a_verb_or_a_function_word() -> None:
    texts = ["it was really good and I love it", "so good, really", "I thought it looked good", "it looks the and to"]
    (theme,) = _named([texts])
    words = set(theme.name["en"].casefold().split())
    english = get_language("en")
    assert not words <= english.feelings | english.stop_words | english.fillers or len(words) > 2
    assert "_" not in theme.name["en"]
    assert "·" not in theme.name["en"]


def test_groups_are_named_and_names_show_masked_text_only() -> None:
    battery, late = _named([BATTERY, LATE], group=1)
    assert battery.group == late.group != "discovered"
    statements = statements_of(["Anna lost the parcel", "Anna lost my parcel", "Anna has the parcel"])
    statements["shown_text"] = statements["shown_text"].str.replace("Anna", "[name]")
    theme = DiscoveredTheme(
        theme_id="new_1",
        centre=np.zeros(2, dtype=np.float32),
        reach=0.0,
        members=tuple(statements["statement_id"]),
    )
    (named,) = name_themes([theme], statements, segmenter=ToySegmenter(), language="en")
    assert "anna" not in (named.name["en"] + named.definition["en"]).casefold()
    assert named.name == {"en": "Parcel"}


def test_no_name_ends_with_a_measure_a_span_of_time_or_an_adverb() -> None:
    texts = ["the little zipper broke the first day", "usually a little zipper", "little by little, day by day"]
    (theme,) = _named([texts])
    assert theme.name == {"en": "Little zipper"}
    (late,) = _named([["three days", "nearly three days", "days and days", "soon, they said"]])
    assert late.name == {"en": "Three days"}, "no word names this heap: its most central statement does"


def test_a_heap_without_a_common_phrase_is_named_by_a_central_statement_that_is_short() -> None:
    things = "door wheel pocket handle lid hinge cushion lamp zipper strap button hose cord motor latch spring cover"
    verdicts = "broken torn rusty".split()
    texts = ["it all is dear and lasts no longer than it takes to pay for it", "Nothing lasts."]
    texts += [f"the {thing} is {verdict}" for thing in things.split() for verdict in verdicts]
    (theme,) = _named([texts])
    assert theme.name == {"en": "Nothing lasts"}


def test_names_keep_the_capitals_that_they_have_within_a_sentence() -> None:
    texts = ["flew with British Airways", "my last trip on British Airways", "BRITISH AIRWAYS", "Airways of old"]
    (theme,) = _named([texts])
    assert theme.name == {"en": "British Airways"}


def test_words_of_like_groups_are_not_distinctive() -> None:
    tokens = [["slow", "service", "at", "the", "lift"]] * 4 + [["slow", "service", "in", "the", "garage"]] * 4
    words = read_words(tokens, get_language("en"), get_noun_cues("en"))
    first, second = distinctive_phrases([words[:4], words[4:]], [get_language("en")] * 2)
    assert [phrase.key for phrase in first] == [("lift",)]
    assert [phrase.key for phrase in second] == [("garage",)]
    assert first[0].share == 1.0
    assert first[0].score > 0
