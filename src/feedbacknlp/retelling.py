"""Findings told in another interface language: no model, no input file, the same figures."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd

    from feedbacknlp.contracts import Findings

__all__ = ["retell_findings"]

_WITH_NAMES = ("drivers", "change_parts", "what_if", "driver_scores", "driver_cuts")
"""Tables that hold the names of drivers."""


def retell_findings(findings: Findings, language: str) -> Findings:
    """Findings whose own words are in another language: names of themes and drivers, changes and cautions.

    Parameters
    ----------
    findings : Findings
    language : str
        en, zh-Hans, zh-Hant or nb.

    Returns
    -------
    Findings
        Figures and customers' words are the same. A theme of the user's own codebook, or one found in the comments,
        keeps the name that it has where it has none in this language.
    """
    from feedbacknlp import explain, understand

    if language == findings.language:
        return findings
    themes = understand.parse_codebook(findings.codebook, where="findings.json").themes if findings.codebook else ()
    names = understand.driver_names(themes, language=language) | explain.name_rare(language)
    told = understand.count_themes(themes, findings.rows["mentions"], language=language).set_index("theme_id")

    def name_themes(column: str) -> pd.Series:
        own = findings.themes[column]
        return findings.themes["theme_id"].map(told[column]).fillna(own).astype("str")

    tables: dict[str, Any] = {}
    for table in _WITH_NAMES:
        frame: pd.DataFrame = getattr(findings, table)
        named = frame["driver_id"].map(names).where(frame["name"] != "").fillna(frame["name"]).astype("str")
        tables[table] = frame.assign(name=named)
        if "caution" in frame:
            tables[table]["caution"] = _say_again(frame["caution"], language)
    changes = findings.changes
    return replace(
        findings,
        **tables,
        language=language,
        themes=findings.themes.assign(name=name_themes("name"), definition=name_themes("definition")),
        changes=explain.tell_changes(
            changes.drop(columns="sentence"),
            tables["change_parts"],
            findings.scores,
            false_discovery=findings.thresholds.get("false_discovery", 0.05),
            language=language,
        )
        if len(changes)
        else changes,
        cautions=explain.say_cautions(findings.cautions, language),
    )


def _say_again(texts: pd.Series, language: str) -> pd.Series:
    from feedbacknlp.explain import say_again

    return texts.map({text: say_again(text, language) for text in texts.unique()}).astype("str")
