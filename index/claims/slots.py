"""Numbers and dates of a claim against those of a source."""

from __future__ import annotations

import re
from dataclasses import dataclass

from index.claims.align import Alignment
from index.claims.lexicon import persons
from index.claims.meaning import key, likeness
from index.claims.words import Sentence
from index.quantities import Amount, Quantity, When, compare

# Share of a claim's words from which a sentence's only date, or only amount of its kind, is the claim's.
WHOLE, NEARLY_ALL = 0.85, 0.95
NEAR = 60  # characters on either side of a number that tell what it counts
_PARENTHESIS = re.compile(r"^\s*\([^()]*\)")
_INITIAL = 25  # characters within which a date opens its sentence
_DEFINITE = frozenset({"the", "these", "those", "both", "all", "its", "their", "our"})
_PEOPLE = frozenset(key(n) for n in ("people", "persons"))
_PERSONS = frozenset(key(n) for n in persons.PERSONS) | _PEOPLE


@dataclass(frozen=True, slots=True)
class Slot:
    """One claimed quantity and what the source has for it: "same", "open", "differs" or "missing"."""

    claimed: Quantity
    source: Quantity | None
    outcome: str
    note: str | None = None


def slots(claim: Sentence, source: Sentence, aligned: Alignment) -> list[Slot]:
    """Every claimed number and date with its best answer in the source; an answer serves once."""
    free = list(source.quantities)
    found: list[Slot] = []
    for claimed in claim.quantities:
        ratio = _ratio(claimed, source)
        slot = ratio or _best(claimed, source, free, aligned)
        if slot.outcome == "missing" and _is_definite(claimed, claim):
            continue
        if slot.source in free and slot.outcome in {"same", "differs"} and not ratio:
            free.remove(slot.source)
        found.append(slot)
    return found


def in_vain(claim: Sentence, source: Sentence) -> bool:
    """Whether the numbers and dates alone keep the source from a verdict, whatever its words: one has no answer, or two
    differ."""
    differing = 0
    for claimed in claim.quantities:
        outcomes = {_answer(claimed, other, source)[0] for other in source.quantities}
        if "same" in outcomes or _ratio(claimed, source):
            continue
        if "open" not in outcomes and _is_definite(claimed, claim):
            continue
        differing += 1
        if "differs" not in outcomes or differing > 1:
            return True
    return False


def _is_definite(of: Quantity, inside: Sentence) -> bool:
    """ "The two countries": a count that only points back."""
    before = inside.text[: of.start].split()[-1:]
    return isinstance(of, Amount) and of.kind == "count" and of.low is not None and of.low < 10 and (
        bool(before) and before[0].lower() in _DEFINITE
    )  # fmt: skip


_ORDER = {"same": 0, "differs": 1, "open": 2, "missing": 3}


def _best(claimed: Quantity, source: Sentence, free: list[Quantity], aligned: Alignment) -> Slot:
    answers = [Slot(claimed, other, *_answer(claimed, other, source)) for other in free]
    favoured = _by_wording([a for a in answers if a.outcome != "missing"], source, aligned)
    held = [a for a in favoured if a.outcome != "differs" or _same_frame(claimed, a.source, source, aligned)]
    return min(held, key=lambda a: _ORDER[a.outcome], default=Slot(claimed, None, "missing"))


def _answer(claimed: Quantity, other: Quantity, source: Sentence) -> tuple[str, str | None]:
    since = _years_since(claimed, other, source)
    if since is not None:
        return since
    agreement = compare(claimed, other)
    if agreement.outcome == "other":
        return "missing", None
    if isinstance(claimed, Amount) and isinstance(other, Amount) and not _same_thing(claimed, other):
        return "missing", None
    if agreement.outcome == "differs" and isinstance(other, Amount) and _is_definite(other, source):
        return "missing", None
    coarse = {q.precision for q in (claimed, other) if isinstance(q, When)} & {"decade", "century"}
    if agreement.outcome == "differs" and coarse and not _alike(claimed, other):
        return "open", None
    return agreement.outcome, agreement.note


def _alike(one: Quantity, other: Quantity) -> bool:
    return isinstance(one, When) and isinstance(other, When) and one.precision == other.precision


