"""The calendar file of `tests/bytes`, written by hand, read by other people's software: the same meetings everywhere."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any

import icalendar
import pytest
import recurring_ical_events
from klikks import _native

BYTES = Path(__file__).parent.parent / "bytes"
LISTED: list[dict[str, Any]] = json.loads((BYTES / "meetings.instances.json").read_text(encoding="utf-8"))
FILE = (BYTES / "meetings.ics").read_bytes().decode()
# a zone that no reader knows by name: what it says of the clocks can only come from the file itself
NAMELESS = FILE.replace("Europe/Berlin", "Von der Datei")


def instances(text: str) -> list[dict[str, Any]]:
    """Every meeting from 2023 to 2024, as recurring-ical-events finds it."""
    calendar = icalendar.Calendar.from_ical(text)
    found = recurring_ical_events.of(calendar).between(datetime.date(2023, 1, 1), datetime.date(2025, 1, 1))
    return sorted((told(event) for event in found), key=lambda one: (one["start"], one["uid"]))


def told(event: icalendar.Event) -> dict[str, Any]:
    start, minutes = event.start, event.duration // datetime.timedelta(minutes=1)
    if not isinstance(start, datetime.datetime):
        return {"uid": event["UID"], "start": str(start), "utc_offset": None, "minutes": minutes}
    offset = start.utcoffset()
    assert offset is not None
    utc_offset = offset // datetime.timedelta(minutes=1)
    return {"uid": event["UID"], "start": f"{start:%Y-%m-%dT%H:%M}", "utc_offset": utc_offset, "minutes": minutes}


def test_the_door_gives_the_file_that_was_written_by_hand() -> None:
    call = (BYTES / "meetings.json").read_text(encoding="utf-8")
    assert json.loads(_native.icalendar(call))["text"] == FILE


@pytest.mark.parametrize("text", [FILE, NAMELESS], ids=["zone by name", "zone of the file alone"])
def test_recurring_ical_events_finds_the_meetings_that_were_listed_by_hand(text: str) -> None:
    assert instances(text) == LISTED


def test_icalendar_reads_every_component_without_complaint() -> None:
    calendar = icalendar.Calendar.from_ical(FILE)
    assert [error for component in calendar.walk() for error in component.errors] == []
    assert [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")] == ["Europe/Berlin"]
    summer = next(event for event in calendar.walk("VEVENT") if event["UID"] == "event-sommer.kinds.klikks")
    text = "Fragen, Ideen; Kaffee – danach ein Überblick über das, was in den Nachbarorten schon läuft"
    assert str(summer["DESCRIPTION"]) == text
    assert summer["DESCRIPTION"].params["LANGUAGE"] == "de"
    for event in calendar.walk("VEVENT"):
        if "EXDATE" in event:
            (exception,) = event["EXDATE"].dts
            assert exception.dt.time() == event["DTSTART"].dt.time()
            assert event["EXDATE"].params["TZID"] == event["DTSTART"].params["TZID"] == "Europe/Berlin"


def test_a_zone_without_summer_time_shifts_summer_events_by_an_hour() -> None:
    """What happens in a reader that finds no rule for summer: half past six in Berlin is another moment."""
    start, end = NAMELESS.index("BEGIN:DAYLIGHT"), NAMELESS.index("END:DAYLIGHT") + len("END:DAYLIGHT\r\n")
    winter_only = (NAMELESS[:start] + NAMELESS[end:]).replace("Von der Datei", "Nur Winter")  # readers keep zones by name
    shifted = {one["uid"]: one["utc_offset"] for one in instances(winter_only) if one["uid"].startswith("event-")}
    assert shifted["event-sommer.kinds.klikks"] == 60  # an hour off; 120 is right
    assert shifted["event-winter.kinds.klikks"] == 60
