"""The models of a study."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from feedbacknlp.config import StudyConfig

if TYPE_CHECKING:
    from feedbacknlp.contracts import Encoder, Heads, LanguageIdentifier, Segmenter

__all__ = ["Models"]


class Models:
    """The models of a study, opened when they are first needed and then kept.

    Parameters
    ----------
    config : StudyConfig
    """

    def __init__(self, config: StudyConfig) -> None:
        self._config, self._name = config, ""

    def __reduce__(self) -> tuple[type[Models], tuple[StudyConfig], dict[str, str]]:
        """What is sent to another process is the settings: models are opened there."""
        return type(self), (self._config,), {"_name": self._name}

    @property
    def name(self) -> str:
        """Name of the encoder: that of the settings, or what ``auto`` was settled to be."""
        self.settle(0)
        return self._name

    def settle(self, comments: int) -> None:
        """Decide what ``auto`` means for so many comments. The first word holds: opened models serve every study that
        they are passed on to."""
        from feedbacknlp.backends.catalogue import choose_encoder

        self._name = self._name or choose_encoder(self._config.models.encoder, comments)

    @cached_property
    def encoder(self) -> Encoder:
        """An encoder that ships, or the user's own."""
        from feedbacknlp.backends.catalogue import SHIPPED, find_models, read_card
        from feedbacknlp.backends.onnx_encoder import open_onnx_encoder
        from feedbacknlp.backends.torch_encoder import find_gpu, open_torch_encoder
        from feedbacknlp.backends.transformer_encoder import open_transformer_encoder

        settings = self._config.models
        device = find_gpu() if settings.device == "gpu" else "cpu"
        if self.name not in SHIPPED:
            return open_transformer_encoder(self.name, device=device)
        card = read_card(find_models() / SHIPPED[self.name][0])
        if device == "cpu":
            return open_onnx_encoder(card, batch_tokens=settings.batch_tokens)
        return open_torch_encoder(card, device=device)

    @cached_property
    def heads(self) -> Heads:
        """The heads that ship, or ones fitted to the user's encoder."""
        from feedbacknlp.backends.catalogue import SHIPPED, find_models, read_card
        from feedbacknlp.backends.heads import fit_heads, open_heads, read_anchors
        from feedbacknlp.understand.codebook_file import read_codebook
        from feedbacknlp.understand.theme_model import LEARNED_CODEBOOK

        if self.name not in SHIPPED:
            anchors = read_anchors(find_models() / SHIPPED["default"][1])
            return fit_heads(self.encoder, anchors, read_codebook(LEARNED_CODEBOOK).ids)
        encoder, heads = (read_card(find_models() / folder) for folder in SHIPPED[self.name])
        return open_heads(heads, self.encoder, weights=encoder.fingerprint)

    @cached_property
    def segmenter(self) -> Segmenter:
        """Tokens and sentences."""
        from feedbacknlp.backends.segmenter import open_segmenter

        return open_segmenter()

    @cached_property
    def identifier(self) -> LanguageIdentifier:
        """Language of a text."""
        from feedbacknlp.backends.language_id import open_language_identifier

        return open_language_identifier()
