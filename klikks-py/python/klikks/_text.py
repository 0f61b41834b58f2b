"""Texts and files, and what they become."""

from __future__ import annotations

import json
import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, Callable, TypeVar, Union

from klikks import _native
from klikks._codec import decode, encode, half_character
from klikks.errors import DocumentError, Problem, all_problems, one_problem

__all__ = ["Text", "ask", "asked", "document", "hinting", "read", "replace_file", "to_json", "whole"]

T = TypeVar("T")

Text = Union[str, "os.PathLike[str]"]
"""A text, or the path of a file with a text in UTF-8. A `str` is always the text itself, never a path."""


def read(source: Text, *, journal: bool = False) -> str:
    """The text of a file, or the text that was given. Editors on Windows begin a file with a mark that is no content.

    A journal may end inside a character, since its last line may be cut off; what is left of the character is dropped,
    and the native side tells the cut line.
    """
    if isinstance(source, str):
        return whole(source.removeprefix("\ufeff"))
    if not isinstance(source, os.PathLike):
        message = f"{source!r:.40} is neither a text nor the path of a file; pass a str or a pathlib.Path"
        raise one_problem("wrong_type", "", message)
    with open(source, "rb") as file:
        content = file.read()
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        text = content[: error.start].decode("utf-8")
        ends_there = error.reason == "unexpected end of data" and error.end == len(content)
        if not (journal and ends_there and is_cut(text)):
            message = f"{os.fspath(source)} is not written in UTF-8 (byte {error.start}); save it as UTF-8"
            raise one_problem("not_utf8", "", message) from None
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def is_cut(text: str) -> bool:
    """Whether the last line stops before its end. Otherwise what comes after it is no part of a journal."""
    line = text.replace("\r", "\n").rpartition("\n")[2]
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return bool(line.strip())
    return False


def whole(text: str) -> str:
    """The text, if it can be written in UTF-8."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise one_problem("not_utf8", "", half_character(text, error.start)) from None
    return text


@contextmanager
def hinting(*sources: object) -> Iterator[None]:
    """Tells who gave the name of a file as a text what to do instead."""
    try:
        yield
    except DocumentError as error:
        names = [source for source in sources if isinstance(source, str) and "{" not in source and source.strip()]
        if not names:
            raise
        problems = list(error.problems)
        codes = [problem.code for problem in problems]
        index = codes.index("not_json") if "not_json" in codes else 0
        told = problems[index]
        hint = f"a str is the text itself: pass a pathlib.Path for a file (the text begins with {names[0][:40]!r})"
        problems[index] = Problem(code=told.code, place=told.place, message=f"{told.message}; {hint}")
        raise all_problems(problems) from None


def to_json(value: object) -> str:
    """A value as JSON text."""
    return whole(json.dumps(encode(value), ensure_ascii=False))


def ask(native: Callable[[str], str], kind: type[T], call: object) -> T:
    """Asks a native function; the answer is a `kind`."""
    answer: T = asked(kind, native(to_json(call)))
    return answer


def asked(kind: Any, answer: str) -> Any:
    """The answer of a native function as a `kind`."""
    return decode(kind, json.loads(answer))


def document(kind: type[T], source: Text) -> T:
    """The document in `source`. The native side looks at it first: it finds every problem, not only the first."""
    with hinting(source):
        text = read(source)
        _native.validate(text)
        answer: T = asked(kind, text)
    return answer


def replace_file(path: Text, text: str) -> None:
    """Writes a file so that at every moment either the old or the new one is there, whole."""
    # a link stays a link
    target = os.path.realpath(path)
    folder = os.path.dirname(target)
    # a name of its own for each call, since threads may save at the same time
    descriptor, beside = tempfile.mkstemp(dir=folder, prefix=".klikks-", suffix=".new")
    try:
        with open(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(beside, mode_of(target, beside))
        os.replace(beside, target)
    except BaseException:
        with suppress(FileNotFoundError):
            os.unlink(beside)
        raise


def mode_of(target: str, beside: str) -> int:
    """The mode the file has, or the one that a new file gets here."""
    with suppress(FileNotFoundError):
        return stat.S_IMODE(os.stat(target).st_mode)
    # asking for the umask would change it for other threads meanwhile
    probe = f"{beside}.mode"
    descriptor = os.open(probe, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666)
    try:
        return stat.S_IMODE(os.fstat(descriptor).st_mode)
    finally:
        os.close(descriptor)
        os.unlink(probe)
