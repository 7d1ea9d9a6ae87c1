"""One person, one identity across documents; two people are never merged on a family name."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from index.model import EntityType
from index.people.gather import family_names
from index.people.keys import same, words
from index.people.lexicon import pinyin
from index.people.lexicon.careers import BUSINESS, ELSEWHERE, LEARNED, PUBLIC_OFFICES
from index.people.lexicon.organisations import DOCUMENT_NOUNS, OFFICE_NOUNS, WEAK_DOCUMENT_NOUNS
from index.people.lexicon.places import CAPITALS, COUNTRIES
from index.people.lexicon.roles import DETERMINERS
from index.people.lexicon.words import FUNCTION_WORDS
from index.people.shapes import is_chinese
from index.people.states import state_of
from index.people.terms import link_terms
from index.text.letters import fold
from index.text.lexicon.surnames import CHINESE, COMMON, SURNAMES


@dataclass(frozen=True, slots=True)
class LocalEntity:
    """An entity of one document as the library keeps it; `key` is the library's row id.

    `origin` tells documents apart whatever the order of adding (their digest). `roles` may be the roles or what
    `traits` keeps of them. `count` documents may be one row, if all else but the document is the same.
    """

    key: int
    document: int
    name: str
    type: EntityType
    forms: tuple[str, ...]
    roles: tuple[str, ...] = ()
    origin: str = ""
    count: int = 1


@dataclass(frozen=True, slots=True)
class Linked:
    """One identity: its id, the name to show and the local entities that are it."""

    id: str
    name: str
    type: EntityType
    members: tuple[int, ...]


Group = list[LocalEntity]


def link(entities: Iterable[LocalEntity], aliases: Mapping[str, str]) -> list[Linked]:
    """Identities of entities: the same entities give the same ids, in any order of adding.

    `aliases` maps a folded form to the name it stands for, as the team set it. Whoever links a part of a
    library only must give all entities that share a term with one of it (see `link_terms`).
    """
    known = sorted((_aliased(e, aliases) for e in entities), key=lambda e: (e.origin, e.name, e.key))
    persons = _persons([e for e in known if e.type == "person"])
    others: dict[tuple[str, str], Group] = {}
    for entity in known:
        if entity.type != "person":
            others.setdefault((entity.type, body_slug(entity)), []).append(entity)
    named = [*_with_ids(persons), *((slug, group) for (_, slug), group in others.items())]
    return sorted((_linked(i, group) for i, group in named), key=lambda one: one.id)


def _aliased(entity: LocalEntity, aliases: Mapping[str, str]) -> LocalEntity:
    for form in (entity.name, *entity.forms):
        meant = aliases.get(fold(form))
        if meant:
            return replace(entity, name=meant, forms=tuple(dict.fromkeys((meant, entity.name, *entity.forms))))
    return entity


def _linked(identity: str, group: Group) -> Linked:
    return Linked(identity, state_name(group) or shown_name(group), group[0].type, tuple(sorted(e.key for e in group)))


def shown_name(group: Sequence[LocalEntity]) -> str:
    """The fullest name; of several the one most documents give, in Chinese order, with its diacritics."""
    counts: Counter[str] = Counter()
    for entity in group:
        counts[entity.name] += entity.count if entity.type == "person" else 0

    def rank(name: str) -> tuple[object, ...]:
        parts = words(name)
        chinese = is_chinese(parts) and parts[0] in family_names(name)
        return len(parts), not name.isupper(), counts[name], chinese, not name.isascii(), [-ord(c) for c in name]

    return max(counts, key=rank)


def state_name(group: Sequence[LocalEntity]) -> str | None:
    """A government as texts call it, with the capital that stands for it: "Chinese government (Beijing)"."""
    forms = {re.sub(r"^[Tt]he\s+", "", form) for e in group for form in e.forms}
    if group[0].type != "organisation" or not any(map(state_of, forms)):
        return None
    adjectives = [f for f in forms if re.search(r"\w government$", f)]
    government = max(adjectives, key=lambda f: (not re.search(r"['’]s ", f), f), default="")
    capital = max((f for f in forms if f in CAPITALS), default="")
    country = max((f for f in forms if f in COUNTRIES), default="")
    name = government or country or capital or max(forms)
    return f"{name} ({capital})" if capital and name != capital else name


# Persons ------------------------------------------------------------------------------


def _persons(entities: Sequence[LocalEntity]) -> list[Group]:
    full = [e for e in entities if _is_full(e.name)]
    lone = [e for e in entities if not _is_full(e.name)]
    groups = [part for group in _same_names(full) for part in _careers_apart(group)]
    by_family: dict[str, list[Group]] = {}
    for group in groups:
        for word in family_names(group[0].name):
            by_family.setdefault(word, []).append(group)
    strays: dict[str, Group] = {}
    for entity in lone:
        word = words(entity.name)[0]
        holders = by_family.get(word, [])
        if len(holders) == 1 and _is_meant(entity, word, holders[0]):
            holders[0].append(entity)
        else:
            strays.setdefault(_stray_key(entity, word), []).append(entity)
    return [*groups, *strays.values()]


def _is_full(name: str) -> bool:
    """Two words, or a Chinese name written as one (Loufang)."""
    found = words(name)
    if len(found) != 1 or len(found[0]) < 6 or found[0] in SURNAMES:
        return len(found) > 1
    return any(found[0][:n] in CHINESE and pinyin.GIVEN.fullmatch(found[0][n:]) for n in (2, 3, 4, 5))


def _same_names(entities: Sequence[LocalEntity]) -> Iterator[Group]:
    """Entities whose names are the same name, found through shared terms."""
    groups: list[Group] = []
    at: dict[str, list[int]] = {}
    for entity in entities:
        mine = link_terms(entity.name)
        near = sorted({n for term in mine for n in at.get(term, ())})
        number = next((n for n in near if any(same(entity.name, e.name) for e in groups[n])), len(groups))
        if number == len(groups):
            groups.append([])
        groups[number].append(entity)
        for term in mine:
            if number not in at.setdefault(term, []):
                at[term].append(number)
    yield from groups


def _kinds(roles: Iterable[str]) -> set[str]:
    said = {word for role in roles for word in fold(role).replace(",", " ").split()}
    kinds = {"public": PUBLIC_OFFICES, "learned": LEARNED, "business": BUSINESS, "elsewhere": ELSEWHERE}
    return {kind for kind, nouns in kinds.items() if said & nouns}


def _careers_apart(group: Group) -> list[Group]:
    """A footballer and a minister of one name are two; who has no role then is a third, as nothing tells."""
    kinds = [_kinds(e.roles) for e in group]
    apart = any(k == {"elsewhere"} for k in kinds) and any(k and "elsewhere" not in k for k in kinds)
    if not apart:
        return [group]
    parts: dict[str, Group] = {}
    for entity, kind in zip(group, kinds, strict=True):
        parts.setdefault("none" if not kind else "elsewhere" if "elsewhere" in kind else "office", []).append(entity)
    return list(parts.values())


def traits(roles: Iterable[str]) -> tuple[str, ...]:
    """What of roles tells people apart: their offices and kinds of work; "other" if there are roles but none such."""
    told = list(roles)
    said = {word for role in told for word in fold(role).replace(",", " ").split()}
    found = _offices(told) | (said & (LEARNED | BUSINESS | ELSEWHERE))
    return tuple(sorted(found)) or (("other",) if told else ())


def _offices(roles: Iterable[str]) -> set[str]:
    """The offices that roles tell: "Former Japanese Prime Minister" → prime minister."""
    found = set()
    for role in roles:
        said = fold(role).replace(",", " ").split()
        for before, word in zip(["", *said], said, strict=False):
            if word in PUBLIC_OFFICES and word != "prime":
                found.add(f"{before} {word}" if before in ("prime", "foreign", "vice", "defense", "finance") else word)
    return found


def _is_meant(entity: LocalEntity, word: str, group: Group) -> bool:
    """Whether a bare family name means the one person of the library who bears it: an office says so."""
    mine = _offices(entity.roles)
    theirs = _offices(role for e in group for role in e.roles)
    if mine:
        return (bool(mine & theirs) and word not in COMMON) or mine == theirs
    return not entity.roles and word not in COMMON and bool(theirs)


def _stray_key(entity: LocalEntity, word: str) -> str:
    """Bare names in several documents are one only if rare and in the same office."""
    offices = _offices(entity.roles)
    if offices and word not in COMMON:
        return f"{word} {min(offices)}"
    return f"{fold(entity.name)} {entity.origin or entity.document}"


# Ids ----------------------------------------------------------------------------------


def _with_ids(groups: Iterable[Group]) -> Iterator[tuple[str, Group]]:
    by_slug: dict[str, list[Group]] = {}
    for group in groups:
        by_slug.setdefault(person_slug(shown_name(group)), []).append(group)
    for slug, bearers in by_slug.items():
        for group in bearers:
            yield (slug if len(bearers) == 1 else f"{slug}-{_mark(group)}"), group


def _mark(group: Group) -> str:
    return hashlib.sha256(min(f"{e.origin} {e.name}" for e in group).encode()).hexdigest()[:6]


def person_slug(name: str) -> str:
    """The family name first, where it is known; else the words in alphabetical order.

    A name of one word says what it is, as a body may have the same.
    """
    parts, family = words(name), family_names(name)
    if len(parts) == 1:
        return f"{parts[0]}-person"
    if len(parts) > 1 and len(family) == 1:
        return "-".join([family[0], *(w for w in parts if w != family[0])])
    return "-".join(sorted(parts)) or "unnamed"


def _owner_first(name: str) -> str:
    """ "the foreign ministry of Corvane" as "Corvane foreign ministry", which "Corvane's foreign ministry" is, too."""
    name = re.sub(r"[’']s\b", "", name)
    office = re.fullmatch(r"(?:the )?([a-z]+(?: [a-z]+)*) of (?:the )?([A-Z].*)", name)
    return f"{office.group(2)} {office.group(1)}" if office and office.group(1).split()[-1] in OFFICE_NOUNS else name


def is_described(name: str) -> bool:
    """Whether a name is a description that means somebody else in every document: "the manufacturer"."""
    first, *more = name.split() or [""]
    return fold(first) in _DESCRIBES and any(w.islower() and w not in FUNCTION_WORDS for w in more)


_DESCRIBES = DETERMINERS | frozenset("this these that those some many several most two three four five".split())


def body_slug(entity: LocalEntity) -> str:
    """Bodies are the same by name; a statement or a survey is another one in every document."""
    state = next((s for s in map(state_of, entity.forms) if s), None) if entity.type == "organisation" else None
    if state:
        return "government-of-" + "-".join(words(state))
    found = [w for w in words(_owner_first(entity.name)) if w != "the"]
    slug = "-".join(found) or "unnamed"
    if is_described(_owner_first(entity.name)):
        return f"{slug}-{entity.type}-{hashlib.sha256(entity.origin.encode()).hexdigest()[:6]}"
    if entity.type == "organisation" and found and (found[-1] in DOCUMENT_NOUNS or found[-1] in WEAK_DOCUMENT_NOUNS):
        return f"{slug}-{hashlib.sha256(entity.origin.encode()).hexdigest()[:6]}"
    return f"{slug}-group" if entity.type == "group" else slug
