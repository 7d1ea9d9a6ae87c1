"""`rapporteur digest`: the same digest from the command line."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta

import pytest
from click.testing import CliRunner, Result

from bot.cli import main
from tests.digest.conftest import Morning
from tests.slack.stand_in import StandIn
from tests.slack.stand_in.server import APP_TOKEN, BOT_TOKEN, SECRET

TODAY = datetime.now(UTC).date()


def rapporteur(morning: Morning, *arguments: str, **environment: str) -> Result:
    given = {
        "SLACK_BOT_TOKEN": BOT_TOKEN, "SLACK_APP_TOKEN": APP_TOKEN, "SLACK_SIGNING_SECRET": SECRET,
        "SLACK_API_URL": morning.slack.api_url, **environment,
    }  # fmt: skip
    library = str(morning.desk.settings.library)
    return CliRunner().invoke(main, ["digest", *arguments, "--library", library], env=given)


def test_the_preview_is_what_is_then_posted(morning: Morning, slack: StandIn) -> None:
    morning.set("harbour treaty")
    morning.add()
    shown = rapporteur(morning, "preview", "--channel", "C1")
    assert shown.exit_code == 0
    assert "Second Thoughts on the Harbour Question" in shown.stdout
    assert rapporteur(morning, "run", "--channel", "C1").stdout == "Posted.\n"
    [post] = slack.visible()
    assert post.quotes()[0] in re.sub(r"[\s>│]+", " ", shown.stdout)
    assert rapporteur(morning, "run", "--channel", "C1").stdout == "That date's digest went out already.\n"
    assert morning.look() == 0


def test_the_preview_as_data(morning: Morning) -> None:
    morning.set("harbour treaty")
    morning.add()
    data = json.loads(rapporteur(morning, "preview", "--channel", "C1", "--json").stdout)
    assert data["command"] == "digest"
    assert [d["file"] for d in data["preview"]["documents"]] == ["news.md"]
    assert data["preview"]["said"][0]["term"] == "harbour treaty"


def test_a_date_has_what_had_come_in_by_its_end(morning: Morning, slack: StandIn) -> None:
    morning.set("harbour treaty")
    morning.add()
    yesterday = (TODAY - timedelta(days=1)).isoformat()
    assert "Nothing is new" in rapporteur(morning, "preview", "--channel", "C1", "--date", yesterday).stdout
    assert "silence" in rapporteur(morning, "run", "--channel", "C1", "--date", yesterday).stdout
    assert slack.visible() == []
    assert rapporteur(morning, "run", "--channel", "C1", "--date", TODAY.isoformat()).stdout == "Posted.\n"
    assert len(slack.visible()) == 1


def test_a_missed_date_can_be_made_up_for(morning: Morning, slack: StandIn) -> None:
    morning.set("harbour treaty")
    morning.add()
    morning.look(days=2)
    day = TODAY.isoformat()
    assert morning.calendar.ledger.states(morning.held())[day] == "missed"
    assert rapporteur(morning, "run", "--channel", "C1", "--date", day).stdout == "Nothing is new: silence.\n"
    assert len(slack.visible()) == 1  # what came in then has been told in the later one


@pytest.mark.parametrize("action", ["preview", "run"])
def test_mistakes_are_told_in_a_line(morning: Morning, action: str) -> None:
    unknown = rapporteur(morning, action, "--channel", "C9")
    assert unknown.exit_code == 1
    assert unknown.stderr == "rapporteur: no digest is set in channel C9: set one there with /digest\n"
    odd = rapporteur(morning, action, "--channel", "C1", "--date", "yesterday")
    assert odd.exit_code == 2
    assert "a date is written YYYY-MM-DD" in odd.stderr


def test_a_channel_that_is_lost_is_a_failure_and_its_owner_is_told(morning: Morning, slack: StandIn) -> None:
    morning.set("harbour treaty")
    morning.add()
    slack.archived.add("C1")
    run = rapporteur(morning, "run", "--channel", "C1")
    assert run.exit_code == 1
    assert "the digest's owner was told" in run.stdout
    assert [m.channel for m in slack.visible()] == ["D1"]


def test_it_runs_where_only_socket_mode_is_set_up(morning: Morning) -> None:
    morning.set("harbour treaty")
    morning.add()
    assert rapporteur(morning, "run", "--channel", "C1", SLACK_SIGNING_SECRET="").stdout == "Posted.\n"
