"""A small codebook for the tests of this room."""

from __future__ import annotations

from feedbacknlp.contracts import Codebook, Theme


def small_book() -> Codebook:
    def theme(theme_id: str, name: str, **fields: object) -> Theme:
        return Theme(id=theme_id, name={"en": name}, definition={"en": f"about {name}"}, group="all", **fields)  # type: ignore[arg-type]

    return Codebook(
        id="small",
        version=1,
        themes=(
            theme("speed", "Speed", exclude=("tracking -> courier",)),
            theme("courier", "Courier", examples={"en": ("the driver was rude",), "nb": ("sjåføren var sur",)}),
            theme("price", "Price", exclude=("fees -> speed",)),
            theme("hours", "Hours", origin="discovered"),
        ),
    )
