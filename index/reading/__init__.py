"""A file becomes text: one reader a format, chosen by content, never by the file's name."""

from __future__ import annotations

from index.reading.read import read

__all__ = ["read"]
