"""A small shell for the blocks of the documentation: ``feedbacknlp ...`` in this process, ``>``, ``>>`` and ``cp``."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

from click.testing import CliRunner

from feedbacknlp.cli import main

ROOT = Path(__file__).resolve().parents[2]
PAGES = (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md")))

_BLOCK = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)


def list_blocks(page: Path, language: str) -> list[str]:
    """Fenced blocks of a page in one language, in their order."""
    return [text for found, text in _BLOCK.findall(page.read_text(encoding="utf-8")) if found == language]


def list_lines(block: str) -> list[str]:
    """The commands of a block: continued lines are one, comments are left out."""
    lines = (re.sub(r"\s+#.*$", "", line).strip() for line in block.replace("\\\n", " ").splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def run_line(line: str) -> None:
    """Run one command in the current folder; raises AssertionError where it fails or is none that is known here."""
    words = shlex.split(line, comments=True)
    target, mode = None, "w"
    if len(words) > 2 and words[-2] in (">", ">>"):
        target, mode = Path(words[-1]), "w" if words[-2] == ">" else "a"
        words = words[:-2]
    if words[0] == "cp":
        shutil.copyfile(words[1], words[2])
        return
    if words[0] == "make":
        assert re.search(rf"^{words[1]}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE), line
        return
    assert words[0] == "feedbacknlp", f"not known to this shell: {line}"
    result = CliRunner().invoke(main, words[1:])
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert result.exit_code == 0, f"{line}\n{result.output}"
    if target:
        with target.open(mode, encoding="utf-8") as file:
            file.write(result.stdout)
