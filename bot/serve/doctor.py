"""`rapporteur doctor`: what is wrong with this set-up, and what to do about it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Literal

from bot.serve.app import forget_proxies
from bot.serve.needs import PICTURES, SCOPES
from bot.serve.settings import NEEDED, Mode, Settings, read_settings, refused
from bot.serve.slack import Identity, Refused, Slack, SlackTrouble, make_client
from index.errors import RapporteurError, SlackSetupError
from index.library import Library, rows

SIGNATURE_SECONDS = 300  # a request stamped further off is refused
State = Literal["ok", "warning", "wrong"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: its name, how it stands, what to do."""

    name: str
    state: State
    words: str


def examine(library: Path, environment: Mapping[str, str]) -> Iterator[Finding]:
    """Looks at the library, the variables, the tokens, the scopes and the clock, in this order."""
    yield _library(library)
    modes: list[Mode] = [mode for mode in NEEDED if all(environment.get(name) for name in NEEDED[mode])]
    if not modes:
        yield _variables(library, environment)
        return
    for mode in modes:
        settings = _read(mode, library, environment)
        if isinstance(settings, Finding):
            yield settings
            continue
        yield Finding(f"variables for {mode}", "ok", ", ".join(NEEDED[mode]))
        yield from _slack(settings)


def _read(mode: Mode, library: Path, environment: Mapping[str, str]) -> Settings | Finding:
    try:
        return read_settings(mode, library, environment)
    except SlackSetupError as problem:
        return Finding(f"variables for {mode}", "wrong", str(problem))


def _variables(library: Path, environment: Mapping[str, str]) -> Finding:
    found = _read("http" if environment.get("SLACK_SIGNING_SECRET") else "socket", library, environment)
    return found if isinstance(found, Finding) else Finding("variables", "ok", "")


def _library(path: Path) -> Finding:
    try:
        with Library(path) as library:
            found = rows.select(library.db, "PRAGMA integrity_check")
            lost = rows.select(
                library.db, "SELECT count(*) AS n FROM passages WHERE document NOT IN (SELECT id FROM documents)"
            )[0]["n"]
            count = library.count()
    except RapporteurError as problem:
        return Finding("library", "wrong", str(problem))
    said = str(next(iter(found[0].values())))
    if said != "ok" or lost:
        return Finding("library", "wrong", f"{path} is damaged ({said}; {lost} passages without document): restore it")
    return Finding("library", "ok" if count else "warning", f"{count} documents in {path}, no damage")


def _slack(settings: Settings) -> Iterator[Finding]:
    forget_proxies()
    slack = Slack(make_client(settings.bot_token, settings.api_url))
    try:
        identity = slack.who()
    except Refused as problem:
        yield Finding("bot token", "wrong", str(refused("SLACK_BOT_TOKEN", f"is refused by Slack ({problem.error})")))
        return
    except SlackTrouble as problem:
        yield Finding("Slack", "wrong", f"cannot be reached at {settings.api_url} ({problem}): check the network")
        return
    yield Finding("bot token", "ok", f"bot {identity.user} of workspace {identity.team}")
    yield from (manifest_drift(identity), clock(identity))
    if settings.mode == "socket":
        yield _app_token(settings)


def manifest_drift(identity: Identity) -> Finding:
    """The scopes that were granted against those that manifest.json asks for."""
    if not identity.scopes:
        return Finding("manifest", "warning", "Slack did not tell the token's scopes")
    missing, extra = sorted(set(SCOPES) - identity.scopes), sorted(identity.scopes - set(SCOPES))
    if missing == [PICTURES]:
        return Finding("manifest", "warning", f"without {PICTURES} there is no {SCOPES[PICTURES]}")
    if missing:
        reasons = "; ".join(f"{name} ({SCOPES[name]})" for name in missing)
        return Finding("manifest", "wrong", f"missing {reasons}: paste manifest.json anew and reinstall the app")
    if extra:
        return Finding("manifest", "warning", f"granted but not needed: {', '.join(extra)}; manifest.json does without")
    return Finding("manifest", "ok", "scopes as in manifest.json")


def clock(identity: Identity, now: Callable[[], float] = time.time) -> Finding:
    """Our clock against the Date of Slack's reply."""
    if not identity.date:
        return Finding("clock", "warning", "Slack did not tell its time")
    off = abs(now() - parsedate_to_datetime(identity.date).timestamp())
    if off > SIGNATURE_SECONDS / 2:
        return Finding("clock", "wrong", f"{off:.0f} s off Slack's: requests are refused beyond 300 s; set the clock")
    return Finding("clock", "ok", f"within {max(off, 1):.0f} s of Slack's")


def _app_token(settings: Settings) -> Finding:
    try:
        Slack(make_client(settings.app_token, settings.api_url)).call("apps.connections.open")
    except Refused as problem:
        return Finding("app token", "wrong", str(refused("SLACK_APP_TOKEN", f"is refused by Slack ({problem.error})")))
    except SlackTrouble as problem:
        return Finding("app token", "warning", f"could not be tried ({problem})")
    return Finding("app token", "ok", "opens Socket Mode connections")
