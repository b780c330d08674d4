"""A chart as an inline SVG for the page: CSS colours, no fonts, no address, a sentence on every mark that has one."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

from feedbacknlp.report.palette import LIGHT

if TYPE_CHECKING:
    import altair as alt

__all__ = ["draw_png", "draw_svg"]

_SVG = "{http://www.w3.org/2000/svg}"
_LINK = "{http://www.w3.org/1999/xlink}href"
_DROPPED = (
    "font-family",
    "stroke-miterlimit",
    "role",
    "aria-roledescription",
    "aria-hidden",
    "pointer-events",
    "style",
    "version",
    "class",
)
_COLOURS = {colour: f"var(--{name})" for name, colour in LIGHT.items()}


def draw_png(chart: alt.TopLevelMixin, *, scale: float = 2.0) -> bytes:
    """The chart as a PNG picture on the report's light paper, ``scale`` pixels a point."""
    import vl_convert

    return bytes(vl_convert.vegalite_to_png(chart.to_dict() | {"background": LIGHT["raised"]}, scale=scale))


def draw_svg(chart: alt.TopLevelMixin, *, label: str, name: str, figures: list[list[Any]] | None = None) -> str:
    """The chart as an ``<svg>`` element to be put into HTML.

    Parameters
    ----------
    chart : altair chart
        Drawn in colours of the light palette; each becomes the CSS variable of its name.
    label : str
        What the drawing shows, for who can not see it.
    name : str
        CSS class beside ``chart``.
    figures : list of rows, default=None
        Kept in the drawing (attribute ``data-figures``, JSON) for copying as a table.
    """
    import vl_convert

    root = ElementTree.fromstring(vl_convert.vegalite_to_svg(chart.to_dict()))
    _clean(root)
    width, height = root.get("width", "0"), root.get("height", "0")
    root.attrib.clear()
    root.attrib.update(
        {
            "class": f"chart {name}",
            "viewBox": f"0 0 {width} {height}",
            "width": width,
            "height": height,
            "role": "group",
            "aria-label": label,
        }
    )
    if figures:
        root.set("data-figures", json.dumps(figures, ensure_ascii=False, separators=(",", ":"), default=str))
    return ElementTree.tostring(root, encoding="unicode")


def _clean(element: ElementTree.Element) -> None:
    element.tag = element.tag.removeprefix(_SVG)
    # clips are numbered through the life of the process: two drawings would share names, and no two runs be alike
    element.attrib.pop("clip-path", None)
    for child in list(element):
        ground = element.get("version") is not None and child.tag == f"{_SVG}rect"
        unseen = child.get("display") == "none" or child.get("class") == "background" or child.tag == f"{_SVG}defs"
        if ground or unseen:
            element.remove(child)
    link = element.attrib.pop(_LINK, None)
    if link is not None:
        # Vega makes addresses absolute; all of ours point into the page
        element.set("href", "#" + link.partition("#")[2])
    for attribute in _DROPPED:
        element.attrib.pop(attribute, None)
    for attribute, value in element.attrib.items():
        if value in _COLOURS:
            element.set(attribute, _COLOURS[value])
        elif attribute in ("transform", "d", "x2", "y2", "width", "height", "x", "y"):
            element.set(attribute, re.sub(r"-?\d+\.\d{2,}", lambda number: f"{float(number.group()):.1f}", value))
    if element.get("opacity") == "1":
        del element.attrib["opacity"]
    if "aria-label" in element.attrib:
        element.set("class", "told")
        element.set("role", "img")
    for child in list(element):
        _clean(child)
        if child.tag == "g" and len(child) == 0:
            element.remove(child)
        elif child.tag == "a" and not any("aria-label" in part.attrib for part in child.iter()):
            # a name links too, but one link a driver is enough for the keyboard
            child.set("tabindex", "-1")
