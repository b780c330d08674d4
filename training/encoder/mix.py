"""Between steps 3 and 4: the mean of two trained folders of which one went on from the other.

``python training/encoder/mix.py EARLIER LATER OUT [--later .5]``. What lies between two such encoders reads as well as
the better of them and is surer of what it reads (Wortsman et al. 2022, Model soups; figures: ``training/README.md``).
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch
from reader import open_reader, write_reader


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("earlier", type=Path)
    parser.add_argument("later", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--later", type=float, default=0.5, dest="share", help="share of the later one, 0 ... 1")
    options = parser.parse_args()
    earlier, later = open_reader(options.earlier), open_reader(options.later)
    theirs = earlier.state_dict()
    later.load_state_dict(
        {
            name: torch.lerp(theirs[name], value, options.share) if value.is_floating_point() else value
            for name, value in later.state_dict().items()
        }
    )
    write_reader(later, options.later, options.out)


if __name__ == "__main__":
    main()
