"""A PDF becomes Markdown with marks for running heads and notes."""

from __future__ import annotations

from index.model import Mark, Metadata
from index.reading.encodings import NotText
from index.reading.writer import Writer, escape


def read_pdf(data: bytes) -> tuple[str, tuple[Mark, ...], Metadata]:
    """Text, marks and metadata; raises NotText if it is encrypted, damaged or only pictures."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as problem:
        raise NotText("is damaged or encrypted") from problem
    writer = Writer()
    for number in range(len(document)):
        for line in document[number].get_textpage().get_text_range().splitlines():
            writer.block(escape(line))
    return writer.text(), writer.marks(), Metadata()
