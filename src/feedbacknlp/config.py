"""The study's settings, as a person writes them in ``feedback.toml``: every choice that the tool would otherwise make
itself.

The TOML has the tables ``[study]``, ``[[files]]``, ``[[scores]]``, ``[population.SEGMENT]``, ``[thresholds]`` and
``[models]``.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from feedbacknlp.errors import SettingError

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

__all__ = ["BandConfig", "FileConfig", "ModelConfig", "ScoreConfig", "StudyConfig", "ThresholdConfig"]

FileRole = Literal["responses", "comments", "reviews", "attributes"]
InterfaceLanguage = Literal["en", "zh-Hans", "zh-Hant", "nb"]


class _Settings(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class FileConfig(_Settings):
    """One input file. Whatever is left out is found by name and content.

    ``path`` is relative to the study file. ``columns`` maps a role to a column: response_id, customer_id, order_id,
    product_id, date, language, wave, weight, title, question, score_kind. ``texts`` and ``segments`` list columns.
    ``keep_rows`` is not offered: the Ledger counts all.
    """

    path: str = Field(description="File, relative to the study file")
    role: FileRole | None = Field(
        default=None, description="responses, comments, reviews or attributes (orders, customers, products)"
    )
    delimiter: str | None = Field(default=None, description="What parts the columns of a text file")
    encoding: str | None = Field(default=None, description="Encoding of a text file, such as utf-8 or gb18030")
    sheet: str | None = Field(default=None, description="Sheet of a workbook")
    columns: dict[str, str] = Field(default_factory=dict, description="Role -> column")
    texts: tuple[str, ...] | None = Field(default=None, description="Columns with open answers")
    segments: tuple[str, ...] | None = Field(default=None, description="Columns that answers are told apart by")
    join_on: str | None = Field(default=None, description="Column of this file that holds the key")
    join_to: str | None = Field(
        default=None, description="Column of another file that it matches, as file.csv:column or column"
    )
    window_days: int | None = Field(
        default=None, ge=0, description="Reviews join the latest order at most this many days before them"
    )


class BandConfig(_Settings):
    """One band of an own scale: values from low to high, both included."""

    name: str = Field(description="Stable name such as detractor")
    low: float = Field(description="Lowest value of the band")
    high: float = Field(description="Highest value of the band")
    points: float = Field(default=0.0, description="What an answer adds to a net or share metric: -100, 0 or 100")


class ScoreConfig(_Settings):
    """One score column: kind, scale, direction and bands. ``column`` is the column's name in its file."""

    column: str = Field(description="Name of the score's column")
    kind: str = Field(description="nps, csat, ces, pmf, stars or an own name")
    low: float | None = Field(default=None, description="Lowest answer of the scale")
    high: float | None = Field(default=None, description="Highest answer of the scale")
    high_is_good: bool | None = Field(default=None, description="Direction of the scale")
    metric: Literal["net", "share", "mean"] | None = Field(
        default=None, description="net: best less worst band; share: of the best band; mean: of the values"
    )
    bands: tuple[BandConfig, ...] | None = Field(default=None, description="Worst first")
    labels: dict[str, float] | None = Field(default=None, description="Answer text -> value, for an own label scale")

    @model_validator(mode="after")
    def _own_scale_is_whole(self) -> ScoreConfig:
        if self.low is not None and self.high is not None and not self.low < self.high:
            raise ValueError("low must be below high")
        return self


class ThresholdConfig(_Settings):
    """Where a figure begins to count."""

    smallest_base: int = Field(
        default=10, ge=1, description="Responses that must mention a driver before it is called reliable"
    )
    smallest_cell: int = Field(default=10, ge=1, description="Cells of a band under this are marked small")
    smallest_wave: int = Field(
        default=100,
        ge=1,
        description="Responses with a comment that the last wave must hold to be told alone; with fewer, score and "
        "drivers are those of all waves together",
    )
    confidence: float = Field(default=0.95, gt=0.5, lt=1, description="Of every interval")
    false_discovery: float = Field(
        default=0.05, gt=0, lt=1, description="q-value under which a driver is beyond chance"
    )
    theme: float = Field(default=0.3, gt=0, lt=1, description="Calibrated probability from which a theme is mentioned")
    intent: float = Field(default=0.35, gt=0, lt=1, description="Calibrated probability from which an intent counts")
    quotes: int = Field(default=5, ge=1, le=50, description="Quotes per driver")


class ModelConfig(_Settings):
    """Which models read the text."""

    encoder: str = Field(
        default="auto",
        min_length=1,
        description="default or fast: the two that ship; auto takes fast above 200,000 comments; else a "
        "sentence-transformers folder, or the hub name of a model downloaded before",
    )
    device: Literal["cpu", "gpu"] = Field(
        default="cpu",
        description="Where the encoder runs; gpu takes the one that torch finds. Same input, same bytes holds on cpu",
    )
    batch_tokens: int = Field(
        default=512, ge=128, description="Tokens that a core reads at once; no figure depends on it"
    )


