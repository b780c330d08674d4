"""Names that a person would give: subjects of feedback, phrases with a noun at the end, one name a theme, no sentence,
masked text only."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from feedbacknlp.backends.segmenter import open_segmenter
from feedbacknlp.contracts import Codebook, Theme
from feedbacknlp.languages import get_language
from feedbacknlp.languages.noun_cues import get_noun_cues
from feedbacknlp.understand import encode_statements, name_themes
from feedbacknlp.understand.discovered import DiscoveredTheme, Discovery
from feedbacknlp.understand.discovery_grid import to_grid
from feedbacknlp.understand.known_names import read_known_names
from feedbacknlp.understand.naming_fit import Group
from feedbacknlp.understand.naming_phrases import commonest_phrases, distinctive_phrases, read_words
from feedbacknlp.understand.spaces import Space
from feedbacknlp.understand.subjects import Subject, find_subjects, read_subjects
from feedbacknlp.understand.words import bare_word, name_words
from tests.suites.toys import DIMENSIONS, ToyEncoder, ToySegmenter, toy_heads
from tests.understand.frames import statements_of

NOTHING = Codebook(id="none", version=1, themes=())
PARKING = ["the parking garage is full", "street parking is free", "no parking space", "parking in the street"]
PARKING_SAID = next(subject.said for subject in read_subjects() if subject.name["en"] == "Parking")
FOUR = ("door", "wheel", "lamp", "hinge")
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


def _centre(texts: list[str]) -> np.ndarray:
    return to_grid(ToyEncoder().encode(texts).sum(axis=0, keepdims=True))[0]


def _named(
    groups: list[list[str]],
    *,
    language: str = "en",
    spoken: str = "en",
    group: int = 0,
    subjects: bool = False,
    codebook: Codebook = NOTHING,
) -> list[Theme]:
    """Themes of these groups; without subjects none is near a subject."""
    statements = statements_of([text for texts in groups for text in texts], language=spoken)
    ids, themes = iter(statements["statement_id"]), []
    for at, texts in enumerate(groups, start=1):
        members = tuple(next(ids) for _ in texts)
        themes.append(
            DiscoveredTheme(
                theme_id=f"new_{at}",
                centre=_centre(texts) if subjects else np.zeros(DIMENSIONS, dtype=np.float32),
                reach=0.0,
                members=members,
                group=group,
            )
        )
    return _name(themes, statements, language=language, spoken=spoken, codebook=codebook)


def _name(
    themes: list[DiscoveredTheme],
    statements: pd.DataFrame,
    *,
    language: str = "en",
    spoken: str = "en",
    codebook: Codebook = NOTHING,
) -> list[Theme]:
    nothing = np.zeros(DIMENSIONS, dtype=np.float32)
    discovery = Discovery(
        themes=tuple(themes), space=Space(weights=np.ones(DIMENSIONS, dtype=np.float32)), language_centres={"": nothing}
    )
    segmenter = ToySegmenter() if spoken == "en" else open_segmenter()
    return list(
        name_themes(
            discovery,
            statements,
            vectors=encode_statements(statements, encoder=ToyEncoder()),
            encoder=ToyEncoder(),
            heads=toy_heads(),
            segmenter=segmenter,
            language=language,
            codebook=codebook,
        ).themes
    )


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
    names = [theme.name["en"] for theme in _named([BATTERY, BATTERY, LATE])]
    assert names == ["Battery life", "Late delivery"], "what the second group of one name says has a name already"
    apart = [theme.name["en"] for theme in _named([[*PARKING, "parking fee"], PARKING], subjects=True)]
    assert apart[0] == "Parking"
    assert all(name.startswith("Parking: ") for name in apart[1:])


def test_nearly_the_same_name_is_given_once() -> None:
    assert name_words("Fabric and materials", "en") == name_words("material, FABRIC", "en") == {"fabric", "material"}
    assert name_words("价格与性价比", "zh-Hans") == {"价格", "性价比"}
    assert name_words("Skader og emballasje", "nb") == name_words("emballasje, skade", "nb")
    assert name_words("👍", "en") == {"👍"}
    life = ["the life is short", "a life of a day", "my life", "its life is too short", "short life"]
    names = [theme.name["en"] for theme in _named([BATTERY, life, LATE])]
    assert "Battery life" in names
    assert not {"Life", "Battery"} & set(names)


SHOP = Codebook(
    id="shop",
    version=1,
    themes=(
        Theme(id="parking_lot", name={"en": "Parking lot and garage"}, definition={"en": PARKING_SAID}),
        Theme(id="late_delivery", name={"en": "Late delivery"}),
    ),
)


def test_a_name_beside_a_codebook_says_how_the_theme_differs() -> None:
    known = read_known_names(SHOP, encoder=ToyEncoder(), heads=toy_heads(), language="en")
    assert {read_subjects()[at].name["en"] for at in known.subjects} == {"Parking"}
    assert known.hold(frozenset({"delivery"}))
    assert known.hold(frozenset({"late", "delivery", "gift"}))
    assert not known.hold(frozenset({"delivery", "driver"}))
    groups = [[*PARKING, "street parking"], LATE, BATTERY]
    assert _named(groups, subjects=True)[0].name == {"en": "Parking"}
    names = [theme.name["en"] for theme in _named(groups, subjects=True, codebook=SHOP)]
    assert "Battery and charging" in names
    assert not {"Parking", "Late delivery", "Delivery"} & set(names)
    assert "Street parking" in names


BESIDE = Codebook(id="beside", version=1, themes=(Theme(id="opening", name={"en": "Opening hours"}),))
"""A codebook beside which groups are named by subjects and phrases alone."""


def test_an_empty_codebook_knows_no_names() -> None:
    known = read_known_names(NOTHING, encoder=ToyEncoder(), heads=toy_heads(), language="en")
    assert not known.hold(frozenset({"price"}))
    assert not known.subjects


def test_no_name_is_a_feeling_a_verb_or_a_function_word() -> None:
    texts = ["it was really good and I love it", "so good, really", "I thought it looked good", "it looks the and to"]
    assert _named([texts]) == []


def test_groups_are_named_and_names_show_masked_text_only() -> None:
    battery, late = _named([BATTERY, LATE], group=1)
    assert battery.group == late.group == "Battery life, Late delivery"
    statements = statements_of(["Anna lost the parcel", "Anna lost my parcel", "Anna has the parcel"])
    statements["shown_text"] = statements["shown_text"].str.replace("Anna", "[name]")
    theme = DiscoveredTheme(
        theme_id="new_1",
        centre=np.zeros(DIMENSIONS, dtype=np.float32),
        reach=0.0,
        members=tuple(statements["statement_id"]),
    )
    (named,) = _name([theme], statements)
    assert "anna" not in (named.name["en"] + named.definition["en"]).casefold()
    assert named.name == {"en": "Parcel"}


def test_no_name_ends_with_a_measure_a_span_of_time_or_an_adverb() -> None:
    texts = ["the little zipper broke the first day", "usually a little zipper", "little by little, day by day"]
    (theme,) = _named([texts])
    assert theme.name == {"en": "Little zipper"}
    late = ["three days", "nearly three days", "days and days", "soon, they said"]
    assert _named([late], codebook=BESIDE) == [], "no word names this heap"


def test_a_chinese_number_with_its_measure_ends_no_name() -> None:
    cues = get_noun_cues("zh-Hans")
    assert {"一条", "三件", "这款", "几次"} <= cues.never_last
    assert not {"三星", "一流", "条码"} & cues.never_last, "a brand, a verdict and a thing"
    (told,) = read_words([["收到", "一条", "裤子"]], get_language("zh-Hans"), cues)
    assert {word.shown: word.last for word in told}["一条"] is False


def test_what_only_the_edge_of_a_group_says_names_no_subject() -> None:
    parking = ["parking was easy", "the parking garage", "free parking", "parking lot full"]
    others = [f"the {thing} broke" for thing in "door wheel pocket handle lid hinge cushion lamp zipper strap".split()]
    centre = _centre(parking)
    discovery = Discovery(
        space=Space(weights=np.ones(DIMENSIONS, dtype=np.float32)),
        language_centres={"": np.zeros(DIMENSIONS, dtype=np.float32)},
    )

    def best(texts: list[str]) -> float:
        words = [[frozenset(text.split()) for text in texts]]
        rows = to_grid(ToyEncoder().encode(texts))
        group = Group(rows=rows, centres=centre[None], place=0)
        found = find_subjects([group], words, ["en"], discovery=discovery, encoder=ToyEncoder(), language="en")
        return max((subject.score for subject in found[0] if subject.name == "Parking"), default=0.0)

    assert best(parking + others) > best(others + parking)


def test_a_heap_without_a_common_phrase_is_no_theme() -> None:
    things = "door wheel pocket handle lid hinge cushion lamp zipper strap button hose cord motor latch spring cover"
    texts = ["it all is dear and lasts no longer than it takes to pay for it", "Nothing lasts."]
    texts += [f"the {thing} is {state}" for thing in things.split() for state in ("broken", "torn", "rusty")]
    (battery,) = _named([texts, BATTERY], codebook=BESIDE)
    assert (battery.id, battery.name) == ("new_2", {"en": "Battery life"})


def test_what_many_say_in_the_same_words_is_named_by_them() -> None:
    said = ["please fix", "please fix this", "please fix it", "fix it please", "please fix that soon"]
    assert [theme.name["en"] for theme in _named([said, BATTERY])] == ["Please fix", "Battery life"]


def test_a_group_that_no_noun_names_bears_what_most_of_it_say() -> None:
    """Quoted where there is no codebook; a word must be shared, and nothing masked is in it."""
    broken = ["it stopped again", "it stopped", "again it just stopped, sadly", "has stopped", "<name-1> it stopped"]
    (first, second) = _named([broken, BATTERY])
    assert (first.name, second.name) == ({"en": "“it stopped again”"}, {"en": "Battery life"})
    assert [theme.name["en"] for theme in _named([broken, BATTERY], codebook=BESIDE)] == ["Battery life"]
    scattered = ["door and wheel", "lamp and hinge", "strap and cord", "lid and latch", "motor and hose"]
    assert [theme.name["en"] for theme in _named([scattered, BATTERY])] == ["Battery life"]


def test_praise_that_names_nothing_is_no_theme() -> None:
    centre = ["so great", "great great", "I love it", "just great", "really good", "lovely", "great", "good", "love"]
    outskirts = [f"{word} for the {word}" for word in "door wheel pocket handle lid hinge cushion lamp strap".split()]
    for felt in (centre, centre + outskirts, outskirts + centre):
        assert [theme.id for theme in _named([felt, BATTERY])] == ["new_2"]


def test_remarks_on_many_things_are_no_theme_though_some_share_a_word() -> None:
    things = "door wheel pocket handle lid hinge cushion lamp zipper strap button hose".split()
    mixed = [f"the {thing} of the parcel" for thing in things[:3]] + [f"a {thing} again" for thing in things[3:]]
    told = [theme.id for theme in _named([mixed, BATTERY], codebook=BESIDE)]
    assert told == ["new_2"], "a quarter of the statements is not enough"
    more = [f"the {thing} of the parcel" for thing in things[:6]] + [f"a {thing} again" for thing in things[6:]]
    assert {theme.name["en"] for theme in _named([more, BATTERY])} == {"Parcel", "Battery life"}


def test_names_depend_on_no_order_of_rows() -> None:
    statements = statements_of([*BATTERY, *LATE, *PARKING])
    ids = statements["statement_id"].tolist()
    cut = [ids[:5], ids[5:10], ids[10:]]
    themes = [
        DiscoveredTheme(theme_id=f"new_{at}", centre=_centre(texts), reach=0.0, members=tuple(own))
        for at, (own, texts) in enumerate(zip(cut, (BATTERY, LATE, PARKING), strict=True), start=1)
    ]
    told = _name(themes, statements)
    again = _name(themes, statements.sample(frac=1, random_state=4))
    assert [theme.name for theme in told] == [theme.name for theme in again]
    assert len(told) == 3


def test_where_no_words_are_known_a_statement_stands_for_the_rest() -> None:
    texts = ["早く着いた", "とても早い", "早かった"]
    for language, kind in (("en", "Various remarks: "), ("zh-Hans", "各种说法: ")):
        names = [theme.name[language] for theme in _named([texts, texts], language=language, spoken="ja")]
        assert names == [f"{kind}“{text}”" for text in texts[:2]]
    assert _named([["👍", "👍👍"]]) == []


def test_a_short_form_names_only_what_most_speak_of() -> None:
    usb = ["the USB is loose", "a USB that is loose", "my USB again"]
    others = [f"the {word} is here" for word in FOUR * 3]
    assert _named([usb])[0].name == {"en": "USB"}
    assert not any(theme.name["en"].startswith("USB") for theme in _named([[*usb, *others]]))


def test_other_forms_of_a_word_in_most_themes_name_none_either() -> None:
    groups = [[f"the app {word}", f"an app {word} here", f"my app {word}", f"app {word}"] for word in FOUR]
    groups.append(["an app of all the apps", "the apps I use", "my apps are the best apps", "the apps"])
    assert "Apps" not in {theme.name["en"] for theme in _named(groups)}


def test_a_company_is_no_name_and_keeps_its_capitals_within_one() -> None:
    texts = ["flew with British Airways", "my last trip on British Airways", "BRITISH AIRWAYS", "with British Airways"]
    assert _named([texts], codebook=BESIDE) == []
    assert _named([[f"the {text} lounge" for text in texts]])[0].name == {"en": "British Airways lounge"}


def test_a_word_that_stands_in_most_themes_names_none() -> None:
    groups = [[f"the app {word}", f"an app {word} here", f"my app {word}", f"app {word}"] for word in FOUR]
    assert not {"App"} & {theme.name["en"] for theme in _named(groups)}


def test_a_theme_takes_the_name_of_the_subject_that_it_is_near_to() -> None:
    assert _named([PARKING], subjects=True)[0].name == {"en": "Parking"}
    assert _named([PARKING], subjects=True, language="nb")[0].name == {"nb": "Parkering"}
    assert _named([PARKING], subjects=True, language="zh-Hant")[0].name == {"zh-Hant": "停車"}


def test_of_two_themes_of_one_subject_the_second_tells_what_it_says_of_it() -> None:
    garage = ["the parking garage is dark", "a dark parking garage", "parking garage too dark", "dark garage parking"]
    names = [theme.name["en"] for theme in _named([PARKING, garage], subjects=True)]
    assert "Parking" in names
    assert len(set(names)) == 2
    assert all(len(name.split()) <= 4 for name in names)


def test_a_study_in_a_language_without_subject_names_is_named_in_its_own_words() -> None:
    groups = [["miejsce parking", "jedno miejsce parking street", "miejsce parking street"]]
    (theme,) = _named(groups, subjects=True, language="pl", spoken="pl")
    assert "miejsce" in theme.name["pl"].casefold()


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("pt", ["a entrega atrasou muito", "entrega com atraso", "atrasaram a entrega", "a entrega demorou"]),
        ("es", ["el envío se retrasó", "retrasos en la entrega", "mucho retraso", "la entrega tarda"]),
        ("de", ["Lieferung verspätet", "die Lieferung kam spät", "verspätete Lieferung", "lange Lieferzeit"]),
        ("fr", ["livraison en retard", "la livraison tarde", "livré en retard", "retard de livraison"]),
        ("nl", ["levering te laat", "te late bezorging", "de levering duurde lang", "laat bezorgd"]),
        ("da", ["leveringen var forsinket", "forsinket levering", "forsinkelse igen", "levering sent"]),
        ("sv", ["leveransen försenad", "försenad leverans", "leverans sent", "försening igen"]),
        ("it", ["consegna in ritardo", "la consegna ritarda", "ritardo di consegna", "consegnato in ritardo"]),
    ],
)
def test_words_of_a_language_tell_the_subject(code: str, texts: list[str]) -> None:
    statements = [set(bare_word(text).split()) for text in texts]
    vocabulary = sorted(set.union(*statements))
    found = {}
    for subject in read_subjects():
        known = subject.find_words(code, vocabulary)
        assert known is not None
        found[subject.name["en"]] = sum(bool(known & held) for held in statements)
    assert found["Delivery time"] == max(found.values()) >= 3
    assert found["Parking"] == found["Taste"] == 0


def test_a_stem_takes_endings_and_a_word_none() -> None:
    subject = Subject(name={"en": "x"}, said="", words={"sv": "vän* kö"})
    vocabulary = sorted(map(bare_word, ["kö", "köp", "vän", "vänner", "ven"]))
    assert subject.find_words("sv", vocabulary) == {"ko", "van", "vanner"}
    assert subject.find_words("sv", []) == frozenset()
    bare = Subject(name={"en": "x"}, said="", words={"pt": "preço* avião"})
    assert bare.find_words("pt", ["aviao", "avioes", "precos"]) == {"aviao", "precos"}
    german = Subject(name={"en": "x"}, said="", words={"de": "größe*"})
    assert german.find_words("de", [bare_word("GRÖSSEN")]) == {"grossen"}, "words are compared without case"
    assert subject.find_words("fi", vocabulary) is None


def test_the_subjects_have_one_name_each_in_every_language_and_no_sentence() -> None:
    subjects = read_subjects()
    further = ("pt", "es", "de", "fr", "nl", "da", "sv", "it")
    for code in ("en", "zh-Hans", "zh-Hant", "nb", *further):
        names = [subject.name[code] for subject in subjects]
        assert len(set(names)) == len(names)
        assert all(len(name.split()) <= 6 and not name.endswith(".") for name in names)
    assert all(subject.find_words("en", ()) for subject in subjects)
    for subject in subjects:
        assert set(subject.words) == {*further, "zh-Hans", "zh-Hant", "nb"}
        for code, words in subject.words.items():
            assert len(words.split()) == len(set(words.split()))
            if not code.startswith("zh"):
                assert words == words.lower()
                assert all(len(word.removesuffix("*")) >= 2 and "*" not in word[:-1] for word in words.split())


def test_stop_words_without_their_accents_are_none_of_a_name() -> None:
    tokens = [["porem", "a", "caixa", "nao", "veio", "ate", "hoje"], ["porém", "caixa", "até"]]
    words = read_words(tokens, get_language("pt"), get_noun_cues("pt"))
    shown = {word.key for statement in words for word in statement}
    assert "caixa" in shown
    assert not {"porem", "porém", "nao", "ate", "até"} & shown


def test_what_two_statements_share_is_told_before_what_one_says() -> None:
    tokens = [["wooden", "garden", "door"], ["my", "lamp"], ["a", "lamp"]]
    words = read_words(tokens, get_language("en"), get_noun_cues("en"))
    ((lamp,), (door,)) = commonest_phrases(words), commonest_phrases(words[:1], most=1)
    assert (lamp.shown, lamp.share) == ("lamp", 0.6667)
    assert (door.shown, door.share) == ("wooden garden door", 1.0)
    assert commonest_phrases([[]]) == []


def test_words_of_like_groups_are_not_distinctive() -> None:
    tokens = [["slow", "service", "at", "the", "lift"]] * 4 + [["slow", "service", "in", "the", "garage"]] * 4
    words = read_words(tokens, get_language("en"), get_noun_cues("en"))
    first, second = distinctive_phrases([words[:4], words[4:]], [get_language("en")] * 2)
    assert [phrase.key for phrase in first] == [("lift",)]
    assert [phrase.key for phrase in second] == [("garage",)]
    assert first[0].share == 1.0
    assert first[0].score > 0
