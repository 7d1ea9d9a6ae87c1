"""Requests as they came in: recorded before Slack hears "received", done once, finished after a kill."""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import sqlite3
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.state.slots import Slots
from bot.state.tables import Store

KEPT_DAYS = 7
ACK_WAIT_MS = 400

log = logging.getLogger("rapporteur.inbox")


@dataclass(frozen=True, slots=True)
class Work:
    """One request; `key` is Slack's own id of it, `id` the short one that people and logs are given."""

    key: str
    id: str
    kind: str
    payload: dict[str, Any] = field(repr=False)
    received: float


def short_id(key: str) -> str:
    """The same for the same key, so that work done again makes the same ids."""
    return hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()[:12]


class Inbox:
    """The table of requests. Several processes may share it; each finishes its own and what the dead left."""

    def __init__(self, library: Path) -> None:
        self._front = Store(library)  # an ack never waits behind work that waits for the write lock
        self._back = Store(library)
        self.slots = Slots(library)
        self._late: dict[str, Work] = {}
        self._gate = threading.Lock()

    def close(self) -> None:
        self._front.close()
        self._back.close()
        self.slots.close()

    def record(self, key: str, kind: str, payload: dict[str, Any]) -> Work | None:
        """The new work, or None if it was recorded before.

        While another process holds the write lock (a large document being added) the ack goes
        ahead, and the record follows as soon as the lock is free.
        """
        work = Work(key, short_id(key), kind, payload, time.time())
        with self._gate:
            if not self._late:  # else the lock is known to be taken, and nobody waits for it in turn
                try:
                    with self._front.together(wait_ms=ACK_WAIT_MS):
                        return work if self._insert(self._front, work) else None
                except sqlite3.OperationalError:
                    log.info("recorded late", extra={"id": work.id})
            return self._record_late(work)

    def _record_late(self, work: Work) -> Work | None:
        if work.key in self._late or self._front.rows("SELECT 1 FROM slack_work WHERE key = ?", work.key):
            return None
        self._late[work.key] = work
        if len(self._late) == 1:
            threading.Thread(target=self._write_late, daemon=True, name="late records").start()
        return work

    def _write_late(self) -> None:
        """Writes what came while the lock was taken, as soon as it is free."""
        while self._late:
            written: list[Work] = []
            with contextlib.suppress(sqlite3.OperationalError), self._back.together():
                written = list(self._late.values())
                for work in written:
                    self._insert(self._back, work)
            with self._gate:
                for work in written:
                    self._late.pop(work.key, None)

    def _insert(self, store: Store, work: Work) -> bool:
        payload = json.dumps(work.payload)
        return bool(
            store.change(
                "INSERT OR IGNORE INTO slack_work VALUES (?, ?, ?, ?, 'new', ?, ?, NULL)",
                work.key, work.id, work.kind, payload, self.slots.mine, work.received,
            )
        )  # fmt: skip

    def left_over(self, *, at_start: bool = False) -> list[Work]:
        """Unfinished work of processes that are gone; it is ours from now on."""
        with self._back.together():
            slots = {r["slot"] for r in self._back.rows("SELECT DISTINCT slot FROM slack_work WHERE state = 'new'")}
            found = []
            for slot in slots:
                if (at_start or slot != self.slots.mine) and self.slots.dead(slot):
                    found += self._back.rows("SELECT * FROM slack_work WHERE state = 'new' AND slot = ?", slot)
                    self._back.change(
                        "UPDATE slack_work SET slot = ? WHERE state = 'new' AND slot = ?", self.slots.mine, slot
                    )
        works = [Work(r["key"], r["id"], r["kind"], json.loads(r["payload"]), r["received"]) for r in found]
        return sorted(works, key=lambda w: w.received)

    def finish(self, work: Work, outcome: str = "done") -> None:
        """Closes the work and forgets its words; the key stays, so that a repeat is known."""
        sql = "UPDATE slack_work SET state = ?, payload = '', finished = ? WHERE key = ?"
        while not self._back.change(sql, outcome, time.time(), work.key):
            time.sleep(0.05)  # its late record is on the way

    def waiting(self) -> int:
        return int(self._front.rows("SELECT count(*) FROM slack_work WHERE state = 'new'")[0][0])

    def prune(self) -> None:
        self._back.change(
            "DELETE FROM slack_work WHERE state <> 'new' AND finished < ?", time.time() - KEPT_DAYS * 86400
        )
