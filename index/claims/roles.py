"""Claims about what somebody is ("X is a professor at Y") against the roles that documents give."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.claims.align import align
from index.claims.meaning import key
from index.claims.names import Name, names
from index.claims.words import Sentence, sentence
from index.evidence import Evidence
from index.library import Library, rows
from index.library.lookup import look_up
from index.people.lexicon.roles import ROLE_NOUNS
from index.quantities import When

_IS = re.compile(
    r"^(?P<who>[^,;]{3,80}?)\s+(?:is|was|has been|serves as|served as|works as|worked as|became)\s+"
    r"(?:currently\s+|now\s+|then\s+)?(?P<role>[^;]{4,200})$"
)
# An office that one person holds at a time in one place, so that another portfolio is another office.
_OFFICES = frozenset({"minister", "secretary", "ambassador", "spokesman", "spokeswoman", "spokesperson"})
_PORTFOLIO = frozenset(
    "foreign defense defence finance interior justice trade health education environment transport agriculture labor"
    " labour energy culture home economy treasury commerce state".split()
)
_GRADES = frozenset(
    "deputy vice associate assistant acting honorary emeritus former ex junior adjunct visiting".split()
)
ENOUGH = 0.8
MOST = 200
_ROLES = """SELECT r.text, r.spans, d.file, w.id AS work_id, w.title, w.authors, w.publisher, w.date, w.url,
    w.machine_translation FROM roles r JOIN works w ON w.id = r.work JOIN documents d ON d.id = r.document
    JOIN entities e ON e.id = r.entity WHERE e.person IN ({}) ORDER BY w.date DESC, r.rowid LIMIT ?"""


@dataclass(frozen=True, slots=True)
class RoleClaim:
    """Who is claimed to be what."""

    name: Name
    role: Sentence


@dataclass(frozen=True, slots=True)
class Held:
    """A role that a document gives the person: does it bear the claim out, or is it another office?"""

    evidence: Evidence
    relation: str
    claimed: str = ""
    source: str = ""


def role_claim(text: str) -> RoleClaim | None:
    """The claim as one about a role; None for any other."""
    found = _IS.match(text.rstrip(". "))
    if found is None or not set(re.findall(r"[a-z-]+", found["role"].lower())[:8]) & ROLE_NOUNS:
        return None
    who = names(sentence(f"by {found['who']}"))
    if len(who) != 1 or re.search(r"\b(?:that|who|which)\b", found["role"]):
        return None
    return RoleClaim(who[0], sentence(found["role"]))


def held(library: Library, claim: RoleClaim) -> list[Held]:
    """The roles of everybody who may be meant, each weighed against the claim."""
    return [_weigh(claim, evidence) for evidence in _roles(library, claim.name)]


def _roles(library: Library, name: Name) -> Iterator[Evidence]:
    """The roles of everybody whom the name as written may mean, newest works first."""
    found = look_up(library, name.text)
    persons = [] if found.corrected else [hit.person.id for hit in found.hits]
    for row in rows.select(library.db, _ROLES.format(_marks(persons)), [*persons, MOST]):
        spans = rows.as_spans(row["spans"])
        yield Evidence(
            text=row["text"], file=row["file"], spans=spans, work=rows.work_ref(row), section=None, kind="passage",
            sentence=spans, caution=rows.caution(row), shown=row["text"],
        )  # fmt: skip


def _marks(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))


def _weigh(claim: RoleClaim, evidence: Evidence) -> Held:
    theirs = sentence(evidence.text, evidence.work.date)
    aligned = align(claim.role, theirs, frozenset())
    grades = {w.folded for w in claim.role.words} & _GRADES ^ {w.folded for w in theirs.words} & _GRADES
    named = not any(w.country or w.proper for w in aligned.missing)
    if aligned.covered >= ENOUGH and not grades and named:
        return Held(evidence, "supports")
    ours, other = _office(claim.role), _office(theirs)
    if (
        ours
        and other
        and ours[1] == other[1]
        and not ours[0] & other[0]
        and not grades
        and _same_time(claim.role, theirs)
    ):
        return Held(evidence, "contradicts", " ".join(sorted(ours[0])), " ".join(sorted(other[0])))
    return Held(evidence, "related")


def _office(of: Sentence) -> tuple[frozenset[str], str] | None:
    """The portfolio and the head of a state office: ({"foreign"}, "minister")."""
    words = [w.folded for w in of.words]
    head = next((w for w in words if w in _OFFICES), None)
    fields = frozenset(key(w) for w in words if w in _PORTFOLIO)
    return (fields, head) if head and fields else None


def _same_time(claim: Sentence, source: Sentence) -> bool:
    years = {q.first.year for q in claim.quantities if isinstance(q, When)}
    return not years or source.on is None or int(source.on[:4]) in years
