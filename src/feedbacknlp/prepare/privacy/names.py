"""Names of people in an alphabet, as far as cues and a list of given names go."""



from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from feedbacknlp.languages import get_language
from feedbacknlp.prepare.privacy.name_cues import CAPITALISED, JOINING, UPPER, Cues, name_cues
from feedbacknlp.prepare.privacy.name_words import BRANDS, NO_NAMES, NO_PEOPLE, NO_SUBJECTS, THING
from feedbacknlp.prepare.privacy.spans import Span, span_of

__all__ = ["find_names"]

# "Joost de Wit": words of a name in small letters.
_PARTICLES = frozenset(JOINING.replace("|", " ").split())
_JOINERS = frozenset("De Van Von Der Da Do Dos Del Al Bin Ten Ter La Le Di El".split())
# Further words that begin a sentence before a name.
_OPENERS = frozenset(
    """
    neither either then when finally luckily eventually later ask tell give gi
    fortell be spør only even after since because så da når etter før
    """.split()
)
_HAS_CAPITAL = re.compile(rf"[{UPPER}]")
_BEFORE = re.compile(r"((?:[^\s,.!?;:()\"“”–—]+ ){0,3}[^\s,.!?;:()\"“”–—]+[.:/]?)[\s,:(\"“–—-]{0,3}$")
_SIGNED = re.compile(r"(?:^|[\n,.!?;–—-]|\s)\s*((?:[^\W\d_]+ ){0,2}[^\W\d_]+)\.?\s*[,.!:\n–—-]?\s*$")
# "Hilsen en sur kunde, A. Strømsvåg"
_DESCRIBED = re.compile(r"([^\W\d_]+)(?: from| fra)?(?: [^\W\d_]+){1,4},\s$")
_ENDS_TEXT = re.compile(
    r"[\s.!,;)x]*(?:$|\n)|\s*[,–—-]\s*(?:[<\d(+]|(?:tlf|mob|mobil|tel|phone|mobile|ordre|order|kundenr)\b)"
)
_DASHED = re.compile(r"(?:\n|[.!?,]\s?|\w)\s?[-–—~]\s?$")
_DASHED_APART = re.compile(r"[^\s\d]\s+[-–—]\s$")
_INITIAL_ONLY = re.compile(rf"(?!I)[{UPPER}]\.")
_INITIAL_BRAND = re.compile(r"(?:J\. Crew|J\. Lindeberg|J\. Jill|S\. Oliver|E\. Coli|A\. Vogel|T\. Rex)\b")
# The word that an initial follows without a sign between.
_LAST_WORD = re.compile(r"([^\W\d_]+) $")
# A neighbour in a row of names.
_AND = re.compile(r" (?:and|og) ")
_INSIDE = re.compile(r"([^\W\d_]*[a-zæøå]) $")
_LEADS_TO_PLACE = frozenset("in at from to near via of the your our i på fra til ved av og and".split())
# "FaceTimed", "PD": no name is written so, but for McNally
_ODD = re.compile(rf"(?!Mc|Mac|De|Le|La|Di|Van)[^\W\d_]+[{UPPER}]")
_OWNERS = frozenset("min mi mitt din di vår deres hennes hans sin si dykkar".split())
# Names that are words too and behind "til" are mostly a person, seldom a label (Odin, Storm), a planet or a month.
_LABELS = frozenset("Odin Storm Mars Luna Mai Max Mark Falk Hauk Sol Live Vår Aurora Hild Trygg".split())
_CALLED = frozenset("called named by kalt heter het heiter heitte hette".split())
# In front of a name: "Mr. ", "fru ". Longer ones (signora, meneer) say no more than a role does.
_TITLE = re.compile(r"(?<!\w)([^\W\d_]{2,4}\.?) $")
_TITLE_LENGTH = 7
_COMMA = re.compile(r",\s*$")
_CUED_WORDS = 5


_SENTENCE_ENDS = re.compile(r"[.!?;:\n]\s*$")


