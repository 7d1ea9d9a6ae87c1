"""When a digest is due, in the channel's own time zone.

A local date has one slot at most: an hour that the clock skips is made up for at the first minute
that exists, an hour that comes twice counts once (its first pass), and a date that a zone skips
altogether has no slot. (PEP 495; the IANA time zone database.)
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

WINDOW = timedelta(hours=6)  # a digest missed by less is caught up
LOOK_BACK = 31  # days after which a missed digest is no longer worth a word
EVERY_DAY = "1111111"
OTHER_NAMES = ("posix/", "right/")  # where systems keep the same zones again


def zone_of(name: str) -> ZoneInfo:
    """The zone of a name as Slack gives it; UTC where it is unknown."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


def zone_named(words: str) -> ZoneInfo | None:
    """The zone people mean by "Europe/Paris", "paris" or "New York"; None if there is none, or several."""
    wanted = "_".join(words.split()).casefold()
    names = available_timezones()
    found = [name for name in names if name.casefold() == wanted] or [
        name for name in names if name.casefold().rpartition("/")[2] == wanted and not name.startswith(OTHER_NAMES)
    ]
    return ZoneInfo(found[0]) if len(found) == 1 else None


def slot(day: date, clock: str, zone: ZoneInfo) -> datetime | None:
    """The moment (UTC) of a local date's "HH:MM"; None if that date does not exist in the zone."""
    naive = datetime.combine(day, time.fromisoformat(clock))
    for minutes in range(24 * 60):
        moment = naive + timedelta(minutes=minutes)
        if moment.date() != day:
            return None
        there = moment.replace(tzinfo=zone, fold=0).astimezone(UTC)
        if there.astimezone(zone).replace(tzinfo=None) == moment:
            return there
    return None


def end_of(day: date, zone: ZoneInfo) -> datetime:
    """The last second (UTC) of a local date."""
    return datetime.combine(day, time(23, 59, 59), zone).astimezone(UTC)


def dates(active: datetime, now: datetime, zone: ZoneInfo, after: date | None = None) -> list[date]:
    """Local dates that may have a slot between two moments (and are after a date), oldest first, at most LOOK_BACK."""
    last = now.astimezone(zone).date()
    first = max(active.astimezone(zone).date(), last - timedelta(days=LOOK_BACK))
    if after is not None:
        first = max(first, after + timedelta(days=1))
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def wanted(day: date, weekdays: str) -> bool:
    """Whether a weekday is on; `weekdays` has a 1 or 0 for Monday to Sunday."""
    return weekdays[day.weekday()] == "1"


def next_slot(clock: str, zone: ZoneInfo, weekdays: str, now: datetime) -> datetime:
    """The first slot after a moment; where there is none within nine days, then is time enough to look again."""
    today = now.astimezone(zone).date()
    days = (today + timedelta(days=n) for n in range(9))
    moments = (slot(day, clock, zone) for day in days if wanted(day, weekdays))
    return next((m for m in moments if m and m > now), now + timedelta(days=9))
