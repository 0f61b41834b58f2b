"""The calendar file, read back by other people's software."""

from __future__ import annotations

import datetime
from pathlib import Path

import icalendar
import klikks
from dateutil.rrule import rrulestr
from klikks import model as m

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
TODAY = datetime.date(2022, 12, 14)


def opened() -> klikks.Register:
    seed = EXAMPLES / "nrw-2022"
    return klikks.Register.open(seed / "programme.json", seed / "journal.jsonl")


def events(text: str) -> dict[str, icalendar.Event]:
    calendar = icalendar.Calendar.from_ical(text)
    return {str(event["UID"]).split(".")[0]: event for event in calendar.walk("VEVENT")}


def test_every_line_ends_in_crlf_and_holds_at_most_75_octets() -> None:
    lines = opened().icalendar(TODAY).encode().split(b"\r\n")
    assert lines[-1] == b""
    assert all(b"\n" not in line and len(line) <= 75 for line in lines)


def test_the_events_stand_where_the_report_has_them() -> None:
    found = events(opened().icalendar(TODAY))
    assert set(found) == {
        "event-bad-wuennenberg-opening",
        "event-gronau-opening",
        "event-wuppertal-meet",
        "series-greven-meetings",
        "deadline-year-1",
    }
    opening = found["event-gronau-opening"]
    assert opening.decoded("DTSTART") == datetime.date(2023, 1, 1)
    assert opening.decoded("DTEND") == datetime.date(2023, 1, 11)  # exclusive
    assert opening["STATUS"] == "TENTATIVE"
    assert opening["SUMMARY"] == "Gronau (Westf.): Informationsveranstaltung oder Zukunftswerkstatt"
    assert found["deadline-year-1"].decoded("DTSTART") == datetime.date(2023, 1, 2)


def test_the_series_recurs_on_the_dates_of_the_report() -> None:
    register = opened()
    series = events(register.icalendar(TODAY))["series-greven-meetings"]
    start = datetime.datetime.combine(series.decoded("DTSTART"), datetime.time())
    rule = rrulestr(series["RRULE"].to_ical().decode(), dtstart=start)
    expected = [occurrence.day for occurrence in register.report(TODAY).report.series[0].readings[0].dates]
    after = datetime.datetime.combine(TODAY, datetime.time())
    assert [day.date() for day in rule.xafter(after, count=len(expected))] == expected


def test_a_timed_event_keeps_its_local_time_in_winter_and_summer() -> None:
    register = opened()
    for event_id, date in (("winter", datetime.date(2023, 1, 10)), ("summer", datetime.date(2023, 7, 10))):
        event = m.Event(
            id=event_id,
            place="gronau",
            kinds=m.KindSettled(kind="info-event"),
            when=m.SpanDay(date=date),
            starts="18:30",
            minutes=90,
        )
        command = m.Command(
            at=TODAY,
            by="registrar",
            source=m.Source(label="Westfälische Nachrichten"),
            action=m.Record(fact=m.EventPlanned(event=event)),
        )
        assert isinstance(register.submit(command), m.Accepted)
    found = events(register.icalendar(TODAY))
    for event_id, hours in (("winter", 1), ("summer", 2)):
        start = found[f"event-{event_id}"].decoded("DTSTART")
        assert (start.hour, start.minute) == (18, 30)
        assert start.utcoffset() == datetime.timedelta(hours=hours)
        assert found[f"event-{event_id}"].decoded("DURATION") == datetime.timedelta(minutes=90)
        assert found[f"event-{event_id}"]["STATUS"] == "CONFIRMED"


def test_a_cancelled_event_keeps_its_uid_and_counts_up() -> None:
    register = opened()
    before = events(register.icalendar(TODAY))["event-gronau-opening"]
    cancelled = m.EventCancelled(event="gronau-opening", reason="Krankheit", when=m.SpanDay(date=TODAY))
    source = m.Source(label="Anruf")
    answer = register.submit(m.Command(at=TODAY, by="registrar", source=source, action=m.Record(fact=cancelled)))
    assert isinstance(answer, m.Accepted)
    after = events(register.icalendar(TODAY))["event-gronau-opening"]
    assert after["UID"] == before["UID"]
    assert after["STATUS"] == "CANCELLED"
    assert int(after["SEQUENCE"]) == int(before["SEQUENCE"]) + 1


def started(register: klikks.Register, series_id: str, recurrence: m.Recurrence, anchor: m.Anchor) -> icalendar.Event:
    """The event of a series at half past six in the evening, read back."""
    rhythm = m.Rhythm(wording="wie verabredet", preferred=recurrence)
    series = m.Series(id=series_id, place="greven", kind="group-meeting", rhythm=rhythm, anchor=anchor, starts="18:30")
    source = m.Source(label="Anruf")
    answer = register.submit(m.Command(at=TODAY, by="registrar", source=source, action=m.Record(fact=m.SeriesStarted(series=series))))
    assert isinstance(answer, m.Accepted), answer
    return events(register.icalendar(TODAY))[f"series-{series_id}"]


def test_the_last_monday_of_each_month_is_read_back() -> None:
    anchor = m.AnchorStated(date=datetime.date(2023, 1, 30))
    series = started(opened(), "last-monday", m.LastWeekdayOfMonth(weekday="monday"), anchor)
    start = series.decoded("DTSTART").replace(tzinfo=None)
    parts = series["RRULE"].to_ical().decode().split(";")
    rule = rrulestr(";".join(part for part in parts if not part.startswith("UNTIL")), dtstart=start)
    found = [day.date() for day in rule.xafter(start, count=4, inc=True)]
    assert found == [datetime.date(2023, month, day) for month, day in ((1, 30), (2, 27), (3, 27), (4, 24))]


def test_days_that_are_named_one_by_one_are_read_back_one_by_one() -> None:
    days = (datetime.date(2023, 1, 12), datetime.date(2023, 3, 2), datetime.date(2023, 6, 8))
    series = started(opened(), "three-days", m.Dates(dates=days), m.AnchorUnknown())
    assert "RRULE" not in series
    others = [moment.dt for group in series["RDATE"] for moment in group.dts]
    found = [series.decoded("DTSTART"), *others]
    assert [at.date() for at in found] == list(days)
    # half past six by the clocks of Berlin, in winter and in summer
    assert [(at.hour, at.minute, at.utcoffset()) for at in found] == [
        (18, 30, datetime.timedelta(hours=1)),
        (18, 30, datetime.timedelta(hours=1)),
        (18, 30, datetime.timedelta(hours=2)),
    ]


def test_an_event_known_to_the_minute_stands_at_that_minute() -> None:
    register = opened()
    when = m.SpanMinute(date=datetime.date(2023, 7, 10), time="19:15")
    event = m.Event(id="talk", place="gronau", kinds=m.KindSettled(kind="info-event"), when=when, minutes=60)
    source = m.Source(label="Anruf")
    answer = register.submit(m.Command(at=TODAY, by="registrar", source=source, action=m.Record(fact=m.EventPlanned(event=event))))
    assert isinstance(answer, m.Accepted), answer
    start = events(register.icalendar(TODAY))["event-talk"].decoded("DTSTART")
    assert (start.hour, start.minute, start.utcoffset()) == (19, 15, datetime.timedelta(hours=2))
