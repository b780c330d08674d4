"""Themes that are found and must not be proposed."""

from __future__ import annotations

from feedbacknlp.contracts import Codebook, Forbidden, Theme
from feedbacknlp.understand import encode_statements
from feedbacknlp.understand.discovered import DiscoveredTheme
from feedbacknlp.understand.forbidden import drop_forbidden
from tests.suites.toys import ToyEncoder, toy_heads
from tests.understand.frames import statements_of

PARKING = [f"parking place garage {word}" for word in ("full", "dark", "narrow", "paid", "far", "wet")]


def test_what_a_collected_study_holds_is_enough() -> None:
    statements = statements_of(PARKING)
    vectors = encode_statements(statements, encoder=ToyEncoder())
    members = tuple(statements["statement_id"])
    matrix = vectors.take(statements["statement_id"])
    found = DiscoveredTheme(
        theme_id="new_1", centre=matrix.mean(axis=0), reach=0.0, near=0.0, members=members, stability=1.0, group=""
    )
    named = Theme(id="new_1", name={"en": "Parking"}, origin="discovered")
    banned = Theme(id="parking", name={"en": "Garage"}, definition={"en": "parking place garage"})
    codebook = Codebook(id="mine", version=1, themes=(), forbidden=(Forbidden(theme_id="parking", theme=banned),))
    for threshold, left in ((0.0, 0), (1.1, 1)):
        themes, names = drop_forbidden(
            (found,),
            (named,),
            codebook,
            # a study that was read in parts keeps no raw text
            statements.drop(columns="text"),
            vectors=vectors,
            encoder=ToyEncoder(),
            heads=toy_heads(),
            threshold=threshold,
        )
        assert (len(themes), len(names)) == (left, left)