def find_names(text: str) -> Iterator[Span]:
    """Names behind a cue or a title, in a signature, or by a known given name.

    Parameters
    ----------
    text : str
    """
    cues = name_cues()
    for found in cues.own.finditer(text):
        if found.group("name").split()[0].casefold() not in cues.common:
            yield from _trim(text, *found.span("name"), cues)
    yield from _find_small(text, cues)
    if not _HAS_CAPITAL.search(text):
        return
    for found in cues.presented.finditer(text):
        if not any(word.casefold() in cues.common | cues.titles | NO_PEOPLE for word in found.group("name").split()):
            yield span_of("name", text, *found.span("name"))
    last = -1
    yield from _find_told(text, cues)
    brands = [found.span() for pattern in (BRANDS, NO_NAMES) for found in pattern.finditer(text)]
    for row in CAPITALISED.finditer(text):
        found = _without_function_words(text, row, cues)
        start = _find_start(text, found, cues)
        if any(first < found.end() and start < end for first, end in brands):
            start = -1
        # "thanks to Keisha and Bo"
        if start < 0 <= last and _AND.fullmatch(text, last, found.start()) and (
            found.group() in cues.ambiguous or _may_be_name(found.group(), cues)
        ):
            start = found.start()
        if start >= 0:
            for span in _trim(text, start, found.end(), cues):
                yield span
                last = span.end


def _find_small(text: str, cues: Cues) -> Iterator[Span]:
    """Names in small letters behind a cue: "spoke to jonas", "thanks jonas for"."""
    for found in cues.small.finditer(text):
        first = found.group("name").split()[0].rstrip(".")
        known = first in cues.given_small or (found.group("signed") and first in cues.ambiguous_small)
        if known and first not in cues.common:
            yield span_of("name", text, *found.span("name"))
    for found in cues.thanked.finditer(text):
        if found.group("name") in cues.given_small - cues.common:
            yield span_of("name", text, *found.span("name"))


def _find_told(text: str, cues: Cues) -> Iterator[Span]:
    """Names in a phrase that only people take: "It was Rosalba who"."""
    for found in cues.told.finditer(text):
        name = found.group(found.lastgroup or 0)
        # "Takk Dag!", but "Takk Komplett!"
        sure = found.lastgroup != "thanked" or name in cues.ambiguous
        # "Odd og kona": odd is a word, but what it does here only people do
        kin = found.lastgroup in ("pair", "owner") and name in cues.ambiguous
        if sure and (kin or _may_be_name(name, cues)) and name.casefold() not in cues.roles | NO_SUBJECTS:
            yield span_of("name", text, *found.span(found.lastgroup or 0))


def _without_function_words(text: str, row: re.Match[str], cues: Cues) -> re.Match[str]:
    """The row without the function words that begin it: "Then Hollis", "Neither Farquhar", "Da Rønnaug"."""
    start = row.start()
    for word in row.group().split(" ")[:-1]:
        if word.casefold() not in cues.stops | _OPENERS or word in cues.given | cues.ambiguous or word in _JOINERS:
            break
        start += len(word) + 1
    return CAPITALISED.match(text, start, row.end()) or row


def _find_start(text: str, found: re.Match[str], cues: Cues) -> int:
    """Where in a row of capitalised words a name begins; -1 where none does."""
    start = found.start()
    words = found.group().split(" ")
    before = text[max(0, start - 60) : start]
    first = words[0].casefold()
    if (
        # "De Vries" is a name though "de" is a word
        (first not in cues.common or (first in _PARTICLES and len(words) > 1))
        and (first not in NO_PEOPLE or _is_whole_name(words, cues))
        and (first not in cues.titles or len(words) > 1)
        and (
            _is_announced(before, cues)
            or (_has_role(before, text, found.end(), cues) and not _ODD.match(found.group()))
            or _is_signed(before, text, found.end(), len(words), cues)
        )
    ):
        return start
    if _acts(before, text, found, cues):
        return start
    # "dåpskjolen til Liv"
    if before.endswith(" til ") and found.group() in get_language("nb").privacy.ambiguous_names - _LABELS:
        return start
    # "signed for by J. Hathersage"
    if (
        len(words) > 1
        and _INITIAL_ONLY.fullmatch(words[0])
        and len(words[1]) > 2
        and not words[1].isupper()
        and words[1].casefold() not in cues.common | NO_PEOPLE
        and _may_begin_with_initial(before, cues)
        and not _INITIAL_BRAND.match(found.group())
    ):
        return start
    for position, word in enumerate(words):
        # "Mr Smith" and "Thanks Denise": the name begins behind its title or behind the word that starts the sentence
        if position + 1 < len(words) and word.casefold() in cues.titles:
            return start + len(word) + 1
        if position and _leads_to_name(words[:position], cues) and word.casefold() not in cues.common | NO_PEOPLE:
            return start
        plain = word.removesuffix("'s").removesuffix("’s").removesuffix("s'")
        if plain in cues.given and len(words) == 1 and THING.match(text, found.end()):
            return -1
        doubled = "-" in plain and cues.given | cues.ambiguous >= set(plain.split("-"))
        if plain in cues.given or doubled:
            # "Per Kristian", "Odd Harald": a common word that is a name beside one
            common = position and words[position - 1] in cues.ambiguous
            return start - len(words[position - 1]) - 1 if common else start
        start += len(word) + 1
    return -1


