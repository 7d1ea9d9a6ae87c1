"""What was sent for which work: written before and after, so that nothing goes out twice."""

from __future__ import annotations

import time
from typing import Literal

from bot.state.tables import Store

Before = Literal["new", "sent", "unknown"]


class Deliveries:
    """The table of deliveries; a step is one message or form of one piece of work."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def begin(self, work: str, step: str) -> Before:
        """Claims a step: "new" may be sent; "sent" was; "unknown" was begun by a process that died meanwhile."""
        sql = "INSERT OR IGNORE INTO slack_sent (work, step, state, at) VALUES (?, ?, 'sending', ?)"
        if self._store.change(sql, work, step, time.time()):
            return "new"
        row = self._store.rows("SELECT state FROM slack_sent WHERE work = ? AND step = ?", work, step)[0]
        return "sent" if row["state"] == "sent" else "unknown"

    def sent(self, work: str, step: str, ts: str = "") -> None:
        """Closes a step; `ts` is the message's, where Slack gave one."""
        self._store.change("UPDATE slack_sent SET state = 'sent', ts = ? WHERE work = ? AND step = ?", ts, work, step)

    def ts(self, work: str, step: str) -> str:
        """The ts of a message that was sent, "" where it is not known."""
        rows = self._store.rows("SELECT ts FROM slack_sent WHERE work = ? AND step = ?", work, step)
        return str(rows[0]["ts"]) if rows else ""

    def began(self, work: str, step: str) -> float:
        """When a step was begun (seconds since 1970); 0 if it never was."""
        rows = self._store.rows("SELECT at FROM slack_sent WHERE work = ? AND step = ?", work, step)
        return float(rows[0]["at"]) if rows else 0.0

    def release(self, work: str, step: str) -> None:
        """Slack certainly did not take it: it may be sent again."""
        self._store.change("DELETE FROM slack_sent WHERE work = ? AND step = ?", work, step)

    def prune(self, days: int) -> None:
        self._store.change("DELETE FROM slack_sent WHERE at < ?", time.time() - days * 86400)
