"""Spark gives the local engine's bytes, tells what is missing, and leaves what is done."""

from __future__ import annotations

import builtins
import gc
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest
from click.testing import CliRunner

from feedbacknlp import write_report
from feedbacknlp.cli import main
from feedbacknlp.engines import open_spark, run_parts_on_spark
from feedbacknlp.engines.spark import _hide_key
from feedbacknlp.errors import EngineError
from feedbacknlp.progress import SilentProgress
from feedbacknlp.study import cutting as module
from feedbacknlp.study.addresses import fetch_addresses, is_address
from tests.study.toy_study import texts_read, toy_study, write_survey

needs_spark = pytest.mark.skipif(shutil.which("java") is None, reason="no Java on this machine")


@pytest.fixture(scope="module")
def session() -> Iterator[object]:
    with pytest.MonkeyPatch.context() as patch:
        # the workers unpickle toys of the tests
        patch.setenv("PYTHONPATH", os.pathsep.join([str(Path(__file__).parents[2]), *sys.path]))
        # set and taken away, so that it is as before when all is over
        patch.setenv("PYSPARK_PYTHON", "")
        patch.delenv("PYSPARK_PYTHON")
        spark = open_spark("local[2]")
        yield spark
        spark.stop()


def written(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and ".store" not in path.parts
    }


@needs_spark
def test_spark_gives_the_same_bytes(tmp_path: Path, session: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module.cut_parts, "__kwdefaults__", {"size": 15})
    survey = write_survey(tmp_path / "survey.csv", 60)
    write_report(toy_study(survey).run(), tmp_path / "here")
    there = toy_study(survey, store=tmp_path / "there" / ".store", spark="local[2]")
    write_report(there.run(), tmp_path / "there")
    assert written(tmp_path / "there") == written(tmp_path / "here")
    assert texts_read(there) == 0, "the workers read, not this process"


def _fail(part: pd.DataFrame, tell: object) -> None:
    raise ValueError("a worker's fault")


@needs_spark
def test_a_job_that_fails_is_told(session: object) -> None:
    with pytest.raises(EngineError, match="FB903"):
        run_parts_on_spark(
            _fail, [pd.DataFrame({"a": [1]})], name="x", unit="rows", progress=SilentProgress(), session=session
        )


@needs_spark
def test_no_part_is_no_job(session: object) -> None:
    assert run_parts_on_spark(_fail, [], name="x", unit="rows", progress=SilentProgress(), session=session) == []


@needs_spark
def test_an_address_gives_the_study_of_the_file(tmp_path: Path, session: object) -> None:
    survey = write_survey(tmp_path / "survey.csv", 24)
    write_report(toy_study(survey).run(), tmp_path / "here")
    fetched = fetch_addresses([survey.as_uri()], spark="local[2]")
    assert fetched is not None
    (path,) = fetched.paths
    assert path != survey
    write_report(toy_study(path).run(), tmp_path / "there")
    assert written(tmp_path / "there") == written(tmp_path / "here")
    del fetched
    gc.collect()
    assert not path.exists(), "comments as people wrote them do not stay behind"


@needs_spark
def test_a_folder_of_files_is_fetched_in_their_order(tmp_path: Path, session: object) -> None:
    for name in ("b", "a", "_SUCCESS"):
        (tmp_path / "reviews").mkdir(exist_ok=True)
        (tmp_path / "reviews" / name).write_text(name, encoding="utf-8")
    beside = write_survey(tmp_path / "survey.csv", 4)
    fetched = fetch_addresses([beside, (tmp_path / "reviews").as_uri()], spark="local[2]")
    assert fetched is not None
    assert fetched.paths[0] == beside
    assert [path.read_text(encoding="utf-8") for path in fetched.paths[1:]] == ["a", "b"]


@needs_spark
def test_an_address_that_can_not_be_read_is_told(tmp_path: Path, session: object) -> None:
    with pytest.raises(EngineError, match="FB905"):
        fetch_addresses([(tmp_path / "nowhere.csv").as_uri()], spark="local[2]")


@pytest.mark.parametrize("address", ["s3://bucket/reviews.parquet", "S3A://bucket/a b.csv", "file:///data/reviews.csv"])
def test_an_address_needs_spark(address: str) -> None:
    found = CliRunner().invoke(main, ["report", address])
    assert found.exit_code == 1
    assert "FB114" in found.output
    assert "--engine spark" in found.output


def test_a_path_is_no_address(tmp_path: Path) -> None:
    assert not any(map(is_address, ["survey.csv", "C:\\data\\survey.csv", "C:/data/survey.csv", tmp_path]))
    assert fetch_addresses([tmp_path / "survey.csv"], spark=None) is None


def test_keys_in_an_address_are_not_told() -> None:
    assert _hide_key("s3a://KEY:SECRET@bucket/a.csv?token=1") == "s3a://bucket/a.csv"


def test_spark_needs_a_store(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="FB904"):
        toy_study(write_survey(tmp_path / "survey.csv", 20), spark="local[2]").run()


def test_spark_that_is_not_installed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def missing(name: str, *rest: object, **more: object) -> object:
        if name.startswith("pyspark"):
            raise ImportError(name)
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(EngineError, match="FB901"):
        open_spark("local[2]")
