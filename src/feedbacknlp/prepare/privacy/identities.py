"""Numbers that a check proves: cards, bank accounts, national ids; and those with a form of their own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from idnumbers.nationalid import BRA, CHN, DNK, FRA, HKG, ITA, NOR, SWE

from feedbacknlp.prepare.privacy.checksums import (
    is_iban,
    is_norwegian_account,
    is_payment_card,
    is_spanish_id,
    is_taiwanese_id,
)
from feedbacknlp.prepare.privacy.orders import names_article
from feedbacknlp.prepare.privacy.spans import Span, span_of

__all__ = ["find_identities"]

_CARD = re.compile(r"(?<![\w.-])\d(?:[ -]?\d){12,18}(?![\w-])", re.ASCII)
_CARD_GROUPS = re.compile(r"\d{4}([ -])\d{4}\1\d{4}\1\d{4}|\d{4}([ -])\d{6}\2\d{5}", re.ASCII)
_IBAN = re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?!\w)", re.ASCII)
_SEPARATORS = re.compile(r"[ .()（）+-]")
# Form and check of each country's number. Their digits alone are common, so that the check must hold.
_CHECKED: tuple[tuple[str, re.Pattern[str], Callable[[str], bool]], ...] = (
    ("id", re.compile(r"(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])", re.ASCII), CHN.ResidentID.validate),
    ("id", re.compile(r"(?<![\w.-])\d{6}[ -]?\d{5}(?![\w-])", re.ASCII), NOR.NationalID.validate),
    ("iban", re.compile(r"(?<![\w.-])\d{4}([ .])\d{2}\1\d{5}(?![\w-])", re.ASCII), is_norwegian_account),
    ("id", re.compile(r"(?<![0-9A-Za-z])[A-Z][1289]\d{8}(?![0-9A-Za-z])", re.ASCII), is_taiwanese_id),
    (
        "id",
        re.compile(r"(?<![0-9A-Za-z])[A-Z]{1,2} ?\d{6} ?[(（][0-9A][)）]", re.ASCII),
        HKG.NationalID.validate,
    ),
    ("id", re.compile(r"(?<![\w.-])\d{6}[ -]\d{4}(?![\w-])", re.ASCII), DNK.NationalID.validate),
    ("id", re.compile(r"(?<![\w.-])(?:19|20)?\d{6}[+-]\d{4}(?![\w-])", re.ASCII), SWE.NationalID.validate),
    (
        "id",
        re.compile(r"(?<![\w.-])[12] ?\d{2} ?\d{2} ?\d[\dAB] ?\d{3} ?\d{3} ?\d{2}(?![\w-])", re.ASCII),
        FRA.NationalID.validate,
    ),
    ("id", re.compile(r"(?<![\w.-])(?:\d{8}|[XYZ][ -]?\d{7})[ -]?[A-Za-z](?![\w-])", re.ASCII), is_spanish_id),
    ("id", re.compile(r"(?<![\w.-])\d{3}\.\d{3}\.\d{3}-\d{2}(?![\w-])", re.ASCII), BRA.CPFNumber.validate),
    (
        "id",
        re.compile(r"(?<!\w)[A-Z]{6} ?\d{2}[A-Z]\d{2} ?[A-Z]\d{3}[A-Z](?!\w)", re.ASCII),
        ITA.NationalID.validate,
    ),
)
_ACCOUNT_CUE = re.compile(r"\b(?:sort code|account|konto\w*|clearing\w*)\b", re.IGNORECASE)
_ACCOUNT = re.compile(r"(?<![\w.-])(?:\d{2}-\d{2}-\d{2}|\d{4}[ .]?\d{2}[ .]?\d{5})(?![\w-])", re.ASCII)
_BORN = re.compile(
    r"(?:\b(?:born|date of birth|birth date|d\.?o\.?b\.?|"
    r"født|fødselsdato|fødd|geboren|geburtsdatum|född|née?|nacid[oa]|nascid[oa])\b|"
    r"出生|生日|生於|生于)[^\d\n]{0,12}(\d{1,4}[./年-] ?\d{1,2}[./月-] ?\d{1,4}日?)(?!\d)",
    re.IGNORECASE,
)
# A Chinese number plate: province, letter, five or six signs.
_PLATE = re.compile(
    "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]"
    "[A-Z][·・ ]?[A-HJ-NP-Z0-9]{5,6}(?![A-Za-z0-9])"
)
# Between cue and number: "是", "nummeret mitt er".
_CUE_DISTANCE = 24
# National Insurance number (UK) and Social Security number (US) have no check digit but a form that nothing else has.
_BRITISH = re.compile(r"(?<!\w)[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)", re.ASCII)
_AMERICAN = re.compile(r"(?<![\w-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])", re.ASCII)


def find_identities(text: str, cues: re.Pattern[str]) -> Iterator[Span]:
    """IBANs and Norwegian accounts, national ids and payment cards.

    Parameters
    ----------
    text : str
    cues : compiled pattern
        Words that announce a national number: behind one a number of the right form needs no check.

    Notes
    -----
    National numbers are checked by ``idnumbers``: GB 11643-1999 (resident identity number of the mainland), the
    Hong Kong identity card, fødselsnummer and D-number, CPR, personnummer, NIR, DNI, CPF, codice fiscale. A number of
    digits alone (BSN, NIF, Steuer-ID) is found behind a cue, or as a long run of digits.
    """
    for found in _IBAN.finditer(text):
        if is_iban(found.group().replace(" ", "")):
            yield span_of("iban", text, *found.span())
    for kind, pattern, is_valid in _CHECKED:
        for found in pattern.finditer(text):
            if is_valid(_SEPARATORS.sub("", found.group())) or (kind == "id" and _is_cued(text, found.start(), cues)):
                yield span_of(kind, text, *found.span())
    for found in _ACCOUNT.finditer(text):
        if _is_cued(text, found.start(), _ACCOUNT_CUE):
            yield span_of("iban", text, *found.span())
    for found in _BORN.finditer(text):
        yield span_of("id", text, *found.span(1))
    for pattern in (_BRITISH, _AMERICAN, _PLATE):
        for found in pattern.finditer(text):
            yield span_of("id", text, *found.span())
    for found in _CARD.finditer(text):
        # Four groups of four are written by nobody who does not mean a card: mask a mistyped one too.
        written = found.group()
        if _CARD_GROUPS.fullmatch(written) or (
            is_payment_card(_SEPARATORS.sub("", written)) and not names_article(text, found.start())
        ):
            yield span_of("card", text, *found.span())


def _is_cued(text: str, start: int, cues: re.Pattern[str]) -> bool:
    """Whether a word right before says what the number is; people mistype their own."""
    return bool(cues.search(text, max(0, start - _CUE_DISTANCE), start))
