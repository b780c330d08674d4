"""Every folder is whole and consistent, and any code gets an answer."""

from __future__ import annotations

import unicodedata

import pytest

from feedbacknlp.languages import FOLDERS, get_language, normalise_language

FULL = ("en", "nb", "zh-Hans", "zh-Hant")


@pytest.mark.parametrize("code", sorted(FOLDERS))
def test_each_folder_builds_its_language(code: str) -> None:
    language = get_language(code)
    assert language.code == code
    assert len(language.stop_words) >= 140
    assert language.feelings
    assert language.verdicts
    assert language.negations
    assert language.empty_phrases
    assert language.splitting.contrasts
    assert language.spaced == (not code.startswith("zh"))


@pytest.mark.parametrize("code", sorted(FOLDERS))
def test_words_are_lower_case_composed_and_without_edges(code: str) -> None:
    language = get_language(code)
    lists = (
        language.stop_words,
        language.telling_words,
        language.negations,
        language.feelings,
        language.verdicts,
        language.decoys,
        language.fillers,
        language.bare_phrases,
        language.empty_phrases,
        language.splitting.contrasts,
        language.splitting.starters,
    )
    for words in lists:
        for word in words:
            assert word == word.strip() != ""
            assert word == unicodedata.normalize("NFC", word)
            assert word == word.lower()


@pytest.mark.parametrize("code", FULL)
def test_main_languages_know_personal_data(code: str) -> None:
    privacy = get_language(code).privacy
    assert privacy.order_cues
    assert privacy.customer_cues
    assert privacy.phone_cues
    assert privacy.own_name_cues
    assert privacy.units


def test_chinese_lists_hold_both_scripts() -> None:
    language = get_language("zh-Hant")
    assert {"质量", "质"} & language.decoys
    assert {"无语", "無語"} <= language.feelings
    assert {"还没", "没有", "沒有"} & language.negations


def test_unknown_codes_get_short_common_words_and_no_cues() -> None:
    language = get_language("xx-unknown")
    assert language.code == "xx-unknown"
    assert "good" in language.feelings
    assert "bra" in language.feelings
    assert not language.splitting.contrasts
    assert not get_language("ja").spaced


def test_written_languages_become_codes() -> None:
    written = [
        "EN",
        "en_GB",
        "English",
        "Norsk",
        "no",
        "nn-NO",
        "zh",
        "zh-CN",
        "zh_TW",
        "繁體中文",
        "pt-BR",
        "Deutsch",
        "it",
    ]
    expected = ["en", "en", "en", "nb", "nb", "nn", "zh-Hans", "zh-Hans", "zh-Hant", "zh-Hant", "pt", "de", "it"]
    assert [normalise_language(one) for one in written] == expected
    assert normalise_language("") == ""
    assert normalise_language("what?") == ""


@pytest.mark.parametrize("code", ["en", "nb", "zh-Hans"])
def test_no_spam_phrase_is_one_sign(code: str) -> None:
    """A phrase is searched within texts: 加 alone would make spam of every text that adds something."""
    assert not [phrase for phrase in get_language(code).spam_phrases if len(phrase) < 2]
