"""The documentation is built strictly, tells what the program is, and asks nobody for anything."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from feedbacknlp import StudyConfig
from feedbacknlp.contracts.dictionary import WRITTEN_TABLES
from tests.cli.test_output import COMMANDS
from tests.docs.shell import PAGES, ROOT

# what a browser fetches without being clicked
FETCHED = re.compile(
    r"""<(?:script|img|iframe|source)\b[^>]*\bsrc=["'](?P<src>[^"']+)|<link\b[^>]*\bhref=["'](?P<href>[^"']+)"""
)
OUTSIDE = re.compile(r"^(?:https?:)?//")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(out)]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, env=environment)
    assert result.returncode == 0, result.stderr
    return out


def test_no_page_fetches_anything_from_outside(site: Path) -> None:
    pages = list(site.rglob("*.html"))
    assert len(pages) > len(PAGES) - 2
    for page in pages:
        for found in FETCHED.finditer(page.read_text(encoding="utf-8")):
            assert not OUTSIDE.match(found["src"] or found["href"]), page
    for sheet in site.rglob("*.css"):
        assert not re.search(r"(?:url\(|@import\s*)[\"']?(?:https?:)?//", sheet.read_text(encoding="utf-8")), sheet


@pytest.mark.browser
def test_a_page_opened_from_a_folder_is_searched_without_a_server(site: Path, chromium: Any) -> None:
    tab = chromium.new_page()
    asked: list[str] = []
    tab.on("request", lambda request: asked.append(request.url))
    tab.goto((site / "how" / "analyst.html").as_uri())
    tab.click("input.md-search__input")
    tab.keyboard.type("detractors", delay=20)
    found = tab.locator(".md-search-result__item").first
    found.wait_for(timeout=120_000)
    assert "detractors" in found.text_content().lower()
    assert [address for address in asked if not address.startswith("file:")] == []
    tab.close()


def test_what_is_generated_is_there(site: Path) -> None:
    texts = {path.stem: path.read_text(encoding="utf-8") for path in (site / "reference").glob("*.html")}
    assert all(f"feedbacknlp {' '.join(path)}" in texts["commands"] for path, _ in COMMANDS)
    assert all(f'id="{name}"' in texts["tables"] for name in WRITTEN_TABLES)
    assert all(f"<code>{name}</code>" in texts["settings"] for name in ("wave", "smallest_base", "join_on"))
    assert "FB203" in texts["errors"]
    assert "read_findings" in texts["python"]
    assert not any("generated:" in text for text in texts.values())


@pytest.mark.parametrize("name", StudyConfig.model_fields)
def test_every_setting_is_described(name: str) -> None:
    field = StudyConfig.model_fields[name]
    tables = {"files", "scores", "thresholds", "models"}
    assert field.description or name in tables


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_links_to_files_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+?)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        if not target.endswith(".png"):
            assert (page.parent / target).exists(), target


def test_the_guide_for_contributors_names_what_is_there() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    named = re.findall(r"`((?:src|tests|docs|benchmarks|training|notebooks)/[\w/.]+)`", text)
    assert len(named) > 25
    assert [name for name in named if not (ROOT / name).exists()] == []
    code = "".join(path.read_text(encoding="utf-8") for top in ("src", "tests") for path in (ROOT / top).rglob("*.py"))
    for pair in re.findall(r"`([A-Z]\w+)` of `|`(test_\w+)`", text):
        name = pair[0] or pair[1]
        assert re.search(rf"(?:def |^){name}\b", code, re.MULTILINE), name
