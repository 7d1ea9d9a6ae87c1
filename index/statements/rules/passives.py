"""Reporting verbs in the passive with who does it behind "by": "it was argued by Kim that …"."""

from __future__ import annotations

from collections.abc import Iterator

from index.model import Kind
from index.statements import frames, subject
from index.statements.events import Event
from index.statements.found import Found, Range
from index.statements.rules.subjects import can_speak
from index.statements.sentence import Sentence
from index.statements.subject import Phrase

_REPORTS = frozenset({"say", "think", "deny", "doubt", "demand"})
_ENDS_AGENT = frozenset({"that", "as"})


def find(sentence: Sentence) -> Iterator[Found]:
    """Contents of passive reporting verbs: a clause with "that" behind the agent."""
    for event in sentence.events:
        if not event.passive or event.kind not in _REPORTS or event.end >= sentence.end:
            continue
        agent = agent_of(sentence, event.end)
        if agent and (content := _content(sentence, event, agent)):
            kind, place = content
            yield Found(
                "passive", [place], sentence.span, kind,
                cue=sentence.words(event.start, event.end), cue_at=sentence.place(event.start, event.end),
                speaker=sentence.place(agent.start, agent.end), head=sentence.place(*agent.head),
                polarity=frames.polarity(sentence, event, agent),
            )  # fmt: skip


def agent_of(sentence: Sentence, by: int) -> Phrase | None:
    """Who stands right behind the "by" at a token."""
    if by + 1 >= sentence.end or sentence.tokens[by].low != "by":
        return None
    stop = next((k for k in range(by + 1, sentence.end) if sentence.tokens[k].low in _ENDS_AGENT), sentence.end)
    found = subject.after(sentence.tokens, by + 1, stop)
    return found if found and can_speak(sentence, found) else None


def _content(sentence: Sentence, event: Event, agent: Phrase) -> tuple[Kind, Range] | None:
    lead = agent.end
    if lead + 1 >= sentence.end or sentence.tokens[lead].low != "that" or "T" not in event.frames:
        return None
    return sentence.content(lead + 1, sentence.scanner.stop(lead + 1, event, "clause"))
