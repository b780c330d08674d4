"""The example shop in every language of the interface: what is not a customer's text or a name is in that language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import openpyxl
import pptx
import pytest

from feedbacknlp import read_findings, write_report
from feedbacknlp.contracts import Findings
from feedbacknlp.report import summarise_findings
from feedbacknlp.retelling import retell_findings

# openpyxl, which reads the workbook here, does not know the bars behind figures
pytestmark = [
    pytest.mark.weights,
    pytest.mark.filterwarnings("ignore:.* extension is not supported:UserWarning"),
]

OTHERS = ("zh-Hans", "zh-Hant", "nb")
SHOWN_ATTRIBUTES = ("aria-label", "title", "placeholder", "alt", "data-tip")

# words that no text of the interface in another language can do with
ENGLISH = re.compile(
    r"\b(the|of|and|is|are|was|were|with|from|this|that|these|not|has|their|they|which|only|than|who|what|how|to be|"
    r"between|each|every|other|others|rests?|says?|values?|answers?|responses?|mentions?|mentioned|shows?|found|"
    r"distinct|usual|named|scale|rows?|columns?|matched|joined|taken|left out|good|copy of)\b",
    re.IGNORECASE,
)


class Reading(HTMLParser):
    """The texts that a page shows, attributes that are read out included."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._silent = 0
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in ("script", "style")
        self.texts += [value for name, value in attrs if name in SHOWN_ATTRIBUTES and value]

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in ("script", "style")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.texts.append(data)


def read_workbook(path: Path) -> Iterator[str]:
    book = openpyxl.load_workbook(path, read_only=True)
    for sheet in book:
        yield sheet.title
        for row in sheet.iter_rows(values_only=True):
            yield from (cell for cell in row if isinstance(cell, str))


def read_slides(path: Path) -> Iterator[str]:
    for slide in pptx.Presentation(str(path)).slides:
        for shape in slide.shapes:
            if shape.has_text_frame:
                yield from (paragraph.text for paragraph in shape.text_frame.paragraphs)
            if shape.has_table:
                yield from (cell.text for row in shape.table.rows for cell in row.cells)
            if shape.has_chart:
                yield from (str(category) for plot in shape.chart.plots for category in plot.categories)


def customers_own(findings: Findings) -> str:
    """Everything that is told as it was written: comments and their ids, requests,
    names of columns, questions and themes found."""
    rows = findings.rows
    found = findings.themes.loc[findings.themes["origin"] == "discovered", ["name", "definition"]]
    columns = [name for source in findings.sources for name, _, _ in source.columns]
    texts = [
        findings.title,
        *rows["statements"]["shown_text"],
        *rows["comments"]["comment_id"],
        *findings.quotes["context"],
        *findings.quotes["quote"],
        *findings.requests["group_name"],
        *findings.requests["request"],
        *findings.mismatches.select_dtypes("str").to_numpy().ravel(),
        *rows["comments"]["question"].dropna(),
        *found.to_numpy().ravel(),
        *columns,
        *(scale.question for scale in findings.scales),
        *findings.band_words["words"],
        *findings.causes["cause"],
    ]
    return _plain(" ".join(map(str, texts)))


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text).casefold().strip()


def find_english(texts: Iterator[str] | list[str], own: str, names: list[str]) -> set[str]:
    """Texts with English words that no customer wrote."""
    suspicious = set()
    # lines stay apart: a cell holds all that one customer wrote, a comment a line
    lines = ("\n".join(" ".join(line.split()) for line in text.splitlines()) for text in texts)
    for text in dict.fromkeys(lines):
        left = text
        for name in names:
            left = left.replace(name, " ")
        if ENGLISH.search(left) and not _is_own(left, own):
            suspicious.add(text)
    return suspicious


def _is_own(text: str, own: str) -> bool:
    """Whether it, cut where a drawing or a cell had no room or where quotes stand side by side, is a customer's."""
    pieces = [piece for piece in re.split(r"…|[“”«»「」]|\n", text) if ENGLISH.search(piece)]
    return all(_plain(piece) in own for piece in pieces)


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_left_in_english(shop_report: Path, tmp_path: Path, language: str) -> None:
    findings = retell_findings(read_findings(shop_report), language)
    own = customers_own(findings)
    names = list(findings.themes.loc[findings.themes["origin"] == "discovered", "name"])
    names += [source.name for source in findings.sources]
    written = write_report(findings, tmp_path, slides=True)
    page = Reading(written["page"].read_text(encoding="utf-8")).texts
    summary = summarise_findings(findings).splitlines()
    assert find_english(page, own, names) == set()
    assert find_english(read_workbook(written["workbook"]), own, names) == set()
    assert find_english(read_slides(written["slides"]), own, names) == set()
    groups = findings.requests["group_name"].unique()
    not_asked = [line for line in summary if not any(name[:8] in line for name in groups)]
    assert find_english(not_asked, own, names) == set()


def test_english_is_seen(shop_report: Path) -> None:
    findings = read_findings(shop_report)
    own = customers_own(findings)
    assert find_english([findings.ledger.lines[-1].reason, findings.cautions[0].text], own, [])
    assert not find_english([findings.rows["statements"]["shown_text"].iloc[0]], own, [])


def test_figures_and_words_of_customers_stay_as_they_are(shop_report: Path) -> None:
    findings = read_findings(shop_report)
    there_and_back = retell_findings(retell_findings(findings, "nb"), "en")
    for table in ("themes", "drivers", "change_parts", "what_if", "driver_scores", "driver_cuts", "changes"):
        told, before = getattr(there_and_back, table), getattr(findings, table)
        assert told.equals(before[told.columns]), table
    assert there_and_back.cautions == findings.cautions
    assert retell_findings(findings, "en") is findings
