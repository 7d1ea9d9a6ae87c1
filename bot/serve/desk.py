"""The desk: takes work in, gives it to its own threads, lends out libraries."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any, TypeVar

from bot.serve.delivery import Delivery
from bot.serve.settings import Settings
from bot.serve.slack import Identity, Slack
from bot.serve.workers import Workers
from bot.state.answers import Answers
from bot.state.deliveries import Deliveries
from bot.state.inbox import Inbox, Work
from bot.state.log import LogKeeper
from bot.state.tables import Store
from index.library import Library

KEPT_DAYS = 400
WINDOWS = frozenset({"context", "context_page", "cite", "wrong", "form"})  # buttons that open or turn one
THREADS, HURRIED_THREADS = 12, 6
KNOWN = 10_000  # people and channels whose last questions are counted
LIBRARIES = 2  # searches at the same time: more would only take the interpreter from those who ack

log = logging.getLogger("rapporteur.desk")
T = TypeVar("T")
Handler = Callable[["Desk", Work], None]


class Desk:
    """Everything that handlers need. `handler` finishes a piece of work, and never raises."""

    def __init__(
        self, settings: Settings, slack: Slack, identity: Identity, handler: Handler, workers: Workers | None = None
    ) -> None:
        self.settings = settings
        self.slack = slack
        self.identity = identity
        self.inbox = Inbox(settings.library)
        self._log = LogKeeper(settings.library)
        self.store = Store(settings.library)
        self.answers = Answers(self.store)
        self.delivery = Delivery(slack, Deliveries(self.store))
        self._handler = handler
        self._workers = workers
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="work")
        self._hurried = ThreadPoolExecutor(HURRIED_THREADS, thread_name_prefix="hurried")
        self._libraries: queue.LifoQueue[Library | None] = queue.LifoQueue()
        for _ in range(LIBRARIES):
            self._libraries.put(None)
        self._in_hand: set[str] = set()
        self._recent: dict[str, dict[str, float]] = {}
        self._recent_lock = threading.Lock()
        self._closed = threading.Event()

    # Work ----------------------------------------------------------------------------

    def receive(self, kind: str, key: str, payload: dict[str, Any]) -> None:
        """Records a request and has it done; a repeat is left alone. Called before the ack."""
        work = self.inbox.record(key, kind, payload)
        if work:
            self.submit(work)

    def submit(self, work: Work) -> None:
        if not self._closed.is_set():
            (self._hurried if hurried(work) else self._threads).submit(self._handler, self, work)

    def again(self, work: Work, seconds: float) -> None:
        """Takes the work up again after a while."""
        timer = threading.Timer(seconds, self.submit, [work])
        timer.daemon = True
        timer.start()

    def recover(self) -> None:
        """Finishes what a former life left, and goes on looking after peers that die."""
        for work in self.inbox.left_over(at_start=True):
            log.info("taken up again", extra={"id": work.id, "kind": work.kind})
            self.submit(work)
        threading.Thread(target=self._look_after, daemon=True, name="caretaker").start()
        self._log.start()

    def _look_after(self) -> None:
        turns = 0
        while not self._closed.wait(20):
            for work in self.inbox.left_over():
                self.submit(work)
            if turns % 180 == 0:
                self.inbox.prune()
                self.answers.prune(KEPT_DAYS)
            turns += 1

    @contextmanager
    def alone(self, key: str) -> Iterator[bool]:
        """Whether no other thread of this process is at the same thing while the block lasts."""
        with self._recent_lock:
            mine = key not in self._in_hand
            self._in_hand.add(key)
        try:
            yield mine
        finally:
            if mine:
                self._in_hand.discard(key)

    # Libraries -------------------------------------------------------------------------

    def search(self, function: Callable[..., T], *arguments: Any) -> T:
        """What a function makes of a library and these arguments: in a process for searching where there are
        such, else in this thread."""
        if self._workers:
            return self._workers.ask(function, *arguments)
        with self.library() as library:
            return function(library, *arguments)

    @contextmanager
    def library(self) -> Iterator[Library]:
        """A library to read from, for this thread alone while the block lasts."""
        opened = self._libraries.get()
        try:
            if opened is None:
                opened = Library(self.settings.library)
            yield opened
        finally:
            self._libraries.put(opened)

    # Limits ----------------------------------------------------------------------------

    def too_many(self, who: str, most: int, work: Work) -> bool:
        """Whether somebody (a person or a channel) asks more than `most` times a minute; work taken up
        again counts once."""
        now = time.monotonic()
        with self._recent_lock:
            asked = self._recent.pop(who, {})
            asked = {key: at for key, at in asked.items() if now - at < 60} if len(asked) >= most else asked
            within = work.id in asked or len(asked) < most
            if within:
                asked[work.id] = now
            self._recent[who] = asked
            if len(self._recent) > KNOWN:
                self._recent.pop(next(iter(self._recent)))
            return not within

    def close(self) -> None:
        """Stops taking work; what is under way is finished first."""
        self._closed.set()
        self._threads.shutdown(wait=True)
        self._hurried.shutdown(wait=True)
        while not self._libraries.empty():
            opened = self._libraries.get()
            if opened:
                opened.close()
        if self._workers:
            self._workers.close()
        self._log.close()
        self.inbox.close()
        self.store.close()


def hurried(work: Work) -> bool:
    """Whether work opens a window: the trigger_id for that is good for 3 seconds, so it waits for no search."""
    if work.kind == "click":
        action = (work.payload.get("actions") or [{}])[0]
        return str(action.get("action_id", "")).partition(".")[0] in WINDOWS
    return work.kind == "opening"
