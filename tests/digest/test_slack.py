"""The digest in Slack: set by words and by form, previewed, posted, paused; its buttons; what it says."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import Any

import pytest

from index.library import Library
from tests.digest.conftest import Morning
from tests.digest.news import THINGS, about
from tests.slack.stand_in import HttpDoor, StandIn
from tests.slack.stand_in.server import Shown

RULES = "# Rules for Harbour Pilots\n\nBy Ludo Pram\n\n" + "\n\n".join(
    f"{name} Vessk, a pilot of the harbour, argues that {what}."
    for name, what in (
        ("Anka", "the harbour treaty gives pilots no say at all in the night watches of the inner basin"),
        ("Bors", "harbour fees should be paid by those who own the cranes and not by those who row"),
    )
)  # fmt: skip


def said_by(door: HttpDoor, slack: StandIn, line: str, channel: str = "C1") -> str:
    before = len(slack.visible())
    door.command(line, channel=channel)
    return slack.wait(before + 1)[-1].words()


def without_ids(blocks: list[dict[str, Any]]) -> str:
    """Blocks as text, without ids and the values of buttons."""
    return re.sub(r'"(?:block_id|action_id|value)": "[^"]*"', "", json.dumps(blocks))


def public(slack: StandIn, channel: str = "C1") -> list[Shown]:
    return [m for m in slack.visible() if m.to is None and m.channel == channel]


def test_it_is_set_by_words_in_the_zone_of_the_askers_profile(morning: Morning, slack: StandIn) -> None:
    assert "no daily digest yet" in said_by(morning.door, slack, "/digest list")
    told = said_by(morning.door, slack, "/digest 8:30 on harbour treaty, salt")
    assert "08:30 (Europe/Lisbon) every day, on harbour treaty, salt" in told
    held = morning.held()
    assert (held.owner, held.state, held.quiet) == ("U1", "on", True)
    assert "17:00 (Europe/Lisbon)" in said_by(morning.door, slack, "/digest at 5 pm")
    assert "harbour treaty, salt" in said_by(morning.door, slack, "/digest list")


@pytest.mark.parametrize("line", ["/digest 25:00 on salt", "/digest tomorrow", "/digest 8:30 o'clock on salt"])
def test_what_it_does_not_understand_sets_nothing(morning: Morning, slack: StandIn, line: str) -> None:
    assert "do not understand" in said_by(morning.door, slack, line)
    assert morning.calendar.subscriptions.of("T1", "C1") is None


def test_it_is_set_by_a_form_which_shows_how_things_stand(morning: Morning, slack: StandIn) -> None:
    said_by(morning.door, slack, "/digest 7:15 on salt")
    morning.door.command("/digest")
    slack.wait_for(lambda: slack.views)
    [view] = slack.views.values()
    inputs = {b["block_id"]: b["element"] for b in view["blocks"]}
    assert inputs["topic"]["initial_value"] == "salt"
    assert inputs["clock"]["initial_time"] == "07:15"
    assert inputs["zone"]["initial_value"] == "Europe/Lisbon"
    days = [o for o in inputs["days"]["options"] if o["value"] in "14"]
    morning.door.submit(view, {
        "topic": {"value": "harbour treaty\nsalt, fees"}, "person": {"value": "Teodor Valk"}, "source": {"value": None},
        "clock": {"selected_time": "09:45"}, "zone": {"value": "tokyo"}, "days": {"selected_options": days},
        "quiet": {"selected_option": inputs["quiet"]["options"][1]},
    })  # fmt: skip
    told = slack.wait(2)[-1].words()
    assert "09:45 (Asia/Tokyo) on Tuesday, Friday, on harbour treaty, salt, fees, Teodor Valk" in told
    assert "classic quotation" in told
    held = morning.held()
    assert (held.weekdays, held.quiet) == ("0100100", False)


def test_an_unknown_zone_in_the_form_is_said_and_not_taken_for_another(morning: Morning, slack: StandIn) -> None:
    morning.door.command("/digest")
    slack.wait_for(lambda: slack.views)
    [view] = slack.views.values()
    ack = morning.door.submit(view, {"clock": {"selected_time": "09:45"}, "zone": {"value": "Atlantis"}})
    assert ack.status == 200
    assert "Atlantis" in slack.wait(1)[-1].words()
    assert morning.calendar.subscriptions.of("T1", "C1") is None


def test_the_preview_equals_the_post(morning: Morning, slack: StandIn) -> None:
    morning.set("harbour treaty", "lighthouse", "salt exports")
    morning.add()
    morning.door.command("/digest preview")
    slack.wait(1)
    seen = [m for m in slack.visible() if m.to == "U1"]
    assert morning.look() == 1
    posted = public(slack)
    assert [without_ids(m.blocks) for m in seen] == [without_ids(m.blocks) for m in posted]
    assert morning.states() == ["sent"]


def test_a_previews_buttons_stay_with_what_it_showed(morning: Morning, slack: StandIn) -> None:
    morning.set("harbour treaty")
    morning.add()
    morning.door.command("/digest preview")
    [seen] = slack.wait(1)
    morning.add(RULES, "rules.md")
    morning.look()
    morning.door.click(seen, "Share")
    slack.wait_for(lambda: any("Shared by" in m.words() for m in slack.shown))
    shared = next(m for m in slack.shown if "Shared by" in m.words())
    assert shared.quotes() == seen.quotes()[:1]


def test_it_names_documents_speakers_and_the_best_new_statement(morning: Morning, slack: StandIn) -> None:
    morning.set("harbour treaty")
    morning.add()
    morning.look()
    [post] = public(slack)
    for words in ("Second Thoughts on the Harbour Question", "Jorun Helt", "Teodor Valk", "On harbour treaty"):
        assert words in post.words()
    [quotation] = post.quotes()
    assert "the harbour treaty will cost the coast more than it brings" in quotation
    assert "price of a quiet coast" not in post.words()  # that was in the library before


def test_only_what_came_in_since_the_last_digest_is_new(morning: Morning, slack: StandIn) -> None:
    morning.set("harbour treaty")
    morning.add()
    assert morning.look() == 1
    assert morning.look(days=1) == 0
    assert morning.states() == ["sent", "empty"]
    morning.add(RULES, "rules.md")
    assert morning.look(days=2) == 1
    assert "Rules for Harbour Pilots" in public(slack)[-1].words()
    assert "Second Thoughts" not in public(slack)[-1].words()


def test_a_quiet_channel_hears_nothing_and_another_gets_a_classic(morning: Morning, slack: StandIn) -> None:
    morning.set("bagpipes")
    morning.set("harbour treaty", channel="G1", quiet=False)
    morning.add("# Recipes\n\nSoup is made of leeks and of patience, in this order.\n")
    assert morning.look() == 1
    assert public(slack) == []
    [classic] = public(slack, "G1")
    assert "Nothing new. From the library, on harbour treaty" in classic.words()
    assert classic.quotes()


def test_numbers_that_disagree_are_shown_with_both_sentences(morning: Morning, slack: StandIn) -> None:
    morning.set("barges of salt")
    morning.add()
    morning.look()
    words = "\n".join(m.words() for m in public(slack))
    assert "Sources now disagree: 401" in words
    quotations = [q for m in public(slack) for q in m.quotes()]
    assert any("401 barges" in q for q in quotations)
    assert any("372 barges" in q for q in quotations)


GROUPED = """# {title}

