"""What somebody wants, point by point: "What does the ministry want? First, … Finally, …"."""

from __future__ import annotations

import re

from index.people import Cast
from index.positions import naming
from index.positions.draft import Draft, Side
from index.positions.lexicon import WILL
from index.positions.outline import Outline, Place, Prompt
from index.positions.turns import label_of
from index.positions.words import is_one_of
from index.statements import subject
from index.statements.resolve import Resolver
from index.statements.tokens import tokenise

_ASKS = re.compile(r"(?:so |and |but |then )?(?:what|which|why|how|where|who)\b", re.I)
_DEMANDS = re.compile(
    r"\b(?:demands|wishes|conditions|wants|expectations|(?:two|three|four|five|six) things)\b",
    re.I,
)
LONGEST = 25  # words of a sentence that only says that demands follow
FARTHEST = 6  # lines from one point to the next
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")


def drafts(outline: Outline, cast: Cast) -> list[Draft]:
    """Questions answered by an ordinal list, with whose will it is where a verb of wanting says so."""
    found = []
    resolver = Resolver(outline.document, cast)
    for prompt in outline.prompts:
        wanted = _wants(prompt.text)
        asked = prompt.text.endswith("?") and bool(_ASKS.match(prompt.text))
        starts = _points(outline, prompt) if asked or wanted else []
        if asked and wanted and len(starts) < 2:
            starts = _items(outline, prompt)
        if len(starts) >= 2:
            found.append(_draft(outline, resolver, prompt, starts, wanted))
    return list({draft.sides[0].label_at: draft for draft in found}.values())


def _items(outline: Outline, prompt: Prompt) -> list[int]:
    """The points of a list that is set as one, right behind the question."""
    found: list[int] = []
    for n in range(prompt.after, len(outline.lines)):
        line = outline.lines[n]
        if outline.document.paragraphs[line.paragraph].kind == "item" and line.section == prompt.section:
            found += [n] if line.opens else []
        elif found or n > prompt.after + 1:
            break
    return found


def _wants(text: str) -> bool:
    if text.endswith("?"):
        return any(is_one_of(w, WILL) for w in _WORD.findall(text))
    return bool(_DEMANDS.search(text)) and len(_WORD.findall(text)) <= LONGEST


def _points(outline: Outline, prompt: Prompt) -> list[int]:
    """The lines that open with first, second, … behind a question, the first of them right behind it."""
    found: list[int] = []
    for n in range(prompt.after, len(outline.lines)):
        line = outline.lines[n]
        said = naming.ordinal(line.text)
        if line.section != prompt.section or (not found and n > prompt.after + 1):
            break
        if said and said[1] and (said[0] == len(found) + 1 or (said[0] == 0 and found)):
            found.append(n)
            if said[0] == 0:
                break
        elif found and line.opens and n - found[-1] > FARTHEST:
            break
    return found


def _draft(outline: Outline, resolver: Resolver, prompt: Prompt, starts: list[int], wanted: bool) -> Draft:
    asker = _before_will(resolver, prompt.text, prompt.place) if wanted and prompt.place else None
    sides = []
    for start, end in zip(starts, [*starts[1:], _paragraph_end(outline, starts[-1])], strict=True):
        point = outline.lines[start]
        place = label_of(point)
        text = point.text[place[1] - point.start : place[2] - point.start]
        side = Side(text, place, definition=[point.place], stretches=[range(start, end)])
        if wanted:
            whose = (asker, _before_will(resolver, point.text, point.place), _called(resolver.cast, prompt.text))
            side.imputed = next((entity for entity in whose if entity is not None), None)
        sides.append(side)
    lines = range(prompt.after - 1 if prompt.place else prompt.after, starts[-1])
    return Draft(
        outline.lines[starts[0]].work, prompt.section, lines, prompt.text, prompt.place, sides, prompt.spans,
        announced=wanted, imputed=wanted,
    )  # fmt: skip


def _paragraph_end(outline: Outline, start: int) -> int:
    paragraph = outline.lines[start].paragraph
    return next(
        (n for n in range(start, len(outline.lines)) if outline.lines[n].paragraph != paragraph), len(outline.lines)
    )


def _before_will(resolver: Resolver, text: str, place: Place) -> int | None:
    """The entity whose will it is: the subject of the verb of wanting."""
    verb = next((m for m in _WORD.finditer(text) if is_one_of(m[0], WILL)), None)
    before = tokenise(text[: verb.start()] if verb else text)
    wanting = subject.before(before, 0, len(before)) if verb else None
    if wanting is None:
        return None
    at = place[1] + before[wanting.head[0]].start, place[1] + before[wanting.head[1] - 1].end
    return next((mention.entity for mention in resolver.who(place[0], at, at, None)), None)


def _called(cast: Cast, text: str) -> int | None:
    """The entity whose name stands first in a question that is no paragraph (a heading)."""
    verb = next((m for m in _WORD.finditer(text) if is_one_of(m[0], WILL)), None)
    asked = text[: verb.start()] if verb else text
    named = [
        (asked.find(form), -len(form), n) for n, e in enumerate(cast.entities) for form in e.forms if form in asked
    ]
    return min(named)[2] if named else None
