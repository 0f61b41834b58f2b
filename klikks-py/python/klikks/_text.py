"""Texts and files, and what they become."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from typing import Any, Callable, TypeVar, Union

from klikks import _native
from klikks._codec import decode, encode
from klikks.errors import one_problem

__all__ = ["Text", "ask", "asked", "document", "read", "replace_file", "to_json"]

T = TypeVar("T")

Text = Union[str, "os.PathLike[str]"]
"""A text, or the path of a file with a text in UTF-8. A `str` is always the text itself, never a path."""


def read(source: Text) -> str:
    """The text of a file, or the text that was given. Editors on Windows begin a file with a mark that is no content."""
    if isinstance(source, str):
        return source.removeprefix("\ufeff")
    try:
        with open(source, encoding="utf-8-sig") as file:
            return file.read()
    except UnicodeDecodeError as error:
        message = f"{os.fspath(source)} is not written in UTF-8 (byte {error.start}); save it as UTF-8"
        raise one_problem("not_utf8", "", message) from None


def to_json(value: object) -> str:
    """A value as JSON text."""
    return json.dumps(encode(value))


def ask(native: Callable[[str], str], kind: type[T], call: object) -> T:
    """Asks a native function; the answer is a `kind`."""
    answer: T = asked(kind, native(to_json(call)))
    return answer


def asked(kind: Any, answer: str) -> Any:
    """The answer of a native function as a `kind`."""
    return decode(kind, json.loads(answer))


def document(kind: type[T], source: Text) -> T:
    """The document in `source`. The native side looks at it first: it finds every problem, not only the first."""
    text = read(source)
    _native.validate(text)
    answer: T = asked(kind, text)
    return answer


def replace_file(path: Text, text: str) -> None:
    """Writes a file so that at every moment either the old or the new one is there, whole."""
    # a link stays a link
    target = os.path.realpath(path)
    folder, name = os.path.split(target)
    beside = os.path.join(folder, f".{name}.{os.getpid()}.new")
    try:
        with open(beside, "x", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if os.path.exists(target):
            os.chmod(beside, os.stat(target).st_mode)
        os.replace(beside, target)
    except BaseException:
        with suppress(FileNotFoundError):
            os.unlink(beside)
        raise
