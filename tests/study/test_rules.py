"""The fingerprint of rules: of the files that are named, whatever the line ends, and of no others."""

from __future__ import annotations

from pathlib import Path

import pytest

from feedbacknlp.study import rules


def test_it_changes_with_the_files_that_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules, "files", lambda package: tmp_path)
    (tmp_path / "prepare" / "__pycache__").mkdir(parents=True)
    (tmp_path / "understand").mkdir()
    for name in ("prepare/a.py", "understand/sift.py", "understand/quotes.py", "prepare/__pycache__/a.pyc"):
        (tmp_path / name).write_bytes(b"x = 1\n")

    def told() -> str:
        return rules.fingerprint_rules.__wrapped__("prepare", "understand/sift.py")

    first = told()
    for name, content, same in (
        ("understand/quotes.py", b"x = 2\n", True),
        ("prepare/__pycache__/a.pyc", b"y", True),
        ("prepare/a.py", b"x = 1\r\n", True),
        ("prepare/a.py", b"x = 2\n", False),
        ("understand/sift.py", b"x = 3\n", False),
    ):
        before = (tmp_path / name).read_bytes()
        (tmp_path / name).write_bytes(content)
        assert (told() == first) is same, name
        (tmp_path / name).write_bytes(before)
    (tmp_path / "prepare" / "b.py").write_bytes(b"")
    assert told() != first
