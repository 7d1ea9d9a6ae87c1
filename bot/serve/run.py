"""From settings to a running app, until it is told to stop."""

from __future__ import annotations

import logging
import signal
import sys
import threading
from typing import Any

from bot.schedule.calendar import Calendar
from bot.serve.app import build
from bot.serve.logs import start_logs
from bot.serve.settings import Settings
from bot.serve.socket_mode import connect, disconnect
from bot.serve.web import guarded, health, make_server, reply, stop_server
from bot.serve.workers import Workers
from index.errors import SlackSetupError

SWITCH_SECONDS = 0.001  # an ack waits this long, not five times as long, for a thread that searches

log = logging.getLogger("rapporteur.serve")


def serve(settings: Settings) -> None:
    """Runs until SIGTERM or SIGINT; work under way is finished then."""
    start_logs()
    sys.setswitchinterval(SWITCH_SECONDS)
    stop = threading.Event()
    for sign in (signal.SIGTERM, signal.SIGINT):
        signal.signal(sign, lambda *_: stop.set())
    (_serve_http if settings.mode == "http" else _serve_socket)(settings, stop)


def _serve_http(settings: Settings, stop: threading.Event) -> None:
    app, desk = build(settings, Workers(settings.library))
    server = make_server(guarded(app, desk), settings.port)
    desk.recover()
    calendar = Calendar(desk)
    calendar.start()
    threading.Thread(target=server.run, daemon=True).start()
    log.info("listening", extra={"port": settings.port})
    stop.wait()
    calendar.stop()
    stop_server(server)
    desk.close()


def _serve_socket(settings: Settings, stop: threading.Event) -> None:
    app, desk = build(settings, Workers(settings.library))
    desk.recover()
    calendar = Calendar(desk)
    calendar.start()
    handlers = connect(app, settings)
    if settings.port_given:
        _serve_health(desk, settings.port)
    stop.wait()
    calendar.stop()
    disconnect(handlers)
    desk.close()


def _serve_health(desk: Any, port: int) -> None:
    """/health alone; Socket Mode needs no port, so a taken one is only noted."""

    def answer(environ: dict[str, Any], start: Any) -> Any:
        found = environ.get("PATH_INFO") == "/health"
        return health(desk, start) if found else reply(start, "404 Not Found", {"error": "not found"})

    try:
        server = make_server(answer, port)
    except SlackSetupError as problem:
        log.warning("no health endpoint", extra={"why": str(problem)})
        return
    threading.Thread(target=server.run, daemon=True).start()
