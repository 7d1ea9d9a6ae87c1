"""Socket Mode: two connections, so that one may be replaced while the other listens."""

from __future__ import annotations

import contextlib
import logging
import socket
import threading

from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk.errors import SlackApiError

from bot.serve.settings import Settings, refused
from index.errors import SlackSetupError

CONNECTIONS = 2
PING_SECONDS = 1.0  # a dead connection shows after four to five of them
WORKERS = 10

log = logging.getLogger("rapporteur.socket")


def connect(app: App, settings: Settings) -> list[SocketModeHandler]:
    """Connected handlers; raises SlackSetupError if Slack refuses the app token or cannot be reached."""
    handlers = [
        SocketModeHandler(
            app, settings.app_token, ping_interval=PING_SECONDS, concurrency=WORKERS, receive_buffer_size=65536
        )
        for _ in range(CONNECTIONS)
    ]
    trouble: list[Exception] = []
    threads = [threading.Thread(target=_open, args=(handler, trouble)) for handler in handlers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if trouble:
        disconnect(handlers)
        raise _named(trouble[0], settings) from trouble[0]
    log.info("connected", extra={"connections": len(handlers)})
    return handlers


def disconnect(handlers: list[SocketModeHandler]) -> None:
    """Ends all connections. The sockets are shut first: the SDK's own close waits for a read that may last 3 s."""
    for handler in handlers:
        client = handler.client
        client.auto_reconnect_enabled = False
        client.current_session_state.terminated = True
        session = client.current_session
        if session and session.sock:
            with contextlib.suppress(OSError):
                session.sock.shutdown(socket.SHUT_RDWR)
    closing = [threading.Thread(target=handler.close, daemon=True) for handler in handlers]
    for thread in closing:
        thread.start()
    for thread in closing:
        thread.join(5)


def _open(handler: SocketModeHandler, trouble: list[Exception]) -> None:
    try:
        handler.connect()  # type: ignore[no-untyped-call]
    except (SlackApiError, OSError, ValueError) as problem:
        trouble.append(problem)


def _named(problem: Exception, settings: Settings) -> SlackSetupError:
    if isinstance(problem, SlackApiError) and problem.response.status_code < 429:
        return refused("SLACK_APP_TOKEN", f"is refused by Slack ({problem.response.get('error')})")
    return SlackSetupError(f"Slack cannot be reached at {settings.api_url} ({problem}): check the network")
