"""The command line: a thin skin over :class:`feedbacknlp.Study`; only this room talks to a terminal."""

from feedbacknlp.cli.root import main

__all__ = ["main"]
