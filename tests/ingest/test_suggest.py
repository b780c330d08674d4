"""A suggested study file makes the same choices again."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from feedbacknlp.config import StudyConfig
from feedbacknlp.contracts import Ingested
from feedbacknlp.ingest import read_study, suggest_study

from .helpers import LONG, survey, write_rows
from .test_study import shop


def check_same(first: Ingested, second: Ingested) -> None:
    """Equal but for the words that say why."""
    pd.testing.assert_frame_equal(first.responses, second.responses)
    pd.testing.assert_frame_equal(first.comments, second.comments)
    assert [replace(scale, why="") for scale in first.scales] == [replace(scale, why="") for scale in second.scales]
    assert first.ledger == second.ledger
    assert first.waves == second.waves
    for one, other in zip(first.sources, second.sources, strict=True):
        assert replace(one, columns=(), unused=()) == replace(other, columns=(), unused=())
        assert [column[:2] for column in one.columns] == [column[:2] for column in other.columns]


def round_trip(folder: Path, paths: list[Path], **settings: Any) -> str:
    config = StudyConfig.model_validate(settings)
    text = suggest_study(paths, config, folder=folder)
    (folder / "feedback.toml").write_text(text, encoding="utf-8")
    again = StudyConfig.from_toml(folder / "feedback.toml")
    check_same(read_study(paths, config), read_study([], again))
    check_same(read_study(paths, config), read_study(paths, again))
    assert tomllib.loads(suggest_study([], again, folder=folder)) == tomllib.loads(text)
    return text


def test_settings_that_are_paths_lead_to_the_same_files(tmp_path: Path) -> None:
    study = tmp_path / "study"
    study.mkdir()
    path = write_rows(tmp_path, "survey.csv", survey())
    given = {"codebook": "mine.yaml", "before": ("q1",), "audit": ("anna.xlsx", "bo.xlsx")}
    settings = {
        name: tuple(str(tmp_path / one) for one in value) if isinstance(value, tuple) else str(tmp_path / value)
        for name, value in given.items()
    }
    text = suggest_study([path], StudyConfig.model_validate({**settings, "recode": True}), folder=study)
    told = tomllib.loads(text)["study"]
    assert (told["codebook"], told["before"], told["recode"]) == ("../mine.yaml", ["../q1"], True)
    assert told["audit"] == ["../anna.xlsx", "../bo.xlsx"]


def test_the_whole_shop(tmp_path: Path) -> None:
    text = round_trip(tmp_path, shop(tmp_path))
    told = tomllib.loads(text)
    assert [file["path"] for file in told["files"]][:2] == ["responses.csv", "comments.csv"]
    assert told["files"][1] | {"columns": {}} == {
        "path": "comments.csv",
        "role": "comments",
        "encoding": "utf-8",
        "delimiter": ",",
        "texts": ["comment"],
        "segments": [],
        "join_on": "response_id",
        "join_to": "responses.csv:response_id",
        "columns": {},
    }
    assert told["scores"][0]["bands"][0] == {"name": "detractor", "low": 0, "high": 6, "points": -100}
    assert told["study"]["wave"] == "month"
    assert "# worst first" in text


@pytest.mark.parametrize(
    ("columns", "settings"),
    [
        ({}, {}),
        (
            {"Are you satisfied?": lambda n: ["yes", "no"][n % 2]},
            {"title": "Autumn", "seed": 7, "thresholds": {"quotes": 3}},
        ),
        ({"satisfaction": lambda n: ["Very satisfied", "Neutral", "Dissatisfied"][n % 3]}, {"wave": None}),
        (
            {"How much effort did it take?": lambda n: 1 + n % 5, "date": lambda n: f"2026-0{1 + n % 9}-05"},
            {"language": "nb"},
        ),
        ({"age": lambda n: 18 + n}, {"files": [{"path": "a.csv", "segments": ["age"], "columns": {"date": ""}}]}),
        (
            {"mood": lambda n: "abc"[n % 3]},
            {"scores": [{"column": "mood", "kind": "mood", "labels": {"a": 1, "b": 2, "c": 3}}]},
        ),
    ],
)
def test_surveys(tmp_path: Path, columns: dict[str, Any], settings: dict[str, Any]) -> None:
    round_trip(tmp_path, [write_rows(tmp_path, "a.csv", survey(40, **columns))], **settings)


def test_a_score_of_the_same_name_in_two_files(tmp_path: Path) -> None:
    reviews = [{"review_id": f"V{n}", "score": 1 + n % 5, "review": f"{LONG[n % 6]} {n}"} for n in range(20)]
    answers = [{"response_id": f"R{n}", "score": n % 11, "comment": f"{LONG[n % 6]} {n}"} for n in range(20)]
    text = round_trip(
        tmp_path, [write_rows(tmp_path, "reviews.csv", reviews), write_rows(tmp_path, "survey.csv", answers)]
    )
    scores = {(score["column"], score["kind"]) for score in tomllib.loads(text)["scores"]}
    assert scores == {("reviews.csv:score", "stars"), ("survey.csv:score", "nps")}


def test_waves_as_files(tmp_path: Path) -> None:
    round_trip(
        tmp_path, [write_rows(tmp_path, f"wave{n}.csv", survey(11, nps=lambda m, n=n: (m + n) % 11)) for n in (1, 2)]
    )


def test_no_text_of_a_customer_is_written(tmp_path: Path) -> None:
    text = round_trip(tmp_path, shop(tmp_path))
    assert not any(words in text for words in LONG)
    assert "R001" not in text
