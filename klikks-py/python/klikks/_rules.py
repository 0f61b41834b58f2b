"""The ways in which the end of a deadline is said.

Every function looks at its input at once and tells all that is wrong with it. Texts are read as YYYY-MM-DD.
"""

from __future__ import annotations

import datetime
from typing import TypeVar

from klikks import _native
from klikks import model as m
from klikks._codec import Fault, read_day, read_instant
from klikks._text import to_json, whole
from klikks.errors import DocumentError, Problem, all_problems, one_problem

__all__ = [
    "after_event",
    "before_event",
    "day_of",
    "end_of_half_year",
    "end_of_quarter",
    "end_of_year",
    "extended",
    "from_start",
    "hours",
    "named_day",
    "part_of_month",
]

Rule = TypeVar("Rule", bound=m.DeadlineRule)


def named_day(date: datetime.date | str) -> m.NamedDay:
    """A deadline whose last day is named, such as "bis zum 31. Dezember 2022"; a text is read as YYYY-MM-DD.

    >>> klikks.named_day("2022-12-31").date
    datetime.date(2022, 12, 31)
    """
    return sound(m.NamedDay(date=day_of(date, "date")))


def after_event(
    date: datetime.date | str, amount: int, unit: m.Unit = "day", plus_half_month: bool = False
) -> m.AfterEvent:
    """A period that an event sets going, such as "binnen eines Monats nach Zugang". The day of the event is not counted
    (BGB § 187 (1)). `plus_half_month` adds the half of "anderthalb Monate".

    >>> klikks.deadline(klikks.after_event("2023-01-31", 1, "month")).nominal
    datetime.date(2023, 2, 28)
    """
    return sound(m.AfterEvent(date=day_of(date, "date"), amount=amount, unit=unit, plus_half_month=plus_half_month))


def from_start(
    date: datetime.date | str, amount: int, unit: m.Unit = "day", plus_half_month: bool = False
) -> m.FromStart:
    """A period that begins with a day, such as "drei Jahre ab dem 1. März 2022". That day counts (BGB § 187 (2)).

    >>> klikks.deadline(klikks.from_start("2022-03-01", 3, "year")).nominal
    datetime.date(2025, 2, 28)
    """
    return sound(m.FromStart(date=day_of(date, "date"), amount=amount, unit=unit, plus_half_month=plus_half_month))


def extended(
    nominal: datetime.date | str, amount: int, unit: m.Unit = "day", plus_half_month: bool = False
) -> m.Extended:
    """A period made longer. It is counted from the nominal end of the earlier one, not from the day to which that had
    moved (BGB § 190).

    >>> first = klikks.deadline(klikks.named_day("2022-12-31"))
    >>> klikks.deadline(klikks.extended(first.nominal, 2, "week")).nominal
    datetime.date(2023, 1, 14)
    """
    day = day_of(nominal, "nominal")
    return sound(m.Extended(nominal=day, amount=amount, unit=unit, plus_half_month=plus_half_month))


def before_event(date: datetime.date | str, amount: int, unit: m.Unit, counting: m.Counting) -> m.BeforeEvent:
    """The latest day for something that has to happen before an event, such as an invitation. It is never moved.

    How it is counted is a matter of the wording, so there is no default: `clear` leaves the whole period free between
    the two days ("eine Frist von einer Woche"), `nth_day` takes the n-th day before ("spätestens am siebten Tag vor").

    >>> klikks.deadline(klikks.before_event("2023-03-16", 1, "week", "clear")).effective
    datetime.date(2023, 3, 8)
    >>> klikks.deadline(klikks.before_event("2023-03-16", 7, "day", "nth_day")).effective
    datetime.date(2023, 3, 9)
    """
    return sound(m.BeforeEvent(date=day_of(date, "date"), amount=amount, unit=unit, counting=counting))


def hours(start: datetime.datetime | str, hours: int) -> m.Hours:
    """Hours that run through nights, weekends and holidays (VwVfG § 31 (6)). The BGB has no such periods.

    >>> start = datetime.datetime(2023, 3, 3, 12, 0, tzinfo=datetime.timezone.utc)
    >>> print(klikks.deadline(klikks.hours(start, 48), "vwvfg31").end)
    2023-03-05 12:00:00+00:00
    """
    if isinstance(start, str):
        try:
            start = read_instant(whole(start))
        except Fault as fault:
            raise one_problem(fault.code, "start", fault.message) from None
    return sound(m.Hours(start=start, hours=hours))


def part_of_month(year: int, month: int, part: m.PartOfMonth) -> m.DayOfMonth:
    """ "Anfang", "Mitte" or "Ende" of a month: its 1st, 15th or last day (BGB § 192).

    >>> klikks.deadline(klikks.part_of_month(2024, 2, "end")).nominal
    datetime.date(2024, 2, 29)
    """
    return sound(m.DayOfMonth(year=year, month=month, part=part))


def end_of_quarter(year: int, quarter: int) -> m.EndOfQuarter:
    """The last day of a quarter, 1 to 4.

    >>> klikks.deadline(klikks.end_of_quarter(2023, 1)).effective
    datetime.date(2023, 3, 31)
    """
    return sound(m.EndOfQuarter(year=year, quarter=quarter))


def end_of_half_year(year: int, half: int) -> m.EndOfHalfYear:
    """30 June or 31 December.

    >>> klikks.deadline(klikks.end_of_half_year(2023, 1)).effective
    datetime.date(2023, 6, 30)
    """
    return sound(m.EndOfHalfYear(year=year, half=half))


def end_of_year(year: int) -> m.EndOfYear:
    """31 December, such as in "bis Ende des Jahres".

    >>> klikks.deadline(klikks.end_of_year(2022)).effective
    datetime.date(2023, 1, 2)
    """
    return sound(m.EndOfYear(year=year))


def day_of(date: object, place: str) -> datetime.date:
    """The day in a text, or the day that was given."""
    if isinstance(date, str):
        try:
            return read_day(whole(date))
        except Fault as fault:
            raise one_problem(fault.code, place, fault.message) from None
    # a datetime is a date to Python, but not a day: its time zone would decide which
    if not isinstance(date, datetime.date) or isinstance(date, datetime.datetime):
        message = f"{date!r:.40} is no day; write a datetime.date, such as datetime.date(2022, 12, 31)"
        raise one_problem("not_a_day", place, message)
    return date


def sound(rule: Rule) -> Rule:
    """The rule, if it can be meant. The native side looks at it under the regime that leaves every rule open."""
    try:
        _native.deadlines(to_json(m.DeadlinesCall(rules=(rule,), regime="calendar_date", land="NW")))
    except DocumentError as error:
        raise all_problems([from_rule(problem) for problem in error.problems]) from None
    return rule


def from_rule(problem: Problem) -> Problem:
    place = problem.place.removeprefix("rules[0]").removeprefix(".")
    return Problem(code=problem.code, place=place, message=problem.message)
