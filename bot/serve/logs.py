"""Logs as JSON lines: what happened to which work, without questions, answers or secrets."""

from __future__ import annotations

import json
import logging
import re
import sys
import time

_SECRET = re.compile(r"xox[a-z]-[\w-]+|xapp-[\w-]+|https?://[^\s\"']*/(?:commands|actions|app|respon[^/\s]*)/[^\s\"']+")
_OWN = frozenset(logging.LogRecord("", 0, "", 0, "", None, None).__dict__) | {"message", "asctime", "taskName"}


def redacted(words: str) -> str:
    """Words without tokens and response addresses."""
    return _SECRET.sub("[secret]", words)


class JsonLines(logging.Formatter):
    """One JSON object a line: time, level, event, and the fields given with it."""

    def format(self, record: logging.LogRecord) -> str:
        fields = {k: v for k, v in record.__dict__.items() if k not in _OWN}
        when = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created))
        row = {"time": when, "level": record.levelname, "from": record.name, "event": record.getMessage(), **fields}
        if record.exc_info and record.exc_info[0]:
            row["trace"] = self._where(record)
        return redacted(json.dumps(row, ensure_ascii=False, default=str))

    def _where(self, record: logging.LogRecord) -> list[str]:
        """Files, lines and the kind of error: messages of errors may hold what people wrote."""
        kind, _, trace = record.exc_info or (None, None, None)
        found = []
        while trace:
            found.append(f"{trace.tb_frame.f_code.co_filename.rpartition('/')[2]}:{trace.tb_lineno}")
            trace = trace.tb_next
        return [*found[-8:], kind.__name__ if kind else ""]


def start_logs() -> None:
    """Everything to stderr; the SDK and Bolt only from errors on (their warnings print whole requests)."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("rapporteur").setLevel(logging.INFO)
    logging.getLogger("slack_bolt").setLevel(logging.ERROR)
    logging.getLogger("slack_sdk").setLevel(logging.ERROR)
    for name in ("slack_sdk.web.base_client", "slack_sdk.webhook.client"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # each failed call is reported by its caller
