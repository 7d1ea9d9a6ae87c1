"""The library: one SQLite file that holds everything read, and answers for it."""

from __future__ import annotations

from index.library.library import Library

__all__ = ["Library"]
