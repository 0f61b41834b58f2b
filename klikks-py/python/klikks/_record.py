"""Frozen dataclasses that cost little to define.

The dataclasses of the standard library compile their methods anew for each class. With two hundred classes that makes
the import several times slower than all the rest together, so the methods are shared here. Type checkers see the
standard ones, which `model.py` names for them, and what `dataclasses.fields` or `inspect.signature` ask for is made
when they ask.
"""

from __future__ import annotations

from functools import cache
from typing import Any, Callable

__all__ = ["dataclass", "is_record"]


def dataclass(*, frozen: bool, slots: bool, kw_only: bool) -> Callable[[type], type]:
    """What `dataclasses.dataclass` does with these three options; there are no others here."""
    assert frozen and slots and kw_only
    return _made


def is_record(kind: type) -> bool:
    """Whether `kind` was made by `dataclass`."""
    return "__record_defaults__" in kind.__dict__


def _made(cls: type) -> type:
    # A class can have slots only from the beginning, so it is made a second time, as the standard library does.
    namespace = dict(cls.__dict__)
    hints = cls.__annotations__
    names = tuple(name for name, hint in hints.items() if not hint.startswith("ClassVar["))
    defaults = {name: namespace.pop(name) for name in names if name in namespace}
    for name in ("__dict__", "__weakref__"):
        namespace.pop(name, None)
    namespace.update(
        _SHARED,
        __annotations__=hints,
        __qualname__=cls.__qualname__,
        __slots__=names,
        __match_args__=(),
        __record_defaults__=defaults,
    )
    return type(cls)(cls.__name__, cls.__bases__, namespace)


def _init(self: Any, **given: Any) -> None:
    cls = type(self)
    missing = []
    for name in cls.__slots__:
        if name in given:
            _set(self, name, given.pop(name))
        elif name in cls.__record_defaults__:
            _set(self, name, cls.__record_defaults__[name])
        else:
            missing.append(name)
    if given or missing:
        what, names = ("has no field", list(given)) if given else ("needs", missing)
        raise TypeError(f"{cls.__qualname__} {what} {', '.join(names)}")


_set = object.__setattr__


def _values(self: Any) -> list[Any]:
    return [getattr(self, name) for name in self.__slots__]


def _restore(self: Any, values: list[Any]) -> None:
    for name, value in zip(self.__slots__, values):
        _set(self, name, value)


def _repr(self: Any) -> str:
    fields = ", ".join(f"{name}={_shown(self, name)}" for name in self.__slots__)
    return f"{type(self).__qualname__}({fields})"


def _shown(self: Any, name: str) -> str:
    """A value for a look. What is personal gets into no log and no traceback by way of it."""
    value = getattr(self, name)
    personal = value is not None and type(self).__annotations__[name].startswith("Personal")
    return "…" if personal else repr(value)


def _eq(self: Any, other: object) -> bool:
    return _values(self) == _values(other) if type(other) is type(self) else NotImplemented


def _hash(self: Any) -> int:
    return hash((type(self), *_values(self)))


def _refuse(self: Any, name: str, value: object = None) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"{name!r} cannot be changed; make another with dataclasses.replace")


def _replace(self: Any, **changes: Any) -> Any:
    return type(self)(**{**dict(zip(self.__slots__, _values(self))), **changes})


@cache
def _standard(cls: Any) -> Any:
    """The same class as the standard library makes it."""
    import dataclasses

    constants = {name: cls.__dict__[name] for name in cls.__annotations__ if name not in cls.__slots__}
    namespace = {**constants, **cls.__record_defaults__, "__annotations__": cls.__annotations__, "__module__": cls.__module__}
    return dataclasses.dataclass(frozen=True, kw_only=True)(type(cls.__name__, (), namespace))


class _Asked:
    def __init__(self, read: Callable[[Any], Any]) -> None:
        self.read = read

    def __get__(self, instance: object, cls: type) -> Any:
        return self.read(_standard(cls))


def _signature(standard: type) -> Any:
    import inspect

    return inspect.signature(standard)


_SHARED = {
    "__init__": _init,
    "__repr__": _repr,
    "__eq__": _eq,
    "__hash__": _hash,
    "__setattr__": _refuse,
    "__delattr__": _refuse,
    "__getstate__": _values,
    "__setstate__": _restore,
    "__replace__": _replace,
    "__dataclass_fields__": _Asked(lambda standard: standard.__dataclass_fields__),
    "__dataclass_params__": _Asked(lambda standard: standard.__dataclass_params__),
    "__signature__": _Asked(_signature),
}
