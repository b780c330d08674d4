"""Model folders: cards, sums, and faults that say what to do."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from feedbacknlp.backends.catalogue import (
    LARGE_STUDY,
    choose_encoder,
    list_cards,
    read_card,
    read_theme_score,
    verify_card,
)
from feedbacknlp.errors import ModelError


def _folder(tmp_path: Path, *, content: bytes = b"weights") -> Path:
    folder = tmp_path / "toy"
    folder.mkdir()
    (folder / "model.bin").write_bytes(content)
    card = {
        "name": "toy",
        "source": "here",
        "licence": "MIT",
        "purpose": "tests",
        "languages": ["en"],
        "dimensions": 3,
        "files": {"model.bin": hashlib.sha256(b"weights").hexdigest()},
    }
    (folder / "card.json").write_text(json.dumps(card), encoding="utf-8")
    return folder


def test_a_sound_folder_verifies(tmp_path: Path) -> None:
    card = read_card(_folder(tmp_path))
    verify_card(card)
    assert (card.name, card.dimensions, len(card.fingerprint)) == ("toy", 3, 16)
    assert [found.name for found in list_cards(tmp_path)] == ["toy"]


def test_a_changed_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(ModelError) as failure:
        verify_card(read_card(_folder(tmp_path, content=b"other")))
    assert failure.value.code == "FB703"


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    folder = _folder(tmp_path)
    (folder / "model.bin").unlink()
    with pytest.raises(ModelError, match="FB703"):
        verify_card(read_card(folder))


@pytest.mark.parametrize("text", ["{", "[]", "{}", '{"name": "x"}'])
def test_a_bad_card_is_told(tmp_path: Path, text: str) -> None:
    folder = _folder(tmp_path)
    (folder / "card.json").write_text(text, encoding="utf-8")
    with pytest.raises(ModelError, match="FB702"):
        read_card(folder)


@pytest.mark.parametrize(
    ("setting", "comments", "name"),
    [
        ("auto", 0, "default"),
        ("auto", LARGE_STUDY, "default"),
        ("auto", LARGE_STUDY + 1, "fast"),
        ("default", LARGE_STUDY + 1, "default"),
        ("fast", 1, "fast"),
        ("some/folder", LARGE_STUDY + 1, "some/folder"),
    ],
)
def test_a_large_study_is_read_by_the_fast_encoder_unless_one_is_named(
    setting: str, comments: int, name: str
) -> None:
    assert choose_encoder(setting, comments) == name


def test_what_an_encoder_costs_stands_in_its_card(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = _folder(tmp_path).rename(tmp_path / "fast") / "card.json"
    monkeypatch.setattr("feedbacknlp.backends.catalogue.find_models", lambda: tmp_path)
    with pytest.raises(ModelError, match="FB702"):
        read_theme_score("fast")
    card = json.loads(path.read_text(encoding="utf-8"))
    card["scores"] = {
        "corpus test part, en: themes, micro-F1": 0.8,
        "corpus test part, nb: themes, micro-F1": 0.6,
        "corpus test part, nb: themes, recall": 0.1,
    }
    path.write_text(json.dumps(card), encoding="utf-8")
    assert read_theme_score("fast") == pytest.approx(0.7)
