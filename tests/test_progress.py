"""Progress is seen where a person looks on, alike in a notebook and on a terminal, and nowhere else."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from types import SimpleNamespace

import pytest

from feedbacknlp import Study
from feedbacknlp.progress import BarProgress, Level

Watch = Callable[..., str]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Watch:
    """What stands on standard error after one step of three parts."""
    monkeypatch.setattr("feedbacknlp.progress._PATIENCE", 0)

    def run(stream: io.StringIO, level: Level = "normal", *, kernel: object = None) -> str:
        shell = None if kernel is None else SimpleNamespace(kernel=kernel)
        monkeypatch.setitem(sys.modules, "IPython", SimpleNamespace(get_ipython=lambda: shell))
        monkeypatch.setattr(sys, "stderr", stream)
        with BarProgress(level).step("Reading comments", total=3000, unit="comments") as step:
            for _ in range(3):
                step.advance(1000)
        monkeypatch.undo()
        return stream.getvalue()

    return run


def test_a_terminal_shows_a_bar_that_goes_when_the_step_ends(watch: Watch) -> None:
    shown = watch(Terminal())
    assert "Reading comments:" in shown
    assert "/3000" in shown
    assert "comments/s" in shown
    assert shown.endswith("\r")
    assert "\n" not in shown


def test_a_file_or_a_pipe_gets_nothing_unless_all_is_to_be_told(watch: Watch) -> None:
    assert watch(io.StringIO()) == ""


def test_quiet_is_quiet_on_a_terminal(watch: Watch) -> None:
    assert watch(Terminal(), "quiet") == ""


@pytest.mark.parametrize("stream", [io.StringIO, Terminal])
def test_verbose_leaves_a_line_a_step_wherever_it_goes(watch: Watch, stream: type[io.StringIO]) -> None:
    last = watch(stream(), "verbose").rpartition("\r")[2]
    assert last.startswith("Reading comments: 3,000 comments, ")
    assert last.endswith(" s\n")


def test_a_notebook_shows_the_same_bar(watch: Watch) -> None:
    assert "/3000" in watch(io.StringIO(), kernel=SimpleNamespace(_allow_stdin=True))


def test_a_notebook_that_a_program_runs_shows_none(watch: Watch) -> None:
    assert watch(io.StringIO(), kernel=SimpleNamespace(_allow_stdin=False)) == ""


def test_a_study_tells_its_progress_unless_told_otherwise() -> None:
    assert isinstance(Study.from_files("survey.csv").progress, BarProgress)
    quiet = BarProgress("quiet")
    assert Study.from_files("survey.csv", progress=quiet).progress is quiet
