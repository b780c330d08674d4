from __future__ import annotations

from pathlib import Path

import pytest

from feedbacknlp.errors import FileError
from feedbacknlp.report.atomic import check_folder, replace_file, write_text
from feedbacknlp.report.forms import write_forms


def test_a_fault_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = write_text(tmp_path / "deep" / "file.txt", "old\n")
    with pytest.raises(RuntimeError), replace_file(path) as temporary:
        temporary.write_text("half")
        raise RuntimeError
    assert path.read_bytes() == b"old\n"
    assert [entry.name for entry in path.parent.iterdir()] == ["file.txt"]


def test_lone_surrogates_do_not_stop_a_report(tmp_path: Path) -> None:
    assert write_text(tmp_path / "file.txt", "a\ud800b").read_bytes() == b"a?b"


def test_a_folder_that_can_not_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FileError) as caught:
        write_text(tmp_path / "file" / "report.html", "x")
    assert caught.value.code == "FB194"
    assert caught.value.remedy


def test_a_workbook_that_can_not_be_made_is_told_alike(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "touch", refuse)
    with pytest.raises(FileError, match=r"Permission denied.*FB194"):
        write_forms([], tmp_path / "sheet.xlsx")


def test_a_folder_is_looked_at_and_not_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    check_folder(tmp_path / "not" / "there")
    assert [entry.name for entry in tmp_path.iterdir()] == ["file"]
    with pytest.raises(FileError, match=r"is a file.*FB194"):
        check_folder(tmp_path / "file" / "report")
    monkeypatch.setattr("os.access", lambda *_: False)
    with pytest.raises(FileError, match=r"nobody may write here.*FB194"):
        check_folder(tmp_path / "report")
