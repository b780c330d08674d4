"""Sentences for situations, in the languages of the page."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

from feedbacknlp.contracts import Caution
from feedbacknlp.contracts.cutting import cut_text
from feedbacknlp.explain.catalogue import KIND_NAMES, RARE_NAMES, SENTENCES
from feedbacknlp.explain.design import RARE

__all__ = [
    "name_rare",
    "round_change",
    "say_again",
    "say_caution",
    "say_cautions",
    "say_change_number",
    "say_score",
    "settle_language",
]

_LOCALES = {"en": "en", "zh-Hans": "zh_Hans", "zh-Hant": "zh_Hant", "nb": "nb", "nn": "nb"}
_QUESTION_LENGTH = 60
_OF_DRIVERS = tuple(code for code in SENTENCES if code.startswith("driver_"))


def say_caution(caution: Caution, language: str = "en") -> str:
    """The caution as a sentence.

    Parameters
    ----------
    caution : Caution
    language : str, default="en"
        en, zh-Hans, zh-Hant or nb; any other gives English.
    """
    language = settle_language(language)
    decimals = 2 if _is_mean(caution.metric) else None
    words = {name: _say_number(name, number, decimals, language) for name, number in caution.numbers.items()}
    words["score"] = say_score(caution.score_kind, caution.question, language)
    words["wave"] = caution.wave
    words["unit"] = _say_unit(caution.metric, language)
    return _pick_sentence(caution.code, caution.numbers, language).format(**words)


def say_cautions(cautions: Iterable[Caution], language: str) -> tuple[Caution, ...]:
    """The cautions with their sentences; one of which no more than its sentence is known keeps that."""
    return tuple(
        replace(caution, text=say_caution(caution, language)) if caution.code else caution for caution in cautions
    )


def say_again(text: str, language: str) -> str:
    """What a table says of a driver (``only 3 mentions``), in another language; any other text as it is."""
    for code in _OF_DRIVERS:
        numbers = _hear(code, text)
        if numbers is not None:
            one, many = SENTENCES[code][settle_language(language)]
            return (one if numbers.get("n") == "1" else many).format(**numbers)
    return text


def _hear(code: str, text: str) -> dict[str, str] | None:
    """The numbers that a sentence of this code tells in any language; None where it is not of this code."""
    for said in {sentence for both in SENTENCES[code].values() for sentence in both}:
        found = re.fullmatch(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(said)), text)
        if found:
            return found.groupdict()
    return None


def name_rare(language: str) -> dict[str, str]:
    """Names of the drivers that stand for all that are too rare for one of their own: complaints, and praise."""
    return dict(zip(RARE, RARE_NAMES[settle_language(language)], strict=True))


def settle_language(language: str) -> str:
    """A language that sentences are written in."""
    language = "nb" if language == "nn" else language
    return language if language in _LOCALES else "en"


def say_change_number(number: float, metric: str, language: str, *, signed: bool) -> str:
    """Points with one decimal (a mean: two), with a true minus and, where ``signed``, a plus."""
    from babel.numbers import format_decimal

    if not math.isfinite(number):
        return "–"
    number = round_change(number, metric)
    text: str = format_decimal(
        abs(number), format="#,##0." + "0" * _change_decimals(metric), locale=_LOCALES[language]
    )
    return ("\u2212" if number < 0 else "+" if signed and number > 0 else "") + text


def round_change(number: float, metric: str) -> float:
    """Points with as many decimals as :func:`say_change_number` tells, halves away from zero as on the page."""
    if not math.isfinite(number):
        return number
    step = Decimal(1).scaleb(-_change_decimals(metric))
    return float(Decimal(repr(float(number))).quantize(step, rounding=ROUND_HALF_UP)) + 0.0


def _change_decimals(metric: str) -> int:
    return 2 if _is_mean(metric) else 1


def _is_mean(metric: str) -> bool:
    return metric == "mean" or metric.startswith("mean_")


def _pick_sentence(code: str, numbers: Mapping[str, float], language: str) -> str:
    one, many = SENTENCES[code][language]
    return one if numbers.get("n") == 1 else many


def say_score(kind: str, question: str, language: str) -> str:
    """A score's name within a sentence, with its question where one is given."""
    name = KIND_NAMES.get(kind, {}).get(language, kind)
    if not question:
        return name
    shown = cut_text(question, _QUESTION_LENGTH)
    quoted = {"en": " “{}”", "nb": " «{}»", "zh-Hans": "“{}”", "zh-Hant": "「{}」"}[language]
    return name + quoted.format(shown)


def _say_unit(metric: str, language: str) -> str:
    if metric.startswith("share"):
        return {"en": "percentage points", "nb": "prosentpoeng", "zh-Hans": "个百分点", "zh-Hant": "個百分點"}[language]
    return {"en": "points", "nb": "poeng", "zh-Hans": "分", "zh-Hant": "分"}[language]


def _say_number(name: str, number: float, decimals: int | None, language: str) -> str:
    """A whole number as it is, a float with two digits that matter, a share as percent with one decimal.

    ``decimals`` = None takes none from 10 upward and one below, so that 0.4 points are not told as 0.
    """
    from babel.numbers import format_decimal

    if isinstance(number, float) and not math.isfinite(number):
        return "–"
    pattern = "#,##0"
    if isinstance(number, float):
        if name.endswith("_percent"):  # as all shares of the report
            return str(format_decimal(round(number, 1), format="#,##0.0", locale=_LOCALES[language]))
        shown = decimals if decimals is not None else int(0 < abs(number) < 9.95)
        number = round(number, shown)
        pattern += "." + "0" * shown if shown and number != int(number) else ""
    text: str = format_decimal(number, format=pattern, locale=_LOCALES[language])
    return text
