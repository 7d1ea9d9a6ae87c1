"""Calls to Slack, each ending in one of three ways: done, certainly not done, or nobody knows.

The SDK's own retries are off: they repeat blindly, and a lost reply after a successful post
would make two messages (measured; slack_sdk's `ConnectionErrorRetryHandler` is on by default).
"""

from __future__ import annotations

import http.client
import json
import socket
import ssl
import urllib.error
import urllib.request
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlparse

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

TIMEOUT = 10
JSON = "application/json;charset=utf-8"
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class SlackTrouble(Exception):
    """A call to Slack that did not end well."""


class Refused(SlackTrouble):
    """Slack answered, and did not do it; `error` is its word for why."""

    def __init__(self, error: str, needed: str = "") -> None:
        super().__init__(error)
        self.error = error
        self.needed = needed


class Busy(SlackTrouble):
    """Slack did not do it now: a rate limit (`limited`, `seconds` as Slack says), a server error, no connection."""

    def __init__(self, seconds: float, why: str, *, limited: bool = False) -> None:
        super().__init__(why)
        self.seconds = seconds
        self.limited = limited


class Unknown(SlackTrouble):
    """The request went out and no readable reply came back: it may or may not have been done."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Who the bot token belongs to."""

    team: str
    user: str
    bot: str
    scopes: frozenset[str]
    date: str


def make_client(token: str, api_url: str) -> WebClient:
    """A Web API client without blind retries; one TLS context for all calls."""
    return WebClient(
        token=token, base_url=api_url, timeout=TIMEOUT, ssl=ssl.create_default_context(), retry_handlers=[]
    )


class Slack:
    """The few calls that Rapporteur makes."""

    def __init__(self, client: WebClient) -> None:
        self.client = client
        self._host = urlparse(client.base_url).hostname or ""
        # Made once: the SDK's own client for these addresses makes its connections' makers anew at each use.
        handlers = (urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=client.ssl))
        self._hooks = urllib.request.build_opener(*handlers)

    def call(self, method: str, **arguments: Any) -> dict[str, Any]:
        """One Web API call that writes; raises Refused, Busy or Unknown."""
        return self._call(method, json=arguments)

    def read(self, method: str, **arguments: Any) -> dict[str, Any]:
        """One Web API call that reads (these take no JSON); raises Refused, Busy or Unknown."""
        return self._call(method, params=arguments)

    def _call(self, method: str, **how: Any) -> dict[str, Any]:
        try:
            response = self.client.api_call(method, **how)
        except SlackApiError as problem:
            raise _of_response(problem.response) from problem
        except urllib.error.URLError as problem:
            raise _of_connection(problem) from problem
        except (OSError, ValueError, http.client.HTTPException) as problem:
            raise Unknown(f"{method}: {type(problem).__name__}") from problem
        return dict(response.data) if isinstance(response.data, dict) else {}

    def respond(self, url: str, body: dict[str, Any]) -> None:
        """One use of a response_url; raises Refused, Busy or Unknown."""
        if not self.allowed(url):
            raise Refused("response_url_elsewhere")
        request = urllib.request.Request(url, json.dumps(body).encode(), {"Content-Type": JSON})
        try:
            status, said, headers = self._post(request)
        except urllib.error.URLError as problem:
            raise _of_connection(problem) from problem
        except (OSError, ValueError, http.client.HTTPException) as problem:
            raise Unknown(f"response_url: {type(problem).__name__}") from problem
        _check_hook(status, said, headers)

    def _post(self, request: urllib.request.Request) -> tuple[int, str, Any]:
        try:
            reply = self._hooks.open(request, timeout=TIMEOUT)
        except urllib.error.HTTPError as problem:
            reply = problem  # an answer like any other
        with reply:
            return reply.status, reply.read().decode("utf-8", "replace"), reply.headers

    def allowed(self, url: str) -> bool:
        """Whether an address is Slack's: of the Web API's own host or a part of it, or of slack.com over TLS."""
        parts = urlparse(url)
        host = parts.hostname or ""
        if parts.scheme == "https" and host.endswith(".slack.com"):
            return True
        same = host == self._host or host.endswith(f".{self._host}") or {host, self._host} <= LOOPBACK
        return parts.scheme in ("http", "https") and bool(host) and same

    def who(self) -> Identity:
        """auth.test; raises Refused, Busy or Unknown."""
        try:
            response = self.client.auth_test()
        except SlackApiError as problem:
            raise _of_response(problem.response) from problem
        except (OSError, ValueError) as problem:
            raise Busy(1, f"auth.test: {problem}") from problem
        headers = {k.lower(): v for k, v in response.headers.items()}
        scopes = frozenset(s.strip() for s in headers.get("x-oauth-scopes", "").split(",") if s.strip())
        found = [str(response.get(key) or "") for key in ("team_id", "user_id", "bot_id")]
        return Identity(found[0], found[1], found[2], scopes, headers.get("date", ""))


def seconds_of(headers: Any) -> float:
    """What Retry-After says, within reason."""
    found = {k.lower(): v for k, v in dict(headers).items()}
    value = str(found.get("retry-after", "1"))
    return min(max(float(value), 0.2), 600.0) if value.replace(".", "", 1).isdigit() else 1.0


def _of_response(response: Any) -> SlackTrouble:
    if response.status_code == 429:
        return Busy(seconds_of(response.headers), "rate limited", limited=True)
    if response.status_code >= 500:
        return Busy(0.5, f"status {response.status_code}")
    data = response.data if isinstance(response.data, dict) else {}
    error = str(data.get("error") or "")
    if error == "ratelimited":
        return Busy(seconds_of(response.headers), "rate limited", limited=True)
    if error in ("internal_error", "fatal_error", "service_unavailable", "request_timeout"):
        return Busy(0.5, error)
    if not error or "Received a response in a non-JSON format" in error:
        return Unknown("a reply that is not JSON")
    return Refused(error, str(data.get("needed") or ""))


def _of_connection(problem: urllib.error.URLError) -> SlackTrouble:
    if isinstance(problem, urllib.error.HTTPError):
        return Busy(0.5, f"status {problem.code}")
    never_sent = (ConnectionRefusedError, TimeoutError, socket.gaierror, ssl.SSLCertVerificationError)
    if isinstance(problem.reason, never_sent):
        return Busy(1.0, f"no connection: {problem.reason}")
    return Unknown(f"connection: {problem.reason}")


def _check_hook(status: int, body: str, headers: Any) -> None:
    if status == 429:
        raise Busy(seconds_of(headers), "rate limited", limited=True)
    if status >= 500:
        raise Busy(0.5, f"status {status}")
    said = body.strip()
    if status != 200:
        raise Refused(said[:80] if said.isascii() and "<" not in said else f"status {status}")
    if said.startswith("{"):
        data = json.loads(said)
        if not data.get("ok", True):
            raise Refused(str(data.get("error") or "not ok"))
    elif said.startswith("<"):
        raise Unknown("a reply that is not JSON")