class StudyConfig(_Settings):
    """All settings of a study; every field has a default, so an empty one is a valid study."""

    title: str = Field(default="", description="Title of the report; the names of the files without one")
    language: InterfaceLanguage = Field(default="en", description="Language of the report's own words")
    files: tuple[FileConfig, ...] = ()
    scores: tuple[ScoreConfig, ...] = ()
    wave: Literal["auto", "month", "quarter", "year", "none"] | None = Field(
        default="auto", description="How dates become waves where no wave column is given"
    )
    period: Literal["auto", "week", "month", "quarter"] = Field(
        default="auto", description="Periods of the trends; auto takes the shortest that has enough answers"
    )
    population: dict[str, dict[str, float]] = Field(
        default_factory=dict,
        description="Known shares of the population by segment and level; answers are weighted (raked) to them",
    )
    comment_language: str | None = Field(
        default=None, description="Take all comments for this language instead of identifying it"
    )
    codebook: str = Field(
        default="online-shop", description="Name of a built-in codebook, path of a YAML file, or none"
    )
    before: tuple[str, ...] = Field(
        default=(), description="Folders of the reports of earlier waves, oldest first; the last one's codebook is used"
    )
    recode: bool = Field(
        default=False, description="Code the earlier waves anew, from their masked statements, with today's codebook"
    )
    discover: bool = Field(default=True, description="Look for further themes in what fits no codebook theme")
    detail: Literal["broadest", "broad", "balanced", "fine", "finest"] = Field(
        default="balanced",
        description="How fine the themes are that are found in the text; each step halves or doubles their number",
    )
    audit: tuple[str, ...] = Field(
        default=(),
        max_length=2,
        description="Marked check sheet of this study (feedbacknlp audit sheet), or those of two coders: precision, "
        "recall and corrected shares are told beside the themes",
    )
    thresholds: ThresholdConfig = ThresholdConfig()
    models: ModelConfig = ModelConfig()
    seed: int = Field(default=20260101, description="Of the resampling and the permutations")
    keep_text: bool = Field(
        default=False,
        description="Write raw comment texts into the row tables; names and numbers are then not masked there",
    )

    @classmethod
    def from_toml(cls, path: str | Path) -> StudyConfig:
        """Settings from a study file; paths in it are relative to the file's folder.

        Raises
        ------
        SettingError
            The file is missing (FB501), is no TOML (FB502) or holds an unknown or wrong setting (FB503).
        """
        path = Path(path)
        try:
            raw = tomllib.loads(path.read_text(encoding="utf-8-sig"))
        except OSError as failure:
            raise SettingError(
                "The study file can not be read",
                code="FB501",
                where=str(path),
                remedy="feedbacknlp init FILE... writes one",
            ) from failure
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as failure:
            raise SettingError(
                f"The study file is no valid TOML: {failure}",
                code="FB502",
                where=str(path),
                remedy='texts stand in "quotes", lists in [brackets]; feedbacknlp init FILE... writes one',
            ) from None
        study = raw.pop("study", {})
        if not isinstance(study, dict):
            raise SettingError("study is no table", code="FB503", where=str(path), expected="[study] on a line alone")
        clash = sorted(set(study) & set(raw))
        if clash:
            raise SettingError(
                "A setting stands twice in the study file", code="FB503", where=f"{path}: {', '.join(clash)}"
            )
        try:
            config = cls.model_validate({**study, **raw})
        except ValidationError as failure:
            raise SettingError(
                "The study file holds a setting that is unknown or wrong",
                code="FB503",
                where=f"{path}: {_tell_faults(failure)}",
                remedy="feedbacknlp init FILE... writes a study file with the settings and what they mean",
            ) from None
        folder = path.parent
        files = tuple(file.model_copy(update={"path": str(folder / file.path)}) for file in config.files)
        codebook = config.codebook
        if codebook.endswith((".yaml", ".yml")):
            codebook = str(folder / codebook)
        before = tuple(str(folder / report) for report in config.before)
        audit = tuple(str(folder / sheet) for sheet in config.audit)
        return config.model_copy(update={"files": files, "codebook": codebook, "before": before, "audit": audit})

    def with_settings(self, **settings: object) -> StudyConfig:
        """The same settings with some of them replaced, checked anew; raises SettingError (FB503)."""
        try:
            return StudyConfig.model_validate({**self.model_dump(), **settings})
        except ValidationError as failure:
            raise SettingError("A setting is unknown or wrong", code="FB503", where=_tell_faults(failure)) from None

    @property
    def fingerprint(self) -> str:
        """Sixteen hex digits that change whenever a setting that can change a figure does; file folders and the
        size of batches do not count."""
        plain = self.model_copy(
            update={
                "files": tuple(file.model_copy(update={"path": Path(file.path).name}) for file in self.files),
                "codebook": Path(self.codebook).name,
                "before": tuple(Path(report).name for report in self.before),
                "audit": tuple(Path(sheet).name for sheet in self.audit),
            }
        )
        return hashlib.sha256(plain.model_dump_json(exclude={"models": {"batch_tokens"}}).encode()).hexdigest()[:16]


def _tell_faults(failure: ValidationError) -> str:
    return "; ".join(_tell_fault(fault) for fault in failure.errors()[:8])


def _tell_fault(fault: ErrorDetails) -> str:
    """One fault, files counted from 1; of an unknown setting, those that are most like it."""
    place = ".".join(str(part) for part in fault["loc"])
    place = re.sub(r"\.(\d+)(?=\.|$)", lambda number: f" {int(number[1]) + 1}", place)
    if fault["type"] != "extra_forbidden":
        return f"{place}: {fault['msg']}"
    alike = get_close_matches(str(fault["loc"][-1]), _known_settings(fault["loc"]), n=2)
    return f"{place}: there is no such setting" + (f"; perhaps {' or '.join(alike)}" if alike else "")


def _known_settings(place: tuple[int | str, ...]) -> list[str]:
    """Names of the settings beside one that is unknown."""
    tables: dict[str, type[BaseModel]] = {
        "files": FileConfig,
        "scores": ScoreConfig,
        "bands": BandConfig,
        "thresholds": ThresholdConfig,
        "models": ModelConfig,
    }
    names = [part for part in place[:-1] if isinstance(part, str)]
    return list((tables[names[-1]] if names else StudyConfig).model_fields)
