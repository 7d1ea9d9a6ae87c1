"""The commands that the README gives, in the order in which it gives them."""

from __future__ import annotations

import re
import sys
from pathlib import Path

README = Path(__file__).parents[2] / "README.md"


def commands() -> list[str]:
    """Every line of the README's `sh` blocks."""
    blocks = re.findall(r"^```sh\n(.*?)^```", README.read_text(encoding="utf-8"), re.S | re.M)
    return [line for block in blocks for line in block.splitlines() if line.strip()]


def command(name: str) -> str:
    """The first command that shows the demo ("demo") or runs the tests ("tests")."""
    word = {"demo": "rapporteur demo", "tests": "pytest"}[name]
    return next(line for line in commands() if word in line)


if __name__ == "__main__":
    print(command(sys.argv[1]))
