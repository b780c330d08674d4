"""The shelf: what was put there comes back whole; what is half, broken or refused is as good as not there."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from feedbacknlp.errors import FileError
from feedbacknlp.store import DiskShelf, Entry, MemoryShelf, Shelf, name_content


def entry() -> Entry:
    frame = pd.DataFrame({"id": ["a", "b"], "n": [1, 2], "key": [b"\x00\x01", b"\x02"]}).astype({"id": "str"})
    return Entry(frames={"rows": frame}, arrays={"vectors": np.arange(6, dtype=np.int16).reshape(2, 3)})


@pytest.fixture(params=["disk", "memory"])
def shelf(request: pytest.FixtureRequest, tmp_path: Path) -> Shelf:
    return DiskShelf(tmp_path / "store") if request.param == "disk" else MemoryShelf()


def test_what_was_put_there_comes_back(shelf: Shelf) -> None:
    assert shelf.load("read", "x") is None
    assert shelf.names("read") == []
    shelf.save("read", "x", entry())
    shelf.save("read", "x", entry())
    back = shelf.load("read", "x")
    assert back is not None
    pd.testing.assert_frame_equal(back.frames["rows"], entry().frames["rows"])
    np.testing.assert_array_equal(back.arrays["vectors"], entry().arrays["vectors"])
    np.testing.assert_array_equal(shelf.array("read", "x", "vectors")[1], [3, 4, 5])
    assert shelf.names("read") == ["x"]
    assert shelf.names("coded") == []


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_nobody_else_may_read_the_shelf(tmp_path: Path) -> None:
    DiskShelf(tmp_path / "out" / "store").save("read", "x", entry())
    assert (tmp_path / "out" / "store").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("name", ["rows.parquet", "vectors.npy"])
def test_a_broken_file_is_made_anew(tmp_path: Path, name: str) -> None:
    shelf = DiskShelf(tmp_path)
    shelf.save("read", "x", entry())
    path = tmp_path / "read" / "x" / name
    path.write_bytes(path.read_bytes()[:-9])
    assert shelf.load("read", "x") is None
    shelf.save("read", "x", entry())
    assert shelf.load("read", "x") is not None


def test_what_a_killed_run_left_half_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = DiskShelf(tmp_path)

    def killed(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(np, "save", killed)
    with pytest.raises(KeyboardInterrupt):
        shelf.save("read", "x", entry())
    assert shelf.load("read", "x") is None
    (tmp_path / "read" / ".y.17.abc").mkdir()  # what a kill that nothing can catch leaves
    assert shelf.names("read") == []


def test_a_full_disk_is_told_and_leaves_nothing_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = DiskShelf(tmp_path)

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(np, "save", full)
    with pytest.raises(FileError, match="FB181") as told:
        shelf.save("read", "x", entry())
    assert "No space left" in str(told.value)
    assert list((tmp_path / "read").iterdir()) == []


def test_a_name_is_that_of_the_content_alone() -> None:
    frame = pd.DataFrame({"id": ["a", "b"], "text": ["x", None], "other": [1, 2]})
    columns = ("id", "text")
    name = name_content("r", frame=frame, columns=columns)
    assert name == name_content("r", frame=frame.assign(other=0).astype({"id": "str"}), columns=columns)
    changed = [
        name_content("q", frame=frame, columns=columns),
        name_content("r", frame=frame.assign(text=["x", ""]), columns=columns),
        name_content("r", frame=frame.iloc[::-1], columns=columns),
        name_content("r", frame=pd.DataFrame({"id": ["a", "bx"], "text": ["", None]}), columns=columns),
    ]
    assert len({name, *changed}) == 5
