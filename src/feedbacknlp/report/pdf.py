"""The page as a PDF: printed by a browser of the Chromium family that is installed, without a network.

A browser is what the page is made for, so its charts and fonts are in the PDF as they are on the screen. The print
holds the strongest of each; the style sheet for print says what that is.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from feedbacknlp.errors import FileError, SettingError
from feedbacknlp.report.atomic import replace_file

__all__ = ["BROWSER", "find_browser", "write_pdf"]

BROWSER = "FEEDBACKNLP_BROWSER"
"""Environment variable that names the browser's program where it lies in no usual place."""

PATIENCE = 180
"""Seconds that a browser may take."""

_NAMES = (
    *("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"),
    *("microsoft-edge", "microsoft-edge-stable", "msedge", "brave-browser"),
)
_MAC = (
    "Google Chrome.app/Contents/MacOS/Google Chrome",
    "Chromium.app/Contents/MacOS/Chromium",
    "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "Brave Browser.app/Contents/MacOS/Brave Browser",
)
_WINDOWS = (
    "Google/Chrome/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
    "Chromium/Application/chrome.exe",
    "BraveSoftware/Brave-Browser/Application/brave.exe",
)
_PLAYWRIGHT = {
    "linux": (".cache/ms-playwright", "chrome-linux*/chrome"),
    "darwin": ("Library/Caches/ms-playwright", "chrome-mac*/*.app/Contents/MacOS/*"),
    "win32": ("AppData/Local/ms-playwright", "chrome-win*/chrome.exe"),
}
# the moment and the random id that browsers put into a PDF: without them the same page gives the same bytes
_MOMENT = re.compile(rb"(/(?:CreationDate|ModDate) \(D:)\d{14}[^)]*\)")
_ARGUMENTS = (
    "--headless=new",
    "--disable-gpu",
    "--disable-extensions",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--no-default-browser-check",
    "--no-pdf-header-footer",
    "--virtual-time-budget=10000",
)


def find_browser(*, environment: Mapping[str, str] | None = None, home: Path | None = None) -> Path:
    """The browser that prints: the one that ``FEEDBACKNLP_BROWSER`` names, or the first one that is installed.

    Parameters
    ----------
    environment : mapping of str to str or None, default=None
        The process's own where None.
    home : Path or None, default=None
        The user's home folder where None.

    Returns
    -------
    Path
        A program of Chromium, Chrome, Edge or Brave.

    Raises
    ------
    SettingError
        None is installed (FB520), or the named one is not there (FB521).
    """
    given = dict(os.environ if environment is None else environment)
    named = given.get(BROWSER, "").strip()
    if named:
        found = shutil.which(named, path=given.get("PATH"))
        if found is None:
            raise SettingError(
                f"The browser that {BROWSER} names is not there",
                code="FB521",
                where=named,
                expected="the program of Chromium, Chrome, Edge or Brave",
                remedy=f"correct {BROWSER}, or take it away: an installed browser is found by itself",
            )
        return Path(found)
    first = next(_list_browsers(given, Path.home() if home is None else home), None)
    if first is None:
        raise SettingError(
            "No browser that can print the page is installed",
            code="FB520",
            expected="Chromium, Chrome, Edge or Brave",
            remedy=f"install one (or: playwright install chromium), name its program in {BROWSER}, "
            "or open report.html in any browser and print it",
        )
    return first


def _list_browsers(environment: Mapping[str, str], home: Path) -> Iterator[Path]:
    """Browsers that are there, in the order in which they are tried."""
    for name in _NAMES:
        found = shutil.which(name, path=environment.get("PATH", ""))
        if found:
            yield Path(found)
    roots: list[Path] = []
    files: tuple[str, ...] = ()
    if sys.platform == "darwin":
        roots, files = [Path("/Applications"), home / "Applications"], _MAC
    elif sys.platform == "win32":
        names = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
        roots, files = [Path(environment[name]) for name in names if environment.get(name)], _WINDOWS
    for root in roots:
        for file in files:
            if (root / file).is_file():
                yield root / file
    folder, pattern = _PLAYWRIGHT.get(sys.platform, _PLAYWRIGHT["linux"])
    # the newest first
    yield from sorted((home / folder).glob(f"chromium-*/{pattern}"), reverse=True)


def write_pdf(page: Path, path: Path) -> Path:
    """Print the page.

    Parameters
    ----------
    page : Path
        The written page (``report.html``).
    path : Path
        File to write, usually ``report.pdf``.

    Returns
    -------
    Path
        The file; the same bytes for the same page, browser and fonts.

    Raises
    ------
    SettingError
        No browser is installed (FB520, FB521).
    FileError
        The folder can not be written to (FB194), or the browser wrote no PDF (FB197).
    """
    browser = find_browser()
    # a container's root may not use the browser's own sandbox; the page is ours and may fetch nothing
    sandbox = ["--no-sandbox"] if sys.platform == "linux" and os.geteuid() == 0 else []
    with replace_file(path) as temporary, tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        printed = Path(folder) / "report.pdf"
        command = [
            str(browser),
            *_ARGUMENTS,
            *sandbox,
            f"--user-data-dir={Path(folder) / 'profile'}",
            f"--print-to-pdf={printed}",
            page.resolve().as_uri(),
        ]
        try:
            subprocess.run(command, capture_output=True, timeout=PATIENCE, check=False)
        except (OSError, subprocess.TimeoutExpired) as failure:
            raise _no_pdf(browser, type(failure).__name__) from failure
        content = printed.read_bytes() if printed.is_file() else b""
        if not content.startswith(b"%PDF"):
            raise _no_pdf(browser, "no PDF came out")
        temporary.write_bytes(_still(content))
    return path


def _no_pdf(browser: Path, reason: str) -> FileError:
    return FileError(
        f"The browser did not print the page ({reason})",
        code="FB197",
        where=str(browser),
        expected=f"a PDF within {PATIENCE} seconds",
        remedy=f"try again, name another browser in {BROWSER}, or open report.html in any browser and print it",
    )


def _still(content: bytes) -> bytes:
    """The same PDF without the clock; lengths stay, because a PDF's table of contents counts bytes."""

    def fixed(found: re.Match[bytes]) -> bytes:
        rest = found.group()[len(found.group(1)) + 14 :]
        return found.group(1) + b"20000101000000" + rest

    return _MOMENT.sub(fixed, content)
