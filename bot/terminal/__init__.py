"""Answers in a terminal, laid out as they read in Slack."""

from __future__ import annotations

from bot.terminal.prompt import prompt
from bot.terminal.show import show

__all__ = ["prompt", "show"]
