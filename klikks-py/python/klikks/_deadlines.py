"""Many deadlines at once."""

from __future__ import annotations

import datetime
import typing
from collections.abc import Iterable, Mapping
from typing import Any, overload

from klikks import _native
from klikks import model as m
from klikks._arrow import ArrowTable, is_table
from klikks._calendar import lists_of
from klikks._columns import Defaults, Kind, LastDays, reckon_days, reckon_table
from klikks._text import ask
from klikks.errors import one_problem

__all__ = ["deadlines"]

RULES = frozenset(typing.get_args(m.DeadlineRule))


@overload
def deadlines(
    rules: Iterable[m.DeadlineRule],
    regime: m.Regime = ...,
    land: m.Land = ...,
    *,
    ags: m.Ags | None = ...,
    commune_days: Iterable[m.CommuneDays] = ...,
) -> tuple[m.LastDay, ...]: ...
@overload
def deadlines(
    rules: Iterable[datetime.date | str],
    regime: m.Regime = ...,
    land: m.Land = ...,
    *,
    ags: m.Ags | None = ...,
    commune_days: Iterable[m.CommuneDays] = ...,
    kind: Kind = ...,
    amount: int | None = ...,
    unit: m.Unit = ...,
    plus_half_month: bool = ...,
    counting: m.Counting | None = ...,
) -> tuple[m.LastDay, ...]: ...
@overload
def deadlines(
    rules: ArrowTable,
    regime: m.Regime = ...,
    land: m.Land = ...,
    *,
    ags: m.Ags | None = ...,
    commune_days: Iterable[m.CommuneDays] = ...,
    kind: Kind = ...,
    amount: int | None = ...,
    unit: m.Unit = ...,
    plus_half_month: bool = ...,
    counting: m.Counting | None = ...,
) -> LastDays: ...
def deadlines(
    rules: Any,
    regime: m.Regime = "bgb193",
    land: m.Land = "NW",
    *,
    ags: m.Ags | None = None,
    commune_days: Iterable[m.CommuneDays] = (),
    kind: Kind = "named_day",
    amount: int | None = None,
    unit: m.Unit = "day",
    plus_half_month: bool = False,
    counting: m.Counting | None = None,
) -> tuple[m.LastDay, ...] | LastDays:
    """The last days of many deadlines, without their steps. Either all are answered, or all that is wrong is told.

    Rules are answered one by one:

    >>> rules = [klikks.named_day("2022-12-31"), klikks.end_of_quarter(2023, 1)]
    >>> [str(last.effective) for last in klikks.deadlines(rules)]
    ['2023-01-02', '2023-03-31']

    Plain days share their rule, which `kind`, `amount` and `unit` say; a million of them takes a moment:

    >>> letters = [datetime.date(2023, 1, 31), datetime.date(2023, 3, 7)]
    >>> [str(last.effective) for last in klikks.deadlines(letters, kind="after_event", amount=1, unit="month")]
    ['2023-02-28', '2023-04-11']

    A table of pandas, polars, pyarrow or anything else that speaks Arrow needs the extra `klikks[arrow]`. Its column
    `date` holds days, or texts such as 2022-12-31; the columns `kind`, `amount`, `unit`, `plus_half_month`, `counting` and
    `land` are optional, and where one is missing or empty, the argument counts. Other columns are not looked at.
    The answer is a table with a row for each row: see `klikks.LastDays`.
    """
    place = lists_of(commune_days)
    given = Defaults(kind, amount, unit, plus_half_month, counting, land)
    call = m.DeadlinesCall(rules=(), regime=regime, land=land, ags=ags, commune_days=place)
    if is_table(rules):
        return reckon_table(rules, call, given)
    if isinstance(rules, (str, bytes, Mapping)) or not isinstance(rules, Iterable):
        message = f"{rules!r:.40} is no list; write a list of rules or of days, or pass a table of pandas, polars or pyarrow"
        raise one_problem("wrong_type", "", message)
    items = tuple(rules)
    if not items:
        return ()
    if RULES.isdisjoint(map(type, items)):
        return reckon_days(items, call, given)
    if given != Defaults(land=land):
        message = "rules say this themselves; leave kind, amount, unit, plus_half_month and counting to days and tables"
        raise one_problem("says_nothing", "kind", message)
    call = m.DeadlinesCall(rules=items, regime=regime, land=land, ags=ags, commune_days=place)
    return ask(_native.deadlines, m.DeadlinesAnswer, call).answers
