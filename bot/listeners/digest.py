"""/digest: sets, shows, pauses and ends the channel's daily digest."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from bot.blocks.digest_form import digest_form, follows_of, weekdays_of
from bot.blocks.words import say as words
from bot.listeners.asking import ask, say
from bot.schedule.calendar import Calendar
from bot.schedule.editions import messages
from bot.schedule.ledger import Outcome
from bot.schedule.subscriptions import Subscription
from bot.schedule.times import EVERY_DAY, zone_named, zone_of
from bot.serve.delivery import Message, Place
from bot.serve.desk import Desk
from bot.serve.slack import SlackTrouble
from bot.state.answers import Asked
from bot.state.inbox import Work
from commands.digest import USAGE, Order, order
from commands.follows import Follow

USUAL_TIME = "08:30"
NONE = "This channel has no daily digest yet. `/digest 8:30 on economic security, RCEP` sets one."
ZONES = "Zones are named like Europe/Paris or Asia/Tokyo."
QUIET = "Nothing is new on what this channel follows, so the digest would stay silent."


def answer_line(desk: Desk, work: Work, place: Place, line: str) -> None:
    """A line as typed, wherever it was typed: /digest is the channel's, all else is a question."""
    name, _, text = line.partition(" ")
    told = order(text)
    if name != "/digest":
        ask(desk, work, place, line)
    elif told.unread:
        say(desk, work, place, words(f"I do not understand “{told.unread}”. {USAGE}"))
    else:
        answer_digest(desk, work, place, told)


def answer_digest(desk: Desk, work: Work, place: Place, told: Order) -> None:
    """Does what /digest was told; without words it says how things stand."""
    calendar = Calendar(desk)
    held = calendar.subscriptions.of(place.team, place.channel)
    if told.action == "preview" and told.topics:
        ask(desk, work, place, f"/digest preview on {', '.join(told.topics)}")
    elif told.time or told.topics:
        _set(desk, work, place, calendar, told)
    elif held is None or held.state == "off":
        say(desk, work, place, words(NONE))
    else:
        ACTIONS[told.action or "list"](desk, work, place, calendar, held)


def _set(desk: Desk, work: Work, place: Place, calendar: Calendar, told: Order) -> None:
    """Sets or changes the digest; topics named now come to those followed before."""
    held = calendar.subscriptions.of(place.team, place.channel)
    calendar.subscriptions.follow(
        place.team, place.channel, place.person, [Follow("topic", term) for term in told.topics]
    )
    zone = held.zone if held else zone_of_person(desk, place.person)
    made = calendar.subscriptions.set(
        place.team, place.channel, place.person, clock=told.time or (held.clock if held else USUAL_TIME), zone=zone,
        weekdays=held.weekdays if held else EVERY_DAY, quiet=held.quiet if held else True,
    )  # fmt: skip
    say(desk, work, place, words(f"Set. {standing(calendar, made)} Invite me to the channel if I am not in it yet."))


def standing(calendar: Calendar, held: Subscription) -> str:
    """How a channel's digest stands, in a line."""
    follows = ", ".join(f.term for f in calendar.subscriptions.follows(held.team, held.channel)) or "everything new"
    days = "every day" if held.weekdays == "1111111" else f"on {weekdays_of(held.weekdays)}"
    state = "" if held.state == "on" else f" It is {held.state}."
    empty = "silent when nothing is new" if held.quiet else "with a classic quotation when nothing is new"
    return f"The digest comes at {held.clock} ({held.zone}) {days}, on {follows}; {empty}.{state}"


def _list(desk: Desk, work: Work, place: Place, calendar: Calendar, held: Subscription) -> None:
    say(desk, work, place, words(standing(calendar, held)))


def _preview(desk: Desk, work: Work, place: Place, calendar: Calendar, held: Subscription) -> None:
    """The messages that would go out now, to the asker alone."""
    claim = calendar.preview(held, datetime.now(UTC))
    follows = calendar.subscriptions.follows(held.team, held.channel)
    made = desk.search(messages, claim, follows, calendar.ledger.untold(claim), work.id)
    if made.empty:
        say(desk, work, place, words(QUIET))
        return
    for n, shown in enumerate(made.pages):
        desk.answers.keep(Asked(f"{made.id}{n:x}", "/digest", "", desk.answers.stamp()), shown.items)
        desk.delivery.privately(work.id, f"page {n}", place, Message(shown.text, shown.blocks))


def _now(desk: Desk, work: Work, place: Place, calendar: Calendar, held: Subscription) -> None:
    say(desk, work, place, words(TOLD[calendar.post_now(held, datetime.now(UTC))]))


TOLD: dict[Outcome | None, str] = {
    None: "Today's digest has gone out already; `/digest preview` shows what has come in since.",
    "sent": "Posted.",
    "empty": QUIET,
    "failed": "I could not post here, and have told the digest's owner why.",
    "lost": "I could not post here.",
    "missed": "I could not post here.",
    "unknown": "Slack did not confirm the digest. If it is not there, `/digest now` posts it.",
}


def _turn(state: str, said: str) -> Callable[[Desk, Work, Place, Calendar, Subscription], None]:
    def turn(desk: Desk, work: Work, place: Place, calendar: Calendar, held: Subscription) -> None:
        calendar.subscriptions.turn(held.team, held.channel, state)  # type: ignore[arg-type]
        say(desk, work, place, words(said))

    return turn


ACTIONS: dict[str, Callable[[Desk, Work, Place, Calendar, Subscription], None]] = {
    "list": _list,
    "preview": _preview,
    "now": _now,
    "pause": _turn("paused", "Paused. `/digest resume` starts it again."),
    "resume": _turn("on", "It comes again from its next time on."),
    "off": _turn("off", "Ended. What the channel follows is remembered, should you set it again."),
}


def zone_of_person(desk: Desk, person: str) -> str:
    """The time zone of somebody's profile, else UTC."""
    try:
        found = desk.slack.read("users.info", user=person).get("user", {}).get("tz")
    except SlackTrouble:
        found = None
    return str(zone_of(str(found or "UTC")).key)


def form_of(desk: Desk, place: Place, form: str) -> dict[str, object]:
    """The form as the channel's digest stands."""
    calendar = Calendar(desk)
    held = calendar.subscriptions.of(place.team, place.channel)
    zone = held.zone if held else zone_of_person(desk, place.person)
    return digest_form(form, held, calendar.subscriptions.follows(place.team, place.channel), zone)


def answer_digest_form(desk: Desk, work: Work, place: Place, values: dict[str, dict[str, object]]) -> None:
    """The form was sent in: it says all there is to follow, and when."""
    calendar = Calendar(desk)
    told = follows_of(values)
    zone = zone_named(told.zone)
    if zone is None:
        say(desk, work, place, words(f"I know no time zone “{told.zone}”, so nothing was set. {ZONES}"))
        return
    calendar.subscriptions.follow_only(place.team, place.channel, place.person, told.follows)
    made = calendar.subscriptions.set(
        place.team, place.channel, place.person, clock=told.clock, zone=zone.key,
        weekdays=told.weekdays, quiet=told.quiet,
    )  # fmt: skip
    say(desk, work, place, words(f"Set. {standing(calendar, made)} Invite me to the channel if I am not in it yet."))
