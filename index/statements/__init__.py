"""Who said what: direct, mixed and indirect speech and the author's own claims, by rules."""

from __future__ import annotations

from index.statements.find import find

__all__ = ["find"]
