"""The stand-in's HTTP side: the Web API and the response addresses of one workspace."""

from __future__ import annotations

import json
import threading
import time
import urllib.parse
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.slack.stand_in import validate
from tests.slack.stand_in.websocket import serve_socket

BOT_TOKEN, APP_TOKEN, SECRET = "xoxb-1-stand-in", "xapp-1-stand-in", "5ec2e7"
SCOPES = "app_mentions:read,channels:history,chat:write,commands,files:write,groups:history,im:history,users:read"
NEEDS = {
    "chat.postMessage": "chat:write", "chat.postEphemeral": "chat:write", "conversations.history": "channels:history",
    "conversations.replies": "channels:history", "users.info": "users:read",
    "files.getUploadURLExternal": "files:write", "files.completeUploadExternal": "files:write",
}  # fmt: skip
FORM_ONLY = ("conversations.history", "conversations.replies", "users.info", "files.getUploadURLExternal")


@dataclass
class Shown:
    """A message as somebody sees it; `to` is the only reader of a private one."""

    channel: str
    ts: str
    body: dict[str, Any]
    to: str | None = None
    thread: str | None = None
    via: str = ""
    trigger: str = ""
    gone: bool = False
    at: float = field(default_factory=time.time)

    @property
    def text(self) -> str:
        return str(self.body.get("text", ""))

    @property
    def blocks(self) -> list[dict[str, Any]]:
        return list(self.body.get("blocks", []))

    def buttons(self) -> list[dict[str, Any]]:
        return [e for b in self.blocks if b["type"] == "actions" for e in b["elements"]]

    def words(self) -> str:
        """All words in the blocks, as one reads them."""
        return "\n".join(_words(b) for b in self.blocks) or self.text

    def quotes(self) -> list[str]:
        parts = (p for b in self.blocks if b["type"] == "rich_text" for p in b["elements"])
        return [_words(p) for p in parts if p["type"] == "rich_text_quote"]


def _words(value: Any) -> str:
    if isinstance(value, dict):
        if isinstance(value.get("text"), str):
            return value["text"]
        return "".join(_words(v) for k, v in value.items() if k in ("elements", "text"))
    return "".join(_words(v) for v in value) if isinstance(value, list) else ""


@dataclass
class Address:
    """A response_url: for whom, where, since when, how often used."""

    channel: str
    person: str
    trigger: str
    original: Shown | None = None
    since: float = field(default_factory=time.time)
    uses: int = 0


@dataclass
class Fault:
    """What goes wrong: "429", "500", "lost" (done, then the line is cut), "cut" (cut before), "html", "slow".

    `then` happens in that moment: the app may be killed, for instance.
    """

    kind: str
    seconds: float = 1.0
    then: Callable[[], object] = lambda: None


@dataclass
class Uploaded:
    """A file: announced, then its bytes, then shown in a channel."""

    name: str
    length: int
    alt: str
    data: bytes | None = None
    shown: bool = False