*By Runa Halvestad*

{date}

How do economists judge the Saltway toll? Two camps have formed: those who call the toll a fair price for a safe
passage; and those who see it as a burden on the islands.

## A fair price

{fair}

## A burden on the islands

{burden}
"""
PAYS = "{}, a professor at Haldby University, argues that the toll pays for the lights and {}."
TWICE = "{}, a lawyer at the River Centre, argues that the islands pay twice for {}."


def test_a_position_that_moved_is_told_with_where_it_stood(morning: Morning, slack: StandIn) -> None:
    fair, burden = PAYS.format("Hilde Ness", "the buoys"), TWICE.format("Nora Gil", "the same water")
    morning.add(GROUPED.format(title="The toll", date="12 March 2024", fair=fair, burden=burden), "before.md")
    morning.set("Saltway toll")
    assert morning.calendar.post_now(morning.held(), datetime.now(UTC)) == "sent"
    fair, burden = PAYS.format("Nora Gil", "a pilot"), TWICE.format("Otto Breme", "a safe passage")
    morning.add(GROUPED.format(title="The toll again", date="9 May 2025", fair=fair, burden=burden), "after.md")
    assert morning.look(days=1) == 1
    words = "\n".join(m.words() for m in public(slack)[1:])
    assert re.search(r"Nora Gil, until now under “[^”]*burden[^”]*”, stands under “[^”]*fair price", words)
    assert re.search(r"New on “[^”]*toll[^”]*”: Otto Breme under", words)
    assert "Hilde Ness" not in words


def test_one_screen_in_the_channel_and_the_rest_in_its_thread(morning: Morning, slack: StandIn) -> None:
    morning.set("ferry", "bridge", "mill", "chapel", "orchard", "quarry", "lantern", "cellar", "harbour treaty")
    for thing in THINGS:
        morning.add(about(thing), f"{thing}.md")
    morning.add()
    assert morning.look() == 1
    first, *rest = public(slack)
    assert first.thread is None
    assert rest
    assert {m.thread for m in rest} == {first.ts}
    assert "The rest is in the thread." in first.words()
    assert 1 <= len(first.quotes()) <= 4
    told = "\n".join(m.words() for m in (first, *rest))
    assert all(f"On {thing}" in told for thing in ("ferry", "cellar", "harbour treaty"))
    assert morning.rested >= 1.0 * len(rest)


@pytest.mark.parametrize("label", ["Share", "Context", "Cite", "Wrong?"])
def test_the_buttons_of_a_digest_work(morning: Morning, slack: StandIn, label: str) -> None:
    morning.set("harbour treaty")
    morning.add()
    morning.look()
    [post] = public(slack)
    morning.door.click(post, label)
    slack.wait_for(lambda: slack.views or len(slack.shown) > 1)
    if label == "Share":
        assert slack.shown[-1].quotes() == post.quotes()[:1]
        assert not post.gone


def test_now_posts_once_a_day(morning: Morning, slack: StandIn) -> None:
    morning.set("harbour treaty")
    morning.add()
    assert "Posted." in said_by(morning.door, slack, "/digest now")
    assert "gone out already" in said_by(morning.door, slack, "/digest now")
    assert morning.look() == 0
    assert len(public(slack)) == 1


def test_now_after_a_silent_morning_posts_what_came_in_since(morning: Morning, slack: StandIn) -> None:
    morning.set("harbour treaty")
    assert morning.look() == 0
    assert morning.states() == ["empty"]
    assert "silent" in said_by(morning.door, slack, "/digest now")
    morning.add()
    assert "Posted." in said_by(morning.door, slack, "/digest now")
    assert morning.states() == ["sent"]


def test_now_goes_on_when_slack_was_busy_and_posts_once(morning: Morning, slack: StandIn) -> None:
    from tests.slack.stand_in.server import Fault

    morning.set("harbour treaty")
    morning.add()
    slack.fail("chat.postMessage", Fault("429", 0.3))
    morning.door.command("/digest now")
    assert "Posted." in slack.wait(2)[-1].words()
    assert morning.look(minutes=5) == 0
    assert len(public(slack)) == 1


def test_pause_resume_and_off(morning: Morning, slack: StandIn) -> None:
    morning.set("harbour treaty")
    morning.add()
    assert "Paused" in said_by(morning.door, slack, "/digest pause")
    assert "It is paused" in said_by(morning.door, slack, "/digest list")
    assert morning.look() == 0
    assert "next time" in said_by(morning.door, slack, "/digest resume")
    assert morning.look() == 0  # its time had passed while it was paused
    assert morning.look(days=1) == 1
    assert "Ended" in said_by(morning.door, slack, "/digest off")
    assert morning.look(days=2) == 0
    assert "no daily digest yet" in said_by(morning.door, slack, "/digest list")


def test_follow_feeds_the_digest_and_says_where_to_see_it(morning: Morning, slack: StandIn) -> None:
    morning.door.command("/quote harbour fees")
    [answer] = slack.wait()
    morning.door.click(answer, "Follow")
    told = slack.wait(2)[-1]
    assert {"type": "channel", "channel_id": "C1"} in told.blocks[0]["elements"][0]["elements"]
    assert "not set yet" in told.words()
    said_by(morning.door, slack, "/digest 6:00")
    before = len(slack.visible())
    morning.door.command("/expert Teodor Valk")
    morning.door.click(slack.wait(before + 1)[-1], "Follow")
    told = slack.wait(before + 2)[-1]
    assert "`/digest preview` there" in told.words()
    assert "on harbour fees, Teodor Valk" in said_by(morning.door, slack, "/digest list")


def test_a_followed_person_is_heard_where_the_name_is_not_in_the_sentence(morning: Morning, slack: StandIn) -> None:
    said_by(morning.door, slack, "/digest 6:00")
    morning.door.command("/expert Teodor Valk")
    morning.door.click(slack.wait(2)[-1], "Follow")
    slack.wait(3)
    morning.add()
    assert "Posted." in said_by(morning.door, slack, "/digest now")
    [post] = public(slack)
    assert any("the harbour treaty will cost" in q for q in post.quotes())


def test_by_mention_and_by_direct_message(morning: Morning, slack: StandIn) -> None:
    morning.door.say("digest 8:30 on harbour treaty")
    assert "on harbour treaty" in slack.wait(1)[-1].words()
    morning.add()
    morning.door.say("digest preview")
    assert "Second Thoughts" in slack.wait(2)[-1].words()
    morning.door.say("digest 9:00 on salt", channel="D1")
    assert "09:00" in slack.wait(3)[-1].words()
    assert morning.held("D1").clock == "09:00"
    morning.door.say("digest now", channel="D1")
    assert any("Second Thoughts" in m.words() for m in slack.wait(4) if m.channel == "D1")


@pytest.mark.parametrize("trouble", ["archived", "removed", "gone", "scope"])
def test_a_lost_channel_pauses_the_digest_and_tells_its_owner_once(
    morning: Morning, slack: StandIn, trouble: str
) -> None:
    morning.set("harbour treaty")
    morning.add()
    lose(slack, trouble)
    for hours in (0, 1, 24, 48):
        assert morning.look(hours=hours) == 0
    assert morning.held().state == "paused"
    if trouble == "scope":
        assert slack.visible() == []
        assert morning.states() == ["lost"]
        mend(slack)
        morning.look(hours=60)
    [told] = slack.visible()
    assert told.channel == "D1"
    assert "paused the daily digest" in told.words()
    assert morning.states() == ["failed"]
    mend(slack)
    said_by(morning.door, slack, "/digest resume")
    assert morning.look(days=3) == 1
    assert "Second Thoughts" in public(slack)[-1].words()


def lose(slack: StandIn, trouble: str) -> None:
    if trouble == "archived":
        slack.archived.add("C1")
    elif trouble == "removed":
        slack.members["C1"] = False
    elif trouble == "gone":
        del slack.members["C1"]
    else:
        slack.scopes = slack.scopes.replace("chat:write,", "")


def mend(slack: StandIn) -> None:
    from tests.slack.stand_in.server import SCOPES

    slack.archived.clear()
    slack.members["C1"] = True
    slack.scopes = SCOPES


def test_an_outage_of_slack_pauses_nothing(morning: Morning, slack: StandIn) -> None:
    morning.set("harbour treaty")
    morning.add()
    slack.fail("chat.postMessage", *["500"] * 40)
    for minutes in range(0, 50, 5):
        assert morning.look(minutes=minutes) == 0
    slack.faults.clear()
    assert morning.look(minutes=80) == 1
    assert morning.held().state == "on"
    assert len(public(slack)) == 1


def test_days_that_were_missed_are_told_once(morning: Morning, slack: StandIn) -> None:
    morning.set("harbour treaty")
    morning.add()
    assert morning.look(days=4) == 1
    [post] = public(slack)
    assert re.search(r"no digest on 4 dates from \S+ to \S+:", post.words())
    morning.add(RULES, "rules.md")
    assert morning.look(days=5) == 1
    assert "There was no digest" not in public(slack)[-1].words()


def test_one_channels_trouble_keeps_no_other_waiting(morning: Morning, slack: StandIn) -> None:
    morning.set("harbour treaty", channel="C0")
    morning.set("harbour treaty", channel="C1")
    morning.calendar.subscriptions._store.change(
        "UPDATE slack_digests SET clock = 'nonsense' WHERE channel = 'C0'"
    )  # as a file from elsewhere might have it
    morning.add()
    assert morning.look() == 1
    assert len(public(slack)) == 1


def test_the_library_may_be_empty(morning: Morning, slack: StandIn) -> None:
    with Library(morning.desk.settings.library) as opened:
        opened.remove("harbour.md")
    morning.set("harbour treaty", quiet=False)
    assert morning.look() == 0
    assert morning.states() == ["empty"]
