"""The picture of who stands where: where it goes, where it is left out, and that it comes once."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.library import Library
from tests.slack.conftest import Start
from tests.slack.stand_in import HttpDoor, StandIn
from tests.slack.stand_in.server import Fault, Shown

TOLL = """# The Toll at Saltway

By Runa Halvestad

How do economists judge the Saltway toll? Two camps have formed: those who call the toll a fair price for a safe
passage; and those who see it as a burden on the islands.

## A fair price

Hilde Ness, a professor at Haldby University, argues that the toll pays for the lights and the buoys.

Otto Breme, a pilot, argues that the toll is a fair price for a safe passage.

## A burden on the islands

Nora Gil, a lawyer at the River Centre, argues that the islands pay twice for the same water.
"""
LINE = "/stance Saltway toll"


def add_toll(library: Path, folder: Path) -> None:
    """A library with an answer that has a picture; skips where pictures cannot be drawn."""
    pytest.importorskip("matplotlib")
    (folder / "toll.md").write_text(TOLL, encoding="utf-8")
    with Library(library) as opened:
        opened.add([folder / "toll.md"])


@pytest.fixture
def library(library: Path, tmp_path: Path) -> Path:
    add_toll(library, tmp_path)
    return library


def files(slack: StandIn) -> list[Shown]:
    return [m for m in slack.visible() if m.via == "file"]


def shared(door: HttpDoor, slack: StandIn, channel: str = "C1", thread: str | None = None) -> None:
    """Asks and shares; waits until nothing is left to do."""
    if thread:
        door.say(LINE[1:], channel=channel, thread=thread)
    else:
        door.command(LINE, channel=channel)
    private = slack.wait()[0]
    door.click(private, "Share this answer")
    slack.wait_for(lambda: private.gone)
    slack.wait()


def test_a_shared_answer_has_its_picture_in_the_thread_below(door: HttpDoor, slack: StandIn) -> None:
    shared(door, slack)
    [post, picture] = [m for m in slack.visible() if m.to is None]
    assert (picture.channel, picture.thread) == ("C1", post.ts)
    [file] = picture.body["files"]
    assert all(name in file["alt_txt"] for name in ("Hilde Ness", "Otto Breme", "Nora Gil"))
    [kept] = slack.files.values()
    assert (kept.data or b"").startswith(b"\x89PNG")
    assert slack.refused == []


def test_in_a_thread_it_stands_in_that_thread(door: HttpDoor, slack: StandIn) -> None:
    shared(door, slack, thread="1.000001")
    assert [m.thread for m in files(slack)] == ["1.000001"]


def test_in_a_direct_message_it_follows_the_answer(door: HttpDoor, slack: StandIn) -> None:
    door.say(LINE[1:], channel="D1")
    answer = slack.wait(2)[0]
    door.click(answer, "Share this answer")
    slack.wait()
    assert [m.channel for m in files(slack)] == ["D1"]


def test_what_only_the_asker_sees_has_none(door: HttpDoor, slack: StandIn) -> None:
    door.command(LINE)
    slack.wait()
    assert [m.to for m in slack.visible()] == ["U1"]
    assert slack.files == {}


@pytest.mark.parametrize("lacking", ["at the start", "later", "not a member"])
def test_where_it_may_not_go_the_answer_goes_without(start: Start, slack: StandIn, lacking: str) -> None:
    door = None if lacking == "at the start" else start()[0]
    if lacking != "not a member":
        slack.scopes = slack.scopes.replace("files:write,", "")
    door = door or start()[0]
    shared(door, slack, channel="C2" if lacking == "not a member" else "C1")
    assert len([m for m in slack.visible() if m.to is None]) == len(slack.visible()) == 1
    assert slack.files == {}
    assert not any(method == "files.getUploadURLExternal" for method, _ in slack.calls) or lacking == "later"


@pytest.mark.parametrize("method", ["files.getUploadURLExternal", "upload", "files.completeUploadExternal"])
@pytest.mark.parametrize("fault", ["429", "500", "cut", "lost", "html"])
def test_trouble_on_the_way_makes_no_second_picture(door: HttpDoor, slack: StandIn, method: str, fault: str) -> None:
    slack.fail(method, Fault(fault, 0.1))
    shared(door, slack)
    doubtful = (method, fault) == ("files.completeUploadExternal", "cut")
    assert len(files(slack)) == (0 if doubtful else 1)
    assert any("did not confirm the picture" in m.words() for m in slack.visible()) == doubtful
    assert len([m for m in slack.visible() if m.to is None and m.via == "chat.postMessage"]) == 1


def test_an_upload_address_that_is_not_slacks_is_not_used(door: HttpDoor, slack: StandIn) -> None:
    slack.upload_url = "https://files.slack.com.evil.example"
    shared(door, slack)
    assert files(slack) == []
    assert all(kept.data is None for kept in slack.files.values())
