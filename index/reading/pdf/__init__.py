"""PDF: characters with their places become lines, columns, paragraphs, notes and running heads."""

from __future__ import annotations

from index.reading.pdf.document import read_pdf

__all__ = ["read_pdf"]
