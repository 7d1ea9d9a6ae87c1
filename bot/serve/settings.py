"""The variables that `rapporteur serve` reads, and where in Slack to find each."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from index.errors import SlackSetupError

Mode = Literal["socket", "http"]

WHERE = {
    "SLACK_BOT_TOKEN": "api.slack.com/apps > your app > OAuth & Permissions > Bot User OAuth Token (xoxb-…)",
    "SLACK_APP_TOKEN": "api.slack.com/apps > your app > Basic Information > App-Level Tokens, "
    "scope connections:write (xapp-…)",
    "SLACK_SIGNING_SECRET": "api.slack.com/apps > your app > Basic Information > App Credentials > Signing Secret",
}
NEEDED: dict[Mode, tuple[str, ...]] = {
    "socket": ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"),
    "http": ("SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET"),
}
_OTHER_KIND = {"SLACK_BOT_TOKEN": ("xapp-", "xoxp-"), "SLACK_APP_TOKEN": ("xoxb-", "xoxp-")}
API_URL = "https://slack.com/api/"


def refused(variable: str, why: str) -> SlackSetupError:
    """The one line for a variable that is missing or that Slack does not take."""
    return SlackSetupError(f"{variable} {why}: find it at {WHERE[variable]}, and put it in .env")


@dataclass(frozen=True, slots=True)
class Settings:
    """What the app is started with; a token that the mode does not need is empty."""

    library: Path
    mode: Mode
    bot_token: str
    app_token: str = ""
    signing_secret: str = ""
    api_url: str = API_URL
    port: int = 3000
    port_given: bool = False
    log_questions: bool = False
    per_person: int = 600
    per_channel: int = 1200
    look_seconds: float = 20.0  # between two looks at which digests are due


def read_settings(mode: Mode, library: Path, environment: Mapping[str, str] = os.environ) -> Settings:
    """Raises SlackSetupError naming the first variable that is missing or plainly of another kind."""
    for name in NEEDED[mode]:
        value = environment.get(name, "").strip()
        if not value:
            raise refused(name, "is not set")
        if value.startswith(_OTHER_KIND.get(name, ())):
            raise refused(name, f"holds a token of another kind ({value[:5]}…)")
        if not value.isascii() or not value.isprintable() or " " in value:
            raise refused(name, "holds characters that no token has")
    return Settings(
        library=library,
        mode=mode,
        bot_token=environment["SLACK_BOT_TOKEN"].strip(),
        app_token=environment.get("SLACK_APP_TOKEN", "").strip(),
        signing_secret=environment.get("SLACK_SIGNING_SECRET", "").strip(),
        api_url=_api_url(environment.get("SLACK_API_URL", "").strip()),
        port=_whole(environment, "PORT", 3000, highest=65535),
        port_given=bool(environment.get("PORT", "").strip()),
        log_questions=environment.get("RAPPORTEUR_LOG_QUESTIONS", "") == "1",
        per_person=_whole(environment, "RAPPORTEUR_PER_PERSON", 600),
        per_channel=_whole(environment, "RAPPORTEUR_PER_CHANNEL", 1200),
    )


def _api_url(given: str) -> str:
    if not given:
        return API_URL
    if not given.startswith(("http://", "https://")):
        raise SlackSetupError(f"SLACK_API_URL is not a web address: leave it out to use {API_URL}")
    return given if given.endswith("/") else given + "/"


def _whole(environment: Mapping[str, str], name: str, default: int, highest: int = 1_000_000) -> int:
    given = environment.get(name, "").strip() or str(default)
    if not given.isdecimal() or not 0 < int(given) <= highest:
        raise SlackSetupError(f"{name} must be a whole number from 1 to {highest}, not {given!r}: change it in .env")
    return int(given)
