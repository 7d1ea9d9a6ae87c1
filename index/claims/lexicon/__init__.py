"""General English for comparing two sentences: words that mean the same, opposites, negation, places."""

from __future__ import annotations
