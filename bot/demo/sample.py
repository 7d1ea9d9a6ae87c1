"""Documents of our own about invented states, institutes and people."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from index.library import Library

FOLDER = Path(__file__).parent / "library"

QUESTIONS = (
    "/quote harbour inspections limit:3",
    "/expert Tong Beisheng",
    "/stance Harbour Security Act",
    "/check Trade across the Sarn Strait was worth 41.2 billion crowns in 2023",
)


def sample_library(library: Library) -> None:
    """Reads the sample documents, with a progress bar on stderr."""
    files = sorted(p for p in FOLDER.iterdir() if p.is_file())
    with click.progressbar(length=len(files), label="Reading", file=sys.stderr) as bar:
        library.add(files, lambda added, number, total: bar.update(1))
