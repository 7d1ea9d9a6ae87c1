"""The picture in the README is what the product answers today."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

DOCS = Path(__file__).parents[2] / "docs"


def test_the_picture_is_a_real_answer(tmp_path: Path) -> None:
    drawn = tmp_path / "answer.svg"
    subprocess.run([sys.executable, str(DOCS / "picture.py"), str(drawn)], check=True, cwd=DOCS.parent)
    assert drawn.read_text(encoding="utf-8") == (DOCS / "answer.svg").read_text(encoding="utf-8")
