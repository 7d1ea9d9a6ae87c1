"""The Bolt app and the desk behind it."""

from __future__ import annotations

import logging
import os

from slack_bolt import App

from bot.listeners.edge import finish
from bot.listeners.intake import register
from bot.serve.desk import Desk
from bot.serve.settings import Settings, refused
from bot.serve.slack import Identity, Refused, Slack, SlackTrouble, make_client
from bot.serve.workers import Workers
from index.errors import SlackSetupError
from index.library import Library

PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy")


def forget_proxies() -> None:
    """The SDK would send everything, even what is local, to a proxy named in the environment;
    Rapporteur connects to Slack and to nothing else."""
    for name in PROXIES:
        os.environ.pop(name, None)


def identify(slack: Slack, settings: Settings) -> Identity:
    """Who we are; raises SlackSetupError with one line if Slack refuses the token or cannot be reached."""
    try:
        return slack.who()
    except Refused as problem:
        raise refused("SLACK_BOT_TOKEN", f"is refused by Slack ({problem.error})") from problem
    except SlackTrouble as problem:
        raise SlackSetupError(
            f"Slack cannot be reached at {settings.api_url} ({problem}): check the network, or SLACK_API_URL in .env"
        ) from problem


def make_desk(settings: Settings, workers: Workers | None = None) -> Desk:
    """The desk alone, for what is sent without being asked. Raises SlackSetupError or LibraryError."""
    forget_proxies()
    Library(settings.library).close()
    slack = Slack(make_client(settings.bot_token, settings.api_url))
    return Desk(settings, slack, identify(slack, settings), finish, workers)


def build(settings: Settings, workers: Workers | None = None) -> tuple[App, Desk]:
    """The app with all its listeners, and its desk. Raises SlackSetupError or LibraryError."""
    desk = make_desk(settings, workers)
    app = App(
        client=desk.slack.client,
        name="rapporteur",
        logger=logging.getLogger("slack_bolt"),
        signing_secret=settings.signing_secret,
        process_before_response=True,
        token_verification_enabled=True,
    )
    register(app, desk)
    return app, desk
