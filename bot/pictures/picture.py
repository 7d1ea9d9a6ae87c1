"""A drawn picture: its bytes and what it shows, in words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG with its alt text (at most 1000 characters, the limit of Slack's file uploads)."""

    png: bytes
    alt: str
