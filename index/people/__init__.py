"""Who is named: entities of one document, their roles, and one identity across documents."""

from __future__ import annotations

from index.people.cast import Cast, cast
from index.people.identity import Linked, LocalEntity, link

__all__ = ["Cast", "Linked", "LocalEntity", "cast", "link"]