def _same_thing(claimed: Amount, other: Amount) -> bool:
    """Counts and ordinals must be of the same noun; money, shares and durations need none."""
    if claimed.kind not in {"count", "ordinal", "number"}:
        return True
    if not claimed.nouns or not other.nouns:
        return claimed.low == other.low or (not claimed.nouns and not other.nouns)
    ours, theirs = [key(n) for n in claimed.nouns], [key(n) for n in other.nouns]
    if claimed.low == other.low and _PEOPLE & {*ours[:1], *theirs[:1]} and all(_are_people(n) for n in (ours, theirs)):
        return True
    return any(likeness(a, b) >= 0.85 for a in ours for b in theirs)


def _are_people(nouns: list[str]) -> bool:
    return any(n in _PERSONS for n in nouns)


def _same_frame(claimed: Quantity, other: Quantity | None, source: Sentence, aligned: Alignment) -> bool:
    """Whether the words round both numbers answer each other: only then do the numbers contradict.

    A date that opens its sentence belongs to all of it.
    """
    if other is None or (isinstance(other, When) and other.start < _INITIAL):
        return other is not None
    alone = sum(_of_a_kind(q, other) for q in source.quantities) == 1
    if alone and aligned.own >= (WHOLE if isinstance(other, When) else NEARLY_ALL):
        return True
    pairs = [p for p in aligned.pairs if p.claimed.weight and _near(p.claimed.start, claimed)]
    weight = sum(p.claimed.weight for p in pairs)
    held = sum(p.claimed.weight for p in pairs if p.source and p.score and _near(p.source.start, other))
    return not weight or held >= 0.5 * weight


def _of_a_kind(one: Quantity, other: Quantity) -> bool:
    if isinstance(one, When) or isinstance(other, When):
        return isinstance(one, When) and isinstance(other, When)
    return (one.kind, one.unit) == (other.kind, other.unit)


def _near(at: int, of: Quantity) -> bool:
    return of.start - NEAR <= at <= of.end + NEAR


def _by_wording(answers: list[Slot], source: Sentence, aligned: Alignment) -> list[Slot]:
    """Of several numbers of one kind ("32% good and 66% bad"), those that stand by the claim's own words."""
    if len(answers) < 2 or any(isinstance(a.source, When) for a in answers):
        return answers
    ends = [a.source for a in answers if a.source is not None]
    words = [p.source for p in aligned.pairs if p.source is not None and p.score and p.source.weight >= 1.0]
    words = [w for w in words if not w.proper and not w.country] or words
    scores = []
    for n, end in enumerate(ends):
        start, stop = _segment(end, ends, n, source.text)
        scores.append(sum(w.weight for w in words if start <= w.start < stop))
    best = max(scores)
    return [a for a, score in zip(answers, scores, strict=True) if score >= best]


def _segment(end: Quantity, ends: list[Quantity], at: int, text: str) -> tuple[int, int]:
    """The stretch that tells what a number measures: behind it ("32% good"), else before it ("good image of 40%")."""
    behind = _PARENTHESIS.sub("", text[end.end :]).lstrip()
    if behind[:1].isalpha() and behind.split()[0].lower() not in {"and", "or", "but", "while"}:
        return end.end, ends[at + 1].start if at + 1 < len(ends) else len(text)
    return ends[at - 1].end if at else 0, end.start


def _years_since(claimed: Quantity, other: Quantity, source: Sentence) -> tuple[str, str | None] | None:
    """ "In five years", where the source says "since 2019" and its document is of 2024."""
    if not (isinstance(claimed, Amount) and claimed.kind == "duration" and claimed.unit == "year"):
        return None
    if not (isinstance(other, When) and other.precision == "year" and source.on):
        return None
    if "since" not in source.text[: other.start].split()[-2:] or claimed.low is None or other.first.year is None:
        return None
    years = int(source.on[:4]) - other.first.year
    if abs(years - claimed.low) <= (1 if claimed.bound == "about" else 0):
        return "same", f"counted from “since {other.surface}” to the year of the document"
    return "missing", None


def _ratio(claimed: Quantity, source: Sentence) -> Slot | None:
    """ "Doubled", where the source gives both ends of the change: "from 1 percent to 2 percent"."""
    if not isinstance(claimed, Amount) or claimed.kind != "multiple" or not claimed.low:
        return None
    ends = {q.part: q for q in source.quantities if isinstance(q, Amount) and q.part}
    if len(ends) < 2 or not ends["from"].low or not ends["to"].low:
        return None
    if abs(ends["to"].low / ends["from"].low - claimed.low) <= 0.05 * claimed.low:
        note = f"from “{ends['from'].surface}” to “{ends['to'].surface}”"
        return Slot(claimed, ends["to"], "same", note)
    return None
