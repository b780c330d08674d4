"""Where stages run. Only this room knows of chunks and clusters; a stage is the same function everywhere."""

from feedbacknlp.engines.local import run_in_chunks

__all__ = ["run_in_chunks"]
