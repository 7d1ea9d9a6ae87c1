"""Searching in processes of its own: the one that talks to Slack keeps its interpreter for acks."""

from __future__ import annotations

import logging
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, TypeVar

from bot.serve.turns import Turns

MOST = 2  # processes; each holds what it has read of the library
TRIES = 3
AFTER_DEATH_SECONDS = 0.2  # all of them may be dying, one after the other

log = logging.getLogger("rapporteur.workers")
T = TypeVar("T")


class WorkerFailed(Exception):
    """A worker could not answer; its own log says why."""


class Workers:
    """A few processes over one library; each has one question at a time, others wait for their turn."""

    def __init__(self, library: Path, count: int = 0) -> None:
        """Starts them, and does not wait until they are up."""
        self._library = library
        self._lock = threading.Lock()
        self._turns: Turns[Connection] = Turns()
        self._start()
        for _ in range(count or min(MOST, os.cpu_count() or 1)):
            self._turns.free(self._one_more())

    def ask(self, function: Callable[..., T], *arguments: Any) -> T:
        """What a function makes of the library and these arguments (all of them picklable); raises
        WorkerFailed. A worker that dies is replaced, and the question asked again."""
        kind = function.__name__, _command(arguments)
        for _ in range(TRIES):
            worker = self._turns.take(kind)
            began = time.monotonic()
            try:
                worker.send((function, arguments))
                found, enough = worker.recv()
            except (EOFError, OSError):
                log.warning("a worker died")
                time.sleep(AFTER_DEATH_SECONDS)
                worker = self._instead_of(worker)
                continue
            else:
                self._turns.took(kind, time.monotonic() - began)
                worker = self._instead_of(worker) if enough else worker
            finally:
                self._turns.free(worker)
            if found is None:
                raise WorkerFailed(function.__name__)
            answer: T = found[0]
            return answer
        raise WorkerFailed(f"{function.__name__}: the worker died")

    def close(self) -> None:
        """Lets them end when they are through with what they have in hand."""
        self._orders.close()
        for worker in self._turns.drain():
            worker.close()
        self._process.wait()

    def _start(self) -> None:
        self._orders, theirs = socket.socketpair()
        line = [sys.executable, "-P", "-m", "bot.serve.worker", str(theirs.fileno()), str(self._library)]
        environment = {
            **os.environ, "PYTHONPATH": os.pathsep.join(sys.path),  # the same modules as here, whatever the folder
            "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1",  # a process with threads does not split well
        }  # fmt: skip
        self._process = subprocess.Popen(line, pass_fds=[theirs.fileno()], env=environment)
        theirs.close()

    def _instead_of(self, worker: Connection) -> Connection:
        worker.close()
        return self._one_more()

    def _one_more(self) -> Connection:
        ours, theirs = socket.socketpair()
        with self._lock, theirs:
            try:
                socket.send_fds(self._orders, [b"1"], [theirs.fileno()])
            except OSError:  # the process they split from is gone, too
                self._process.kill()
                self._process.wait()
                self._orders.close()
                self._start()
                socket.send_fds(self._orders, [b"1"], [theirs.fileno()])
        return Connection(ours.detach())


def _command(arguments: tuple[Any, ...]) -> str:
    """The command of a line that is asked; with the function it tells how long a question takes."""
    return arguments[0].partition(" ")[0] if arguments and isinstance(arguments[0], str) else ""
