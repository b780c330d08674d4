"""Themes that were found in text and their names, kept on the shelf: they are not looked for again where nothing
changed that they were learned from. Merging or renaming themes of the codebook leaves alone what fits none of them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from feedbacknlp.processes import one_thread_algebra
from feedbacknlp.store import Entry, Shelf, name_content
from feedbacknlp.study.rules import fingerprint_rules

if TYPE_CHECKING:
    from feedbacknlp.contracts import Codebook, FloatArray, VectorSource
    from feedbacknlp.study.models import Models
    from feedbacknlp.understand import Named
    from feedbacknlp.understand.discovered import DiscoveredTheme, Discovery
    from feedbacknlp.understand.discovery_levels import Detail
    from feedbacknlp.understand.spaces import Space

__all__ = ["learn_once", "name_once"]

_FOUND, _NAMED = "found", "named"
"""Kinds of the results."""


def learn_once(
    shelf: Shelf,
    matrix: FloatArray,
    ids: Sequence[str],
    texts: Sequence[str],
    languages: Sequence[str],
    *,
    means: Mapping[str, FloatArray],
    space: Space,
    seed: int,
    detail: Detail,
    floor: float | None,
) -> Discovery:
    """What :func:`feedbacknlp.understand.discovery.learn_themes` gives for these; from the shelf where it is there."""
    from feedbacknlp.understand.discovery import learn_themes

    name = name_content(
        fingerprint_rules("understand", "contracts"),
        *(_hash(array) for array in (matrix, space.weights, space.aside, *(means[code] for code in sorted(means)))),
        *sorted(means),
        repr((seed, detail, floor)),
        frame=pd.DataFrame({"id": ids, "text": texts, "language": languages}, dtype="str"),
        columns=("id", "text", "language"),
    )
    entry = shelf.load(_FOUND, name)
    if entry is not None:
        return _unpack(entry)
    found = learn_themes(
        matrix, ids, texts, languages, means=means, space=space, seed=seed, detail=detail, floor=floor
    )
    shelf.save(_FOUND, name, _pack(found))
    return found


def name_once(
    shelf: Shelf,
    discovery: Discovery,
    members: pd.DataFrame,
    *,
    vectors: VectorSource,
    models: Models,
    language: str,
    codebook: Codebook,
) -> Named:
    """What :func:`feedbacknlp.understand.name_themes` gives for these; from the shelf where it is there, and then no
    model that cuts texts into words is opened.

    Parameters
    ----------
    shelf : Shelf
    discovery : Discovery
    members : Statements
        All that the themes were learned from.
    vectors : VectorSource
        Of these; they follow from the discovery and are not compared.
    models : Models
    language : str
        Of the study.
    codebook : Codebook
        That the themes will stand beside; only what its themes are called and how they are defined counts.
    """
    from feedbacknlp.contracts import Theme
    from feedbacknlp.understand import Named, name_themes

    packed = _pack(discovery)
    name = name_content(
        fingerprint_rules("understand", "languages", "contracts", "backends/segmenter.py"),
        models.encoder.fingerprint,
        models.heads.fingerprint,
        language,
        repr([(theme.id, dict(theme.name), dict(theme.definition)) for theme in codebook.themes]),
        *(_hash(packed.arrays[part]) for part in sorted(packed.arrays)),
        *packed.frames["languages"]["code"].tolist(),
        packed.frames["themes"].to_json(),
        packed.frames["themes_members"].to_json(),
        frame=members,
        columns=("statement_id", "shown_text", "language"),
    )
    entry = shelf.load(_NAMED, name)
    if entry is None:
        with one_thread_algebra():
            named = name_themes(
                discovery,
                members,
                vectors=vectors,
                encoder=models.encoder,
                heads=models.heads,
                segmenter=models.segmenter,
                language=language,
                codebook=codebook,
            )
        told = [(theme.id, theme.group, theme.name[language], theme.definition[language]) for theme in named.themes]
        names = pd.DataFrame(told, columns=["id", "group", "name", "definition"], dtype="str")
        kept = _pack(named.discovery)
        entry = Entry(frames={**kept.frames, "names": names}, arrays=kept.arrays)
        shelf.save(_NAMED, name, entry)
    return Named(
        discovery=_unpack(entry),
        themes=tuple(
            Theme(id=theme_id, group=group, name={language: named}, definition={language: told}, origin="discovered")
            for theme_id, group, named, told in entry.frames["names"].itertuples(index=False, name=None)
        ),
    )


def _hash(array: FloatArray) -> str:
    return hashlib.sha256(repr(array.shape).encode() + np.ascontiguousarray(array).tobytes()).hexdigest()


def _pack(found: Discovery) -> Entry:
    codes, size = sorted(found.language_centres), found.loose.shape[1]
    levels = [
        (level.themes, level.stability, level.beyond_null, level == found.chosen, level == found.broad)
        for level in found.levels
    ]
    frames, arrays = {}, {}
    for part, themes in (("themes", found.themes), ("felt", found.felt)):
        frames[part] = pd.DataFrame(
            [(theme.theme_id, theme.reach, theme.near, theme.stability, theme.group) for theme in themes],
            columns=["theme_id", "reach", "near", "stability", "group"],
        )
        frames[_members_of(part)] = pd.DataFrame(
            [(place, member) for place, theme in enumerate(themes) for member in theme.members],
            columns=["theme", "member"],
        )
        arrays[part] = np.array([theme.centre for theme in themes], dtype=np.float32).reshape(len(themes), size)
    return Entry(
        frames=frames
        | {
            "levels": pd.DataFrame(levels, columns=["themes", "stability", "beyond_null", "chosen", "broad"]),
            "languages": pd.DataFrame({"code": codes}, dtype="str"),
        },
        arrays=arrays
        | {
            "loose": found.loose,
            "mixed": found.mixed,
            "space": found.space.weights,
            "aside": found.space.aside,
            "languages": np.array([found.language_centres[code] for code in codes], dtype=np.float32),
        },
    )


def _unpack(entry: Entry) -> Discovery:
    from feedbacknlp.understand.discovered import Discovery
    from feedbacknlp.understand.discovery_levels import Level
    from feedbacknlp.understand.spaces import Space

    means = np.array(entry.arrays["languages"])
    rows = entry.frames["levels"].itertuples(index=False, name=None)
    levels = [
        (Level(themes=int(themes), stability=float(stability), beyond_null=float(beyond)), bool(chosen), bool(broad))
        for themes, stability, beyond, chosen, broad in rows
    ]
    return Discovery(
        themes=_unpack_themes(entry, "themes"),
        felt=_unpack_themes(entry, "felt"),
        loose=np.array(entry.arrays["loose"]),
        mixed=np.array(entry.arrays["mixed"]),
        space=Space(weights=np.array(entry.arrays["space"]), aside=np.array(entry.arrays["aside"])),
        language_centres=dict(zip(entry.frames["languages"]["code"].tolist(), means, strict=True)),
        levels=tuple(level for level, _, _ in levels),
        chosen=next((level for level, chosen, _ in levels if chosen), None),
        broad=next((level for level, _, broad in levels if broad), None),
    )


def _unpack_themes(entry: Entry, part: str) -> tuple[DiscoveredTheme, ...]:
    from feedbacknlp.understand.discovered import DiscoveredTheme

    members: dict[int, list[str]] = {}
    for place, member in entry.frames[_members_of(part)].itertuples(index=False, name=None):
        members.setdefault(int(place), []).append(member)
    centres = np.array(entry.arrays[part])
    return tuple(
        DiscoveredTheme(
            theme_id=str(theme_id),
            centre=centres[place],
            reach=float(reach),
            near=float(near),
            members=tuple(members.get(place, ())),
            stability=float(stability),
            group=int(group),
        )
        for place, (theme_id, reach, near, stability, group) in enumerate(
            entry.frames[part].itertuples(index=False, name=None)
        )
    )


def _members_of(part: str) -> str:
    return f"{part}_members"
