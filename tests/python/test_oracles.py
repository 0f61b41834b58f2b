"""The calendar against independent packages: holidays, python-dateutil, and the time zones of Python."""

from __future__ import annotations

import json
import random
from datetime import date, datetime, time, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from dateutil.easter import easter
from dateutil.relativedelta import relativedelta
from dateutil.rrule import MONTHLY, WEEKLY, rrule, weekday
from holidays import country_holidays

from klikks import _native

LANDS = "BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH".split()
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
BERLIN = ZoneInfo("Europe/Berlin")

# How the package `holidays` calls them.
NAMES = {
    "Neujahr": "new_year",
    "Heilige Drei Könige": "epiphany",
    "Frauentag": "womens_day",
    "Karfreitag": "good_friday",
    "Ostersonntag": "easter_sunday",
    "Ostermontag": "easter_monday",
    "Erster Mai": "may_day",
    "75. Jahrestag der Befreiung vom Nationalsozialismus und der Beendigung des Zweiten Weltkriegs in Europa": "liberation_day",
    "80. Jahrestag der Befreiung vom Nationalsozialismus und der Beendigung des Zweiten Weltkriegs in Europa": "liberation_day",
    "Christi Himmelfahrt": "ascension",
    "Pfingstsonntag": "whit_sunday",
    "Pfingstmontag": "whit_monday",
    "Fronleichnam": "corpus_christi",
    "75. Jahrestag des Aufstandes vom 17. Juni 1953": "uprising",
    "Augsburger Hohes Friedensfest": "peace_festival",
    "Mariä Himmelfahrt": "assumption",
    "Weltkindertag": "childrens_day",
    "Tag der Deutschen Einheit": "german_unity",
    "Reformationstag": "reformation",
    "Allerheiligen": "all_saints",
    "Buß- und Bettag": "repentance",
    "Erster Weihnachtstag": "christmas_day",
    "Zweiter Weihnachtstag": "second_christmas_day",
}

# Where the two may differ: the only day that the package knows for a city, and klikks for each commune of Bavaria.
OPEN_IN_BAVARIA = ("peace_festival", "commune_dependent")

Days = set[tuple[str, str, str]]


def ask(function: str, **call: Any) -> Any:
    return json.loads(getattr(_native, function)(json.dumps(call)))


def of_klikks(years: range, **place: str) -> Days:
    told = [on for year in years for on in ask("holidays", year=year, **place)["days"]]
    return {(on["date"], on["holiday"], on["certainty"]) for on in told}


def of_package(years: range, subdiv: str) -> Days:
    def of(category: str, certainty: str) -> Days:
        kept = country_holidays("DE", subdiv=subdiv, years=years, language="de", categories=category)
        named = [(day.isoformat(), name) for day in kept for name in kept.get_list(day)]
        return {(day, NAMES[name], certainty) for day, name in named}

    # "catholic" are the days that the package keeps where a commune is mostly catholic, without a list of such communes
    return of("public", "certain") | (of("catholic", "commune_dependent") if subdiv in ("BY", "SN", "TH") else set())


@pytest.mark.parametrize("land", LANDS)
def test_each_land_keeps_the_holidays_that_the_package_holidays_knows(land: str) -> None:
    years = range(1995, 2051)
    found = {on for on in of_klikks(years, land=land) if land != "BY" or on[1:] != OPEN_IN_BAVARIA}
    assert sorted(found ^ of_package(years, land)) == []


def test_augsburg_keeps_its_own_holiday() -> None:
    years = range(1995, 2051)
    found = of_klikks(years, land="BY", ags="09761000")
    kept = {on for on in found if on[2] == "certain"}
    of_city = {on for on in of_package(years, "Augsburg") if on[1] == "peace_festival"}
    assert len(of_city) == len(years)
    assert sorted(kept ^ (of_package(years, "BY") | of_city)) == [
        (f"{year}-08-15", "assumption", "commune_dependent") for year in years  # klikks wants a list for it
    ]


def test_easter_is_where_dateutil_has_it() -> None:
    for year in range(1995, 2101):
        days = {on["holiday"]: on["date"] for on in ask("holidays", year=year, land="BB")["days"]}
        assert days["easter_sunday"] == easter(year).isoformat()


def random_day(draw: random.Random, first: int, last: int) -> date:
    begin, end = date(first, 1, 1).toordinal(), date(last, 12, 31).toordinal()
    return date.fromordinal(draw.randint(begin, end))


