"""The notebooks run from top to bottom, and each .ipynb is its .py without outputs."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[1] / "notebooks"
SCRIPTS = sorted(FOLDER.glob("*.py"))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_pairs_agree_and_hold_no_output(script: Path) -> None:
    cells = json.loads(script.with_suffix(".ipynb").read_text(encoding="utf-8"))["cells"]
    assert not any(cell.get("outputs") for cell in cells)
    text = script.read_text(encoding="utf-8")
    for cell in cells:
        if cell["cell_type"] == "code":
            assert "".join(cell["source"]) in text, "jupytext --to ipynb writes the pair anew"


@pytest.mark.weights
@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_a_notebook_runs(script: Path) -> None:
    result = subprocess.run([sys.executable, script.name], cwd=FOLDER, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr[-2000:]
