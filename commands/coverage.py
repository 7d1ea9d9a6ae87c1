"""The line that says how far an answer to /stance reaches: people and documents, never sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from commands.answers import Camp, Holder, Question
from commands.dates import spoken
from index.library.lookup import Lookup
from index.stance.found import OnTopic


def summary(topic: str, found: OnTopic, questions: tuple[Question, ...], *, of_some: bool = False) -> str:
    """ "9 experts in 3 documents; 2 documents on the topic name no position.", and who moved between dates.

    `of_some`: only some people were asked for, so that nothing is told of documents where others speak.
    """
    holders = [h for q in questions for h in _everybody(q)]
    if not holders and any(q.positions for q in questions):
        return f"No named holder of these positions; {count(len(found.documents), 'document')} on the topic."
    if not holders:
        searched = count(len(found.documents), "document") if found.documents else "no document"
        return f"No position on {topic!r} in the library: {searched} on the topic."
    documents = {found.original[e.file] for h in holders for e in h.evidence}
    lines = [f"{_people(holders)} in {count(len(documents), 'document')}"]
    without = len(found.documents - documents)
    if without and not of_some:
        lines.append(f"{count(without, 'document')} on the topic {'names' if without == 1 else 'name'} no position")
    lines += [line for question in questions for line in _moved(question)]
    return "; ".join(lines) + "."


def named(asked: Mapping[str, Lookup]) -> str:
    """What has to be said of the names that were asked for: unknown, or fitting several people."""
    lines = []
    for name, found in asked.items():
        if len(found.hits) > 1:
            lines.append(f"Several people fit {name!r}: {_listed([h.person.name for h in found.hits])}.")
        elif not found.hits:
            near = f" Near: {_listed([h.person.name for h in found.near])}." if found.near else ""
            lines.append(f"Nobody is called {name!r} in the library.{near}")
    return " ".join(lines)


def silent(asked: Mapping[str, Lookup], questions: tuple[Question, ...]) -> str:
    """Of the people asked for, those who say nothing on the topic while another does."""
    spoken = {h.id for q in questions for h in _everybody(q)}
    names = [found.hits[0].person.name for found in asked.values() if found.hits and not _ids(found) & spoken]
    return f"Nothing on it by {_listed(names)}." if spoken and names else ""


def _ids(found: Lookup) -> set[str]:
    return {hit.person.id for hit in found.hits}


def count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _listed(names: list[str]) -> str:
    return ", ".join(names[:-1]) + " or " + names[-1] if len(names) > 1 else names[0]


def _everybody(question: Question) -> Iterator[Holder]:
    for camp in question.positions:
        yield from camp.holders
    yield from question.unclear


def _people(holders: list[Holder]) -> str:
    """How many persons and bodies; unnamed groups are nobody in particular."""
    kinds = {h.id: h.type for h in holders}
    persons, bodies = (sum(kind == wanted for kind in kinds.values()) for wanted in ("person", "organisation"))
    parts = [count(persons, "expert")] if persons or not bodies else []
    if bodies:
        parts.append(f"{bodies} {'body' if bodies == 1 else 'bodies'}")
    return " and ".join(parts)


def _moved(question: Question) -> Iterator[str]:
    """Whose dated words stand in different positions at different times."""
    stands: dict[str, list[tuple[str, str, Camp]]] = {}
    for camp in question.positions:
        for holder in camp.holders:
            dates = sorted(e.work.date for e in holder.evidence if e.work.date)
            if dates:
                stands.setdefault(holder.name, []).append((dates[-1], dates[0], camp))
    for name, places in stands.items():
        last, first = max(places, key=lambda p: p[0]), min(places, key=lambda p: p[0])
        if first[2] is not last[2] and first[0] < last[1]:
            before, after = (f"{_called(p[2])} ({spoken(p[0])})" for p in (first, last))
            yield f"{name} moved from {before} to {after}"


def _called(camp: Camp) -> str:
    return camp.direction or f"“{camp.label}”"
