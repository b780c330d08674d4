"""A study with toy models, for tests."""

from __future__ import annotations

from pathlib import Path

from feedbacknlp import Study
from feedbacknlp.config import StudyConfig
from feedbacknlp.study import Models
from feedbacknlp.understand import build_theme_model
from tests.suites.toys import ToyEncoder, ToyIdentifier, ToySegmenter, toy_heads


class ToyModels(Models):
    """Models without weights."""

    def __init__(self, config: StudyConfig | None = None) -> None:
        super().__init__(config or StudyConfig())
        self.__dict__.update(
            encoder=ToyEncoder(), heads=toy_heads(), segmenter=ToySegmenter(), identifier=ToyIdentifier()
        )


def toy_study(*paths: Path, store: Path | None = None, spark: str | None = None, **settings: object) -> Study:
    config = StudyConfig().with_settings(**settings)
    return Study(config=config, models=ToyModels(), paths=paths, store=store, spark=spark)


def texts_read(study: Study) -> int:
    """Texts that the study's encoder was asked for so far."""
    encoder = study.models.encoder
    assert isinstance(encoder, ToyEncoder)
    return encoder.texts_read


def write_survey(path: Path, rows: int, *, first: int = 0) -> Path:
    """A survey of this many responses, numbered from ``first``."""
    texts = [
        "delivery was late again",
        "great people",
        "return label hard to print {n}",
        "please add a checkout for guests",
        "",
        "n/a",
        "parcel late. return label hard. great",
        "nothing known here {n}",
    ]
    lines = ["response_id,nps,why"]
    lines += [f"r{n:04d},{(n * 7) % 11},{texts[n % len(texts)].format(n=n)}" for n in range(first, first + rows)]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def codebook_texts(study: Study) -> int:
    """Texts that the encoder is asked for to read the study's codebook."""
    encoder = ToyEncoder()
    build_theme_model(study.codebook, encoder=encoder, heads=toy_heads())
    return encoder.texts_read
