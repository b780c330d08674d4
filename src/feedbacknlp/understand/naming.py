"""Names for discovered themes: the subject of feedback or the phrase that says what their statements speak of, and
central statements as the definition."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from feedbacknlp.contracts import Codebook, Encoder, Heads, Segmenter, Theme, VectorSource
from feedbacknlp.understand.discovered import DiscoveredTheme, Discovery, dissolve_themes
from feedbacknlp.understand.known_names import KnownNames, read_known_names
from feedbacknlp.understand.naming_groups import CENTRAL, NameReader, Offers, Remembering, choose_speakers
from feedbacknlp.understand.naming_offers import MIXED, TELLS_APART
from feedbacknlp.understand.naming_parts import cut_groups
from feedbacknlp.understand.words import name_words, shorten_text

__all__ = ["Named", "name_themes"]

CUTS = 3
"""How often groups that no name covers are cut in two."""

_LONGEST_TEXT = 120
_TEXTS_OF_DEFINITION = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Discovered themes with their names.

    Parameters
    ----------
    discovery : Discovery
        With the groups that have a name as its themes; the others are in ``mixed`` and ``felt``.
    themes : tuple of Theme
        Of each theme of the discovery, in the same order.
    """

    discovery: Discovery
    themes: tuple[Theme, ...]


def name_themes(
    discovery: Discovery,
    statements: pd.DataFrame,
    *,
    vectors: VectorSource,
    encoder: Encoder,
    heads: Heads,
    segmenter: Segmenter,
    language: str,
    codebook: Codebook,
) -> Named:
    """A Theme for each discovered one that can be named.

    A theme takes the name of the subject of feedback (:mod:`feedbacknlp.understand.subjects`) or of the phrase of its
    own that fits its statements best (:mod:`feedbacknlp.understand.naming_fit`); no name is that of a theme of the
    codebook, or of its subject alone. Where there is no codebook, a group that neither covers bears a statement that
    most others are like, in quotation marks (:mod:`feedbacknlp.understand.naming_quotes`), and one in which no
    statement is so is cut in two and each part named. What has no name then has nothing in common that could be told to
    anybody: it gets no Theme. Nor do groups of bare praise or blame, whose statements are feelings that name no theme.
    Where the words of a language are not known a group is told as remarks of many kinds, with a statement.

    Parameters
    ----------
    discovery : Discovery
    statements : Statements
    vectors : VectorSource
        Of the statements.
    encoder : Encoder
        Reads the subjects and the phrases.
    heads : Heads
    segmenter : Segmenter
    language : str
        Of the study: words of statements in it are preferred where a theme has enough of them.
    codebook : Codebook
        That the themes will stand beside.

    Returns
    -------
    Named
        Themes from the largest; no two of one name. Defined by their most central short statements, masked. ``group``
        is the name of the broader theme, where there are groups.
    """
    if not discovery.themes:
        return Named(discovery=discovery, themes=())
    facts = statements.drop_duplicates("statement_id").set_index("statement_id")
    known = read_known_names(codebook, encoder=encoder, heads=heads, language=language)
    reader = NameReader(
        facts=facts,
        vectors=vectors,
        encoder=Remembering(encoder),
        segmenter=segmenter,
        language=language,
        known=known,
        alone=not codebook.themes,
    )
    offers = reader.read(discovery)
    names = _choose_names(offers, known=known, language=language)
    for _ in range(CUTS if reader.alone else 0):
        nameless = {
            theme.theme_id
            for theme, name, offer in zip(discovery.themes, names, offers, strict=True)
            if not (name or offer.felt)
        }
        parted = cut_groups(discovery, nameless, facts["language"], vectors=vectors)
        if parted is discovery:
            break
        discovery, offers = parted, reader.read(parted)
        names = _choose_names(offers, known=known, language=language)
    titles = _name_groups(discovery.themes, names)
    themes = tuple(
        Theme(
            id=theme.theme_id,
            group=titles.get(theme.group, "discovered"),
            name={language: name},
            definition={language: _define(choose_speakers(facts.loc[list(theme.members[:CENTRAL])], language))},
            origin="discovered",
        )
        for theme, name in zip(discovery.themes, names, strict=True)
        if name
    )
    felt = {theme.theme_id for theme, offer in zip(discovery.themes, offers, strict=True) if offer.felt}
    return Named(discovery=dissolve_themes(discovery, {theme.id for theme in themes}, felt=felt), themes=themes)


def _choose_names(offers: Sequence[Offers], *, known: KnownNames, language: str) -> list[str]:
    """A name for each group, '' where it has none; the group to which a name belongs most gets it."""
    names = [""] * len(offers)
    taken: set[frozenset[str]] = set()
    alone: list[frozenset[str]] = []
    # strongest claims first, so that a name goes to the group that it says most about
    for at in sorted(range(len(offers)), key=lambda at: (-offers[at].score, at)):
        for name in offers[at].names:
            key = name_words(name, language)
            # "Fabric" beside "Fabric and material" is one name twice; "Fabric: sleeves" says how it differs
            differs = TELLS_APART in name or not (known.hold(key) or any(key <= own or own <= key for own in alone))
            if key not in taken and differs:
                names[at] = name[:1].upper() + name[1:]
                taken.add(key)
                if TELLS_APART not in name:
                    alone.append(key)
                break
    return names


def _name_groups(themes: Sequence[DiscoveredTheme], names: Sequence[str]) -> dict[int, str]:
    """Number of a group -> the names of its two largest themes; empty where there are no groups."""
    found: dict[int, list[str]] = {}
    for theme, name in zip(themes, names, strict=True):  # from the largest
        if theme.group and name:
            found.setdefault(theme.group, []).append(name)
    unnamed = tuple(MIXED.values())
    return {
        number: ", ".join(sorted(own, key=lambda name: name.startswith(unnamed))[:2]) for number, own in found.items()
    }


def _define(frame: pd.DataFrame) -> str:
    """The most central statements that are short and no mere word or two."""
    texts = frame["shown_text"]
    lengths = np.array([len(text.split()) for text in texts])
    typical = texts[(texts.str.len().to_numpy() <= _LONGEST_TEXT) & (lengths >= np.minimum(3, lengths.max()))]
    chosen = list(dict.fromkeys(" ".join(str(text).split()) for text in (typical if len(typical) else texts)))
    return " ".join(f"“{shorten_text(text, most=_LONGEST_TEXT)}”" for text in chosen[:_TEXTS_OF_DEFINITION])
