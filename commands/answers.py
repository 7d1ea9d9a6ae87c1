"""Answers as plain data: the same object feeds Slack, the terminal and JSON."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Literal

from index.evidence import CitedWork, Evidence, WorkRef

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
    """Where a person stands on a question, in the document's words."""

    question: str
    label: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class ExpertProfile:
    id: str
    name: str
    other_names: tuple[str, ...]
    roles: tuple[Evidence, ...]
    authored: tuple[WorkRef, ...]
    cited_works: tuple[CitedWork, ...]
    statements: tuple[Evidence, ...]
    topics: tuple[Topic, ...]
    positions: tuple[Position, ...]
    named_with: tuple[NamedWith, ...]


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody who holds a position, with the words that show it."""

    id: str
    name: str
    type: str
    evidence: tuple[Evidence, ...]


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


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckAnswer(Answer):
    verdict: Verdict = "not_found"
    evidence: tuple[Finding, ...] = ()
    caution: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryAnswer(Answer):
    documents: tuple[dict[str, Any], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestAnswer(Answer):
    subscriptions: tuple[dict[str, Any], ...] = ()
    preview: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpAnswer(Answer):
    lines: tuple[str, ...] = ()


def as_json(answer: Answer) -> dict[str, Any]:
    """The answer in the shape of the contract, ready for `json.dumps`."""
    return asdict(answer)
