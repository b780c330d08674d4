"""Numbers that a checksum proves: cards, bank accounts, national ids; and those with a form of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from feedbacknlp.prepare.privacy.checksums import is_chinese_id, is_iban, is_luhn, is_norwegian_id, is_taiwanese_id
from feedbacknlp.prepare.privacy.spans import Span, span_of

__all__ = ["find_identities"]

_CARD = re.compile(r"(?<![\w.-])\d(?:[ -]?\d){12,18}(?![\w-])", re.ASCII)
_CARD_GROUPS = re.compile(r"\d{4}([ -])\d{4}\1\d{4}\1\d{4}|\d{4}([ -])\d{6}\2\d{5}", re.ASCII)
_IBAN = re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?!\w)", re.ASCII)
_NORWEGIAN = re.compile(r"(?<![\w.-])\d{6}[ -]?\d{5}(?![\w-])", re.ASCII)
_CHINESE = re.compile(r"(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])", re.ASCII)
_TAIWANESE = re.compile(r"(?<![0-9A-Za-z])[A-Z][1289]\d{8}(?![0-9A-Za-z])", re.ASCII)
# National Insurance number (UK) and Social Security number (US) have no check digit but a form that nothing else has.
_BRITISH = re.compile(r"(?<!\w)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)", re.ASCII)
_AMERICAN = re.compile(r"(?<![\w-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])", re.ASCII)


def find_identities(text: str) -> Iterator[Span]:
    """IBANs, national ids and payment cards, in that order."""
    for found in _IBAN.finditer(text):
        if is_iban(found.group().replace(" ", "")):
            yield span_of("iban", text, *found.span())
    for found in _CHINESE.finditer(text):
        if is_chinese_id(found.group()):
            yield span_of("id", text, *found.span())
    for found in _NORWEGIAN.finditer(text):
        if is_norwegian_id(re.sub(r"\D", "", found.group())):
            yield span_of("id", text, *found.span())
    for found in _TAIWANESE.finditer(text):
        if is_taiwanese_id(found.group()):
            yield span_of("id", text, *found.span())
    for pattern in (_BRITISH, _AMERICAN):
        for found in pattern.finditer(text):
            yield span_of("id", text, *found.span())
    for found in _CARD.finditer(text):
        # Four groups of four are written by nobody who does not mean a card: mask a mistyped one too.
        if _CARD_GROUPS.fullmatch(found.group()) or is_luhn(re.sub(r"\D", "", found.group())):
            yield span_of("card", text, *found.span())
