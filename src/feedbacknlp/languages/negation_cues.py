"""What stands around a negation, by language: how a word is shown with the negation that it stands under."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from feedbacknlp.languages.codes import normalise_language

__all__ = ["NegationCues", "get_negation_cues"]

NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class NegationCues:
    """All words lower case.

    Parameters
    ----------
    helpers : frozenset of str
        Verbs that carry a negation and are shown with it ("did" in "did not arrive").
    whole : mapping of str to str
        Pieces of contractions and how they are written out ("n't": "not").
    silent : frozenset of str
        Negations that only stand beside another one ("ne" in "ne fonctionne pas"), and words of the list that are
        something else as often (Nynorsk "ei", which is an article).
    behind_verb : bool
        Whether the negation also follows its verb ("funktioniert nicht", "kom ikke").
    capital_nouns : bool
        Whether a capital letter tells that the word before a negation is no verb ("das Paket nicht").
    """

    helpers: frozenset[str] = NOTHING
    whole: Mapping[str, str] = field(default_factory=dict)
    silent: frozenset[str] = NOTHING
    behind_verb: bool = False
    capital_nouns: bool = False


_CUES = {
    "en": NegationCues(
        helpers=frozenset("do does did can could will would should ca wo".split()),
        whole={
            "n't": "not", "nt": "not", "ca": "can", "wo": "will", "cannot": "can not", "cant": "can not",
            "can't": "can not", "dont": "do not", "don't": "do not", "didnt": "did not", "didn't": "did not",
            "doesnt": "does not", "doesn't": "does not", "wont": "will not", "won't": "will not",
            "couldnt": "could not", "couldn't": "could not", "wouldnt": "would not", "wouldn't": "would not",
            "shouldnt": "should not", "shouldn't": "should not", "isnt": "not", "isn't": "not", "aren't": "not",
            "wasnt": "not", "wasn't": "not", "weren't": "not", "hasnt": "not", "hasn't": "not", "havent": "not",
            "haven't": "not", "hadn't": "not",
        },
    ),
    "nb": NegationCues(behind_verb=True, silent=frozenset({"ei", "nei"})),
    "da": NegationCues(behind_verb=True),
    "sv": NegationCues(behind_verb=True),
    "de": NegationCues(behind_verb=True, capital_nouns=True),
    "nl": NegationCues(behind_verb=True),
    "fr": NegationCues(behind_verb=True, silent=frozenset({"ne", "n'a", "n'est"})),
}  # fmt: skip
_CUES["nn"] = _CUES["nb"]


def get_negation_cues(code: str) -> NegationCues:
    """The cues of a language; none for one where a negation simply stands before its word."""
    return _CUES.get(normalise_language(code).split("-")[0]) or NegationCues()
