"""The page in a real browser: it asks for nothing, says no error, and every control does what it says."""

from __future__ import annotations

import itertools
import re
from typing import Any

import numpy as np
import pytest

from feedbacknlp.contracts import Findings
from feedbacknlp.explain.chance import adjust_p_values, compare_means
from feedbacknlp.explain.sums import Sums
from feedbacknlp.report.charts.frame import MOST_DRIVERS

pytestmark = pytest.mark.browser

FIRST = "#driver=checkout_process:negative"


def count_pages(pdf: bytes) -> int:
    """Sheets of a PDF as Chromium writes it."""
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


def test_a_driver_opens_beside_the_page_and_its_address_can_be_sent(visit: Any) -> None:
    tab = visit()
    tab.locator("#drivers a", has_text="Checkout friction").first.click()
    drawer = tab.locator("[data-drawer]")
    assert drawer.is_visible()
    assert "Kassen hang seg opp" in drawer.inner_text()
    assert tab.evaluate("location.hash") == FIRST
    tab.keyboard.press("Escape")
    assert not drawer.is_visible()
    tab.wait_for_function("() => location.hash === ''")
    other = visit(FIRST + "&score=csat")
    assert "CSAT is" in other.locator("[data-drawer]").inner_text()
    assert other.locator(".big-number:visible").inner_text() == "66.7%"


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
    assert tab.locator(".big-number:visible").inner_text() == "66.7%"
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
    # two figures in a cell are sorted by how far they are apart
    table.locator("thead button", has_text="Said by unhappy / happy").click()
    both = [cell.split("/") for cell in table.locator("tbody td:nth-child(9)").all_inner_texts() if "/" in cell]
    apart = [float(worst.strip(" %")) - float(best.strip(" %")) for worst, best in both]
    # shares are told to the nearest percent
    assert all(one >= other - 1 for one, other in itertools.pairwise(apart))
    assert apart[0] > 20 > -20 > apart[-1]


def test_tables_filter(visit: Any) -> None:
    tab = visit()
    tab.locator("[data-filter=drivers-nps]").fill("CHECKOUT")
    assert tab.locator("#drivers-nps tbody tr:visible").count() == 2
    assert tab.locator("[data-count=drivers-nps]").inner_text() == "2 / 20"


def test_drivers_that_the_chart_leaves_out_are_a_click_away(visit: Any, example: Findings) -> None:
    tab = visit()
    drivers = example.drivers[example.drivers["score_kind"] == "nps"]
    few = drivers[~drivers["reliable"]]
    assert len(few) > 0
    rows = tab.locator("#drivers-nps tbody tr:visible")
    assert rows.count() == MOST_DRIVERS < len(drivers)
    tab.locator("[data-filter=drivers-nps]").fill(few.iloc[0]["name"])
    assert few.iloc[0]["name"] in rows.first.inner_text()
    tab.locator("[data-filter=drivers-nps]").fill("")
    assert rows.count() == MOST_DRIVERS
    tab.locator("#drivers [data-show-rest]:visible").click()
    assert rows.count() == len(drivers)


def test_contents_lead_to_their_section(visit: Any) -> None:
    tab = visit(width=390)
    # themes are not named in the bar: the section before them that is stays marked
    for section, marked in (("quotes", "quotes"), ("themes", "callbacks")):
        tab.locator(f".contents a[href='#{section}']").click()
        box = tab.locator(f"#{section}").bounding_box()
        assert -5 <= box["y"] < 300
        # the bar has moved along, so that its mark can be seen
        link = f".bar a[href='#{marked}']"
        tab.wait_for_function(f"() => document.querySelector(\"{link}\").getAttribute('aria-current') === 'true'")
        assert tab.locator(".bar nav [aria-current]").count() == 1
        mark = tab.locator(link).bounding_box()
        assert 0 <= mark["x"] < 390


def test_every_link_of_the_bar_leads_to_its_section(visit: Any) -> None:
    tab = visit()
    for address in tab.locator(".bar nav a").evaluate_all("links => links.map(link => link.getAttribute('href'))"):
        tab.locator(f".bar nav a[href='{address}']").click()
        tab.wait_for_function(f"() => Math.abs(document.querySelector('{address}').getBoundingClientRect().top) < 300")
        assert tab.evaluate("location.hash") == address


