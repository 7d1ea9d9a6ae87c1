"""A question that takes as long as one wants, for processes that search."""

from __future__ import annotations

import time

from index.library import Library


def rest(_library: Library, line: str, seconds: float) -> str:
    time.sleep(seconds)
    return line
