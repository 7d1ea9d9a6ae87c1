"""Turns where Slack has said "not so fast", by a clock that only the test turns."""

from __future__ import annotations

import itertools

import pytest

from bot.serve.pace import BETWEEN, Pace


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_many_who_were_refused_come_one_after_the_other() -> None:
    clock = Clock()
    pace = Pace(clock)
    waiting = {f"work {n}": clock.now for n in range(6)}
    assert [pace.wait("D1", who) for who in waiting] == [0.0] * 6  # Slack has not complained yet
    for who in waiting:
        waiting[who] = clock.now + pace.limited("D1", who, 1.0)
    sent: list[float] = []
    for who, turn in sorted(waiting.items(), key=lambda pair: pair[1]):
        clock.now = turn
        assert pace.wait("D1", who) == 0.0
        sent.append(turn)
    assert all(later - earlier >= BETWEEN - 1e-6 for earlier, later in itertools.pairwise(sent))
    assert sent[0] == 101.0


def test_who_comes_later_queues_behind_and_other_places_do_not_wait() -> None:
    clock = Clock()
    pace = Pace(clock)
    pace.limited("D1", "first", 30.0)
    assert pace.wait("D1", "second") == pytest.approx(30.0 + BETWEEN)
    assert pace.wait("D1", "second") == pytest.approx(30.0 + BETWEEN)  # asking again keeps the turn
    assert pace.wait("D2", "third") == 0.0
    clock.now += 30.1 + BETWEEN
    assert pace.wait("D1", "second") == 0.0
