"""Searching in processes of its own: real ones, over a real library."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Pipe
from pathlib import Path

import pytest

from bot.serve import worker
from bot.serve.workers import WorkerFailed, Workers
from index.library import Library
from index.library.catalog import catalog, translators_of


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
