"""Names that are taken: by a codebook, whose themes no found theme may be called like, or by another found theme."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from feedbacknlp.contracts import Codebook, Encoder, Heads, Theme, centre_rows, pick_text
from feedbacknlp.understand.subjects import LANGUAGE, read_subjects
from feedbacknlp.understand.words import name_words

__all__ = ["KnownNames", "read_known_names", "subject_closeness"]

SAME = 0.64
"""Cosine from which a subject of feedback says what a theme of a codebook says, set by ``benchmarks/doubles.py`` for
the vectors that ship: of the shop's themes all but one find the subject of the same meaning, and of a hundred other
subjects five are taken for a theme that is near."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownNames:
    """What a codebook has names for.

    Parameters
    ----------
    names : tuple of frozenset of str
        Words of each theme's name.
    subjects : frozenset of int
        Places of the subjects (:func:`feedbacknlp.understand.subjects.read_subjects`) that say what a theme says.
    """

    names: tuple[frozenset[str], ...] = ()
    subjects: frozenset[int] = frozenset()

    def hold(self, words: frozenset[str]) -> bool:
        """Whether a theme is nearly called so: by all of these words or some ("Price", "Price and value")."""
        return any(words <= name or name <= words for name in self.names)


def read_known_names(codebook: Codebook, *, encoder: Encoder, heads: Heads, language: str) -> KnownNames:
    """What this codebook has names for.

    Parameters
    ----------
    codebook : Codebook
    encoder : Encoder
    heads : Heads
    language : str
        Of the study.
    """
    if not codebook.themes:
        return KnownNames()
    near = subject_closeness(codebook, encoder=encoder, heads=heads)
    return KnownNames(
        names=tuple(name_words(pick_text(theme.name, language) or theme.id, language) for theme in codebook.themes),
        subjects=frozenset(np.flatnonzero((near >= SAME).any(axis=1)).tolist()),
    )


def subject_closeness(codebook: Codebook, *, encoder: Encoder, heads: Heads) -> NDArray[np.floating]:
    """Cosine of each subject of feedback to each theme of a codebook by what is said about them: float array of shape
    (subjects, themes).

    Parameters
    ----------
    codebook : Codebook
    encoder : Encoder
    heads : Heads
    """
    subjects = read_subjects()
    told = [_tell(theme) for theme in codebook.themes]
    rows = [(LANGUAGE, f"{subject.name[LANGUAGE]}: {subject.said}") for subject in subjects] + told
    centred = centre_rows(encoder.encode([text for _, text in rows]), [code for code, _ in rows], heads.language_means)
    near: NDArray[np.floating] = (centred[: len(subjects)] @ centred[len(subjects) :].T).round(3)
    return near


def _tell(theme: Theme) -> tuple[str, str]:
    """(language, name with definition) of a theme, in the language of the subjects where it has that one."""
    code = LANGUAGE if LANGUAGE in theme.name else min(theme.name)
    return code, f"{theme.name[code]}: {theme.definition[code]}" if code in theme.definition else theme.name[code]
