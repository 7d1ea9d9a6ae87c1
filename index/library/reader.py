"""A process that reads files for another one: jobs come on stdin, readings go out on stdout."""

from __future__ import annotations

import os
import pickle
import sys
import threading
import time
from typing import BinaryIO

from index.library.readers import Read, read_one

_MEMORY = 3 * 2**30  # bytes of address space
_LOOK = 1.0  # seconds


def serve() -> None:
    """Reads until the other process closes its end or is gone.

    A fault of ours in one file is told as the reason why it was not read, for the others must go on.
    """
    _bound_memory()
    threading.Thread(target=_follow, args=(os.getppid(),), daemon=True).start()
    out = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    sys.excepthook = lambda kind, problem, _trace: _tell(out, f"a fault in Rapporteur: {kind.__name__}: {problem}")
    while True:
        try:
            path, corrections = pickle.load(sys.stdin.buffer)
        except EOFError:
            return
        _tell(out, read_one(path, corrections))


def _tell(out: BinaryIO, found: Read) -> None:
    pickle.dump(found, out, protocol=pickle.HIGHEST_PROTOCOL)
    out.flush()


def _bound_memory() -> None:
    if sys.platform != "win32":
        import resource

        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY if hard < 0 else min(_MEMORY, hard), hard))


def _follow(parent: int) -> None:
    """Ends this process soon after the one that started it, though a file is being read."""
    while os.getppid() == parent:
        time.sleep(_LOOK)
    os._exit(1)
