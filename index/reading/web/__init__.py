"""Web pages: what is the article, what is the page around it, and all of it as Markdown."""

from __future__ import annotations

from index.reading.web.page import read_html

__all__ = ["read_html"]
