"""The page in a real browser: it asks for nothing, says no error, and every control does what it says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.browser

FIRST = "#driver=checkout_process:negative"


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


@pytest.mark.parametrize("width", [390, 1280, 1920])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_width_scrolls_sideways(visit: Any, width: int, scheme: str) -> None:
    tab = visit(width=width, scheme=scheme)
    assert tab.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    assert tab.locator(".big-number").first.inner_text() == "+10"


def test_a_driver_opens_beside_the_page_and_its_address_can_be_sent(visit: Any) -> None:
    tab = visit()
    tab.locator("#drivers a", has_text="Checkout friction").first.click()
    drawer = tab.locator("[data-drawer]")
    assert drawer.is_visible()
    assert "Kassen hang seg opp" in drawer.inner_text()
    assert tab.evaluate("location.hash") == FIRST
    tab.keyboard.press("Escape")
    assert not drawer.is_visible()
    assert tab.evaluate("location.hash") == ""
    other = visit(FIRST + "&score=csat")
    assert "CSAT is" in other.locator("[data-drawer]").inner_text()
    assert other.locator(".big-number:visible").inner_text() == "67%"


def test_marks_of_a_chart_lead_to_the_driver_and_say_what_they_are(visit: Any) -> None:
    tab = visit()
    mark = tab.locator("#drivers .chart.wide:visible .told").first
    mark.scroll_into_view_if_needed()
    mark.hover()
    assert tab.locator("[data-tip]").inner_text().startswith("Checkout friction: impact −14.4")
    mark.click()
    assert tab.locator("[data-drawer] h3").inner_text() == "Checkout friction"


def test_one_score_at_a_time(visit: Any) -> None:
    tab = visit()
    tab.locator("[data-choose=csat]").click()
    assert tab.locator(".big-number:visible").inner_text() == "67%"
    assert tab.locator("[data-choose=csat]").get_attribute("aria-pressed") == "true"


def test_tables_sort_by_click_and_keyboard(visit: Any) -> None:
    tab = visit()
    table = tab.locator("#drivers-nps")

    def column(place: int) -> list[float]:
        return [
            float(value)
            for value in table.locator(f"tbody td:nth-child({place})").evaluate_all(
                "cells => cells.map(cell => cell.dataset.value)"
            )
        ]

    table.locator("thead button", has_text="Mention it").click()
    assert column(4) == sorted(column(4), reverse=True)
    head = table.locator("thead th", has_text="Mention it")
    assert head.get_attribute("aria-sort") == "descending"
    head.locator("button").focus()
    tab.keyboard.press("Enter")
    assert head.get_attribute("aria-sort") == "ascending"
    assert column(4) == sorted(column(4))


def test_tables_filter(visit: Any) -> None:
    tab = visit()
    tab.locator("[data-filter=drivers-nps]").fill("CHECKOUT")
    assert tab.locator("#drivers-nps tbody tr:visible").count() == 2
    assert tab.locator("[data-count=drivers-nps]").inner_text() == "2 / 20"


def test_comments_are_searched_and_filtered(visit: Any) -> None:
    tab = visit()
    found = tab.locator("[data-explorer-count]")
    assert found.inner_text() == "374 comments"
    tab.locator("[data-explorer] input[name=words]").fill("never again")
    assert found.inner_text() == "1 comments"
    assert "<script>alert('x')</script> never again" in tab.locator("[data-explorer-list]").inner_text()
    tab.locator("[data-explorer] button[type=reset]").click()
    tab.wait_for_function("document.querySelector('[data-explorer-count]').textContent === '374 comments'")
    tab.locator("[data-explorer] select[name=band-0]").select_option("detractor")
    tab.locator("[data-explorer] select[name=theme]").select_option(label="Checkout")
    tab.locator("[data-explorer] select[name=feeling]").select_option("-1")
    assert found.inner_text() == "46 comments"
    tab.locator("[data-explorer-more]").click()
    assert tab.locator("[data-explorer-list] > li").count() == 40


def test_it_reads_without_script(visit: Any) -> None:
    tab = visit(FIRST, script=False)
    assert tab.locator(".opening").count() == 2
    assert all(tab.locator(".opening").nth(place).is_visible() for place in range(2))
    assert tab.locator("article.dossier:visible").count() == 40
    assert not tab.locator("[data-tools]").first.is_visible()
    assert not tab.locator("[data-explorer]").is_visible()
    box = tab.locator('[id="driver=checkout_process:negative"]').bounding_box()
    assert 0 <= box["y"] < 300


def test_it_prints(visit: Any) -> None:
    tab = visit()
    tab.emulate_media(media="print")
    assert not tab.locator(".bar").is_visible()
    assert tab.locator("article.dossier:visible").count() == 20
    assert tab.pdf().startswith(b"%PDF")


def test_keyboard_reaches_the_first_controls_in_order(visit: Any) -> None:
    tab = visit()
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.className") == "skip"
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.closest('header') !== null")
