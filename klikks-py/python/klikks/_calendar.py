"""Deadlines, holidays, school breaks and series. They need no register."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from klikks import _native
from klikks import model as m
from klikks._rules import day_of
from klikks._text import ask, asked, to_json
from klikks.errors import one_problem

__all__ = [
    "SeriesDates",
    "age_reached",
    "days_in_total",
    "deadline",
    "holidays",
    "lists_of",
    "read_deadline",
    "receipt",
    "rhythm",
    "school_breaks",
    "series",
]


def deadline(
    rule: m.DeadlineRule,
    regime: m.Regime = "bgb193",
    land: m.Land = "NW",
    language: m.Language = "de",
    *,
    ags: m.Ags | None = None,
    commune_days: Iterable[m.CommuneDays] = (),
) -> m.DeadlineReply:
    """The last day of a deadline, and the steps that lead there.

    Which law moves a deadline, and the holidays of which land, is the choice of the programme: pass its own `regime` and
    `land`. The defaults, § 193 BGB and North Rhine-Westphalia, are only an example and no statement of what applies.

    >>> reply = klikks.deadline(klikks.named_day(datetime.date(2022, 12, 31)), language="en")
    >>> reply.effective
    datetime.date(2023, 1, 2)
    >>> print(reply.says[1])
    31 December 2022 is a Saturday; the next day is taken (BGB § 193).

    Where a holiday is kept in some communes only (BY, SN, TH), the answer is reckoned without it, and
    `commune_dependent` tells the other one. The commune's key and a list of such communes settle it.

    >>> assumption = klikks.named_day("2025-08-15")
    >>> klikks.deadline(assumption, land="BY").commune_dependent.effective
    datetime.date(2025, 8, 18)
    >>> kept = klikks.CommuneDays(holiday="assumption", land="BY", communes=("09161000",), source="Liste")
    >>> klikks.deadline(assumption, land="BY", ags="09161000", commune_days=[kept]).effective
    datetime.date(2025, 8, 18)
    """
    call = m.DeadlineCall(
        rule=rule, regime=regime, land=land, language=language, ags=ags, commune_days=lists_of(commune_days)
    )
    return ask(_native.deadline, m.DeadlineReply, call)


def holidays(
    land: m.Land,
    year: int,
    *,
    ags: m.Ags | None = None,
    commune_days: Iterable[m.CommuneDays] = (),
    language: m.Language = "de",
) -> tuple[m.HolidayRow, ...]:
    """The public holidays of a year from 1995 to 2100, each with the law it rests on.

    >>> for row in klikks.holidays("NW", 2023)[-3:]:
    ...     print(row.date, row.name, row.scope)
    2023-11-01 Allerheiligen land
    2023-12-25 1. Weihnachtstag land
    2023-12-26 2. Weihnachtstag land
    >>> [row.name for row in klikks.holidays("BY", 2025) if row.certainty == "commune_dependent"]
    ['Augsburger Hohes Friedensfest', 'Mariä Himmelfahrt']
    """
    call = m.HolidaysCall(land=land, year=year, ags=ags, commune_days=lists_of(commune_days), language=language)
    return ask(_native.holidays, m.HolidaysAnswer, call).days


def school_breaks(
    land: m.Land,
    from_: datetime.date | str,
    until: datetime.date | str,
    document: m.SchoolBreaks | None = None,
) -> tuple[m.SchoolBreak, ...]:
    """The school breaks that touch the days from one to another, both inclusive.

    Those of North Rhine-Westphalia from 24 December 2021 to 6 August 2030 are built in; others come with a document,
    and so do the days that a school sets for itself.

    >>> [(rest.name, str(rest.first_day)) for rest in klikks.school_breaks("NW", "2023-09-01", "2023-12-31")]
    [('Herbstferien', '2023-10-02'), ('Weihnachtsferien', '2023-12-21')]
    """
    first, last = day_of(from_, "from"), day_of(until, "until")
    call = m.SchoolBreaksCall(land=land, from_=first, until=last, document=document)
    return ask(_native.school_breaks, m.SchoolBreaksAnswer, call).breaks


class SeriesDates(tuple[m.Occurrence, ...]):
    """The dates of a series, a tuple, and in `says` what lies on them in words."""

    says: tuple[str, ...] = ()


def series(
    recurrence: m.Recurrence,
    anchor: m.Anchor,
    from_: datetime.date | str,
    until: datetime.date | str,
    land: m.Land = "NW",
    *,
    ags: m.Ags | None = None,
    commune_days: Iterable[m.CommuneDays] = (),
    school_breaks: m.SchoolBreaks | None = None,
    skip_holidays: bool = False,
    skip_school_breaks: bool = False,
    language: m.Language = "de",
) -> SeriesDates:
    """The dates of a recurrence from one day to another, both inclusive, and the holidays and school breaks among them.

    >>> first = klikks.AnchorStated(date=datetime.date(2023, 5, 25))
    >>> fortnightly = klikks.EveryNthWeek(n=2, weekday="thursday")
    >>> for date in klikks.series(fortnightly, first, first.date, datetime.date(2023, 6, 8)):
    ...     print(date.day, date.holiday)
    2023-05-25 None
    2023-06-08 corpus_christi

    A date that is left out stays in the list, with `skipped` set.

    >>> dates = klikks.series(fortnightly, first, "2023-05-25", "2023-06-22", skip_holidays=True, skip_school_breaks=True)
    >>> [str(date.day) for date in dates if not date.skipped]
    ['2023-05-25']
    >>> len(dates), len(dates.says)
    (3, 2)
    """
    call = m.SeriesCall(
        recurrence=recurrence,
        anchor=anchor,
        from_=day_of(from_, "from"),
        until=day_of(until, "until"),
        land=land,
        ags=ags,
        commune_days=lists_of(commune_days),
        school_breaks=school_breaks,
        skip_holidays=skip_holidays,
        skip_school_breaks=skip_school_breaks,
        language=language,
    )
    answer = ask(_native.series, m.SeriesAnswer, call)
    dates = SeriesDates(answer.dates)
    dates.says = answer.says
    return dates


def rhythm(wording: str, anchor: m.Anchor | None = None, language: m.Language = "de") -> m.RhythmAnswer:
    """Reads the German words for a recurrence. Words with two readings are told as such.

    >>> klikks.rhythm("am letzten Montag im Monat").rhythm.preferred
    LastWeekdayOfMonth(weekday='monday')
    >>> answer = klikks.rhythm("jeden zweiten Donnerstag")
    >>> answer.type, answer.rhythm.others
    ('ambiguous', (NthWeekdayOfMonth(n=2, weekday='thursday'),))
    """
    call = m.RhythmCall(wording=wording, anchor=anchor, language=language)
    answer: m.RhythmAnswer = asked(m.RhythmAnswer, _native.rhythm(to_json(call)))
    return answer


def receipt(
    arrival: m.Arrival,
    end: datetime.datetime,
    policy: m.ReceiptPolicy | None = None,
    land: m.Land = "NW",
    *,
    ags: m.Ags | None = None,
    commune_days: Iterable[m.CommuneDays] = (),
    language: m.Language = "de",
) -> m.ReceiptAnswer:
    """Whether something arrived before the end of a deadline. Receipt counts, not dispatch.

    >>> end = klikks.deadline(klikks.named_day("2023-03-31")).end
    >>> letter = klikks.Arrival(received=klikks.SpanDay(date=datetime.date(2023, 3, 31)), channel="letter")
    >>> klikks.receipt(letter, end).timeliness
    'in_time'
    >>> klikks.receipt(klikks.Arrival(received=klikks.SpanUnknown()), end).reason
    'time_unknown'
    """
    call = m.ReceiptCall(
        arrival=arrival, end=end, policy=policy, land=land, ags=ags, commune_days=lists_of(commune_days), language=language
    )
    return ask(_native.receipt, m.ReceiptAnswer, call)


def age_reached(born: datetime.date | str, years: int, language: m.Language = "de") -> m.AgeAnswer:
    """The day on which somebody reaches an age. The day of birth counts (BGB § 187 (2)).

    >>> klikks.age_reached("2008-02-29", 18).from_
    datetime.date(2026, 3, 1)
    """
    return ask(_native.age, m.AgeAnswer, m.AgeCall(born=day_of(born, "born"), years=years, language=language))


def days_in_total(amount: int, unit: m.Unit = "month", language: m.Language = "de") -> m.DaysInTotalAnswer:
    """A length in days, where the days need not follow each other: a month is 30 of them (BGB § 191).

    >>> klikks.days_in_total(6).days
    180
    """
    return ask(_native.days_in_total, m.DaysInTotalAnswer, m.DaysInTotalCall(amount=amount, unit=unit, language=language))


def read_deadline(
    wording: str,
    event: datetime.date | str | None = None,
    today: datetime.date | str | None = None,
    language: m.Language = "de",
) -> m.ReadDeadlineAnswer:
    """Reads the German words for a deadline. Words that no law makes clear are refused, with the reason and the way out.

    >>> klikks.read_deadline("bis zum 31.12.2022").rule
    NamedDay(date=datetime.date(2022, 12, 31))
    >>> klikks.read_deadline("binnen zwei Wochen", event="2023-01-02").rule.unit
    'week'
    >>> klikks.read_deadline("bis Ende der Woche").reason
    'end_of_week'
    """
    call = m.ReadDeadlineCall(
        wording=wording,
        event=None if event is None else day_of(event, "event"),
        today=None if today is None else day_of(today, "today"),
        language=language,
    )
    answer: m.ReadDeadlineAnswer = asked(m.ReadDeadlineAnswer, _native.read_deadline(to_json(call)))
    return answer


def lists_of(commune_days: Iterable[m.CommuneDays]) -> tuple[m.CommuneDays, ...]:
    """The lists of communes as they go into a call."""
    if isinstance(commune_days, (str, m.CommuneDays)) or not isinstance(commune_days, Iterable):
        message = f"{commune_days!r:.40} is no list of klikks.CommuneDays; put it into brackets"
        raise one_problem("wrong_type", "commune_days", message)
    return tuple(commune_days)
