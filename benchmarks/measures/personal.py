"""How much personal data is masked, and how much else with it: sentences marked by hand."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

__all__ = ["FOLDER", "Masking", "Sentence", "measure_masking", "read_sentences"]

FOLDER = Path(__file__).parents[2] / "tests" / "prepare" / "personal_data"
_MARK = re.compile(r"\{(\w+):([^{}]+)\}")
# Half of what a mask covers must be personal data, or it hides the sentence and not the person.
_MOSTLY = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence and its personal data.

    Parameters
    ----------
    language, text : str
    spans : tuple of (str, int, int)
        Kind, start and end (end excluded).
    """

    language: str
    text: str
    spans: tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Masking:
    """What became of the personal data of some sentences.

    Parameters
    ----------
    sentences, plain : int
        All, and those without any personal data.
    spans, masked : int
        Pieces of personal data, and those of which every letter and digit is masked.
    masks, right : int
        Masks, and those that cover personal data for at least half of their letters and digits.
    missed : tuple of str
        Kinds of those that show.
    """

    sentences: int
    plain: int
    spans: int
    masked: int
    masks: int
    right: int
    missed: tuple[str, ...]

    @property
    def recall(self) -> float:
        """Share of the personal data that is masked."""
        return self.masked / self.spans if self.spans else float("nan")

    @property
    def precision(self) -> float:
        """Share of the masks that cover personal data."""
        return self.right / self.masks if self.masks else float("nan")


def read_sentences(path: Path) -> list[Sentence]:
    """The sentences of a file with one JSON object a line."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [_read(told["language"], told["marked"]) for told in map(json.loads, lines)]


def _read(language: str, marked: str) -> Sentence:
    pieces: list[str] = []
    spans: list[tuple[str, int, int]] = []
    position = length = 0
    for found in _MARK.finditer(marked):
        pieces += [marked[position : found.start()], found.group(2)]
        length += found.start() - position
        spans.append((found.group(1), length, length + len(found.group(2))))
        length += len(found.group(2))
        position = found.end()
    return Sentence(language=language, text="".join([*pieces, marked[position:]]), spans=tuple(spans))


def measure_masking(
    sentences: Sequence[Sentence], find: Callable[[str], Sequence[tuple[int, int]]]
) -> Masking:
    """Compare the pieces that ``find`` gives for a text with those that are marked.

    Parameters
    ----------
    sentences : sequence of Sentence
    find : callable
        Text -> (start, end) of each mask, none overlapping another.
    """
    masked = masks = right = 0
    missed = []
    for sentence in sentences:
        found = list(find(sentence.text))
        covered = {at for start, end in found for at in range(start, end)}
        personal = {at for _, start, end in sentence.spans for at in range(start, end)}
        for kind, start, end in sentence.spans:
            if _signs(sentence.text, start, end) <= covered:
                masked += 1
            else:
                missed.append(kind)
        masks += len(found)
        for start, end in found:
            signs = _signs(sentence.text, start, end)
            right += len(signs & personal) >= _MOSTLY * len(signs)
    return Masking(
        sentences=len(sentences),
        plain=sum(not sentence.spans for sentence in sentences),
        spans=sum(len(sentence.spans) for sentence in sentences),
        masked=masked,
        masks=masks,
        right=right,
        missed=tuple(missed),
    )


def _signs(text: str, start: int, end: int) -> set[int]:
    """Places of letters and digits."""
    return {at for at in range(start, end) if text[at].isalnum()}
