"""Names of people in an alphabet, as far as cues and a list of given names go."""



from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from feedbacknlp.languages import get_language
from feedbacknlp.prepare.privacy.spans import Span, span_of

__all__ = ["find_names"]

_UPPER = "A-ZÀ-ÖØ-ÞŠŽĐŁ"
# No Chinese character: "Ms Lau好有禮貌".
_LETTER = r"[^\W\d_\u2e80-\uffff]"
_NAME = rf"[{_UPPER}]{_LETTER}*(?:['’-]{_LETTER}+)*"
_JOINING = "van der|van den|van de|de la|van|von|de|der|da|do|dos|del|al|bin|ten|ter"
_INITIAL = rf"[{_UPPER}]\.(?=[ ,]|$)"
_CAPITALISED = re.compile(
    rf"(?<![\w@#/.-])(?:{_INITIAL}|{_NAME})(?: (?:(?:{_JOINING}) )?(?:{_INITIAL}|{_NAME})){{0,3}}"
)
# "Joost de Wit": words of a name in small letters.
_PARTICLES = frozenset(_JOINING.replace("|", " ").split())
_HAS_CAPITAL = re.compile(rf"[{_UPPER}]")
_BEFORE = re.compile(r"((?:[^\s,.!?;:()\"“”–—]+ ){0,3}[^\s,.!?;:()\"“”–—]+[.:/]?)[\s,:(\"“–—-]{0,3}$")
_SIGNED = re.compile(r"(?:^|[\n,.!?;–—-]|\s)\s*((?:[^\W\d_]+ ){0,2}[^\W\d_]+)\.?\s*[,.!:\n–—-]?\s*$")
_ENDS_TEXT = re.compile(r"[\s.!,;)x]*(?:$|\n)|\s*[,–—-]\s*[<\d(+]")
_DASHED = re.compile(r"(?:\n|[.!?,]\s?|\w)\s?[-–—~]\s?$")
_DASHED_APART = re.compile(r"[^\s\d]\s+[-–—]\s$")
# A neighbour in a row of names.
_AND = re.compile(r" (?:and|og) ")
_INSIDE = re.compile(r"([^\W\d_]*[a-zæøå]) $")
_LEADS_TO_PLACE = frozenset("in at from to near via of the your our i på fra til ved av og and".split())
# "FaceTimed", "PD": no name is written so, but for McNally
_ODD = re.compile(rf"(?!Mc|Mac|De|Le|La|Di|Van)[^\W\d_]+[{_UPPER}]")
_CALLED = frozenset("called named by kalt".split())
_COMMA = re.compile(r",\s*$")
_CUED_WORDS = 5
# Function words and verdicts are those of the two languages whose given names are listed.
_LANGUAGES = ("en", "nb")
_FURTHER = ("da", "sv", "de", "nl", "fr", "es", "pt", "it")
# Labels that are made of a person's name.
_BRANDS = re.compile(
    "Christian (?:Dior|Louboutin|Lacroix)|Calvin Klein|Tommy Hilfiger|Tommy Jeans|Ralph Lauren|Michael Kors|"
    "Hugo Boss|Marc Jacobs|Kate Spade|"
    "Paul Smith|Ted Baker|Jo Malone|Helly Hansen|John Deere|Jack (?:Daniel|Wolfskin|Jones)|Bobbi Brown|"
    "Charlotte Tilbury|"
    "Elizabeth Arden|Stella (?:McCartney|Artois)|Vivienne Westwood|Tom (?:Ford|Tailor)|Harry Potter|Louis Vuitton|"
    "Yves Rocher|"
    "Peter Rabbit|Trader Joe|Jimmy Choo|John Lewis|Ann Taylor|Eddie Bauer|Victoria'?s? Secret|Martha Stewart|"
    "Betty Crocker|"
    "Karl Lagerfeld|Steve Madden|Kurt Geiger|Laura (?:Ashley|Mercier)|Georg Jensen|Odd Molly|Carl Zeiss|Max Mara|"
    "Tim Hortons|Thomas Sabo|"
    "Olivia Burton|Daniel Wellington|Emma Bridgewater|Marks (?:and|&) Spencer|Marc O.Polo|Kenneth Cole|Donna Karan|"
    "Jean Paul Gaultier|Roberto Cavalli"
)
# What stands capitalised behind "spoke to" and is no person: offices, carriers, payment firms, marketplaces, days.
_NO_PEOPLE = frozenset(
    """
    customer customers service services support team staff management manager help helpdesk desk head office hq sales
    returns billing kundeservice kundesenter kundesenteret sjefen avdeling hotline reception receptionist company
    store shop mum dad mamma pappa live chat god gud black cyber god's santa mother's father's
    amazon aliexpress apple android ebay etsy google ikea klarna microsoft paypal samsung sony nike adidas trustpilot
    vipps facebook instagram whatsapp youtube netflix spotify visa mastercard amex stripe shein temu zara asos zalando
    dhl dpd ups usps fedex evri hermes gls yodel royal parcelforce posten postnord bring helthjem porterbuddy inpost
    instabox elkjøp komplett power nav norwegian sas
    english british american french german spanish norwegian swedish danish chinese indian polish irish scottish welsh
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december christmas easter xmas
    """.split()
)


