"""The shape of a Japanese word in Hepburn letters, folded."""

from __future__ import annotations

import re

WORD = re.compile(
    r"(?:(?:[kgsztdnhbpmyrwfj]|ch|sh|ts|(?:[kgnhbpmr]|sh|ch|j)y|kk|pp|ss|tt|tch|ssh|tts)?(?:[aiueo]|oh(?=[^aiueo]|$))n?)+",
    re.IGNORECASE,
)
