"""Sentences of a plain paragraph."""

from __future__ import annotations

import re

_END = re.compile(r"[.!?][\"'”’)\]]*\s+(?=[A-Z\"'“‘(\[])")


def sentences(text: str) -> list[tuple[int, int]]:
    """Plain spans of the sentences of a paragraph, in order, outer white space left out."""
    spans, start = [], 0
    for found in _END.finditer(text):
        spans.append((start, start + len(text[start : found.end()].rstrip())))
        start = found.end()
    if text[start:].strip():
        spans.append((start, len(text.rstrip())))
    return spans
