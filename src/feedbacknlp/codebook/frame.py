"""Where the code frame changed between waves, so that a trend is not taken for a change of the customers."""

from __future__ import annotations

import itertools
import json
from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from feedbacknlp.contracts import Codebook, Theme

__all__ = ["frame_changes", "mark_trends", "theme_prints"]


def theme_prints(codebook: Codebook) -> dict[str, str]:
    """Theme id -> all that decides how it is read: its texts, its parts, forbidden wordings and corrections."""
    said: dict[str, list[Any]] = {theme_id: [] for theme_id in codebook.ids}
    for entry in codebook.forbidden:
        if entry.theme_id in said:
            said[entry.theme_id].append(["forbidden", entry.wording.casefold()])
    for correction in codebook.corrections:
        for old, sign in correction.themes.items():
            now = codebook.follow(old)
            if now in said:
                said[now].append(["corrected", correction.text, sign])
    return {
        theme.id: json.dumps([_texts(theme), sorted(said[theme.id], key=str)], ensure_ascii=False, sort_keys=True)
        for theme in codebook.themes
    }


def frame_changes(before: Codebook, after: Codebook) -> tuple[str, ...]:
    """Ids of the themes that the two codebooks do not read alike, new ones among them, in the order of ``after``."""
    old, new = theme_prints(before), theme_prints(after)
    return tuple(theme_id for theme_id in after.ids if old.get(theme_id) != new[theme_id])


def mark_trends(trends: pd.DataFrame, waves: Sequence[str], frames: Mapping[str, Codebook]) -> pd.DataFrame:
    """Driver trends with the code frame of each wave.

    Parameters
    ----------
    trends : DriverTrends
    waves : sequence of str
        In the order of time.
    frames : mapping of wave to Codebook
        That the wave was coded with.

    Returns
    -------
    DriverTrends
        With ``code_frame`` (id and version) and ``frame_changed``: the driver's theme is read otherwise than in the
        wave before, so that the change between the two is no change of the customers alone.
    """
    changed = {
        (wave, theme)
        for earlier, wave in itertools.pairwise(waves)
        if frames[earlier] != frames[wave]
        for theme in {*frame_changes(frames[earlier], frames[wave]), *frame_changes(frames[wave], frames[earlier])}
    }
    themes = trends["driver_id"].str.rpartition(":")[0] if len(trends) else trends["driver_id"]
    return trends.assign(
        code_frame=pd.Series(
            [f"{frames[wave].id} {frames[wave].version}" for wave in trends["wave"]], index=trends.index, dtype="str"
        ),
        frame_changed=pd.Series(
            [(wave, theme) in changed for wave, theme in zip(trends["wave"], themes, strict=True)],
            index=trends.index,
            dtype="bool",
        ),
    )


def _texts(theme: Theme) -> list[Any]:
    return [
        dict(theme.name),
        dict(theme.definition),
        {code: list(texts) for code, texts in theme.examples.items()},
        [_texts(part) for part in theme.parts],
        _texts(theme.within) if theme.within else None,
    ]