class StandIn:
    """A workspace with channels C1 (the bot is in), C2 (it is not), G1 (private) and D1 (direct)."""

    def __init__(self) -> None:
        self.lock = threading.RLock()
        self.members = {"C1": True, "C2": False, "G1": True, "D1": True}
        self.archived: set[str] = set()
        self.zone = "Europe/Lisbon"
        self.trigger_seconds = 3.0
        self.token_error = ""  # "account_inactive", "token_revoked": the app was removed while it ran
        self.scopes = SCOPES
        self.shown: list[Shown] = []
        self.refused: list[tuple[str, str]] = []
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.addresses: dict[str, Address] = {}
        self.triggers: dict[str, float] = {}
        self.views: dict[str, dict[str, Any]] = {}
        self.faults: dict[str, list[Fault]] = defaultdict(list)
        self.files: dict[str, Uploaded] = {}
        self.idle: list[Callable[[], bool]] = []  # whether an app that runs has no work left
        self.sockets: list[Any] = []
        self.silent: set[str] = set()  # envelopes whose ack may hold no payload
        self.acks: dict[str, tuple[float, dict[str, Any]]] = {}
        self.rate: float | None = None  # seconds between two messages in a channel
        self.per_minute: int | None = None  # messages in the workspace
        self.clock: Callable[[], float] = time.time
        self._posted: list[float] = []
        self._last: dict[str, float] = {}
        self._counter = 0
        self.http = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self.http.daemon_threads = True
        self.http.socket.listen(512)
        self.url = f"http://127.0.0.1:{self.http.server_address[1]}"
        self.api_url = f"{self.url}/api/"
        self.upload_url = self.url
        threading.Thread(target=self.http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def close(self) -> None:
        for socket in list(self.sockets):
            socket.cut()
        self.http.shutdown()
        self.http.server_close()

    # What people and tests do ------------------------------------------------------

    def number(self) -> int:
        with self.lock:
            self._counter += 1
            return self._counter

    def ts(self) -> str:
        return f"{int(time.time())}.{self.number():06d}"

    def trigger(self) -> str:
        key = f"13.{self.number()}.tr"
        self.triggers[key] = time.time()
        return key

    def address(self, channel: str, person: str, trigger: str, original: Shown | None = None) -> str:
        key = f"{self.number()}"
        self.addresses[key] = Address(channel, person, trigger, original)
        return f"{self.url}/commands/T1/{key}/secretpart"

    def fail(self, what: str, *faults: Fault | str) -> None:
        """The next calls of a method ("respond" for response addresses) go wrong so."""
        self.faults[what] += [f if isinstance(f, Fault) else Fault(f) for f in faults]

    def visible(self, person: str | None = None) -> list[Shown]:
        with self.lock:
            return [m for m in self.shown if not m.gone and (m.to is None or person is None or m.to == person)]

    def wait(self, count: int = 1) -> list[Shown]:
        """The visible messages as soon as there are so many and the apps have no work left: none more can come."""
        self.wait_for(lambda: len(self.visible()) >= count, f"{count} messages")
        self.wait_for(lambda: all(idle() for idle in self.idle), "the end of all work")
        return self.visible()

    def wait_for(self, what: Any, called: str = "") -> None:
        """Waits until something is so. The time is for a machine that is very slow: whether a test passes must
        not hang on it."""
        seconds = 120.0
        until = time.time() + seconds
        while not what():
            assert time.time() < until, f"no {called}: {len(self.visible())} messages; refused: {self.refused}"
            time.sleep(0.01)

    # The Web API -------------------------------------------------------------------

    def api(
        self, method: str, token: str, form: bool, given: dict[str, Any]
    ) -> tuple[int, dict[str, Any], dict[str, str]]:
        with self.lock:
            self.calls.append((method, given))
            status, answer, headers = self._answer(method, token, form, given)
            if not answer.get("ok"):
                self.refused.append((method, str(answer.get("error"))))
            return status, answer, headers

    def _answer(
        self, method: str, token: str, form: bool, given: dict[str, Any]
    ) -> tuple[int, dict[str, Any], dict[str, str]]:
        headers = {"x-oauth-scopes": self.scopes}
        wanted = APP_TOKEN if method == "apps.connections.open" else BOT_TOKEN
        if self.token_error and method != "apps.connections.open":
            return 200, {"ok": False, "error": self.token_error}, headers
        if token != wanted:
            return 200, {"ok": False, "error": "invalid_auth" if token else "not_authed"}, headers
        if NEEDS.get(method, "") not in ("", *self.scopes.split(",")):
            return 200, {"ok": False, "error": "missing_scope", "needed": NEEDS[method]}, headers
        if method in FORM_ONLY and not form:
            return 200, {"ok": False, "error": "invalid_arguments"}, headers
        run = getattr(self, "_" + method.replace(".", "_"), None)
        if run is None:
            return 200, {"ok": False, "error": "unknown_method"}, headers
        try:
            return 200, {"ok": True, **run(given)}, headers
        except validate.Invalid as problem:
            why = str(problem)
            return (
                200,
                {"ok": False, "error": why if why.islower() and " " not in why else "invalid_blocks", "why": why},
                headers,
            )
        except Slow as slow:
            return 429, {"ok": False, "error": "ratelimited"}, {**headers, "Retry-After": str(slow.seconds)}

    def _auth_test(self, given: dict[str, Any]) -> dict[str, Any]:
        return {
            "url": self.url,
            "team": "Team",
            "user": "rapporteur",
            "team_id": "T1",
            "user_id": "UBOT",
            "bot_id": "BBOT",
        }

    def _apps_connections_open(self, given: dict[str, Any]) -> dict[str, Any]:
        return {"url": f"{self.url.replace('http', 'ws')}/socket?ticket={self.number()}"}

    def _place(self, channel: str) -> str:
        if channel.startswith("U"):
            return "D1"
        if channel not in self.members:
            raise validate.Invalid("channel_not_found")
        if channel in self.archived:
            raise validate.Invalid("is_archived")
        if not self.members[channel]:
            raise validate.Invalid("not_in_channel")
        return channel

    def _chat_postMessage(self, given: dict[str, Any]) -> dict[str, Any]:
        channel = self._place(given.get("channel", ""))
        validate.message(given)
        validate.need(given.get("unfurl_links") is False and given.get("unfurl_media") is False, "unfurls")
        self._limit(channel)
        message = Shown(channel, self.ts(), given, thread=given.get("thread_ts"), via="chat.postMessage")
        self.shown.append(message)
        return {"channel": channel, "ts": message.ts}

    def _limit(self, channel: str) -> None:
        now = self.clock()
        self._posted = [at for at in self._posted if now - at < 60]
        if self.rate and now - self._last.get(channel, 0) < self.rate:
            raise Slow(1)
        if self.per_minute and len(self._posted) >= self.per_minute:
            raise Slow(30)
        self._last[channel] = now
        self._posted.append(now)

    def _chat_postEphemeral(self, given: dict[str, Any]) -> dict[str, Any]:
        channel = self._place(given.get("channel", ""))
        validate.need(given.get("user"), "user_not_in_channel")
        validate.message(given)
        message = Shown(
            channel, self.ts(), given, to=given["user"], thread=given.get("thread_ts"), via="chat.postEphemeral"
        )
        self.shown.append(message)
        return {"message_ts": message.ts}

    def _conversations_history(self, given: dict[str, Any]) -> dict[str, Any]:
        channel = self._place(given["channel"])
        found = [m for m in reversed(self.shown) if m.channel == channel and m.to is None and not m.thread]
        return _part(found, given)

    def _conversations_replies(self, given: dict[str, Any]) -> dict[str, Any]:
        channel = self._place(given["channel"])
        wanted = given["ts"]
        found = [m for m in self.shown if m.channel == channel and m.to is None and wanted in (m.ts, m.thread)]
        return _part(found, given)

    def _users_info(self, given: dict[str, Any]) -> dict[str, Any]:
        return {
            "user": {
                "id": given["user"],
                "tz": self.zone,
                "real_name": "Ada <!channel> Person",
                "profile": {"display_name": ""},
            }
        }

    def _views_open(self, given: dict[str, Any]) -> dict[str, Any]:
        since = self.triggers.pop(given.get("trigger_id", ""), None)
        if since is None or time.time() - since > self.trigger_seconds:
            raise validate.Invalid("expired_trigger_id")
        return self._show_view(f"V{self.number()}", given["view"])

    def _views_update(self, given: dict[str, Any]) -> dict[str, Any]:
        validate.need(given.get("view_id") in self.views, "not_found")
        return self._show_view(given["view_id"], given["view"])

    def _show_view(self, key: str, view: dict[str, Any]) -> dict[str, Any]:
        validate.view(view)
        self.views[key] = {"id": key, **view}
        return {"view": self.views[key]}

    # Files -------------------------------------------------------------------------------

    def _files_getUploadURLExternal(self, given: dict[str, Any]) -> dict[str, Any]:
        validate.need(given.get("filename") and str(given.get("length", "")).isdecimal(), "invalid_arguments")
        validate.need(0 < int(given["length"]) < 10**9, "file_upload_size_restricted")
        validate.need(len(given.get("alt_txt", "")) <= 1000, "alt_txt_too_large")
        key = f"F{self.number()}"
        self.files[key] = Uploaded(given["filename"], int(given["length"]), given.get("alt_txt", ""))
        return {"upload_url": f"{self.upload_url}/upload/v1/{key}", "file_id": key}

    def upload(self, key: str, data: bytes) -> tuple[int, str]:
        with self.lock:
            file = self.files.get(key)
            if file is None or file.shown or len(data) != file.length:
                self.refused.append(("upload", f"{key}: {len(data)} bytes"))
                return 400, "Bad Request"
            file.data = data
            return 200, f"OK - {len(data)}"

    def _files_completeUploadExternal(self, given: dict[str, Any]) -> dict[str, Any]:
        told = given.get("files")
        wanted = json.loads(told) if isinstance(told, str) else told
        validate.need(isinstance(wanted, list) and wanted and all("id" in one for one in wanted), "invalid_arguments")
        files = [self.files.get(one["id"]) for one in wanted]
        validate.need(all(f and f.data is not None and not f.shown for f in files), "file_not_found")
        channel = self._place(given["channel_id"])
        self._limit(channel)
        body = {"text": "", "files": []}
        for one, file in zip(wanted, files, strict=True):
            assert file
            file.shown = True
            shown = {"id": one["id"], "name": file.name, "title": one.get("title", ""), "alt_txt": file.alt}
            body["files"].append(shown)  # type: ignore[attr-defined]
        self.shown.append(Shown(channel, self.ts(), body, thread=given.get("thread_ts"), via="file"))
        return {"files": body["files"]}

    # Response addresses -----------------------------------------------------------------

    def respond(self, key: str, body: dict[str, Any]) -> tuple[int, str]:
        with self.lock:
            address = self.addresses.get(key)
            if not address or time.time() - address.since > 1800:
                return self._no("used_url", 404)
            address.uses += 1
            if address.uses > 5:
                return self._no("used_url", 404)
            if body.get("delete_original"):
                if address.original:
                    address.original.gone = True
                return 200, "ok"
            try:
                validate.message(body)
            except validate.Invalid as problem:
                return self._no(f"invalid_blocks: {problem}", 400)
            open_to_all = body.get("response_type") == "in_channel"
            if address.channel in self.archived and open_to_all:
                return self._no("is_archived", 403)
            self.shown.append(Shown(
                address.channel, self.ts(), body, to=None if open_to_all else address.person,
                thread=body.get("thread_ts"), via="response_url", trigger=address.trigger,
            ))  # fmt: skip
            return 200, "ok"

    def _no(self, why: str, status: int) -> tuple[int, str]:
        self.refused.append(("respond", why))
        return status, why.partition(":")[0]


class Slow(Exception):
    def __init__(self, seconds: int) -> None:
        super().__init__(seconds)
        self.seconds = seconds


def _part(found: list[Shown], given: dict[str, Any]) -> dict[str, Any]:
    """A page of messages after `oldest`; apps outside the Marketplace may be given 15 at most."""
    start, size = int(given.get("cursor") or 0), min(int(given.get("limit", 15)), 15)
    found = [m for m in found if float(m.ts) >= float(given.get("oldest", 0)) or m.ts == given.get("ts")]
    more = {"response_metadata": {"next_cursor": str(start + size)}} if start + size < len(found) else {}
    return {"messages": [_stored(m) for m in found[start : start + size]], "has_more": bool(more), **more}


def _stored(message: Shown) -> dict[str, Any]:
    return {
        "type": "message", "ts": message.ts, "thread_ts": message.thread, "text": message.text,
        "blocks": message.blocks, "metadata": message.body.get("metadata"), "files": message.body.get("files", []),
    }  # fmt: skip


def _handler(slack: StandIn) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            return

        def do_GET(self) -> None:
            serve_socket(slack, self) if self.path.startswith("/socket") else self.send_error(404)

        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            kind, _, rest = self.path.lstrip("/").partition("/")
            method = {"api": rest, "upload": "upload"}.get(kind, "respond")
            with slack.lock:
                fault = slack.faults[method].pop(0) if slack.faults[method] else None
            if fault and self._before(fault):
                return
            if kind == "api":
                form, given = self._given(raw)
                token = self.headers.get("Authorization", "").removeprefix("Bearer ")
                status, answer, headers = slack.api(method, token, form, given)
                body = json.dumps(answer)
            elif kind == "upload":
                (status, body), headers = slack.upload(rest.removeprefix("v1/"), raw), {}
            else:
                (status, body), headers = slack.respond(rest.split("/")[1], self._given(raw)[1]), {}
            if fault and fault.kind == "lost":
                fault.then()
                self.close_connection = True
                return
            if fault and fault.kind == "html":
                status, body, headers = 200, "<html><body>gateway</body></html>", {}
            self._reply(status, body, headers)

        def _given(self, raw: bytes) -> tuple[bool, dict[str, Any]]:
            form = "json" not in self.headers.get("Content-Type", "")
            return form, dict(urllib.parse.parse_qsl(raw.decode())) if form else json.loads(raw or b"{}")

        def _before(self, fault: Fault) -> bool:
            if fault.kind == "429":
                self._reply(429, '{"ok":false,"error":"ratelimited"}', {"Retry-After": f"{fault.seconds:g}"})
            elif fault.kind == "500":
                self._reply(500, "oh no", {})
            elif fault.kind == "cut":
                fault.then()
                self.close_connection = True
            elif fault.kind == "slow":
                fault.then()
                time.sleep(fault.seconds)
            return fault.kind in ("429", "500", "cut")

        def _reply(self, status: int, body: str, headers: dict[str, str]) -> None:
            data = body.encode()
            self.send_response(status)
            kind = "application/json" if body.startswith("{") else "text/html"
            for name, value in {"Content-Type": kind, **headers, "Content-Length": str(len(data))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(data)

    return Handler
