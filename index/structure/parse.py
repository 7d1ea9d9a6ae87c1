"""The entry: a Source becomes a Document."""

from __future__ import annotations

from index.model import Bio, Cite, Document, Note, Paragraph, Section, SetAside, Source
from index.structure.about import find_about
from index.structure.blocks import Block
from index.structure.bylines import find_bios
from index.structure.cites import cites_of
from index.structure.contacts import cut_contacts
from index.structure.cover import uncovered
from index.structure.draft import Draft, draft
from index.structure.edges import find_ends, find_page_edges
from index.structure.forms import find_forms
from index.structure.front import Part
from index.structure.furniture import find_furniture, find_marked
from index.structure.glued import cut_glued
from index.structure.headings import find_headings
from index.structure.joins import join_torn
from index.structure.labels import find_labels
from index.structure.long import cut_long
from index.structure.notes import find_notes, head_length, number_of
from index.structure.plain import plain_of
from index.structure.repeats import find_copied_heads, find_repeats, find_short_pulls
from index.structure.stray import find_stray
from index.structure.tails import cut_source_links
from index.structure.turns import cut_turns, join_names
from index.structure.works import find_works, works
from index.text.mapped import Span

_KINDS = {"prose": "prose", "item": "item", "quote": "quote", "table": "table"}


def parse(source: Source) -> Document:
    """Works, sections, paragraphs and notes of a text; all else is set aside with its kind."""
    work = draft(source)
    cut_glued(work)
    cut_long(work)
    cut_source_links(work)
    cut_contacts(work)
    cut_turns(work)
    join_names(work)
    find_marked(work)
    find_notes(work)
    find_labels(work)
    find_repeats(work)
    find_short_pulls(work)
    find_furniture(work)
    find_forms(work)
    find_bios(work)
    find_headings(work)
    find_copied_heads(work)
    find_about(work)
    parts = find_works(work)
    find_stray(work)
    if source.format == "html":
        find_page_edges(work)
    find_ends([p.blocks for p in parts], page=source.format == "html")
    joined = {id(b): n for n, p in enumerate(parts) for b in p.blocks}
    join_torn(work)
    return _document(work, parts, joined)


def _note(block: Block, work: int, cited: list[Cite]) -> Note:
    """The note without its number; what it cites is remembered for "Ibid."."""
    start, end = block.pieces[0]
    text = plain_of(block.raw, [(start + head_length(block.raw[start:end]), end), *block.pieces[1:]], block.bare)
    cites = cites_of(text, block.raw, cited)
    cited += cites
    return Note(number_of(block.source) or "", text.mapped, work, cites)


def _document(work: Draft, parts: list[Part], part_of: dict[int, int]) -> Document:
    sections = [Section(n, None, 0, ()) for n in range(len(parts))]
    current = list(range(len(parts)))
    paragraphs, notes, bios, aside = [], [], [], []
    cited: list[Cite] = []
    for block in work.blocks:
        number = part_of[id(block)]
        if block.role == "heading":
            current[number] = len(sections)
            sections.append(Section(number, block.text, block.level, tuple(block.pieces)))
        elif block.is_prose:
            kind = block.role
            paragraphs.append(
                Paragraph(
                    block.plain.mapped, kind, current[number], number, block.plain.calls, block.plain.emphasis,  # type: ignore[arg-type]
                    block.label,
                )
            )  # fmt: skip
            aside += [SetAside("stage direction", (span,)) for span in block.plain.directions]
        else:
            if block.role == "note":
                notes.append(_note(block, number, cited))
            elif block.role == "bio":
                bios.append(Bio(block.plain.mapped, number))
            aside.append(SetAside(block.role, tuple(block.pieces), block.reason))
    covered: list[Span] = [s for b in work.blocks for s in (b.plain.mapped.spans() if b.is_prose else b.pieces)]
    covered += [s for a in aside for s in a.spans]
    if bare := tuple(uncovered(work.raw, covered)):
        aside.append(SetAside("markup", bare, "signs of the format"))
    return Document(
        work.source, works(work, parts), tuple(sections), tuple(paragraphs), tuple(notes), tuple(bios), tuple(aside)
    )
