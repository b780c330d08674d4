"""A study of frames: read as the same rows in a file, whatever the types and the index, and nothing is left behind."""

from __future__ import annotations

import gc
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from feedbacknlp import Study
from feedbacknlp.errors import ColumnError, FileError

SURVEY = pd.DataFrame(
    {
        "response_id": [f"r{n}" for n in range(12)],
        "nps": [9, 3, 10, 7] * 3,
        "why": [f"the parcel came {n} days late" for n in range(12)],
        "country": ["NO", "GB", "NO"] * 4,
    }
)


def test_a_frame_is_read_as_its_file(tmp_path: Path) -> None:
    SURVEY.to_csv(tmp_path / "frame.csv", index=False)
    of_file, of_frame = Study.from_files(tmp_path / "frame.csv").ingest(), Study.from_frames(SURVEY).ingest()
    for name in ("responses", "comments"):
        ours, theirs = (getattr(given, name).drop(columns="source_file") for given in (of_frame, of_file))
        pd.testing.assert_frame_equal(ours, theirs)
    assert of_frame.scales == of_file.scales
    assert repr(of_frame) == "Ingested(12 responses with nps, 12 comments)"


def test_types_and_index_do_not_matter() -> None:
    expected = Study.from_frames(SURVEY).ingest().responses
    mixed = SURVEY.assign(
        nps=[int(value) if place % 2 else str(value) for place, value in enumerate(SURVEY["nps"])],
        country=SURVEY["country"].astype("category"),
    )
    for frame in (mixed, mixed.astype({"nps": "Float64"}), SURVEY.set_index("response_id"), SURVEY.set_index("nps")):
        given = Study.from_frames(frame).ingest().responses
        pd.testing.assert_frame_equal(given, expected)
    odd = SURVEY.set_axis(np.arange(12) * 7 % 5, axis="index")  # labels that come again
    pd.testing.assert_frame_equal(Study.from_frames(odd).ingest().responses, expected)


def test_a_missing_score_leaves_the_comment() -> None:
    given = Study.from_frames(SURVEY.assign(nps=SURVEY["nps"].where(SURVEY["nps"] != 7))).ingest()
    assert (len(given.responses), len(given.comments)) == (9, 12)


def test_frames_are_joined_and_told_by_their_names() -> None:
    frames = {"responses": SURVEY.drop(columns="why"), "comments": SURVEY[["response_id", "why"]]}
    study = Study.from_frames(frames, scores=[{"column": "nps", "kind": "nps"}])
    assert repr(study) == "Study(responses.parquet, comments.parquet; codebook online-shop)"
    given = study.ingest()
    assert (len(given.responses), given.comments["response_id"].notna().sum()) == (12, 12)


def test_a_list_of_texts_is_enough() -> None:
    given = Study.from_frames(pd.DataFrame({"comment": ["Great lamp", "It broke at once"]})).ingest()
    assert given.comments["text"].tolist() == ["Great lamp", "It broke at once"]


def test_the_files_go_with_the_last_study() -> None:
    study = Study.from_frames(SURVEY)
    (path,) = study.paths
    assert path.exists()
    assert path.parent.stat().st_mode & 0o077 == 0, "nobody else may read what customers wrote"
    del study
    gc.collect()
    assert not path.parent.exists()


def test_what_is_no_frame_is_told() -> None:
    with pytest.raises(FileError, match=r'FB115[\s\S]*pd.DataFrame\({"comment": texts}\)'):
        Study.from_frames(["Great lamp"])  # type: ignore[arg-type]
    with pytest.raises(FileError, match=r"FB115[\s\S]*Study.from_frames"):
        Study.from_files(SURVEY)  # type: ignore[arg-type]
    with pytest.raises(FileError, match="FB115"):
        Study.from_frames({"../a": SURVEY})
    with pytest.raises(ColumnError, match=r"FB206[\s\S]*columns 2, 5"):
        Study.from_frames(pd.concat([SURVEY, SURVEY[["nps"]]], axis="columns"))
