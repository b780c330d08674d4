"""Parts: cutting changes nothing, what is known is not read again, and a run that was cut off goes on to the same
bytes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest

from feedbacknlp import Study, Workbench, write_report
from feedbacknlp.study import cutting as module
from feedbacknlp.study.collecting import collect_parts
from feedbacknlp.study.cutting import cut_parts
from feedbacknlp.study.parts import PartWork
from tests.study.toy_study import codebook_texts, texts_read, toy_study, write_survey


def written(study: Study, folder: Path) -> dict[str, bytes]:
    """Every byte of the study's report."""
    write_report(study.run(), folder)
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.fixture
def survey(tmp_path: Path) -> Path:
    return write_survey(tmp_path / "survey.csv", 80)


@pytest.fixture
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module.cut_parts, "__kwdefaults__", {"size": 7})


def test_parts_hold_every_comment_once_whatever_the_order() -> None:
    comments = pd.DataFrame(
        {"comment_id": [f"c{n:02d}" for n in range(23)], "source_file": ["b.csv"] * 9 + ["a.csv"] * 14}
    )
    parts = cut_parts(comments, size=5)
    assert [len(part) for part in parts] == [5, 5, 4, 5, 4]
    assert all(len(set(part["source_file"])) == 1 for part in parts)
    again = cut_parts(comments.sample(frac=1, random_state=2), size=5)
    for part, other in zip(parts, again, strict=True):
        assert part["comment_id"].tolist() == other["comment_id"].tolist()
    assert sorted(pd.concat(parts)["comment_id"]) == comments["comment_id"].tolist()


