"""What the stages promise each other: tables, scales, codebook, roles, Ledger and Findings."""

from feedbacknlp.contracts.cautions import Caution
from feedbacknlp.contracts.codebook import Codebook, Correction, Edit, Forbidden, Texts, Theme, pick_text, wording_of
from feedbacknlp.contracts.findings import Findings, Provenance
from feedbacknlp.contracts.heads import INTENTS, Heads, LinearHead, centre_rows, multiply_rows
from feedbacknlp.contracts.ingested import Ingested
from feedbacknlp.contracts.ledger import Ledger, LedgerLine, SourceSummary
from feedbacknlp.contracts.roles import Encoder, LanguageIdentifier, Segmenter, Token, TokenReader, TokenStates
from feedbacknlp.contracts.scales import Band, Metric, ScoreScale
from feedbacknlp.contracts.vectors import FloatArray, Looks, VectorChain, Vectors, VectorSource, round_vectors

__all__ = [
    "INTENTS",
    "Band",
    "Caution",
    "Codebook",
    "Correction",
    "Edit",
    "Encoder",
    "Findings",
    "FloatArray",
    "Forbidden",
    "Heads",
    "Ingested",
    "LanguageIdentifier",
    "Ledger",
    "LedgerLine",
    "LinearHead",
    "Looks",
    "Metric",
    "Provenance",
    "ScoreScale",
    "Segmenter",
    "SourceSummary",
    "Texts",
    "Theme",
    "Token",
    "TokenReader",
    "TokenStates",
    "VectorChain",
    "VectorSource",
    "Vectors",
    "centre_rows",
    "multiply_rows",
    "pick_text",
    "round_vectors",
    "wording_of",
]
