"""Which columns hold the customers' own words, and which of them is the title of another."""

from __future__ import annotations

from collections.abc import Mapping

from feedbacknlp.ingest import cues
from feedbacknlp.ingest.chosen import FileColumns
from feedbacknlp.ingest.profiles import Profile

__all__ = ["reads_as_text", "take_texts", "take_title"]


def reads_as_text(profile: Profile) -> bool:
    """Prose, whatever the column is called: never a score."""
    return profile.wordiness >= 5 and profile.variety >= 0.3 and profile.numeric < 0.5 and profile.distinct > 12


def _is_choice(profile: Profile) -> bool:
    """The same few short answers again and again."""
    return profile.distinct <= 30 and profile.filled >= 4 * profile.distinct and profile.longest <= 80


def take_texts(chosen: FileColumns, free: Mapping[str, Profile]) -> None:
    """Columns of answers in the customer's own words; where none is sure, the likeliest."""
    open_columns = {name: profile for name, profile in free.items() if _may_be_text(profile)}
    sure = {name: why for name, profile in open_columns.items() if (why := _why_text(profile))}
    if not sure and not chosen.texts:
        named = {
            name: "named so"
            for name, profile in open_columns.items()
            if cues.TEXT.search(profile.words) and not cues.ID_ENDING.search(profile.words)
        }
        prose = {
            name: "the longest texts of the file"
            for name, profile in open_columns.items()
            if profile.wordiness >= 3 and profile.variety >= 0.3 and not cues.PERSONAL.search(profile.words)
        }
        longest = sorted(prose, key=lambda name: (-open_columns[name].length, name))[:1]
        sure = named or {name: prose[name] for name in longest}
    for name, why in sure.items():
        chosen.texts.append(name)
        chosen.take(name, "text", why)


def _may_be_text(profile: Profile) -> bool:
    if profile.sample.str.match(r"\s*[\[{][\[{\"]").mean() > 0.5:  # lists and objects of a JSON file
        return False
    return (
        bool(profile.filled)
        and profile.numeric < 0.9
        and profile.dated < 0.5
        and not cues.PERSONAL.search(profile.words.split(" | ")[0])
    )


def _why_text(profile: Profile) -> str:
    """Why the column holds open answers, '' where it does not or may not."""
    if _is_choice(profile) and (profile.filled >= 20 or profile.wordiness < 4):
        return ""
    foreign = bool(cues.NOT_A_TEXT.search(profile.words)) and "|" not in profile.words
    cue = cues.TEXT.search(profile.words) or cues.TITLE.search(profile.words)
    if (
        cue
        and (profile.wordiness >= 1.5 or profile.length >= 4)
        and not (foreign and profile.wordiness < 4)
        and profile.wordiness >= 1.01
    ):
        return f"header says {cue.group(0).strip()!r}; {profile.wordiness:.0f} words a cell"
    if profile.wordiness >= 5 and profile.variety >= 0.5 and not foreign:
        return f"mostly distinct texts of {profile.wordiness:.0f} words"
    return ""


def take_title(chosen: FileColumns, profiles: Mapping[str, Profile]) -> None:
    """Of a title and a body, the title goes in front of the body and is no question of its own."""
    if len(chosen.texts) < 2:
        return
    titles = [
        name for name in chosen.texts if cues.TITLE.search(profiles[name].words) and profiles[name].wordiness < 15
    ]
    bodies = [name for name in chosen.texts if name not in titles]
    if len(titles) == 1 and bodies and profiles[titles[0]].length < max(profiles[name].length for name in bodies):
        chosen.texts.remove(titles[0])
        chosen.roles["title"] = titles[0]
        chosen.take(titles[0], "title", f"title of {bodies[0]}")
