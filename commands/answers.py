"""Answers as plain data: the same object feeds Slack, the terminal and JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from types import NoneType
from typing import TYPE_CHECKING, Any, Literal

from index.evidence import CitedWork, Evidence, Person, WorkRef

if TYPE_CHECKING:
    from index.library.said import Statements

Verdict = Literal["supported", "contradicted", "mixed", "not_found"]
Relation = Literal["supports", "contradicts", "related"]


@dataclass(frozen=True, slots=True)
class Result(Evidence):
    """Evidence found for a topic; `rank` counts from 1."""

    score: float = 0.0
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Difference:
    """The one slot in which a claim and a source differ."""

    kind: Literal["number", "date", "entity", "speaker", "negation"]
    claimed: str
    source: str


@dataclass(frozen=True, slots=True)
class Finding(Evidence):
    """Evidence for or against a claim."""

    relation: Relation = "related"
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """A person whose name fits; `score` is 1 for an exact form of the name."""

    id: str
    name: str
    score: float


@dataclass(frozen=True, slots=True)
class Topic:
    term: str
    count: int


@dataclass(frozen=True, slots=True)
class NamedWith:
    id: str
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Position:
    """Where a person stands on a question, in the document's words; the evidence is read from the open library."""

    question: str
    label: str
    evidence: Statements


@dataclass(frozen=True, slots=True)
class ExpertProfile:
    """Who somebody is; the statements, newest first, are read from the open library when they are asked for."""

    id: str
    name: str
    other_names: tuple[str, ...]
    roles: tuple[Evidence, ...]
    authored: tuple[WorkRef, ...]
    cited_works: tuple[CitedWork, ...]
    statements: Statements
    topics: tuple[Topic, ...]
    positions: tuple[Position, ...]
    named_with: tuple[NamedWith, ...]


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody who holds a position, with the words that show it; `hedged` if all of them are ("may", "perhaps")."""

    id: str
    name: str
    type: str
    evidence: tuple[Evidence, ...]
    hedged: bool = False


@dataclass(frozen=True, slots=True)
class Camp:
    """A position; `direction` tells, where two cues agree, whether its holders are for or against."""

    label: str
    definition: Evidence | None
    holders: tuple[Holder, ...]
    direction: Literal["for", "against"] | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A question and the positions on it; origin "document": the text itself groups the views."""

    question: str
    origin: Literal["document", "wording"]
    positions: tuple[Camp, ...]
    unclear: tuple[Holder, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What every answer has: the command, the text as typed, the time it took, a line for the user."""

    command: str
    input: str
    took_ms: float = 0.0
    notice: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteAnswer(Answer):
    results: tuple[Result, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpertAnswer(Answer):
    matches: tuple[Match, ...] = ()
    suggestions: tuple[Match, ...] = ()
    profile: ExpertProfile | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StanceAnswer(Answer):
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckedClaim:
    """One claim of a message: its verdict (None where it cannot be checked), and how it came about in words."""

    text: str
    verdict: Verdict | None
    line: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckAnswer(Answer):
    """The verdict on a whole message, its evidence claim by claim, and each claim's own verdict."""

    verdict: Verdict = "not_found"
    evidence: tuple[Finding, ...] = ()
    caution: str | None = None
    claims: tuple[CheckedClaim, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryAnswer(Answer):
    documents: tuple[dict[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class NewDocument:
    """A work that came into the library, and who speaks in it."""

    file: str
    work: WorkRef
    speakers: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """The best new statement on something a channel follows."""

    term: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Move:
    """A person under a position that is new for them; `before` is the label they stood under until now."""

    person: Person
    question: str
    label: str
    before: str | None
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A new sentence and an older one that differ in one number."""

    claimed: str
    source: str
    new: Evidence
    old: Evidence


@dataclass(frozen=True, slots=True)
class Edition:
    """What one digest says. `since` and `until` are ISO times (UTC); `classic` is an old quotation on a
    followed topic, given where nothing is new and the channel wants something every day."""

    since: str
    until: str
    documents: tuple[NewDocument, ...] = ()
    said: tuple[Said, ...] = ()
    moves: tuple[Move, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    classic: Said | None = None

    @property
    def empty(self) -> bool:
        """Whether there is nothing new to say."""
        return not (self.documents or self.said or self.moves or self.disagreements)


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestAnswer(Answer):
    subscriptions: tuple[dict[str, Any], ...] = ()
    preview: Edition | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpAnswer(Answer):
    lines: tuple[str, ...] = ()


def as_json(answer: Answer) -> dict[str, Any]:
    """The answer in the shape of the contract, ready for `json.dumps`; asked while the library is open."""
    return {field.name: _plain(getattr(answer, field.name)) for field in fields(answer)}


def _plain(value: Any) -> Any:
    if isinstance(value, (str, int, float, NoneType)):
        return value
    if isinstance(value, Mapping):
        return {key: _plain(held) for key, held in value.items()}
    if isinstance(value, Sequence):
        return [_plain(held) for held in value]
    return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
