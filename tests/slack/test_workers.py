"""Searching in processes of its own: real ones, over a real library."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Pipe
from pathlib import Path

import pytest

from bot.serve import worker
from bot.serve.turns import PATIENCE, Turns
from bot.serve.workers import WorkerFailed, Workers
from index.library import Library
from index.library.catalog import catalog, translators_of
from tests.slack.resting import rest


@pytest.fixture
def workers(library: Path) -> Iterator[Workers]:
    made = Workers(library, 2)
    yield made
    made.close()


def test_what_is_found_there_is_what_is_found_here(workers: Workers, library: Path) -> None:
    with Library(library) as opened:
        here = catalog(opened)
    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(lambda _: workers.ask(catalog), range(12))) == [here] * 12


def test_what_fails_there_is_told_and_the_next_question_is_answered(workers: Workers) -> None:
    with pytest.raises(WorkerFailed, match="translators_of"):
        workers.ask(translators_of, object)  # no work has such an id
    assert workers.ask(translators_of, "1-1") == ()


def test_a_worker_that_has_grown_says_so_once_it_has_paid_for_its_start(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "ENOUGH_MB", 0)
    monkeypatch.setattr(worker, "ENOUGH_ANSWERS", 3)
    ours, theirs = Pipe()
    thread = threading.Thread(target=worker.work, args=(theirs, library))
    thread.start()
    told = []
    for _ in range(3):
        ours.send((catalog, ()))
        told.append(ours.recv()[1])
    ours.close()
    thread.join()
    theirs.close()
    assert told == [False, False, True]


def test_short_questions_go_before_long_ones_that_wait(library: Path) -> None:
    workers = Workers(library, 1)
    for line, seconds in (("/stance tolls", 0.4), ("/quote tolls", 0.0)):
        workers.ask(rest, line, seconds)
    done: list[str] = []
    with ThreadPoolExecutor(4) as threads:
        for line, seconds in (("/stance 1", 0.4), ("/stance 2", 0.4), ("/stance 3", 0.4), ("/quote 4", 0.0)):
            threads.submit(lambda line=line, seconds=seconds: done.append(workers.ask(rest, line, seconds)))
            time.sleep(0.05)
    workers.close()
    assert done == ["/stance 1", "/quote 4", "/stance 2", "/stance 3"]


def test_a_long_question_waits_no_longer_than_its_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr("bot.serve.turns.time.monotonic", lambda: now)
    turns: Turns[str] = Turns()
    turns.took("long", 1.0)
    taken: list[str] = []

    def wait(kind: str) -> None:
        taken.append(f"{kind} {turns.take(kind)}")

    with ThreadPoolExecutor(3) as threads:
        for seconds, kind in ((0.0, "long"), (PATIENCE - 0.1, "short"), (PATIENCE + 0.1, "later")):
            now = 100.0 + seconds
            threads.submit(wait, kind)
            time.sleep(0.05)
        for worker in ("a", "b", "c"):
            turns.free(worker)
            time.sleep(0.05)
    assert taken == ["short a", "long b", "later c"]
