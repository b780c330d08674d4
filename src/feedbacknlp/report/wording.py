"""The words of the report in the reader's language."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from feedbacknlp.report.remarks import say_remark

__all__ = ["LANGUAGES", "LOCALES", "Wording", "read_wording"]

LOCALES: Mapping[str, str] = {"en": "en", "zh-Hans": "zh_Hans_CN", "zh-Hant": "zh_Hant_TW", "nb": "nb_NO"}
"""Interface language -> locale of numbers and dates."""

LANGUAGES = tuple(LOCALES)


@dataclass(frozen=True, slots=True)
class Wording:
    """Texts of one interface language.

    Parameters
    ----------
    language : str
    texts : mapping of key to text
        Texts hold ``{name}`` where a value goes.
    """

    language: str
    texts: Mapping[str, str]

    def __call__(self, key: str, **values: object) -> str:
        """The text of a key with its values put in; raises KeyError where there is no such text."""
        return self.texts[key].format(**values)

    def count(self, key: str, number: int, shown: str, **values: object) -> str:
        """The text of a key in the number's grammatical form, ``{n}`` being the number as shown."""
        form = "one" if number == 1 and self.language in ("en", "nb") else "other"
        return self(f"{key}.{form}", n=shown, **values)

    def say(self, remark: str) -> str:
        """What the reading of the files remarked, in this language."""
        return say_remark(remark, self.language)

    def term(self, kind: str, name: str) -> str:
        """What a person calls a stable name (``band``, ``kind`` ...); an own one is shown as it is, ``_`` as space."""
        return self.texts.get(f"{kind}.{name}") or str(name).replace("_", " ")


@cache
def read_wording(language: str) -> Wording:
    """The wording of an interface language; English where the language has none."""
    code = language if language in LOCALES else "en"
    raw = files("feedbacknlp.report").joinpath("texts", f"{code}.json").read_text(encoding="utf-8")
    return Wording(code, json.loads(raw))
