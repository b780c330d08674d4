"""The package from outside: quick to import, names as documented, nothing of the terminal or the models inside."""

from __future__ import annotations

import subprocess
import sys

import pytest

import feedbacknlp


def test_public_names_are_sorted_and_there() -> None:
    assert list(feedbacknlp.__all__) == sorted(feedbacknlp.__all__)
    for name in feedbacknlp.__all__:
        assert getattr(feedbacknlp, name) is not None
    with pytest.raises(AttributeError, match="nonsense"):
        _ = feedbacknlp.nonsense


def test_importing_the_package_opens_nothing_heavy() -> None:
    heavy = ("pandas", "numpy", "torch", "spacy", "onnxruntime", "altair", "sklearn")
    code = f"import sys, feedbacknlp, feedbacknlp.cli; print(sorted(set({heavy}) & set(sys.modules)))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"