@dataclass(frozen=True, slots=True)
class _Cues:
    announcing: frozenset[str]
    titles: frozenset[str]
    signoffs: frozenset[str]
    roles: frozenset[str]
    given: frozenset[str]
    ambiguous: frozenset[str]
    common: frozenset[str]
    stops: frozenset[str]
    own: re.Pattern[str]
    presented: re.Pattern[str]
    acts: re.Pattern[str]


def find_names(text: str) -> Iterator[Span]:
    """Names behind a cue or a title, in a signature, or by a known given name.

    Parameters
    ----------
    text : str
    """
    cues = _cues()
    for found in cues.own.finditer(text):
        if found.group("name").split()[0].casefold() not in cues.common:
            yield from _trim(text, *found.span("name"), cues)
    if not _HAS_CAPITAL.search(text):
        return
    for found in cues.presented.finditer(text):
        if not any(word.casefold() in cues.common | cues.titles | _NO_PEOPLE for word in found.group("name").split()):
            yield span_of("name", text, *found.span("name"))
    last = -1
    for found in _CAPITALISED.finditer(text):
        start = -1 if _BRANDS.match(found.group()) else _find_start(text, found, cues)
        # "thanks to Keisha and Bo"
        if start < 0 <= last and _AND.fullmatch(text, last, found.start()) and (
            found.group() in cues.ambiguous or _may_be_name(found.group(), cues)
        ):
            start = found.start()
        if start >= 0:
            for span in _trim(text, start, found.end(), cues):
                yield span
                last = span.end


def _find_start(text: str, found: re.Match[str], cues: _Cues) -> int:
    """Where in a row of capitalised words a name begins; -1 where none does."""
    start = found.start()
    words = found.group().split(" ")
    before = text[max(0, start - 60) : start]
    first = words[0].casefold()
    if (
        # "De Vries" is a name though "de" is a word
        (first not in cues.common or (first in _PARTICLES and len(words) > 1))
        and first not in _NO_PEOPLE
        and (
            _is_announced(before, cues)
            or (_has_role(before, text, found.end(), cues) and not _ODD.match(found.group()))
            or _is_signed(before, text, found.end(), len(words), cues)
        )
    ):
        return start
    if _acts(before, text, found, cues):
        return start
    for position, word in enumerate(words):
        # "Mr Smith" and "Thanks Denise": the name begins behind its title or behind the word that starts the sentence
        if position + 1 < len(words) and word.casefold() in cues.titles:
            return start + len(word) + 1
        if position and _leads_to_name(words[:position], cues) and word.casefold() not in cues.common | _NO_PEOPLE:
            return start
        plain = word.removesuffix("'s").removesuffix("’s").removesuffix("s'")
        if plain in cues.given or ("-" in plain and all(part in cues.given for part in plain.split("-"))):
            # "Per Kristian", "Odd Harald": a common word that is a name beside one
            doubled = position and words[position - 1] in cues.ambiguous
            return start - len(words[position - 1]) - 1 if doubled else start
        start += len(word) + 1
    return -1


def _leads_to_name(words: list[str], cues: _Cues) -> bool:
    """Whether capitalised words are a cue or a role: "Montøren Stig", "Manager Colin Pratt"."""
    low = " ".join(words).casefold()
    return low in cues.announcing or low in cues.roles


def _is_announced(before: str, cues: _Cues) -> bool:
    """Whether a cue or a title stands right before."""
    found = _BEFORE.search(before)
    if not found:
        return False
    words = found.group(1).casefold().split()
    if words[-1] in cues.titles:
        return True
    return any(" ".join(words[-size:]) in cues.announcing for size in range(1, min(len(words), _CUED_WORDS) + 1))


