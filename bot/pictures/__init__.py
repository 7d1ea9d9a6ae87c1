"""Pictures of answers, drawn where the charting library is installed."""

from __future__ import annotations

from bot.pictures.picture import Picture
from bot.pictures.stance import picture

__all__ = ["Picture", "picture"]