def test_small_parts_and_a_store_give_the_same_bytes(
    survey: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = written(toy_study(survey), tmp_path / "whole")
    monkeypatch.setattr(module.cut_parts, "__kwdefaults__", {"size": 7})
    assert written(toy_study(survey), tmp_path / "parts") == whole
    assert written(toy_study(survey, store=tmp_path / "store"), tmp_path / "stored") == whole
    assert written(toy_study(survey, store=tmp_path / "store"), tmp_path / "again") == whole


@pytest.mark.usefixtures("small_parts")
def test_a_rerun_reads_nothing_anew(survey: Path, tmp_path: Path) -> None:
    toy_study(survey, store=tmp_path / "store").run()
    again = toy_study(survey, store=tmp_path / "store", title="Another title")
    again.run()
    assert texts_read(again) == 0


@pytest.mark.usefixtures("small_parts")
def test_a_codebook_edit_reads_the_codebook_only(survey: Path, tmp_path: Path) -> None:
    first = toy_study(survey, store=tmp_path / "store")
    first.run()
    path = tmp_path / "own.yaml"
    Workbench(first.codebook).rename("delivery_speed", "Waiting for the parcel").named("own").save(path)
    second = toy_study(survey, store=tmp_path / "store", codebook=str(path))
    findings = second.run()
    assert texts_read(second) == codebook_texts(second)
    assert "Waiting for the parcel" in set(findings.themes["name"])


@pytest.mark.usefixtures("small_parts")
def test_what_no_codebook_changes_is_not_done_again(
    survey: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = toy_study(survey, store=tmp_path / "store")
    first.run()
    path = tmp_path / "own.yaml"
    Workbench(first.codebook).rename("delivery_speed", "Waiting for the parcel").named("own").save(path)
    fresh = written(toy_study(survey, codebook=str(path)), tmp_path / "fresh")

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("done again")

    for room, name in (
        ("prepare", "prepare_comments"),
        ("prepare", "number_pseudonyms"),
        ("prepare", "mark_straight_lines"),
        ("prepare", "mark_repeats"),
        ("understand", "read_sentiments"),
        ("understand", "read_intents"),
        ("understand", "list_word_uses"),
        ("understand.discovery", "learn_themes"),
    ):
        monkeypatch.setattr(f"feedbacknlp.{room}.{name}", refuse)
    assert written(toy_study(survey, store=tmp_path / "store", codebook=str(path)), tmp_path / "again") == fresh


@pytest.mark.usefixtures("small_parts")
def test_comments_of_other_responses_are_marked_anew(survey: Path, tmp_path: Path) -> None:
    """To which response a comment belongs tells of straight lines, though no comment changed."""
    study = toy_study(survey, store=tmp_path / "store")
    work, ingested = study.work(), study.ingest()
    names = [work(part) for part in module.cut_parts(ingested.comments)]
    plain = collect_parts(names, ingested, work=work)
    comments = ingested.comments
    one = replace(ingested, comments=comments.assign(response_id=pd.Series("r", index=comments.index, dtype="str")))
    assert collect_parts(names, one, work=work).name != plain.name


@pytest.mark.usefixtures("small_parts")
def test_a_new_wave_costs_its_own_texts_only(survey: Path, tmp_path: Path) -> None:
    toy_study(survey, store=tmp_path / "store").run()
    more = write_survey(tmp_path / "more" / "survey2.csv", 16, first=80)
    both = toy_study(survey, more, store=tmp_path / "store")
    both.run()
    # two numbered texts are said twice in sixteen rows, all else is known
    assert texts_read(both) == 4 + codebook_texts(both)


@pytest.mark.usefixtures("small_parts")
def test_one_changed_comment_costs_one_text(survey: Path, tmp_path: Path) -> None:
    toy_study(survey, store=tmp_path / "store").run()
    changed = tmp_path / "changed" / "survey.csv"
    changed.parent.mkdir()
    changed.write_text(
        survey.read_text(encoding="utf-8").replace("return label hard to print 34", "something quite new"),
        encoding="utf-8",
    )
    second = toy_study(changed, store=tmp_path / "store")
    second.run()
    assert texts_read(second) == 1 + codebook_texts(second)


@pytest.mark.usefixtures("small_parts")
@pytest.mark.parametrize("stopped_at", [0, 3, 9])
def test_a_run_that_was_cut_off_goes_on(
    survey: Path, tmp_path: Path, stopped_at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = written(toy_study(survey), tmp_path / "whole")
    real, done = PartWork.finish, []

    def stop(self: PartWork, comments: pd.DataFrame, begun: object, tell: Callable[[float], None]) -> object:
        if len(done) == stopped_at:
            raise KeyboardInterrupt
        done.append(real(self, comments, begun, tell))
        return done[-1]

    with monkeypatch.context() as patch:
        patch.setattr(PartWork, "finish", stop)
        with pytest.raises(KeyboardInterrupt):
            toy_study(survey, store=tmp_path / "store").run()
    rest = toy_study(survey, store=tmp_path / "store")
    assert written(rest, tmp_path / "rest") == whole
    if stopped_at == 9:
        fresh = toy_study(survey)
        fresh.run()
        assert texts_read(rest) - codebook_texts(rest) < (texts_read(fresh) - codebook_texts(fresh)) / 2


@pytest.mark.usefixtures("small_parts")
def test_a_store_that_lost_files_is_mended(survey: Path, tmp_path: Path) -> None:
    whole = written(toy_study(survey, store=tmp_path / "store"), tmp_path / "whole")
    files = sorted((tmp_path / "store").rglob("*.*"))
    for place, path in enumerate(files):
        if place % 3 == 0:
            path.unlink()
        elif place % 3 == 1:
            path.write_bytes(path.read_bytes()[:11])
    assert written(toy_study(survey, store=tmp_path / "store"), tmp_path / "mended") == whole


def test_no_raw_text_lies_in_the_store(tmp_path: Path) -> None:
    import pyarrow.parquet as pq

    path = tmp_path / "survey.csv"
    path.write_text(
        "response_id,nps,why\n" + "".join(f"r{n},{n % 11},write me at zq7secret{n}@example.com\n" for n in range(30)),
        encoding="utf-8",
    )
    toy_study(path, store=tmp_path / "store").run()
    for stored in (tmp_path / "store").rglob("*.*"):
        held = str(pq.read_table(stored).to_pylist()).encode() if stored.suffix == ".parquet" else stored.read_bytes()
        assert b"zq7secret" not in held, stored.name


def test_models_of_another_study_may_be_passed_on(survey: Path) -> None:
    first = toy_study(survey)
    first.run()
    read = texts_read(first)
    second = replace(first, config=first.config.with_settings(title="Other"))
    second.run()
    assert texts_read(second) == 2 * read, "without a store nothing is kept between studies"
