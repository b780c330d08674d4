"""pandera, without what it would bring along.

Where pyspark is installed, pandera imports ``pyspark.pandas`` with it: seconds of start-up, patched pandas classes and
a warning about pandas 3 on the user's terminal, for tables that are none of Spark's.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import cast

__all__ = ["Series", "pa"]

_UNWANTED = "pyspark.pandas"

_there = sys.modules.get(_UNWANTED)
if _there is None:
    sys.modules[_UNWANTED] = cast(ModuleType, None)  # an import of it now fails, as if it were not installed
try:
    import pandera.pandas as pa
    from pandera.typing import Series

    import_module("pandera.typing.pyspark")  # would be imported at the first check
finally:
    if _there is None:
        del sys.modules[_UNWANTED]
