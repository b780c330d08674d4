"""The page: one HTML file that asks for nothing from outside and reads well without its script.

Its charts are Altair specifications that vl-convert draws to SVG when the page is written; the notebook shows the same
drawings and :func:`feedbacknlp.report.svg.draw_png` makes pictures of them. Vega's own script (about 800 kB) is left
out: it would take half of the page's budget and show nothing without JavaScript. What a filter leaves of the people is
counted again by a small script from columns of short codes, and shown as tables, bars and intervals.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from feedbacknlp.contracts import Findings
from feedbacknlp.contracts.cutting import cut_text
from feedbacknlp.report import charts
from feedbacknlp.report.atomic import write_text
from feedbacknlp.report.charts.driver_change import pick_moves
from feedbacknlp.report.charts.frame import MIDDLE, NARROW, WIDE, has_unsure, list_figures, pick_drivers
from feedbacknlp.report.charts.score_periods import FEWEST
from feedbacknlp.report.palette import DARK, LIGHT
from feedbacknlp.report.view.answer import give_answer
from feedbacknlp.report.view.audit import list_audit
from feedbacknlp.report.view.callbacks import list_callbacks
from feedbacknlp.report.view.cautions import fold_cautions
from feedbacknlp.report.view.change import ENOUGH, follows_smoothed, has_enough, last_change
from feedbacknlp.report.view.comments import count_comments, list_written
from feedbacknlp.report.view.coverage import tell_coverage
from feedbacknlp.report.view.dossiers import open_dossiers
from feedbacknlp.report.view.explorer import gather_explorer
from feedbacknlp.report.view.gate import list_marks
from feedbacknlp.report.view.method import METHOD_TOPICS, tell_method
from feedbacknlp.report.view.reader import Reader, open_reader
from feedbacknlp.report.view.requests import RequestGroup, group_requests
from feedbacknlp.report.view.scores import ScoreView, records
from feedbacknlp.report.view.vocabulary import list_band_words

if TYPE_CHECKING:
    from markupsafe import Markup

__all__ = ["open_environment", "render_page", "write_page"]

ROOM = 1_400_000
"""Bytes of the page, comments included, however many there are."""

MOST_MISMATCHES = 60
"""Mismatches a score in the page; the workbook holds all."""

MOST_CALLBACKS = 15
"""Customers to call back a score in the page; the workbook holds all."""

LEADING_THEMES = 12
"""Themes that stand open in their table."""

LEADING_REQUESTS = 9
"""Groups of requests that stand open."""

MOST_REQUESTS = 40
"""Groups of requests in the page; the workbook holds all."""

_IN_BAR = ("change", "drivers", "bands", "requests", "quotes", "callbacks", "comments", "method")
"""Sections that the bar names; the list of contents names all."""

_STYLES = ("base", "opening", "panels", "tables", "parts", "drawer", "print")
_SCRIPTS = ("start", "data", "figures", "parts", "tables", "tips", "comments", "live", "scores", "drawer", "charts")


def write_page(findings: Findings, path: Path) -> Path:
    """Write the page.

    Parameters
    ----------
    findings : Findings
    path : Path
        File to write, usually ``report.html``.

    Returns
    -------
    Path
        The file.

    Raises
    ------
    FileError
        The folder can not be written to (FB194).
    """
    return write_text(path, render_page(findings))


def render_page(findings: Findings) -> str:
    """The page as HTML. Everything that came from customers or files goes through Jinja's escaping."""
    reader = open_reader(findings)
    style, script = _join("css", _STYLES, "css"), _join("js", _SCRIPTS, "js")
    environment = open_environment(reader)
    groups = group_requests(findings)
    blocks = [_block(reader, score) for score in reader.scores]
    page: str = environment.get_template("page.html").render(
        findings=findings,
        study_cautions=fold_cautions(reader, None),
        language=reader.words.language,
        style=_markup(style),
        script=_markup(script),
        policy=_policy(style, script),
        light=LIGHT,
        dark=DARK,
        blocks=blocks,
        focused=any(score.focus for score in reader.scores) and len(findings.waves) > 1,
        groups=groups[:MOST_REQUESTS],
        leading_groups=LEADING_REQUESTS,
        leading_themes=LEADING_THEMES,
        more_groups=max(0, len(groups) - MOST_REQUESTS),
        themes=sorted(
            records(findings.themes), key=lambda row: (row["origin"] == "other", -row["statements"], row["theme_id"])
        ),
        theme_names=dict(zip(findings.themes["theme_id"], findings.themes["name"], strict=True)),
        feeling=_chart(reader, charts.draw_theme_feeling, label="chart.feeling.label", width=WIDE),
        coverage=tell_coverage(reader),
        audit=list_audit(reader),
        comments=count_comments(findings),
        enough=ENOUGH,
        bar_sections=_IN_BAR,
        sections=_sections(reader, blocks, requests=len(groups)),
        method=[tell_method(reader, topic) for topic in METHOD_TOPICS],
    )
    # comments take what the rest leaves of the budget; what customers wrote is escaped, so this place is found once
    head, place, tail = page.partition("data-comments>")
    room = ROOM - len(page.encode("utf-8", errors="replace"))
    named = set(re.findall(r'data-person="([^"]+)"', page))
    return head + place + _comments(reader, room=room, groups=groups[:MOST_REQUESTS], named=named) + tail