def test_comments_are_searched_and_filtered(visit: Any) -> None:
    tab = visit()
    found = tab.locator("[data-explorer-count]")
    assert found.inner_text() == "374 comments"
    tab.locator("[data-explorer] input[name=words]").fill("never again")
    assert found.inner_text() == "1 comments"
    assert "<script>alert('x')</script> never again" in tab.locator("[data-explorer-list]").inner_text()
    tab.locator("[data-explorer] button[type=reset]").click()
    tab.wait_for_function("() => document.querySelector('[data-explorer-count]').textContent === '374 comments'")
    tab.locator("[data-part-button]").click()
    tab.locator("[data-part-form] select[name=band]").select_option("detractor")
    tab.locator("[data-part-form] select[name=theme]").select_option(label="Checkout")
    tab.locator("[data-explorer] select[name=feeling]").select_option("-1")
    assert found.inner_text() == "46 comments"
    tab.locator("[data-explorer-more]").click()
    assert tab.locator("[data-explorer-list] > li").count() == 40


def figures_of(tab: Any, driver: str) -> list[str]:
    row = tab.locator(f"#drivers-nps tr[data-driver='{driver}'] td")
    return [" ".join(cell.split()) for cell in row.all_inner_texts()]


def test_a_filter_counts_every_figure_again(visit: Any, example: Findings) -> None:
    """The part that is one wave has the figures that the study itself holds for this wave."""
    tab = visit()
    tab.locator("[data-part-button]").click()
    tab.locator("select[name=wave]").select_option("2026-Q3")
    scores, trends = example.scores, example.driver_trends
    score = scores[(scores["score_kind"] == "nps") & (scores["wave"] == "2026-Q3")].iloc[0]
    assert tab.locator(".big-number:visible").inner_text() == f"{score['value']:+.1f}".replace("-", "−")
    assert f"{score['base']} of" in tab.locator("[data-part-now]").inner_text()
    rows = trends[(trends["score_kind"] == "nps") & (trends["wave"] == "2026-Q3")].set_index("driver_id")
    for driver in ("checkout_process:negative", "product_quality:positive"):
        row = rows.loc[driver]
        assert figures_of(tab, driver)[3] == f"{row['n']} / {row['base']}"
    assert not tab.locator("#drivers figure[data-whole]").first.is_visible()
    assert tab.evaluate("location.hash") == "#wave=2026-Q3"
    tab.locator("[data-part-clear]").click()
    assert tab.locator(".big-number:visible").inner_text() == "+9.5"
    assert tab.evaluate("location.hash") == ""


def test_the_figures_of_everybody_are_those_of_the_study(visit: Any, example: Findings) -> None:
    """What the page counts by itself agrees with the study, to the digits that its formulas share."""
    tab = visit()
    counted = tab.evaluate(
        "measurePart(0, everybody.filter(person => answerOf(0, person) && data.wrote[person] === '1')).rows"
        ".map(({driver, n, base, share, impact, low, high}) => [driver[0], n, base, share, impact, low, high])"
    )
    drivers = example.drivers[example.drivers["score_kind"] == "nps"].set_index("driver_id")
    assert len(counted) == len(drivers)
    for driver, n, base, share, impact, low, high in counted:
        row = drivers.loc[driver]
        assert (n, base) == (row["n"], row["base"])
        assert [share, impact] == pytest.approx([row["share"], row["impact"]])
        # the example's own variance divides by n, the page's by n - 1
        if n > 10:
            assert [low, high] == pytest.approx([row["impact_low"], row["impact_high"]], abs=0.15)


