"""/expert: one person as the library knows them."""

from __future__ import annotations

from commands.answers import ExpertAnswer, ExpertProfile, Match, NamedWith, Position, Topic
from commands.coverage import count
from commands.dates import spoken
from commands.request import Request
from index.library import Library
from index.library.lookup import Hit, Lookup, look_up
from index.library.profile import Profile, probably, profile
from index.library.topics import topics

TOPICS = 8


def answer(library: Library, request: Request) -> ExpertAnswer:
    """The profile of the one person a name means; a choice of several; the nearest names of an unknown one."""
    name = request.topic.strip(" '\"“”‘’")
    if not name:
        return ExpertAnswer(command="expert", input=request.input, notice="Whom? For example `/expert Jane Doe`.")
    found = look_up(library, name)
    shown, line = None, _notice(name, found)
    if len(found.hits) == 1:
        known = profile(library, found.hits[0].person)
        shown = _profile(known)
        line = " ".join(filter(None, [line, _slips(library, known), _extent(known), _gaps(known)])) or None
    return ExpertAnswer(
        command="expert", input=request.input, notice=line, matches=_matches(found.hits),
        suggestions=_matches(found.near), profile=shown,
    )  # fmt: skip


def _matches(hits: tuple[Hit, ...]) -> tuple[Match, ...]:
    return tuple(Match(h.person.id, h.person.name, h.score) for h in hits)


def _notice(name: str, found: Lookup) -> str | None:
    if len(found.hits) > 1:
        names = _listed([h.person.name for h in found.hits])
        return f"Several people fit {name!r}: {names}. Which one?"
    if found.corrected:
        return f"Nobody is called {name!r} in the library; this is {found.corrected}."
    if found.hits:
        return None
    if found.near:
        return f"Nobody is called {name!r} in the library. Near: {_listed([h.person.name for h in found.near])}."
    return f"Nobody is called {name!r} in the library."


def _listed(names: list[str]) -> str:
    return ", ".join(names[:-1]) + " or " + names[-1] if len(names) > 1 else names[0]


def _profile(known: Profile) -> ExpertProfile:
    person = known.person
    texts = (head.text for head in known.statements.heads)
    return ExpertProfile(
        id=person.id, name=person.name, other_names=known.other_names, roles=known.roles, authored=known.authored,
        cited_works=known.cited_works, statements=known.statements,
        topics=tuple(Topic(t, n) for t, n in topics(texts, (person.name, *known.other_names), TOPICS)),
        positions=tuple(Position(s.question, s.label, s.evidence) for s in known.positions),
        named_with=tuple(NamedWith(p.id, p.name, n) for p, n in known.named_with),
    )  # fmt: skip


def _slips(library: Library, known: Profile) -> str | None:
    names = probably(library, known.person)
    return f"Probably the same, one letter apart: {_and(names)}." if names else None


def _extent(known: Profile) -> str | None:
    """How much the library has of the person, and from when to when."""
    if not known.statements:
        return None
    first, last = (known.dates[0], known.dates[-1]) if known.dates else ("", "")
    when = f", {spoken(first)}" + ("" if last.startswith(first) else f" to {spoken(last)}") if first else ""
    sources = count(len({head.document for head in known.statements.heads}), "document")
    return f"{count(len(known.statements), 'statement')} in {sources}{when}."


def _gaps(known: Profile) -> str | None:
    """What the library lacks about the person, in a line."""
    lacks = []
    if known.newest:
        lacks.append(f"nothing after {spoken(known.newest)}")
    if not known.roles and known.person.type == "person":
        lacks.append("no role")
    if not known.statements:
        lacks.append("no statement that others report" if known.authored else "no statement (only named)")
    elif not any(head.kind == "direct" for head in known.statements.heads):
        lacks.append("no direct quotation")
    return f"The library has {_and(lacks)}." if lacks else None


def _and(parts: list[str]) -> str:
    return ", ".join(parts[:-1]) + " and " + parts[-1] if len(parts) > 1 else parts[0]
