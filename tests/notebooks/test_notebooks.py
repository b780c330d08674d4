"""The notebooks run from top to bottom on the example shop, and each .ipynb is its .py without outputs."""

from __future__ import annotations

import shutil
from pathlib import Path

import jupytext
import nbformat
import pandas as pd
import pytest
from nbclient import NotebookClient

ROOT = Path(__file__).parents[2]
SCRIPTS = sorted((ROOT / "notebooks").glob("*.py"))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_pairs_agree_and_hold_no_output(script: Path) -> None:
    pair = nbformat.read(script.with_suffix(".ipynb"), as_version=4)
    text = jupytext.read(script)
    assert [(cell.cell_type, cell.source) for cell in pair.cells] == [
        (cell.cell_type, cell.source) for cell in text.cells
    ], "jupytext --to ipynb writes the pair anew"
    assert not any(cell.get("outputs") or cell.get("execution_count") for cell in pair.cells)


@pytest.fixture(scope="module")
def checkout(shop_report: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout in which ``make report`` has run."""
    root = tmp_path_factory.mktemp("checkout")
    shutil.copytree(ROOT / "examples", root / "examples")
    shutil.copytree(shop_report, root / "out" / "shop")
    (root / "notebooks").mkdir()
    return root


def run(script: Path, checkout: Path, *, before: str = "") -> nbformat.NotebookNode:
    """The executed notebook; a cell that fails raises CellExecutionError."""
    notebook = jupytext.read(script)
    if before:
        notebook.cells.insert(0, nbformat.v4.new_code_cell(before))
    client = NotebookClient(
        notebook, timeout=600, kernel_name="python3", resources={"metadata": {"path": str(checkout / "notebooks")}}
    )
    executed: nbformat.NotebookNode = client.execute()
    return executed


def printed(notebook: nbformat.NotebookNode) -> str:
    """Everything that the cells show as text."""
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", ())]
    return "\n".join(output.get("text") or output.get("data", {}).get("text/plain", "") for output in outputs)


@pytest.mark.weights
@pytest.mark.filterwarnings("default")
@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_a_notebook_runs(script: Path, checkout: Path) -> None:
    notebook = run(script, checkout)
    shown = printed(notebook)
    assert "Traceback" not in shown
    assert "Empty DataFrame" not in shown, "a table without a row shows nothing"
    assert "https://cdn" not in str(notebook), "a notebook fetches nothing"


@pytest.mark.weights
@pytest.mark.filterwarnings("default")
def test_every_dimension_of_the_star_has_a_key_that_comes_once(checkout: Path) -> None:
    run(ROOT / "notebooks" / "feed_other_tools.py", checkout)
    star = checkout / "out" / "shop" / "star"
    facts = pd.read_parquet(star / "fact_mentions.parquet")
    for name, key in (("themes", "theme_id"), ("responses", "response_id"), ("statements", "statement_id")):
        dimension = pd.read_parquet(star / f"dim_{name}.parquet")
        assert dimension[key].is_unique
        assert facts[key].isin(dimension[key]).all()


@pytest.mark.weights
@pytest.mark.filterwarnings("default")
def test_without_bertopic_its_section_is_left_out(checkout: Path) -> None:
    hide = "import sys; sys.modules['bertopic'] = None"
    shown = printed(run(ROOT / "notebooks" / "feed_other_tools.py", checkout, before=hide))
    assert "bertopic is not installed" in shown
