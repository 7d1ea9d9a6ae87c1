"""DOCX and EPUB files, packed from their parts."""

from __future__ import annotations

import io
import zipfile
from xml.sax.saxutils import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title><dc:creator>{creator}</dc:creator>'
    "</cp:coreProperties>"
)
_STYLES = f"""<w:styles xmlns:w="{W}">
<w:style w:styleId="Title"><w:name w:val="Title"/></w:style>
<w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="H1"/></w:style>
<w:style w:styleId="Quote"><w:name w:val="Quote"/></w:style>
<w:style w:styleId="Caption"><w:name w:val="caption"/></w:style>
<w:style w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
</w:styles>"""
_NUMBERING = f"""<w:numbering xmlns:w="{W}">
<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>"""


def packed(parts: dict[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return out.getvalue()


def run(words: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(words)}</w:t></w:r>'


def call(number: int) -> str:
    return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'


def paragraph(inner: str, style: str = "", bullet: bool = False) -> str:
    """A paragraph of runs; plain words become one run."""
    inner = inner if inner.startswith("<") else run(inner)
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    properties += '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' if bullet else ""
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def table(rows: list[list[str]]) -> str:
    cells = ("".join(f"<w:tc>{paragraph(c)}</w:tc>" for c in row) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


def docx(body: str, notes: dict[int, str] | None = None, title: str = "", creator: str = "") -> bytes:
    """A document with a header and a footer, as word processors write it."""
    noted = "".join(f'<w:footnote w:id="{n}">{paragraph(run(" " + t))}</w:footnote>' for n, t in (notes or {}).items())
    return packed(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": f'<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{body}</w:body></w:document>',
            "word/styles.xml": _STYLES,
            "word/numbering.xml": _NUMBERING,
            "word/footnotes.xml": f'<w:footnotes xmlns:w="{W}">{noted}</w:footnotes>',
            "word/header1.xml": f'<w:hdr xmlns:w="{W}">{paragraph("Confidential draft of the harbour office")}</w:hdr>',
            "docProps/core.xml": _CORE.format(title=escape(title), creator=escape(creator)),
        }
    )


def epub(pages: dict[str, str], aside: dict[str, str] | None = None, fields: str = "") -> bytes:
    """A book of XHTML pages; those of `aside` are outside the reading order and come first in the zip."""
    aside = aside or {}
    everything = {**aside, **pages}
    items = "".join(f'<item id="{n}" href="{n}" media-type="application/xhtml+xml"/>' for n in everything)
    spine = "".join(f'<itemref idref="{n}"/>' for n in pages)
    spine += "".join(f'<itemref idref="{n}" linear="no"/>' for n in aside)
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<metadata>{fields}</metadata><manifest>{items}</manifest><spine>{spine}</spine></package>"
    )
    container = '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>'
    parts: dict[str, str | bytes] = {"mimetype": "application/epub+zip", "META-INF/container.xml": container}
    for name, inner in everything.items():
        parts[f"OPS/{name}"] = (
            '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head>'
            f"<body>{inner}</body></html>"
        )
    return packed(parts | {"OPS/book.opf": package})
