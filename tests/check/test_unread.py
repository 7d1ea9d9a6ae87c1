"""Sentences that are not read closely, for what they can be at the most, change no answer."""

from __future__ import annotations

import pytest

from commands.answers import CheckAnswer
from commands.run import run
from index.claims import comparison
from index.claims.outlook import Outlook
from index.library import Library
from index.quantities import read
from tests.check.test_generated import changed, prose, swapped


def claimed(library: Library) -> list[str]:
    """Sentences of a library: as they stand, with another number, another person or state, somebody's words."""
    texts = dict(prose(library))
    numbers = [text[: q.start] + changed(q) + text[q.end :] for text, on in texts.items() for q in read(text, on)[:1]
               if any(c.isdigit() for c in q.surface)]  # fmt: skip
    names = swapped(list(texts), ["Norvania", "Haidong"], ["Portugal", "Canada"])
    people = swapped(list(texts), ["Tong Beisheng", "Meng Zhaolu", "Qiao Lanxi"], ["Henrik Solvane", "Marta Eikland"])
    said = [f"Tong Beisheng argues that {text[0].lower()}{text[1:]}" for text in texts]
    return [*texts, *numbers, *names, *people, *said][::3]


def test_what_is_left_unread_changes_no_answer(sample: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = claimed(sample)
    first = [told(sample, text) for text in asked]
    monkeypatch.setattr(comparison, "outlook", lambda *_: Outlook(1.0, 1.0))
    monkeypatch.setattr(comparison, "in_vain", lambda *_: False)
    for text, before in zip(asked, first, strict=True):
        assert told(sample, text) == before
    assert {verdict for verdict, *_ in first} >= {"supported", "contradicted", "not_found"}


def told(library: Library, claim: str) -> tuple[object, ...]:
    answer = run(library, f"/check {claim}")
    assert isinstance(answer, CheckAnswer)
    return answer.verdict, answer.notice, answer.caution, answer.evidence
