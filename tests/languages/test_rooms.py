"""Every room against the others: the same kinds of cues, none empty, all in one form, none of two minds."""

from __future__ import annotations

import unicodedata
from dataclasses import fields

import pytest

from feedbacknlp.languages import FOLDERS, Language, Splitting, get_language
from feedbacknlp.languages.choices import CHOICES, choice_words, find_sides
from feedbacknlp.prepare.quality import judge_quality
from feedbacknlp.prepare.words import find_words, normalise_answer

ROOMS = sorted(FOLDERS)
SPACED = [code for code in ROOMS if not code.startswith("zh")]
NEEDED = {
    "stop_words": 140,
    "negations": 7,
    "feelings": 50,
    "verdicts": 50,
    "bare_phrases": 9,
    "empty_phrases": 50,
    "off_topic_phrases": 25,
    "spam_words": 30,
    "spam_phrases": 25,
}
"""Kind of word -> fewest that a room may hold."""
CUES = {
    "contrasts": 8,
    "contrasts_after_break": 3,
    "not_contrasts": 4,
    "concessions": 3,
    "subordinators": 12,
    "joiners": 3,
    "starters": 12,
    "subjects": 7,
    "verbs": 20,
    "long_cuts": 6,
    "abbreviations": 10,
}
"""Cues of languages that part words by blanks; Chinese is cut by its own rules."""


@pytest.mark.parametrize("code", ROOMS)
@pytest.mark.parametrize("kind", NEEDED)
def test_every_room_holds_every_kind_of_word(code: str, kind: str) -> None:
    assert len(getattr(get_language(code), kind)) >= NEEDED[kind]


@pytest.mark.parametrize("code", SPACED)
@pytest.mark.parametrize("cue", CUES)
def test_every_room_of_words_with_blanks_holds_every_cue(code: str, cue: str) -> None:
    assert len(getattr(get_language(code).splitting, cue)) >= CUES[cue]


@pytest.mark.parametrize("code", SPACED)
def test_contrast_adverbs_are_contrasts(code: str) -> None:
    splitting = get_language(code).splitting
    assert splitting.contrast_adverbs
    assert splitting.contrast_adverbs <= splitting.contrasts


@pytest.mark.parametrize("code", SPACED)
def test_answers_of_nothing_can_be_made_of_words(code: str) -> None:
    language = get_language(code)
    assert len(language.empty_words) >= 30
    assert language.empty_cores < language.empty_words


def _word_lists(holder: Language | Splitting) -> dict[str, tuple[str, ...]]:
    found = {field.name: getattr(holder, field.name) for field in fields(holder)}
    return {name: tuple(words) for name, words in found.items() if isinstance(words, (frozenset, tuple))}


@pytest.mark.parametrize("code", ROOMS)
def test_all_words_are_in_the_form_in_which_they_are_looked_up(code: str) -> None:
    language = get_language(code)
    lists = _word_lists(language) | _word_lists(language.splitting)
    faults = [
        (name, word)
        for name, words in lists.items()
        for word in words
        if not word.strip()
        or word != word.strip()
        or "  " in word
        or "’" in word
        or word != unicodedata.normalize("NFC", word)
        or (word != word.lower() and not (code.startswith("zh") and name == "spam_phrases"))
    ]
    assert faults == []


@pytest.mark.parametrize("code", SPACED)
def test_words_of_a_phrase_are_words(code: str) -> None:
    """Cues are compared word by word: a comma or a full stop inside would never be met."""
    splitting = get_language(code).splitting
    for cue in ("contrasts", "contrasts_after_break", "not_contrasts", "concessions"):
        for phrase in getattr(splitting, cue):
            assert find_words(phrase) == phrase.casefold().split()


@pytest.mark.parametrize("code", ROOMS)
def test_no_phrase_is_of_two_kinds(code: str) -> None:
    language = get_language(code)
    kinds = [
        {normalise_answer(phrase) or phrase for phrase in phrases}
        for phrases in (language.empty_phrases, language.bare_phrases, language.off_topic_phrases)
    ]
    shared = (kinds[0] & kinds[1]) | (kinds[0] & kinds[2]) | (kinds[1] & kinds[2])
    # Norwegian and Chinese lists name these in two places; the first that is asked wins
    assert shared - {"test", "打卡", "签到", "簽到", "路过", "路過"} == set()


