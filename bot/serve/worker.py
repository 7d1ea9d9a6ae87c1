"""The processes that search: one is loaded and splits into as many as are wanted, each with a library of its own.

Started as `python -m bot.serve.worker FD LIBRARY`. Over the socket FD come the ends of further
sockets; behind each a worker takes (function, arguments) and gives back what the function makes of
the library. All of them end when the process that started them does.
"""

from __future__ import annotations

import gc
import logging
import os
import resource
import signal
import socket
import sys
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import bot.blocks.given  # noqa: F401 - loaded before it splits
from bot.serve.logs import start_logs
from commands.run import warm
from index.library import Library

ENOUGH_MB = 160  # what a worker may grow to with all it keeps of former searches,
ENOUGH_ANSWERS = 100  # once it has paid for its start
MADE_BETWEEN = 50_000  # objects between two looks for cycles: a search makes many objects and hardly a cycle

log = logging.getLogger("rapporteur.worker")
Question = Callable[..., Any]


def main() -> None:
    start_logs()
    for sign in (signal.SIGINT, signal.SIGTERM):
        signal.signal(sign, signal.SIG_IGN)  # sent to the whole group; work under way is finished first
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the dead are not kept
    warm()
    gc.freeze()  # what is loaded stays: never looked through again, and its pages stay shared
    gc.set_threshold(MADE_BETWEEN)
    split(socket.socket(fileno=int(sys.argv[1])), Path(sys.argv[2]))


def split(orders: socket.socket, library: Path) -> None:
    """A worker for each socket that comes in, until no more can come."""
    while True:
        said, ends, *_ = socket.recv_fds(orders, 1, 1)
        if not said:
            return
        if os.fork() == 0:
            orders.close()
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            work(Connection(ends[0]), library)
            os._exit(0)
        os.close(ends[0])


def work(questions: Connection, path: Path) -> None:
    """Answers until the other end is closed; what goes wrong is logged here and told as None. With each answer
    goes whether it is time for another worker: what a search keeps for the next ones is never given back."""
    library: Library | None = None
    answers = 0
    while True:
        try:
            function, arguments = questions.recv()
        except EOFError:
            return
        try:
            library = library or Library(path)
            found = (function(library, *arguments),)
        except Exception:  # the outermost edge of a worker
            log.exception("not answered")
            found = None
        answers += 1
        questions.send((found, answers >= ENOUGH_ANSWERS and memory_mb() > ENOUGH_MB))


def memory_mb() -> float:
    """The most this process has held so far."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1024 * 1024 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    main()
