"""Names of people in an alphabet, as far as cues and a list of given names go."""



from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
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
_JOINERS = frozenset("De Van Von Der Da Do Dos Del Al Bin Ten Ter La Le Di El".split())
# Further words that begin a sentence before a name.
_OPENERS = frozenset("neither either then when finally luckily eventually later ask tell only even after since because så da når etter før".split())
_HAS_CAPITAL = re.compile(rf"[{_UPPER}]")
_BEFORE = re.compile(r"((?:[^\s,.!?;:()\"“”–—]+ ){0,3}[^\s,.!?;:()\"“”–—]+[.:/]?)[\s,:(\"“–—-]{0,3}$")
_SIGNED = re.compile(r"(?:^|[\n,.!?;–—-]|\s)\s*((?:[^\W\d_]+ ){0,2}[^\W\d_]+)\.?\s*[,.!:\n–—-]?\s*$")
# "Hilsen en sur kunde, A. Strømsvåg"
_DESCRIBED = re.compile(r"([^\W\d_]+)(?: from| fra)?(?: [^\W\d_]+){1,4},\s$")
_ENDS_TEXT = re.compile(r"[\s.!,;)x]*(?:$|\n)|\s*[,–—-]\s*(?:[<\d(+]|(?:tlf|mob|mobil|tel|phone|mobile|ordre|order|kundenr)\b)")
_DASHED = re.compile(r"(?:\n|[.!?,]\s?|\w)\s?[-–—~]\s?$")
_DASHED_APART = re.compile(r"[^\s\d]\s+[-–—]\s$")
_INITIAL_ONLY = re.compile(rf"(?!I)[{_UPPER}]\.")
_INITIAL_BRAND = re.compile(r"(?:J\. Crew|J\. Lindeberg|J\. Jill|S\. Oliver|E\. Coli|A\. Vogel|T\. Rex)\b")
# The word that an initial follows without a sign between.
_LAST_WORD = re.compile(r"([^\W\d_]+) $")
# A neighbour in a row of names.
_AND = re.compile(r" (?:and|og) ")
_INSIDE = re.compile(r"([^\W\d_]*[a-zæøå]) $")
_LEADS_TO_PLACE = frozenset("in at from to near via of the your our i på fra til ved av og and".split())
# "FaceTimed", "PD": no name is written so, but for McNally
_ODD = re.compile(rf"(?!Mc|Mac|De|Le|La|Di|Van)[^\W\d_]+[{_UPPER}]")
_OWNERS = frozenset("min mi mitt din di vår deres hennes hans sin si dykkar".split())
_CALLED = frozenset("called named by kalt heter het heiter heitte hette".split())
# "the Emma mattress", "an Allen key": what is called by a name
_THING = re.compile(
    r" (?:mattress(?:es)?|hoover|vacuum|keys?|knife|knives|flask|tumbler|dolls?|figures?|figurine|costumes?|kart|novels?|"
    r"puzzle|blanket|perfume|fragrance|foundation|lipstick|dress|jeans|shirt|sofa|armchair|chair|lamp|table|shoes|boots|"
    r"sandals|socks|handbag|tote|necklace|bracelet|guitar|collection|edition|plush|poster|mask|wig|cake|sauce|gin|wreath|"
    r"screws?|screwdriver|album|song|soundtrack|movie|film|series|range|sweater|jumper|cardigan|coat|jacket|bra|leggings|"
    r"rug|curtains?|cushion|duvet|bedding|bed|wardrobe|dresser|desk|bookcase|shelf|"
    r"madrass|sofaen|stolen|genser|genseren|kjole|kjolen|sko|platen|boka|boken|filmen|duken|dukke|dukken|drakt)\b",
)
# In front of a name: "Mr. ", "fru ". Longer ones (signora, meneer) say no more than a role does.
_TITLE = re.compile(r"(?<!\w)([^\W\d_]{2,4}\.?) $")
_TITLE_LENGTH = 7
_COMMA = re.compile(r",\s*$")
_CUED_WORDS = 5
# Function words and verdicts are those of the two languages whose given names are listed.
_LANGUAGES = ("en", "nb")
_FURTHER = ("da", "sv", "de", "nl", "fr", "es", "pt", "it")
# Labels, shows and characters that are made of a person's name.
_BRANDS = re.compile(
    r"\b(?:(?:Dr|Mr|Mrs|Ms|Miss)\.? (?:Martens?|Pepper|Oetker|Beckmann|Scholl|Hauschka|Brown'?s|Jart|Teal|Who|Seuss|Dre|"
    "Strange|Men|Muscle|Kipling|Clean|Bean|Potato|Coffee|Porter|Price|Pringle|Freeze|Monopoly|Hinch|Doubtfire|"
    "Pac-?Man|Dior|Selfridge|Piggy|Moneypenny)|"
    "(?:Uncle|Aunt) (?:Ben|Jemima|Sam|Roger)|Ben (?:and|&) Jerry|Johnson (?:and|&) Johnson|Super Mario|Mario Kart|"
    "Luigi'?s Mansion|Barbie(?: and Ken)?|Gordon Ramsay|Jamie Oliver|Nigella Lawson|Mary Berry|Russell Hobbs|"
    "Morphy Richards|Joseph Joseph|Les Paul|Earl Grey|Jack Sparrow|Thomas the|Thomas (?:and|&) Friends|Winnie.the.Pooh|"
    "Alice in W|Dora the|Bob the|Postman Pat|Fireman Sam|Peppa|Sherlock|Hello Kitty|Mickey Mouse|Minnie Mouse|"
    "Donald (?:Duck|Trump)|Agatha Christie|Stephen King|Jane Austen|Charles Dickens|Beatrix Potter|Roald Dahl|"
    "Taylor Swift|Alice Springs|Prince Edward Island|Sam(?:uel)? Adams|Samuel Smith|Sally Hansen|Mary Kay|"
    r"Vera (?:Wang|Bradley)|Victoria (?:Beckham|Station|Falls)|Stanley (?:Cup|Tools|[Kk]ni)|Alexa\b|Siri\b|Levi'?s\b|"
    "Wendy'?s? [Hh]ouse|Amy's Kitchen|"
    r"(?:St|Saint)\.? (?:Patrick|George|Andrew|David|James|John|Jude|Nicholas|Louis|Paul|Petersburg|Laurent)|"
    r"Storm [A-Z]|Karl Johan\b(?! [A-ZÆØÅ])|Ole Lukk|Mor Monsen|Stine Goya|Odd Nordstoga|Jo Nesb|Pippi|"
    "Kaptein Sabeltann|Albert Einstein|Maria Nila|Olivia Rodrigo|Henri Lloyd|Fred Perry|Oscar Jacobson|"
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
    "Jean Paul Gaultier|Roberto Cavalli)"
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
    tesco argos currys asda sainsbury's sainsburys boots aldi lidl morrisons waitrose ocado next matalan primark debenhams
    halfords screwfix wickes homebase dunelm wayfair target walmart costco walgreens cvs kroger costa starbucks
    mcdonald's mcdonalds greggs nando's uber lyft deliveroo doordash instacart grubhub airbnb expedia ryanair easyjet
    barclays lloyds hsbc natwest santander monzo revolut halifax nationwide citi dnb nordea sparebank
    vodafone three telenor telia ice verizon comcast xfinity sky virgin dyson bosch siemens miele whirlpool
    hotpoint hoover philips panasonic dell lenovo asus acer canon nikon epson lego disney nintendo playstation xbox
    tiktok twitter telegram shopify wish hobbycraft superdrug sephora lush zoom teams slack outlook windows chrome
    safari firefox siri alexa cortana bot chatbot system website app warehouse dispatch delivery shipping refunds
    accounts complaints tech technical retention nobody someone everyone everybody anyone people folks guys
    coop rema kiwi meny obs europris jula biltema plantasje nille kid jysk bohus skeidar xxl netonnet
    kolonial oda foodora wolt vinmonopolet apotek vitus onecall talkmore norli ark digipost
    brexit covid corona london oslo bergen trondheim stavanger norge norway england scotland wales ireland
    britain europe america china sweden denmark germany france spain italy
    """.split()
)


_SENTENCE_ENDS = re.compile(r"[.!?;:\n]\s*$")
# Common words that begin a sentence about people at work.
_NO_SUBJECTS = frozenset(
    """
    seller sellers vendor retailer supplier merchant bank hotel company firm shop store owner owners employees workers agents
    drivers clerks cashiers ladies lads girls guys boys men women gentleman lady man woman person somebody kids children
    problem problems issue issues stuff things items item prices price queue queues line lines parking signs sign music
    toilets toilet lights light heating food coffee tea lunch breakfast dinner wifi internet stock stuff sizes size choice
    selection range layout display displays offers offer deals deal service self nice great good bad lovely friendly rude
    only just less more most some many few all no not other another same new old long short quick slow better best worst
    everything nothing something anything ansatte folk ingen noen alle kunder kunden varer varene priser prisene kø køen
    betjeningen betjening personalet personale damer damene gutta gutter jenter jentene selgere selgerne sjåfører mat
    musikk lys dame damen mann mannen person personen feil mangler utvalg utvalget parkering parkeringen hjelp hjelpen
    informasjon informasjonen ventetid ventetiden tilbud tilbudet oppsett skilt skiltingen rot støv lukt lukta
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
    starts: re.Pattern[str]
    small: re.Pattern[str]
    given_small: frozenset[str]
    ambiguous_small: frozenset[str]


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
    for found in cues.small.finditer(text):
        first = found.group("name").split()[0].rstrip(".")
        known = first in cues.given_small or (found.group("signed") and first in cues.ambiguous_small)
        if known and first not in cues.common:
            yield span_of("name", text, *found.span("name"))
    if not _HAS_CAPITAL.search(text):
        return
    for found in cues.presented.finditer(text):
        if not any(word.casefold() in cues.common | cues.titles | _NO_PEOPLE for word in found.group("name").split()):
            yield span_of("name", text, *found.span("name"))
    last = -1
    brands = [found.span() for found in _BRANDS.finditer(text)]
    for row in _CAPITALISED.finditer(text):
        found = _without_function_words(text, row, cues)
        start = _find_start(text, found, cues)
        if any(first <= start < end for first, end in brands):
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


def _without_function_words(text: str, row: re.Match[str], cues: _Cues) -> re.Match[str]:
    """The row without the function words that begin it: "Then Hollis", "Neither Farquhar", "Da Rønnaug"."""
    start = row.start()
    for word in row.group().split(" ")[:-1]:
        if word.casefold() not in cues.stops | _OPENERS or word in cues.given | cues.ambiguous or word in _JOINERS:
            break
        start += len(word) + 1
    return _CAPITALISED.match(text, start, row.end()) or row


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
    # "signed for by J. Hathersage"
    if (
        len(words) > 1
        and _INITIAL_ONLY.fullmatch(words[0])
        and len(words[1]) > 2
        and not words[1].isupper()
        and words[1].casefold() not in cues.common | _NO_PEOPLE
        and _may_begin_with_initial(before, cues)
        and not _INITIAL_BRAND.match(found.group())
    ):
        return start
    for position, word in enumerate(words):
        # "Mr Smith" and "Thanks Denise": the name begins behind its title or behind the word that starts the sentence
        if position + 1 < len(words) and word.casefold() in cues.titles:
            return start + len(word) + 1
        if position and _leads_to_name(words[:position], cues) and word.casefold() not in cues.common | _NO_PEOPLE:
            return start
        plain = word.removesuffix("'s").removesuffix("’s").removesuffix("s'")
        if plain in cues.given and len(words) == 1 and _THING.match(text, found.end()):
            return -1
        if plain in cues.given or ("-" in plain and all(part in cues.given for part in plain.split("-"))):
            # "Per Kristian", "Odd Harald": a common word that is a name beside one
            doubled = position and words[position - 1] in cues.ambiguous
            return start - len(words[position - 1]) - 1 if doubled else start
        start += len(word) + 1
    return -1


def _may_begin_with_initial(before: str, cues: _Cues) -> bool:
    """Whether an initial may begin a name here: not in "vitamin C. Shipping", "plan B. Then"."""
    if before.endswith((": ", "&")):
        return False
    found = _LAST_WORD.search(before)
    return found is None or found.group(1).casefold() in cues.stops | cues.signoffs


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
    # "kollegaen deres Abdirizak", "kontaktpersonen vår Gry"
    if not told and not apart and words[-1] in _OWNERS and len(words) > 1:
        told = words[-2] in cues.roles
    # "sjåføren deres, Dariusz, ventet"
    if not told and not (apart and len(words) > 1 and words[-2] in cues.roles):
        return False
    return text[end : end + 1] == "," if apart else not before.endswith((". ", ": ", "! ", "? "))


def _acts(before: str, text: str, found: re.Match[str], cues: _Cues) -> bool:
    """Whether a capitalised word does what people do, or is where they work: "Mark in returns", "when Aoife rang"."""
    name = found.group()
    if " " in name or not (cues.acts.match(text, found.end()) or cues.starts.match(text, found.end())):
        return False
    if name in cues.ambiguous:
        return True
    if cues.starts.match(text, found.end()) and (not before or _SENTENCE_ENDS.search(before)):
        low = name.casefold()
        return low not in cues.roles and low not in _NO_SUBJECTS and _may_be_name(name, cues)
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
    described = _DESCRIBED.search(before)
    if described and described.group(1).casefold() in cues.signoffs:
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
    span = span_of("name", text, start, start + len(name))
    # a title is masked with its name, as in Chinese; "Mr Aas" stays the same person as "Aas"
    title = _TITLE.search(text, max(0, start - _TITLE_LENGTH), start)
    if title and title.group(1).casefold() in cues.titles:
        span = replace(span, start=title.start(1))
    yield span


def _longest(cue: str) -> tuple[int, str]:
    return -len(cue), cue


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
    given = frozenset().union(*(language.privacy.given_names for language in languages))
    ambiguous = frozenset().union(*(language.privacy.ambiguous_names for language in languages))
    announcing = {cue for language in named for cue in (*language.privacy.name_cues, *language.privacy.own_name_cues)}
    person = (
        r"(?:is|was|er|var) (?:so |very |really |an? |absolutely |pretty |incredibly |en |ei |et |så |veldig |utrolig |kjempe)?"
        r"(?:star|legend|hero|gem|angel|patient|rude|polite|helpful|courteous|dismissive|condescending|attentive|engel|"
        r"høflig|uhøflig|hyggelig|hjelpsom|tålmodig|blid|frekk|gull verdt|arrogant|imøtekommende|serviceinnstilt)"
    )
    # what is written behind these in small letters is seldom a word that is a name too
    leading = "|".join(re.escape(cue) for cue in sorted(announcing - {"ask", "met", "reach", "hun", "han", "ho"}, key=_longest))
    return _Cues(
        announcing=frozenset(cue.casefold() for language in languages for cue in language.privacy.name_cues),
        titles=frozenset(title.casefold() for language in languages for title in language.privacy.titles),
        signoffs=frozenset(signoff.casefold() for language in languages for signoff in language.privacy.signoffs),
        roles=frozenset(role.casefold() for language in languages for role in language.privacy.roles),
        given=given,
        ambiguous=ambiguous,
        given_small=frozenset(name.casefold() for name in given),
        ambiguous_small=frozenset(name.casefold() for name in ambiguous),
        # "spoke to jonas on chat", "mvh tone m."
        small=re.compile(
            rf"(?<!\w)(?:(?i:{leading})\s|(?P<signed>(?i:mvh|vh|hilsen|regards|cheers|sincerely)[ ,.\n]{{1,3}}))"
            r"(?P<name>(?-i:[a-zæøå]{3,})(?: [a-zæøå]\.?(?!\w))?)(?(signed)(?=[\s.!]*$|,)|(?!\w))"
        ),
        # "Colm from repairs rang me", "Ottoline was brilliant, she stayed on the line": at the start of a sentence
        starts=re.compile(
            rf" (?:(?:from|fra) (?:{places})\b|"
            rf"(?:(?:in|at|from|on|i|på|fra|hos|ved) (?:the |your |deres )?(?:\w+ )?(?:{places}) )?{person}\b|"
            r"(?:never |finally |immediately |aldri )?(?:rang me|phoned me|hung up|apologi[sz]ed|smiled|listened|never replied|"
            r"never called|never rang|beklaget|unnskyldte seg|lyttet)\b|"
            r"(?:was|is) [^,.;!?]{2,30},? (?:and )?(?:she|he)(?:'s)? )",
        ),
        common=frozenset(common),
        stops=frozenset().union(*(language.stop_words for language in named)),
        own=re.compile(rf"(?<!\w)(?i:{own})\s+(?P<name>{_CAPITALISED.pattern}|{small})"),
        # two words at least: "I am Canadian"
        presented=re.compile(
            rf"(?<!\w)(?i:i am|i'm|i’m|this is|jeg er|eg er|dette er|det er)\s+(?P<name>{_NAME}(?: {_NAME}){{1,2}})"
            r"(?=[,.!]| from | fra | and | og | with |$)"
        ),
        acts=re.compile(
            rf"\s+(?:(?:in|at|from|on|i|på|fra|hos|ved)\s+(?:the\s+|your\s+|deres\s+)?(?:\w+\s+){{0,2}}(?:[\w-]*-)?(?:{places})|(?:{deeds}))\b",
            re.IGNORECASE,
        ),
    )
