"""What is allowed only where the whole process is ours, and a notebook would not forgive."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from types import ModuleType

__all__ = ["keep_torch_out_of_spacy"]


class _NoTorchForThinc(MetaPathFinder):
    """Answers thinc, spaCy's machine learning, that there is no torch; everybody else finds it as ever."""

    def find_spec(self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None) -> None:  # noqa: ARG002 importlib's signature
        """Refuse torch while thinc looks which libraries are there."""
        if fullname == "torch":
            asking = getattr(sys.modules.get("thinc.compat"), "__spec__", None)
            if getattr(asking, "_initializing", False):
                raise ModuleNotFoundError("torch is not needed here", name=fullname)


def keep_torch_out_of_spacy() -> None:
    """Have spaCy opened without torch, which it would load for models that nobody opens here: a second and 180 MiB."""
    if not any(isinstance(finder, _NoTorchForThinc) for finder in sys.meta_path):
        sys.meta_path.insert(0, _NoTorchForThinc())
