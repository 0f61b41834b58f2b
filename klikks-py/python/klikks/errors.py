"""What is raised when the input is no document that klikks can read."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    from klikks._record import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One defect of a document: a code for programs, a place to look at, a message to read."""

    code: str
    place: str
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.message}" if self.place else self.message


class DocumentError(ValueError):
    """A document that cannot be read. `problems` holds all that is wrong with it, not only the first defect.

    >>> error = klikks.DocumentError('{"message": "1 problem", "problems":'
    ...     ' [{"code": "not_a_day", "place": "term.from", "message": "`2022-02-30` is no day"}]}')
    >>> print(error)
    1 problem
      term.from: `2022-02-30` is no day
    """

    message: str
    problems: tuple[Problem, ...]

    def __init__(self, document: str) -> None:
        # The text alone is what the exception is made of, so that it can be pickled and made again.
        super().__init__(document)
        fields = json.loads(document)
        self.message = fields["message"]
        self.problems = tuple(Problem(**problem) for problem in fields["problems"])

    def __str__(self) -> str:
        return "\n  ".join([self.message, *map(str, self.problems)])


def one_problem(code: str, place: str, message: str) -> DocumentError:
    """An error with a single problem."""
    return all_problems([Problem(code=code, place=place, message=message)])


def all_problems(problems: Sequence[Problem]) -> DocumentError:
    """An error with several problems."""
    plain = [
        {"code": problem.code, "place": printable(problem.place), "message": printable(problem.message)}
        for problem in problems
    ]
    return DocumentError(json.dumps({"message": f"{len(plain)} problem{'s'[len(plain) == 1:]}", "problems": plain}))


def printable(text: str) -> str:
    """The text with half characters written out, since an error must not fail when it is shown."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
