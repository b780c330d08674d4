"""The same job by Spark and by this process: ``python benchmarks/spark_beside_local.py --public DATA [--size 20000]
[--encoder fast] [--master local[2]]``

Each in a process of its own with a store of its own; every file of the two reports must be the same to the byte. Ends
with 1 where one is not. Spark's workers on one machine share its cores, so its seconds show what a cluster adds to the
work, and not what it saves.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.kills import read_files
from benchmarks.speed import draw_reviews, lines, run_job


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--public", type=Path, required=True, help="folder of the public sets")
    parser.add_argument("--size", type=int, default=20_000)
    parser.add_argument("--encoder", default="fast")
    parser.add_argument("--master", default="local[2]")
    options = parser.parse_args()
    engines = {"local": ["--engine", "local"], "spark": ["--engine", "spark", "--master", options.master]}
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        file, stages = folder / "reviews.csv", folder / "stages.json"
        draw_reviews(options.public, options.size).to_csv(file, index=False)
        for name, engine in engines.items():
            script = [sys.executable, "benchmarks/stages.py", "--json", str(stages), str(file), *engine]
            command = [*script, "--out", str(folder / name), "--encoder", options.encoder, "--quiet"]
            run = run_job(f"feedbacknlp, {options.encoder}, {name}", options.size, command, stages)
            print("\n".join(lines(run)), flush=True)
            if run.failed:
                return 1
        found = {name: read_files(folder / name) for name in engines}
    differing = sorted(
        name
        for name in found["local"].keys() | found["spark"].keys()
        if found["local"].get(name) != found["spark"].get(name)
    )
    print(f"{len(found['local'])} files, " + (f"differing: {', '.join(differing)}" if differing else "all the same"))
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
