"""When a digest is due: gaps, repeats, leap days, zones that skip a day."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.schedule.times import slot, zone_of


@pytest.mark.parametrize(
    ("zone", "day", "clock", "moment"),
    [
        ("Europe/Berlin", date(2026, 3, 28), "02:30", "2026-03-28T01:30"),
        ("Europe/Berlin", date(2026, 3, 29), "02:30", "2026-03-29T01:00"),  # skipped: 03:00 summer time
        ("Europe/Berlin", date(2026, 10, 25), "02:30", "2026-10-25T00:30"),  # twice: the first
        ("America/New_York", date(2026, 3, 8), "02:05", "2026-03-08T07:00"),
        ("Australia/Lord_Howe", date(2026, 10, 4), "02:10", "2026-10-03T15:30"),  # half an hour is skipped
        ("Asia/Kathmandu", date(2028, 2, 29), "08:30", "2028-02-29T02:45"),
        ("Africa/Cairo", date(2026, 4, 24), "00:15", "2026-04-23T22:00"),  # midnight itself is skipped
    ],
)
def test_a_local_time_is_one_moment(zone: str, day: date, clock: str, moment: str) -> None:
    assert slot(day, clock, zone_of(zone)) == datetime.fromisoformat(moment).replace(tzinfo=UTC)


def test_a_date_that_a_zone_skips_has_no_slot() -> None:
    assert slot(date(2011, 12, 30), "09:00", zone_of("Pacific/Apia")) is None


def test_an_unknown_zone_is_utc() -> None:
    assert zone_of("Nowhere/At all").key == "UTC"
    assert zone_of("").key == "UTC"
