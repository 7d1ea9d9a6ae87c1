"""Request URLs: a small WSGI guard in front of Bolt, served by waitress (threads, production-ready)."""

from __future__ import annotations

import io
import json
import logging
import re
import sqlite3
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import parse_qsl

from slack_bolt import App
from slack_bolt.adapter.wsgi import SlackRequestHandler
from slack_sdk.signature import SignatureVerifier

from bot.serve.desk import Desk
from index.errors import SlackSetupError

THREADS = 32
PATH = "/slack/events"
LARGEST = 1_000_000
_TIMESTAMP = re.compile(r"[0-9]{1,12}", re.ASCII)
_SIGNATURE = re.compile(r"v0=[0-9a-f]{64}")

log = logging.getLogger("rapporteur.web")
Environ = dict[str, Any]
Start = Callable[..., Any]
Wsgi = Callable[[Environ, Start], Iterable[bytes]]


def guarded(app: App, desk: Desk) -> Wsgi:
    """Bolt behind a guard: odd headers and bodies would make it answer 500 where 401 or 400 is due (measured, 1.30)."""
    bolt = SlackRequestHandler(app, path=PATH)
    verifier = SignatureVerifier(desk.settings.signing_secret)

    def serve(environ: Environ, start: Start) -> Iterable[bytes]:
        path, method = environ.get("PATH_INFO", ""), environ.get("REQUEST_METHOD", "")
        if path == "/health" and method in ("GET", "HEAD"):
            return health(desk, start)
        if path != PATH:
            return reply(start, "404 Not Found", {"error": "not found"})
        if method != "POST":
            return reply(start, "405 Method Not Allowed", {"error": "POST only"}, ("Allow", "POST"))
        body = environ["wsgi.input"].read(LARGEST + 1)
        if not well_signed(environ, body, verifier):
            return reply(start, "401 Unauthorized", {"error": "invalid request"})
        if not readable(body, str(environ.get("CONTENT_TYPE") or "")):
            return reply(start, "400 Bad Request", {"error": "unreadable body"})
        length = str(len(body))
        return list(bolt({**environ, "wsgi.input": io.BytesIO(body), "CONTENT_LENGTH": length}, start))

    return serve


def well_signed(environ: Environ, body: bytes, verifier: SignatureVerifier) -> bool:
    """Whether a request has Slack's signature, at most 300 s old.

    https://docs.slack.dev/authentication/verifying-requests-from-slack
    """
    stamp = str(environ.get("HTTP_X_SLACK_REQUEST_TIMESTAMP", ""))
    signature = str(environ.get("HTTP_X_SLACK_SIGNATURE", ""))
    formed = _TIMESTAMP.fullmatch(stamp) and _SIGNATURE.fullmatch(signature) and len(body) <= LARGEST
    try:
        return bool(formed) and verifier.is_valid(body, stamp, signature)
    except UnicodeDecodeError:
        return False


def readable(body: bytes, kind: str) -> bool:
    """Whether Bolt will find what it expects in a body: a form, a form with JSON in `payload`, or JSON."""
    try:
        text = body.decode("utf-8")
        if "json" in kind or text.startswith("{"):
            return isinstance(json.loads(text), dict)
        payload = dict(parse_qsl(text, keep_blank_values=True)).get("payload")
        return payload is None or isinstance(json.loads(payload), dict)
    except ValueError:
        return False


def health(desk: Desk, start: Start) -> Iterable[bytes]:
    """Whether the library answers and how much work waits."""
    try:
        waiting = desk.inbox.waiting()
    except sqlite3.Error:
        log.exception("health")
        return reply(start, "503 Service Unavailable", {"ok": False})
    return reply(start, "200 OK", {"ok": True, "waiting": waiting})


def reply(start: Start, status: str, body: dict[str, Any], *headers: tuple[str, str]) -> Iterable[bytes]:
    data = json.dumps(body).encode()
    start(status, [("Content-Type", "application/json"), ("Content-Length", str(len(data))), *headers])
    return [data]


def make_server(wsgi: Wsgi, port: int, host: str = "0.0.0.0", poll: float = 1) -> Any:
    """A waitress server, bound; raises SlackSetupError if the port is taken."""
    from waitress import create_server

    try:
        return create_server(
            wsgi, host=host, port=port, threads=THREADS, ident=None, max_request_body_size=LARGEST,
            backlog=1024, connection_limit=1000, asyncore_loop_timeout=poll,
        )  # fmt: skip
    except OSError as problem:
        raise SlackSetupError(f"PORT {port} cannot be used ({problem.strerror}): choose another in .env") from problem


def stop_server(server: Any) -> None:
    """Ends a waitress server from another thread: its sockets are closed in its own loop, then its threads end."""

    def end() -> None:
        for channel in list(server.active_channels.values()):
            channel.close()
        server.close()

    trigger = server.trigger
    with trigger.lock:  # pulled for something else, it would run `end` and be closed before it is pulled for that
        trigger.thunks.append(end)
        trigger.pull_trigger()
    server.task_dispatcher.shutdown()
