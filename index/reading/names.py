"""Names of people as a file's own data give them: several in one string, the surname first, with "by" or a role."""

from __future__ import annotations

import re
from collections.abc import Iterable

_BY = re.compile(
    r"^(?:(?:written |posted |text )?by|von|par|por|di|da|av|door|text|autor(?:in)?|authors?)\b\s*:?\s+", re.I
)
_AND = re.compile(r"\s*[;|]\s*|\s+(?:and|und|et|&)\s+")
_COMMA = re.compile(r"\s*,\s*")
_DEGREE = re.compile(r"(?:(?:ph\.? ?d|m\.?d|m\.?a|ll\.?m|esq|cpa|dphil|mba|j\.?d)\.?)(?:\s|$)", re.I)
_ROLE = re.compile(
    r"\b(?:fellow|director|editor|professor|analyst|correspondent|reporter|writer|columnist|chair|president|officer|"
    r"researcher|scholar|journalist|redakteur(?:in)?|korrespondent(?:in)?|university|institute|cent(?:er|re)|department)\b",
    re.I,
)
_GENERATION = re.compile(r"(?:jr|sr|ii|iii|iv)\.?", re.I)
_WORD = re.compile(r"[^\W\d_](?:[\w'’.-]*\w|\.)?")
_PARTICLES = frozenset(
    "de del della der den van von und y e bin ibn al la le da do dos das di du ten ter af av zu".split()
)
_NOBODY = re.compile(
    r"(?:word ?press ?)?admin\w*|administrator|webmaster|(?:no|unknown|guest) author|unknown|anonymous|none|null|"
    r"undefined|n/?a|(?:alle|all) \w+|.*(?:@|\[at\]|https?:|www\.).*|[a-z]+[._][a-z._]+|\W*",
    re.I,
)
_LONGEST = 80


def names(values: Iterable[str]) -> tuple[str, ...]:
    """Every name in strings that hold one or several, each once, given name first; placeholders are left out."""
    found = [name for value in values for name in _names(value)]
    return tuple(dict.fromkeys(found))


def is_person_shaped(text: str) -> bool:
    """Two to five words, all capitalised but particles, no figures: what a name looks like."""
    words = text.split()
    core = [w for w in words if w.casefold() not in _PARTICLES]
    return 2 <= len(core) <= 5 and all(_WORD.fullmatch(w) and w[0].isupper() for w in core)


def _names(value: str) -> list[str]:
    found: list[str] = []
    for part in _AND.split(" ".join(value.split()).strip(" '\"“”‘’:,;|")):
        part = _BY.sub("", part)
        found += _of_list([p.strip(" '\"“”") for p in _COMMA.split(part) if p.strip(" '\"“”")])
    return [n for n in found if len(n) <= _LONGEST and not _NOBODY.fullmatch(n)]


def _of_list(parts: list[str]) -> list[str]:
    """Names parted by commas; "Doe, Jane" is one, surname first; degrees and roles behind a name are dropped."""
    found: list[str] = []
    for part in parts:
        if found and _GENERATION.fullmatch(part):
            found[-1] += f", {part}"
        elif not found or not (_DEGREE.match(part) or _ROLE.search(part)):
            found.append(part)
    if len(found) == 2 and given_first(", ".join(found)) != ", ".join(found):
        return [given_first(", ".join(found))]
    return found if all(" " in p for p in found) else [", ".join(found)]


def given_first(name: str) -> str:
    """ "Doe, Jane" → "Jane Doe"; any other name as it is."""
    surname, _, given = name.partition(", ")
    return f"{given} {surname}" if given and " " not in surname and is_person_shaped(f"{given} {surname}") else name
