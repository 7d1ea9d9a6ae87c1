"""DOCX and EPUB: zipped XML, read into our tree and written as Markdown."""

from __future__ import annotations
