"""What the stages may know of a language: its function words, cues and feeling words."""

from __future__ import annotations

from dataclasses import dataclass, field

__all__ = ["Asking", "Language", "PlainFacts", "Privacy", "Splitting"]

NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Splitting:
    """Where a sentence of this language may be cut into thoughts. All words are lower case.

    Parameters
    ----------
    contrasts : frozenset of str
        Words and phrases that turn the feeling and start a new thought wherever they stand (
            "but", "except for", "但是",
        ).
    contrast_adverbs : frozenset of str
        Those of them that also stand inside a clause, right behind its verb ("die Qualität ist leider schlecht"), and
        then turn nothing.
    contrasts_after_break : frozenset of str
        Those that do so only behind a comma or a blank ("yet", "就是").
    not_contrasts : frozenset of str
        Phrases in which a contrast word is none ("nothing but", "not only").
    concessions : frozenset of str
        Starts of a sentence whose first clause stands against the second ("although"): cut at the comma behind it.
    subordinators : frozenset of str
        Starts of a clause that lives on its neighbour ("when", "because", "which"): never cut off.
    joiners : frozenset of str
        "and" and its kin, between two pieces.
    starters : frozenset of str
        Words that begin a clause of its own: subjects, determiners, "there".
    subjects : frozenset of str
        Words that stand for a thing spoken of and make up for a noun ("it", "they").
    verbs : frozenset of str
        Auxiliaries and the verbs that customers use most, as evidence of a clause.
    long_cuts : frozenset of str
        Words at which a sentence that is too long may be cut ("so", "then").
    context_starts : tuple of str
        Starts of a piece without feeling that leads to what follows ("用", "after").
    abbreviations : frozenset of str
        Written with a full stop that ends no sentence, without the stop.
    """

    contrasts: frozenset[str] = NOTHING
    contrast_adverbs: frozenset[str] = NOTHING
    contrasts_after_break: frozenset[str] = NOTHING
    not_contrasts: frozenset[str] = NOTHING
    concessions: frozenset[str] = NOTHING
    subordinators: frozenset[str] = NOTHING
    joiners: frozenset[str] = NOTHING
    starters: frozenset[str] = NOTHING
    subjects: frozenset[str] = NOTHING
    verbs: frozenset[str] = NOTHING
    long_cuts: frozenset[str] = NOTHING
    context_starts: tuple[str, ...] = ()
    abbreviations: frozenset[str] = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Privacy:
    """Words that stand beside personal data. Lower case where the script has case; names as written.

    Parameters
    ----------
    name_cues : tuple of str
        A name follows, with a capital where the script has them ("spoke to", "收件人").
    own_name_cues : tuple of str
        The customer's own name follows, also in small letters ("my name is").
    titles : tuple of str
        A surname follows ("mrs") or, in Chinese, stands before ("先生").
    signoffs : tuple of str
        A name follows and ends the text ("regards", "mvh").
    roles : tuple of str
        What staff, family and neighbours are called before a name ("driver", "客服").
    kin : tuple of str
        Family and others who are called by their name, where roles do not hold them (Chinese: 我"先生").
    given_names : frozenset of str
        Common given names that are no common word.
    ambiguous_names : frozenset of str
        Given names that are a common word too: taken for a name only before a place of work or
        a deed ("Mark in returns").
    places_of_work : tuple of str
        Where somebody works who is spoken of ("customer care", "the till").
    deeds : tuple of str
        What a person does to a customer, and no thing ("apologised").
    surnames : frozenset of str
        Surnames, where names are recognised by them (Chinese).
    plain_surnames : frozenset of str
        Those of them that hardly ever begin another word (王, not 高).
    order_cues, customer_cues, card_cues, phone_cues, handle_cues : tuple of str
        A number, code or handle of that kind follows.
    address_cues : tuple of str
        Where somebody lives follows ("i live at"): a capitalised name with a number is an address then.
    id_cues : tuple of str
        A national number, passport or licence follows; then it is one without its check too.
    streets : tuple of str
        Words or endings that make a street.
    units : frozenset of str
        Words behind a number that make it an amount, not an identifier.
    """

    name_cues: tuple[str, ...] = ()
    own_name_cues: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    signoffs: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    kin: tuple[str, ...] = ()
    given_names: frozenset[str] = NOTHING
    ambiguous_names: frozenset[str] = NOTHING
    places_of_work: tuple[str, ...] = ()
    deeds: tuple[str, ...] = ()
    surnames: frozenset[str] = NOTHING
    plain_surnames: frozenset[str] = NOTHING
    order_cues: tuple[str, ...] = ()
    customer_cues: tuple[str, ...] = ()
    card_cues: tuple[str, ...] = ()
    phone_cues: tuple[str, ...] = ()
    address_cues: tuple[str, ...] = ()
    handle_cues: tuple[str, ...] = ()
    id_cues: tuple[str, ...] = ()
    streets: tuple[str, ...] = ()
    units: frozenset[str] = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """To whom a wish is said. Words and phrases, lower case.

    Parameters
    ----------
    wishes : tuple of str
        The company is asked for something ("i wish", "could you", "希望").
    advice : tuple of str
        Said to other customers or about the customer's own plans: which size to take, who it suits, what it would
        look good with, what they will buy ("size up", "great with", "建议大家").
    courtesies : tuple of str
        Thanks, praise and good wishes, also those that hold a word of asking ("wish you all the best", "keep it up");
        regrets about what the customer did, and what machines and staff ask of customers ("please try again").
    leaving : tuple of str
        What somebody says who goes to another company or swears off this one ("another airline", "would rather pay",
        "never again"): of the company nothing is asked, whatever words of asking stand beside it.
    unspecific : tuple of str
        Single words that do not say what is asked for ("issue", "asap").
    """

    wishes: tuple[str, ...] = ()
    advice: tuple[str, ...] = ()
    leaving: tuple[str, ...] = ()
    courtesies: tuple[str, ...] = ()
    unspecific: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainFacts:
    """Words with which customers tell facts that judge nothing though they stand among judgements. Words and phrases,
    lower case.

    Parameters
    ----------
    selves : tuple of str
        The customer, of whom a statement of measures speaks ("i am", "for reference", "身高").
    measures : tuple of str
        What such a statement is made of beside numbers and sizes like "xs" or "34b": what somebody is, wears and
        bought ("lbs", "petite", "usually", "ordered a").
    returns : tuple of str
        A thing goes back ("returned", "sent back", "退了").
    beside_returns : tuple of str
        What may stand beside that and says nothing of how it went ("had to", "sadly", "it").
    denials : tuple of str
        Words that deny an excess ("not too", "n't overly", "不会太"): what follows is one of ``degrees`` or ``flaws``.
    degrees : tuple of str
        What is a fault in excess only ("long", "sweet").
    plain_denials : tuple of str
        Words that deny a fault ("not", "isn't").
    flaws : tuple of str
        What is a fault wherever it is found ("see-through", "itchy").
    """

    selves: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()
    returns: tuple[str, ...] = ()
    beside_returns: tuple[str, ...] = ()
    denials: tuple[str, ...] = ()
    degrees: tuple[str, ...] = ()
    plain_denials: tuple[str, ...] = ()
    flaws: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language.

    Parameters
    ----------
    code : str
        ``en``, ``zh-Hans``, ``zh-Hant``, ``nb`` ...; ``und`` for the fallback.
    name : str
        In the language itself.
    spaced : bool
        Whether blanks part its words.
    stop_words : frozenset of str
        Function words, lower case; no theme is named with one.
    telling_words : frozenset of str
        Words by which it is told from its neighbours.
    negations : frozenset of str
    feelings : frozenset of str
        Words of a feeling that name no theme ("good", "rubbish").
    verdicts : frozenset of str
        Words that judge and hint at what is judged ("slow", "rude", "broke").
    decoys : frozenset of str
        Words that hold a feeling word and are none ("快递" holds "快"); for unspaced languages.
    fillers : frozenset of str
        Words that may stand beside a bare feeling and add no theme ("very", "thanks", "product").
    bare_phrases : frozenset of str
        Whole answers that are a feeling without a theme ("nothing to complain about").
    empty_phrases : frozenset of str
        Whole answers that say nothing ("n/a", "no comment").
    empty_words : frozenset of str
        Words of which an answer that says nothing may be made ("I have nothing more to say at this time").
    empty_cores : frozenset of str
        Those of them of which it must hold one ("nothing").
    off_topic_phrases : frozenset of str
        Whole answers that plainly belong elsewhere ("wrong survey").
    off_topic_openings : frozenset of str
        Words with which only a text for somebody else begins ("dear hiring manager").
    spam_words : frozenset of str
        Sales words and phrases that make spam of a text with a link.
    spam_phrases : frozenset of str
        Phrases that are spam by themselves ("buy followers").
    splitting : Splitting
    privacy : Privacy
    asking : Asking
    plain_facts : PlainFacts
    """

    code: str
    name: str
    spaced: bool = True
    stop_words: frozenset[str] = NOTHING
    telling_words: frozenset[str] = NOTHING
    negations: frozenset[str] = NOTHING
    feelings: frozenset[str] = NOTHING
    verdicts: frozenset[str] = NOTHING
    decoys: frozenset[str] = NOTHING
    fillers: frozenset[str] = NOTHING
    bare_phrases: frozenset[str] = NOTHING
    empty_phrases: frozenset[str] = NOTHING
    empty_words: frozenset[str] = NOTHING
    empty_cores: frozenset[str] = NOTHING
    off_topic_phrases: frozenset[str] = NOTHING
    off_topic_openings: frozenset[str] = NOTHING
    spam_words: frozenset[str] = NOTHING
    spam_phrases: frozenset[str] = NOTHING
    splitting: Splitting = field(default_factory=Splitting)
    privacy: Privacy = field(default_factory=Privacy)
    asking: Asking = field(default_factory=Asking)
    plain_facts: PlainFacts = field(default_factory=PlainFacts)