@pytest.mark.parametrize("score", [0, 1])
def test_a_part_of_everybody_is_told_as_the_whole_study(visit: Any, score: int) -> None:
    """The same drivers in the same order, the other side of their themes, ties, and shares of both bands: what the
    page says by itself of all people is what stands in it already."""
    tab = visit()
    whole = tab.evaluate(
        """score => {
          const said = root => all(".name,.impact,.also", root).map(element => element.textContent.trim());
          const opening = one(`.opening[data-score=${data.scores[score].slug}]`);
          const columns = all("[data-whole] .column.negative,[data-whole] .column.positive", opening);
          const rows = all(`tr[data-of=${data.scores[score].slug}]`).slice(0, 15);
          const cells = rows.map(row => row.cells[8].textContent.trim());
          return [columns.map(said), one(".fix", opening).textContent, cells];
        }""",
        score,
    )
    live = tab.evaluate(
        """score => {
          const people = everybody.filter(person => answerOf(score, person)), view = data.scores[score];
          const writers = people.filter(person => data.wrote[person] === "1"), measured = measurePart(score, writers);
          const [top, columns] = liveOpening(view, addUp(people, score), measured, people, score);
          fillTable(view, measured, writers, score);
          const said = root => all(".name,.impact,.also", root).map(element => element.textContent.trim());
          const cells = all(`tr[data-of=${view.slug}]`).slice(0, 15).map(row => row.cells[8].textContent.trim());
          return [all(".column", columns).map(said), one(".fix", top).textContent, cells];
        }""",
        score,
    )
    assert live[0] == whole[0]
    assert any("also" in line for side in live[0] for line in side) == (score == 0)
    # the example's own intervals are a little narrower; what they say of the order is the same
    assert re.sub(r"[\d.]+", "", live[1]) == re.sub(r"[\d.]+", "", whole[1])
    assert live[2] == whole[2]


def test_figures_of_a_part_are_about_the_wave_in_focus(visit: Any, example: Findings) -> None:
    """Where no wave is chosen a score with a wave in focus is counted in it, comments are not; all waves can be asked
    for."""
    tab = visit()
    counts = tab.evaluate(
        """() => {
          data.scores[0].focus = "2026-Q3";
          document.dispatchEvent(new CustomEvent("score-chosen"));
          const count = rule => pick(0, rule).filter(person => answerOf(0, person)).length;
          const unset = [count({figures: true}), count()];
          part.wave = TOGETHER;
          return [...unset, count({figures: true}), Array.from(partForm.elements.wave.options, option => option.text)];
        }"""
    )
    bases = example.scores[example.scores["score_kind"] == "nps"].set_index("wave")["base"]
    assert counts[:3] == [bases["2026-Q3"], bases[""], bases[""]]
    assert counts[3] == ["last wave (2026-Q3)", "all waves together", "2026-Q2", "2026-Q3"]


def test_how_sure_a_part_is_follows_the_statistics(visit: Any) -> None:
    """Chances of two groups and their q-values as compare_means and adjust_p_values give them."""
    rng = np.random.default_rng(5)
    one, other = rng.choice([-100.0, 0.0, 100.0], 14), rng.choice([-100.0, 0.0, 100.0], 90, p=[0.2, 0.2, 0.6])

    def add(points: np.ndarray) -> dict[str, float]:
        n = float(len(points))
        return {"n": n, "weight": n, "squared": n, "points": points.sum(), "pointsSquared": (points**2).sum()}

    def sums(points: np.ndarray) -> Sums:
        told = add(points)
        names = ("n", "weight", "weight_squared", "points", "points_squared")
        return Sums(**{name: np.array([value]) for name, value in zip(names, told.values(), strict=True)})

    both = np.concatenate([one, other])
    tab = visit()
    chance = tab.evaluate("([one, other, both]) => compareMeans(one, other, both)", [add(one), add(other), add(both)])
    assert chance == pytest.approx(compare_means(sums(one), sums(other), sums(both))[0], abs=1e-6)
    chances = [0.001, 0.2, 0.03, 0.04, 0.8]
    adjusted = tab.evaluate(
        "chances => { const rows = chances.map(chance => ({chance})); return adjustChances(rows).map(row => row.q); }",
        chances,
    )
    assert adjusted == pytest.approx(adjust_p_values(np.array(chances)).tolist())


def test_a_part_without_a_sure_driver_is_told_as_hints(visit: Any) -> None:
    tab = visit()
    told = tab.evaluate(
        """() => {
          const people = everybody.filter(person => answerOf(0, person)).slice(0, 40), view = data.scores[0];
          const writers = people.filter(person => data.wrote[person] === "1"), measured = measurePart(0, writers);
          measured.rows.forEach(row => { row.clear = false; });
          const [top, columns] = liveOpening(view, addUp(people, 0), measured, people, 0);
          return [all(".hint", columns).length, all("li:not(.unsure)", columns).length, one(".fix", top).textContent];
        }"""
    )
    assert told[:2] == [2, 0]
    assert told[2].startswith("No complaint stands out yet. The strongest hint is ")


