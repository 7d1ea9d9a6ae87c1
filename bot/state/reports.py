"""Reports of wrong quotations, for the people who keep the library."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

from bot.state.tables import Store
from index.library import Library


def reports(library: Path) -> list[dict[str, Any]]:
    """All reports, newest first; raises LibraryError if there is no library."""
    Library(library).close()
    store = Store(library)
    try:
        found = store.rows("SELECT * FROM slack_reports ORDER BY id DESC")
    finally:
        store.close()
    return [
        {
            "at": time.strftime("%Y-%m-%d %H:%M", time.gmtime(row["at"])), "file": row["file"],
            "spans": json.loads(row["spans"]), "kind": row["kind"], "reason": row["reason"], "person": row["person"],
        }
        for row in found
    ]  # fmt: skip
