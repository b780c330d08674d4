"""Which column of one file is the key of which column of another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from feedbacknlp.contracts.members import are_members
from feedbacknlp.errors import JoinError
from feedbacknlp.ingest import cues
from feedbacknlp.ingest.chosen import find_column
from feedbacknlp.ingest.keys import normalise_keys
from feedbacknlp.ingest.naming import split_name
from feedbacknlp.ingest.profiles import sample_rows
from feedbacknlp.ingest.tables import FileTable

__all__ = ["KeyPair", "find_pair"]

_GENERIC = frozenset(
    {
        "id",
        "key",
        "no",
        "nr",
        "number",
        "code",
        "name",
        "title",
        "row id",
        "type",
        "status",
        "uuid",
        "ref",
        "source",
        "编号",
        "編號",
    }
)
_JOIN_ROLES = ("order_id", "product_id", "customer_id")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyPair:
    """A left column whose values are keys of a right column."""

    left: str
    right: str
    role: str
    share: float
    why: str


def find_pair(left: FileTable, right: FileTable) -> KeyPair | None:
    """The best key pair of a table and an attribute table, None where there is none.

    Names decide (the same name, the same role, ``listing_id`` for the ``id`` of a file of listings), orders before
    products before customers; values alone decide only where long keys agree for at least half of the rows.

    Raises
    ------
    JoinError
        FB401: the study file names the pair and no value agrees. FB402: it names a file or column that is not there.
    """
    told = _told_pair(left, right)
    if told is not None:
        share = _shared(left, told[0], right, told[1])
        if not share:
            raise JoinError(
                "The columns that the study file joins have no value in common",
                code="FB401",
                where=f"{left.name}:{told[0]} and {right.name}:{told[1]}",
                remedy="correct join_on and join_to",
            )
        return KeyPair(
            left=told[0], right=told[1], role=_role_of(right, told[1]), share=share, why="set in the study file"
        )
    if right.settings.join_to is not None:
        return None
    named: list[tuple[int, float, int, KeyPair]] = []
    for rank, left_name, right_name, role, why in _named_pairs(left, right):
        share = _shared(left, left_name, right, right_name)
        if share > 0:
            named.append(
                (rank, -share, len(named), KeyPair(left=left_name, right=right_name, role=role, share=share, why=why))
            )
    if named:
        return min(named, key=lambda item: item[:3])[3]
    return _pair_by_values(left, right)


def _told_pair(left: FileTable, right: FileTable) -> tuple[str, str] | None:
    """The pair that the study file names on the right table (or on the left one, for this right one)."""
    for own, other, swapped in ((right, left, True), (left, right, False)):
        settings = own.settings
        if settings.join_to is None or own.role in ("comments",):
            continue
        file, _, column = settings.join_to.rpartition(":")
        if file and file not in {source.name for source in other.files}:
            continue
        names = list(other.frame.columns)
        if not file and column not in names:
            continue
        other_column = find_column(column, names, where=other.name)
        own_column = find_column(settings.join_on or column, list(own.frame.columns), where=own.name)
        return (other_column, own_column) if swapped else (own_column, other_column)
    return None


def _role_of(table: FileTable, column: str) -> str:
    return next((role for role, name in table.columns.roles.items() if name == column), "")


def _named_pairs(left: FileTable, right: FileTable) -> Iterator[tuple[int, str, str, str, str]]:
    """Rank, left column, right column, role and why of pairs whose names agree."""
    entities = _entities(right)
    left_words = {
        name: split_name(name)
        for name in left.frame.columns
        if left.columns.why.get(name, ("",))[0] not in ("score", "text", "date", "title")
    }
    for right_name in right.frame.columns:
        words = split_name(right_name)
        role = _role_of(right, right_name)
        order = _JOIN_ROLES.index(role) if role in _JOIN_ROLES else len(_JOIN_ROLES)
        for left_name, other in left_words.items():
            if other == words and words not in _GENERIC and _is_key_column(right, right_name):
                yield order, left_name, right_name, role, "the same name"
            elif role in _JOIN_ROLES and left.columns.roles.get(role) == left_name:
                yield order, left_name, right_name, role, f"both are {role}"
            elif words in _GENERIC and right.profiles[right_name].variety >= 0.3 and _names_entity(other, entities):
                yield order, left_name, right_name, _role_of(left, left_name), f"named after {right.name}"


def _is_key_column(table: FileTable, name: str) -> bool:
    """Named as a key, or one row a value (a list of categories with their translations)."""
    profile = table.profiles[name]
    if _role_of(table, name) in _JOIN_ROLES or cues.ID_ENDING.search(split_name(name)):
        return True
    return profile.variety >= 0.99 and profile.filled >= 2 and profile.dated < 0.8


def _entities(table: FileTable) -> set[str]:
    words = split_name(table.stem).split()
    return {
        form
        for word in words
        if not word.isdigit()
        for form in (word, word.removesuffix("s"), word.removesuffix("er"), word.removesuffix("es"))
    }


def _names_entity(words: str, entities: set[str]) -> bool:
    parts = words.split()
    return bool(parts) and parts[0] in entities and (len(parts) == 1 or bool(cues.ID_ENDING.search(words)))


def _shared(left: FileTable, left_name: str, right: FileTable, right_name: str) -> float:
    """Share of the left table's keys that are keys of the right one."""
    keys = left.distinct_keys(left_name)
    return len(keys & right.distinct_keys(right_name)) / len(keys) if keys else 0.0


def _pair_by_values(left: FileTable, right: FileTable) -> KeyPair | None:
    """Long keys that agree though the names do not; small whole numbers agree by chance and are not asked."""
    best: KeyPair | None = None
    for right_name, right_profile in right.profiles.items():
        if (
            right_profile.variety < 0.99
            or right_profile.wordiness > 1.2
            or right_profile.length < 6
            or right_profile.dated >= 0.5
        ):
            continue
        for left_name, left_profile in left.profiles.items():
            if (
                left_profile.wordiness > 1.2
                or left_profile.length < 6
                or left_profile.dated >= 0.5
                or not left_profile.filled
            ):
                continue
            if left.columns.why.get(left_name, ("",))[0] in ("score", "text", "title"):
                continue
            sample = normalise_keys(left_profile.sample.iloc[sample_rows(len(left_profile.sample), 500)])
            share = float(are_members(sample, right.distinct_keys(right_name)).mean())
            if share >= 0.5 and (best is None or share > best.share):
                best = KeyPair(
                    left=left_name,
                    right=right_name,
                    role=_role_of(right, right_name),
                    share=share,
                    why=f"{share:.0%} of the values agree",
                )
    return best
