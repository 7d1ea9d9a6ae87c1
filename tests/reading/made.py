"""Documents of every format with known truth: what is prose, what is a note, what is neither."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from tests.reading.packed import call, docx, epub, paragraph, run, table
from tests.reading.pdfs import HEIGHT, Page, pdf, wrapped
from tests.reading.prose import Prose


@dataclass
class Made:
    """A file and what is true of it. `prose` are whole paragraphs, `noise` what must not be quoted."""

    name: str
    data: bytes
    prose: list[str]
    noise: list[str] = field(default_factory=list)
    notes: dict[str, str] = field(default_factory=dict)
    title: str | None = None
    authors: tuple[str, ...] = ()
    date: str | None = None


def text() -> Made:
    prose = Prose(1).paragraphs(12)
    return Made("plain.txt", "\r\n\r\n".join(prose).encode(), prose)


def markdown() -> Made:
    prose = Prose(2).paragraphs(10)
    front = "---\ntitle: Nine Years of Tides\nauthor: Ilse Marrow\ndate: 2021-04-30\n---\n\n"
    body = "\n\n".join(f"## Part {n}\n\n{p}" for n, p in enumerate(prose, 1))
    return Made("tides.md", (front + body).encode(), prose, title="Nine Years of Tides", authors=("Ilse Marrow",),
                date="2021-04-30")  # fmt: skip


def bilingual_utf16() -> Made:
    prose = [
        *Prose(3).paragraphs(5),
        "阿尔多维亚的港口委员会认为，新码头必须在冬季风暴之前完工，否则渔民将失去一年的收入。",
    ]
    return Made("quay.txt", ("\ufeff" + "\n\n".join(prose)).encode("utf-16-le"), prose)


def cp1252_text() -> Made:
    prose = [p.replace("says file", "says “Müller’s” file") for p in Prose(4).paragraphs(6)]
    return Made("mueller.txt", "\n\n".join(prose).encode("cp1252"), prose)


def news_page() -> Made:
    prose = Prose(5).paragraphs(9)
    menu = "".join(f'<li><a href="/s{n}">Section {n} of the site</a></li>' for n in range(12))
    related = "".join(f'<li><a href="/r{n}">Another story about the ferries number {n}</a></li>' for n in range(5))
    comments = "".join(f"<p>A reader writes that comment {n} is quite long enough to look like prose to a program.</p>"
                       for n in range(4))  # fmt: skip
    page = f"""<!doctype html><html lang="en-GB"><head><title>Ferries stop at Orsa | The Tolvik Courier</title>
    <meta property="og:title" content="Ferries stop at Orsa"><meta name="author" content="Bram Teller">
    <meta property="article:published_time" content="2023-02-11T08:00:00Z">
    <meta property="og:site_name" content="The Tolvik Courier"><script>var hidden = "not a word";</script></head><body>
    <div class="site-header"><ul class="main-menu">{menu}</ul></div>
    <main><article><h1>Ferries stop at Orsa</h1><div class="byline">By Bram Teller</div>
    {"".join(f"<p>{p}</p>" for p in prose[:5])}
    <figure><img src="x.jpg" alt=""><figcaption>The quay of Orsa in the evening.</figcaption></figure>
    <div class="share-buttons"><a href="#">Share this on every network</a></div>
    {"".join(f"<p>{p}</p>" for p in prose[5:])}
    <aside class="related-stories"><h3>More on this</h3><ul>{related}</ul></aside></article></main>
    <section id="comments"><h2>Comments</h2>{comments}</section>
    <footer>Imprint of the Tolvik Courier. All rights are reserved by the printers.</footer></body></html>"""
    noise = [
        "Section 3 of the site", "The quay of Orsa in the evening.", "Share this on every network", "Imprint of the",
        "Another story about the ferries number 2", "A reader writes that comment 1 is quite",
    ]  # fmt: skip
    return Made("courier.html", page.encode(), prose, noise, title="Ferries stop at Orsa", authors=("Bram Teller",),
                date="2023-02-11")  # fmt: skip


def bare_page() -> Made:
    """A page without a single telling class: places and links must tell."""
    prose = Prose(6).paragraphs(8)
    links = " ".join(f'<a href="/x{n}">Door {n} to elsewhere</a>' for n in range(14))
    body = f"<table><tr><td>{links}</td></tr></table><h1>The Salt Tax</h1>" + "".join(f"<p>{p}" for p in prose)
    return Made("salt.htm", f"<html><body>{body}<p>{links}</body></html>".encode(), prose, ["Door 5 to elsewhere"])


def noted_page() -> Made:
    prose = Prose(7).paragraphs(6)
    notes = {str(n): f"Ilse Marrow, The Weight of Piers, Tolvik Press, 20{n:02d}, page {n}." for n in range(1, 5)}
    calls = {n: f'<sup><a href="#fn{n}" id="ref{n}">{n}</a></sup>' for n in notes}
    body = "".join(f"<p>{p}{calls.get(str(n), '')}</p>" for n, p in enumerate(prose, 1))
    listed = "".join(f'<li id="fn{n}">{t} <a href="#ref{n}">↩</a></li>' for n, t in notes.items())
    page = f"<html><body><article><h1>Piers</h1>{body}<ol>{listed}</ol></article></body></html>"
    return Made("piers.html", page.encode(), prose, notes=notes)


def word_document() -> Made:
    prose = Prose(8).paragraphs(8)
    notes = {2: "Register of landings, Tolvik, 1988.", 1: "Charter of the league, article nine."}
    body = paragraph("The Landing Rules", "Title") + paragraph("Contents of the paper ... 3", "TOC1")
    body += paragraph(run(prose[0][:40]) + run(prose[0][40:], "<w:b/>") + call(2) + run(""))
    body += paragraph("First part", "H1") + paragraph(run(prose[1]) + call(1))
    body += paragraph("Figure 1: the landing stage", "Caption")
    body += table([["Port", "Landings"], ["Orsa", "311"], ["Tolvik", "92"]])
    body += paragraph(run(prose[2]) + f"<w:del>{run('This was struck out.')}</w:del>")
    body += "".join(paragraph(p) for p in prose[3:6]) + paragraph(prose[6], "Quote") + paragraph(prose[7], bullet=True)
    noise = ["Confidential draft", "This was struck out.", "Contents of the paper", "Figure 1: the landing", "311"]
    # Numbers follow the order of the calls, whatever the ids.
    return Made("rules.docx", docx(body, notes, "Template", "Somebody Else"), prose, noise,
                {"1": notes[2], "2": notes[1]}, title="The Landing Rules")  # fmt: skip


def book() -> Made:
    prose = Prose(9).paragraphs(6)
    note = "The log of the Sarn ferry, volume two."
    pages = {
        "one.xhtml": f"<h2>One</h2><p>{prose[0]}</p><p>{prose[1]}<sup><a href='note.xhtml#n1'>1</a></sup></p>",
        "two.xhtml": "<h2>Two</h2>" + "".join(f"<p>{p}</p>" for p in prose[2:]),
    }
    aside = {"note.xhtml": f'<div id="n1"><p><a href="one.xhtml">1</a> {note}</p></div>'}
    fields = "<dc:title>The Ferry Book</dc:title><dc:creator>Ilse Marrow</dc:creator><dc:date>2019-05-01</dc:date>"
    return Made("ferry.epub", epub(pages, aside, fields), prose, notes={"1": note}, title="The Ferry Book",
                authors=("Ilse Marrow",), date="2019-05-01")  # fmt: skip


def _columns(prose: list[str], count: int, letters: int, head: str, notes: list[str]) -> list[Page]:
    """Paragraphs set in columns, words broken, a running head, a page number, notes at the foot of column one."""
    lines = [line for p in prose for line in wrapped(p, letters, broken=True)]
    pages, step, gutter = [], 9 * 1.2, 18
    column_width = letters * 9 * 0.6
    while lines:
        page = Page()
        number = len(pages) + 1
        page.put(60, HEIGHT - 40, f"{head} {number}", 8)
        page.put(300, 30, str(number), 8)
        for column in range(count):
            noted = notes[number - 1 :: 1][:1] if column == 0 else []
            fits = 44 - (4 if noted else 0)
            x = 50 + column * (column_width + gutter)
            page.column(x, HEIGHT - 80, lines[:fits], 9)
            lines = lines[fits:]
            for note in noted:
                page.column(x, HEIGHT - 80 - 44 * step, wrapped(note, int(letters * 9 / 7), 0), 7)
        pages.append(page)
    return pages


def two_columns() -> Made:
    prose = Prose(10).paragraphs(26)
    notes = {str(n): f"Report of the tide commission number {n}, Tolvik." for n in (1, 2)}
    pages = _columns(prose, 2, 44, "Coastal Papers, volume", [f"{n} {t}" for n, t in notes.items()])
    return Made("coast.pdf", pdf(pages), prose, ["Coastal Papers"], notes)


def three_columns() -> Made:
    prose = Prose(11).paragraphs(30)
    return Made(
        "gazette.pdf", pdf(_columns(prose, 3, 29, "Gazette of Velmar, sheet", [])), prose, ["Gazette of Velmar"]
    )


def one_column() -> Made:
    prose = Prose(12).paragraphs(14, 5)
    pages = _columns(prose, 1, 90, "Annual letter of the ferry board, page", [])
    pages[0].put(150, HEIGHT - 60, "The Ferry Board's Letter", 16, "bold")
    return Made("letter.pdf", pdf(pages), prose, ["Annual letter of"])


def margin_notes() -> Made:
    """A title in the outer margin beside the text, which is torn by the end of its page."""
    prose = Prose(13).paragraphs(16)
    lines = [line for p in prose for line in wrapped(p, 60)]
    pages = []
    while lines:
        page = Page()
        page.column(60, HEIGHT - 80, lines[:30], 10)
        page.column(450, HEIGHT - 92, ["Harbour letters", "of this year"], 10)
        lines = lines[30:]
        pages.append(page)
    return Made("margin.pdf", pdf(pages), prose, ["Harbour letters"])


MAKERS: tuple[Callable[[], Made], ...] = (
    text, markdown, bilingual_utf16, cp1252_text, news_page, bare_page, noted_page, word_document, book, two_columns,
    three_columns, one_column, margin_notes,
)  # fmt: skip