def _has_role(before: str, text: str, end: int, cues: _Cues) -> bool:
    """Whether a role stands right before ("the courier Yusuf"), or before a comma that a second one answers."""
    found = _BEFORE.search(before)
    if not found:
        return False
    words = found.group(1).casefold().split()
    if words[-1] in _CALLED and len(words) > 1:
        words.pop()
    apart = bool(_COMMA.search(before))
    told = any(" ".join(words[-size:]) in cues.roles for size in (1, 2) if size <= len(words))
    # "sjåføren deres, Dariusz, ventet"
    if not told and not (apart and len(words) > 1 and words[-2] in cues.roles):
        return False
    return text[end : end + 1] == "," if apart else not before.endswith((". ", ": ", "! ", "? "))


def _acts(before: str, text: str, found: re.Match[str], cues: _Cues) -> bool:
    """Whether a capitalised word does what people do, or is where they work: "Mark in returns", "when Aoife rang"."""
    name = found.group()
    if " " in name or not cues.acts.match(text, found.end()):
        return False
    if name in cues.ambiguous:
        return True
    # inside a sentence only: at its start everything is capitalised
    inside = _INSIDE.search(before)
    return inside is not None and inside.group(1).casefold() not in _LEADS_TO_PLACE and _may_be_name(name, cues)


def _may_be_name(words: str, cues: _Cues) -> bool:
    low = words.casefold().split()
    return not _ODD.match(words) and not any(word in cues.common or word in _NO_PEOPLE for word in low)


def _is_signed(before: str, text: str, end: int, size: int, cues: _Cues) -> bool:
    """Whether the words close the text behind a greeting ("Mvh Henrik Aas") or a dash."""
    if not _ENDS_TEXT.match(text, end):
        return False
    found = _SIGNED.search(before)
    if found:
        words = found.group(1).casefold().split()
        if any(" ".join(words[-length:]) in cues.signoffs for length in range(1, len(words) + 1)):
            return True
    return bool(before) and bool((_DASHED if size > 1 else _DASHED_APART).search(before))


def _trim(text: str, start: int, end: int, cues: _Cues) -> Iterator[Span]:
    """The name without common words at its end."""
    words = text[start:end].split(" ")
    kept = 1
    # "Marion Tull" is a name though tull is nonsense in Norwegian: of capitalised words only function words end one
    while kept < len(words) and (
        (words[kept] in _PARTICLES and kept + 1 < len(words) and words[kept + 1][0].isupper())
        or words[kept].casefold() not in (cues.stops if words[kept][0].isupper() else cues.common)
    ):
        kept += 1
    name = " ".join(words[:kept])
    for ending in ("'s", "’s"):
        name = name.removesuffix(ending)
    yield span_of("name", text, start, start + len(name))


@cache
def _cues() -> _Cues:
    named = [get_language(code) for code in _LANGUAGES]
    languages = [*named, *(get_language(code) for code in _FURTHER)]
    common: set[str] = set()
    for language in named:
        common |= language.stop_words | language.feelings | language.verdicts | language.negations | language.fillers
    own = "|".join(re.escape(cue) for language in languages for cue in language.privacy.own_name_cues)
    places = "|".join(re.escape(place) for language in languages for place in language.privacy.places_of_work)
    deeds = "|".join(re.escape(deed) for language in languages for deed in language.privacy.deeds)
    # In small letters: two words at most, and the second only where the text or a clause ends behind it.
    small = r"[^\W\d_]{2,}(?: [^\W\d_]{2,}(?=\s*(?:[,.!;\n]|$|and |og )))?"
    return _Cues(
        announcing=frozenset(cue.casefold() for language in languages for cue in language.privacy.name_cues),
        titles=frozenset(title.casefold() for language in languages for title in language.privacy.titles),
        signoffs=frozenset(signoff.casefold() for language in languages for signoff in language.privacy.signoffs),
        roles=frozenset(role.casefold() for language in languages for role in language.privacy.roles),
        given=frozenset().union(*(language.privacy.given_names for language in languages)),
        ambiguous=frozenset().union(*(language.privacy.ambiguous_names for language in languages)),
        common=frozenset(common),
        stops=frozenset().union(*(language.stop_words for language in named)),
        own=re.compile(rf"(?<!\w)(?i:{own})\s+(?P<name>{_CAPITALISED.pattern}|{small})"),
        # two words at least: "I am Canadian"
        presented=re.compile(
            rf"(?<!\w)(?i:i am|i'm|i’m|this is|jeg er|eg er|dette er|det er)\s+(?P<name>{_NAME}(?: {_NAME}){{1,2}})"
            r"(?=[,.!]| from | fra |$)"
        ),
        acts=re.compile(
            rf"\s+(?:(?:in|at|from|on|i|på|fra|hos|ved)\s+(?:the\s+|your\s+|deres\s+)?(?:\w+\s+){{0,2}}(?:[\w-]*-)?(?:{places})|(?:{deeds}))\b",
            re.IGNORECASE,
        ),
    )
