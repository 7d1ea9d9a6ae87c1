"""Many files read at once, a process a core, so that a file that ends its reader ends nothing else."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Generator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

from index.errors import UnreadableFile
from index.library.corrections import Corrections
from index.library.ingest import ingest
from index.model import Reading
from index.reading import limits

_SMALL = (12, 2 * 2**20)  # files and bytes up to which starting processes takes longer than it saves
_MOST = 3  # processes; storing, which is done by one, keeps no more of them busy, and each takes 80 MB
_GRACE = 30.0  # seconds beyond the limit until a process that does not hear its alarm is ended
_FILES_A_PROCESS = 200  # then a fresh one, so that no leak adds up
_ENDED = "ended or froze the process that read it; such a file is left out"
_START = "from index.library.reader import serve; serve()"

Read = Reading | str  # what was read, or why it could not be


@dataclass(frozen=True, slots=True)
class Job:
    """A file to read, with what corrects it."""

    path: Path
    corrections: Corrections
    given: Corrections
    side: Corrections
    size: int
    known: bool


def read_all(jobs: Sequence[Job], workers: int | None = None) -> Generator[tuple[Job, Read], None, None]:
    """Every job with its reading, in their order; `workers` 0 reads here, None as seems best.

    No more readings are held than there are processes, however many files there are.
    """
    if workers == 0 or (workers is None and len(jobs) <= _SMALL[0] and sum(j.size for j in jobs) <= _SMALL[1]):
        for job in jobs:
            yield job, read_one(job.path, job.corrections)
    else:
        yield from _in_processes(jobs, workers or min(os.cpu_count() or 1, _MOST))


def read_one(path: Path, corrections: Corrections) -> Read:
    """One file's reading, or why it cannot be read."""
    try:
        return ingest(path, corrections)
    except UnreadableFile as problem:
        return problem.reason


def _in_processes(jobs: Sequence[Job], workers: int) -> Generator[tuple[Job, Read], None, None]:
    idle: SimpleQueue[_Reader] = SimpleQueue()
    readers = [_Reader() for _ in range(min(workers, len(jobs)))]
    for reader in readers:
        idle.put(reader)

    def work(job: Job) -> Read:
        reader = idle.get()
        try:
            return reader.read(job)
        finally:
            idle.put(reader)

    under_way: deque[tuple[Job, Future[Read]]] = deque()
    with ThreadPoolExecutor(workers) as threads:
        try:
            for job in jobs:
                under_way.append((job, threads.submit(work, job)))
                if len(under_way) > workers:
                    first, future = under_way.popleft()
                    yield first, future.result()
            while under_way:
                first, future = under_way.popleft()
                yield first, future.result()
        finally:
            for _, future in under_way:
                future.cancel()
            for reader in readers:
                reader.end()


class _Reader:
    """A process that reads one file after another; it is begun anew when it has died or read its share."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._count = 0
        self._ended = self._froze = False

    def read(self, job: Job) -> Read:
        """The job's reading; a file is blamed only if a second process, too, ended over it."""
        for _ in range(2):
            try:
                self._send(job)
                return self._received()
            except (BrokenPipeError, EOFError, pickle.UnpicklingError):
                self._stop()
            if self._ended or self._froze:
                break
        return _ENDED

    def _send(self, job: Job) -> None:
        stdin = self._ready().stdin
        assert stdin is not None
        pickle.dump((job.path, job.corrections), stdin)
        stdin.flush()

    def _received(self) -> Read:
        process = self._process
        if process is None or process.stdout is None:  # the run has been ended in between
            raise EOFError
        late = threading.Timer(limits.SECONDS + _GRACE, self._freeze, [process])
        late.start()
        try:
            found: Read = pickle.load(process.stdout)
        finally:
            late.cancel()
        return found

    def _freeze(self, process: subprocess.Popen[bytes]) -> None:
        self._froze = True
        process.kill()

    def _ready(self) -> subprocess.Popen[bytes]:
        self._count += 1
        self._froze = False
        if self._process is None or self._count > _FILES_A_PROCESS:
            self._stop()
            if self._ended:
                raise EOFError
            self._process, self._count = _started(), 1
            if self._ended:
                self._stop()
                raise EOFError
        return self._process

    def end(self) -> None:
        """Ends the process, whatever it is doing."""
        self._ended = True
        self._stop()

    def _stop(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    with suppress(BrokenPipeError):  # closing flushes, and what is left to flush has no reader any more
                        pipe.close()


def _started() -> subprocess.Popen[bytes]:
    """Away from the terminal, so that its interrupt is heard here only."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(p for p in sys.path if p) or os.curdir}
    return subprocess.Popen(
        [sys.executable, "-c", _START], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment,
        start_new_session=True,
    )  # fmt: skip
