"""Shapes that pages have: what stays the article, and what is set aside, whatever its makers call it."""

from __future__ import annotations

import pytest

from index.reading.names import names
from index.reading.plain import read_plain
from index.reading.web import read_html
from tests.reading.prose import Prose

MENU = "<ul>" + "".join(f'<li><a href="/{n}">Door {n}</a></li>' for n in range(8)) + "</ul>"
CARD = '<div><a href="/{0}"><h3>Elsewhere {0}</h3></a><p>A card of some words that leads elsewhere, {0}.</p></div>'
CARDS = "".join(CARD.format(n) for n in range(4))


def text(seed: int, count: int = 3) -> str:
    return "".join(f"<p>{p}</p>" for p in Prose(seed).paragraphs(count))


def first(seed: int) -> str:
    return Prose(seed).paragraph()


PAGES = {
    "a title in the page's header": (
        f'<div id="top">{MENU}</div><div class="page-header banner"><h1>Quay</h1></div><div>{text(1)}</div>',
        ["Quay", first(1)],
        ["Door 3"],
    ),
    "a form round everything": (
        f'<form><div class="nav">{MENU}</div><div><h1>Quay</h1>{text(1)}</div><div class="footer">Imprint</div></form>',
        ["Quay", first(1)],
        ["Door 3", "Imprint"],
    ),
    "more comments than article": (
        f'<article><h1>Quay</h1>{text(1, 2)}</article><div id="comments">{text(9, 9)}</div>',
        [first(1)],
        [first(9)],
    ),
    "a box called aside that is a pull quote": (
        f'<article>{text(1)}<aside class="pullquote">Pulled out of the text.</aside>{text(2)}</article>',
        [first(1), first(2)],
        ["Pulled out"],
    ),
    "a page builder's widgets": (
        "".join(f'<div class="elementor-widget elementor-widget-text">{text(n, 2)}</div>' for n in range(1, 5)),
        [first(n) for n in range(1, 5)],
        [],
    ),
    "classes that tell of the post, not of the box": (
        f'<article class="post has-sidebar category-related tag-popular">{text(1)}</article>',
        [first(1)],
        [],
    ),
    "a lede called teaser": (
        f'<div class="article-teaser"><p>{first(7)}</p></div><div>{text(1)}</div>',
        [first(7), first(1)],
        [],
    ),
    "cards of other articles": (
        f"<main><h1>Quay</h1>{text(1, 6)}<div>{CARDS}</div></main>",
        [first(1)],
        ["Elsewhere 2", "A card of some words"],
    ),
    "one long paragraph among short ones": (
        f"<div><p>It snowed.</p><p>{' '.join(Prose(1).paragraphs(4))}</p><p>Then it thawed.</p></div>",
        ["It snowed.", "Then it thawed.", " ".join(Prose(1).paragraphs(4))],
        [],
    ),
    "paragraphs parted by breaks": (f"<td>{first(1)}<br><br>{first(2)}</td>", [first(1), first(2)], []),
    "hidden and invisible parts": (
        f'<div>{text(1)}</div><p hidden>Never seen.</p><p style="display: none">Nor this.</p><script>var x;</script>',
        [first(1)],
        ["Never seen", "Nor this", "var x"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", PAGES)
def test_article_and_what_stands_round_it(name: str) -> None:
    body, kept, aside = PAGES[name]
    made, marks, _ = read_html(f"<!doctype html><html><body>{body}</body></html>")
    shown = list(made)
    for mark in marks:
        shown[mark.start : mark.end] = " " * (mark.end - mark.start)
    lines = [line.lstrip("# ") for line in "".join(shown).splitlines()]
    assert [words for words in kept if words not in lines] == []
    assert [words for words in aside if any(words in line for line in lines)] == []


def test_markdown_signs_in_words_are_no_markup() -> None:
    made, _, _ = read_html("<p># no heading, 5 * 6 &lt;b&gt; and <b>bold </b>words, 4<sup>2</sup>, <i>so</i>.</p>")
    assert made == "\\# no heading, 5 \\* 6 \\<b> and **bold** words, 4<sup>2</sup>, *so*.\n"


@pytest.mark.parametrize(
    ("head", "said"),
    [
        ('<title>Quay | The Courier</title><meta property="og:site_name" content="The Courier">', ("Quay", (), None)),
        (
            '<script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"}, {"@type": "NewsArticle",'
            '"headline": "Quay", "author": [{"name": "Ilse Marrow"}], "datePublished": "2020-05-04T10:00Z"}]}</script>',
            ("Quay", ("Ilse Marrow",), "2020-05-04"),
        ),
        (
            '<meta name="citation_title" content="Quay"><meta name="citation_author" content="Ilse Marrow">'
            '<meta name="citation_author" content="Bram Teller"><meta name="citation_date" content="2020/05">',
            ("Quay", ("Ilse Marrow", "Bram Teller"), "2020-05"),
        ),
        ('<meta name="author" content="By Ilse Marrow"><title>Quay</title>', ("Quay", ("Ilse Marrow",), None)),
    ],
)
def test_a_page_tells_of_itself(head: str, said: tuple[str, tuple[str, ...], str | None]) -> None:
    found = read_html(f"<html><head>{head}</head><body>{text(1)}</body></html>")[2]
    assert (found.title, found.authors, found.date) == said


SHOWN = {
    "a day in a line called a date": ('<h1>Quay</h1><p class="entry-date">4 May 2020</p>', ("Quay", (), "2020-05-04")),
    "a day in a line under the title": ("<h1>Quay</h1><div>Posted 4 May 2020</div>", ("Quay", (), "2020-05-04")),
    "a day of a change is none": ("<h1>Quay</h1><div>Updated 4 May 2020</div>", ("Quay", (), None)),
    "a day in a sentence is none": (
        "<h1>Quay</h1><p>On 4 May 2020 the harbour board of Anselm shut the quay for good and for all.</p>",
        ("Quay", (), None),
    ),
    "a day of another article is none": (
        '<h1>Quay</h1><div class="related"><time datetime="2019-01-01">1 January 2019</time></div>',
        ("Quay", (), None),
    ),
    "authors in a line called so": (
        '<h1>Quay</h1><p class="byline">By Ilse Marrow and Bram Teller</p>',
        ("Quay", ("Ilse Marrow", "Bram Teller"), None),
    ),
    "a commenter is no author": (
        '<h1>Quay</h1><div class="comments"><p class="author">Bram Teller</p></div>', ("Quay", (), None),
    ),
    "a heading without what the site adds": (
        "<title>Quay shut for good – News | The Courier</title><h1>Quay shut for good</h1>",
        ("Quay shut for good", (), None),
    ),
    "a logo set as a heading": (
        '<title>Quay shut for good | The Courier</title><meta property="og:site_name" content="The Courier">'
        "<h1>The Courier</h1><h2>Quay shut for good</h2>",
        ("Quay shut for good", (), None),
    ),
    "a line over the heading": (
        '<meta property="og:title" content="Quay shut for good"><h1><span>Harbour</span> Quay shut for good</h1>',
        ("Quay shut for good", (), None),
    ),
    "a day in the address": (
        '<link rel="canonical" href="https://courier.example.org/2020/05/04/quay"><h1>Quay</h1>',
        ("Quay", (), "2020-05-04"),
    ),
    "a name that nobody bears": ('<meta name="author" content="admin"><h1>Quay</h1>', ("Quay", (), None)),
}  # fmt: skip


@pytest.mark.parametrize("name", SHOWN)
def test_a_page_shows_what_it_does_not_declare(name: str) -> None:
    body, said = SHOWN[name]
    found = read_html(f"<html><body>{body}{text(1)}</body></html>")[2]
    assert (found.title, found.authors, found.date) == said


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ("Marrow, Ilse", ("Ilse Marrow",)),
        ("Marrow, Ilse; Teller, Bram", ("Ilse Marrow", "Bram Teller")),
        ("Ilse Marrow, Bram Teller and Oda von Esk", ("Ilse Marrow", "Bram Teller", "Oda von Esk")),
        ("by Ilse Marrow, PhD", ("Ilse Marrow",)),
        ("Ilse Marrow, Senior Fellow", ("Ilse Marrow",)),
        ("Bram Teller, Jr.", ("Bram Teller, Jr.",)),
        ("The Harbour Office", ("The Harbour Office",)),
        ("ilse@courier.example.org", ()),
    ],
)
def test_names_in_one_string(given: str, found: tuple[str, ...]) -> None:
    assert names([given]) == found


def test_a_head_that_is_no_yaml_is_read_line_by_line() -> None:
    head = "---\ntitle: Quay: shut for good\nauthor: Marrow, Ilse\ndate: May 4, 2020\n---\n\n"
    told = read_plain(head + first(1))[2]
    assert (told.title, told.authors, told.date) == ("Quay: shut for good", ("Ilse Marrow",), "2020-05-04")
    assert read_plain(f"---\n{first(1)}\n---\n")[2].title is None
