"""Positions: the groups of views that a document sets up itself, and groups by wording across documents."""

from __future__ import annotations

from index.positions.stated import groupings

__all__ = ["groupings"]
