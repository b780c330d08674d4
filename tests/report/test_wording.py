from __future__ import annotations

import re
import string
from importlib.resources import files

import pytest

from feedbacknlp.report.wording import LANGUAGES, read_wording

ROOM = files("feedbacknlp.report")
FAMILIES = (
    "band",
    "member",
    "kind",
    "model",
    "metric",
    "quality",
    "role",
    "event",
    "threshold",
    "polarity",
    "origin",
    "outcome",
    "quote_role",
    "doubt",
    "sheet",
    "method",
    "nav",
    "part_name",
    "part_kind",
    "kano",
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_keys_and_places(language: str) -> None:
    english, other = read_wording("en").texts, read_wording(language).texts
    assert set(other) == set(english)

    def places(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    # the words of one answer may be said in another order, but none may be lost
    assert {key: places(text) for key, text in other.items()} == {key: places(text) for key, text in english.items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_empty_except_sources(language: str) -> None:
    empty = {key for key, text in read_wording(language).texts.items() if not text.strip() and key != "join.sentences"}
    assert all(re.fullmatch(r"method\.\w+\.source", key) for key in empty)


@pytest.mark.parametrize("language", LANGUAGES)
def test_percent_is_written_one_way_a_language(language: str) -> None:
    told = re.findall(r"[\d}](\s?)%", " ".join(read_wording(language).texts.values()))
    assert set(told) <= {"\u00a0" if language == "nb" else ""}


def test_chinese_is_written_in_its_own_script() -> None:
    simplified, traditional = read_wording("zh-Hans").texts, read_wording("zh-Hant").texts
    assert not set("驱动评价结账单个") & set("".join(traditional.values())) - set("評價結單個")
    assert not set("驅動評結賬個") & set("".join(simplified.values()))


def test_every_key_is_used() -> None:
    def walk(folder: object) -> list[str]:
        texts: list[str] = []
        for entry in folder.iterdir():  # type: ignore[attr-defined]
            if entry.is_dir() and entry.name not in ("texts", "__pycache__"):
                texts += walk(entry)
            elif entry.name.endswith((".py", ".html", ".js")):
                texts.append(entry.read_text(encoding="utf-8"))
        return texts

    source = "\n".join(walk(ROOM))
    used = set(re.findall(r"""["']([\w.]+)["']""", source))
    unused = {
        key
        for key in read_wording("en").texts
        if key not in used
        and key.removesuffix(".one").removesuffix(".other") not in used
        and key.partition(".")[0] not in FAMILIES
        and key.removeprefix("column.") not in used
    }
    assert unused == set()


def test_counts_and_terms() -> None:
    words = read_wording("en")
    assert [words.count("responses", 1, "1"), words.count("responses", 2, "2")] == ["1 response", "2 responses"]
    assert read_wording("zh-Hans").count("responses", 1, "1") == "1 份答卷"
    assert words.term("band", "promoter") == "Promoters"
    assert words.term("band", "very_own_band") == "very own band"
    assert read_wording("fr") is not None
    assert read_wording("fr").texts == words.texts
    with pytest.raises(KeyError):
        words("no.such.text")
