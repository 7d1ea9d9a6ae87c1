"""The sample library that ships, and the questions that show it off."""

from __future__ import annotations

from bot.demo.sample import QUESTIONS, sample_library

__all__ = ["QUESTIONS", "sample_library"]
