"""What stands at the edges of a text: forms and signatures, ends of pages, what is told of the author."""

from __future__ import annotations

from index.model import Document, Metadata
from tests.reading.prose import Prose
from tests.structure.made import read

BODY = "\n\n".join(Prose(3).paragraphs(4))


def quoted(found: Document) -> str:
    return "\n".join(p.plain.text for p in found.paragraphs)


def kinds(found: Document, words: str) -> set[str]:
    return {a.kind for a in found.set_aside for s, e in a.spans if words in found.source.text[s:e]}


def test_a_form_before_the_text_is_no_text() -> None:
    form = "| Number: 14/B | Stage: final | Enquiries: quay@anselm.example.org |"
    found = read(f"# Quays\n\n{form}\n\n{BODY}", format="docx")
    assert kinds(found, "Stage: final") == {"form"} and "Stage" not in quoted(found)


def test_what_is_declared_and_signed_is_nobodys_view() -> None:
    oath = "I have read this assessment and I am satisfied that it gives a fair view of the costs."
    found = read(
        f"# Quays\n\n{BODY}\n\n{oath}\n\n| Signed by the officer: | Oda Esk | Date: 4 May 2020 |", format="docx"
    )
    assert kinds(found, "I am satisfied") == {"form"} and "satisfied" not in quoted(found)
    assert "satisfied" in quoted(read(f"# Quays\n\n{BODY}\n\n{oath}\n\n{BODY}", format="docx"))


def test_a_page_ends_where_its_text_does() -> None:
    end = "### Status\n\nFiled under: Harbours\n\nFollow us on Twitter and never miss an update from the quay.\n"
    found = read(f"# Quays\n\n{BODY}\n\n{end}", format="html")
    assert kinds(found, "Filed under") == kinds(found, "Follow us") == kinds(found, "Status") == {"end line"}
    assert quoted(found) == quoted(read(f"# Quays\n\n{BODY}", format="html"))


def test_a_heading_that_leads_away_or_heads_nothing_is_none() -> None:
    link = "## [Ferries raise their fares again](https://courier.example.org/fares)"
    found = read(f"# Quays\n\n{BODY}\n\n{link}\n\n## Fleets\n\n## Crews\n\n{Prose(9).paragraph()}", format="html")
    assert [s.title for s in found.sections if s.title] == ["Crews"]


def test_what_is_told_of_the_author_at_the_end_is_a_biography() -> None:
    about = Metadata(authors=("Oda Esk",))
    last = "Oda writes about harbours and ferries from Anselm."
    found = read(f"# Quays\n\n{BODY}\n\n{last}", format="html", metadata=about)
    assert [b.plain.text for b in found.bios] == [last]


def test_names_alone_at_the_head_are_no_sentence_though_one_is_shortened() -> None:
    found = read(f"# Quays\n\nHarbour Council, Port Anselm, A.C.\n\n{BODY}", format="md")
    assert "Port Anselm" not in quoted(found)


def test_a_speaker_who_breaks_off_is_not_joined_with_what_comes_next() -> None:
    turn = "MS. ESK: I had meant to tell all of you tonight about the quay and so —"
    found = read(f"# Quays\n\n{BODY}\n\n{turn}\n\nBram, I want to thank you for the fish.\n\n{BODY}", format="txt")
    assert "and so —" in [p.plain.text[-8:] for p in found.paragraphs]


def test_links_with_brackets_in_their_address_are_no_part_of_the_words() -> None:
    said = "**Oda Esk, Harbour Council:** “The quay will stay open.”"
    found = read(f"{said} [Statement](https://anselm.example.org/a(b)c), 5/4/20\n\n{BODY}", format="md")
    assert found.paragraphs[0].plain.text.endswith("stay open.”")


def test_notes_in_escaped_brackets_are_notes() -> None:
    text = (
        f"# Quays\n\nThe quay was shut.\\[1\\] {BODY}\n\n## Notes\n\n\\[1\\]Oda Esk, *Quays of Anselm*, 2019, p. 4.\n"
    )
    found = read(text, format="md")
    assert [(n.number, n.plain.text[:8]) for n in found.notes] == [("1", "Oda Esk,")]
    first = found.paragraphs[0]
    assert first.plain.text.startswith("The quay was shut. ") and [c.number for c in first.calls] == ["1"]


def test_who_introduces_and_translates_is_the_translator() -> None:
    found = read(f"# Quays\n\n**Introduction and Translation by Oda Esk**\n\n{BODY}", format="md")
    assert found.works[0].translators == ("Oda Esk",)


def test_what_stands_over_a_table_is_its_caption() -> None:
    for over in ("**Table 3, Fares by Line and the costs they cover.**", "Table A.2: Number of quays by harbour"):
        found = read(f"# Quays\n\n{BODY}\n\n{over}\n\n| Line | Fare |\n\n{BODY}", format="docx")
        assert kinds(found, over) == {"caption"} and "Table" not in quoted(found)
    told = "Table 3 shows that the fares of the northern line have doubled since the quay was closed."
    assert told in quoted(read(f"# Quays\n\n{BODY}\n\n{told}\n\n{BODY}", format="docx"))
    told = "Table 3, which lists all fares, shows that those of the northern line have doubled."
    assert told in quoted(read(f"# Quays\n\n{BODY}\n\n{told}\n\n{BODY}", format="docx"))


def test_an_annex_has_a_heading_however_long() -> None:
    named = "Annex 2: How the costs of the quays were reckoned for each of the harbours that lie north of the strait"
    found = read(f"# Quays\n\n{BODY}\n\n**{named}**\n\n{Prose(9).paragraph()}", format="docx")
    assert named in [s.title for s in found.sections] and named not in quoted(found)
