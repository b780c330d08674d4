"""What announces a name in an alphabet: the cues of all languages, made into sets and patterns once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from feedbacknlp.languages import get_language
from feedbacknlp.prepare.privacy.cue_search import CueSearch

__all__ = ["CAPITALISED", "INITIAL", "JOINING", "UPPER", "Cues", "name_cues"]

UPPER = "A-ZÀ-ÖØ-ÞŠŽĐŁ"
# No Chinese character: "Ms Lau好有禮貌".
_LETTER = r"[^\W\d_\u2e80-\uffff]"
_NAME = rf"[{UPPER}]{_LETTER}*(?:['’-]{_LETTER}+)*"
JOINING = "van der|van den|van de|de la|van|von|de|der|da|do|dos|del|al|bin|ten|ter"
INITIAL = rf"[{UPPER}]\.(?=[ ,]|$)"
CAPITALISED = re.compile(
    rf"(?<![\w@#/.-])(?:{INITIAL}|{_NAME})(?: (?:(?:{JOINING}) )?(?:{INITIAL}|{_NAME})){{0,3}}"
)
# Function words and verdicts are those of the two languages whose given names are listed.
_LANGUAGES = ("en", "nb")
_FURTHER = ("da", "sv", "de", "nl", "fr", "es", "pt", "it")


# Cues behind which a word in small letters is seldom a name.
_TOO_COMMON = frozenset("ask reach hun han ho".split())
_SIGNED = ("mvh", "vh", "hilsen", "regards", "cheers", "sincerely")


@dataclass(frozen=True, slots=True)
class Cues:
    """Sets of words and patterns; see ``languages.language.Privacy`` for what each is made of."""

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
    told: re.Pattern[str]
    acts: re.Pattern[str]
    starts: re.Pattern[str]
    small: CueSearch
    thanked: re.Pattern[str]
    given_small: frozenset[str]
    ambiguous_small: frozenset[str]


def _longest(cue: str) -> tuple[int, str]:
    return -len(cue), cue


@cache
def name_cues() -> Cues:
    """The cues of all languages: a customer writes the one in a text of another."""
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
        r"(?:is|was|er|var) (?:so |very |really |an? |absolutely |pretty |incredibly |"
        r"en |ei |et |så |veldig |utrolig |kjempe)?"
        r"(?:star|legend|hero|gem|angel|patient|rude|polite|helpful|courteous|dismissive|condescending|attentive|engel|"
        r"høflig|uhøflig|hyggelig|hjelpsom|tålmodig|blid|frekk|gull verdt|arrogant|imøtekommende|serviceinnstilt)"
    )
    # what is written behind these in small letters is seldom a word that is a name too
    leading = sorted(announcing - _TOO_COMMON, key=_longest)
    return Cues(
        announcing=frozenset(cue.casefold() for language in languages for cue in language.privacy.name_cues),
        titles=frozenset(title.casefold() for language in languages for title in language.privacy.titles),
        signoffs=frozenset(signoff.casefold() for language in languages for signoff in language.privacy.signoffs),
        roles=frozenset(role.casefold() for language in languages for role in language.privacy.roles),
        given=given,
        ambiguous=ambiguous,
        given_small=frozenset(name.casefold() for name in given),
        ambiguous_small=frozenset(name.casefold() for name in ambiguous),
        # "spoke to jonas on chat", "mvh tone m."
        small=CueSearch(
            {*leading, *_SIGNED},
            re.compile(
                rf"(?<!\w)(?:(?i:{'|'.join(map(re.escape, leading))})\s|"
                rf"(?P<signed>(?i:{'|'.join(_SIGNED)})[ ,.\n]{{1,3}}))"
                r"(?P<name>(?-i:[a-zæøå]{3,})(?: [a-zæøå](?:\.|(?=\s*$)))?)(?(signed)(?=[\s.!]*$|,)|(?!\w))"
            ),
        ),
        # "thanks jonas for the quick answer"
        thanked=re.compile(
            r"(?<!\w)(?i:thanks|thank you|thx|cheers|takk)(?:,| to| til)? (?P<name>[a-zæøå]{3,})"
            r"(?= (?:for|som|who|on|in|at|på|i)\b)"
        ),
        # "Colm from repairs rang me", "Ottoline was brilliant, she stayed on the line": at the start of a sentence
        starts=re.compile(
            rf" (?:(?:from|fra) (?:{places})\b|"
            rf"(?:(?:in|at|from|on|i|på|fra|hos|ved) (?:the |your |deres )?(?:\w+ )?(?:{places}) )?{person}\b|"
            rf"(?:in|at|from|on|i|på|fra|hos|ved) (?:the |your |deres )?(?:\w+ )?(?:{places}) "
            rf"(?:knows|promised|rang|helped|svarer|svarte|lovte|"
            r"hjalp|ringte)\b|"
            r"(?:never |finally |immediately |aldri )?(?:rang me|phoned me|hung up|apologi[sz]ed|smiled|listened|"
            r"never replied|"
            r"never called|never rang|beklaget|unnskyldte seg|lyttet)\b|"
            r"(?:was|is) [^,.;!?]{2,30},? (?:and )?(?:she|he)(?:'s)? )",
        ),
        common=frozenset(common),
        stops=frozenset().union(*(language.stop_words for language in named)),
        own=re.compile(rf"(?<!\w)(?i:{own})\s+(?P<name>{CAPITALISED.pattern}|{small})"),
        # two words at least: "I am Canadian"
        presented=re.compile(
            rf"(?<!\w)(?i:i am|i'm|i’m|this is|jeg er|eg er|dette er|det er)\s+(?P<name>{_NAME}(?: {_NAME}){{1,2}})"
            r"(?=[,.!]| from | fra | and | og | with |$)"
        ),
        told=re.compile(
            rf"(?<!\w)(?:(?i:det var|it was) (?P<who>{_NAME})(?= (?:som|who|that)\b)|"
            rf"(?i:jeg er|eg er|i'm|i am) (?P<self>{_NAME})(?=,? (?:and (?:i|my|we)\b|og (?:jeg|eg|min|vi)\b))|"
            rf"(?i:it's|it is|dette er) (?P<again>{_NAME} {_NAME})(?= (?:again|here|calling|igjen)\b)|"
            rf"(?P<pair>{_NAME})(?= (?:og (?:kona|kjæresten|samboeren|broren|søsteren|søstera|moren|faren|foreldrene)|"
            r"and (?:his|her) (?:wife|husband|partner|brother|sister|mother|mum|mom|father|dad|parents|kids|team))\b)|"
            rf"(?P<owner>{_NAME})(?=(?: sin| sitt| si| sine|'s|’s) (?:bursdag|fødselsdag|bryllup|konfirmasjon|"
            r"barnedåp|dåp|eksamen|julegave|birthday|wedding|christening|graduation|exams|leaving do|first day)\b)|"
            rf"(?:^|(?<=[.!?] ))(?P<here>{_NAME} {_NAME})(?= (?:here|her)[,.!])|"
            rf"(?i:^(?:tusen )?takk|^thanks|^thank you),? (?P<thanked>{_NAME})(?=[.!]*$))"
        ),
        acts=re.compile(
            rf"\s+(?:(?:in|at|from|on|i|på|fra|hos|ved)\s+(?:the\s+|your\s+|deres\s+)?(?:\w+\s+){{0,2}}(?:[\w-]*-)?(?:{places})|(?:{deeds}))\b",
            re.IGNORECASE,
        ),
    )