def _is_whole_name(words: list[str], cues: Cues) -> bool:
    """Whether a word that is a name too stands before a surname: "Live Haugsdal", not "Live Chat"."""
    return words[0] in cues.ambiguous and len(words) > 1 and _may_be_name(words[1], cues)


def _may_begin_with_initial(before: str, cues: Cues) -> bool:
    """Whether an initial may begin a name here: not in "vitamin C. Shipping", "plan B. Then"."""
    if before.endswith((": ", "&")):
        return False
    found = _LAST_WORD.search(before)
    return found is None or found.group(1).casefold() in cues.stops | cues.signoffs


def _leads_to_name(words: list[str], cues: Cues) -> bool:
    """Whether capitalised words are a cue or a role: "Montøren Stig", "Manager Colin Pratt"."""
    low = " ".join(words).casefold()
    return low in cues.announcing or low in cues.roles


def _is_announced(before: str, cues: Cues) -> bool:
    """Whether a cue or a title stands right before."""
    found = _BEFORE.search(before)
    if not found:
        return False
    words = found.group(1).casefold().split()
    if words[-1] in cues.titles:
        return True
    return any(" ".join(words[-size:]) in cues.announcing for size in range(1, min(len(words), _CUED_WORDS) + 1))


def _has_role(before: str, text: str, end: int, cues: Cues) -> bool:
    """Whether a role stands right before ("the courier Yusuf"), or before a comma that a second one answers."""
    found = _BEFORE.search(before)
    if not found:
        return False
    words = found.group(1).casefold().split()
    if words[-1] in _CALLED and len(words) > 1:
        words.pop()
    apart = bool(_COMMA.search(before))
    told = any(" ".join(words[-size:]) in cues.roles for size in (1, 2) if size <= len(words))
    # "kollegaen deres Abdirizak", "kontaktpersonen vår Gry"
    if not told and not apart and words[-1] in _OWNERS and len(words) > 1:
        told = words[-2] in cues.roles
    # "sjåføren deres, Dariusz, ventet"
    if not told and not (apart and cues.roles.intersection(words[:-1])):
        return False
    return text[end : end + 1] == "," if apart else not before.endswith((". ", ": ", "! ", "? "))


def _acts(before: str, text: str, found: re.Match[str], cues: Cues) -> bool:
    """Whether a capitalised word does what people do, or is where they work: "Mark in returns", "when Aoife rang"."""
    name = found.group()
    if " " in name or not (cues.acts.match(text, found.end()) or cues.starts.match(text, found.end())):
        return False
    if name in cues.ambiguous:
        return True
    if cues.starts.match(text, found.end()) and (not before or _SENTENCE_ENDS.search(before)):
        low = name.casefold()
        return low not in cues.roles and low not in NO_SUBJECTS and _may_be_name(name, cues)
    # inside a sentence only: at its start everything is capitalised
    inside = _INSIDE.search(before)
    return inside is not None and inside.group(1).casefold() not in _LEADS_TO_PLACE and _may_be_name(name, cues)


def _may_be_name(words: str, cues: Cues) -> bool:
    low = words.casefold().split()
    return not _ODD.match(words) and not any(word in cues.common or word in NO_PEOPLE for word in low)


def _is_signed(before: str, text: str, end: int, size: int, cues: Cues) -> bool:
    """Whether the words close the text behind a greeting ("Mvh Henrik Aas") or a dash."""
    if not _ENDS_TEXT.match(text, end):
        return False
    found = _SIGNED.search(before)
    if found:
        words = found.group(1).casefold().split()
        if any(" ".join(words[-length:]) in cues.signoffs for length in range(1, len(words) + 1)):
            return True
    described = _DESCRIBED.search(before)
    if described and described.group(1).casefold() in cues.signoffs:
        return True
    return bool(before) and bool((_DASHED if size > 1 else _DASHED_APART).search(before))


def _trim(text: str, start: int, end: int, cues: Cues) -> Iterator[Span]:
    """The name without common words at its end."""
    words = text[start:end].split(" ")
    if len(words) > 1 and words[0].casefold() in cues.titles:
        start += len(words.pop(0)) + 1
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
    span = span_of("name", text, start, start + len(name))
    # a title is masked with its name, as in Chinese; "Mr Aas" stays the same person as "Aas"
    title = _TITLE.search(text, max(0, start - _TITLE_LENGTH), start)
    if title and title.group(1).casefold() in cues.titles:
        span = replace(span, start=title.start(1))
    yield span
