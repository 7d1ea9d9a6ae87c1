"""Setting up: every wrong variable is named in one line; the manifest keeps Slack's limits and our promises."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli import main
from bot.serve.app import build
from bot.serve.doctor import clock, examine, manifest_drift
from bot.serve.needs import COMMANDS, EVENTS, SCOPES, SHORTCUTS
from bot.serve.settings import read_settings
from bot.serve.slack import Identity
from index.errors import SlackSetupError
from tests.slack.conftest import settings_for
from tests.slack.stand_in import StandIn
from tests.slack.stand_in.server import APP_TOKEN, BOT_TOKEN, SECRET

ROOT = Path(__file__).parents[2]
GOOD = {"SLACK_BOT_TOKEN": BOT_TOKEN, "SLACK_APP_TOKEN": APP_TOKEN, "SLACK_SIGNING_SECRET": SECRET}


@pytest.mark.parametrize(
    ("mode", "change", "named"),
    [
        ("socket", {"SLACK_BOT_TOKEN": ""}, "SLACK_BOT_TOKEN is not set"),
        ("socket", {"SLACK_BOT_TOKEN": "xapp-1"}, "SLACK_BOT_TOKEN holds a token of another kind"),
        ("socket", {"SLACK_APP_TOKEN": ""}, "SLACK_APP_TOKEN is not set"),
        ("socket", {"SLACK_APP_TOKEN": "xoxb-1"}, "SLACK_APP_TOKEN holds a token of another kind"),
        ("socket", {"SLACK_BOT_TOKEN": "xoxb-1 2"}, "SLACK_BOT_TOKEN holds characters"),
        ("http", {"SLACK_SIGNING_SECRET": " "}, "SLACK_SIGNING_SECRET is not set"),
        ("http", {"PORT": "eighty"}, "PORT must be a whole number"),
        ("http", {"PORT": "70000"}, "PORT must be a whole number"),
        ("http", {"SLACK_API_URL": "slack.com"}, "SLACK_API_URL is not a web address"),
    ],
)
def test_a_wrong_variable_is_named_with_the_place_to_find_it(mode: str, change: dict[str, str], named: str) -> None:
    with pytest.raises(SlackSetupError) as problem:
        read_settings(mode, Path("library.db"), {**GOOD, **change})  # type: ignore[arg-type]
    said = str(problem.value)
    assert said.startswith(named)
    assert "\n" not in said
    assert ("api.slack.com/apps" in said) == named.startswith("SLACK_") if "API_URL" not in named else True


def test_a_variable_the_mode_does_not_need_may_be_absent() -> None:
    read_settings("http", Path("x"), {k: v for k, v in GOOD.items() if k != "SLACK_APP_TOKEN"})
    read_settings("socket", Path("x"), {k: v for k, v in GOOD.items() if k != "SLACK_SIGNING_SECRET"})


def test_a_refused_bot_token_is_named(slack: StandIn, library: Path) -> None:
    with pytest.raises(SlackSetupError, match=r"SLACK_BOT_TOKEN is refused by Slack .invalid_auth.: find it at"):
        build(settings_for(slack, library, bot_token="xoxb-wrong"))


def test_an_unreachable_slack_is_named(slack: StandIn, library: Path) -> None:
    with pytest.raises(SlackSetupError, match="cannot be reached"):
        build(settings_for(slack, library, api_url="http://127.0.0.1:9/api/"))


@pytest.mark.parametrize("arguments", [["serve"], ["serve", "--http"]])
def test_serve_says_in_one_line_what_is_missing(arguments: list[str], library: Path) -> None:
    run = CliRunner().invoke(main, [*arguments, "--library", str(library)], env=dict.fromkeys(GOOD, ""))
    assert run.exit_code == 1
    assert run.stdout == ""
    assert run.stderr.startswith("rapporteur: SLACK_BOT_TOKEN is not set")
    assert run.stderr.count("\n") == 1


def test_every_scope_has_its_reason_in_the_docs_and_nothing_more_is_asked() -> None:
    manifest = json.loads((ROOT / "manifest.json").read_text(encoding="utf-8"))
    docs = (ROOT / "docs/slack.md").read_text(encoding="utf-8")
    scopes = manifest["oauth_config"]["scopes"]
    assert sorted(SCOPES) == scopes["bot"]
    assert set(scopes) == {"bot"}
    assert all(f"| `{scope}` | {reason} |" in docs for scope, reason in SCOPES.items())
    assert [c["command"] for c in manifest["features"]["slash_commands"]] == list(COMMANDS)
    assert [s["callback_id"] for s in manifest["features"]["shortcuts"]] == list(SHORTCUTS)
    assert manifest["settings"]["event_subscriptions"]["bot_events"] == list(EVENTS)


def test_the_manifest_keeps_the_published_limits() -> None:
    """https://docs.slack.dev/reference/app-manifest"""
    manifest = json.loads((ROOT / "manifest.json").read_text(encoding="utf-8"))
    shown = manifest["display_information"]
    assert len(shown["name"]) <= 35
    assert len(shown["description"]) <= 140
    assert 175 <= len(shown["long_description"]) <= 4000
    commands, shortcuts = manifest["features"]["slash_commands"], manifest["features"]["shortcuts"]
    assert len(commands) <= 50
    for command in commands:
        assert len(command["command"]) <= 32
        assert len(command["description"]) <= 2000
        assert len(command.get("usage_hint", "")) <= 1000
        assert command["should_escape"] is False
    assert len(shortcuts) <= 10
    assert all(
        len(s["name"]) <= 24 and len(s["description"]) <= 150 and len(s["callback_id"]) <= 255 for s in shortcuts
    )
    assert len(manifest["features"]["bot_user"]["display_name"]) <= 80


