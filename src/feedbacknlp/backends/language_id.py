"""The LanguageIdentifier: eldc's n-grams for alphabets, character sets for Chinese."""

from __future__ import annotations

from collections.abc import Sequence
from math import exp
from typing import Any

from feedbacknlp.languages.scripts import tell_east_asian

__all__ = ["EldcIdentifier", "open_language_identifier"]

# eldc's codes that are ours under another name; it knows one Norwegian and one Chinese.
_OURS = {"no": "nb", "zh": "zh-Hans"}
_THEIRS = {"nb": "no", "nn": "no", "zh-Hans": "zh", "zh-Hant": "zh", "zh": "zh"}
# Scores of the first and the second language lie 0.01-0.1 apart; this makes a confidence of .88 of a distance of 0.1.
_SPREAD = 0.05


def open_language_identifier() -> EldcIdentifier:
    """A LanguageIdentifier; its table is loaded before the first text."""
    return EldcIdentifier()


class EldcIdentifier:
    """Tells the language of texts (:class:`feedbacknlp.contracts.LanguageIdentifier`).

    Norwegian is ``nb`` and Chinese ``zh-Hans`` or ``zh-Hant``; all others are ISO 639-1 codes.
    """

    def __init__(self) -> None:
        self._detectors: dict[tuple[str, ...], Any] = {}

    def identify(self, texts: Sequence[str], *, among: Sequence[str] = ()) -> list[tuple[str, float]]:
        """(code, confidence 0..1) of each text; ``("und", 0.0)`` where nothing can be known.

        Parameters
        ----------
        texts : sequence of str
        among : sequence of str
            Codes to choose from; all where it is empty.

        Notes
        -----
        The confidence is ``1 / sum(exp((s - s_best) / 0.05))`` over the scores of the five best languages.
        """
        detector = self._open_detector(tuple(sorted({_THEIRS.get(code, code) for code in among})))
        return [_identify_one(detector, text, among) for text in texts]

    def _open_detector(self, codes: tuple[str, ...]) -> Any:
        if codes not in self._detectors:
            import eldc

            eldc.init()
            # an instance of its own: eldc's module-level settings are shared by the whole process
            detector = eldc.instance()
            detector.set_scores(5)
            known = [code for code in codes if code in eldc.LANGUAGES]
            if known:
                detector.set_languages(known)
            self._detectors[codes] = detector
        return self._detectors[codes]


def _identify_one(detector: Any, text: str, among: Sequence[str]) -> tuple[str, float]:
    script = tell_east_asian(text)
    if script and (not among or script in among):
        return script, 1.0
    try:
        result = detector.detect_details(text)
    except UnicodeEncodeError:  # a lone surrogate, which no file in UTF-8 can hold
        return "und", 0.0
    if result.language == "und" or not result.scores:
        return "und", 0.0
    best = max(result.scores.values())
    confidence = 1.0 / sum(exp((score - best) / _SPREAD) for score in result.scores.values())
    code = _OURS.get(result.language, result.language)
    if among and code not in among:
        code = next((own for own in among if _THEIRS.get(own, own) == result.language), code)
    return code, round(confidence, 4)
