"""The example study, made once, and its page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from feedbacknlp.contracts import Findings
from feedbacknlp.report.page import render_page
from tests.report.example_findings import make_empty, make_example


@pytest.fixture(scope="session")
def example() -> Findings:
    return make_example()


@pytest.fixture(scope="session")
def empty() -> Findings:
    return make_empty()


@pytest.fixture(scope="session")
def page(example: Findings) -> str:
    return render_page(example)


@pytest.fixture(scope="session")
def page_file(page: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "report.html"
    path.write_text(page, encoding="utf-8")
    return path


@pytest.fixture
def visit(chromium: Any, page_file: Path) -> Any:
    """Open the page; at the end it must have asked for nothing and complained of nothing."""
    opened: list[Any] = []
    faults: list[str] = []
    requests: list[str] = []

    def open_page(fragment: str = "", *, width: int = 1280, scheme: str = "light", script: bool = True) -> Any:
        context = chromium.new_context(
            viewport={"width": width, "height": 900},
            color_scheme=scheme,
            reduced_motion="reduce",
            java_script_enabled=script,
        )
        # a page that a busy machine is slow to draw is no fault of the page
        context.set_default_timeout(180_000)
        tab = context.new_page()
        tab.on("console", lambda message: faults.append(message.text))
        tab.on("pageerror", lambda fault: faults.append(str(fault)))
        tab.on("request", lambda request: requests.append(request.url))
        tab.goto(page_file.as_uri() + fragment)
        opened.append(context)
        return tab

    yield open_page
    for context in opened:
        context.close()
    assert faults == []
    assert {url.partition("#")[0] for url in requests} <= {page_file.as_uri(), "data:,"}
