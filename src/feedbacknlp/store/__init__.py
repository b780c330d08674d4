"""A study folder between runs: what was read once is not read again."""

from feedbacknlp.store.vectors import load_vectors, save_vectors

__all__ = ["load_vectors", "save_vectors"]
