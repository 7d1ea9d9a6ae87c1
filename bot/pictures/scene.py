"""What a picture of positions shows, before it is drawn: lanes, names and dates."""

from __future__ import annotations

import re
import textwrap
from collections import Counter
from dataclasses import dataclass

from commands.answers import Holder, Question

FEWEST_HOLDERS = 3
MOST_NAMES = 14  # a lane
LABEL_WIDTH = 30  # characters of a label's line
LABEL_LINES = 4
ALT_LIMIT = 1000
UNCLEAR = "No clear position"
_DRAWABLE = re.compile(r"[^\x20-\x7e\u00a0-\u024f\u0370-\u04ff\u2010-\u2026]")


@dataclass(frozen=True, slots=True)
class Stand:
    """One person in one lane: the name, the date (year with fraction) of the newest words there, or None."""

    name: str
    when: float | None
    shared: bool


@dataclass(frozen=True, slots=True)
class Lane:
    """One position: its label in lines, who stands there, and how many more do."""

    label: tuple[str, ...]
    stands: tuple[Stand, ...]
    more: int = 0
    clear: bool = True


@dataclass(frozen=True, slots=True)
class Scene:
    """A question with its lanes; `dated` where the words come from different times."""

    question: str
    lanes: tuple[Lane, ...]
    dated: bool
    alt: str


def scene(question: Question) -> Scene | None:
    """What to draw of a question; None where fewer than three people hold a position."""
    held = Counter(h.name for camp in question.positions for h in camp.holders)
    if len(held) < FEWEST_HOLDERS:
        return None
    lanes = [_lane(camp.label, camp.holders, held) for camp in question.positions if camp.holders]
    times = {s.when for lane in lanes for s in lane.stands if s.when is not None}
    others = _others(question)
    if others:
        lanes.append(_lane(UNCLEAR, others, Counter(), clear=False))
    return Scene(_plain(question.question), tuple(lanes), len(times) > 1, _alt(question))


def _others(question: Question) -> tuple[Holder, ...]:
    """Those without a clear position who stand in none of the positions either."""
    placed = {h.id for camp in question.positions for h in camp.holders}
    return tuple(h for h in question.unclear if h.id not in placed)


def _lane(label: str, holders: tuple[Holder, ...], held: Counter[str], clear: bool = True) -> Lane:
    lines = textwrap.wrap(_plain(label), LABEL_WIDTH)
    if len(lines) > LABEL_LINES:
        lines = [*lines[: LABEL_LINES - 1], lines[LABEL_LINES - 1][: LABEL_WIDTH - 1] + "…"]
    stands = [Stand(_plain(h.name), _when(h), held[h.name] > 1) for h in holders[:MOST_NAMES]]
    return Lane(tuple(lines), tuple(stands), len(holders) - len(stands), clear)


def _plain(text: str) -> str:
    """What the bundled fonts can draw."""
    return " ".join(_DRAWABLE.sub("", text).split())


def _when(holder: Holder) -> float | None:
    dates = [e.work.date for e in holder.evidence if e.work.date]
    if not dates:
        return None
    year, month, day = [*(int(part) for part in max(dates).split("-")[:3]), 7, 1][:3]
    return year + (month - 1) / 12 + (day - 1) / 365


def _alt(question: Question) -> str:
    """Who stands where, in words."""
    parts = [f"{c.label}: {', '.join(h.name for h in c.holders)}" for c in question.positions if c.holders]
    others = _others(question)
    if others:
        parts.append(f"{UNCLEAR}: {', '.join(h.name for h in others)}")
    alt = f"Who stands where on “{question.question}”. " + "; ".join(parts) + "."
    return alt if len(alt) <= ALT_LIMIT else alt[: ALT_LIMIT - 1] + "…"
