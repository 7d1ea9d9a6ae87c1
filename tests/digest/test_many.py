"""A morning on which two hundred channels are due in the same minute, with Slack's rate limits on."""

from __future__ import annotations

from collections import Counter

from tests.digest.conftest import Morning
from tests.digest.news import THINGS, about
from tests.slack.stand_in import StandIn

CHANNELS, FEWER = 200, 40


def crowd(morning: Morning, slack: StandIn, channels: int) -> None:
    for thing in THINGS:
        morning.add(about(thing), f"{thing}.md")
    for n in range(channels):
        slack.members[f"M{n}"] = True
        morning.set(*(list(THINGS) if n % 4 == 0 else ["ferry"]), channel=f"M{n}")
    slack.clock = morning.clock
    slack.rate = 1.0


def test_all_are_posted_within_ten_minutes_and_no_limit_is_touched(morning: Morning, slack: StandIn) -> None:
    crowd(morning, slack, CHANNELS)
    slack.per_minute = 240
    began = morning.clock()
    assert morning.look() == CHANNELS
    assert morning.clock() - began < 600
    assert slack.refused == []
    posts = Counter(m.channel for m in slack.visible() if m.thread is None)
    assert set(posts.values()) == {1}
    assert len(posts) == CHANNELS
    assert len([m for m in slack.visible() if m.thread]) >= CHANNELS // 4


def test_who_is_refused_by_a_limit_is_posted_at_a_later_look(morning: Morning, slack: StandIn) -> None:
    crowd(morning, slack, FEWER)
    slack.per_minute = 20  # fewer than we keep to
    began = morning.clock()
    looks = 0
    while any(morning.states(f"M{n}") != ["sent"] for n in range(FEWER)):
        morning.look(seconds=morning.rested)
        morning.rested += 20
        looks += 1
    assert looks > 1
    assert morning.clock() - began < 600
    assert ("chat.postMessage", "ratelimited") in slack.refused
    assert set(Counter(m.channel for m in slack.visible() if m.thread is None).values()) == {1}
