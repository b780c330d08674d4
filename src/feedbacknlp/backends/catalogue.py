"""Where the models lie, and whether they are what their cards say."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from feedbacknlp.errors import ModelError

__all__ = [
    "LARGE_STUDY",
    "SHIPPED",
    "ModelCard",
    "choose_encoder",
    "find_models",
    "list_cards",
    "read_card",
    "read_theme_score",
    "verify_card",
]

SHIPPED = {"default": ("encoder", "heads"), "fast": ("fast", "fast-heads")}
"""Encoders that ship, by the name a setting gives them: folder of the encoder, folder of its heads."""

LARGE_STUDY = 200_000
"""Comments above which the fast encoder is taken where the settings leave the choice: the default one would then read
for a quarter of an hour and more on two cores. A fixed number, so that the same files give the same figures on any
machine."""

_PACKAGE = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelCard:
    """What a model folder says of itself in ``card.json``.

    Parameters
    ----------
    name, source, licence, purpose : str
    languages : tuple of str
    dimensions : int
        Length of a vector; 0 for what gives none.
    files : tuple of (file name, sha256)
    folder : Path
    scores : tuple of (what was measured, figure)
    weaknesses : tuple of str
    """

    name: str
    source: str
    licence: str
    purpose: str
    languages: tuple[str, ...]
    dimensions: int
    files: tuple[tuple[str, str], ...]
    folder: Path
    scores: tuple[tuple[str, float], ...] = ()
    weaknesses: tuple[str, ...] = ()

    @property
    def fingerprint(self) -> str:
        """Sixteen hex digits over the files' sums: changes whenever a weight does."""
        return hashlib.sha256("".join(digest for _, digest in sorted(self.files)).encode()).hexdigest()[:16]


def find_models() -> Path:
    """The folder of the shipped models: inside an installed package, or ``models/`` of a checkout.

    Raises
    ------
    ModelError
        There is none (FB701).
    """
    for folder in (_PACKAGE / "models", _PACKAGE.parents[1] / "models"):
        if (folder / "encoder" / "card.json").is_file():
            return folder
    raise ModelError(
        "The models that read the text are not there",
        code="FB701",
        where=str(_PACKAGE / "models"),
        expected="a folder encoder/ with card.json",
        remedy="make models in the checkout, then install again; or --encoder FOLDER",
    )


def choose_encoder(setting: str, comments: int) -> str:
    """The encoder's name that a setting means: ``auto`` is the default one, in a large study the fast one.

    Parameters
    ----------
    setting : str
        ``models.encoder`` of the settings.
    comments : int
        How many comments the study has.
    """
    if setting != "auto":
        return setting
    return "fast" if comments > LARGE_STUDY else "default"


def read_theme_score(name: str) -> float:
    """How well an encoder that ships reads themes, by its card: micro-F1 on the corpus' test part, mean of the
    languages; raises ModelError where its card does not tell (FB702)."""
    card = read_card(find_models() / SHIPPED[name][0])
    told = [value for measure, value in card.scores if measure.endswith(": themes, micro-F1")]
    if not told:
        raise ModelError(
            "The model's card does not tell how well it reads themes",
            code="FB702",
            where=str(card.folder / "card.json"),
            remedy="install the package again",
        )
    return sum(told) / len(told)


def read_card(folder: Path) -> ModelCard:
    """The card of a model folder; raises ModelError where it is missing or no card (FB702)."""
    try:
        raw = json.loads((folder / "card.json").read_text(encoding="utf-8"))
        return ModelCard(
            name=raw["name"],
            source=raw["source"],
            licence=raw["licence"],
            purpose=raw["purpose"],
            languages=tuple(raw["languages"]),
            dimensions=int(raw["dimensions"]),
            files=tuple(sorted(raw["files"].items())),
            folder=folder,
            scores=tuple((name, float(value)) for name, value in raw.get("scores", {}).items()),
            weaknesses=tuple(raw.get("weaknesses", ())),
        )
    except (OSError, ValueError, KeyError, TypeError) as failure:
        raise ModelError(
            "The model's card can not be read",
            code="FB702",
            where=str(folder / "card.json"),
            remedy="install the package again",
        ) from failure


def list_cards(folder: Path) -> Iterator[ModelCard]:
    """Cards of all model folders below ``folder``, by name."""
    for path in sorted(folder.glob("*/card.json")):
        yield read_card(path.parent)


def verify_card(card: ModelCard) -> None:
    """Check every file of the card against its sha256; raises ModelError (FB703) at the first that differs or is
    missing."""
    for name, expected in card.files:
        path = card.folder / name
        found = _hash_file(path) if path.is_file() else "missing"
        if found != expected:
            raise ModelError(
                "A model file is not what its card says",
                code="FB703",
                where=str(path),
                expected=f"sha256 {expected[:16]}...",
                remedy="install the package again, or build the models anew with make models",
            )


def _hash_file(path: Path) -> str:
    with path.open("rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()
