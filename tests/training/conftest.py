"""The recipes are no package: their folders stand on the path as they do when a recipe runs."""

import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
for folder in ("corpus", "encoder"):
    path = str(ROOT / "training" / folder)
    if path not in sys.path:
        sys.path.append(path)
