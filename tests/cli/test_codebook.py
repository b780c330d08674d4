"""The codebook as an analyst edits it in a shell, and messages without a trace."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.test_commands import run


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    path = tmp_path / "mine.yaml"
    path.write_text(run("codebook", "show", "--yaml")[1], encoding="utf-8")
    return path


def test_a_session_of_edits(mine: Path, tmp_path: Path) -> None:
    session = [
        (
            "merge",
            mine,
            "delivery_tracking_courier",
            "packaging_damage",
            "--into",
            "delivery_speed",
            "--note",
            "one team",
        ),
        (
            "split",
            mine,
            "support_helpfulness",
            "--part",
            "manner=Manner: friendly or rude people",
            "--part",
            "solved=Solved",
            "--example",
            "solved=they closed my case twice",
        ),
        ("rename", mine, "delivery_speed", "Levering", "--language", "nb", "--negative", "Trøbbel"),
        ("move", mine, "delivery_speed", "--group", "logistics"),
        ("forbid", mine, "sustainability"),
        ("forbid", mine, "delivery_speed", "--wording", "van"),
        ("pin", mine, "delivery_speed"),
    ]
    for version, edit in enumerate(session, start=2):
        code, output = run("codebook", *edit)
        assert code == 0, output
        assert f"version {version}" in output
    assert "23 themes, no fault" in run("codebook", "check", mine)[1]
    shown = run("codebook", "show", mine, "--language", "nb")[1]
    assert "Levering" in shown
    assert "pinned" in shown
    log = run("codebook", "show", mine, "--log")[1]
    assert "one team" in log
    assert "retired: packaging_damage -> delivery_speed" in log
    assert "forbidden: theme sustainability" in log
    sheet = tmp_path / "mine.xlsx"
    assert run("codebook", "export", mine, "--out", sheet)[0] == 0
    before = mine.read_bytes()
    assert run("codebook", "import", sheet, mine)[0] == 0
    assert mine.read_bytes() == before


def test_out_leaves_the_file(mine: Path, tmp_path: Path) -> None:
    before = mine.read_bytes()
    assert run("codebook", "pin", mine, "price_value", "--out", tmp_path / "new.yaml")[0] == 0
    assert mine.read_bytes() == before
    assert "pinned" in run("codebook", "show", tmp_path / "new.yaml")[1]


@pytest.mark.parametrize(
    ("edit", "code", "told"),
    [
        (("merge", "prices", "--into", "price_value"), 1, "perhaps price_value"),
        (("split", "price_value", "--part", "a"), 2, "ID=NAME"),
        (("split", "price_value", "--part", "a=A", "--part", "b=B", "--example", "c=x"), 2, "names no --part"),
        (("forbid",), 2, "Name a theme"),
        (("rename", "price_value"), 1, "FB606"),
    ],
)
def test_faults_are_told(mine: Path, edit: tuple[str, ...], code: int, told: str) -> None:
    before = mine.read_bytes()
    found, output = run("codebook", edit[0], mine, *edit[1:])
    assert found == code
    assert told in output
    assert "Traceback" not in output
    assert mine.read_bytes() == before


@pytest.mark.parametrize("name", ["draft", "apply", "diff", "correct", "unpin"])
def test_every_command_explains_itself(name: str) -> None:
    code, output = run("codebook", name, "--help")
    assert code == 0
    assert "Usage" in output
