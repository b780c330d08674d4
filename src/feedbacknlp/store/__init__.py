"""What is kept between the steps of a run and between runs."""

from feedbacknlp.store.queries import query_tables
from feedbacknlp.store.shelf import DiskShelf, Entry, MemoryShelf, Shelf, name_content
from feedbacknlp.store.texts import KnownTexts, hash_texts
from feedbacknlp.store.vectors import ShelvedVectors, pack_vectors, unpack_vectors

__all__ = [
    "DiskShelf",
    "Entry",
    "KnownTexts",
    "MemoryShelf",
    "Shelf",
    "ShelvedVectors",
    "hash_texts",
    "name_content",
    "pack_vectors",
    "query_tables",
    "unpack_vectors",
]
