"""An encoder that a user names: opened from this machine, or told; never fetched."""

from __future__ import annotations

import socket

import pytest

from feedbacknlp.backends.transformer_encoder import open_transformer_encoder
from feedbacknlp.errors import ModelError


def test_a_model_that_is_not_here_is_told_without_a_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[object] = []

    def note(*address: object, **_: object) -> None:
        tried.append(address)
        raise OSError("no network")

    monkeypatch.setattr(socket, "getaddrinfo", note)
    with pytest.raises(ModelError, match="FB705"):
        open_transformer_encoder("nobody/no-such-model")
    assert tried == []
