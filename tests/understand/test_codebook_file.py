"""Codebooks: the built-in one is whole, files round-trip, faults are told by theme and field."""

from __future__ import annotations

from pathlib import Path

import pytest

from feedbacknlp.errors import CodebookError
from feedbacknlp.understand import builtin_codebooks, parse_codebook, read_codebook, write_codebook

LANGUAGES = {"en", "zh-Hans", "zh-Hant", "nb"}


def test_the_built_in_codebook_speaks_four_languages() -> None:
    codebook = read_codebook("online-shop")
    assert len(codebook.themes) == 25
    for theme in codebook.themes:
        for texts in (theme.name, theme.definition, theme.negative, theme.positive, theme.examples):
            assert set(texts) == LANGUAGES, theme.id
    for language in LANGUAGES:
        names = [theme.driver_name(sign, language) for theme in codebook.themes for sign in (-1, 1)]
        assert len(names) == len(set(names)), "two drivers of one name"


def test_rules_name_themes_that_exist() -> None:
    codebook = read_codebook("online-shop")
    for theme in codebook.themes:
        for rule in theme.exclude:
            assert rule.rpartition("-> ")[2] in codebook.ids


def test_writing_and_reading_gives_the_same_codebook() -> None:
    codebook = read_codebook("online-shop")
    assert parse_codebook(write_codebook(codebook), where="x") == codebook


def test_none_is_a_codebook_without_themes() -> None:
    assert read_codebook("none").themes == ()
    assert "online-shop" in builtin_codebooks()


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("themes: [", "FB602", "YAML"),
        ("themes: []", "FB602", "no list of themes"),
        ("just words", "FB602", "no list of themes"),
        ("themes: [{id: A b, name: x}]", "FB603", "theme 1: id"),
        ("themes: [{id: other, name: x}]", "FB603", "kept for the tool"),
        ("themes: [{id: a}]", "FB603", "a: name is missing"),
        ("themes: [{id: a, name: x}, {id: a, name: y}]", "FB603", "stands twice"),
        ("themes: [{id: a, name: x, colour: red}]", "FB603", "unknown field colour"),
        ("themes: [{id: a, name: [x]}]", "FB603", "a.name"),
        ("themes: [{id: a, name: x, examples: 3}]", "FB603", "a.examples"),
        ("themes: [7]", "FB603", "not a mapping"),
    ],
)
def test_faults_are_told(text: str, code: str, told: str) -> None:
    with pytest.raises(CodebookError) as failure:
        parse_codebook(text, where="mine.yaml")
    assert failure.value.code == code
    assert told in str(failure.value)


def test_a_missing_file_names_what_there_is(tmp_path: Path) -> None:
    with pytest.raises(CodebookError, match="online-shop"):
        read_codebook(str(tmp_path / "nothing.yaml"))


def test_a_short_codebook_is_enough() -> None:
    codebook = parse_codebook(
        "themes: [{id: parking, name: Parking, definition: Finding and paying a parking place}]", where="mine.yaml"
    )
    assert codebook.id == "mine"
    assert codebook.theme("parking").driver_name(-1, "nb") == "Parking: klager"