def random_recurrence(draw: random.Random, anchor: date) -> tuple[dict[str, Any], dict[str, Any]]:
    """A recurrence, and the same for dateutil."""
    on = draw.randrange(7)
    kind = draw.choice(["every_nth_week", "nth_weekday_of_month", "last_weekday_of_month"])
    if kind == "every_nth_week":
        n = draw.choice([1, 2, 2, 3, 4, 6, 52])
        # the first such day from the anchor on counts, so the weeks of dateutil have to begin with the anchor
        rule = {"freq": WEEKLY, "interval": n, "byweekday": on, "wkst": anchor.weekday()}
        return {"type": kind, "n": n, "weekday": WEEKDAYS[on]}, rule
    if kind == "nth_weekday_of_month":
        n = draw.randint(1, 5)
        return {"type": kind, "n": n, "weekday": WEEKDAYS[on]}, {"freq": MONTHLY, "byweekday": weekday(on, n)}
    return {"type": kind, "weekday": WEEKDAYS[on]}, {"freq": MONTHLY, "byweekday": weekday(on, -1)}


def test_a_series_has_the_dates_that_dateutil_has() -> None:
    draw = random.Random(20221214)
    different = []
    dates = 0
    for _ in range(10_000):
        anchor = random_day(draw, 1996, 2090)
        first = anchor + timedelta(days=draw.randint(-100, 200))
        last = first + timedelta(days=draw.randint(0, 300))
        recurrence, rule = random_recurrence(draw, anchor)
        call = {
            "recurrence": recurrence,
            "anchor": {"type": "stated", "date": anchor.isoformat()},
            "from": first.isoformat(),
            "until": last.isoformat(),
            "land": draw.choice(LANDS),
        }
        found = [on["day"] for on in ask("series", **call)["dates"]]
        oracle = rrule(dtstart=datetime.combine(anchor, time()), until=datetime.combine(last, time()), **rule)
        expected = [on.date().isoformat() for on in oracle if on.date() >= first]
        dates += len(expected)
        if found != expected:
            different.append((call, expected, found))
    assert different[:5] == []
    assert dates > 50_000


def last_days(rules: list[dict[str, Any]], regime: str = "calendar_date") -> Any:
    return ask("deadlines", rules=rules, regime=regime, land="NW")["answers"]


def in_utc(moment: datetime) -> str:
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def test_a_day_ends_when_the_time_zone_says_so() -> None:
    first, last = date(1970, 1, 1), date(2100, 12, 30)
    days = [date.fromordinal(n) for n in range(first.toordinal(), last.toordinal() + 1)]
    answers = last_days([{"type": "named_day", "date": day.isoformat()} for day in days])
    ends = [in_utc(datetime.combine(day + timedelta(days=1), time(), BERLIN)) for day in days]
    assert [(day, end, on["end"]) for day, end, on in zip(days, ends, answers, strict=True) if on["end"] != end] == []


def test_hours_run_through_the_changes_of_the_clocks() -> None:
    rules = []
    expected = []
    for year in range(1981, 2050):
        noons = [datetime(year, 1, 1, 12, tzinfo=BERLIN) + timedelta(days=n) for n in range(365)]
        changes = [noon for noon in noons if noon.utcoffset() != (noon + timedelta(days=1)).utcoffset()]
        assert len(changes) == 2
        for start in (noon.astimezone(timezone.utc) for noon in changes):
            for hours in range(1, 49):
                end = start + timedelta(hours=hours)
                rules.append({"type": "hours", "start": in_utc(start), "hours": hours})
                day = (end - timedelta(seconds=1)).astimezone(BERLIN).date().isoformat()
                expected.append({"nominal": day, "effective": day, "end": in_utc(end)})
    assert last_days(rules, "vwvfg31") == expected


def test_months_are_counted_as_dateutil_counts_them() -> None:
    draw = random.Random(20221214)
    months = {"month": 1, "quarter": 3, "half_year": 6, "year": 12}
    rules = []
    expected = []
    for _ in range(5_000):
        day, unit, amount = random_day(draw, 1700, 2300), draw.choice(list(months)), draw.randint(1, 40)
        length = relativedelta(months=months[unit] * amount)
        period = {"date": day.isoformat(), "amount": amount, "unit": unit}
        rules += [
            {"type": "after_event", **period},
            {"type": "before_event", **period, "counting": "nth_day"},
            # the month or year that begins on the first is over on the day before it begins again
            {"type": "from_start", **period, "date": day.replace(day=1).isoformat()},
        ]
        expected += [day + length, day - length, day.replace(day=1) + length - timedelta(days=1)]
    assert [on["nominal"] for on in last_days(rules)] == [day.isoformat() for day in expected]
