"""The benchmarks' papers as files of every format that Rapporteur reads."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape

from benchmarks.papers import Paper, capital
from tests.reading.packed import call, docx, epub, paragraph, run
from tests.reading.pdfs import HEIGHT, Page, pdf, wrapped

_CALL = re.compile(r"\[\^(\d+)\]")


def text(paper: Paper) -> bytes:
    parts = [paper.title.upper(), f"By {paper.author}", paper.date, *_body(paper, "{}")]
    return "\n\n".join([*parts, "Notes", *(f"[{n}] {note}" for n, note in enumerate(paper.notes, 1))]).encode()


def markdown(paper: Paper) -> bytes:
    front = f'---\ntitle: "{paper.title}"\nauthor: {paper.author}\ndate: {paper.date}\n---'
    notes = [f"[^{n}]: {note}" for n, note in enumerate(paper.notes, 1)]
    return "\n\n".join([front, *_body(paper, "## {}", "[^{}]"), *notes]).encode()


def page(paper: Paper) -> bytes:
    body = [f"<h2>{escape(h)}</h2>" + "".join(f"<p>{_html(p)}</p>" for p in ps) for h, ps in paper.sections]
    notes = "".join(f'<li id="fn{n}">{escape(t)} <a href="#ref{n}">↩</a></li>' for n, t in enumerate(paper.notes, 1))
    menu = "".join(f'<li><a href="/s{n}">Part {n} of the site</a></li>' for n in range(20))
    return (
        f'<!doctype html><html lang="en"><head><title>{escape(paper.title)} | {escape(paper.body)}</title>'
        f'<meta name="author" content="{paper.author}"><meta property="article:published_time" content="{paper.date}">'
        f"</head><body><nav><ul>{menu}</ul></nav><article><h1>{escape(paper.title)}</h1>{''.join(body)}"
        f"<ol>{notes}</ol></article><footer>Imprint of the {escape(paper.body)}</footer></body></html>"
    ).encode()


def word(paper: Paper) -> bytes:
    body = paragraph(paper.title, "Title") + paragraph(f"By {paper.author}")
    for heading, paragraphs in paper.sections:
        body += paragraph(heading, "H1") + "".join(paragraph(_runs(p)) for p in paragraphs)
    return docx(body, dict(enumerate(paper.notes, 1)), paper.title, paper.author)


def book(paper: Paper) -> bytes:
    pages = {
        f"part{n:03d}.xhtml": f"<h2>{escape(h)}</h2>" + "".join(f"<p>{escape(_plain(p))}</p>" for p in ps)
        for n, (h, ps) in enumerate(paper.sections)
    }
    fields = f"<dc:title>{escape(paper.title)}</dc:title><dc:creator>{paper.author}</dc:creator>"
    return epub(pages, {}, f"{fields}<dc:date>{paper.date}</dc:date>")


def printed(paper: Paper) -> bytes:
    lines = wrapped(paper.title, 60) + wrapped(f"By {paper.author}", 60)
    for heading, paragraphs in paper.sections:
        lines += ["", heading, "", *(line for p in paragraphs for line in wrapped(_plain(p), 92, broken=True))]
    pages = []
    for start in range(0, len(lines), 54):
        sheet = Page()
        sheet.put(60, HEIGHT - 40, f"{paper.body}, papers, page {len(pages) + 1}", 8)
        sheet.column(50, HEIGHT - 70, lines[start : start + 54], 9)
        pages.append(sheet)
    return pdf(pages)


def _body(paper: Paper, heading: str, call: str = "[{}]") -> list[str]:
    found = []
    for title, paragraphs in paper.sections:
        found.append(heading.format(capital(title)))
        found += [_CALL.sub(lambda m: call.format(m[1]), p) for p in paragraphs]
    return found


def _plain(words: str) -> str:
    return _CALL.sub("", words)


def _html(words: str) -> str:
    return _CALL.sub(lambda m: f'<sup><a href="#fn{m[1]}" id="ref{m[1]}">{m[1]}</a></sup>', escape(words))


def _runs(words: str) -> str:
    found = ""
    for n, part in enumerate(_CALL.split(words)):
        found += call(int(part)) if n % 2 else run(part) if part else ""
    return found


FORMATS: tuple[tuple[str, Callable[[Paper], bytes]], ...] = (
    ("txt", text), ("md", markdown), ("html", page), ("docx", word), ("epub", book), ("pdf", printed),
)  # fmt: skip
