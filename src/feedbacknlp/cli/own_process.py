"""What is allowed only where the whole process is ours, and a notebook would not forgive."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from types import ModuleType

__all__ = ["collect_garbage_seldom", "give_memory_back_early", "keep_unneeded_libraries_out"]

_YOUNG = 100_000
"""New objects after which Python looks for cycles among them; 700 is its own habit. A large study makes millions that
are rows and no cycles."""

_UNNEEDED = {"torch": "thinc"}
"""Library -> who loads it whenever it is installed, for uses that do not occur here: spaCy's trained pipelines. Two
seconds and 200 MiB."""

_MMAP_THRESHOLD, _ARENA_MAX = -3, -8
"""Numbers of two settings of mallopt."""
_LARGE = 1_000_000
"""Bytes from which a block of memory is the system's own and goes back to it when it is freed."""
_ARENAS = 2
"""Heaps that threads share; eight a core is glibc's own habit, each with its own freed blocks."""


class _Refuses(MetaPathFinder):
    """Answers who asks without need that the library is not there; everybody else finds it as ever."""

    def find_spec(self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None) -> None:  # noqa: ARG002 importlib's signature
        """Refuse a library while the one that needs it not is itself being imported."""
        asking = _UNNEEDED.get(fullname)
        if asking and any(
            getattr(getattr(module, "__spec__", None), "_initializing", False)
            for name, module in list(sys.modules.items())
            if name.partition(".")[0] == asking
        ):
            raise ModuleNotFoundError(f"{fullname} is not needed here", name=fullname)


def keep_unneeded_libraries_out() -> None:
    """Have spaCy opened without torch, which is there for whoever imports it."""
    if not any(isinstance(finder, _Refuses) for finder in sys.meta_path):
        sys.meta_path.insert(0, _Refuses())


def collect_garbage_seldom() -> None:
    """Have Python look for cycles of objects less often than it does by itself."""
    gc.set_threshold(_YOUNG, *gc.get_threshold()[1:])


def give_memory_back_early() -> None:
    """Have what is freed go back to the system at once where it is large: the allocators of glibc and of Arrow keep it
    for later use by themselves, a gigabyte and more of a million comments. Elsewhere than on glibc nothing is changed.

    References
    ----------
    M_MMAP_THRESHOLD and M_ARENA_MAX of mallopt(3), https://man7.org/linux/man-pages/man3/mallopt.3.html
    """
    import ctypes

    import pyarrow as pa

    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, TypeError, AttributeError):  # no glibc
        return
    mallopt(_MMAP_THRESHOLD, _LARGE)
    mallopt(_ARENA_MAX, _ARENAS)
    pa.set_memory_pool(pa.system_memory_pool())
