"""/stance: the positions on a question and who holds them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from commands.answers import Camp, Holder, Question, StanceAnswer
from commands.request import Request
from index.evidence import Evidence, Person
from index.library import Library
from index.library.groupings import KnownCamp, KnownGrouping
from index.positions.people import by_person, newest_first
from index.positions.sorted import Sorted, sort
from index.positions.topic import OnTopic, on_topic
from index.text.letters import fold

MOST_QUESTIONS = 5
MOST_EVIDENCE = 8


def answer(library: Library, request: Request) -> StanceAnswer:
    """The answer to a /stance request."""
    if not request.topic:
        usage = "Name a topic: /stance TOPIC, with by:NAME for one person or compare:A,B for two."
        return StanceAnswer(command="stance", input=request.input, notice=usage)
    found = on_topic(library, request.topic)
    questions = [_documented(grouping) for grouping in found.groupings[:MOST_QUESTIONS]]
    questions += _by_wording(request.topic, found)
    wanted = _wanted(request)
    if wanted:
        questions = [q for question in questions if _says_something(q := _only(question, wanted))]
    return StanceAnswer(
        command="stance", input=request.input, questions=tuple(questions), notice=_notice(request, found, questions)
    )


# Questions that a document asks ------------------------------------------------------------


def _documented(grouping: KnownGrouping) -> Question:
    camps = tuple(Camp(c.label, c.definition, _holders(c)) for c in grouping.camps)
    return Question(grouping.question, "document", camps)


def _holders(camp: KnownCamp) -> tuple[Holder, ...]:
    """Those who speak under a camp; where the author imputes it, those whose will it is, in his words."""
    if camp.imputed:
        shown = newest_first(camp.statements) or ((camp.definition,) if camp.definition else ())
        return tuple(_holder(person, shown) for person in camp.imputed)
    return _as_holders(camp.statements)


def _as_holders(statements: Iterable[Evidence]) -> tuple[Holder, ...]:
    return tuple(_holder(person, said) for person, said in by_person(statements).items())


def _holder(person: Person, said: tuple[Evidence, ...]) -> Holder:
    return Holder(person.id, person.name, person.type, said[:MOST_EVIDENCE])


# Questions by wording -----------------------------------------------------------------------


def _by_wording(topic: str, found: OnTopic) -> list[Question]:
    """What the rest of the library says on the topic, grouped by its own words."""
    sorted_: Sorted = sort(found.statements, found.topic.terms)
    camps = tuple(Camp(group.label, None, _as_holders(group.statements), group.direction) for group in sorted_.groups)
    unclear = _as_holders(sorted_.unclear)
    return [Question(topic, "wording", camps, unclear)] if camps or unclear else []


# One person, or two side by side ----------------------------------------------------------------


def _wanted(request: Request) -> list[str]:
    named = request.filters.get("by", "") + "," + request.filters.get("compare", "")
    return [name.strip() for name in named.split(",") if name.strip()]


def _only(question: Question, names: list[str]) -> Question:
    """A question with nobody but the people named; a line over time runs newest first."""
    camps = [replace(c, holders=_named(c.holders, names)) for c in question.positions]
    held = sorted((c for c in camps if c.holders), key=_newest, reverse=True)
    return replace(question, positions=tuple(held), unclear=_named(question.unclear, names))


def _says_something(question: Question) -> bool:
    return bool(question.positions or question.unclear)


def _named(holders: tuple[Holder, ...], names: list[str]) -> tuple[Holder, ...]:
    return tuple(h for h in holders if any(_is_called(h.name, name) for name in names))


def _is_called(name: str, wanted: str) -> bool:
    parts = set(fold(name).replace("-", " ").split())
    return bool(parts) and set(fold(wanted).replace("-", " ").split()) <= parts


def _newest(camp: Camp) -> str:
    return max((e.work.date or "" for h in camp.holders for e in h.evidence), default="")


# The line below -----------------------------------------------------------------------------------


def _notice(request: Request, found: OnTopic, questions: list[Question]) -> str:
    if not questions:
        about = f" by {' or '.join(_wanted(request))}" if _wanted(request) else ""
        searched = (
            f"{_count(len(found.documents), 'document')} on the topic" if found.documents else "no document on it"
        )
        return f"No position{about} on {request.topic!r} in the library: {searched}."
    people, files = _people_and_files(questions)
    lines = [f"{_count(len(people), 'expert')} in {_count(len(files), 'document')}"]
    silent = len(found.documents - files)
    if silent:
        lines.append(f"{_count(silent, 'document')} on the topic {'names' if silent == 1 else 'name'} no position")
    lines += [f"{name} moved: {line}" for name, line in _moved(questions)]
    return "; ".join(lines) + "."


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _people_and_files(questions: list[Question]) -> tuple[set[str], set[str]]:
    holders = [h for q in questions for h in (*(h for c in q.positions for h in c.holders), *q.unclear)]
    files = {e.file for h in holders for e in h.evidence}
    return {h.id for h in holders}, files


def _moved(questions: list[Question]) -> list[tuple[str, str]]:
    """People whose dated words stand in different positions of one question at different times."""
    found = []
    for question in questions:
        dated: dict[str, dict[str, tuple[str, str]]] = {}
        for number, camp in enumerate(question.positions):
            for holder in camp.holders:
                dates = sorted(e.work.date for e in holder.evidence if e.work.date)
                if dates:
                    dated.setdefault(holder.name, {})[str(number)] = (dates[0], dates[-1])
        for name, spans in dated.items():
            order = sorted((last, first) for first, last in spans.values())
            if len(order) > 1 and order[0][0] < order[-1][1]:
                found.append((name, f"{order[0][0]} and {order[-1][0]}"))
    return found
