"""Groups of views as a document itself sets them up."""

from __future__ import annotations

from bisect import bisect_right

from index.model import Camp, Document, Grouping, Statement
from index.people import Cast
from index.positions import announced, contrast, demands, sides
from index.positions.draft import Draft, Side
from index.positions.holders import exemplars, experts_first, shows, together, turns_away
from index.positions.outline import Outline, Place


def groupings(document: Document, people: Cast, statements: tuple[Statement, ...]) -> tuple[Grouping, ...]:
    """The questions on which the document groups the views, in reading order."""
    outline = Outline(document)
    found = [draft for a in announced.announcements(outline) if (draft := sides.draft(outline, a))]
    found += [numbered for section in outline.bodies() if (numbered := sides.numbered(outline, section, found))]
    found += demands.drafts(outline, people)
    found += sides.opposed(outline, found)
    taken = [stretch for draft in found for side in draft.sides for stretch in side.stretches]
    taken += [draft.lines for draft in found]
    found += contrast.drafts(outline, taken, {draft.section for draft in found})
    under = _lines_of(outline, statements)
    groups = [(draft, _grouping(outline, people, statements, draft, under)) for draft in found]
    return tuple(g for draft, g in sorted(groups, key=lambda pair: pair[0].lines.start) if _tells(draft, g, statements))


def _tells(draft: Draft, grouping: Grouping, statements: tuple[Statement, ...]) -> bool:
    """Announced camps stand for themselves; views set against each other need somebody who holds one. A list of
    which every point is the same person's is his argument and no grouping."""
    if draft.imputed:
        return True
    held = [{statements[n].speaker for n in c.statements} | {who for who, _ in c.shared} for c in grouping.camps]
    if all(held) and len(set().union(*held)) == 1:
        return False
    if not draft.sure:
        return all(held)
    if draft.announced:
        return sum(bool(side.definition or side.stretches) for side in draft.sides) >= 2
    return any(held)


def _lines_of(outline: Outline, statements: tuple[Statement, ...]) -> list[int]:
    """The line that each statement's sentence begins in."""
    starts = [(line.paragraph, line.start) for line in outline.lines]
    return [bisect_right(starts, _place(s)[:2]) - 1 for s in statements]


def _place(statement: Statement) -> Place:
    return statement.sentence[0] if statement.sentence else statement.content[0]


def _grouping(
    outline: Outline, people: Cast, statements: tuple[Statement, ...], draft: Draft, under: list[int]
) -> Grouping:
    camps = tuple(_camp(outline, people, statements, draft, side, under) for side in draft.sides)
    at = (draft.question_at,) if draft.question_at else ()
    return Grouping(draft.work, " ".join(draft.question.split()), at, camps, draft.question_spans)


def _camp(
    outline: Outline, people: Cast, statements: tuple[Statement, ...], draft: Draft, side: Side, under: list[int]
) -> Camp:
    inside = [n for n, line in enumerate(under) if side.holds(line)]
    shown = [
        n
        for n in inside
        if shows(people, statements, n, draft.imputed)
        and not turns_away(outline.document, statements[n], side.definition)
    ]
    kept = tuple(shown) if draft.imputed else experts_first(people, statements, shown)
    read = outline.document
    shared = [pair for n in kept for pair in together(read, people, statements, n)]
    shared += [pair for n in inside for pair in exemplars(read, people, statements, n)]
    return Camp(
        " ".join(side.label.split()), side.label_at, tuple(_in_order(side.definition)), kept, side.label_spans,
        () if side.imputed is None else (side.imputed,), () if draft.imputed else tuple(shared),
    )  # fmt: skip


def _in_order(places: list[Place]) -> list[Place]:
    """Places in reading order, none inside another."""
    kept = [p for p in set(places) if not any(_inside(p, q) for q in places)]
    return sorted(kept)


def _inside(place: Place, other: Place) -> bool:
    return place != other and place[0] == other[0] and other[1] <= place[1] and place[2] <= other[2]
