"""Dataclasses to plain JSON data and back, by their type hints.

What the native side checks anyway is not checked here. Reading is strict, since nobody checks after it; writing refuses
only what JSON cannot tell apart any more: a day, an instant, and a time without a zone.
"""

from __future__ import annotations

import datetime
import json
import math
import operator
import re
import types
import typing
from functools import cache, partial
from typing import Any, Callable, NamedTuple, TypeVar, overload

from klikks._record import is_record
from klikks.errors import one_problem

__all__ = ["decode", "encode", "half_character"]

T = TypeVar("T")
NAMES: dict[type, str] = {
    dict: "an object",
    list: "a list",
    str: "a text",
    int: "a whole number",
    bool: "true or false",
}
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
# what is written by leaving it out, as on the native side
NOTHING = (None, False, ())
WRITTEN = object()
MOMENT = {datetime.date, datetime.datetime}


class Fault(Exception):
    """A value that is not what its place asks for; the place grows on the way out."""

    def __init__(self, code: str, message: str) -> None:
        self.code, self.message, self.place = code, message, ""

    def below(self, step: str) -> Fault:
        dot = "." if self.place and not self.place.startswith("[") else ""
        self.place = f"{step}{dot}{self.place}"
        return self


class Field(NamedTuple):
    name: str
    constant: bool
    optional: bool
    absent: object
    read: Callable[[Any], Any]
    write: Callable[[Any], Any]


@cache
def fields_of(cls: Any) -> dict[str, Field]:
    """The fields of a dataclass by their names in JSON."""
    defaults = cls.__record_defaults__
    found = {}
    for name, hint in typing.get_type_hints(cls).items():
        constant = typing.get_origin(hint) is typing.ClassVar
        kind = typing.get_args(hint)[0] if constant else hint
        optional, default = name in defaults, defaults.get(name, WRITTEN)
        absent = next((nothing for nothing in NOTHING if nothing is default), WRITTEN)
        # `from_` is `from` in JSON
        found[name.removesuffix("_")] = Field(name, constant, optional, absent, reader(kind), writer(kind))
    return found


def encode(value: object) -> Any:
    """Plain data for `json.dumps`.

    >>> from klikks._codec import encode
    >>> rule = klikks.named_day(datetime.date(2022, 12, 31))
    >>> encode(klikks.DeadlineCall(rule=rule, regime="bgb193", land="NW"))["rule"]
    {'type': 'named_day', 'date': '2022-12-31'}
    """
    try:
        return write_any(value)
    except Fault as fault:
        raise one_problem(fault.code, fault.place, fault.message) from None


def write_any(value: Any) -> Any:
    if isinstance(value, str):
        return write_text(value)
    if isinstance(value, datetime.date):
        return write_moment(value)
    if isinstance(value, (tuple, list)):
        return write_items(write_any, value)
    return write_record(value) if is_record(type(value)) else write_plain(value)


def write_plain(value: Any) -> Any:
    if value is None or isinstance(value, (int, dict)) or (isinstance(value, float) and math.isfinite(value)):
        return value
    try:
        # the whole numbers of other packages
        return operator.index(value)
    except TypeError:
        message = f"{value!r:.40} is nothing that a document can hold; write a text, a whole number, True or False"
        raise Fault("wrong_type", message) from None


def write_text(value: str) -> str:
    try:
        value.encode("utf-8")
    except UnicodeEncodeError as error:
        raise Fault("not_utf8", half_character(value, error.start)) from None
    return value


def half_character(text: str, start: int) -> str:
    return f"half a character (U+{ord(text[start]):04X}) stands at position {start} of the text; UTF-8 has none, remove it"


def write_record(value: Any) -> dict[str, Any]:
    plain = {}
    cls: Any = type(value)
    for key, field in fields_of(cls).items():
        content = getattr(value, field.name)
        if content is field.absent:
            continue
        try:
            plain[key] = field.write(content)
        except Fault as fault:
            raise fault.below(key)
    return plain


@cache
def writer(hint: Any) -> Callable[[Any], Any]:
    some = alternatives(hint)
    if type(None) in some:
        write = writer(without_none(some))
        return lambda value: None if value is None else write(value)
    if set(some) == MOMENT:
        return write_moment
    if typing.get_origin(hint) is tuple:
        return partial(write_items, writer(typing.get_args(hint)[0]))
    return {datetime.date: write_day, datetime.datetime: write_instant}.get(hint, write_any)


def write_items(write: Callable[[Any], Any], values: Any) -> Any:
    if not isinstance(values, (tuple, list)):
        return values
    items = []
    for index, value in enumerate(values):
        try:
            items.append(write(value))
        except Fault as fault:
            raise fault.below(f"[{index}]")
    return items


def write_day(value: Any) -> Any:
    # a datetime is a date in Python, but which day it is depends on where one asks
    if isinstance(value, datetime.datetime) or not isinstance(value, datetime.date):
        raise Fault("not_a_day", f"{value!r} is no day; write a datetime.date, such as datetime.date(2022, 12, 31)")
    return value.isoformat()


