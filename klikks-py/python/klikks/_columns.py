"""Columns of deadlines: packed for the native side, and unpacked again."""

from __future__ import annotations

import datetime
import operator
import typing
from array import array
from collections.abc import Callable, Sequence
from typing import Any, Literal, NamedTuple, TypeAlias

from klikks import _native
from klikks import model as m
from klikks._arrow import Chunk, packed, read_table, table_of
from klikks._codec import Fault, read_day, read_word
from klikks._text import ask, to_json
from klikks.errors import DocumentError, Problem, all_problems, one_problem

__all__ = ["Defaults", "Kind", "LastDays", "reckon_days", "reckon_table"]

Kind: TypeAlias = Literal["named_day", "after_event", "from_start", "extended", "before_event"]
"""The rules that a date, an amount and a unit say."""

EPOCH = datetime.date(1970, 1, 1).toordinal()
START = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
# what the native side reads as nothing, and the largest number it can read
EMPTY, MOST = -(2**31), 2**31 - 1


class Defaults(NamedTuple):
    """What holds for a row that does not say it."""

    kind: Kind = "named_day"
    amount: int | None = None
    unit: m.Unit = "day"
    plus_half_month: bool = False
    counting: m.Counting | None = None
    land: m.Land = "NW"


class LastDays:
    """A table of answers, with a row for each row that was asked.

    Its columns are `nominal` and `effective`, the day the rule leads to and the last one that counts; `end`, the instant
    in UTC; and `effective_if_kept`: the last day if the commune keeps a holiday of which nobody said whether it does
    (BY, SN, TH), and empty where that changes nothing. A row without a date has no answer.

    `polars.DataFrame(answers)`, `pyarrow.table(answers)` and `pandas.DataFrame.from_arrow(answers)` read it.
    """

    def __init__(self, answers: Sequence[bytes]) -> None:
        self._nominal, self._effective, self._end, self._valid, self._if_kept, self._open = answers

    def __len__(self) -> int:
        return len(self._nominal) // 4

    def __repr__(self) -> str:
        return f"<LastDays: {len(self)} rows of nominal, effective, end, effective_if_kept>"

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        days = {"nominal": (self._valid, self._nominal), "effective": (self._valid, self._effective)}
        columns = {name: packed("date", len(self), *content) for name, content in days.items()}
        columns["end"] = packed("instant", len(self), self._valid, self._end)
        columns["effective_if_kept"] = packed("date", len(self), self._open, self._if_kept)
        return table_of(len(self), columns).__arrow_c_stream__(requested_schema)

    def to_pylist(self) -> list[dict[str, datetime.date | datetime.datetime | None]]:
        """The rows as dictionaries."""
        rows = zip(*(column.tolist() for column in self.numbers()))
        return [
            {
                "nominal": day_at(nominal) if bit(self._valid, row) else None,
                "effective": day_at(effective) if bit(self._valid, row) else None,
                "end": START + datetime.timedelta(seconds=end) if bit(self._valid, row) else None,
                "effective_if_kept": day_at(if_kept) if bit(self._open, row) else None,
            }
            for row, (nominal, effective, end, if_kept) in enumerate(rows)
        ]

    def numbers(self) -> tuple[memoryview, ...]:
        days = (self._nominal, self._effective, self._if_kept)
        nominal, effective, if_kept = (memoryview(column).cast("i") for column in days)
        return nominal, effective, memoryview(self._end).cast("q"), if_kept

    def unpacked(self, call: m.DeadlinesCall) -> tuple[m.LastDay, ...]:
        """The same as dataclasses, for answers of one place and regime."""
        nominal, effective, end, _ = self.numbers()
        days = zip(map(day_at, nominal), map(day_at, effective), end)
        found = [
            m.LastDay(nominal=nominal, effective=effective, end=START + datetime.timedelta(seconds=end))
            for nominal, effective, end in days
        ]
        # what the answer would be with the holiday is told in full by the slower way; there are few such days
        rows = [row for row in range(len(found)) if bit(self._open, row)]
        rules = tuple(m.NamedDay(date=found[row].nominal) for row in rows)
        again = m.DeadlinesCall(
            rules=rules, regime=call.regime, land=call.land, ags=call.ags, commune_days=call.commune_days
        )
        for row, answer in zip(rows, ask(_native.deadlines, m.DeadlinesAnswer, again).answers):
            found[row] = answer
        return tuple(found)


def bit(bits: bytes, row: int) -> int:
    return bits[row >> 3] >> (row & 7) & 1


def day_at(number: int) -> datetime.date:
    return datetime.date.fromordinal(number + EPOCH)


def reckon_days(dates: Sequence[Any], call: m.DeadlinesCall, given: Defaults) -> tuple[m.LastDay, ...]:
    """The answers for plain days that share their rule. So equal days have equal answers, and are asked once."""
    distinct = tuple(Columns.distinct("date", dates))
    try:
        answers = reckon_column(distinct, call, given)
    except DocumentError:
        # once more, since the places to tell are those in the whole list
        answers, distinct = reckon_column(dates, call, given), tuple(dates)
    found = dict(zip(distinct, answers))
    return tuple(map(found.__getitem__, dates))


