"""What the stages promise each other: tables, scales, codebook, roles, Ledger and Findings."""

from feedbacknlp.contracts.codebook import Codebook, Texts, Theme, pick_text
from feedbacknlp.contracts.findings import Findings, Provenance
from feedbacknlp.contracts.ingested import Ingested
from feedbacknlp.contracts.ledger import Ledger, LedgerLine, SourceSummary
from feedbacknlp.contracts.roles import Encoder, FloatArray, LanguageIdentifier, Segmenter, Token, Vectors
from feedbacknlp.contracts.scales import Band, Metric, ScoreScale

__all__ = [
    "Band",
    "Codebook",
    "Encoder",
    "Findings",
    "FloatArray",
    "Ingested",
    "LanguageIdentifier",
    "Ledger",
    "LedgerLine",
    "Metric",
    "Provenance",
    "ScoreScale",
    "Segmenter",
    "SourceSummary",
    "Texts",
    "Theme",
    "Token",
    "Vectors",
    "pick_text",
]