def write_instant(value: Any) -> str:
    if not isinstance(value, datetime.datetime) or value.utcoffset() is None:
        raise Fault("not_an_instant", f"{value!r} is no instant; write a datetime.datetime with its tzinfo")
    return value.astimezone(datetime.timezone.utc).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def write_moment(value: Any) -> Any:
    return write_instant(value) if isinstance(value, datetime.datetime) else write_day(value)


@overload
def decode(kind: type[T], data: object) -> T: ...
@overload
def decode(kind: object, data: object) -> Any: ...
def decode(kind: object, data: object) -> Any:
    """A value of the type `kind`, made of plain data.

    >>> from klikks._codec import decode
    >>> decode(klikks.Term, {"first_day": "2022-03-01", "last_day": "2025-02-28"}).last_day
    datetime.date(2025, 2, 28)
    """
    try:
        return reader(kind)(data)
    except Fault as fault:
        raise one_problem(fault.code, fault.place, fault.message) from None


@cache
def reader(hint: Any) -> Callable[[Any], Any]:
    some = alternatives(hint)
    if type(None) in some:
        read = reader(without_none(some))
        return lambda data: None if data is None else read(data)
    if set(some) == MOMENT:
        return read_moment
    if some:
        return partial(read_variant, {variant.type: variant for variant in some})
    if typing.get_origin(hint) is tuple:
        return partial(read_items, reader(typing.get_args(hint)[0]))
    if typing.get_origin(hint) is typing.Literal:
        return partial(read_word, typing.get_args(hint))
    if hint in (str, int, bool):
        return partial(read_plain, hint)
    return {datetime.date: read_day, datetime.datetime: read_instant}.get(hint) or partial(read_record, hint)


def alternatives(hint: Any) -> tuple[Any, ...]:
    """The members of a union; nothing for any other type."""
    return typing.get_args(hint) if typing.get_origin(hint) in (typing.Union, types.UnionType) else ()


def without_none(some: tuple[Any, ...]) -> Any:
    return typing.Union[tuple(kind for kind in some if kind is not type(None))]


def read_record(cls: Any, data: Any) -> Any:
    fields = fields_of(cls)
    given = {}
    for key, value in read_plain(dict, data).items():
        if key not in fields:
            raise Fault("unknown_field", f"`{key}` is no field here; the fields are {', '.join(fields)}").below(key)
        try:
            given[fields[key].name] = fields[key].read(value)
        except Fault as fault:
            raise fault.below(key)
    for key, field in fields.items():
        if field.name not in given and not field.optional:
            raise Fault("missing_field", f"the field `{key}` is missing; add it").below(key)
    return cls(**{name: value for name, value in given.items() if name in cls.__slots__})


def read_variant(variants: dict[str, Any], data: Any) -> Any:
    try:
        word = read_word(tuple(variants), read_plain(dict, data).get("type"))
    except Fault as fault:
        raise fault.below("type") if isinstance(data, dict) else fault
    return read_record(variants[word], data)


def read_items(read: Callable[[Any], Any], data: Any) -> tuple[Any, ...]:
    items = []
    for index, item in enumerate(read_plain(list, data)):
        try:
            items.append(read(item))
        except Fault as fault:
            raise fault.below(f"[{index}]")
    return tuple(items)


def read_word(words: tuple[str, ...], data: Any) -> str:
    if data not in words:
        raise Fault("unknown_variant", f"`{data}` is not allowed here; write one of {', '.join(words)}")
    return str(data)


def read_plain(kind: type[T], data: Any) -> T:
    # not isinstance: True is an int in Python
    if type(data) is not kind:
        raise Fault("wrong_type", f"`{json.dumps(data, ensure_ascii=False):.40}` is not {NAMES[kind]}")
    return data


def read_day(data: Any) -> datetime.date:
    try:
        text = read_plain(str, data)
        # Python reads other forms as well, and which ones depends on its version
        return datetime.date.fromisoformat(text) if DAY.fullmatch(text) else read_nothing(text)
    except ValueError:
        raise Fault("not_a_day", f"`{data}` is no day of the calendar; write YYYY-MM-DD") from None


def read_instant(data: Any) -> datetime.datetime:
    try:
        # before Python 3.11 `Z` is not understood
        instant = datetime.datetime.fromisoformat(read_plain(str, data).replace("Z", "+00:00"))
        return instant.astimezone(datetime.timezone.utc) if "T" in data and instant.tzinfo else read_nothing(data)
    except ValueError:
        raise Fault("not_an_instant", f"`{data}` is no instant; write it as 2022-12-31T22:59:59Z") from None


def read_nothing(data: str) -> typing.NoReturn:
    raise ValueError(data)


def read_moment(data: Any) -> datetime.date:
    return read_instant(data) if "T" in read_plain(str, data) else read_day(data)
