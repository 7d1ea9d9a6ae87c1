"""A text becomes works, sections, whole paragraphs and notes; what is no prose is set aside."""

from __future__ import annotations

from index.structure.parse import parse

__all__ = ["parse"]