@pytest.mark.parametrize("code", ROOMS)
def test_words_are_there_in_the_case_in_which_texts_are_read(code: str) -> None:
    """Texts are case-folded, and that makes "ausser" of "außer": a list without it would never match."""
    language = get_language(code)
    lists = _word_lists(language) | {
        cue: tuple(getattr(language.splitting, cue)) for cue in (*CUES, "not_contrasts") if not code.startswith("zh")
    }
    whole = {"empty_phrases", "bare_phrases", "off_topic_phrases", "spam_phrases", "spam_words"}
    looked_up = {name: words for name, words in lists.items() if name not in whole}
    missing = [word for words in looked_up.values() for word in words if word.casefold() not in words]
    assert missing == []


@pytest.mark.parametrize("code", SPACED)
def test_no_contrast_word_makes_no_contrast_by_itself(code: str) -> None:
    splitting = get_language(code).splitting
    assert not splitting.not_contrasts & (splitting.contrasts | splitting.contrasts_after_break)


NOTHING_TO_SAY = {
    "en": "n/a",
    "nb": "ingen kommentar",
    "zh-Hans": "没什么意见",
    "zh-Hant": "沒有意見",
    "da": "Ingen bemærkninger",
    "sv": "Inget att tillägga",
    "de": "Keine Angabe.",
    "fr": "Rien à signaler",
    "es": "Nada",
    "pt": "Sem comentários",
    "nl": "Geen",
    "it": "Niente da segnalare",
}
MADE_OF_WORDS = {
    "en": "I have nothing else to add here",
    "nb": "Har ikke noe mer å si om dette her, ingen kommentar".replace("om ", ""),
    "da": "Jeg har ikke noget at tilføje lige nu",
    "sv": "Jag har inget mer att tillägga just nu",
    "de": "Dazu habe ich im Moment nichts zu sagen",
    "fr": "Je n'ai rien d'autre à ajouter pour l'instant",
    "es": "No tengo nada más que decir por ahora",
    "pt": "Não tenho nada a acrescentar no momento",
    "nl": "Ik heb op dit moment niets toe te voegen",
    "it": "Per il momento non ho altro da aggiungere, niente",
}
NO_NOISE = {
    "da": "Ingen svar på min mail",
    "sv": "Inga svar på mitt mejl",
    "de": "Keine Antwort auf meine Mail",
    "fr": "Aucune réponse à mon mail",
    "es": "No contestan el teléfono",
    "pt": "Nada de resposta ao meu email",
    "nl": "Geen antwoord op mijn mail",
    "it": "Nessuna risposta alla mia mail",
}


@pytest.mark.parametrize(("code", "text"), [*NOTHING_TO_SAY.items(), *MADE_OF_WORDS.items()])
def test_nothing_to_say_is_empty(code: str, text: str) -> None:
    assert judge_quality(text, code) == "empty"


@pytest.mark.parametrize(("code", "text"), NO_NOISE.items())
def test_a_complaint_with_the_same_words_is_content(code: str, text: str) -> None:
    assert judge_quality(text, code) == "ok"


@pytest.mark.parametrize("text", (
        "nada", "nichts", "rien", "rien à dire", "keine angabe", "geen", "nvt", "ingenting",
        "niente", "ingenting at tilføje",
    ))
def test_an_answer_too_short_to_know_its_language_is_known_in_all(text: str) -> None:
    assert judge_quality(text, "und") == "empty"


@pytest.mark.parametrize(
    "text",
    [
        "Geld verdienen von zuhause, melde dich",
        "Gagnez un iPhone, lien en bio",
        "Trabaja desde casa y gana dinero",
        "Renda extra, clique no link",
        "Snel geld lenen zonder bkr",
        "Lån utan UC, klicka här",
        "Tjen penge hjemmefra, klik her",
        "Guadagna da casa, clicca qui",
    ],
)
def test_spam_is_known_in_every_language(text: str) -> None:
    assert judge_quality(text, "en") == "spam"


@pytest.mark.parametrize("code", ROOMS)
def test_every_room_knows_both_sides_of_every_choice(code: str) -> None:
    """Each side has words, each word one side, and a text of that word takes it."""
    sides = {side: choice for choice, known in CHOICES.items() for side in known}
    found = {choice: choice_words(choice, code) for choice in CHOICES}
    assert {side for words in found.values() for word in words for side in find_sides(word, code)} == set(sides)
    assert sum(map(len, found.values())) == len(frozenset().union(*found.values()))
    for choice, words in found.items():
        for word in words:
            assert word == word.casefold().strip(), word
            assert [sides[side] for side in find_sides(word, code)] == [choice], word


def test_a_language_without_words_takes_no_side() -> None:
    assert find_sides("a black one in inches", "fi") == frozenset()
