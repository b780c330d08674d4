"""What an opened model must be able to do. Stages get these as arguments and never open a model themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from feedbacknlp.contracts.vectors import FloatArray

__all__ = ["Encoder", "LanguageIdentifier", "Segmenter", "Token", "TokenReader", "TokenStates"]


class Encoder(Protocol):
    """Turns texts into vectors."""

    @property
    def fingerprint(self) -> str:
        """Changes whenever the vectors would."""

    @property
    def dimensions(self) -> int:
        """Length of a vector."""

    def encode(self, texts: Sequence[str]) -> FloatArray:
        """Float32 array of shape (len(texts), dimensions), rows of length 1; the same text gives the same row in any
        company."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenStates:
    """What an encoder saw at each token of one text, with the signs before and after the text left out.

    Parameters
    ----------
    states : float32 array of shape (tokens, dimensions)
    starts, ends : int array of shape (tokens,)
        Characters of the text, end excluded.
    """

    states: FloatArray
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]


@runtime_checkable
class TokenReader(Protocol):
    """An encoder that also tells what it saw at each token, so that polarity toward one theme or term can be read. Its
    vectors begin with the mean of the token states."""

    def look(self, texts: Sequence[str]) -> list[TokenStates]:
        """States of each text; the same text gives the same states in any company."""


@dataclass(frozen=True, slots=True)
class Token:
    """One token: offsets into the text, end excluded, and whether a sentence starts with it."""

    start: int
    end: int
    starts_sentence: bool


class Segmenter(Protocol):
    """Cuts texts of one language into tokens and sentences."""

    def segment(self, texts: Sequence[str], language: str) -> list[list[Token]]:
        """Tokens of each text (spaces left out), in order; offsets point into the text as given."""


class LanguageIdentifier(Protocol):
    """Tells the language of texts."""

    def identify(self, texts: Sequence[str], *, among: Sequence[str] = ()) -> list[tuple[str, float]]:
        """(code, confidence 0..1) of each text; ``und`` where it can not be known. ``among`` limits the answer where
        given."""
