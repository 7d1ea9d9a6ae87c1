"""What somebody wants, point by point: "What does the ministry want? First, … Finally, …"."""

from __future__ import annotations

import re

from index.people import Cast
from index.positions import subjects
from index.positions.draft import Draft, Side
from index.positions.lexicon import WILL
from index.positions.outline import Line, Outline, Place
from index.positions.turns import label_of
from index.positions.words import is_one_of

_ASKS = re.compile(r"(?:so |and |but |then )?(?:what|which|why|how|where|who)\b", re.I)
_DEMANDS = re.compile(
    r"\b(?:demands|wishes|conditions|requests|wants|expectations|requirements|(?:two|three|four|five|six) things)\b",
    re.I,
)
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")


def drafts(outline: Outline, cast: Cast) -> list[Draft]:
    """Questions answered by an ordinal list, with whose will it is where a verb of wanting says so."""
    found = []
    for number, line in enumerate(outline.lines):
        wanted = _wants(line)
        asked = line.text.endswith("?") and bool(_ASKS.match(line.text))
        starts = _points(outline, number) if asked or wanted else []
        if len(starts) >= 2:
            found.append(_draft(outline, cast, number, starts, wanted))
    return found


def _wants(line: Line) -> bool:
    asked = line.text.endswith("?")
    if asked:
        return any(is_one_of(w, WILL) for w in _WORD.findall(line.text))
    return bool(_DEMANDS.search(line.text)) and len(_WORD.findall(line.text)) <= 25


def _points(outline: Outline, question: int) -> list[int]:
    """The lines that open with first, second, … behind a question, the first of them right behind it."""
    found: list[int] = []
    for n in range(question + 1, len(outline.lines)):
        line = outline.lines[n]
        said = subjects.ordinal(line.text)
        if line.section != outline.lines[question].section or (not found and n > question + 2):
            break
        if said and said[1] and (said[0] == len(found) + 1 or (said[0] == 0 and found)):
            found.append(n)
            if said[0] == 0:
                break
        elif found and line.opens and n - found[-1] > 6:
            break
    return found


def _draft(outline: Outline, cast: Cast, number: int, starts: list[int], wanted: bool) -> Draft:
    line = outline.lines[number]
    asker = _holder(cast, line) if wanted else None
    sides = []
    for start, end in zip(starts, [*starts[1:], _paragraph_end(outline, starts[-1])], strict=True):
        point = outline.lines[start]
        place = label_of(point)
        text = point.text[place[1] - point.start : place[2] - point.start]
        side = Side(text, place, definition=[point.place], stretches=[range(start, end)])
        side.holder_at = (asker or _holder(cast, point)) if wanted else None
        sides.append(side)
    return Draft(
        line.work, line.section, range(number, starts[-1]), line.text, line.place, sides, imputed=wanted
    )  # fmt: skip


def _paragraph_end(outline: Outline, start: int) -> int:
    paragraph = outline.lines[start].paragraph
    return next(
        (n for n in range(start, len(outline.lines)) if outline.lines[n].paragraph != paragraph), len(outline.lines)
    )


def _holder(cast: Cast, line: Line) -> Place | None:
    """Where the one is named whose will it is: the first somebody before the verb of wanting."""
    verb = next((m for m in _WORD.finditer(line.text) if is_one_of(m[0], WILL)), None)
    end = verb.start() if verb else len(line.text)
    mention = cast.who(line.paragraph, line.start, line.start + end)
    return (mention.paragraph, mention.start, mention.end) if mention else None
