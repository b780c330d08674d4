from __future__ import annotations

import base64
import hashlib
import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pandas as pd
import pytest

from feedbacknlp.contracts import Caution, Findings
from feedbacknlp.report import page as page_room
from feedbacknlp.report import write_page
from feedbacknlp.report.page import render_page
from feedbacknlp.report.view.reader import open_reader
from feedbacknlp.report.wording import LANGUAGES
from tests.report.example_findings import make_empty, make_example
from tests.report.example_texts import HOSTILE

ADDRESSES = (
    "href",
    "src",
    "srcset",
    "action",
    "formaction",
    "data",
    "poster",
    "background",
    "xlink:href",
    "ping",
    "manifest",
    "cite",
)


class Reading(HTMLParser):
    """Everything of a page that a browser could act on."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.bodies: dict[str, list[str]] = {}
        self._open = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._open = tag
        if tag in ("script", "style"):
            self.bodies.setdefault(tag, []).append("")

    def handle_data(self, data: str) -> None:
        if self._open in self.bodies:
            self.bodies[self._open][-1] += data

    def handle_endtag(self, tag: str) -> None:
        self._open = ""

    def values(self, tag: str, name: str) -> list[str | None]:
        return [attributes.get(name) for found, attributes in self.tags if found == tag]


def check_closed(page: str) -> Reading:
    """Assert that the page can ask for nothing from outside."""
    reading = Reading(page)
    for _, attributes in reading.tags:
        for name, value in attributes.items():
            assert not name.startswith("on")
            if name in ADDRESSES:
                assert value == "data:," or str(value).startswith("#"), name
    assert not re.search(r"@import|url\(|expression\(", "".join(reading.bodies["style"]))
    assert not re.search(
        r"\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|eval|innerHTML|outerHTML|insertAdjacentHTML|document\.write)\b",
        reading.bodies["script"][-1],
    )
    return reading


def test_nothing_is_asked_from_outside(page: str) -> None:
    reading = check_closed(page)
    # the only address is the name of a namespace that the script gives to copied drawings, beside what customers wrote
    assert set(re.findall(r"https?://[\w./]+", re.sub(r"example\.invalid\S*", "", page))) <= {
        "http://www.w3.org/2000/svg",
        "http://",
    }
    assert {tag for tag, _ in reading.tags} & {"iframe", "object", "embed", "img", "video", "audio", "base"} == set()
    assert all("style" not in attributes for _, attributes in reading.tags)


def test_policy_names_this_script_and_style_and_nothing_else(page: str) -> None:
    reading = Reading(page)
    policy = str(
        next(
            attributes["content"]
            for tag, attributes in reading.tags
            if tag == "meta" and attributes.get("http-equiv") == "Content-Security-Policy"
        )
    )
    digests = [
        base64.b64encode(hashlib.sha256(reading.bodies[name][-1].encode()).digest()).decode()
        for name in ("style", "script")
    ]
    assert (
        policy
        == f"default-src 'none'; style-src 'sha256-{digests[0]}'; script-src 'sha256-{digests[1]}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    assert len(reading.bodies["style"]) == 1
    assert len(reading.bodies["script"]) == 2


def test_customers_words_stay_words() -> None:
    """Every text that can come from outside, hostile: names, quotes, requests, questions, files, cautions."""
    nasty = "</script></style>--><script>alert(1)</script><b onclick=x>\u2028{{7*7}}"
    base = make_example(size=60)
    frames = {}
    for name in ("themes", "drivers", "quotes", "requests", "mismatches"):
        frame = getattr(base, name).copy()
        for column in (
            "name",
            "group",
            "definition",
            "quote",
            "context",
            "request",
            "group_name",
            "comment",
            "caution",
            "response_id",
        ):
            if column in frame:
                frame[column] = frame[column].where(frame[column].isna(), nasty)
        frames[name] = frame
    source = replace(base.sources[0], name=nasty, form=nasty, columns=((nasty, nasty, nasty),), unused=(nasty,))
    ledger = base.ledger.with_line(nasty, "note", nasty, 1)
    statements = base.rows["statements"].assign(shown_text=nasty)
    hostile = replace(
        base,
        **frames,
        title=nasty,
        sources=(source,),
        ledger=ledger,
        cautions=(Caution(code="", text=nasty),),
        rows={**base.rows, "statements": statements},
    )
    page = render_page(hostile)
    reading = check_closed(page)
    assert "<script>alert" not in page
    assert len(reading.bodies["script"]) == 2
    assert "49" not in "".join(value for _, attributes in reading.tags for value in [attributes.get("title") or ""])
    assert (
        nasty in json.loads(reading.bodies["script"][0])["rows"][0][4].replace("\n", "")
        or " ".join(nasty.split()) == json.loads(reading.bodies["script"][0])["rows"][0][4]
    )


def test_hostile_comments_are_in_the_page_as_data(page: str) -> None:
    rows = json.loads(Reading(page).bodies["script"][0])["rows"]
    texts = " ".join(row[4] for row in rows)
    assert "<script>alert('x')</script> never again" in texts
    assert "=HYPERLINK" in texts
    assert HOSTILE[0] not in page


def test_the_answer_stands_first(page: str, example: Findings) -> None:
    text = re.sub(r"<[^>]+>", " ", page[page.index("<main") : page.index('id="change"')])
    text = " ".join(text.split())
    assert "NPS is +9.5, somewhere from +1.7 to +17.3." in text
    assert "That is 2026-Q2 to 2026-Q3 together; in 2026-Q3 it fell to +0.5." in text
    assert (
        "Fix first: Checkout friction; then Slow delivery and Return difficulty." in text
    )
    assert "420 responses with this score: 374 with a readable comment, 46 without." in text
    wrote = float(example.scores.query("score_kind == 'nps' and wave == ''")["value_wrote"].iloc[0])
    assert f"Among those who wrote, NPS is {wrote:+.1f}: the impacts are counted on that.".replace("-", "−") in text
    assert "“Checkout friction” pulls NPS down by more than chance, likely by 9.6 to 19.2 points." in text
    assert "How sure is that?" in text
    assert "It clearly comes first." in text
    assert "would be" not in text, "the opening describes; what a fix might bring stands beside the quotes"
    assert "−18.1 since 2026-Q2 (" in text
    assert text.count("−18.1") == 1, "the fall is told once"
    assert "Guest checkout" in text
    assert "What a fix might bring is less" in text


def test_the_panels_of_the_statistics_tell_their_figures(page: str) -> None:
    text = " ".join(re.sub(r"<[^>]+>", " ", page).split())
    assert "Those who wrote nothing" in text
    assert (
        "If 50% of those who complain of it no longer had reason to, and nothing else changed, NPS of all who answered "
        "would be "
        "about +20.0 instead of +10.0 (+6.0 to +14.0 points)" in text
    )
    assert "hang seg opp 12.0% (12 of 100); others 1.0%" in text
    assert "basic: counts more when bad" in text
    assert "NPS of those who wrote is" in text


def test_every_driver_has_a_place_that_its_links_reach(page: str, example: Findings) -> None:
    reading = Reading(page)
    places = [value for value in reading.values("article", "id") if value]
    assert len(places) == len(set(places)) == len(example.drivers)
    assert "driver=checkout_process:negative" in places
    assert "driver=checkout_process:negative&score=csat" in places
    # a cell of the bands leads to its driver and names the band
    linked = {
        str(value)[1:].partition("&band=")[0]
        for value in reading.values("a", "href")
        if str(value).startswith("#driver=")
    }
    assert linked == set(places)


def test_ids_are_unique_and_labels_point_somewhere(page: str) -> None:
    reading = Reading(page)
    found = [attributes["id"] for _, attributes in reading.tags if attributes.get("id")]
    assert len(found) == len(set(found))
    for _, attributes in reading.tags:
        if attributes.get("aria-labelledby"):
            assert attributes["aria-labelledby"] in found


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_speaks_the_language_of_the_study(language: str) -> None:
    page = render_page(replace(make_example(size=40), language=language))
    assert f'<html lang="{language}">' in page
    assert {"en": "Holds it down", "nb": "Trekker ned", "zh-Hans": "拉低评分", "zh-Hant": "拉低評分"}[language] in page


def test_an_empty_study_explains_itself(empty: Findings) -> None:
    page = render_page(empty)
    check_closed(page)
    assert "No score was found." in page
    assert "No comment could be read" in page
    assert ">nan" not in page


def test_a_score_without_drivers_trends_or_values() -> None:
    base = make_example(size=40)
    scores = base.scores.assign(
        value=float("nan"), low=float("nan"), high=float("nan"), seen_change=float("nan"), value_wrote=float("nan")
    )
    none = {
        name: getattr(base, name).iloc[:0]
        for name in ("drivers", "driver_bands", "driver_trends", "quotes", "requests", "mismatches", "bands", "themes")
    }
    page = render_page(replace(base, scores=scores, **none, rows={}, waves=("2026-Q3",)))
    assert "There are too few answers to give NPS a value." in page
    assert "No driver was found" in page
    assert ">nan" not in page


def test_drivers_with_missing_figures_are_shown_as_far_as_known() -> None:
    base = make_example(size=60)
    missing = {
        name: float("nan")
        for name in (
            "score_with",
            "score_without",
            "impact",
            "impact_low",
            "impact_high",
            "q_value",
            "odds_ratio",
            "odds_low",
            "odds_high",
        )
    }
    page = render_page(replace(base, drivers=base.drivers.assign(**missing)))
    assert "Nothing found." in page
    assert ">nan" not in page


def test_no_score_but_comments() -> None:
    base = make_example(size=60)
    none = {
        name: getattr(base, name).iloc[:0]
        for name in (
            *("scores", "changes", "bands", "drivers", "driver_bands", "driver_trends", "quotes", "mismatches"),
            *("change_parts", "band_words", "theme_effects", "what_if", "periods", "gate"),
        )
    }
    page = render_page(
        replace(base, scales=(), **none, rows={**base.rows, "responses": base.rows["responses"].iloc[:0]})
    )
    assert "rest on the comments alone" in page
    assert "Guest checkout" in page


def test_contents_lead_to_every_section_and_nothing_else(page: str) -> None:
    contents = page[page.index('<nav class="contents"') : page.index("</nav>", page.index('<nav class="contents"'))]
    named = re.findall(r'href="#([a-z]+)"', contents)
    assert named == re.findall(r'<section class="panel" id="([a-z]+)"', page)
    assert len(named) == 13


def test_sections_with_nothing_to_say_are_left_out() -> None:
    base = make_example(size=60)
    none = {name: getattr(base, name).iloc[:0] for name in ("requests", "mismatches", "band_words", "change_parts")}
    page = render_page(replace(base, **none))
    shown = re.findall(r'<section class="panel" id="([a-z]+)"', page)
    assert not {"requests", "mismatches", "words"} & set(shown)
    assert {"drivers", "quotes", "themes", "method"} <= set(shown)
    assert 'href="#mismatches"' not in page


def test_a_complaint_of_pleased_customers_is_not_called_lifting() -> None:
    base = make_example()
    drivers = base.drivers.copy()
    one = (drivers["driver_id"] == "checkout_process:negative") & (drivers["score_kind"] == "nps")
    drivers.loc[one, ["impact", "impact_low", "impact_high"]] = [30.0, 25.0, 35.0]
    drivers.loc[one, "role"], drivers.loc[one, "clear"] = "", False
    page = render_page(replace(base, drivers=drivers))
    text = " ".join(re.sub(r"<[^>]+>", " ", page[page.index("<main") : page.index("<footer")]).split())
    headline = text[: text.index("How sure is")]
    assert "Checkout friction" not in headline
    assert "It is not what lifts the score." in text
    assert "unexpected side" in text
    assert "Without them NPS of those who wrote would be 30.0 points lower" not in text


def test_row_order_does_not_matter(example: Findings, page: str) -> None:
    def shuffled(frame: pd.DataFrame) -> pd.DataFrame:
        return frame.sample(frac=1, random_state=3).reset_index(drop=True)

    names = (
        "scores",
        "bands",
        "themes",
        "drivers",
        "driver_bands",
        "driver_trends",
        "quotes",
        "requests",
        "mismatches",
    )
    other = replace(
        example,
        **{name: shuffled(getattr(example, name)) for name in names},
        rows={name: shuffled(frame) for name, frame in example.rows.items()},
    )
    assert render_page(other) == page


def test_five_thousand_comments_stay_within_the_budget(tmp_path: Path) -> None:
    path = write_page(make_example(size=5_600, seed=4), tmp_path / "report.html")
    assert path.stat().st_size < 1_500_000
    assert "All 4,978 comments" in path.read_text(encoding="utf-8")


def test_what_does_not_fit_is_sampled_and_said(example: Findings, page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    smallest = len(page.encode()) - len(Reading(page).bodies["script"][0].encode())
    monkeypatch.setattr(page_room, "ROOM", smallest + 20_000)
    sampled = render_page(example)
    assert smallest < len(sampled.encode()) < smallest + 22_000
    assert "of the 374 comments, masked: first up to 10 of each driver in each score band" in sampled


def test_what_the_gate_marked_stands_by_band(page: str, example: Findings) -> None:
    panel = page.partition('<section class="panel" id="coverage"')[2].partition("</section>")[0]
    assert panel.count("What the quality gate marked") >= 2, "once a score"
    row = example.gate[(example.gate["score_kind"] == "nps") & (example.gate["kind"] == "empty")].iloc[0]
    cells = panel.partition("empty or n/a</th>")[2].partition("</tr>")[0]
    assert f">{row['n']} <span" in cells


def test_unhappy_and_happy_customers_are_told_as_shares_with_counts_in_a_hint(page: str, example: Findings) -> None:
    start = page.index('id="drivers-nps"')
    row = re.search(r'<tr data-driver="checkout_process:negative".*?</tr>', page[start:], re.S)[0]  # type: ignore[index]
    bands = example.driver_bands
    own = bands[(bands["score_kind"] == "nps") & (bands["driver_id"] == "checkout_process:negative")]
    worst, best = (own.sort_values("position").iloc[place] for place in (0, -1))
    numbers = open_reader(example).numbers
    cell = re.search(r'data-order="([^"]*)" title="([^"]*)">([^<]*)<span class="small">([^<]*)<', row)
    assert cell is not None
    order, hint, first, second = cell.groups()
    assert float(order) == pytest.approx(worst["share"] - best["share"])
    assert (first.strip(), second) == (numbers.percent(worst["share"]), f"/ {numbers.percent(best['share'])}")
    assert f"Detractors: {worst['n']} of {worst['base']}. Promoters: {best['n']} of {best['base']}." in hint
    assert re.search(r"Odds ratio [\d.,]+ \([\d.,]+ to [\d.,]+\)\.$", hint)


def test_waves_and_bands_of_few_answers_are_pale_and_said_to_be(example: Findings) -> None:
    def draw(base: int) -> str:
        trends = example.driver_trends.assign(base=base)
        return render_page(replace(example, driver_trends=trends))

    assert '<div class="few">' not in draw(30)
    assert "Pale: fewer than 30 answers." not in draw(30)
    few = draw(29)
    assert '<div class="few">' in few
    assert "Pale: fewer than 30 answers." in few


def test_names_that_are_lists_stand_in_quotes(example: Findings) -> None:
    drivers = example.drivers.assign(name=example.drivers["name"].replace("Slow delivery", "Slow, late or no delivery"))
    text = render_page(replace(example, drivers=drivers))
    assert "Fix first: Checkout friction; then “Slow, late or no delivery” and Return difficulty." in text


def test_contents_say_what_they_count(page: str, example: Findings) -> None:
    contents = page[page.index('<nav class="contents"') : page.index("</nav>", page.index('<nav class="contents"'))]
    text = " ".join(re.sub(r"<[^>]+>", " ", contents).split())
    assert "Comments 374 texts, of all scores together" in text
    assert "Requests 4 different" in text
    of_one = {
        name: table[table["score_kind"] == "nps"]
        for name, table in ((name, getattr(example, name)) for name in ("scores", "bands", "drivers", "driver_bands"))
    }
    alone = render_page(replace(make_empty(), rows=example.rows, scales=example.scales[:1], **of_one))
    assert "374 texts</span>" in alone
    assert "420 responses: 374 with a readable comment" in alone
