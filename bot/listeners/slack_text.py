"""Slack's way of writing messages, taken back to what the person wrote."""

from __future__ import annotations

import re

_MARKUP = re.compile(r"<([^<>]*)>")


def unescaped(text: str) -> str:
    """Decodes the three entities Slack encodes, once."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def written(text: str) -> str:
    """The words of a message: links as their words, mentions of people left out, entities decoded."""
    return unescaped(_MARKUP.sub(_words, text)).strip()


def _words(match: re.Match[str]) -> str:
    target, _, label = match[1].partition("|")
    if target.startswith("@"):
        return ""
    if target.startswith("#"):
        return f"#{label}" if label else ""
    if target.startswith("!"):
        return label
    return label or target.removeprefix("mailto:")


def quoted(text: str) -> str:
    """The lines that somebody quotes in a message ("> …")."""
    lines = [line[1:].strip() for line in unescaped(text).splitlines() if line.startswith(">")]
    return "\n".join(lines).strip()
