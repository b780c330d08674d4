"""Rules for every test: no network, and the same seed wherever randomness is drawn."""

from __future__ import annotations

import shutil
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

# the same examples in every run: what fails, fails for everybody and for what was changed. To look for new ones:
# pytest --hypothesis-profile=default
settings.register_profile("steady", derandomize=True, deadline=None)
settings.load_profile("steady")


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--shots FOLDER`` keeps the screenshots that the browser tests take; without it they go with the test."""
    parser.addoption("--shots", type=Path, help="folder to keep the screenshots of the page in")


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Connecting anywhere but to a local socket fails the test: the product works without a network."""
    real_connect = socket.socket.connect

    def refuse(self: socket.socket, address: object) -> None:
        if self.family == socket.AF_UNIX or (
            isinstance(address, tuple) and address[0] in ("127.0.0.1", "::1", "localhost")
        ):
            return real_connect(self, address)
        raise AssertionError("a test tried to use the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.fixture(scope="session")
def shop_report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of the example shop, read by the real models once for all tests that start from it; without page and
    workbook."""
    from feedbacknlp import Study, write_report

    out = tmp_path_factory.mktemp("shop_report")
    shop = Path(__file__).parents[1] / "examples" / "shop"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("feedbacknlp.report.write.write_page", lambda findings, path: path)
        patch.setattr("feedbacknlp.report.write.write_workbook", lambda findings, path: path)
        write_report(Study.from_files(study=shop / "feedback.toml", store=out / ".store").run(), out)
    return out


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """An installed Chromium; tests that ask for it are skipped where there is none."""
    api = pytest.importorskip("playwright.sync_api")
    names = ("chromium", "chromium-browser", "google-chrome")
    found = next((path for name in names for path in [shutil.which(name)] if path), None)
    if found is None:
        pytest.skip("no Chromium is installed")
    with api.sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path=found, args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        )
        yield browser
        browser.close()