def _sections(reader: Reader, blocks: list[dict[str, Any]], *, requests: int) -> list[tuple[str, str]]:
    """Names of the page's sections in order, and how many of what each holds ('' where nothing is counted); those with
    nothing to say are left out."""
    words, whole = reader.words, reader.numbers.whole
    findings, waves = reader.findings, len(reader.findings.waves) > 1
    course = any(len(score.periods) >= FEWEST for score in reader.scores)
    first = blocks[0] if blocks else None
    named = int((findings.themes["origin"] != "other").sum())
    written = len(list_written(findings))
    texts = "contents.comments_all" if len(blocks) > 1 else "contents.comments"
    sections = [
        ("change", bool(blocks) and (waves or course), ""),
        ("drivers", bool(blocks), whole(len(first["dossiers"])) if first and first["dossiers"] else ""),
        ("bands", bool(blocks), ""),
        ("words", any(block["words"] for block in blocks), ""),
        ("requests", requests > 0, words("contents.requests", n=whole(requests))),
        ("quotes", any(block["dossiers"] for block in blocks), ""),
        ("callbacks", any(block["callbacks"] for block in blocks), ""),
        ("mismatches", any(block["mismatches"] for block in blocks), ""),
        ("themes", True, whole(named) if named else ""),
        ("answered", bool(blocks), ""),
        ("coverage", True, ""),
        ("comments", written > 0, words(texts, n=whole(written))),
        ("method", True, ""),
    ]
    return [(name, counted) for name, shown, counted in sections if shown]


def _block(reader: Reader, score: ScoreView) -> dict[str, Any]:
    findings = reader.findings
    mismatches = [row for row in records(findings.mismatches) if (row["score_kind"], row["question"]) == score.key]
    callbacks, unhappy = list_callbacks(reader, score, most=MOST_CALLBACKS)
    mismatches.sort(key=lambda row: (-abs(row["polarity"]), row["response_id"]))
    spans = [
        abs(driver[end]) for driver in score.drivers for end in ("impact_low", "impact_high") if driver[end] is not None
    ]

    def chart(draw: Callable[..., Any], label: str, width: int) -> Markup:
        return _chart(reader, draw, label=label, width=width, score=score.key)

    change, waves = (
        chart(charts.draw_driver_change, "chart.change.label", MIDDLE),
        _half_chart(reader, charts.draw_score_waves, score, "chart.waves.label"),
    )
    dossiers = open_dossiers(reader, score)
    compared, drawn = last_change(score), pick_drivers(score)
    # where no driver's change can be drawn, the course over time stands beside the waves
    periods = MIDDLE if waves and not change else WIDE
    return {
        "score": score,
        "name": reader.score_name(score),
        "answer": give_answer(reader, score),
        "compared": compared,
        "waves_before": compared is not None and score.waves[0]["wave"] != compared["wave_before"],
        "neutral": any(driver["polarity"] == 0 for driver in drawn),
        "unsure": has_unsure(reader, score),
        "few_cells": any(row["small"] for driver in drawn for row in score.driver_bands.get(driver["driver_id"], ())),
        "neutral_moves": any(driver["polarity"] == 0 for driver, _ in pick_moves(reader, score)),
        "few_waves": not all(has_enough(row) for row in score.waves if row["value"] is not None),
        "few_periods": not all(has_enough(row) for row in score.periods if row["value"] is not None),
        "smoothed": follows_smoothed(score),
        "largest_share": max(
            (
                row["share"]
                for driver in drawn
                for row in score.driver_bands.get(driver["driver_id"], ())
                if row["share"] is not None
            ),
            default=None,
        ),
        "cautions": fold_cautions(reader, score),
        "dossiers": dossiers,
        # each side with its strongest first
        "voices": sorted(dossiers, key=lambda one: (one.driver["polarity"] > 0, -abs(one.driver["impact"] or 0))),
        # the table opens with the drivers that the chart draws
        "rest": {driver["driver_id"] for driver in score.drivers} - {row["driver_id"] for row in drawn},
        "reach": max(spans, default=1.0) or 1.0,
        "mismatches": mismatches[:MOST_MISMATCHES],
        "callbacks": callbacks,
        "more_callbacks": unhappy - len(callbacks),
        "more_mismatches": max(0, len(mismatches) - MOST_MISMATCHES),
        "impact_chart": chart(charts.draw_driver_impact, "chart.impact.label", WIDE),
        "bands_chart": chart(charts.draw_driver_bands, "chart.bands.label", MIDDLE),
        "change_chart": change,
        "split_chart": chart(charts.draw_change_split, "chart.split.label", WIDE),
        "periods_chart": chart(charts.draw_score_periods, "chart.periods.label", periods),
        "words": list_band_words(reader, score),
        "gate": list_marks(reader, score),
        "effects": [row for row in score.effects if row["kano"] != "undecided"],
        "waves_chart": waves,
        "band_chart": _half_chart(reader, charts.draw_band_shares, score, "chart.band.label"),
    }


