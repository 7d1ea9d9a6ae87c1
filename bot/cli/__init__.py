"""The command line."""

from __future__ import annotations

from bot.cli.main import main

__all__ = ["main"]
