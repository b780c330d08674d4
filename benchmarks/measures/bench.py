"""What every measure gets: the study that is measured, the baselines, and where the sets are."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from units import share_of

from feedbacknlp import Study

from .frozen import frozen_study, minilm_folder
from .lexicons import LEXICONS, Lexicon, is_there
from .product import Feeling, Prepared, feel, feel_whole, prepare, reread
from .rows import OURS

__all__ = ["EXTRA", "Bench", "open_bench", "pick"]

T = TypeVar("T")

EXTRA = "pip install 'feedbacknlp[benchmark]'"
FROZEN_LANGUAGES: Mapping[str, tuple[str, ...]] = {"e5-small": (), "MiniLM": ("en",)}
"""Languages that a frozen encoder is asked for; () = any."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """One run of the benchmark.

    Parameters
    ----------
    study : Study
        What is measured.
    frozen : mapping of column to Study
        Public encoders with logistic heads.
    lexicons : tuple of Lexicon
    data : Path, optional
        Folder of the public sets.
    most : int, optional
        Most texts of a set, by hash; all if not given.
    fast : bool
        Whether the small encoder is measured: it must be faster.
    """

    study: Study
    frozen: Mapping[str, Study] = field(default_factory=dict)
    lexicons: tuple[Lexicon, ...] = ()
    data: Path | None = None
    most: int | None = None
    fast: bool = False

    def folder(self, name: str) -> Path:
        """The folder of a public set; raises FileNotFoundError where it is not at hand."""
        folder = (self.data or Path()) / name
        if self.data is None or not folder.is_dir():
            raise FileNotFoundError(name)
        return folder

    def chosen(self, texts: Sequence[str], most: int | None = None) -> list[int]:
        """Places of the texts that are measured: all, or the first by hash."""
        bounds = [bound for bound in (self.most, most) if bound is not None]
        if not bounds or min(bounds) >= len(texts):
            return list(range(len(texts)))
        return sorted(sorted(range(len(texts)), key=lambda at: (share_of(texts[at]), at))[: min(bounds)])

    def studies(self, language: str) -> dict[str, Study]:
        """Ours and the frozen encoders that are asked for a language."""
        return {OURS: self.study} | {
            name: study for name, study in self.frozen.items() if language in (FROZEN_LANGUAGES[name] or (language,))
        }

    def prepared(self, texts: Sequence[str], language: str) -> dict[str, tuple[Study, Prepared]]:
        """The texts as each study reads them: the same statements, with its own vectors."""
        ours = prepare(self.study, texts)
        return {
            name: (study, ours if name == OURS else reread(ours, study))
            for name, study in self.studies(language).items()
        }

    def feelings(self, texts: Sequence[str], language: str) -> dict[str, Feeling]:
        """How each column reads the feeling of whole texts: studies over their statements, lexicons at once."""
        told = {name: feel(study, read) for name, (study, read) in self.prepared(texts, language).items()}
        return told | self.felt_by_lexicons(texts, language)

    def baseline_feelings(self, texts: Sequence[str], language: str) -> dict[str, Feeling]:
        """How the baselines read each text as one statement."""
        told = {name: feel_whole(study, texts) for name, study in self.studies(language).items() if name != OURS}
        return told | self.felt_by_lexicons(texts, language)

    def felt_by_lexicons(self, texts: Sequence[str], language: str) -> dict[str, Feeling]:
        """How the lexicons of the language read each text."""
        return {lexicon.name: lexicon.feel(texts) for lexicon in self.lexicons if language in lexicon.languages}


def open_bench(
    *, encoder: str, base: Path | None, data: Path | None, most: int | None, say: Callable[[str], None]
) -> Bench:
    """The study to measure and every baseline that is installed; one line for each that is not."""
    folders = {"e5-small": base, "MiniLM": minilm_folder()}
    remedies = {"e5-small": "--base FOLDER names it", "MiniLM": EXTRA}
    for name in [name for name, folder in folders.items() if folder is None]:
        say(f"{name} is left out: {remedies[name]}")
    for lexicon in LEXICONS:
        if not is_there(lexicon.package):
            say(f"{lexicon.name} is left out: {EXTRA}")
    if not is_there("bertopic"):
        say(f"BERTopic is left out: {EXTRA}")
    return Bench(
        study=Study.from_files(models={"encoder": encoder}),
        frozen={name: frozen_study(folder) for name, folder in folders.items() if folder is not None},
        lexicons=tuple(lexicon for lexicon in LEXICONS if is_there(lexicon.package)),
        data=data,
        most=most,
        fast=encoder == "fast",
    )


def pick(items: Sequence[T], places: Sequence[int]) -> list[T]:
    """The items at these places."""
    return [items[at] for at in places]
