"""A process that is killed without warning, at any moment, leaves a store from which the next run goes on to the same
findings; two processes at once do not harm each other."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from feedbacknlp import write_report
from tests.study.toy_study import toy_study, write_survey

_SCRIPT = """
import sys
from pathlib import Path
from feedbacknlp import write_report
from feedbacknlp.study import cutting
from tests.study.toy_study import toy_study
cutting.cut_parts.__kwdefaults__["size"] = 10
print("begin", flush=True)
write_report(toy_study(Path(sys.argv[1]), store=Path(sys.argv[2]) / ".store").run(), Path(sys.argv[2]))
"""


def start(survey: Path, out: Path) -> subprocess.Popen[str]:
    """Another process that makes the report."""
    root = str(Path(__file__).parents[2])
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", _SCRIPT, str(survey), str(out)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=root,
        env=os.environ | {"PYTHONPATH": os.pathsep.join([root, *sys.path])},
    )


@pytest.fixture
def survey(tmp_path: Path) -> Path:
    return write_survey(tmp_path / "survey.csv", 160)


@pytest.fixture
def expected(survey: Path, tmp_path: Path) -> bytes:
    write_report(toy_study(survey).run(), tmp_path / "whole")
    return (tmp_path / "whole" / "findings.json").read_bytes()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL on this system")
def test_killed_at_any_moment(survey: Path, expected: bytes, tmp_path: Path) -> None:
    out, rng = tmp_path / "out", random.Random(1)
    for _ in range(3):
        process = start(survey, out)
        assert process.stdout is not None
        assert process.stdout.readline() == "begin\n"
        time.sleep(rng.uniform(0.2, 2.5))
        process.send_signal(signal.SIGKILL)
        process.communicate()
    last = start(survey, out)
    last.communicate()
    assert last.returncode == 0
    assert (out / "findings.json").read_bytes() == expected


def test_two_at_once(survey: Path, expected: bytes, tmp_path: Path) -> None:
    both = [start(survey, tmp_path / "out") for _ in range(2)]
    for process in both:
        process.communicate()
    assert [process.returncode for process in both] == [0, 0]
    assert (tmp_path / "out" / "findings.json").read_bytes() == expected