def _chart(reader: Reader, draw: Callable[..., Any], *, label: str, width: int, **choice: Any) -> Markup:
    """A chart twice, for screens and for phones; the style sheet shows the one that fits."""
    from feedbacknlp.report.svg import draw_svg

    drawings = [(name, draw(reader, width=size, **choice)) for size, name in ((width, "wide"), (NARROW, "narrow"))]
    return _markup(
        "".join(
            draw_svg(drawing, label=reader.words(label), name=name, figures=list_figures(drawing) if first else None)
            for first, (name, drawing) in zip((True, False), drawings, strict=True)
            if drawing is not None
        )
    )


def _half_chart(reader: Reader, draw: Callable[..., Any], score: ScoreView, label: str) -> Markup:
    from feedbacknlp.report.svg import draw_svg

    drawing = draw(reader, score=score.key, width=NARROW)
    if drawing is None:
        return _markup("")
    return _markup(draw_svg(drawing, label=reader.words(label), name="half", figures=list_figures(drawing)))


def _comments(reader: Reader, *, room: int, groups: tuple[RequestGroup, ...], named: set[str]) -> str:
    """People and comments for the script, as JSON that can not leave its element."""
    content = gather_explorer(reader, room=room, groups=groups, named=named)
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text


def _markup(text: str) -> Markup:
    """Text of our own making that is HTML already."""
    from markupsafe import Markup

    return Markup(text)


def _read(folder: str, name: str) -> str:
    return files("feedbacknlp.report").joinpath("templates", folder, name).read_text(encoding="utf-8")


def _join(folder: str, names: tuple[str, ...], ending: str) -> str:
    joined = "\n".join(_read(folder, f"{name}.{ending}") for name in names)
    if ending != "css":
        return "\n" + joined
    palettes = [
        f"{{{';'.join(f'--{name}:{colour}' for name, colour in palette.items())}}}" for palette in (LIGHT, DARK)
    ]
    return f"\n:root{palettes[0]}\n@media screen and (prefers-color-scheme:dark){{:root{palettes[1]}}}\n{joined}"


def _policy(style: str, script: str) -> str:
    """Content-Security-Policy: only this style and this script, and nothing may be fetched from anywhere."""
    hashes = [
        base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii") for text in (style, script)
    ]
    allowed = f"style-src 'sha256-{hashes[0]}'; script-src 'sha256-{hashes[1]}'; img-src data:"
    return f"default-src 'none'; {allowed}; base-uri 'none'; form-action 'none'"


def _cut_quoted(text: str, most: int) -> str:
    """A text of at most so many characters, whose closing quotation mark stands behind the cut."""
    closing = text[-1:] if text[-1:] in ("”", "»", "」") else ""
    return text if len(text) <= most else cut_text(text.removesuffix(closing), most - len(closing)) + closing


def open_environment(reader: Reader) -> Any:
    """Jinja with escaping on and unknown names forbidden, over the templates of this room."""
    import jinja2

    def load(name: str) -> str:
        folder, _, file = name.rpartition("/")
        return _read(folder, file)

    environment = jinja2.Environment(
        loader=jinja2.FunctionLoader(load),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(cut=cut_text, cut_quoted=_cut_quoted)
    environment.globals.update(t=reader.words, numbers=reader.numbers, reader=reader)
    return environment