def test_every_variable_is_explained_in_the_example() -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    for name in (
        *GOOD,
        "SLACK_API_URL",
        "PORT",
        "RAPPORTEUR_LIBRARY",
        "RAPPORTEUR_PER_PERSON",
        "RAPPORTEUR_LOG_QUESTIONS",
    ):
        assert f"{name}=" in example
    assert {"web: rapporteur serve --http", "worker: rapporteur serve"} == set(
        (ROOT / "Procfile").read_text().split("\n")
    ) - {""}


def test_doctor_finds_nothing_wrong_where_nothing_is(slack: StandIn, library: Path) -> None:
    found = {f.name: f.state for f in examine(library, {**GOOD, "SLACK_API_URL": slack.api_url})}
    assert set(found.values()) == {"ok"}
    assert {"library", "manifest", "clock", "bot token", "app token"} <= set(found)


def test_doctor_names_what_is_wrong(slack: StandIn, library: Path, tmp_path: Path) -> None:
    slack.scopes = "chat:write,commands,files:read"
    found = {f.name: f for f in examine(library, {**GOOD, "SLACK_API_URL": slack.api_url, "SLACK_APP_TOKEN": "xapp-0"})}
    assert found["manifest"].state == "wrong"
    assert "app_mentions:read" in found["manifest"].words
    assert "SLACK_APP_TOKEN is refused" in found["app token"].words
    absent = {f.name: f for f in examine(tmp_path / "none.db", {})}
    assert absent["library"].state == "wrong"
    assert "SLACK_BOT_TOKEN is not set" in absent["variables for socket"].words


def test_doctor_knows_a_clock_that_is_off_and_scopes_too_many() -> None:
    identity = Identity("T1", "U", "B", frozenset(SCOPES) | {"files:read"}, "Tue, 24 Nov 2026 15:00:00 GMT")
    noon = 1795532400.0
    assert clock(identity, lambda: noon).state == "ok"
    assert clock(identity, lambda: noon + 400).state == "wrong"
    assert manifest_drift(identity).state == "warning"
    assert time.gmtime(noon).tm_hour == 15


def test_doctor_on_the_command_line(slack: StandIn, library: Path) -> None:
    run = CliRunner().invoke(
        main, ["doctor", "--library", str(library), "--json"], env={**GOOD, "SLACK_API_URL": slack.api_url}
    )
    assert run.exit_code == 0
    assert {f["state"] for f in json.loads(run.stdout)["findings"]} == {"ok"}
    assert CliRunner().invoke(main, ["reports", "--library", str(library)]).stdout == "No reports.\n"
