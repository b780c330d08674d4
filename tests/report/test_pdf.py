"""The page printed by an installed browser, and what is said where there is none."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from feedbacknlp.errors import FileError, SettingError
from feedbacknlp.report.pdf import BROWSER, find_browser, write_pdf

posix = pytest.mark.skipif(sys.platform == "win32", reason="makes programs with a shell")


def make_program(path: Path, text: str = "exit 0") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere browsers lie outside the search path too")
def test_without_a_browser_the_error_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(SettingError) as fault:
        find_browser(environment={"PATH": str(tmp_path)}, home=tmp_path)
    assert fault.value.code == "FB520"
    assert BROWSER in str(fault.value)


@posix
def test_the_named_browser_goes_before_installed_ones(tmp_path: Path) -> None:
    installed = make_program(tmp_path / "bin" / "chromium")
    mine = make_program(tmp_path / "mine" / "browser")
    path = {"PATH": str(tmp_path / "bin")}
    assert find_browser(environment=path, home=tmp_path) == installed
    assert find_browser(environment=path | {BROWSER: str(mine)}, home=tmp_path) == mine
    with pytest.raises(SettingError) as fault:
        find_browser(environment=path | {BROWSER: str(tmp_path / "gone")}, home=tmp_path)
    assert fault.value.code == "FB521"


@pytest.mark.skipif(sys.platform != "linux", reason="the folder is named otherwise elsewhere")
def test_a_browser_of_playwright_is_found(tmp_path: Path) -> None:
    cache = tmp_path / ".cache" / "ms-playwright"
    make_program(cache / "chromium-1100" / "chrome-linux" / "chrome")
    newest = make_program(cache / "chromium-1200" / "chrome-linux" / "chrome")
    assert find_browser(environment={"PATH": ""}, home=tmp_path) == newest


@posix
def test_a_browser_that_prints_nothing_leaves_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(BROWSER, str(make_program(tmp_path / "browser", "exit 3")))
    page = tmp_path / "report.html"
    page.write_text("<p>text", encoding="utf-8")
    with pytest.raises(FileError) as fault:
        write_pdf(page, tmp_path / "out" / "report.pdf")
    assert fault.value.code == "FB197"
    assert list((tmp_path / "out").iterdir()) == []


@posix
def test_the_clock_does_not_reach_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever moment the browser writes, the same length stands there, the same every time."""
    written = r"%PDF-1.4\n/CreationDate (D:20310203040506+01'00')\n/ModDate (D:20310203040506+01'00')\n%%EOF"
    printing = f"printf \"{written.replace('%', '%%')}\""
    program = f'for a; do case $a in --print-to-pdf=*) {printing} > "${{a#*=}}";; esac; done'
    monkeypatch.setenv(BROWSER, str(make_program(tmp_path / "browser", program)))
    page = tmp_path / "report.html"
    page.write_text("<p>text", encoding="utf-8")
    found = write_pdf(page, tmp_path / "report.pdf").read_bytes()
    assert found.count(b"(D:20000101000000+01'00')") == 2
    assert b"2031" not in found


@pytest.mark.browser
def test_the_page_is_printed_the_same_way_twice(page_file: Path, tmp_path: Path) -> None:
    try:
        find_browser()
    except SettingError:
        pytest.skip("no browser is installed")
    first, second = (write_pdf(page_file, tmp_path / name).read_bytes() for name in ("a.pdf", "b.pdf"))
    assert first.startswith(b"%PDF")
    assert first == second
    assert b"/Lang (en)" in first
    assert 3 < first.count(b"/Type /Page\n") <= 8
