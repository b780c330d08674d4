"""Model folders: cards, sums, and faults that say what to do."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from feedbacknlp.backends.catalogue import list_cards, read_card, verify_card
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
