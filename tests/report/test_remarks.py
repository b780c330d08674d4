"""What the reading of files remarks is told in the reader's language."""

from __future__ import annotations

import json
import string
from importlib.resources import files

import pytest

from feedbacknlp.report.remarks import say_remark, translate_remark

REMARKS = json.loads(files("feedbacknlp.report").joinpath("texts", "remarks.json").read_text(encoding="utf-8"))
OTHERS = ("nb", "zh-Hans", "zh-Hant")


@pytest.mark.parametrize("language", OTHERS)
def test_every_remark_has_every_language_and_loses_no_value(language: str) -> None:
    def places(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    assert {key: places(texts[language]) for key, texts in REMARKS.items()} == {key: places(key) for key in REMARKS}
    assert all(texts[language].strip() for texts in REMARKS.values())


@pytest.mark.parametrize("language", OTHERS)
def test_every_remark_is_found_again(language: str) -> None:
    values = {"said": "no score", "column": "Kommentar", "file": "a.csv", "cue": "nps", "name": "CSV", "sign": ";"}
    for key, texts in REMARKS.items():
        names = [name for _, name, _, _ in string.Formatter().parse(key) if name]
        filled = {name: values.get(name, "7") for name in names}
        told = filled | ({"said": REMARKS["no score"][language]} if "said" in filled else {})
        assert translate_remark(key.format(**filled), language) == texts[language].format(**told)


def test_parts_are_joined_as_the_language_joins_them() -> None:
    why = "header says 'nps'; values 0-10; scale 0-10 (usual for the kind; no answer is 0); high is good"
    assert say_remark(why, "nb") == (
        "overskriften sier «nps»; verdier 0-10; skala 0-10 (vanlig for typen; ingen svar er 0); høyt er bra"
    )
    assert say_remark(why, "zh-Hans") == "表头写着“nps”；值为0-10；量表为0-10（该类型常用；没有回答为0）；高为好"
    assert say_remark(why, "en") == why
    assert say_remark("", "nb") == ""


def test_a_remark_that_nobody_translated_stands_as_it_is() -> None:
    assert translate_remark("a thing of tomorrow", "nb") is None
    assert say_remark("a thing of tomorrow", "nb") == "a thing of tomorrow"
    assert say_remark("CSV, a new encoding, separator ;", "nb") == "CSV, a new encoding, skilletegn ;"


def test_how_a_file_was_read() -> None:
    assert translate_remark("CSV, cp1250, separator ;", "nb") == "CSV, cp1250, skilletegn ;"
    form = "CSV, UTF-8 with BOM, separator ,, decimal comma"
    assert translate_remark(form, "nb") == "CSV, UTF-8 med BOM, skilletegn ,, desimalkomma"
    assert translate_remark("TSV, GB18030, separator tab", "zh-Hans") == "TSV，GB18030，分隔符为制表符"


def test_what_stands_in_the_files_is_not_translated() -> None:
    assert say_remark("no row of text has their date", "nb") == "ingen rad i text har deres date"
    assert say_remark("column 3 is no weight; counted as 1", "nb") == "kolonne 3 er ingen vekt; teller som 1"
    assert say_remark("comment {0} is no weight; counted as 1", "nb") == "comment {0} er ingen vekt; teller som 1"
