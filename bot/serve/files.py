"""A file into a channel or thread: Slack gives an address, the bytes go there, then the file is shown.

https://docs.slack.dev/messaging/working-with-files (files.upload has ended). Until it is shown nobody sees
it, so the first two steps may be done again; only the last makes a message.
"""

from __future__ import annotations

import http.client
import json
import urllib.error
import urllib.request
from dataclasses import dataclass

from bot.serve.delivery import Place
from bot.serve.slack import TIMEOUT, Busy, Refused, Slack, Unknown, seconds_of

ALT_TEXT = 1000


@dataclass(frozen=True, slots=True)
class File:
    """A picture: its name (by which it is found again), a title in our own words, and what it shows in words."""

    name: str
    title: str
    data: bytes
    alt: str


class _Stay(urllib.request.HTTPRedirectHandler):
    """Follows no redirection: the bytes go to Slack, or nowhere."""

    def redirect_request(self, *_: object) -> None:
        return None


def put(slack: Slack, place: Place, file: File) -> None:
    """Uploads a file and shows it; raises Refused, Busy or Unknown (the last only if it may have been shown)."""
    try:
        given = slack.read(
            "files.getUploadURLExternal", filename=file.name, length=len(file.data), alt_txt=file.alt[:ALT_TEXT]
        )
        _send(slack, str(given.get("upload_url") or ""), file.data)
    except Unknown as problem:
        raise Busy(1.0, f"upload: {problem}") from problem
    where = {"channel_id": place.channel, **({"thread_ts": place.thread} if place.thread else {})}
    shown = json.dumps([{"id": str(given.get("file_id")), "title": file.title}])
    slack.read("files.completeUploadExternal", files=shown, **where)


def _send(slack: Slack, url: str, data: bytes) -> None:
    if not slack.allowed(url):
        raise Refused("upload_url_elsewhere")
    handlers = (urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=slack.client.ssl), _Stay())
    request = urllib.request.Request(url, data, {"Content-Type": "application/octet-stream"})
    try:
        with urllib.request.build_opener(*handlers).open(request, timeout=TIMEOUT) as reply:
            reply.read()
    except urllib.error.HTTPError as problem:
        with problem:
            raise _of_status(problem) from problem
    except (OSError, ValueError, http.client.HTTPException) as problem:
        raise Unknown(type(problem).__name__) from problem


def _of_status(problem: urllib.error.HTTPError) -> Busy | Refused:
    if problem.code == 429:
        return Busy(seconds_of(problem.headers), "rate limited", limited=True)
    return Busy(0.5, f"status {problem.code}") if problem.code >= 500 else Refused(f"upload status {problem.code}")
