"""Near-doubles and diversity on tiny texts whose answers are counted by hand."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

CORPUS = Path(__file__).parents[2] / "training" / "corpus"
WRITTEN = {
    "en-01-lamps": [
        "The lamp hums all night and nobody answers my mail",
        "Paid on Monday, parcel came on Tuesday",
        "Thanks a lot",
    ],
    "nb-01-lamper": ["Takk for hjelpen", "Pakken lå ute i regnet hele helga, og ingen sa fra"],
    "test-en-01-rugs": ["the lamp hums all night, and nobody answers my mail!!", "Thanks a lot", "Rug sheds badly"],
    "test-nb-01-tepper": ["Takk for hjelpen!"],
    "test-zh-Hant-01-ditan": ["客服態度差，等了三天都沒有人回", "很好用"],
    "zh-Hans-01-deng": ["客服态度差,等了3天都没有人回", "客服态度差，等了5天都没有人回", "很好用"],
}


@pytest.fixture(scope="module")
def check() -> ModuleType:
    sys.path.insert(0, str(CORPUS))
    try:
        spec = importlib.util.spec_from_file_location("check_doubles", CORPUS / "check_doubles.py")
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules["check_doubles"] = module  # a dataclass looks its module up there
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(CORPUS))
    return module


@pytest.fixture
def parts(tmp_path: Path) -> Path:
    for name, texts in WRITTEN.items():
        lines = [f"{text} || none0={text} || none || " for text in texts]
        (tmp_path / f"{name}.txt").write_text("\n".join(["# a made-up shop", *lines]) + "\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def without_models(check: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "UNTAUGHT", CORPUS / "no models here")


class ByFirstWord:
    """An encoder for which a text means what its first word, a digit, says, and nothing else."""

    fingerprint, dimensions = "digit", 8

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        return np.eye(8, dtype=np.float32)[[int(text[0]) for text in texts]]


def test_pairs_are_told_by_place_and_never_by_text(
    check: ModuleType, parts: Path, without_models: None, capsys: pytest.CaptureFixture[str]
) -> None:
    code = check.main([], folder=parts)
    printed = capsys.readouterr().out
    assert code == 1
    assert "skipped" in printed
    assert "en-01-lamps:2 test-en-01-rugs:2 1.00" in printed
    assert not any(text in printed for text in ("hums", "客服"))


def test_two_chinese_scripts_and_other_numbers_make_no_other_text(
    check: ModuleType, parts: Path, without_models: None, capsys: pytest.CaptureFixture[str]
) -> None:
    check.main([], folder=parts)
    printed = capsys.readouterr().out
    assert "zh-Hans-01-deng:2 zh-Hans-01-deng:3 1.00" in printed
    assert "test-zh-Hant-01-ditan:2 zh-Hans-01-deng:2" in printed


def test_commonplaces_may_come_again(
    check: ModuleType, parts: Path, without_models: None, capsys: pytest.CaptureFixture[str]
) -> None:
    check.main(["--show"], folder=parts)
    printed = capsys.readouterr().out.split("texts ")[0]
    assert "hums" in printed
    assert not any(text in printed for text in ("Thanks a lot", "Takk for hjelpen", "很好用"))


def test_no_pairs_no_fault(check: ModuleType, parts: Path, without_models: None) -> None:
    for path in parts.glob("*test-*"):
        path.unlink()
    (parts / "zh-Hans-01-deng.txt").unlink()
    assert check.main([], folder=parts) == 0


def test_across_languages_by_meaning(check: ModuleType, tmp_path: Path) -> None:
    said = {
        "en-01-a": "parcels lay in the rain for the whole weekend and nobody at your end told me about it",
        "nb-01-b": "pakker ble liggende ute i regnet hele helga, og ingen hos dere sa fra til meg om det",
    }
    meanings = {"en-01-a": "0123", "nb-01-b": "0456"}
    entries = []
    for part, text in said.items():
        texts = [f"{digit} {text}" for digit in meanings[part]] + [f"{meanings[part][1]} ok"]
        lines = [f"{text} || none0={text} || none || " for text in texts]
        (tmp_path / f"{part}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
        entries += check.read_part(tmp_path / f"{part}.txt")[0]
    # centred by hand: (.75 * .75) / (.75 ** 2 + 3 * .25 ** 2) = .75 for the two that mean 0; the others are below .1
    assert list(check.pairs_across(entries, ByFirstWord())) == [(0, 5, pytest.approx(0.75))]


@pytest.mark.parametrize(
    ("words", "window", "ratio"),
    [
        ("a a b", 2, (1 / 2 + 2 / 2) / 2),
        ("a b a c a a", 3, (2 / 3 + 3 / 3 + 2 / 3 + 2 / 3) / 4),
        ("a b a", 500, 2 / 3),
        ("", 500, 0.0),
    ],
)
def test_moving_ratio(check: ModuleType, words: str, window: int, ratio: float) -> None:
    assert check.moving_ratio(words.split(), window) == pytest.approx(ratio)


def test_blocks_leave_no_pair_out(check: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = np.eye(4, dtype=np.float32)[[0, 1, 2, 0, 3, 2, 0]]
    monkeypatch.setattr(check, "BLOCK", 2)
    found = sorted((a, b) for a, b, _ in check.pairs_above(rows, 0.9))
    assert found == [(0, 3), (0, 6), (2, 5), (3, 6)]


def test_measure_counts_both_sets_over_as_much(check: ModuleType) -> None:
    texts = [["good", "big", "rug"], ["good", "big", "rug"], ["late"]]
    # good twice, big twice, rug once among the first five words; one start of two is distinct
    assert check.measure("mine", texts, tokens=5, starts=2).split() == ["mine", "5", "0.600", "0.333", "2", "0.500"]


def test_review_set_stands_beside_its_language(
    check: ModuleType, parts: Path, without_models: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = ["I wanted to like this chair but the legs wobble", "It was a gift and she wears it every day"]
    csv = tmp_path / "reviews.csv"
    csv.write_text("\n".join(["note", *rows]) + "\n", encoding="utf-8")
    check.main(["--review", str(csv), "--column", "note"], folder=parts)
    table = capsys.readouterr().out.split("distinct\n")[1].splitlines()
    names = [line.split()[0] for line in table]
    assert names == ["en", "reviews.csv", "nb", "zh-Hans", "zh-Hant"]
    assert table[0].split()[1] == table[1].split()[1]
