"""A folder as a reader has it: the example shop, and small files in the shapes that the pages speak of."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

from feedbacknlp import StudyConfig
from feedbacknlp.contracts import FloatArray
from feedbacknlp.study import Models
from tests.docs.shell import ROOT

ANSWERS = 45


def remember_texts(encoder: Any) -> None:
    """Let an encoder read each text once: most runs have the same answers, and all the same codebook."""
    known: dict[str, FloatArray] = {}
    encode = encoder.encode

    def look_up(texts: Sequence[str]) -> FloatArray:
        new = [text for text in dict.fromkeys(texts) if text not in known]
        known.update(zip(new, encode(new), strict=True))
        return np.stack([known[text] for text in texts]) if texts else encode(texts)

    encoder.encode = look_up


@pytest.fixture(scope="module")
def reader() -> Iterator[None]:
    """The models are opened once for all commands, and nothing is drawn."""
    opened: dict[str, Models] = {}

    def open_once(config: StudyConfig) -> Models:
        if config.models.encoder not in opened:
            opened[config.models.encoder] = Models(config)
            remember_texts(opened[config.models.encoder].encoder)
        return opened[config.models.encoder]

    patch = pytest.MonkeyPatch()
    patch.setattr("feedbacknlp.study.study.Models", open_once)
    # page and workbook have tests of their own
    for name in ("write_page", "write_workbook"):
        patch.setattr(f"feedbacknlp.report.write.{name}", lambda findings, path: path)
    yield
    patch.undo()


@pytest.fixture(scope="module")
def folder(reader: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The current folder while a page's blocks run."""
    path = tmp_path_factory.mktemp("reader")
    shop = ROOT / "examples" / "shop"
    responses = pd.read_csv(shop / "responses.csv").drop_duplicates("response_id").query("nps.notna()")
    comments = pd.read_csv(shop / "comments.csv")
    first = comments.drop_duplicates("response_id")[["response_id", "comment"]].rename(columns={"comment": "why"})
    answers = responses[["response_id", "answered_at", "country", "nps"]].merge(first, on="response_id")
    answers.head(ANSWERS).to_csv(path / "survey.csv", index=False)
    answers.tail(ANSWERS).to_csv(path / "q2.csv", index=False)
    early = responses.head(ANSWERS)
    early.to_csv(path / "responses.csv", index=False)
    comments[comments["response_id"].isin(early["response_id"])].to_csv(path / "comments.csv", index=False)
    shutil.copyfile(shop / "orders.csv", path / "orders.csv")
    before = Path.cwd()
    os.chdir(path)
    yield path
    os.chdir(before)
