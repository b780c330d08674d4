"""Work in another process: done there, told where it was not, and nothing left running."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from feedbacknlp import processes
from feedbacknlp.processes import call_beside, map_on_cores, one_thread_algebra


@pytest.fixture(autouse=True)
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "count_cores", lambda: 2)


def write_process_id(path: Path, text: str) -> None:
    path.write_text(f"{os.getpid()} {text}", encoding="utf-8")


def fail(path: Path) -> None:
    raise ValueError(path)


def sleep_and_write(path: Path) -> None:
    path.with_suffix(".begun").touch()
    time.sleep(600)
    path.touch()


def test_the_call_is_made_in_another_process(tmp_path: Path) -> None:
    with call_beside(write_process_id, tmp_path / "told", "größer 好" * 100_000) as wait:
        assert wait()
    number, _, text = (tmp_path / "told").read_text(encoding="utf-8").partition(" ")
    assert int(number) != os.getpid()
    assert text == "größer 好" * 100_000


def test_a_failure_is_told(tmp_path: Path) -> None:
    with call_beside(fail, tmp_path) as wait:
        assert not wait()
    with call_beside(write_process_id, lambda: "no function of a module", "x" * 1_000_000) as wait:
        assert not wait()


def test_one_core_does_it_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "count_cores", lambda: 1)
    with call_beside(write_process_id, tmp_path / "told", "") as wait:
        assert not wait()
    assert not (tmp_path / "told").exists()


def test_no_interpreter_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes.sys, "executable", "/nowhere/python")
    with call_beside(fail, "") as wait:
        assert not wait()


def test_nothing_goes_on_behind_the_block(tmp_path: Path) -> None:
    started = time.monotonic()
    with pytest.raises(KeyboardInterrupt), call_beside(sleep_and_write, tmp_path / "told"):
        while not (tmp_path / "told.begun").exists():
            time.sleep(0.05)
        raise KeyboardInterrupt
    assert time.monotonic() - started < 300
    assert not (tmp_path / "told").exists()


def algebra_threads() -> set[int]:
    from threadpoolctl import threadpool_info

    return {pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas"}


def test_items_keep_their_order_and_each_core_uses_one_thread_of_algebra() -> None:
    before = algebra_threads()
    assert map_on_cores(lambda item: (item * item, algebra_threads()), range(20)) == [
        (item * item, {1}) for item in range(20)
    ]
    assert algebra_threads() == before


def test_algebra_has_its_threads_back_after_a_failure() -> None:
    before = algebra_threads()
    with pytest.raises(ZeroDivisionError), one_thread_algebra():
        assert algebra_threads() == {1}
        raise ZeroDivisionError
    assert algebra_threads() == before