def test_every_filter_acts_and_can_be_taken_back(visit: Any) -> None:
    tab = visit()
    tab.locator("[data-part-button]").click()
    names = tab.locator("[data-part-form] select").evaluate_all("selects => selects.map(select => select.name)")
    assert names == ["wave", "language", "segment_country", "band", "theme"]
    found = tab.locator("[data-explorer-count]")
    whole = found.inner_text()
    for name in names:
        select = tab.locator(f"[data-part-form] select[name={name}]")
        select.select_option(index=1)
        assert found.inner_text() != whole
        assert tab.locator("[data-part-chips] button").count() == 1
        tab.locator("[data-part-chips] button").click()
        assert found.inner_text() == whole
    assert not tab.locator("[data-part-now]").is_visible()


def test_a_filtered_page_can_be_sent(visit: Any) -> None:
    tab = visit("#language=nb&band=detractor&words=levering")
    assert tab.locator("[data-part-chips] button").count() == 2
    assert tab.locator("[data-explorer-form] input[name=words]").input_value() == "levering"
    assert tab.locator("#requests .card:visible").count() < tab.locator("#requests .card").count()
    nobody = visit("#language=klingon")
    assert not nobody.locator("[data-part-now]").is_visible()


def test_the_evidence_of_a_driver_is_marked_in_its_comments(visit: Any) -> None:
    tab = visit(FIRST + "&band=detractor")
    drawer = tab.locator("[data-drawer]")
    assert drawer.locator(".bands [aria-pressed=true]").inner_text() == "Detractors 46"
    marks = drawer.locator(".driver-comments mark")
    assert marks.count() >= 40
    assert set(marks.evaluate_all("marks => marks.map(mark => mark.className)")) == {"negative"}
    drawer.locator(".bands button").first.click()
    assert "band" not in tab.evaluate("location.hash")


def test_charts_are_copied_as_drawing_and_figures(visit: Any) -> None:
    tab = visit()
    tab.context.grant_permissions(["clipboard-read", "clipboard-write"])
    figure = tab.locator("#drivers figure[data-chart]:visible").first
    figure.hover()
    figure.get_by_text("CSV", exact=True).click()
    copied = tab.evaluate("navigator.clipboard.readText()").splitlines()
    assert copied[0].startswith("name,share,n,base,impact,low,high")
    assert len(copied) == 16
    figure.get_by_text("SVG", exact=True).click()
    drawing = tab.evaluate("navigator.clipboard.readText()")
    assert drawing.startswith("<svg")
    assert "var(--" not in drawing
    figure.get_by_text("PNG", exact=True).click()
    tab.wait_for_function("() => navigator.clipboard.read().then(items => items[0].types.includes('image/png'))")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("fragment", ["", FIRST, "#wave=2026-Q3"])
def test_axe_finds_no_serious_fault(visit: Any, scheme: str, fragment: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright")
    tab = visit(fragment, scheme=scheme)
    found = axe.Axe().run(tab).response["violations"]
    serious = [
        (fault["id"], fault["nodes"][0]["target"], len(fault["nodes"]))
        for fault in found
        if fault["impact"] in ("serious", "critical")
    ]
    assert serious == []


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
    leading = tab.locator("article.dossier:visible").count()
    assert leading == 6
    assert not tab.locator("#ledger").is_visible()
    assert tab.get_by_text("A print holds the strongest of each.").is_visible()
    assert 3 < count_pages(tab.pdf(prefer_css_page_size=True)) <= 8
    # what was asked for on the screen is printed
    tab.emulate_media(media="screen")
    tab.locator("#quotes [data-show-rest]:visible").click()
    tab.emulate_media(media="print")
    assert tab.locator("article.dossier:visible").count() == 20


def test_keyboard_reaches_the_first_controls_in_order(visit: Any) -> None:
    tab = visit()
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.className") == "skip"
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.closest('header') !== null")
