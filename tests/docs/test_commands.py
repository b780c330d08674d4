"""Every command and every Python block of the documentation and the README runs as it stands there."""

from __future__ import annotations

import shutil
from pathlib import Path

import openpyxl
import pytest

from tests.docs.shell import PAGES, ROOT, list_blocks, list_lines, run_line

# in the order of a reader who begins at the beginning: later pages use what earlier ones have made
FIRST = [ROOT / "docs" / "start.md", ROOT / "docs" / "index.md"]


SHOP = "feedbacknlp report --study shop/feedback.toml --out report"
"""Run once for all tests: see ``shop_report``."""


def mark_sheet(path: Path) -> None:
    """Mark a check sheet as somebody would who finds no theme in any statement."""
    book = openpyxl.load_workbook(path)
    sheet = book["check"]
    column = [cell.value for cell in sheet[1]].index("theme 1") + 1
    for row in range(2, sheet.max_row + 1):
        sheet.cell(row, column).value = "(none)"
    book.save(path)


@pytest.mark.weights
def test_every_block_runs_as_it_stands(folder: Path, shop_report: Path) -> None:
    ran = set()
    for page in dict.fromkeys((*FIRST, *PAGES)):
        for line in (line for block in list_blocks(page, "sh") for line in list_lines(block)):
            if line.startswith("feedbacknlp report") and line in ran:
                continue
            ran.add(line)
            if line == SHOP:
                shutil.copytree(shop_report, folder / "report")
                continue
            if line.startswith("feedbacknlp audit score"):
                mark_sheet(folder / "check.xlsx")
            run_line(line)
        known: dict[str, object] = {}
        for block in list_blocks(page, "python"):
            exec(compile(block, page.name, "exec"), known)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_pages_name_no_command_that_is_not_run(page: Path) -> None:
    """A command in a block of another language would never be tried; only what needs a cluster may stand so."""
    for language in ("bash", "shell", "console", "text", ""):
        for line in (line for block in list_blocks(page, language) for line in list_lines(block)):
            assert "feedbacknlp report" not in line or "--engine spark" in line, "use a block of sh"
