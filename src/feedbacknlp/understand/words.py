"""Small tools for showing a customer's words."""

from __future__ import annotations

__all__ = ["shorten_text"]


def shorten_text(text: str, *, most: int) -> str:
    """The text on one line, at most ``most`` characters, with an ellipsis where it was cut."""
    flat = " ".join(text.split())
    return flat if len(flat) <= most else flat[: most - 1].rstrip() + "…"
