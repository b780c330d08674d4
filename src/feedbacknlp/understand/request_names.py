"""What a group of requests asks for, as a title."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd

from feedbacknlp.contracts import FloatArray, Segmenter
from feedbacknlp.languages import get_language
from feedbacknlp.languages.noun_cues import get_noun_cues
from feedbacknlp.understand.addressed import asks_outright
from feedbacknlp.understand.naming_phrases import distinctive_phrases, read_words
from feedbacknlp.understand.words import shorten_text

__all__ = ["name_requests", "share_phrases"]

_SHARED = 0.6
"""Share of a group's requests that a phrase is in at the least to say what all of them ask for."""

_FEWEST = 4
"""Requests of a group, in its language, from which on they can share a phrase."""

_SHORT, _LONGEST = 8, 110
"""Characters of a wording that speaks for a group: shorter ones tell too little, longer ones are cut."""

_CENTRAL = 0.75
"""Part of a group, the most central first, among which the shortest wording speaks for it."""

_COLON = {"zh-Hans": "：", "zh-Hant": "："}


def name_requests(
    frame: pd.DataFrame,
    groups: Sequence[np.ndarray],
    nearness: FloatArray,
    *,
    phrases: Sequence[str],
    themes: Mapping[str, str],
    language: str,
) -> list[str]:
    """A title for each group: its theme and the phrase that its requests share, else its clearest wording in quotes.

    Parameters
    ----------
    frame : DataFrame
        The requests, one a row: ``shown_text``, ``language``, ``theme_id``.
    groups : sequence of int arrays
        Rows of each group.
    nearness : array of shape (n,)
        Cosine of each request with the centre of its group.
    phrases : sequence of str
        Of each group, from :func:`share_phrases`.
    themes : mapping of theme id to name
    language : str
        Of the study: words of requests in it are preferred.

    Returns
    -------
    list of str
        One for each group; a title that two groups would have goes to the first, the other one speaks for itself.
    """
    spoken_in = frame["language"].to_numpy(dtype=object)
    own = [_speaking(spoken_in, rows, language) for rows in groups]
    # lists: a cell of a frame takes longer to reach than what is done with it
    texts, spoken_codes = frame["shown_text"].tolist(), frame["language"].tolist()
    names: list[str] = []
    taken: set[str] = set()
    for rows, spoken, phrase in zip(groups, own, phrases, strict=True):
        theme = themes.get(_commonest(frame["theme_id"].iloc[rows]), "") if phrase else ""
        if not phrase and _is_apart(rows, spoken, spoken_codes, nearness):
            spoken = rows[[nearness[rows].argmax()]]
        told = f"{theme}{_COLON.get(language, ': ')}{phrase}" if theme else ""
        names.append(told if told and told not in taken else f"“{_voice(texts, spoken_codes, spoken, nearness)}”")
        taken.add(names[-1])
    return names


def _speaking(spoken_in: np.ndarray, rows: np.ndarray, language: str) -> np.ndarray:
    """The rows in the study's language where there are any, else in the commonest one."""
    counted = Counter(spoken_in[rows].tolist())
    own = language if language in counted else min(counted, key=lambda code: (-counted[code], code))
    kept: np.ndarray = rows[spoken_in[rows] == own]
    return kept


def _is_apart(rows: np.ndarray, spoken: np.ndarray, codes: Sequence[str], nearness: FloatArray) -> bool:
    """Whether the few requests in the study's language may ask for something else than most of the group: another
    language has more of them, and the most central request is none of the study's."""
    most = max(Counter(codes[row] for row in rows).values())
    return len(spoken) < most and bool(nearness[spoken].max() < nearness[rows].max())


def share_phrases(
    frame: pd.DataFrame, groups: Sequence[np.ndarray], *, segmenter: Segmenter, language: str
) -> list[str]:
    """The phrase that sets each group's requests apart; '' where they share none.

    Parameters
    ----------
    frame : DataFrame
        The requests, one a row: ``shown_text``, ``language``.
    groups : sequence of int arrays
        Rows of each group.
    segmenter : Segmenter
    language : str
        Of the study: of a group's requests those in it tell the phrase, else those in the commonest language.
    """
    spoken_in = frame["language"].to_numpy(dtype=object)
    groups = [_speaking(spoken_in, rows, language) for rows in groups]
    codes = [str(spoken_in[rows[0]]) for rows in groups]
    large = [at for at, rows in enumerate(groups) if len(rows) >= _FEWEST]
    # small groups share no phrase; those of a language are one, which the large ones are set apart from
    small = sorted(set(range(len(groups))) - set(large))
    rest = [
        (code, np.concatenate([groups[at] for at in small if codes[at] == code]))
        for code in sorted({codes[at] for at in small})
    ]
    told = [(codes[at], groups[at]) for at in large] + rest
    words = []
    for code, rows in told:
        texts = frame["shown_text"].iloc[rows].tolist()
        tokens = [
            [text[token.start : token.end] for token in cut]
            for text, cut in zip(texts, segmenter.segment(texts, code), strict=True)
        ]
        words.append(read_words(tokens, get_language(code), get_noun_cues(code)))
    found = distinctive_phrases(words, [get_language(code) for code, _ in told])
    phrases = [""] * len(groups)
    for at, own in zip(large, found, strict=False):
        phrases[at] = next((phrase.shown for phrase in own if phrase.share >= _SHARED), "")
    return phrases


def _commonest(ids: pd.Series) -> str:
    counted = Counter(ids.dropna())
    return min(counted, key=lambda theme: (-counted[theme], theme)) if counted else ""


def _voice(texts: Sequence[str], codes: Sequence[str], rows: np.ndarray, nearness: FloatArray) -> str:
    """The shortest of the most central wordings that is no mere word or two; one that asks outright comes first."""
    order = rows[np.argsort(-np.round(nearness[rows], 5), kind="stable")]
    central = order[: max(1, int(np.ceil(_CENTRAL * len(order))))]

    def weigh(row: int) -> tuple[bool, bool, int]:
        text = texts[row]
        return len(text) < _SHORT, not asks_outright(text, codes[row]), len(text)

    return shorten_text(texts[min(central, key=weigh)], most=_LONGEST)
