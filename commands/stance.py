"""/stance: the positions on a question and who holds them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

from commands.answers import Camp, Holder, Question, StanceAnswer
from commands.coverage import named, silent, summary
from commands.request import Request
from index.evidence import Evidence, Person
from index.library import Library
from index.library.groupings import KnownCamp, KnownGrouping
from index.library.lookup import look_up
from index.stance.found import OnTopic, on_topic
from index.stance.people import by_person, newest_first
from index.stance.sorted import sort

MOST_QUESTIONS = 5
MOST_EVIDENCE = 8
USAGE = "Name a topic: `/stance TOPIC`, with `by:NAME` for one person or `compare:A,B` for two side by side."


def answer(library: Library, request: Request) -> StanceAnswer:
    """The answer to a /stance request."""
    request = _told_apart(library, request)
    if not request.topic:
        return StanceAnswer(command="stance", input=request.input, notice=USAGE)
    asked = {name: look_up(library, name) for name in _names(request)}
    wanted = {hit.person.id for found in asked.values() for hit in found.hits}
    if asked and not wanted:
        return StanceAnswer(command="stance", input=request.input, notice=named(asked))
    found = on_topic(library, request.topic, frozenset(wanted))
    questions = tuple(_questions(request.topic, found, wanted))
    lines = [named(asked), summary(request.topic, found, questions, of_some=bool(wanted)), silent(asked, questions)]
    return StanceAnswer(
        command="stance", input=request.input, questions=questions, notice=" ".join(line for line in lines if line)
    )


def _told_apart(library: Library, request: Request) -> Request:
    """With the topic's own capitals taken out of the name before them: "by:Shi Taiwan"."""
    if not request.filters.get("by"):
        return request
    name, _, behind = request.filters["by"].partition(" ")
    words = [name, *behind.split()]
    for length in range(len(words), 0, -1):
        if look_up(library, " ".join(words[:length])).hits:
            topic = " ".join([request.topic, *words[length:]]).strip()
            return replace(request, topic=topic, filters=request.filters | {"by": " ".join(words[:length])})
    return request


def _names(request: Request) -> list[str]:
    """The people asked for: by:NAME, or both of compare:A,B."""
    typed = [request.filters.get("by", ""), *request.filters.get("compare", "").split(",")]
    return [name.strip() for name in typed if name.strip()]


def _questions(topic: str, found: OnTopic, wanted: set[str]) -> Iterable[Question]:
    """Those of documents are laid out one by one, as far as they are shown."""
    by_wording = list(_only(_by_wording(topic, found), wanted))
    documented = _only(map(_documented, found.groupings), wanted)
    return [*islice(documented, MOST_QUESTIONS - len(by_wording)), *by_wording]


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


def _as_holders(statements: Iterable[Evidence], hedged: frozenset[str] = frozenset()) -> tuple[Holder, ...]:
    return tuple(_holder(person, said, hedged) for person, said in by_person(statements).items())


def _holder(person: Person, said: tuple[Evidence, ...], hedged: frozenset[str] = frozenset()) -> Holder:
    cautious = all(e.id in hedged for e in said)
    return Holder(person.id, person.name, person.type, said[:MOST_EVIDENCE], cautious)


# Questions by wording -----------------------------------------------------------------------


def _by_wording(topic: str, found: OnTopic) -> list[Question]:
    """What the rest of the library says on the topic, grouped by its own words."""
    known = sort(found.statements, found.topic)
    camps = tuple(Camp(g.label, None, _as_holders(g.statements, known.hedged), g.direction) for g in known.groups)
    unclear = _as_holders(known.unclear)
    return [Question(topic, "wording", camps, unclear)] if camps or unclear else []


# One person, or two side by side ----------------------------------------------------------------


def _only(questions: Iterable[Question], wanted: set[str]) -> Iterator[Question]:
    """Questions with nobody but the people named, if any are; their line over time runs newest first."""
    for question in questions:
        if not wanted:
            yield question
            continue
        camps = [replace(c, holders=_among(c.holders, wanted)) for c in question.positions]
        held = sorted((c for c in camps if c.holders), key=_newest, reverse=True)
        only = replace(question, positions=tuple(held), unclear=_among(question.unclear, wanted))
        if only.positions or only.unclear:
            yield only


def _among(holders: tuple[Holder, ...], wanted: set[str]) -> tuple[Holder, ...]:
    return tuple(h for h in holders if h.id in wanted)


def _newest(camp: Camp) -> str:
    return max((e.work.date or "" for h in camp.holders for e in h.evidence), default="")
