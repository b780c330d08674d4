"""Statements -> vectors, sentiments, intents, mentions: reading what customers say."""

from feedbacknlp.understand.assign import assign_themes
from feedbacknlp.understand.causes import find_causes
from feedbacknlp.understand.codebook_file import builtin_codebooks, parse_codebook, read_codebook, write_codebook
from feedbacknlp.understand.discovered import DiscoveredTheme, Discovery, dissolve_themes, keep_themes
from feedbacknlp.understand.discovery import discover_themes, learn_themes
from feedbacknlp.understand.discovery_reading import assign_discovered, read_themes
from feedbacknlp.understand.doubles import set_doubles_aside
from feedbacknlp.understand.encode import (
    ASKED_QUALITIES,
    READ_QUALITIES,
    context_texts,
    encode_contexts,
    encode_statements,
    encode_texts,
    spoken_text,
)
from feedbacknlp.understand.forbidden import drop_forbidden
from feedbacknlp.understand.intents import read_intents
from feedbacknlp.understand.naming import Named, name_themes
from feedbacknlp.understand.outcomes import decide_outcomes
from feedbacknlp.understand.quotes import choose_quotes
from feedbacknlp.understand.requests import collect_requests, group_wishes
from feedbacknlp.understand.sentiment import read_sentiments
from feedbacknlp.understand.sift import sift_statements
from feedbacknlp.understand.spaces import Space, choose_space, stretch_rows
from feedbacknlp.understand.theme_model import build_theme_model
from feedbacknlp.understand.themes_table import count_themes, driver_names
from feedbacknlp.understand.toward import read_toward_terms, read_toward_themes
from feedbacknlp.understand.uses import list_word_uses

__all__ = [
    "ASKED_QUALITIES",
    "READ_QUALITIES",
    "DiscoveredTheme",
    "Discovery",
    "Named",
    "Space",
    "assign_discovered",
    "assign_themes",
    "build_theme_model",
    "builtin_codebooks",
    "choose_quotes",
    "choose_space",
    "collect_requests",
    "context_texts",
    "count_themes",
    "decide_outcomes",
    "discover_themes",
    "dissolve_themes",
    "driver_names",
    "drop_forbidden",
    "encode_contexts",
    "encode_statements",
    "encode_texts",
    "find_causes",
    "group_wishes",
    "keep_themes",
    "learn_themes",
    "list_word_uses",
    "name_themes",
    "parse_codebook",
    "read_codebook",
    "read_intents",
    "read_sentiments",
    "read_themes",
    "read_toward_terms",
    "read_toward_themes",
    "set_doubles_aside",
    "sift_statements",
    "spoken_text",
    "stretch_rows",
    "write_codebook",
]
