from __future__ import annotations

from pathlib import Path

import pytest

from feedbacknlp.errors import FileError
from feedbacknlp.report.atomic import replace_file, write_text


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