def reckon_column(dates: Sequence[Any], call: m.DeadlinesCall, given: Defaults) -> tuple[m.LastDay, ...]:
    columns, problems = Columns(given), list[Problem]()
    columns.add_values("date", dates, listed_day, problems)
    return columns.reckon(call, problems).unpacked(call)


def reckon_table(table: Any, call: m.DeadlinesCall, given: Defaults) -> LastDays:
    """The answers for a table."""
    columns, problems = Columns(given), list[Problem]()
    for name, chunks in read_table(table, list(CODES)).items():
        columns.add_chunks(name, chunks, problems)
    return columns.reckon(call, problems)


class Columns:
    """What goes to the native side: a column of numbers for each field, or one number for all rows."""

    def __init__(self, given: Defaults) -> None:
        self.numbers: dict[str, array[int]] = {"date": array("i")}
        # a column of one value holds for all rows
        problems = []
        for name, value in given._asdict().items():
            try:
                self.numbers[name] = array(width(name), [CODES[name](value)])
            except Fault as fault:
                problems.append(Problem(code=fault.code, place=name, message=fault.message))
        if problems:
            raise all_problems(problems)

    def add_chunks(self, name: str, chunks: Sequence[Chunk], problems: list[Problem]) -> None:
        default, column = self.numbers[name], array(width(name))
        self.numbers[name] = column
        instead = default[0] if default else EMPTY

        def code(value: Any) -> int:
            return instead if value is None or value != value else CODES[name](value)

        for chunk in chunks:
            days = chunk.days() if name == "date" else None
            if days is None:
                self.add_values(name, chunk.values(), code, problems)
                continue
            first = len(column)
            column.extend(days[0])
            for row in days[1]:
                column[first + row] = EMPTY

    def add_values(self, name: str, values: Sequence[Any], code: Callable[[Any], int], problems: list[Problem]) -> None:
        column = self.numbers[name]
        coded: dict[Any, int] = {}
        bad: dict[Any, Fault] = {}
        for value in self.distinct(name, values):
            try:
                coded[value] = code(value)
            except Fault as fault:
                bad[value] = fault
        for row, value in enumerate(values if bad else (), start=len(column)):
            if value in bad:
                problems.append(Problem(code=bad[value].code, place=f"{name}[{row}]", message=bad[value].message))
        column.extend(array(column.typecode, [coded.get(value, 0) for value in values]))

    @staticmethod
    def distinct(name: str, values: Sequence[Any]) -> set[Any]:
        try:
            return set(values)
        except TypeError:
            message = "there are lists or objects among these values; write single ones"
            raise one_problem("wrong_type", name, message) from None

    def reckon(self, call: m.DeadlinesCall, problems: Sequence[Problem]) -> LastDays:
        if problems:
            raise all_problems(problems)
        order = ("date", "amount", "kind", "unit", "plus_half_month", "counting", "land")
        return LastDays(_native.last_days(to_json(call), [self.numbers[name].tobytes() for name in order]))


def width(name: str) -> str:
    return "i" if name in ("date", "amount") else "B"


def listed_day(value: Any) -> int:
    """A day of a list. A datetime is a date in Python, but which day it is depends on where one asks."""
    if isinstance(value, str):
        return read_day(value).toordinal() - EPOCH
    if isinstance(value, datetime.datetime) or not isinstance(value, datetime.date):
        raise Fault("not_a_day", f"{value!r:.60} is no day; write a datetime.date, such as datetime.date(2022, 12, 31)")
    return value.toordinal() - EPOCH


def day_of_table(value: Any) -> int:
    """A day of a table. Some kinds of table know days only as their first moment."""
    if isinstance(value, datetime.datetime):
        if value.tzinfo is not None or value.time() != datetime.time():
            raise Fault("not_a_day", f"{value} is a moment, no day; make a column of days of it, in Europe/Berlin")
        return value.toordinal() - EPOCH
    return listed_day(value)


def amount_code(value: Any) -> int:
    if value is None:
        return EMPTY
    try:
        # spreadsheets know no whole numbers
        whole = value.is_integer() if isinstance(value, float) else operator.index(value) is not None
    except TypeError:
        whole = False
    if not whole or isinstance(value, bool):
        raise Fault("wrong_type", f"`{value!r:.40}` is not a whole number; write digits without quotes")
    # the native side tells the range
    if abs(value) > MOST:
        raise Fault("out_of_range", f"`{value}` is out of range; write a whole number from 1 to 60000")
    return int(value)


def flag_code(value: Any) -> int:
    if not isinstance(value, bool):
        raise Fault("wrong_type", f"`{value!r:.40}` is not true or false")
    return int(value)


def word_code(alias: Any) -> Callable[[Any], int]:
    """Words are coded by their order in the model, which is that of the native side."""
    words = typing.get_args(alias)
    return lambda value: words.index(read_word(words, value))


CODES: dict[str, Callable[[Any], int]] = {
    "date": day_of_table,
    "kind": word_code(Kind),
    "amount": amount_code,
    "unit": word_code(m.Unit),
    "plus_half_month": flag_code,
    "counting": lambda value: 2 if value is None else word_code(m.Counting)(value),
    "land": word_code(m.Land),
}
